"""Publication stamps as carriers write them, to EDTF. The day is the one written, in its own zone."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate
from typing import Final

# ISO 8601, whole or in part: `2024-11-12T09:30:00+03:00`, `2024-11-12 09:30`, `20241112`, `2024-11`, `2024`.
DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?|(\d{4})(\d{2})(\d{2})(?:T.*)?")
MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
YEAR: Final = re.compile(r"[12]\d{3}")
# A date in words: `Nov 12, 2024 10:30`, `12 ноября 2024 г.` Figures alone would leave their order open.
IN_WORDS: Final = re.compile(r"(?=.*[^\W\d_]{3})(?=.*\b[12]\d{3}\b).{8,60}")
DATEPARSER: Final = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "STRICT_PARSING": True,
    "RETURN_AS_TIMEZONE_AWARE": False,
}


def edtf(stamp: str) -> str | None:
    """Return the stamp as an EDTF day, month or year; None when it is no such date."""
    text = stamp.strip()
    if MONTH.fullmatch(text) or YEAR.fullmatch(text):
        return text
    if found := DAY.fullmatch(text):
        year, month, day = (int(part) for part in found.groups() if part is not None)
        return _day(year, month, day)
    written = parsedate(text)  # RFC 822, the form of RSS
    return _day(*written[:3]) if written else _in_words(text)


def _in_words(text: str) -> str | None:
    """A day whose month is a word, in English or Russian."""
    if not IN_WORDS.fullmatch(text):
        return None
    from dateparser import parse  # heavy, and few carriers write so

    found = parse(text, languages=["en", "ru"], settings=DATEPARSER)
    return found.date().isoformat() if found else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
