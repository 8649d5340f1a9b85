"""What is kept of the last projection, and the evidence as it is now: what a part is made anew by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from events.parts import Bearing, MentionId, Placed
from events.records import Claim, EvidenceBase, Named, Trait

Chair = tuple[str, str, int | None]
"""Body, state and year."""


class Kept(Protocol):
    """Answers of the store; of the last projection, but for `evidence`, `chaired` and `led`."""

    def evidence(self, articles: Collection[str]) -> EvidenceBase:
        """The claims in force of some articles, and all decisions."""

    def chaired(self, bodies: Collection[str]) -> Iterable[Claim]:
        """The claims in force on the chairs of some bodies."""

    def led(self, articles: Collection[str]) -> Collection[Chair]:
        """All chairs that some articles tell of, or told of in any reading."""

    def traits_in(self, articles: Collection[str]) -> Iterable[Trait]:
        """The traits of the readings of some articles; under the article "" those of decisions."""

    def traits_of(self, bodies: Collection[str]) -> Iterable[Trait]:
        """The traits of all readings of some bodies."""

    def ties(self) -> Collection[tuple[str, ...]]:
        """The bodies that one reading, or one decision, has together."""

    def named_in(self, articles: Collection[str]) -> Iterable[Named]:
        """Everybody whom some articles name."""

    def named_as(self, bases: Collection[str]) -> Iterable[Named]:
        """Everybody who is known by some names, in every article."""

    def meetings(self, readings: Collection[MentionId]) -> Mapping[str, Collection[MentionId]]:
        """The meetings that the readings made up, with all their readings."""

    def bearings(self, readings: Collection[MentionId]) -> Mapping[MentionId, Bearing]:
        """What the meetings of readings passed on, where texts said them to one single day."""

    def placed(self, bodies: Collection[str], without: Collection[str]) -> Sequence[Placed]:
        """All meetings of some bodies but these."""
