"""A corrected day makes no second sitting; two days that may be of one sitting are named, and stay two."""

from __future__ import annotations

from typing import Any

import pytest

from events.records import Projection
from tests.resolve.making import Article
from tests.resolve.test_rejections import meeting, on, run

DAY = "2021-11-09"


def at(name: str, date: str = DAY, city: str | None = "Dushanbe", **told: Any) -> Article:
    return Article(name, told.pop("published", None)).meeting("CIS-CMD", date=date, city=city, **told)


def asked(projection: Projection) -> list[str]:
    return [d.words for d in projection.disagreements if d.words.startswith("may be the same as ")]


@pytest.mark.parametrize(
    "other",
    [
        at("b", "2021-11-10"),
        at("b", "2021-11-10/2021-11-11"),
        at("b", "2021-11-24"),
        at("b", "2021-10-27", status="planned", detail="postponed"),
        at("b", "2021-11-10", ordinal=81),
        at("b", "2021-11-10", status="past-mention", main=False),
    ],
    ids=["the day after", "two days", "put off", "postponed", "numbered", "in passing"],
)
def test_another_day_near_by_in_the_city_is_the_same_sitting(other: Article) -> None:
    projection = run(at("a"), other)
    (row,) = projection.meetings
    assert any("contradiction" in reason for reason in row.date.reasons)
    assert asked(projection) == []


def test_the_report_dates_a_sitting_that_was_put_off() -> None:
    (row,) = run(at("a", status="planned"), at("b", "2021-11-24")).meetings
    assert (row.date.edtf, row.id) == ("2021-11-24", "cis-cmd-2021-11-24-dushanbe")


def test_ten_texts_with_two_days_are_one_sitting() -> None:
    told = [at(str(n), DAY if n % 2 else "2021-11-10", ordinal=81 if n == 7 else None) for n in range(10)]
    assert [row.id for row in run(*told).meetings] == ["cis-cmd-81"]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (at("b", "2021-11-10", city=None), "told 1 day apart, and one of the two is told without a city"),
        (at("b", "2021-12-29"), "told 50 days apart in one city"),
        (at("b", "2022-01-29"), None),
        (at("b", "2021-11-19", city=None), None),
        (at("b", "2021-11-10", city="Minsk"), None),
        (at("b", "2021-11-10", city=None, country="BY"), None),
    ],
    ids=["no city", "far apart", "too far", "no city, too far", "another city", "another country"],
)
def test_what_may_be_one_is_named_on_both(other: Article, why: str | None) -> None:
    projection = run(at("a"), other)
    assert len(projection.meetings) == 2
    words = asked(projection)
    assert len(words) == (2 if why else 0)
    assert all(why in each for each in words if why)


def test_two_numbers_and_two_sittings_of_one_text_stay_two() -> None:
    assert len(run(at("a", ordinal=80), at("b", "2021-11-10", ordinal=81)).meetings) == 2
    both = at("a").meeting("CIS-CMD", main=False, date="2021-11-12", city="Dushanbe")
    projection = run(both)
    assert (len(projection.meetings), asked(projection)) == (2, [])


def test_another_body_on_the_day_after_is_another_sitting() -> None:
    other = Article("b").meeting("CIS-AD", date="2021-11-10", city="Dushanbe")
    assert len(run(at("a"), other).meetings) == 2


@pytest.mark.parametrize("day", ["2021-11-10", "2021-12-29"])
def test_an_editor_says_whether_two_days_are_two_sittings(day: str) -> None:
    one, two = at("a"), at("b", day)
    row = run(one).meetings[0]
    there = meeting(run(two), "b")
    apart = on(1, "not-same", row, other=there.id, value={"mentions": [list(key) for key in there.mentions]})
    projection = run(one, two, decisions=(apart,))
    assert (len(projection.meetings), asked(projection)) == (2, [])
