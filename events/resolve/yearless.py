"""The year of a day that texts print without one: what bounds and a printed weekday leave of the years."""

from __future__ import annotations

from events import edtf
from events.edtf import Extent
from events.records import Claim
from events.resolve.values import part
from events.telling import tell


def weekday_of(claim: Claim) -> int | None:
    """The weekday that a text prints beside a day, from Monday, which is 0."""
    found = part(claim.value, "weekday")
    return found if isinstance(found, int) else None


def is_on(days: Extent, weekday: Claim) -> bool:
    """Whether a day falls on the weekday that is printed beside it."""
    return days.earliest is not None and days.earliest.weekday() == weekday_of(weekday)


def left_of(days: Extent, within: Extent, weekday: Claim | None) -> list[Extent]:
    """The days on which a yearless one may fall inside bounds: those on its weekday, where one is printed. A
    weekday that it falls on in none of the years is a mistake, and rules nothing out."""
    placed = edtf.in_years(days, within)
    return [found for found in placed if weekday and is_on(found, weekday)] or placed


def why(placed: Extent, days: Extent, within: Extent, weekday: Claim) -> str | None:
    """What a printed weekday does to the year of a day, in words; None where it rules nothing out."""
    words, years = weekday.span.quote, [found.earliest for found in edtf.in_years(days, within)]
    year = placed.earliest.year if placed.earliest else 0
    if not is_on(placed, weekday):
        return tell(
            "contradiction: “{words}” is printed, but falls on no such day in {year}", words=words, year=year
        )
    if len(years) < 2:
        return None
    first, last = (each.year for each in (years[0], years[-1]) if each)
    return tell(
        "“{words}” falls on that weekday only in {year} of the years from {first} to {last}",
        words=words,
        year=year,
        first=first,
        last=last,
    )
