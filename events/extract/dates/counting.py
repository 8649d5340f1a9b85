"""Days, weeks, months and years counted from a known day: "tomorrow", "on Friday last week", "next year"."""

from __future__ import annotations

from datetime import date, timedelta

from events.extract.dates.bases import Base, reading_of
from events.extract.dates.found import DAYS_A_WEEK, MONTHS_A_YEAR, exists
from events.extract.dates.parts import DateMention, Parts, Shift, Unit
from events.extract.dates.words import WEEKDAY_NAMES
from events.kinds import DateBasis
from events.records import DateReading
from events.telling import tell

_ANY_YEAR = 2001
"""Stands for an unknown year while days are counted; no leap year, so that no 29 February appears."""


def is_rough(mention: DateMention, shift: Shift) -> bool:
    """ "In a week, on 5 June": weeks are told roughly, the printed day to the day."""
    return shift.unit is Unit.DAY and abs(shift.amount) >= DAYS_A_WEEK and mention.first.day is not None


def relative(mention: DateMention, shift: Shift, base: Base | None) -> DateReading | None:
    if base is None:
        return None
    if shift.unit is Unit.DAY:
        return counted_days(mention, base)
    if shift.unit is Unit.WEEK:
        return in_week(mention, shift.amount, base)
    if base.parts.year is None:
        return None
    if shift.unit is Unit.YEAR:
        return _in_year(mention, base, base.parts.year + shift.amount)
    if mention.first.month or base.parts.month is None:
        return None
    months = base.parts.year * MONTHS_A_YEAR + base.parts.month - 1 + shift.amount
    edtf = Parts(months // MONTHS_A_YEAR, months % MONTHS_A_YEAR + 1).edtf()
    return reading_of(mention, edtf, DateBasis.RELATIVE, counted_from(mention, base), base)


def in_week(mention: DateMention, weeks: int, base: Base) -> DateReading | None:
    """ "On Friday last week": the weekday of the week so many weeks from that of the publication."""
    if base.day is None or mention.weekday is None:
        return None
    days = weeks * DAYS_A_WEEK + mention.weekday - base.day.weekday()
    return on_days(mention, base, base.day + timedelta(days=days))


def on_days(mention: DateMention, base: Base, day: date) -> DateReading:
    """A day counted from the publication, and those after it that the mention takes in."""
    edtf = day.isoformat()
    if mention.more:
        edtf = f"{edtf}/{day + timedelta(days=mention.more)}"
    return reading_of(mention, edtf, DateBasis.RELATIVE, counted_from(mention, base), base)


def _in_year(mention: DateMention, base: Base, year: int) -> DateReading | None:
    """ "October of this year", "last year": the named parts in the counted year."""
    parts = mention.first._replace(year=year)
    if not exists(parts):
        return None
    edtf = parts.edtf()
    if mention.last:
        edtf = f"{edtf}/{mention.last._replace(year=year).edtf()}"
    return reading_of(mention, edtf, DateBasis.RELATIVE, counted_from(mention, base), base)


def counted_days(mention: DateMention, base: Base | None) -> DateReading | None:
    """So many days from a known day: "tomorrow"; the year stays open where the day's year is."""
    shift = mention.shift
    if base is None or shift is None or not (base.parts.month and base.parts.day):
        if base and shift and shift.amount == 0 and shift.beside:
            edtf = base.parts.edtf()
            return reading_of(mention, edtf, DateBasis.RELATIVE, counted_from(mention, base), base)
        return None
    year = base.parts.year
    if year is None and not exists(base.parts._replace(year=_ANY_YEAR)):
        return None
    day = date(year or _ANY_YEAR, base.parts.month, base.parts.day) + timedelta(days=shift.amount)
    edtf = Parts(day.year if year else None, day.month, day.day).edtf()
    if mention.more:
        last = day + timedelta(days=mention.more)
        edtf = f"{edtf}/{Parts(last.year if year else None, last.month, last.day).edtf()}"
    reason = counted_from(mention, base)
    if mention.first.month and (mention.first.month, mention.first.day) != (day.month, day.day):
        reason = tell("{reason}; the printed day disagrees and yields", reason=reason)
    if year and mention.weekday not in (None, day.weekday()):
        weekday = tell(WEEKDAY_NAMES[day.weekday()])
        words = "{reason}; the printed weekday disagrees ({weekday} by the calendar)"
        reason = tell(words, reason=reason, weekday=weekday)
    return reading_of(mention, edtf, DateBasis.RELATIVE, reason, base)


def counted_from(mention: DateMention, base: Base) -> str:
    return tell("“{words}” counted from {base}", words=mention.span.quote, base=base.words)
