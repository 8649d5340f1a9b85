"""One set of meetings, people, chairmanships and papers out of many readings and decisions.

Pure and deterministic: the same claims and decisions give the same projection, in whatever order they
come; only the order of decisions by their ids matters.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from events.kinds import Field
from events.records import DateSolution, EvidenceBase, Projection
from events.resolve import attendance, chairmanships, delegations, documents, weak
from events.resolve.dates import solve
from events.resolve.fingerprint import fingerprint
from events.resolve.gaps import note_gaps
from events.resolve.impact import weighed
from events.resolve.impossible import note_impossible
from events.resolve.joins import taken_back
from events.resolve.ledger import Ledger
from events.resolve.meetings import cluster
from events.resolve.mentions import in_order, mentions_of
from events.resolve.near_days import note_near
from events.resolve.people import People, identify
from events.resolve.placing import place, place_rest
from events.resolve.rejections import note_doubt, note_set_aside
from events.resolve.renumbered import note_renumbered
from events.resolve.rows import meeting, note_doubts, note_lost, persons
from events.resolve.sittings import Known, Sitting, sittings_of
from events.resolve.suggestions import suggest_same
from events.resolve.verdicts import in_force, is_about_chair, is_about_people

__all__ = ["fingerprint", "resolve"]
Row = TypeVar("Row")


def resolve(base: EvidenceBase) -> Projection:
    """Everything the readers see. Raises ValueError for a mention whose claims name no body."""
    with _uncollected():
        return _resolved(base)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave the search for cycles out: what is made here stands to the end and has none, and looking through
    it again and again takes two fifths of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _resolved(base: EvidenceBase) -> Projection:
    standing = in_force(base.decisions)
    about_people = [d for d in standing if is_about_people(d)]
    about_chairs = [d for d in standing if is_about_chair(d)]
    about_meetings = [d for d in standing if not is_about_people(d) and not is_about_chair(d)]

    placing = place(mentions_of(base), about_meetings, taken_back(base.decisions, about_meetings))
    chaired = in_order(claim for claim in base.claims if claim.field is Field.CHAIRMANSHIP)
    chairing = chairmanships.appearances(chaired, about_chairs)

    def dated(sittings: list[Sitting], ledger: Ledger) -> tuple[People, dict[str, DateSolution]]:
        people = identify(attendance.appearances(sittings) + chairing, about_people)
        return people, solve(sittings, people, base, ledger)

    known: Known = {}

    def made(weighing: weak.Weighing | None = None) -> list[Sitting]:
        return sittings_of(cluster(placing, weighing), placing, about_meetings, known)

    def solved() -> weak.Solved:
        """The dates as they stand without any weak join, by the people whom texts give: which meetings are
        one does not hang on who an editor says was there."""
        alone = _as_told(_standing(made()))
        return weak.by_reading(alone, dated(alone, Ledger())[1])

    def contradicted(sittings: list[Sitting], dates: dict[str, DateSolution]) -> dict[weak.Pair, str]:
        """The weak joins that contradict each other, by the people whom texts give."""
        if not any(s.docket.attendees for s in sittings):
            return weighing.contradicted(sittings, dates)
        told = _as_told(sittings)
        return weighing.contradicted(told, dated(told, Ledger())[1])

    weighing = weak.Weighing(solved)
    everything = made(weighing)
    if placing.homeless or placing.judgements:
        standing_last = sorted(everything, key=lambda s: not s.rejected)
        place_rest(placing, {s.id: tuple(sorted(s.cluster.ids)) for s in standing_last})
        known.clear()
        weighing = weak.Weighing(solved)
        everything = made(weighing)
    sittings = _standing(everything)

    ledger = Ledger()
    people, dates = dated(sittings, ledger)
    while undone := contradicted(sittings, dates):
        weighing = weighing.without(undone)
        everything = made(weighing)
        sittings, ledger = _standing(everything), Ledger()
        people, dates = dated(sittings, ledger)
    present = {s.id: attendance.attendees(s, people, dates[s.id], ledger) for s in sittings}
    states = {s.id: delegations.delegations(s, present[s.id], ledger) for s in sittings}
    papers = [row for s in sittings for row in documents.documents(s, ledger)]
    meetings = [meeting(s, dates[s.id], base.articles, ledger) for s in sittings]
    chairs = chairmanships.chairmanships(chaired, about_chairs, people, ledger)
    for s in sittings:
        suggest_same(s, present[s.id], people, ledger)
        note_impossible(s, dates[s.id], present[s.id], states[s.id], ledger)
    note_gaps(sittings, dates, base, ledger)
    note_doubts(sittings, ledger)
    weak.note_doubts(sittings, weighing.doubts, ledger)
    for note in (note_renumbered, note_near):
        note(sittings, placing.apart, ledger)
    for s in everything:
        note_set_aside(s.parted, base.articles, ledger)
        note_doubt(s.parted, s.id, ledger)
    note_lost(placing.lost, ledger)
    attendees = _every(present)
    listed = tuple(sorted(meetings, key=lambda row: row.id))
    return Projection(
        meetings=listed,
        persons=persons(people, attendees, chairs),
        attendees=tuple(sorted(attendees, key=lambda row: row.id)),
        delegations=tuple(sorted(_every(states), key=lambda row: row.id)),
        chairmanships=tuple(chairs),
        documents=tuple(sorted(papers, key=lambda row: row.id)),
        grounds=ledger.grounds,
        disagreements=weighed(ledger.disagreements, listed),
    )


def _every(by_meeting: Mapping[str, Iterable[Row]]) -> list[Row]:
    return [row for rows in by_meeting.values() for row in rows]


def _as_told(sittings: list[Sitting]) -> list[Sitting]:
    return [sitting.as_told for sitting in sittings]


def _standing(sittings: list[Sitting]) -> list[Sitting]:
    return [sitting for sitting in sittings if not sitting.rejected]
