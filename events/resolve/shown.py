"""What readers see of the sittings once it is known which they are, when they were, and who is who."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from events.records import Claim, DateSolution, Decision, EvidenceBase, Projection
from events.resolve import attendance, chairmanships, delegations, documents, weak
from events.resolve.gaps import note_gaps, note_thin, note_unread
from events.resolve.impact import weighed
from events.resolve.impossible import note_impossible
from events.resolve.ledger import Ledger
from events.resolve.near_days import note_near
from events.resolve.part import WHOLE, Part
from events.resolve.people import People
from events.resolve.placing import Placing
from events.resolve.rejections import note_doubt, note_set_aside
from events.resolve.renumbered import note_renumbered
from events.resolve.rows import meeting, note_doubts, note_lost, persons
from events.resolve.sittings import Sitting
from events.resolve.suggestions import suggest_same
from events.resolve.traits import traits_of

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Settled:
    """What all evidence together gives, before it is told row by row."""

    placing: Placing
    everything: Sequence[Sitting]
    """All sittings, those too that an editor set aside."""
    people: People
    dates: Mapping[str, DateSolution]
    doubts: Sequence[weak.Doubt]
    chaired: Sequence[Claim]
    about_chairs: Sequence[Decision]
    ledger: Ledger


def projected(settled: Settled, base: EvidenceBase, part: Part) -> Projection:
    """The rows with their grounds, and what wants an editor's eye."""
    people, dates, ledger = settled.people, settled.dates, settled.ledger
    sittings = [sitting for sitting in settled.everything if not sitting.rejected]
    shown = [s for s in sittings if part.shows(s.cluster.ids)]
    present = {s.id: attendance.attendees(s, people, dates[s.id], ledger) for s in shown}
    states = {s.id: delegations.delegations(s, present[s.id], ledger) for s in shown}
    papers = [row for s in shown for row in documents.documents(s, ledger)]
    meetings = [meeting(s, dates[s.id], base.articles, ledger) for s in shown]
    terms = chairmanships.chairmanships(part.chaired(settled.chaired), settled.about_chairs, people, ledger)
    chairs = tuple(row for row in terms if part.seats(row))
    for s in shown:
        suggest_same(s, present[s.id], people, ledger)
        note_impossible(s, dates[s.id], present[s.id], states[s.id], ledger)
    note_gaps(meetings, part.placed, ledger)
    note_thin(shown, dates, ledger)
    note_unread(base, ledger)
    _note_open(settled, sittings, base)
    attendees = _every(present)
    articles = {row.id: len({article for article, _ in row.mentions}) for row in meetings} | part.articles
    return Projection(
        meetings=tuple(sorted(meetings, key=lambda row: row.id)),
        persons=persons(people, attendees, chairs) if part is WHOLE else tuple(people.rows.values()),
        attendees=tuple(sorted(attendees, key=lambda row: row.id)),
        delegations=tuple(sorted(_every(states), key=lambda row: row.id)),
        chairmanships=chairs,
        documents=tuple(sorted(papers, key=lambda row: row.id)),
        grounds=ledger.grounds,
        disagreements=weighed(ledger.disagreements, articles),
        traits=traits_of(settled.placing, base.decisions),
        named=people.named,
    )


def _note_open(settled: Settled, sittings: Sequence[Sitting], base: EvidenceBase) -> None:
    """Name what is open between meetings, and between what is shown and what editors decided."""
    placing, ledger = settled.placing, settled.ledger
    note_doubts(sittings, ledger)
    weak.note_doubts(sittings, settled.doubts, ledger)
    for note in (note_renumbered, note_near):
        note(sittings, placing.apart, ledger)
    for s in settled.everything:
        note_set_aside(s.parted, base.articles, ledger)
        note_doubt(s.parted, s.id, ledger)
    note_lost(placing.lost, ledger)


def _every(by_meeting: Mapping[str, Iterable[Row]]) -> list[Row]:
    return [row for rows in by_meeting.values() for row in rows]
