"""Papers, agenda counts and organisations of a text."""

from __future__ import annotations

import pytest

from events.extract.adoption import agenda, documents
from events.extract.page.text import Page
from events.extract.sessions import organizations
from events.kinds import DocumentAction
from tests.extract.helpers import reading

ADOPTED, APPROVED = DocumentAction.ADOPTED, DocumentAction.APPROVED
SIGNED, CONSIDERED = DocumentAction.SIGNED, DocumentAction.CONSIDERED

PAPERS = [
    (
        "The ministers approved a plan of rescue exercises for 2019 and considered a draft concept of "
        "mountain training.",
        [
            ("plan of rescue exercises for 2019", APPROVED, False),
            ("draft concept of mountain training", CONSIDERED, True),
        ],
    ),
    ("They adopted a festive declaration.", [("festive declaration", ADOPTED, False)]),
    (
        "The agreement on the exchange of weather data, which took years, was signed by all.",
        [("agreement on the exchange of weather data", SIGNED, False)],
    ),
    (
        "Papers on two subjects were passed: a programme for renewing radars and a list of common signals.",
        [("programme for renewing radars", APPROVED, False), ("list of common signals", APPROVED, False)],
    ),
    (
        "Nine documents were signed. The most talked of are a treaty on rivers and an appeal to young "
        "people.",
        [("treaty on rivers", SIGNED, False), ("appeal to young people", SIGNED, False)],
    ),
    (
        "The council will be asked to approve a strategy for joint hospitals.",
        [("strategy for joint hospitals", CONSIDERED, False)],
    ),
    (
        "Министры утвердили план совместных учений на 2019 год и рассмотрели проект концепции горной "
        "подготовки.",
        [
            ("план совместных учений на 2019 год", APPROVED, False),
            ("проект концепции горной подготовки", CONSIDERED, True),
        ],
    ),
    (
        "Подписаны соглашение об обмене данными о погоде и совместное заявление о реках.",
        [
            ("соглашение об обмене данными о погоде", SIGNED, False),
            ("совместное заявление о реках", SIGNED, False),
        ],
    ),
    (
        "The parties approved:\n\na) the Regulation on joint hospitals;\nb) the Programme of youth camps "
        "until 2019.\n\n"
        "The list of guests was long.",
        [
            ("Regulation on joint hospitals", APPROVED, False),
            ("Programme of youth camps until 2019", APPROVED, False),
        ],
    ),
    (
        "The agenda contains ten items, including:\n1. Priority areas of trade\n2. Agreement on safe rivers\n"
        "3. On the next session\n\nAll were signed.",
        [("Agreement on safe rivers", CONSIDERED, False)],
    ),
    (
        "Approval was given to the Regulation on joint hospitals.",
        [("Regulation on joint hospitals", APPROVED, False)],
    ),
    (
        "The ministers will take up 14 items. These include a draft plan of youth camps.",
        [("draft plan of youth camps", CONSIDERED, True)],
    ),
    (
        "Участники одобрили стратегию развития госпиталей.",
        [("стратегия развития госпиталей", APPROVED, False)],
    ),
]


@pytest.mark.parametrize(("text", "papers"), PAPERS)
def test_named_papers(text: str, papers: list[tuple[str, DocumentAction, bool]]) -> None:
    readings = documents.find(Page(text))
    assert [(r.title, r.action, r.draft) for r in readings] == papers
    assert all(text[e.span.start : e.span.end] == e.span.quote for r in readings for e in r.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "Twelve documents were signed.",
        "The concept was approved.",
        "The ministers discussed the situation on the borders.",
        "The treaty on the common sky was signed on 10 May 1994.",
        "The plan of mountain exercises is old.",
        "They heard a report of the secretariat and approved it.",
        "Подписано двенадцать документов.",
        "Соглашение о создании системы подписано 10 мая 1994 года.",
    ],
)
def test_bare_numbers_topics_and_history_are_no_papers(text: str) -> None:
    assert documents.find(Page(text)) == ()


def test_a_paper_named_twice_is_one() -> None:
    text = (
        "They adopted a programme of mountain training. The programme of mountain training was "
        "approved by all."
    )
    assert len(documents.find(Page(text))) == 1


@pytest.mark.parametrize(
    ("after", "of_two"),
    [
        ("Ivan Primerov and John Sample signed a plan of bilateral contacts in a side room.", True),
        (
            "Ivan Primerov met John Sample separately. The sides signed a protocol on the rent of a range.",
            True,
        ),
        ("Ivan Primerov met John Sample separately. The ministers adopted a statement on rivers.", False),
    ],
)
def test_what_two_sides_sign_is_no_paper_of_the_council(after: str, of_two: bool) -> None:
    read = reading(
        "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. Russian "
        "Defence Minister Ivan Primerov and Belarusian Defence Minister John Sample took part. They approved "
        f"a list of fairs for 2020. {after}"
    )
    papers = {m.body.value: len(m.documents) for m in read.meetings}
    assert papers["CIS-CMD"] == (1 if of_two else 2)
    assert papers["OTHER"] == int(of_two)


@pytest.mark.parametrize(
    ("text", "count", "quote"),
    [
        ("More than 30 issues are on the agenda.", 30, "More than 30 issues"),
        ("Seventeen questions were considered.", 17, "Seventeen questions"),
        ("Twenty-two items were on the agenda.", 22, "Twenty-two items"),
        ("About 15 items were on it, says the agenda.", 15, "About 15 items"),
        ("The agenda was long: eleven points were dealt with.", 11, "eleven points"),
        ("В повестке дня 14 вопросов.", 14, "14 вопросов"),
        ("В повестке дня – двадцать один вопрос.", 21, "двадцать один вопрос"),
        ("(ii) Agenda. 18 items.", 18, "18 items"),
        ("The ministers went through eleven matters.", 11, "eleven matters"),
        ("Рассмотрено более двадцати вопросов.", 20, "более двадцати вопросов"),
    ],
)
def test_agenda_counts(text: str, count: int, quote: str) -> None:
    """The words that leave a number open, "more than", stay in the quotation."""
    (stated,) = agenda.find(Page(text))
    assert (stated.value, stated.evidence[0].span.quote) == (count, quote)


@pytest.mark.parametrize(
    "text", ["14 documents were signed.", "He answered 3 questions of reporters.", "In 5 points of the city."]
)
def test_what_is_no_agenda(text: str) -> None:
    assert agenda.find(Page(text)) == ()


def test_organisations_are_listed_once_in_order() -> None:
    page = Page("The CSTO and NATO were named. The CIS Council of Defence Ministers met; the CSTO did not.")
    found = organizations.find(page)
    assert [o.value for o in found][:2] == ["CSTO", "NATO"]
    assert "CIS-CMD" in [o.value for o in found]
    assert len(found[0].evidence) == 2


@pytest.mark.parametrize(
    "filler", ["plan of ", "approved a plan ", "and a draft ", "20 issues ", "план ", "signed "]
)
def test_hostile_runs_end(filler: str) -> None:
    page = Page(filler * 3_000)
    documents.find(page)
    agenda.find(page)
