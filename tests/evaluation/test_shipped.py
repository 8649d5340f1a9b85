"""The figures that the portal ships are those of its rules, and none of them may fall."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from events import evaluation, offline
from events.evaluation import record
from events.evaluation.gold import Unusable

SAMPLES = record.SHIPPED.parent
AGAIN = (
    "measure again: manage.py evaluate events/samples/gold events/samples/texts"
    " --write events/samples/accuracy.json"
)
READ_AT = datetime(2026, 1, 1, tzinfo=UTC)
FLOORS = {
    "meetings": 0.98,
    "past meetings": 0.96,
    "attendees": 0.99,
    "countries present": 0.99,
    "countries absent": 1.00,
    "documents": 0.97,
    "chairmanships": 1.00,
    "ordinal": 1.00,
    "date": 0.95,
    "city": 0.96,
    "host country": 0.97,
    "status": 1.00,
    "attendee attendance": 1.00,
    "attendee country": 1.00,
    "attendee role": 1.00,
    "agenda count": 1.00,
    "published": 1.00,
    "quoted spans": 1.00,
    "no invented date": 1.00,
    "no meeting where none is": 1.00,
}


@cache
def measured() -> tuple[evaluation.Measure, ...]:
    cases = evaluation.cases(SAMPLES / "gold", SAMPLES / "texts")
    return evaluation.evaluate((case, offline.facts(case.text, case.name, READ_AT)) for case in cases)


def test_the_shipped_figures_are_those_of_the_rules() -> None:
    shipped = record.load()
    fresh = (offline.RULES, len(list((SAMPLES / "gold").iterdir())), measured())
    assert (shipped.rules, shipped.articles, shipped.measures) == fresh, AGAIN


def test_every_measure_has_its_floor() -> None:
    assert FLOORS.keys() == {measure.name for measure in measured()}


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_no_measure_falls(name: str, floor: float) -> None:
    assert {measure.name: measure.value for measure in measured()}[name] >= floor


def test_a_measurement_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    shipped = record.load()
    record.write(tmp_path / "again.json", shipped)
    assert record.load(tmp_path / "again.json") == shipped
    assert (tmp_path / "again.json").read_bytes() == record.SHIPPED.read_bytes()


@pytest.mark.parametrize(
    "broken", [None, "{", "[]", "{}", '{"rules": "r", "day": "soon", "articles": 1, "measures": []}']
)
def test_a_file_that_holds_no_measurement_is_named(tmp_path: Path, broken: str | None) -> None:
    path = tmp_path / "figures.json"
    if broken is not None:
        path.write_text(broken, encoding="utf-8")
    with pytest.raises(Unusable, match=r"figures\.json"):
        record.load(path)
