"""The rules on ninety articles written for it, each with its gold facts: no measure may fall."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from events import evaluation, offline

ARTICLES = Path(__file__).parent / "articles"
READ_AT = datetime(2026, 1, 1, tzinfo=UTC)
FLOORS = {
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
}


@cache
def measured() -> dict[str, evaluation.Measure]:
    cases = evaluation.cases(ARTICLES / "gold", ARTICLES / "texts")
    read = ((case, offline.facts(case.text, case.name, READ_AT)) for case in cases)
    return {measure.name: measure for measure in evaluation.evaluate(read)}


def test_all_articles_are_measured() -> None:
    assert len(list((ARTICLES / "texts").iterdir())) == len(list((ARTICLES / "gold").iterdir())) == 90
    assert FLOORS.keys() == measured().keys()


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_no_measure_falls(name: str, floor: float) -> None:
    assert measured()[name].value >= floor
