"""What a date mention is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from events.records import Evidence, Span, Stated


class Unit(StrEnum):
    """What a relative word counts in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Parts(NamedTuple):
    """The printed parts of one calendar date; None is not printed."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def edtf(self) -> str:
        """`2019-10-31`, `2019-10`, `2019`; unknown years are `XXXX` (`XXXX-10-31`, `XXXX-10`)."""
        year = f"{self.year:04d}" if self.year else "XXXX"
        month = f"-{self.month:02d}" if self.month else ""
        day = f"-{self.day:02d}" if self.month and self.day else ""
        return year + month + day


NOTHING = Parts()
"""No part is printed: a weekday or a relative word stands alone."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A distance from the publication ("tomorrow") or, `beside`, from the sitting ("a day earlier")."""

    amount: int
    unit: Unit
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Clue:
    """What one phrase says about the day on which a text was written. Bounds are inclusive."""

    earliest: date
    latest: date
    reason: str
    evidence: Evidence
    sure: bool = False
    """Whether it names the year of writing itself: "this year, 2029"."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date as a text prints it: printed parts, weekday and relative word, whichever are there.

    "Tomorrow, Thursday" has `shift` and `weekday`; "15-16 September" has `first` and `last`; "from
    Tuesday to Thursday" has `more`, the days after the first; "in autumn" has `season` (first and last
    month). `about_year` gives the clues to the year of a text without one, `told_year` is the year that
    a text opens with, for "this year", and `said_before` the words of the year that governs the day
    ("In 2016 … on 16 November").
    """

    span: Span
    sentence: Span
    first: Parts = NOTHING
    last: Parts | None = None
    weekday: int | None = None
    shift: Shift | None = None
    season: tuple[int, int] | None = None
    more: int = 0
    about_year: Callable[[], tuple[Clue, ...]] = field(default=tuple, compare=False)
    told_year: Stated[int] | None = None
    said_before: tuple[Evidence, ...] = ()

    @property
    def clues(self) -> tuple[Clue, ...]:
        """What the text tells of its own year; looked for only when it is asked."""
        return self.about_year()

    @property
    def precision(self) -> int:
        """0 for a day, 1 for a month, 2 for a season or a year."""
        counted = self.shift is not None and self.shift.unit is Unit.DAY
        if self.first.day or self.weekday is not None or counted:
            return 0
        return 1 if self.first.month else 2

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The mention's own words, and the year said before them that it takes."""
        return (Evidence(self.span, self.sentence, "date"), *self.said_before)
