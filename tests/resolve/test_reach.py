"""What is made anew after a change, beside what stood, is what all evidence gives: row by row."""

from __future__ import annotations

import random
from dataclasses import fields

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from events.records import EvidenceBase, Projection
from events.resolve import Boundless, resolve
from events.resolve.reach import reproject
from tests.resolve.chronicle import Chronicle
from tests.resolve.parts import Memory, renewed

PARTS = [field.name for field in fields(Projection)]


def follow(
    projection: Projection, before: EvidenceBase, now: EvidenceBase, changed: set[str]
) -> Projection | None:
    """The projection after a change by what it can reach; None where it may reach anything."""
    try:
        change = reproject(Memory(projection, before, now), changed)
    except Boundless:
        return None
    return renewed(projection, change)


def steps(chronicle: Chronicle, ways: list[str]) -> list[bool]:
    """Take steps, each of which must give what all evidence gives; whether each had an end."""
    chronicle.grow(chronicle.rng.choice([4, 12, 30]))
    before, bounded = chronicle.evidence, []
    projection = resolve(before)
    for way in ways:
        changed = {
            "one": lambda: chronicle.grow(1),
            "some": lambda: chronicle.grow(3),
            "lose": chronicle.lose,
            "decide": chronicle.decide,
        }[way]()
        now = chronicle.evidence
        whole, found = resolve(now), follow(projection, before, now, changed)
        for part in PARTS if found else ():
            assert getattr(found, part) == getattr(whole, part), part
        bounded.append(found is not None)
        projection, before = whole, now
    return bounded


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 10**9),
    st.sampled_from([0.0, 0.3, 1.0]),
    st.lists(st.sampled_from(["one", "one", "some", "lose", "decide"]), min_size=3, max_size=6),
)
@example(1069, 1.0, ["some", "one", "lose", "one", "one", "one"])
def test_every_step_gives_what_all_evidence_gives(seed: int, slips: float, ways: list[str]) -> None:
    steps(Chronicle(random.Random(seed), slips), ways)


@pytest.mark.parametrize("slips", [0.0, 0.5])
def test_hardly_a_change_may_reach_anything(slips: float) -> None:
    bounded = [
        each for seed in range(6) for each in steps(Chronicle(random.Random(seed), slips), ["one"] * 5)
    ]
    assert sum(bounded) > 0.75 * len(bounded)
