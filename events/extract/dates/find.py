"""The dates of a page that can date a sitting, told apart from the other years it prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from events.extract.dates import governing
from events.extract.dates.clues import clues
from events.extract.dates.found import Found, exists
from events.extract.dates.parts import NOTHING, Clue, DateMention, Shift, Unit
from events.extract.dates.refusals import new_day, reason_against
from events.extract.dates.scan import scan
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.kinds import Weighed
from events.records import Span, Stated

_LAST_YEAR = Pattern(
    r"\b(?:last year(?:'s|’s)?|a year ago)\b|\bпрошлогодн\w{1,4}\b|\b(?:в прошлом году|год назад)\b", re.I
)
_YEAR_BEFORE = 80
OPENING_PARAGRAPHS = 3
LAST_YEAR = Shift(-1, Unit.YEAR)


def find(page: Page) -> tuple[DateMention, ...]:
    """Every date that can be the date of a sitting, in order.

    Left out are ends of terms ("until 2025", "до 31 декабря"), days of founding ("was created on
    14 February 1992"), days of travel ("will arrive on 4 June") and years of a chairmanship.
    """
    dates = scan(page.text)
    found = [new_day(page, each) for each in dates if _may_date_a_sitting(page, each)]
    governed = governing.years(page, dates)
    about_year = cache(partial(clues, page))
    sentences: dict[int, Span] = {}  # one quotation a sentence, however many dates it holds
    mentions = [_mention(page, each, governed.get(each.start), about_year, sentences) for each in found]
    absorbed = {m.sentence for m in mentions if m.shift == LAST_YEAR and m.first.month}
    return tuple(m for m in mentions if not (_is_last_year(m) and m.sentence in absorbed))


def told_year(page: Page) -> Stated[int] | None:
    """The year of the event that a text opens with ("In the first days of May 2012 …").

    It stands for "this year" in a text whose publication nothing gives.
    """
    for found in scan(page.text):
        if page.paragraph_index(found.start) > OPENING_PARAGRAPHS:
            return None
        if found.first.year and found.first.month:
            opening = page.evidence(found.start, found.end, "published-opening")
            return Stated(found.first.year, (opening,))
    return None


def _is_last_year(mention: DateMention) -> bool:
    return mention.shift == LAST_YEAR and mention.first == NOTHING and mention.season is None


def _mention(
    page: Page,
    found: Found,
    year: Found | None,
    about_year: Callable[[], tuple[Clue, ...]],
    sentences: dict[int, Span],
) -> DateMention:
    around = page.sentence_at(found.start)
    sentence = sentences.get(around.start) or page.span(around.start, around.end)
    sentences[around.start] = sentence
    if found.end > around.end:
        sentence = page.span(around.start, found.end)
    yearless = found.first.month is not None and found.first.year is None
    mention = DateMention(
        page.span(found.start, found.end),
        sentence,
        found.first,
        found.last,
        found.weekday,
        found.shift,
        found.season,
        found.more,
        about_year if yearless else tuple,
        told_year(page) if found.shift and found.shift.unit is Unit.YEAR else None,
    )
    if year:
        return _of_year(mention, page, year)
    return _of_last_year(mention, page) if yearless and found.shift is None else mention


def _of_year(mention: DateMention, page: Page, year: Found) -> DateMention:
    """ "In 2016 they met … on 16 November": the day belongs to the year that governs it."""
    first = mention.first._replace(year=year.first.year)
    last = mention.last._replace(year=year.first.year) if mention.last else None
    said = page.evidence(year.start, year.end, "date")
    return replace(mention, first=first, last=last, said_before=(said,)) if exists(first) else mention


def _of_last_year(mention: DateMention, page: Page) -> DateMention:
    """ "Last year's meeting, in Dushanbe on 28 July": the day belongs to the year before."""
    start = max(mention.sentence.start, mention.span.start - _YEAR_BEFORE)
    if not _LAST_YEAR.search(page.text, start, mention.span.start):
        return mention
    return replace(mention, shift=LAST_YEAR)


def _may_date_a_sitting(page: Page, found: Found) -> bool:
    reason = reason_against(page, found)
    if reason:
        page.set_aside(Weighed.DATE, found.start, found.end, reason)
    return reason is None
