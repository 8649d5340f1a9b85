"""Rules that read again and an editor who decides, in any order: no edit is lost, and no trace of the order of
arrival is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from events.kinds import Field, Verdict
from events.records import Decision, Projection
from events.resolve import resolve
from events.resolve.verdicts import JUDGEMENTS, in_force, is_about_people, latest_pairs
from tests.resolve import laws
from tests.resolve.portal import Portal
from tests.resolve.test_laws import shuffled

MOD = "Minister of Defence"
SHOIGU, PETRENKO = ("Sergei Shoigu", "RU", MOD), ("Ivan Petrenko", "BY", MOD)
TEXTS = {
    "a": [
        {"body": "CIS-CMD", "ordinal": 77, "city": "Baku", "people": [SHOIGU, PETRENKO]},
        {"body": "CIS-CHS", "date": "2019-10-11", "city": "Ashgabat", "status": "past-mention"},
        {"body": "CIS-CMD", "city": "Anapa", "status": "past-mention"},
    ],
    "b": [
        {"body": "CIS-CMD", "ordinal": 77, "date": "2019-10-30", "city": "Baku", "people": [PETRENKO]},
        {"body": "CIS-CHS", "date": "2019-10-11", "city": "Ashgabat", "people": [SHOIGU]},
    ],
}
VERSIONS: list[tuple[str, str]] = [("1", ""), ("2", ""), ("3", ""), ("4", "city"), ("5", "people")]
"""As it stands; turned; without the first sitting; without a field."""
SETTLED = [
    (Field.CITY, "Tula"),
    (Field.CITY, "Minsk"),
    (Field.DATE, "2019-10-29"),
    (Field.DATE, "2019-06-06"),
    (Field.ORDINAL, 79),
    (Field.STATUS, "planned"),
]
ATTENDED = ["absent", "remote"]
numbers = st.integers(0, 5)
steps = st.lists(st.tuples(st.integers(0, 12), numbers, numbers), min_size=3, max_size=8)


def read(portal: Portal, name: str, number: int) -> None:
    version, without = VERSIONS[number % len(VERSIONS)]
    every = list(range(len(TEXTS[name])))
    portal.read(name, version, {"2": every[::-1], "3": every[1:]}.get(version, every), without)


def step(portal: Portal, what: int, which: int, how: int) -> None:
    """One step of either writer; the editor looks at what was last projected, if anything stands there."""
    if what < 3:
        read(portal, "aab"[what], which)
    elif what < 5:
        portal.project()
    elif portal.shown.meetings:
        edit(portal, what, which, how)


def edit(portal: Portal, what: int, which: int, how: int) -> None:
    """One step of the editor."""
    rows = portal.shown.meetings
    row, other = rows[which % len(rows)], rows[how % len(rows)]
    there = [a.person for a in portal.shown.attendees if a.meeting == row.id]
    if what < 7:
        name, value = SETTLED[how]
        portal.decide(Verdict.SET, row, field=name, value=value)
    elif what < 9 and there:
        person = there[how % len(there)]
        if how < 3:
            word = {"attendance": ATTENDED[how % 2]}
            portal.decide(Verdict.SET, row, field=Field.ATTENDEE, person=person, value=word)
        else:
            portal.decide(Verdict.REJECT, row, field=Field.ATTENDEE, person=person)
    elif what == 9 and row is not other:
        portal.decide(Verdict.SAME if how % 2 else Verdict.NOT_SAME, row, other)
    elif what == 10:
        portal.decide(Verdict.REJECT if how % 2 else Verdict.CONFIRM, row)
    elif what == 11:
        one, two = ("sergei-shoigu", "ivan-petrenko")[:: 1 if which % 2 else -1]
        portal.judge(Verdict.SAME if how % 2 else Verdict.NOT_SAME, one, two)
    elif what == 12 and portal.decisions:
        portal.retract(which % len(portal.decisions))


def standing_in(portal: Portal, projection: Projection) -> Iterator[tuple[Decision, list[Decision]]]:
    """Each decision in force, with the others on what is now the same meeting that may take its place: those
    taken later, and what rejects the meeting. Of two people who were judged to be one, both go by one name."""
    home = {key: row.id for row in projection.meetings for key in row.mentions}
    standing = in_force(portal.decisions)
    judged = latest_pairs(d for d in standing if d.verdict in JUDGEMENTS and is_about_people(d))
    joined = [{d.person, d.other} for d in judged if d.verdict is Verdict.SAME]

    def meant(decision: Decision) -> set[object]:
        return {*decision.mentions, *(home[key] for key in decision.mentions if key in home)}

    def of_one_name(other: Decision, decision: Decision) -> Decision:
        return replace(other, person=decision.person) if {other.person, decision.person} in joined else other

    for decision in standing:
        others = [d for d in standing if d.id > decision.id or is_of_meeting(d)]
        there = [d for d in others if d is not decision and meant(d) & meant(decision)]
        yield decision, [of_one_name(d, decision) for d in there]


def is_of_meeting(decision: Decision) -> bool:
    return decision.field is None and decision.person is None


def is_lost(decision: Decision, others: list[Decision], projection: Projection) -> bool:
    """Whether a value that an editor gave shows nowhere, though no later decision took its place and nobody
    is told of it."""
    if decision.verdict is not Verdict.SET or any(
        g.chosen and g.decision == decision.id for g in projection.grounds
    ):
        return False
    if any(f"decision {decision.id} " in dispute.words for dispute in projection.disagreements):
        return False
    return not is_overtaken(decision, projection) and not any(
        (each.field, each.person) == (decision.field, decision.person)
        or (is_of_meeting(each) and each.verdict is Verdict.REJECT)
        for each in others
    )


def is_overtaken(decision: Decision, projection: Projection) -> bool:
    """Whether a later decision is shown in the same field of the same meeting: one on a meeting that no text
    tells of any more, which fell together with this one by what editors gave both."""
    rows = {row.id for row in projection.meetings if set(row.mentions) & set(decision.mentions)}
    later = [g for g in projection.grounds if g.chosen and (g.decision or 0) > decision.id]
    return any(g.fact in rows and g.field == decision.field for g in later)


def is_back(decision: Decision, others: list[Decision], projection: Projection) -> bool:
    """Whether what an editor rejected is shown, though no later decision brought it in again."""
    if decision.verdict is not Verdict.REJECT or any(
        (each.field, each.person) == (decision.field, decision.person) and each.verdict is not Verdict.REJECT
        for each in others
        if each.id > decision.id
    ):
        return False
    rows = [row for row in projection.meetings if set(row.mentions) & set(decision.mentions)]
    if is_of_meeting(decision):
        return bool(rows)
    there = {attendee.id for attendee in projection.attendees}
    return any(f"{row.id}--{decision.person}" in there for row in rows)


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(steps, st.integers(0, 10_000))
@example([(7, 1, 0), (7, 1, 1), (11, 0, 1)], 0)
@example([(0, 2, 0), (2, 2, 0), (5, 2, 0), (5, 1, 0)], 0)
def test_no_edit_is_lost_and_no_order_leaves_a_trace(taken: list[tuple[int, int, int]], seed: int) -> None:
    portal = Portal(TEXTS)
    for name in TEXTS:
        read(portal, name, 0)
    portal.project()
    for each in taken:
        step(portal, *each)
    evidence = portal.evidence()
    projection = resolve(evidence)
    laws.check(projection, evidence)
    for decision, others in standing_in(portal, projection):
        assert not is_lost(decision, others, projection), decision
        assert not is_back(decision, others, projection), decision
    assert laws.in_bytes(resolve(shuffled(evidence, seed))) == laws.in_bytes(projection)
