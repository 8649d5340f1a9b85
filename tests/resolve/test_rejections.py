"""A rejected meeting stays out through all later articles, and what comes in against it is named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.records import Decision, Identity, MeetingRow, Projection
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base, decide
from tests.resolve.test_laws import world, worlds

BODY = "CIS-CMD"
DATED = "cis-cmd-2016-07-05-volgograd"
BESIDE = "decision 1 rejected this meeting, but another article ({}) names it too"
DOUBT = "decision 1 rejected {}, which may be the same: confirm this one or reject it"


def at(name: str, city: str | None = "Volgograd", **told: Any) -> Article:
    return Article(name).meeting(BODY, city=city, **told)


def run(*articles: Article, decisions: tuple[Decision, ...] = ()) -> Projection:
    evidence = base(*articles, decisions=decisions)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    assert projection == resolve(base(*reversed(articles), decisions=reversed(decisions)))
    return projection


def on(id: int, verdict: str, row: MeetingRow, **more: Any) -> Decision:
    """A decision on a meeting, as the desk stores it."""
    identity = Identity(row.body, row.ordinal, row.date.edtf, row.city)
    return replace(decide(id, verdict, row.id, identity=identity, **more), mentions=row.mentions)


def meeting(projection: Projection, *names: str) -> MeetingRow:
    """The meeting that exactly these articles tell of."""
    ids = {Article(name).id for name in names}
    return next(row for row in projection.meetings if {article for article, _ in row.mentions} == ids)


def told(projection: Projection) -> set[str]:
    return {row.id for row in projection.meetings}


def disputes(projection: Projection) -> set[tuple[str, str]]:
    return {(d.fact, d.words) for d in projection.disagreements if d.field == "meeting"}


def set_aside(projection: Projection) -> dict[str, int | None]:
    return {g.fact: g.decision for g in projection.grounds if g.field == "meeting"}


def test_a_later_article_that_parts_the_rejected_readings_brings_none_of_them_back() -> None:
    undated, first = at("p1"), at("p2", date="2016-07-05")
    rejection = on(1, "reject", meeting(run(undated, first), "p1", "p2"))
    other = at("p3", date="2014-07-05")
    projection = run(undated, first, other, decisions=(rejection,))
    assert told(projection) == {"cis-cmd-2014-07-05-volgograd"}
    assert meeting(projection, "p3")
    assert set_aside(projection) == {f"{undated.id}--m1": 1, f"{first.id}--m1": 1}
    assert told(run(undated, other, decisions=(rejection,))) == told(projection)
    assert told(run(undated, decisions=(rejection,))) == set()


def test_a_day_that_the_rejected_meeting_was_not_known_by_is_shown_with_a_doubt() -> None:
    undated, dated = at("p1"), at("p2", date="2016-07-05")
    rejected = meeting(run(undated), "p1")
    projection = run(undated, dated, decisions=(on(1, "reject", rejected),))
    assert meeting(projection, "p2").id == DATED
    assert disputes(projection) == {(DATED, DOUBT.format(rejected.id))}
    confirmed = on(2, "confirm", meeting(projection, "p2"))
    assert disputes(run(undated, dated, decisions=(on(1, "reject", rejected), confirmed))) == set()


@pytest.mark.parametrize(
    "later",
    [{"date": "2016-07-05"}, {"date": "2016-07-05", "ordinal": 70}, {"date": "2016-07"}, {}],
    ids=["the same day", "a number for the day", "its month", "the place alone"],
)
def test_an_article_on_the_rejected_sitting_stays_out_and_is_named(later: dict[str, Any]) -> None:
    first, second = at("p1", date="2016-07-05"), at("p2", **later)
    rejection = on(1, "reject", meeting(run(first), "p1"))
    projection = run(first, second, decisions=(rejection,))
    assert told(projection) == set()
    assert disputes(projection) == {(DATED, BESIDE.format(f"“{second.facts.title}”"))}
    assert set_aside(projection)[f"{second.id}--m1"] == 1


def test_another_number_in_the_same_city_is_another_sitting() -> None:
    first, second = at("p1", ordinal=70), at("p2", ordinal=71)
    rejection = on(1, "reject", meeting(run(first), "p1"))
    assert told(run(first, second, decisions=(rejection,))) == {"cis-cmd-71"}


def test_what_an_editor_decided_on_is_not_swallowed_by_a_rejection() -> None:
    undated, dated, other = at("p1"), at("p2", date="2016-07-05"), at("p3", date="2014-07-05")
    apart = run(undated, dated, other)
    decisions = (
        on(1, "reject", meeting(apart, "p2")),
        on(2, "set", meeting(apart, "p1"), field="city", value="Volgograd"),
    )
    projection = run(undated, dated, decisions=decisions)
    assert meeting(projection, "p1").city == "Volgograd"
    assert disputes(projection) == {(meeting(projection, "p1").id, DOUBT.format(DATED))}


def test_a_rejection_that_is_taken_back_or_answered_holds_nothing_back() -> None:
    undated, first, other = at("p1"), at("p2", date="2016-07-05"), at("p3", date="2014-07-05")
    row = meeting(run(undated, first), "p1", "p2")
    free = run(undated, first, other)
    for answer in (on(2, "retract", row, value=1), on(2, "confirm", row)):
        projection = run(undated, first, other, decisions=(on(1, "reject", row), answer))
        assert told(projection) == told(free)
        assert not set_aside(projection)


def test_joined_meetings_that_were_rejected_stay_out_when_the_join_is_taken_back() -> None:
    here, there = at("p1", date="2016-07-05"), at("p2", city="Anapa", date="2017-07-05")
    one, two = (meeting(run(here, there), name) for name in ("p1", "p2"))
    join = on(1, "same", one, other=two.id, value={"mentions": [list(key) for key in two.mentions]})
    (both,) = run(here, there, decisions=(join,)).meetings
    decisions = (join, on(2, "reject", both), on(3, "retract", one, value=1))
    assert told(run(here, there, decisions=decisions)) == set()


@settings(max_examples=200, deadline=None)
@given(worlds, worlds, st.integers(0, 5))
def test_no_later_article_brings_back_what_was_rejected(parts: list, later: list, which: int) -> None:
    known = world(parts)
    before = resolve(base(*known))
    if not before.meetings:
        return
    row = before.meetings[which % len(before.meetings)]
    everything = [*known, *world(later, first=len(known))]
    evidence = base(*everything, decisions=[on(1, "reject", row)])
    projection = resolve(evidence)
    laws.check(projection, evidence)
    shown = {key for m in projection.meetings for key in m.mentions}
    assert shown.isdisjoint(row.mentions)
    named = {(c.article, c.mention) for c in evidence.claims if c.mention.startswith("m")}
    assert {"--".join(key) for key in named - shown} == set(set_aside(projection))
    late = {key for key in named - shown if key not in row.mentions}
    assert bool(late) == any(fact == row.id for fact, _ in disputes(projection))
