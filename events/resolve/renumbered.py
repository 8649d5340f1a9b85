"""Sessions told under a number that an editor overruled elsewhere, where day or place speaks against it.

What texts call by an overruled number is the session as the editor numbered it (`meetings.py`). "The 77th
in Minsk" beside a 77th in Baku that was corrected to the 78th may be another session, or the same one
misread: only an editor knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from events.kinds import Concern, Field
from events.resolve.clusters import Sides
from events.resolve.ledger import Ledger
from events.resolve.sittings import Sitting
from events.telling import tell

FIELD = "meeting"


def note_renumbered(sittings: Sequence[Sitting], apart: Sequence[Sides], ledger: Ledger) -> None:
    """Ask, on both meetings, about each that bears a number which an editor overruled at the other; where an
    editor said that they are two, nothing is open."""
    bearers = {(s.code, s.number): s for s in sittings if s.number is not None}
    for corrected in sittings:
        for number in _overruled(corrected):
            bearer = bearers.get((corrected.code, number))
            if bearer is None or bearer is corrected or judged_apart(corrected, bearer, apart):
                continue
            for here, other in ((corrected, bearer), (bearer, corrected)):
                words = tell(
                    "may be the same as {other}: an editor overruled no. {number} at {corrected}, and "
                    "{bearer} is told under that number with another date or place",
                    other=other.id,
                    number=number,
                    corrected=corrected.id,
                    bearer=bearer.id,
                )
                ledger.disagree(here.id, FIELD, words, Concern.SAME_MEETING, other.id)


def _overruled(sitting: Sitting) -> Iterator[int]:
    """The numbers that texts give a meeting and an editor took from it; one that it did not bear when the
    editor looked at it was another's already."""
    decision = sitting.docket.fields.get(Field.ORDINAL)
    if decision is None or (decision.identity and decision.identity.ordinal is None):
        return
    yield from sorted(sitting.cluster.ordinals - {sitting.number})


def judged_apart(a: Sitting, b: Sitting, apart: Sequence[Sides]) -> bool:
    """Whether an editor said that two meetings are two."""
    return any(
        (a.cluster.ids & set(one) and b.cluster.ids & set(other))
        or (b.cluster.ids & set(one) and a.cluster.ids & set(other))
        for one, other in apart
    )
