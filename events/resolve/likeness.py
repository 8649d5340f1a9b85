"""How likely two names are of one person, from 0 to 100, and why: for an editor to judge.

The nearness of the names counts most; states, offices and terms of office speak for it or against it. No
score joins anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from events.spelling import folded, skeletons
from events.telling import joined, tell

SAME_STATE, SAME_OFFICE, OTHER_OFFICE, OUT_OF_OFFICE = 5, 5, -10, -20
"""What a circumstance adds to the score of the names."""
MOST = 99
"""Only a listed spelling, or an editor, is sure."""
Scored = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody as a text, or the table of officials, describes him or her."""

    name: str
    country: str | None = None
    role: str | None = None
    in_office: bool = True
    """Whether the office may have been held on the day that is spoken of."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score from 0 to 100 and what it is made of, in words."""

    score: int
    reasons: tuple[str, ...]

    @property
    def told(self) -> str:
        """Both in a sentence."""
        return tell("{score} of 100: {reasons}", score=self.score, reasons=joined(", ", self.reasons))


def likeness(one: Described, other: Described) -> Likeness:
    """How likely two people with near names are one."""
    found = [nearness(one.name, other.name), *_circumstances(one, other)]
    score = sum(points for _, points in found)
    return Likeness(min(max(score, 1), MOST), tuple(words for words, _ in found))


def nearness(a: str, b: str) -> Scored:
    """How two near names differ, in words, and how likely that is for one person."""
    first, second = skeletons(a), skeletons(b)
    if sorted(first) == sorted(second):
        return tell("the same name in another transliteration or order"), 90
    if any(len(word) == 1 for word in (*first, *second)):
        return tell("the same surname with an initial"), 60
    if len(first) != len(second):
        return tell("a part of the same name"), 75 if min(len(first), len(second)) > 1 else 50
    slips = len(set(first) - set(second))
    if slips == 1:
        return tell("one letter apart"), 80
    return tell("a letter apart in each of several words"), 65


def _circumstances(one: Described, other: Described) -> Iterator[Scored]:
    if one.country and one.country == other.country:
        yield tell("the same state"), SAME_STATE
    if one.role and other.role:
        same = folded(one.role) == folded(other.role)
        yield (tell("the same office"), SAME_OFFICE) if same else (tell("another office"), OTHER_OFFICE)
    if not (one.in_office and other.in_office):
        yield tell("not in that office on the day"), OUT_OF_OFFICE
