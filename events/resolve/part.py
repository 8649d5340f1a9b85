"""A part of the projection that is resolved by itself, with the little that it has to know of the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from events.edtf import Extent
from events.parts import MentionId, Placed
from events.records import ChairmanshipRow, Claim
from events.resolve.mentions import in_order
from events.resolve.people import Elsewhere


class Boundless(Exception):
    """What a change can touch cannot be told from a part of the evidence; the message says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which readings' meetings are wanted, and what evidence that is left out says."""

    readings: Collection[MentionId] | None = None
    """None where the whole is resolved."""
    numbered: Mapping[str, Sequence[tuple[int, Extent]]] = field(default_factory=dict)
    """Numbers with dates that are printed elsewhere, by body."""
    named: Elsewhere | None = None
    """How people are named elsewhere."""
    chairs: Collection[str] = ()
    """The bodies whose chairs are wanted."""
    claims: Sequence[Claim] = ()
    """What is said elsewhere of these chairs."""
    led: Sequence[Claim] = ()
    """What is said elsewhere of the years in which each state had the chair."""
    placed: Sequence[Placed] = ()
    """The meetings of the same bodies that stand elsewhere."""

    def refuse(self, why: str) -> None:
        """Raise `Boundless` unless the whole is resolved."""
        if self.readings is not None:
            raise Boundless(why)

    def shows(self, readings: Collection[MentionId]) -> bool:
        """Whether the meeting of these readings is wanted."""
        return self.readings is None or not set(readings).isdisjoint(self.readings)

    def chaired(self, claims: Iterable[Claim]) -> list[Claim]:
        """All that is said of the chairs that are wanted, by these claims and elsewhere."""
        return in_order((*claims, *self.claims))

    def seats(self, row: ChairmanshipRow) -> bool:
        """Whether a chair is wanted."""
        return self.readings is None or row.body in self.chairs

    @property
    def articles(self) -> dict[str, int]:
        """The number of articles of each meeting elsewhere."""
        return {one.id: one.articles for one in self.placed}


WHOLE = Part()
