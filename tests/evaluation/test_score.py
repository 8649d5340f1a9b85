"""The measures, against gold made for the purpose and against the published scorer."""

from __future__ import annotations

import importlib.util
import json
import random
from copy import deepcopy
from typing import Any

import pytest

from events import evaluation
from events.evaluation.gold import Case
from tests.shared import shared

MEETING = {
    "body": "CIS-CMD",
    "ordinal": 68,
    "date": "2015-05-05",
    "city": "Minsk",
    "country": "BY",
    "status": "held",
    "main": True,
    "attendees": [
        {"name": "Ivan Primerov", "country": "RU", "role": "Minister of Defence", "attendance": "present"},
        {"name": "Pavel Obraztsov", "country": "KZ", "role": "Minister of Defence", "attendance": "absent"},
    ],
    "countries_present": ["BY"],
    "countries_absent": ["KZ"],
    "documents": ["plan of mountain training"],
    "agenda_items_count": 20,
}
GOLD = {
    "published": "2015-05-06",
    "meetings": [MEETING],
    "chairmanships": [{"body": "CIS", "country": "KZ", "year": 2015}],
}


def measured(gold: dict[str, Any], found: dict[str, Any], text: str = "") -> dict[str, evaluation.Measure]:
    return {m.name: m for m in evaluation.evaluate([(Case("a", text, gold), found)])}


def changed(**fields: Any) -> dict[str, Any]:
    return GOLD | {"meetings": [MEETING | fields]}


def test_gold_against_itself_is_perfect() -> None:
    assert {m.value for m in measured(GOLD, deepcopy(GOLD)).values()} == {1.0}


@pytest.mark.parametrize(
    ("fields", "measure", "value"),
    [
        ({"date": "2015-05-06"}, "date", 0.0),
        ({"ordinal": 69}, "ordinal", 0.0),
        ({"city": "MINSK"}, "city", 1.0),
        ({"status": "planned"}, "status", 0.0),
        ({"attendees": MEETING["attendees"][:1]}, "attendees", 0.667),  # type: ignore[index]
        ({"countries_present": ["BY", "AM"]}, "countries present", 0.8),
        ({"documents": ["the plan of mountain training for all"]}, "documents", 1.0),
        ({"documents": []}, "documents", 0.0),
        ({"agenda_items_count": None}, "agenda count", 0.0),
    ],
)
def test_each_field_counts_for_itself(fields: dict[str, Any], measure: str, value: float) -> None:
    assert measured(GOLD, changed(**fields))[measure].value == value


def test_notes_accept_other_answers_and_excuse_optional_ones() -> None:
    noted = MEETING | {
        "x_date_alternatives": ["2015-05"],
        "x_attendees_optional": [{"name": "Semyon Zapasnoy", "country": "AM"}],
        "x_name_variants": {"Ivan Primerov": ["Primerau"]},
    }
    people = [
        {"name": "Primerau", "country": "RU", "role": "Minister of Defence", "attendance": "present"},
        MEETING["attendees"][1],  # type: ignore[index]
        {"name": "Semyon Zapasnoy", "country": "AM", "role": None, "attendance": "present"},
    ]
    got = measured(GOLD | {"meetings": [noted]}, changed(date={"edtf": "2015-05"}, attendees=people))
    assert (got["date"].value, got["attendees"].value, got["countries present"].value) == (1.0, 1.0, 1.0)


def test_a_year_that_nothing_gives_is_invented() -> None:
    undated = GOLD | {"meetings": [MEETING | {"date": None}]}
    assert measured(undated, changed(date="2015-05-05"))["no invented date"].value == 0.0
    assert measured(undated, changed(date="XXXX-05-05"))["no invented date"].value == 1.0
    assert measured(undated, changed(date=None))["no invented date"].value == 1.0


def test_quotes_must_be_in_the_text() -> None:
    found = changed(evidence=[{"start": 0, "end": 2, "quote": "On"}, {"start": 1, "end": 3, "quote": "On"}])
    assert measured(GOLD, found, "On 5 May")["quoted spans"].value == 0.5


def spoiled(gold: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The gold with mistakes of many kinds."""
    found = {key: deepcopy(value) for key, value in gold.items() if not key.startswith("x_")}
    for meeting in list(found["meetings"]):
        if chance.random() < 0.15:
            found["meetings"].remove(meeting)
        for field, other in (("date", "2014-11"), ("ordinal", 7), ("city", "Minsk"), ("status", "planned")):
            meeting[field] = chance.choice([meeting.get(field), meeting.get(field), other])
        meeting["attendees"] = [person for person in meeting["attendees"] if chance.random() > 0.2]
        for person in meeting["attendees"]:
            person["name"] = chance.choice([person["name"], person["name"][:-2] + "ev", "Nobody"])
            person["role"] = chance.choice([person["role"], "President"])
        meeting["countries_present"] = [*meeting["countries_present"][1:], "XX"]
        meeting["documents"] = [{"title": title} for title in meeting["documents"][1:]] + [
            {"title": "other paper"}
        ]
        if chance.random() < 0.1:
            found["meetings"].append(
                {**deepcopy(meeting), "body": chance.choice(["OTHER", "CSTO", "CIS-CMD"])}
            )
    for term in list(found["chairmanships"]):
        term["year"] = chance.choice([term["year"], 2011])
    return found


def test_the_figures_are_those_of_the_published_scorer() -> None:
    spec = importlib.util.spec_from_file_location("published_scorer", shared("eval/score.py"))
    assert spec and spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    chance = random.Random(7)
    tally, read = scorer.Tally(), []
    for case in evaluation.cases(shared("eval/dev/gold"), shared("eval/dev/texts")):
        found = spoiled(case.gold, chance)
        read.append((case, found))
        scorer.score_article(case.gold, found, tally, case.text)
    theirs = json.loads(json.dumps(tally.report()))
    ours = evaluation.evaluate(read)
    assert [m.name for m in ours] == list(theirs)
    for measure in ours:
        row = theirs[measure.name]
        assert (measure.value, measure.gold) == (row.get("f1", row.get("accuracy")), row["gold"])
        assert (measure.precision, measure.recall) == (row.get("precision"), row.get("recall"))
