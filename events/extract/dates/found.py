"""A date found in a text, and which dates exist."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from events.extract.dates.parts import NOTHING, Parts, Shift

FIRST_YEAR, LAST_YEAR = 1900, 2099
TWO_DIGIT_PIVOT = 50
"""Two-digit years below it are of this century: 24 is 2024, 91 is 1991."""
MONTHS_A_YEAR = 12
DAYS_A_WEEK = 7


class Found(NamedTuple):
    """One date at [start, end) of the text."""

    start: int
    end: int
    first: Parts = NOTHING
    last: Parts | None = None
    weekday: int | None = None
    shift: Shift | None = None
    season: tuple[int, int] | None = None
    more: int = 0
    """So many days after a weekday or a counted day the range goes on: "from Tuesday to Thursday"."""


def year_of(digits: str) -> int:
    """The year that two or four digits mean."""
    number = int(digits)
    if len(digits) > 2:
        return number
    return number + (2000 if number < TWO_DIGIT_PIVOT else 1900)


def exists(parts: Parts) -> bool:
    """Whether the parts can be a date: no 31 June, no month 14; 29 February needs a leap year."""
    if parts.year is not None and not FIRST_YEAR <= parts.year <= LAST_YEAR:
        return False
    if parts.month is not None and not 1 <= parts.month <= MONTHS_A_YEAR:
        return False
    if parts.day is None:
        return True
    try:
        date(parts.year or 2000, parts.month or 1, parts.day)
    except ValueError:
        return False
    return True
