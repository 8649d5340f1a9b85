"""What a text tells of its own time bounds what it tells of: anniversaries, the present chair, weekdays."""

from __future__ import annotations

from typing import Any

import pytest

from events.kinds import Concern, DateBasis
from events.records import DateSolution
from tests.resolve.making import Article
from tests.resolve.test_dates import TODAY, run

TO_COME = "2018-01-01/2020-05-08"
CFM = "CIS-CFM"


def dated(*articles: Article, body: str = CFM) -> DateSolution:
    (found,) = [m.date for m in run(*articles).meetings if m.body == body]
    return found


def cfm(name: str = "a", **told: Any) -> Article:
    return Article(name).meeting(CFM, city="Ashgabat", **told)


@pytest.mark.parametrize(
    ("told", "edtf", "words"),
    [
        ({}, "2017-11-02/2020-05-08", "tells of it as held, and an anniversary is prepared for"),
        ({"status": "past-mention"}, "../2020-05-08", "tells of it as held"),
        ({"main": False}, "../2020-05-08", "tells of it as held"),
        ({"status": "planned"}, "2018-01-01/..", "tells of it as still to come"),
        ({"status": "planned", "detail": "cancelled"}, None, "no text read so far"),
        ({"date": "2021-05-05"}, "2021-05-05", "contradiction: not after 8 May 2020"),
        ({"date": "XXXX-06-05", "weekday": 2}, "2019-06-05", "falls on that weekday only in 2019"),
    ],
    ids=["news", "past", "in passing", "to come", "called off", "against a day", "with a weekday"],
)
def test_an_anniversary_to_come_bounds_what_is_told_before_it(
    told: dict[str, Any], edtf: str | None, words: str
) -> None:
    found = dated(cfm(**told).written(TO_COME))
    assert found.edtf == edtf
    assert any(words in reason for reason in found.reasons), found.reasons


THURSDAY = {"date": "XXXX-10-10", "weekday": 3}


@pytest.mark.parametrize(
    ("told", "chair", "edtf", "words"),
    [
        (THURSDAY, "TM", "2019-10-10", "which it was in 2012, 2019, 2026: what else is known leaves 2019"),
        (THURSDAY, None, "XXXX-10-10", "as printed"),
        ({"date": "XXXX-10-10"}, "TM", "XXXX-10-10", "which it was in 2012, 2019, 2026"),
        ({"date": "XXXX-10-10"}, "BY", "XXXX-10-10", "in 2013, 2014, 2021"),
        ({"date": "XXXX-10-10"}, "MD", "2009-10-10", "in 2009"),
        ({"date": "XXXX-12-10"}, "MD", "XXXX-12-10", "in 2009"),
        ({}, "MD", "2008-11-02/2009-12-31", "in 2009"),
        ({"date": "2019-10-10"}, "MD", "2019-10-10", "contradiction: not after 31 December 2009"),
        ({"status": "past-mention"}, "MD", None, "no text read so far"),
    ],
    ids=["and a weekday", "a weekday alone", "alone", "of three terms", "of one term", "news of December",
         "no day", "against a year", "past"],
)  # fmt: skip
def test_the_present_chair_tells_the_year(
    told: dict[str, Any], chair: str | None, edtf: str | None, words: str
) -> None:
    article = cfm(**told)
    found = dated(article.chair("CIS", chair, None, present=True) if chair else article)
    assert found.edtf == edtf
    assert any(words in reason for reason in found.reasons), found.reasons


@pytest.mark.parametrize("chair", [("CIS", "MD", None), ("SCO", "TJ", None)], ids=["once", "of another"])
def test_a_chair_of_no_known_time_tells_no_year(chair: tuple) -> None:
    assert dated(cfm(date="XXXX-10-10").chair(*chair, present=chair[0] == "SCO")).edtf == "XXXX-10-10"


def test_a_year_in_which_other_texts_put_the_chair_counts_too() -> None:
    named = cfm(date="XXXX-10-10").chair("CIS", "MD", None, present=True)
    assert dated(named, Article("b").chair("CIS", "MD", 2030)).edtf == "XXXX-10-10"


def session(**told: Any) -> Article:
    return Article("a").meeting("CIS-CMD", ordinal=77, **told)


@pytest.mark.parametrize(
    ("weekday", "edtf", "words"),
    [
        (2, "2019-10-30", "falls on that weekday only in 2019 of the years from 2018 to 2019"),
        (1, "2018-10-30", "only in 2018"),
        (5, "XXXX-10-30", "as printed"),
    ],
)
def test_a_weekday_chooses_among_the_years_that_the_order_of_sessions_leaves(
    weekday: int, edtf: str, words: str
) -> None:
    before = Article("b").meeting("CIS-CMD", ordinal=76, date="2018-06-05")
    after = Article("c").meeting("CIS-CMD", ordinal=78, date="2020-06-01")
    found = next(
        m.date
        for m in run(session(date="XXXX-10-30", weekday=weekday), before, after).meetings
        if m.ordinal == 77
    )
    assert found.edtf == edtf
    assert (found.basis is DateBasis.INFERRED) == (edtf[0] == "2")
    assert any(words in reason for reason in found.reasons), found.reasons


def test_a_weekday_that_the_year_left_does_not_have_is_named() -> None:
    before = Article("b").meeting("CIS-CMD", ordinal=76, date="2019-06-05")
    after = Article("c").meeting("CIS-CMD", ordinal=78, date="2020-06-01")
    projection = run(session(date="XXXX-10-30", weekday=4), before, after)
    assert next(m.date.edtf for m in projection.meetings if m.ordinal == 77) == "2019-10-30"
    assert any("falls on no such day in 2019" in d.words for d in projection.disagreements)


@pytest.mark.parametrize(("weekday", "named"), [(2, False), (0, True)], ids=["Wednesday", "Monday"])
def test_a_weekday_that_a_whole_date_does_not_have_is_named(weekday: int, named: bool) -> None:
    projection = run(session(date="2019-10-30", weekday=weekday))
    (row,) = projection.meetings
    assert row.date.edtf == "2019-10-30"
    assert any("falls on no such day in 2019" in reason for reason in row.date.reasons) is named
    assert any(d.concern is Concern.IMPOSSIBLE for d in projection.disagreements) is named


def test_what_bounds_a_text_travels_along_its_links() -> None:
    article = session(told=TODAY).meeting(
        "CIS-CHS", status="past-mention", date="2019-10-11", city="Ashgabat"
    )
    found = dated(article.written(TO_COME), body="CIS-CMD")
    assert found.edtf == "2019-10-11/2020-05-08"
