"""The records by which a part of a projection is made anew and put in the place of what stood there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from events.records import Projection

MentionId = tuple[str, str]
"""An article, and the sitting inside it."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """What a meeting said to one single day passes on to others: its body, number and city, and the day."""

    body: str
    number: int | None
    city: str
    day: date


@dataclass(frozen=True, slots=True)
class Placed:
    """A meeting by its place among those of its body; `asked` says whether its number is asked for."""

    id: str
    body: str
    number: int | None
    earliest: date | None
    latest: date | None
    asked: bool
    articles: int


@dataclass(frozen=True, slots=True)
class Change:
    """A part of the projection as it is to be, and what it stands in the place of."""

    projection: Projection
    readings: frozenset[MentionId]
    articles: frozenset[str]
    """The articles all of whose people are told anew; decisions on people among them as `+N`."""
    meetings: frozenset[str]
    """Addresses, of before and now."""
    persons: frozenset[str]
    chairs: frozenset[str]
    """The bodies whose chairs are told anew."""
    bodies: frozenset[str]
    """The bodies whose missing numbers are told anew."""
