"""The rules on three sets of articles written for them, each with its gold facts: no measure may fall."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from events import evaluation, offline

HERE = Path(__file__).parent
READ_AT = datetime(2026, 1, 1, tzinfo=UTC)
SIZES = {"articles": 90, "agencies": 68, "bulletins": 118}
FLOORS = {
    "articles": {
        "meetings": 0.92,
        "past meetings": 0.76,
        "attendees": 0.92,
        "countries present": 0.93,
        "countries absent": 0.85,
        "documents": 0.92,
        "chairmanships": 0.93,
        "ordinal": 0.96,
        "date": 0.89,
        "city": 0.96,
        "host country": 0.96,
        "status": 0.98,
        "attendee attendance": 0.99,
        "attendee country": 0.99,
        "attendee role": 0.99,
        "agenda count": 0.92,
        "published": 0.97,
        "quoted spans": 1.00,
        "no invented date": 1.00,
        "no meeting where none is": 1.00,
    },
    "agencies": {
        "meetings": 0.95,
        "past meetings": 0.83,
        "attendees": 0.93,
        "countries present": 0.93,
        "countries absent": 0.90,
        "documents": 0.96,
        "chairmanships": 0.97,
        "ordinal": 1.00,
        "date": 0.94,
        "city": 0.94,
        "host country": 0.95,
        "status": 0.99,
        "attendee attendance": 1.00,
        "attendee country": 0.99,
        "attendee role": 0.99,
        "agenda count": 0.87,
        "published": 0.96,
        "quoted spans": 1.00,
        "no invented date": 1.00,
        "no meeting where none is": 1.00,
    },
    "bulletins": {
        "meetings": 0.92,
        "past meetings": 0.76,
        "attendees": 0.92,
        "countries present": 0.91,
        "countries absent": 0.76,
        "documents": 0.88,
        "chairmanships": 0.89,
        "ordinal": 0.91,
        "date": 0.87,
        "city": 0.90,
        "host country": 0.89,
        "status": 0.97,
        "attendee attendance": 0.98,
        "attendee country": 0.98,
        "attendee role": 0.99,
        "agenda count": 0.84,
        "published": 0.95,
        "quoted spans": 1.00,
        "no invented date": 1.00,
        "no meeting where none is": 1.00,
    },
}


@cache
def measured(articles: str) -> dict[str, evaluation.Measure]:
    cases = evaluation.cases(HERE / articles / "gold", HERE / articles / "texts")
    read = ((case, offline.facts(case.text, case.name, READ_AT)) for case in cases)
    return {measure.name: measure for measure in evaluation.evaluate(read)}


@pytest.mark.parametrize(("articles", "size"), SIZES.items())
def test_all_articles_are_measured(articles: str, size: int) -> None:
    folder = HERE / articles
    assert len(list((folder / "texts").iterdir())) == len(list((folder / "gold").iterdir())) == size
    assert FLOORS[articles].keys() == measured(articles).keys()


@pytest.mark.parametrize(
    ("articles", "name", "floor"),
    [(articles, *floor) for articles, floors in FLOORS.items() for floor in floors.items()],
)
def test_no_measure_falls(articles: str, name: str, floor: float) -> None:
    assert measured(articles)[name].value >= floor
