"""Which decisions still count, and which one rejected a meeting."""

from typing import Any

import pytest

from events.kinds import Field, Verdict
from events.models import Decision, FormerAddress
from events.query import decisions
from events.query.decisions import Standing
from tests import factories as make
from tests.query.world import World

IN_FORCE, SUPERSEDED, TAKEN_BACK = Standing.IN_FORCE, Standing.SUPERSEDED, Standing.TAKEN_BACK
CITY = {"field": Field.CITY, "value": "Minsk"}
BACK = "back"
"""Takes the decision before it back."""


def someone(verdict: Verdict, value: Any = None) -> tuple[Verdict, dict[str, Any]]:
    return verdict, {"field": Field.ATTENDEE, "person": "orlov-test", "value": value}


def state(verdict: Verdict, code: str) -> tuple[Verdict, dict[str, Any]]:
    return verdict, {"field": Field.DELEGATION, "value": {"country": code, "attendance": "absent"}}


SET_CITY = (Verdict.SET, CITY)
HISTORIES = [
    ([SET_CITY], [IN_FORCE]),
    ([SET_CITY, SET_CITY], [SUPERSEDED, IN_FORCE]),
    ([SET_CITY, SET_CITY, BACK], [IN_FORCE, TAKEN_BACK, IN_FORCE]),
    ([SET_CITY, SET_CITY, BACK, BACK], [SUPERSEDED, IN_FORCE, TAKEN_BACK, IN_FORCE]),
    ([SET_CITY, SET_CITY, BACK, SET_CITY], [SUPERSEDED, TAKEN_BACK, IN_FORCE, IN_FORCE]),
    ([SET_CITY, BACK], [TAKEN_BACK, IN_FORCE]),
    ([SET_CITY, (Verdict.CONFIRM, {})], [IN_FORCE, IN_FORCE]),
    (
        [someone(Verdict.SET, {"role": "Guest"}), someone(Verdict.SET, {"attendance": "absent"})],
        [IN_FORCE, IN_FORCE],
    ),
    ([someone(Verdict.SET, {"role": "Guest"}), someone(Verdict.CONFIRM)], [IN_FORCE, IN_FORCE]),
    ([someone(Verdict.SET, {"role": "Guest"}), someone(Verdict.REJECT)], [SUPERSEDED, IN_FORCE]),
    ([someone(Verdict.REJECT), someone(Verdict.SET, {"role": "Guest"})], [SUPERSEDED, IN_FORCE]),
    ([state(Verdict.SET, "AM"), state(Verdict.SET, "BY")], [IN_FORCE, IN_FORCE]),
    ([state(Verdict.SET, "AM"), state(Verdict.REJECT, "AM")], [SUPERSEDED, IN_FORCE]),
]


@pytest.mark.parametrize(("history", "standing"), HISTORIES)
def test_a_decision_counts_again_once_its_successor_is_taken_back(
    world: World, history: list[Any], standing: list[Standing]
) -> None:
    taken: list[Decision] = []
    for step in history:
        verdict, parts = (Verdict.RETRACT, {"value": taken[-1].id}) if step == BACK else step
        taken.append(make.decision(world.baku, verdict, **parts))
    found = decisions.standings(taken)
    assert [found[row.id] for row in taken] == standing


def test_a_retraction_counts_though_nobody_hands_it_in(world: World) -> None:
    taken = make.decision(world.baku, **CITY)
    make.decision(None, Verdict.RETRACT, value=taken.id)
    assert decisions.standings([taken])[taken.id] is TAKEN_BACK


def test_a_former_address_finds_the_rejection(world: World) -> None:
    FormerAddress.objects.create(address="cis-cmd-2019-kazan", article=world.report, mention="m9")
    rejected = make.decision(None, Verdict.REJECT, mentions=[[world.report.id, "m9"]])
    aside = make.ground(f"{world.report.id}--m9", "meeting", rejected)
    assert decisions.rejection("cis-cmd-2019-kazan") == rejected
    aside.delete()
    assert decisions.rejection("cis-cmd-2019-kazan") is None
