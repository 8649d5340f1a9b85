"""The agency that a dateline prints, and where the dateline ends: "TULA, September 29. /TASS/. The …"."""

from __future__ import annotations

import re
from typing import Final

STAMP: Final = re.compile(r"(?:date:?\s+)?\d{4}-\d{2}-\d{2}[,:.]?\s+(?=[^\W\d_])", re.IGNORECASE)
"""A carrier's day before the text itself: "date 2023-09-29 TULA, …"."""
AGENCY: Final = r"(?P<agency>[A-ZА-ЯЁ][^/()\n\d,]{1,38})(?:,[^/()\n]{0,60})?"
PLACE: Final = r"[A-ZА-ЯЁ][^/()\n]{1,60}?"
DATELINES: Final = (
    re.compile(rf"{PLACE}[.,\s]\s?/{AGENCY}/[.,]?(?:\s*[-–—]+)?\s+"),
    re.compile(rf"[A-ZА-ЯЁ]{{3}}{PLACE}\s\({AGENCY}\)\s*[-–—]+\s+"),
)
"""Place and day, then the agency: "SOCHI, 16 April. /AGENCY/. …", "MINSK, May 5 (Agency) -- …"."""


def agency(lines: list[str]) -> str | None:
    """The agency in the first dateline of a text's lines; None where none prints one."""
    found = (_dateline(STAMP.sub("", line, count=1)) for line in lines)
    return next((match["agency"].strip() for match in found if match), None)


def without_dateline(line: str) -> str:
    """The line from where it begins to tell."""
    told = STAMP.sub("", line, count=1) if STAMP.match(line) else line
    match = _dateline(told)
    return told[match.end() :] if match else told


def _dateline(line: str) -> re.Match[str] | None:
    return next((match for form in DATELINES if (match := form.match(line))), None)
