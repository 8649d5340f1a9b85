"""Days, months and seasons without a year: the nearest that fits the tense, else the one the text leaves."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta

from events.extract.dates.bases import Base, on_weekday, reading_of
from events.extract.dates.clues import possible_years
from events.extract.dates.counting import on_days
from events.extract.dates.found import DAYS_A_WEEK, exists
from events.extract.dates.parts import DateMention, Parts
from events.extract.page.patterns import Pattern
from events.kinds import DateBasis, Status
from events.records import DateReading
from events.telling import joined, tell

_NEXT = Pattern(r"\b(?:next|следующ\w{2,3}|будущ\w{2,3})\s\Z", re.IGNORECASE)
_PAST_ONE = Pattern(r"\b(?:last|past|прошл\w{2,3}|минувш\w{2,3}) \Z", re.IGNORECASE)
""" "[last] Thursday", said on a Thursday."""


def season(mention: DateMention, base: Base | None, status: Status) -> DateReading | None:
    if base is None or base.parts.year is None or mention.season is None:
        return None
    first, last = mention.season
    year = base.parts.year
    within = first <= base.earliest.month <= last and _is_next(mention)
    coming = base.parts.month is None and _is_next(mention)
    if status is Status.PLANNED and (within or coming or base.earliest.month > last) and first <= last:
        year += 1
    if status is not Status.PLANNED and base.latest.month < first <= last:
        year -= 1
    words = "“{words}” nearest to {base}; a season has the precision of its year"
    reason = tell(words, words=mention.span.quote, base=base.words)
    return reading_of(mention, str(year), DateBasis.RELATIVE, reason, base)


def _is_next(mention: DateMention) -> bool:
    """ "Next [summer]", said in summer, is that of the year after."""
    return bool(_NEXT.search(_words_before(mention)))


def _words_before(mention: DateMention) -> str:
    return mention.sentence.quote[: mention.span.start - mention.sentence.start]


def weekday(mention: DateMention, weekday: int, base: Base, day: date, status: Status) -> DateReading:
    """The weekday before publication, the day itself included; after it for what is planned.

    Of several days the last one is the one before publication; "last Thursday" is not the day itself.
    """
    if status is Status.PLANNED:
        return on_days(mention, base, day + timedelta(days=(weekday - day.weekday() - 1) % DAYS_A_WEEK + 1))
    back = (day.weekday() - weekday - mention.more) % DAYS_A_WEEK
    if back == 0 and _PAST_ONE.search(_words_before(mention)):
        back = DAYS_A_WEEK
    return on_days(mention, base, day - timedelta(days=back + mention.more))


def yearless(mention: DateMention, base: Base | None, status: Status) -> DateReading:
    """ "3 September", "in July": the nearest year, else the year the text leaves, else none."""
    if base and base.parts.year:
        year = _nearest_year(mention, base, status)
        edtf = _ranged(mention, year)
        words = "“{words}” in the year that fits the tense and is nearest to {base}"
        reason = tell(words, words=mention.span.quote, base=base.words)
        return reading_of(mention, edtf, DateBasis.RELATIVE, reason, base, year_counted=True)
    years = possible_years(mention.clues, mention.first, mention.weekday)
    if len(years) == 1:
        reason = tell(
            "“{words}”; {clues}: only {year} is left",
            words=mention.span.quote,
            clues=joined("; ", (clue.reason for clue in mention.clues)),
            year=years[0],
        )
        whole = reading_of(mention, _ranged(mention, years[0]), DateBasis.INFERRED, reason)
        return replace(whole, evidence=whole.evidence + tuple(clue.evidence for clue in mention.clues))
    reason = tell("“{words}”; nothing in the text gives the year", words=mention.span.quote)
    return on_weekday(mention, reading_of(mention, _ranged(mention, None), DateBasis.EXPLICIT, reason))


def _ranged(mention: DateMention, year: int | None) -> str:
    first = mention.first._replace(year=year)
    if mention.last is None:
        return first.edtf()
    turns = bool(mention.last.month and first.month and mention.last.month < first.month)
    return f"{first.edtf()}/{mention.last._replace(year=year + 1 if year and turns else year).edtf()}"


def _nearest_year(mention: DateMention, base: Base, status: Status) -> int:
    year = base.parts.year or 0
    order = (year, year + 1, year - 1) if status is Status.PLANNED else (year, year - 1, year + 1)
    fitting = [y for y in order if _fits_tense(mention.first, y, base, status)]
    on_weekday = [y for y in order if _on_weekday(mention, y)] if mention.weekday is not None else []
    both = [y for y in fitting if y in on_weekday]
    return next(iter(both or on_weekday or fitting), year)


def _on_weekday(mention: DateMention, year: int) -> bool:
    parts = mention.first._replace(year=year)
    if not (parts.month and parts.day and exists(parts)):
        return False
    return date(year, parts.month, parts.day).weekday() == mention.weekday


def _fits_tense(parts: Parts, year: int, base: Base, status: Status) -> bool:
    month = parts.month or 1
    if not exists(parts._replace(year=year)):
        return False
    last_day = calendar.monthrange(year, month)[1]
    if status is Status.PLANNED:
        return date(year, month, parts.day or last_day) >= base.earliest
    return date(year, month, parts.day or 1) <= base.latest
