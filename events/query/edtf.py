"""The first and last day that an EDTF level 1 expression allows."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

QUALIFIERS = "?~%"
# Three months each; winter runs into the next year (https://www.loc.gov/standards/datetime/, "Seasons").
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
OPEN = ("", "..")


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """First and last possible day, both inclusive; None where the expression is open.

    Takes days, months, years, seasons, unspecified digits (`201X`, `2019-10-XX`), qualifiers and
    intervals, e.g. `2019-10/..`. Raises ValueError, with a sentence, for anything else.
    """
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    earliest, latest = _point(first)[0], _point(last)[1]
    if earliest and latest and earliest > latest:
        raise ValueError(f"“{edtf}” ends before it begins.")
    return earliest, latest


def _point(text: str) -> tuple[date | None, date | None]:
    if text in OPEN:
        return None, None
    parts = (text[:-1] if text[-1] in QUALIFIERS else text).split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
        raise ValueError(_no_date(text))
    try:
        return _of_parts(*parts)
    except ValueError as error:
        raise ValueError(_no_date(text)) from error


def _of_parts(year: str, month: str = "XX", day: str = "XX") -> tuple[date, date]:
    first_year, last_year = _range(year, 1, 9999)
    if month.isascii() and month.isdigit() and int(month) in SEASONS and day == "XX":
        opening, closing = SEASONS[int(month)]
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
    return f"“{text}” is no date: write 2019-10-31, 2019-10, 2019, or an interval such as 2019/2021-06."
