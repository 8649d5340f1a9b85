"""Arithmetic on EDTF dates: level 1, and days or months whose year is not given (`XXXX-10-11`)."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

SPANS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
"""EDTF season, quarter and half-year codes as months; winter runs into the next year."""

PART = re.compile(r"([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?[?~%]?")
MonthDay = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Extent:
    """The days a date allows. Bounds are inclusive, None is open; `days` is a stretch of an unknown year."""

    earliest: date | None = None
    latest: date | None = None
    days: tuple[MonthDay, MonthDay] | None = None

    @property
    def bounded(self) -> bool:
        """Whether both ends are known: the year is then known too."""
        return self.earliest is not None and self.latest is not None

    @property
    def length(self) -> int:
        """Days from the first to the last, both counted; open or yearless extents count as 9999."""
        if self.earliest is None or self.latest is None:
            return 9999
        return (self.latest - self.earliest).days + 1

    @property
    def years(self) -> range:
        """The years it touches; empty when it is not bounded."""
        if self.earliest is None or self.latest is None:
            return range(0)
        return range(self.earliest.year, self.latest.year + 1)

    def touches(self, year: int) -> bool:
        """Whether a day of the year lies inside the bounds."""
        after_start = self.earliest is None or self.earliest.year <= year
        return after_start and (self.latest is None or year <= self.latest.year)


ANY = Extent()


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _year_span(digits: str) -> Extent:
    return Extent(
        date(max(int(digits.replace("X", "0")), 1), 1, 1), date(int(digits.replace("X", "9")), 12, 31)
    )


def _one(text: str) -> Extent:
    match = PART.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not an EDTF date")
    year, month, day = match.groups()
    if month is None or "X" in month:
        return ANY if year == "XXXX" else _year_span(year)
    number = int(month)
    whole_month = day is None or "X" in day
    if year == "XXXX":
        last = monthrange(2000, number)[1]
        return Extent(days=((number, 1), (number, last)) if whole_month else ((number, int(day)),) * 2)
    if "X" in year:
        return _year_span(year)
    if number in SPANS:
        first, final = SPANS[number]
        return Extent(
            date(int(year), first, 1), _month_end(int(year) + (final > 12), final - 12 * (final > 12))
        )
    if whole_month:
        return Extent(date(int(year), number, 1), _month_end(int(year), number))
    exact = date(int(year), number, int(day))
    return Extent(exact, exact)


@lru_cache(maxsize=65536)
def parse(text: str) -> Extent:
    """The extent of an EDTF date or interval. Raises ValueError, naming the text, when it is none."""
    start, slash, end = text.partition("/")
    if not slash:
        return _one(start)
    first = ANY if start in ("", "..") else _one(start)
    final = ANY if end in ("", "..") else _one(end)
    if first.days and final.days:
        return Extent(days=(first.days[0], final.days[1]))
    return Extent(first.earliest, final.latest)


@lru_cache(maxsize=65536)
def read(text: str) -> Extent | None:
    """As `parse`, with None for a text that is no EDTF date."""
    try:
        return parse(text)
    except (ValueError, IndexError):
        return None


def write(extent: Extent) -> str | None:
    """The EDTF form of an extent; None when nothing is known."""
    if extent.days:
        first, final = (f"XXXX-{month:02}-{day:02}" for month, day in extent.days)
        return first if first == final else f"{first}/{final}"
    start, end = extent.earliest, extent.latest
    if start is None and end is None:
        return None
    if start is None or end is None:
        return f"{start or '..'}/{end or '..'}"
    if start == end:
        return start.isoformat()
    if (start.month, start.day, end) == (1, 1, date(start.year, 12, 31)):
        return f"{start.year:04}"
    if start.day == 1 and end == _month_end(start.year, start.month):
        return f"{start.year:04}-{start.month:02}"
    return f"{start}/{end}"


def _overlap(a: Extent, b: Extent) -> Extent | None:
    earliest = max((d for d in (a.earliest, b.earliest) if d), default=None)
    latest = min((d for d in (a.latest, b.latest) if d), default=None)
    if earliest and latest and earliest > latest:
        return None
    return Extent(earliest, latest)


def _in_year(days: tuple[MonthDay, MonthDay], year: int) -> Extent | None:
    (month, day), (last_month, last_day) = days
    last_year = year + ((last_month, last_day) < (month, day))
    try:
        return Extent(date(year, month, day), date(last_year, last_month, last_day))
    except ValueError:
        if days == ((2, 1), (2, 29)):
            return Extent(date(year, 2, 1), date(year, 2, 28))
        return None


def _placed(yearless: Extent, within: Extent) -> list[Extent]:
    """The stretches of real years, inside a bounded extent, on which a yearless one may fall."""
    if yearless.days is None:
        return []
    stretches = (_in_year(yearless.days, year) for year in within.years)
    return [common for s in stretches if s and (common := _overlap(s, within))]


def meet(a: Extent, b: Extent) -> Extent | None:
    """What two dates allow together, None when they exclude each other. A year is taken only where
    the other date leaves exactly one; otherwise the yearless date keeps its form."""
    if a.days and b.days:
        first, final = max(a.days[0], b.days[0]), min(a.days[1], b.days[1])
        return Extent(days=(first, final)) if first <= final else None
    if not a.days and not b.days:
        return _overlap(a, b)
    yearless, other = (a, b) if a.days else (b, a)
    if not other.bounded:
        return yearless
    placed = _placed(yearless, other)
    if not placed:
        return None
    return placed[0] if len(placed) == 1 else yearless


def fits(a: Extent, b: Extent) -> bool:
    """Whether two dates can be one."""
    return meet(a, b) is not None


def widen(extent: Extent, before: int, after: int) -> Extent:
    """The extent with that many days more at each known end."""
    return Extent(
        extent.earliest - timedelta(days=before) if extent.earliest else None,
        extent.latest + timedelta(days=after) if extent.latest else None,
    )
