"""The order in which a value's grounds stand, and where disputes are shown that have no row of their own."""

import pytest

from events.kinds import Field
from events.models import Disagreement
from events.query import filters, pages
from events.query.lists import LISTS
from events.query.pages import evidence
from tests import factories as make
from tests.query.world import World

TEXT = (
    "Ministers gather. Pavel Orlov said that much was done. Pavel Orlov took part in the session. "
    "Ministers met on Thursday. The last session was recalled."
)
RULES = {
    "last session": "previous-sitting",
    "said that much": "named-in-report",
    "Ministers gather": "body-sits",
    "Thursday": "published-weekday",
    "took part in the session": "takes-part",
    "Ministers met": "sitting-of-body",
}


@pytest.mark.parametrize("reverse", [False, True])
def test_the_strongest_ground_stands_first(world: World, reverse: bool) -> None:
    report = make.article(TEXT + f" {reverse}", title="Ministers gather.")
    for words in sorted(RULES, reverse=reverse):
        said = make.claim(report, words, Field.STATUS, {"status": "held"}, rule=RULES[words])
        make.ground("a-fact", Field.STATUS, said, value="held")
    chosen = evidence.of(["a-fact"])["a-fact"]["status"].sentences
    assert [each.rule for each in chosen] == [
        "takes-part",
        "sitting-of-body",
        "named-in-report",
        "published-weekday",
        "body-sits",
        "previous-sitting",
    ]


def test_a_file_quotes_the_sentence_that_the_page_shows_first(world: World) -> None:
    report = make.article(TEXT + " Again.", title="Ministers gather.")
    session = make.meeting("told", ordinal=60)
    somebody = make.person("somebody", "Some Body", "KZ")
    guest = make.attendee(session, somebody, source=report, words="took part in the session")
    for words, rule in RULES.items():
        said = make.claim(report, words, Field.ATTENDEE, {"name": "Some Body"}, rule=rule)
        make.ground(guest.id, "attendance", said, value="present")
    (row,) = [
        each for each in LISTS["attendees"].rows(filters.default("attendees")) if each["id"] == guest.id
    ]
    shown = evidence.of([guest.id])[guest.id]
    assert row["quote"] == next(iter(shown.values())).sentences[0].text
    assert row["quote"] == "Pavel Orlov took part in the session."


def test_the_exact_day_and_the_full_name_stand_before_the_vague_ones(world: World) -> None:
    early = make.article("The leaders will meet in autumn 2023.")
    late = make.article("The Council of Heads of State met today.")
    for report, words, edtf in ((early, "autumn 2023", "2023-23"), (late, "today", "2023-10-13")):
        said = make.claim(report, words, Field.DATE, {"edtf": edtf}, rule="date")
        make.ground("a-fact", Field.DATE, said, value=edtf)
    for report, words in ((early, "leaders"), (late, "Council of Heads of State")):
        said = make.claim(report, words, Field.BODY, {"code": "CIS-CHS"}, rule="body-sits")
        make.ground("a-fact", Field.BODY, said, value="CIS-CHS")
    found = evidence.of(["a-fact"])["a-fact"]
    assert found["date"].sentences[0].words == "today"
    assert found["body"].sentences[0].words == "Council of Heads of State"


def test_small_words_before_a_name_make_it_no_fuller(world: World) -> None:
    report = make.article("Orlov spoke at the session. Sessions matter, according to Orlov. All agreed.")
    for words in ("to Orlov", "Orlov"):
        said = make.claim(report, words, Field.ATTENDEE, {"name": "Orlov"}, rule="takes-part")
        make.ground("a-fact", "attendance", said, value="present")
    first = evidence.of(["a-fact"])["a-fact"]["attendance"].sentences[0]
    assert first.text == "Orlov spoke at the session."


def test_a_dispute_about_somebody_without_a_row_is_shown_on_the_meeting(world: World) -> None:
    words = "an editor rejected Ivan Petrenko; 1 article names him or her"
    Disagreement.objects.create(fact="cis-cmd-77--ivan-petrenko", field="attendee", words=words)
    page = pages.meeting("cis-cmd-77")
    assert page
    assert (page.overruled, page.disagreements) == ((words,), ())


def test_what_its_own_article_says_of_a_date_stands_first(world: World) -> None:
    other, own = make.article("The leaders meet tomorrow, 11 October."), make.article("They met before.")
    make.meeting("told", date="2019-10-25/2020-01-20", ordinal=60, told_by=[own], words="They")
    for report, words in ((other, "tomorrow, 11 October"), (own, "before")):
        said = make.claim(report, words, Field.DATE, {"edtf": "2019-10-11"}, rule="date")
        make.ground("told", Field.DATE, said, value="2019-10-25/..")
    found = evidence.of(["told"], meeting="told")["told"]["date"].sentences
    assert [sentence.article for sentence in found] == [own.id, own.id, other.id]


def marked(passage: evidence.Passage) -> list[str]:
    return [words for words, is_marked in passage.parts if is_marked]


def test_a_sentence_that_says_a_value_twice_is_quoted_once_with_both_marked(world: World) -> None:
    report = make.article("The session opened and went on. It ended.")
    for words in ("opened", "went on", "ended"):
        said = make.claim(report, words, Field.STATUS, {"status": "held"})
        make.ground("a-fact", Field.STATUS, said, value="held")
    first, second = evidence.of(["a-fact"])["a-fact"]["status"].quotes
    assert [words for words, _ in first.parts] == ["The session ", "opened", " and ", "went on", "."]
    assert (marked(first), marked(second)) == (["opened", "went on"], ["ended"])


def test_every_date_that_a_date_rests_on_is_marked(world: World) -> None:
    report = make.article("They met on October 11, and the others on October 25.")
    for words, value in (("October 11", "2019-10-11"), ("October 25", "2019-10-25")):
        said = make.claim(report, words, Field.DATE, {"edtf": value, "basis": "explicit"})
        make.ground("a-fact", Field.DATE, said, value="2019-10-25")
    (found,) = evidence.of(["a-fact"])["a-fact"]["date"].quotes
    assert marked(found) == ["October 11", "October 25"]


def test_words_that_overlap_are_marked_as_one(world: World) -> None:
    report = make.article("The ministers met on Friday.")
    for words in ("ministers met", "met on Friday"):
        said = make.claim(report, words, Field.STATUS, {"status": "held"})
        make.ground("a-fact", Field.STATUS, said, value="held")
    (found,) = evidence.of(["a-fact"])["a-fact"]["status"].quotes
    assert marked(found) == ["ministers met on Friday"]


def test_the_stamp_that_a_year_is_counted_from_stands_in_sight_beside_the_day(world: World) -> None:
    report = make.article("12 May 2025. They will meet on 5 June. June it is. Nobody else said 12 May 2025.")
    value = {"edtf": "2025-06-05", "basis": "relative"}
    for words, rule in (("12 May 2025", "published-stamp"), ("5 June", "date"), ("June it is", "date")):
        make.ground("a-fact", Field.DATE, make.claim(report, words, Field.DATE, value, rule=rule))
    found = evidence.of(["a-fact"])["a-fact"]["date"]
    assert [marked(each) for each in found.in_sight] == [["5 June"], ["12 May 2025"]]
    assert [marked(each) for each in found.folded] == [["June it is"]]


def test_a_value_that_lost_is_counted_once_however_many_words_say_it(world: World) -> None:
    report = make.article("12 May 2025. They will meet on 5 June.")
    for words, rule in (("12 May 2025", "published-stamp"), ("5 June", "date")):
        said = make.claim(report, words, Field.DATE, {"edtf": "2025-06-05"}, rule=rule)
        make.ground("a-fact", Field.DATE, said, value="2025-06-05", chosen=False)
    (lost,) = evidence.of(["a-fact"])["a-fact"]["date"].lost
    assert [marked(each) for each in lost.passages] == [["5 June"], ["12 May 2025"]]


@pytest.mark.parametrize(
    ("words", "more"), [("more than 20 issues", True), ("20 issues", False), ("Свыше 20 вопросов", True)]
)
def test_a_number_that_is_a_lower_bound_says_so(world: World, words: str, more: bool) -> None:
    report = make.article(f"{words} stood there.")
    make.meeting("told", ordinal=60, told_by=[report], agenda_items_count=20, words=words)
    page = pages.meeting("told")
    assert page
    assert [value.at_least for value in page.values if value.field == "agenda"] == [more]
