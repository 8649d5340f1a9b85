"""Years that stand for the days told after them: "In 2016 … on 16 November", "2016. … (7 June)"."""

from __future__ import annotations

import re

from events.extract.dates.found import Found
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page

_LEAD = Pattern(
    r"(?:.{0,90}\s[–—-]\s|.{0,60}/\.?\s)?(?:(?:back|also|then|earlier|еще|ранее)\s)?\Z", re.I | re.S
)
"""What may stand before a year that opens its sentence: nothing, or a dateline."""
_THEN = Pattern(
    r"\bthat\s\Z|\b(?:(?:days?|weeks?|months?) later|the same year|спустя|позже|через (?:\w+ )?(?:дн\w+"
    r"|недел\w+"
    r"|месяц\w*)|тогда же|того же года)\b[^.;]{0,60}\Z",
    re.I,
)
""" "on 14 August 2008 …. [Two months later], on 10 October"; "in [that] May"."""
_HEADING = Pattern(r"(?:\s(?:год|г\.?))?\s?(?:[.,:–—-]|\Z)")


def years(page: Page, found: tuple[Found, ...]) -> dict[int, Found]:
    """For the start of each day or month without a year, the year that governs it.

    A year that opens its sentence governs that sentence, and the rest of the paragraph where it tells of
    sittings and what follows is not to come; one that heads a paragraph governs all of it, and one that
    stands alone all lines as far as the next year.
    """
    governed: dict[int, Found] = {}
    year: Found | None = None
    told: Found | None = None
    reach = kept = 0
    for each in found:
        if each.first.year and each.first.month is None and each.season is None:
            year, (kept, reach) = each, _reach(page, each)
        elif each.first.year:
            year, told = None, each
        elif told and each.first.month and not each.shift and _follows_on(page, told, each):
            governed[each.start] = told
        elif year and each.first.month and each.start < reach and not each.shift:
            sentence = page.sentence_at(each.start)
            if each.start < kept or not page.cues_in(sentence.start, sentence.end, "future"):
                governed[each.start] = year
    return governed


def _follows_on(page: Page, told: Found, day: Found) -> bool:
    """Whether a day is told as one of the time of the date before it, in the same paragraph."""
    start = max(page.sentence_at(day.start).start, told.end)
    if page.paragraph_index(told.start) != page.paragraph_index(day.start):
        return False
    return bool(_THEN.search(page.text, start, day.start)) and (told.first.month or 0) <= (
        day.first.month or 0
    )


def _reach(page: Page, year: Found) -> tuple[int, int]:
    """Where the words end that a year governs in any tense, and where those that are not to come."""
    number = page.paragraph_index(year.start)
    line, sentence = page.paragraphs[number], page.sentence_at(year.start)
    if line.start == year.start and _HEADING.match(page.text, year.start + 4, line.end):
        alone = line.end - line.start < 2 * len("2016 год")
        end = page.paragraphs[-1 if alone else number].end
        return end, end
    before = page.text[sentence.start : year.start].removesuffix("In ").removesuffix("В ")
    if not _LEAD.fullmatch(before):
        return 0, 0
    tells = page.cues_in(sentence.start, sentence.end, "sitting", "sittings", "sits")
    return sentence.end, line.end if tells else sentence.end
