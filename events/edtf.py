"""EDTF dates, level 1: their first and last days, and arithmetic on what they allow.

Days, months, years, seasons (and quarters and halves of level 2), unspecified digits (`201X`, `2019-10-XX`),
qualifiers and intervals (`2019-10/..`); also days and months whose year is not given (`XXXX-10-11`).
Source: https://www.loc.gov/standards/datetime/
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from events.telling import tell

SPANS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
"""First and last month of seasons, quarters and halves; winter runs into the next year."""
QUALIFIERS = "?~%"
OPEN = ("", "..")
UNKNOWN_YEAR = "XXXX"
LENGTHS = ([4], [4, 2], [4, 2, 2])
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


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """First and last possible day, both inclusive; None where the expression is open.

    Raises ValueError, with a sentence, for anything that is no date.
    """
    extent = parse(edtf)
    if extent.earliest and extent.latest and extent.earliest > extent.latest:
        raise ValueError(tell("“{edtf}” ends before it begins.", edtf=edtf))
    return extent.earliest, extent.latest


def _point(text: str) -> Extent:
    if text in OPEN:
        return ANY
    parts = (text[:-1] if text[-1] in QUALIFIERS else text).split("-")
    if [len(part) for part in parts] not in LENGTHS:
        raise ValueError(_no_date(text))
    try:
        if parts[0] == UNKNOWN_YEAR:
            return _of_unknown_year(*parts[1:])
        return Extent(*_of_parts(*parts))
    except ValueError as error:
        raise ValueError(_no_date(text)) from error


def _of_unknown_year(month: str = "XX", day: str = "XX") -> Extent:
    """A day or a month of some year; a leap year's, so that 29 February is one."""
    if "X" in month:
        return ANY
    first, last = _of_parts("2000", month, day)
    return Extent(days=((first.month, first.day), (last.month, last.day)))


def _of_parts(year: str, month: str = "XX", day: str = "XX") -> tuple[date, date]:
    first_year, last_year = _range(year, 1, 9999)
    if month.isascii() and month.isdigit() and int(month) in SPANS and day == "XX":
        opening, closing = SPANS[int(month)]
        return date(first_year, opening, 1), _month_end(last_year + (closing < opening), closing)
    first_month, last_month = _range(month, 1, 12)
    first_day, last_day = _range(day, 1, 31)
    if first_day > monthrange(last_year, last_month)[1]:
        raise ValueError(day)
    end = _month_end(last_year, last_month)
    return date(first_year, first_month, first_day), (
        end.replace(day=last_day) if _fits(day, last_day, end) else end
    )


def _fits(day: str, last_day: int, end: date) -> bool:
    """Whether the day exists in its month: a plain day must, an unspecified one may be cut short."""
    if last_day <= end.day:
        return True
    if "X" not in day:
        raise ValueError(day)
    return False


def _range(digits: str, least: int, most: int) -> tuple[int, int]:
    """`201X` is (2010, 2019): unspecified digits stand at the end, within the limits."""
    known = digits.rstrip("X")
    if known and not (known.isascii() and known.isdigit()):
        raise ValueError(digits)
    missing = len(digits) - len(known)
    low = int(known or "0") * 10**missing
    high = low + 10**missing - 1
    if high < least or low > most:
        raise ValueError(digits)
    return max(low, least), min(high, most)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _no_date(text: str) -> str:
    return tell(
        "“{text}” is no date: write 2019-10-31, 2019-10, 2019, or an interval such as 2019/2021-06.",
        text=text,
    )


@lru_cache(maxsize=65536)
def parse(text: str) -> Extent:
    """The extent of an EDTF date or interval; of an empty text, anything.

    Raises ValueError, with a sentence, when it is no date.
    """
    start, slash, end = text.partition("/")
    first = _point(start)
    if not slash:
        return first
    final = _point(end)
    if first.days and final.days:
        return Extent(days=(first.days[0], final.days[1]))
    return Extent(first.earliest, final.latest)


@lru_cache(maxsize=65536)
def read(text: str) -> Extent | None:
    """As `parse`, with None for an empty text and for one that is no EDTF date."""
    try:
        return parse(text) if text else None
    except ValueError:
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


def in_years(yearless: Extent, within: Extent) -> list[Extent]:
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
    placed = in_years(yearless, other)
    if not placed:
        return None
    return placed[0] if len(placed) == 1 else yearless


def fits(a: Extent, b: Extent) -> bool:
    """Whether two dates can be one."""
    return meet(a, b) is not None
