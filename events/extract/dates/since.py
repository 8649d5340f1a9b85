"""What still goes on since a day: "the council has been sitting in Utopia since yesterday"."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch

_BEFORE = 12
_SINCE = Pattern(r"\b(?:since|с|со)\s(?:the\s)?\Z", re.IGNORECASE)
_SINCE_THEN = Pattern(r"\b(?:since|с|со)\s", re.IGNORECASE)
_STILL_SITS = Pattern(
    r"\b(?:(?:has|have) been|is|are) (?:sitting|meeting|in session|gathered|at work|deliberating|conferring"
    r"|under way|assembled)\b|\b(?:заседа|работа|совеща)(?:ет|ют)(?:ся)?\b|\b(?:проход[ия]т|ид[её]т|идут)\b",
    re.IGNORECASE,
)


def goes_on(page: Page, clause: Stretch) -> bool:
    """Whether a clause has a sitting go on that began before."""
    still = _STILL_SITS.search(page.text, clause.start, clause.end)
    return bool(still and _SINCE_THEN.search(page.text, clause.start, clause.end))


def began(page: Page, day: int) -> bool:
    """Whether the day at an offset is the first of what still goes on."""
    said = _SINCE.search(page.text, max(day - _BEFORE, 0), day)
    return bool(said and goes_on(page, page.sentence_at(day)))
