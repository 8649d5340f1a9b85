"""Dates with bounds and reasons, and chairmanships."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from events.kinds import DateBasis, Field
from events.records import DateSolution, Projection, Span
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base


def run(*articles: Article) -> Projection:
    evidence = base(*articles)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    return projection


def solution(projection: Projection, id: str) -> DateSolution:
    return next(m.date for m in projection.meetings if m.id == id)


def cmd(name: str, ordinal: int, when: str | None = None, published: str | None = None, **more) -> Article:
    return Article(name, published).meeting("CIS-CMD", ordinal=ordinal, date=when, **more)


@pytest.mark.parametrize(
    ("articles", "edtf", "basis", "words"),
    [
        ([cmd("a", 77, "2019-10-30")], "2019-10-30", "explicit", "gives 2019-10-30"),
        ([cmd("a", 77, "2019-10-30"), cmd("b", 77, "2019-10")], "2019-10-30", "explicit", "which agrees"),
        (
            [cmd("a", 77, "2019-10"), cmd("b", 77, "2019-10-30", basis="relative")],
            "2019-10-30",
            "relative",
            "agrees",
        ),
        ([cmd("a", 77, "2019-10"), cmd("b", 77, "XXXX-10-30")], "2019-10-30", "inferred", "agrees"),
        ([cmd("a", 77, "XXXX-10-30")], "XXXX-10-30", "explicit", "gives XXXX-10-30"),
        ([cmd("a", 77, "2019-10-30"), cmd("b", 77, "2019-10-31")], "2019-10-30", "explicit", "contradiction"),
        ([cmd("a", 77, None, "2019-11-02")], "../2019-11-02", "inferred", "tells of it as held"),
        ([cmd("a", 77, None, "2019-11-02", status="planned")], "2019-11-02/..", "inferred", "still to come"),
        ([cmd("a", 77, "2019-12-30", "2019-11-02")], "2019-12-30", "explicit", "contradiction"),
        (
            [cmd("a", 77), cmd("b", 76, "2019-06-05"), cmd("c", 80, "2021-11-10")],
            "2019-06-05/2021-11-10",
            "inferred",
            "the 76th session was on",
        ),
        (
            [cmd("a", 77), cmd("b", 76, "2022"), cmd("c", 80, "2021-11-10")],
            None,
            "unknown",
            "no text read so far",
        ),
        ([cmd("a", 77, "2019-10-30/2019-10-31")], "2019-10-30/2019-10-31", "explicit", "gives"),
    ],
)
def test_one_date(articles: list[Article], edtf: str | None, basis: str, words: str) -> None:
    found = solution(run(*articles), "cis-cmd-77")
    assert (found.edtf, found.basis) == (edtf, basis)
    assert any(words in reason for reason in found.reasons), found.reasons


def test_a_printed_day_whose_year_is_counted_is_as_strong_as_a_printed_date() -> None:
    counted = cmd("b", 77, "2019-10-30", basis="relative", year_counted=True)
    found = solution(run(cmd("a", 77, "2019-10-28", basis="relative"), counted), "cis-cmd-77")
    assert (found.edtf, found.basis) == ("2019-10-30", "relative")


def test_the_rank_of_evidence_beats_arrival() -> None:
    passing = Article("a").meeting("CIS-CMD", main=False, ordinal=77, date="2019-10-29")
    dateline = cmd("b", 77, "2019-10-28", basis="dateline")
    main = cmd("c", 77, "2019-10-30")
    two = [Article(n).meeting("CIS-CMD", main=False, ordinal=77, date="2019-10-27") for n in "de"]
    assert solution(run(passing, dateline), "cis-cmd-77").edtf == "2019-10-29"
    assert solution(run(passing, dateline, *two), "cis-cmd-77").edtf == "2019-10-27"
    assert solution(run(passing, dateline, *two, main), "cis-cmd-77").edtf == "2019-10-30"


TODAY = "The session was held today."


def test_a_printed_day_wins_as_printed_where_both_texts_are_about_the_sitting() -> None:
    printed = Article("a", "2013-05-23").meeting("CIS-CMD", ordinal=64, date="2013-05-21")
    counted = Article("b", "2013-05-23").meeting("CIS-CMD", ordinal=64, date="2013-05-22", basis="relative")
    projection = run(printed, counted)
    (dispute,) = [d.words for d in projection.disagreements if d.field == "date"]
    assert dispute.endswith(": printed in the text; the other is counted from another date")


def test_a_sitting_told_as_past_at_another_lies_before_it_and_the_next_after_it() -> None:
    article = (
        cmd("a", 77, told=TODAY)
        .meeting("CIS-CHS", status="past-mention", date="2019-10-11", city="Ashgabat")
        .meeting("CIS-CMD", status="planned", city="Minsk")
    )
    projection = run(article)
    main = solution(projection, "cis-cmd-77")
    assert (main.earliest, main.latest, main.basis) == (date(2019, 10, 11), None, DateBasis.INFERRED)
    following = next(m.date for m in projection.meetings if m.city == "Minsk")
    assert following.earliest == date(2019, 10, 11)
    later = run(article, cmd("b", 77, "2019-10-30"))
    assert next(m.date for m in later.meetings if m.city == "Minsk").earliest == date(2019, 10, 30)


@pytest.mark.parametrize(
    ("main", "past", "earliest"),
    [
        ({}, {}, date(2017, 11, 1)),
        ({"told": TODAY}, {}, date(2017, 11, 1)),
        ({"detail": "under-way"}, {}, date(2017, 11, 18)),
        ({}, {"rule": "previous-sitting"}, date(2017, 11, 1)),
        ({}, {"rule": "previous-sitting", "body": "CIS-CFM"}, date(2017, 11, 18)),
    ],
    ids=["another's", "another's today", "under way", "another's former", "its own former"],
)
def test_what_a_later_text_tells_as_past_may_lie_after_its_sitting(
    main: dict, past: dict, earliest: date
) -> None:
    told = {"body": "CIS-CCS", "status": "past-mention", "date": "2017-11-18", "city": "Moscow"} | past
    article = Article("a", "2017-11-25").meeting("CIS-CFM", date="2017-11", city="Tashkent", **main)
    found = solution(run(article.meeting(told.pop("body"), **told)), "cis-cfm-2017-11-tashkent")
    assert (found.earliest, found.latest) == (earliest, date(2017, 11, 25))
    assert found.edtf == f"{earliest}/2017-11-25"


@pytest.mark.parametrize(
    ("told", "earliest"),
    [(TODAY, date(2017, 11, 18)), ("Заседание прошло сегодня.", date(2017, 11, 18)), ("It was held.", None)],
)
def test_what_a_text_of_the_same_day_tells_as_past_lies_before_its_sitting(
    told: str, earliest: date | None
) -> None:
    article = Article("a").meeting("CIS-CFM", city="Tashkent", told=told)
    past = article.meeting("CIS-CCS", status="past-mention", date="2017-11-18", city="Moscow")
    (found,) = [m.date for m in run(past).meetings if m.city == "Tashkent"]
    assert found.earliest == earliest


@pytest.mark.parametrize(
    ("main", "past"),
    [
        ({"told": TODAY}, {}),
        ({"told": "The session is opening.", "detail": "under-way"}, {}),
        ({}, {"told": "Since the last session much has changed.", "rule": "previous-sitting"}),
    ],
    ids=["on its day", "under way", "the one before"],
)
def test_an_order_rests_on_the_sentence_that_gives_it(main: dict, past: dict) -> None:
    article = Article("a").meeting("CIS-CFM", city="Tashkent", **main)
    told = {"status": "past-mention", "date": "2017-11-18", "city": "Moscow"} | past
    projection = run(article.meeting("CIS-CFM", **told))
    (session,) = [m for m in projection.meetings if m.city == "Tashkent"]
    assert session.date.earliest == date(2017, 11, 18)
    claims = {g.claim for g in projection.grounds if (g.fact, g.field) == (session.id, "date")}
    sentences = {claim.sentence.quote for claim in article.claims if claim.id in claims}
    assert (main | past)["told"] in sentences


def test_two_days_of_one_article_contradict_nothing() -> None:
    later = {"status": "past-mention", "date": "2017-11-08", "city": "Moscow"}
    article = Article("a", "2017-11-09").meeting("CIS-CHG", date="2017-11-03", city="Tashkent")
    projection = run(article.meeting("CIS-CCS", **later))
    reasons = [reason for meeting in projection.meetings for reason in meeting.date.reasons]
    assert reasons and not any("contradiction" in reason for reason in reasons), reasons


@pytest.mark.parametrize("detail", ["cancelled", "postponed"])
def test_what_did_not_take_place_may_have_been_due_before_the_news_of_it(detail: str) -> None:
    due = {"status": "planned", "detail": detail, "date": "2017-11", "city": "Moscow"}
    article = Article("a", "2017-11-25").meeting("CIS-CFM", date="2017-11-20", told=TODAY)
    projection = run(article.meeting("CIS-CCS", **due))
    (found,) = [m.date for m in projection.meetings if m.body == "CIS-CCS"]
    assert (found.edtf, found.earliest) == ("2017-11", date(2017, 11, 1))


def test_a_yearless_day_takes_a_year_only_when_its_bounds_leave_one() -> None:
    past = {"status": "past-mention", "date": "XXXX-10-25", "city": "Moscow"}
    wide = run(cmd("a", 77, "2019-11-05", told=TODAY).meeting("CIS-CHG", **past))
    assert [m.date.edtf for m in wide.meetings if m.body == "CIS-CHG"] == ["XXXX-10-25"]
    between = (
        cmd("a", 77, "2019-11-05", told=TODAY).meeting("CIS-CHG", **past),
        Article("b", "2019-06-01").meeting("CIS-CHG", status="planned", main=False, city="Moscow"),
    )
    (found,) = [m.date for m in run(*between).meetings if m.body == "CIS-CHG"]
    assert (found.edtf, found.basis) == ("2019-10-25", DateBasis.INFERRED)


def test_sessions_that_run_backwards_are_named_on_both() -> None:
    projection = run(cmd("a", 70, "2030-01-01"), cmd("b", 71, "2016-05-05"))
    for id in ("cis-cmd-70", "cis-cmd-71"):
        assert any(
            "the 70th session is dated after the 71st session" in r for r in solution(projection, id).reasons
        )


@pytest.mark.parametrize(
    ("chairs", "expected", "quarrels"),
    [
        ([("CIS", "TM", 2019, None)], {"cis-tm-2019": (date(2019, 1, 1), date(2019, 12, 31))}, 0),
        (
            [("CIS", "TM", 2019, None), ("CIS", "TM", 2019, None)],
            {"cis-tm-2019": (date(2019, 1, 1), date(2019, 12, 31))},
            0,
        ),
        ([("CIS-CMD", "RU", 2024, "Andrey Belousov")], {"cis-cmd-ru-2024": (None, None)}, 0),
        (
            [("CIS", "AA", 2019, None), ("CIS", "TM", 2019, None)],
            {"cis-tm-2019": (date(2019, 1, 1), date(2019, 12, 31))},
            1,
        ),
        (
            [("CIS", "TM", 2019, None), ("CIS", "UZ", 2019, None), ("CIS", "UZ", 2019, None)],
            {"cis-uz-2019": (date(2019, 1, 1), date(2019, 12, 31))},
            1,
        ),
        ([("CIS", "TM", None, None)], {"cis-tm": (None, None)}, 0),
        (
            [("CIS-CMD", "RU", None, "Andrey Belousov"), ("CIS-CMD", "RU", None, "Anatoly Serdyukov")],
            {"cis-cmd-ru-andrei-belousov": (None, None), "cis-cmd-ru-anatoly-serdyukov": (None, None)},
            0,
        ),
    ],
)
def test_chairmanships(chairs: list[tuple], expected: dict, quarrels: int) -> None:
    projection = run(*(Article(f"a{n}").chair(*chair) for n, chair in enumerate(chairs)))
    assert {c.id: (c.date_from, c.date_to) for c in projection.chairmanships} == expected
    assert len(projection.disagreements) == quarrels
    lost = [g for g in projection.grounds if not g.chosen]
    assert bool(lost) == bool(quarrels)


def test_a_date_that_an_article_prints_twice_is_one_reason() -> None:
    article = cmd("a", 77, "2019-10-30")
    (date_claim,) = [claim for claim in article.claims if claim.field is Field.DATE]
    article.claims.append(replace(date_claim, id=f"{date_claim.id}-again", span=Span(90, 91, "x")))
    reasons = solution(run(article), "cis-cmd-77").reasons
    assert len(reasons) == len(set(reasons)) == 1


ONE_SENTENCE = Span(100, 200, "both days stand in it")
SUMMIT = {"status": "past-mention", "city": "Ashgabat"}
PREMIERS = {"status": "past-mention", "city": "Moscow"}


def together(article: Article, sentence: Span = ONE_SENTENCE) -> Article:
    """The article with all its dates in one sentence."""
    article.claims = [
        replace(claim, sentence=sentence) if claim.field is Field.DATE else claim for claim in article.claims
    ]
    return article


def looking_back(summit: str, premiers: str) -> Article:
    article = cmd("a", 77, city="Baku", told=TODAY).meeting("CIS-CHS", date=summit, **SUMMIT)
    return together(article.meeting("CIS-CHG", date=premiers, **PREMIERS))


def knowing(day: str) -> Article:
    return Article("b").meeting("CIS-CHS", date=day, city="Ashgabat")


@pytest.mark.parametrize(
    ("summit", "premiers", "known", "expected"),
    [
        ("XXXX-10-11", "XXXX-10-25", "2019-10-11", "2019-10-25"),
        ("XXXX-01-15", "XXXX-12-20", "2020-01-15", "2019-12-20"),
        ("XXXX-12-20", "XXXX-01-15", "2019-12-20", "2020-01-15"),
        ("XXXX-10-11", "XXXX-04-25", "2019-10-11", "XXXX-04-25"),
        ("XXXX-10-11", "XXXX-10-25", "2019", "XXXX-10-25"),
    ],
    ids=["one autumn", "turn of the year", "turn of the year, told in order", "half a year apart", "no day"],
)
def test_days_of_one_sentence_belong_to_one_time(
    summit: str, premiers: str, known: str, expected: str
) -> None:
    projection = run(looking_back(summit, premiers), knowing(known))
    (found,) = [m.date for m in projection.meetings if m.body == "CIS-CHG"]
    assert found.edtf == expected
    if expected[0] == "2":
        assert any("in one sentence without a year" in reason for reason in found.reasons)


def test_the_way_to_a_day_is_told_step_by_step() -> None:
    projection = run(looking_back("XXXX-10-11", "XXXX-10-25"), knowing("2019-10-11"))
    baku = solution(projection, "cis-cmd-77")
    assert (baku.edtf, baku.basis) == ("2019-10-25/..", DateBasis.INFERRED)
    pieces = [
        "“b” gives 2019-10-11",
        "Government in Moscow was on 25 October 2019",
        "not before 25 October 2019",
    ]
    assert len(baku.reasons) == 3
    assert all(piece in reason for piece, reason in zip(pieces, baku.reasons, strict=True)), baku.reasons
    articles = {
        g.claim[:16] for g in projection.grounds if g.claim and (g.fact, g.field) == ("cis-cmd-77", "date")
    }
    assert articles == {Article("a").id, Article("b").id}


def test_days_of_two_sentences_keep_their_forms() -> None:
    article = cmd("a", 77).meeting("CIS-CHS", date="XXXX-10-11", **SUMMIT)
    projection = run(article.meeting("CIS-CHG", date="XXXX-10-25", **PREMIERS), knowing("2019-10-11"))
    assert [m.date.edtf for m in projection.meetings if m.body == "CIS-CHG"] == ["XXXX-10-25"]


RAVKOV = ("Andrei Ravkov", "BY", "Minister of Defence")
KURBANOV = ("Bakhodir Kurbanov", "UZ", "Minister of Defence")
SERDYUKOV = ("Anatoly Serdyukov", "RU", "Minister of Defence")


@pytest.mark.parametrize(
    ("people", "edtf"),
    [
        ([RAVKOV], "2014-11-25/2020-01-20"),
        ([RAVKOV, KURBANOV], "2019-02-11/2020-01-20"),
        ([(*RAVKOV, "absent"), KURBANOV], "2019-02-11/2024-11-24"),
        ([("Andrei Ravkov", "BY", "Deputy Minister of Defence")], None),
        ([("Andrei Ravkov", "BY", None)], None),
        ([SERDYUKOV, KURBANOV], None),
    ],
    ids=["a minister", "two", "one away", "another office", "no office", "no common day"],
)
def test_those_who_came_held_their_offices(people: list[tuple], edtf: str | None) -> None:
    found = solution(run(cmd("a", 77, people=people)), "cis-cmd-77")
    assert found.edtf == edtf
    if edtf:
        assert any("by the table of officials" in reason for reason in found.reasons)
    assert any("contradiction" in reason for reason in found.reasons) == (SERDYUKOV in people)


def test_no_office_moves_what_a_text_says() -> None:
    assert solution(run(cmd("a", 77, "2022-05-05", people=[RAVKOV])), "cis-cmd-77").edtf == "2022-05-05"
    late = solution(run(cmd("a", 77, None, "2012-05-06", people=[RAVKOV])), "cis-cmd-77")
    assert late.edtf == "../2012-05-06"
    assert any("contradiction: not before 25 November 2014" in reason for reason in late.reasons)


def test_an_announced_guest_says_nothing_of_the_day() -> None:
    assert solution(run(cmd("a", 77, status="planned", people=[RAVKOV])), "cis-cmd-77").edtf is None
