"""The date that texts and editors state: the preferred value, narrowed by others that agree with it."""

from __future__ import annotations

from dataclasses import dataclass

from events import edtf
from events.edtf import ANY, Extent
from events.kinds import DateBasis
from events.resolve.fields import Choice, Rank, Witness
from events.resolve.values import text_part


@dataclass(frozen=True, slots=True)
class Stated:
    """A stated date. `edtf` keeps a source's own form where one source says all of it."""

    extent: Extent = ANY
    edtf: str | None = None
    basis: DateBasis = DateBasis.UNKNOWN
    agreeing: tuple[Witness, ...] = ()
    contradicting: tuple[tuple[Witness, ...], ...] = ()
    """One group for each value that excludes the preferred one, or that an editor overruled."""


def _basis(rank: Rank, witnesses: tuple[Witness, ...]) -> DateBasis:
    if rank in (Rank.EDITOR, Rank.REMEMBERED):
        return DateBasis.EDITOR
    said = {DateBasis(text_part(w.claim.value, "basis") or DateBasis.UNKNOWN) for w in witnesses if w.claim}
    return next((basis for basis in DateBasis if basis in said), DateBasis.UNKNOWN)


def combine(choice: Choice | None) -> Stated:
    """What a choice among dates comes to: `2024-07` and `XXXX-07-03` of one sitting give 2024-07-03."""
    if choice is None or choice.value is None:
        return Stated()
    text: str | None = str(choice.value)
    extent, basis = edtf.read(str(text)) or ANY, _basis(choice.rank, choice.winners)
    agreeing: list[Witness] = []
    contradicting: list[tuple[Witness, ...]] = []
    for value, witnesses in choice.losers:
        said = tuple(w for w in witnesses if w.claim)
        own = edtf.read(str(value)) or ANY
        common = edtf.meet(extent, own)
        if common is None or choice.rank is Rank.EDITOR:
            contradicting += [said] if said else []
            continue
        agreeing += said
        if common != extent:
            text = str(value) if own == common else edtf.write(common)
            basis = _basis(choice.rank, said) if own == common else DateBasis.INFERRED
            extent = common
    return Stated(extent, text, basis, tuple(agreeing), tuple(contradicting))
