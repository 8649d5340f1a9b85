"""Facts that cannot all be true: an officer out of office, a state that was no member, an order that fails.

The tables of officials and states can be wrong as well as the texts, so nothing is changed: an editor looks.
What an editor has confirmed or decided is doubted no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from events import edtf
from events.edtf import Extent
from events.kinds import CAME, Attendance, Concern
from events.records import AttendeeRow, DateSolution, DelegationRow
from events.reference import Term, countries
from events.resolve.ledger import Ledger
from events.resolve.people import terms_of
from events.resolve.sittings import Sitting
from events.resolve.tenures import SURE
from events.resolve.titles import state_name
from events.resolve.weak import CONTRADICTION
from events.spelling import folded
from events.telling import joined, tell, without

CLOSE = 31
"""Days: of a date no wider than this it can be told whether an office was held, or a state a member."""
AS_MEMBER = CAME - {Attendance.OBSERVER}


def note_impossible(
    sitting: Sitting,
    when: DateSolution,
    people: Sequence[AttendeeRow],
    states: Sequence[DelegationRow],
    ledger: Ledger,
) -> None:
    """Name what cannot be true of one sitting."""
    _note_contradictions(sitting.id, when, ledger)
    days = Extent(when.earliest, when.latest)
    if not days.bounded or days.length > CLOSE:
        return
    for row in people:
        _note_office(row, days, ledger)
    if not any(mention.joint_with for mention in sitting.mentions):
        for state in states:
            _note_membership(state, sitting.code.partition("-")[0], days, ledger)


def _note_contradictions(id: str, when: DateSolution, ledger: Ledger) -> None:
    """ "The 76th session is dated after the 77th": bounds that exclude each other."""
    for reason in when.reasons:
        words = without(CONTRADICTION, reason)
        if words != reason and words not in ledger.disputes(id, "date"):
            ledger.disagree(id, "date", words, Concern.IMPOSSIBLE)


def _note_office(row: AttendeeRow, days: Extent, ledger: Ledger) -> None:
    """A minister before or after his term, where the table is sure of all his terms in that office."""
    held = [term for term in terms_of().get(row.person, ()) if _is_office(term, row)]
    if row.reviewed or row.attendance not in CAME or not held:
        return
    if any(term.confidence not in SURE or edtf.fits(_days(term), days) for term in held):
        return
    words = tell(
        "{name} is told as {office}, an office held {terms} by the table of officials",
        name=row.name_as_printed,
        office=row.role or "",
        terms=joined("; ", (_span(term.start, term.end) for term in held)),
    )
    ledger.disagree(row.id, "role", words, Concern.IMPOSSIBLE)


def _span(start: object, end: object) -> str:
    """From when to when something held, as far as the tables know."""
    return tell("from {start} to {end}", start=str(start or "?"), end=str(end) if end else tell("today"))


def _is_office(term: Term, row: AttendeeRow) -> bool:
    return folded(term.office) == folded(row.role or "") and row.country in (term.country, None)


def _days(term: Term) -> Extent:
    return edtf.read(f"{term.start or '..'}/{term.end or '..'}") or Extent()


def _note_membership(row: DelegationRow, organisation: str, days: Extent, ledger: Ledger) -> None:
    """A state that takes part as a member before it joined or after it left."""
    time = _memberships().get((organisation, row.country))
    if time is None or row.attendance not in AS_MEMBER or edtf.fits(time, days):
        return
    if any(ground.decision for ground in ledger.chosen(row.id, "attendance")):
        return
    words = tell(
        "{state} is told as taking part, but was a member of the {organisation} {time}",
        state=tell(state_name(row.country)),
        organisation=tell(organisation),
        time=_span(time.earliest, time.latest),
    )
    ledger.disagree(row.id, "attendance", words, Concern.IMPOSSIBLE)


@cache
def _memberships() -> Mapping[tuple[str, str], Extent]:
    return {
        (organisation, state.code): Extent(_first(begun), _last(ended))
        for state in countries()
        for organisation, begun, ended in (
            ("CIS", state.cis_from, state.cis_to),
            ("CSTO", state.csto_from, state.csto_to),
        )
        if begun
    }


def _first(text: str) -> date | None:
    known = edtf.read(text)
    return known.earliest if known else None


def _last(text: str | None) -> date | None:
    known = edtf.read(text) if text else None
    return known.latest if known else None
