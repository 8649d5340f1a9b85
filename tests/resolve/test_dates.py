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


def test_the_rank_of_evidence_beats_arrival() -> None:
    passing = Article("a").meeting("CIS-CMD", main=False, ordinal=77, date="2019-10-29")
    dateline = cmd("b", 77, "2019-10-28", basis="dateline")
    main = cmd("c", 77, "2019-10-30")
    two = [Article(n).meeting("CIS-CMD", main=False, ordinal=77, date="2019-10-27") for n in "de"]
    assert solution(run(passing, dateline), "cis-cmd-77").edtf == "2019-10-29"
    assert solution(run(passing, dateline, *two), "cis-cmd-77").edtf == "2019-10-27"
    assert solution(run(passing, dateline, *two, main), "cis-cmd-77").edtf == "2019-10-30"


def test_a_sitting_told_as_past_lies_before_the_main_one_and_the_next_after_it() -> None:
    article = (
        cmd("a", 77)
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


def test_a_yearless_day_takes_a_year_only_when_its_bounds_leave_one() -> None:
    past = {"status": "past-mention", "date": "XXXX-10-25", "city": "Moscow"}
    wide = run(cmd("a", 77, "2019-11-05").meeting("CIS-CHG", **past))
    assert [m.date.edtf for m in wide.meetings if m.body == "CIS-CHG"] == ["XXXX-10-25"]
    between = (
        cmd("a", 77, "2019-11-05").meeting("CIS-CHG", **past),
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
