"""From a printed date to a day, month or year, counted from the publication.

Rule 6 of the annotation: words and weekdays are counted from the day of publication; a day without a
year takes the year nearest to publication that fits the tense; a year that nothing gives stays open.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from events.extract.dates.clues import possible_years
from events.extract.dates.found import DAYS_A_WEEK, MONTHS_A_YEAR, exists
from events.extract.dates.parts import DateMention, Parts, Shift, Unit
from events.extract.dates.words import WEEKDAY_NAMES
from events.extract.page.patterns import Pattern
from events.kinds import DateBasis, Status
from events.records import DateReading, Evidence
from events.telling import joined, tell

_EDTF = Pattern(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
MOST_DATES = 1_000
"""So many printed dates are kept taken apart."""
_NEXT = Pattern(r"\b(?:next|следующ\w{2,3}|будущ\w{2,3})\s\Z", re.IGNORECASE)
_PAST_ONE = Pattern(r"\b(?:last|past|прошл\w{2,3}|минувш\w{2,3}) \Z", re.IGNORECASE)
""" "[last] Thursday", said on a Thursday."""
_ANY_YEAR = 2001
"""Stands for an unknown year while days are counted; no leap year, so that no 29 February appears."""


@dataclass(frozen=True, slots=True)
class _Base:
    """The publication: its parts and what they rest on."""

    parts: Parts
    words: str
    """What it is, with how that is known."""
    evidence: tuple[Evidence, ...]

    @property
    def day(self) -> date | None:
        p = self.parts
        return date(p.year, p.month, p.day) if p.year and p.month and p.day else None

    @property
    def earliest(self) -> date:
        return date(self.parts.year or 1, self.parts.month or 1, self.parts.day or 1)

    @property
    def latest(self) -> date:
        year, month = self.parts.year or 1, self.parts.month or MONTHS_A_YEAR
        return date(year, month, self.parts.day or calendar.monthrange(year, month)[1])


def settle(
    mention: DateMention,
    published: DateReading | None,
    status: Status,
    beside: DateReading | None = None,
    near: DateReading | None = None,
) -> DateReading | None:
    """The date a mention means, or None where it cannot be known.

    `status` gives the tense: held and past mentions look back, planned ones forward. `beside` is the
    date of the sitting the text speaks of, for "a day earlier"; `near` stands for a publication without
    a year where months and years are counted ("the next one is in May"). A year that cannot be known is
    `XXXX` ("XXXX-10-11"); such a reading is kept as a claim and is no date for the contract.
    """
    base = _publication(published) or _told(mention)
    shift = mention.shift
    if (base is None or base.parts.year is None) and not (shift and shift.unit is Unit.DAY):
        base = _sitting(near, shift) or base
    if shift and shift.beside and mention.first.day is None:
        counted = _counted(mention, _sitting(beside, shift))
        if counted or mention.weekday is None:
            return counted
    whole = bool(mention.first.year and mention.first.day)
    if (
        shift
        and not (shift.beside or _is_rough(mention, shift))
        and not (whole and (base is None or base.parts.year is None))
    ):
        relative = _relative(mention, shift, base)
        if relative is not None:
            return relative
    if mention.first.year:
        return _explicit(mention)
    if mention.season and not mention.first.month:
        return _season(mention, base, status)
    if mention.first.month:
        return _yearless(mention, base, status)
    if mention.weekday is not None and base and base.day:
        return _weekday(mention, mention.weekday, base, base.day, status)
    return None


def of_the_day(published: DateReading | None) -> DateReading | None:
    """The date of a current sitting that the text dates by no word of its own.

    A dateline day counts as its day; a stamp, byline or address gives the month only ("has met"), which
    a stamp prints for the text and not for the sitting.
    """
    if published is None:
        return None
    if published.basis in (DateBasis.DATELINE, DateBasis.INFERRED):
        reason = tell("the day of the dateline: {reason}", reason=published.reason)
        return replace(published, reason=reason)
    parts = parts_of(published.edtf)
    if parts is None or not parts.month:
        return None
    month = Parts(parts.year, parts.month).edtf()
    basis = DateBasis.RELATIVE if published.basis is DateBasis.EXPLICIT else published.basis
    reason = tell("the month of publication: {reason}", reason=published.reason)
    return replace(published, edtf=month, basis=basis, reason=reason)


@lru_cache(maxsize=MOST_DATES)
def parts_of(edtf: str) -> Parts | None:
    """The parts of a single EDTF date; None for intervals, open dates and days that do not exist."""
    match = _EDTF.fullmatch(edtf)
    if match is None:
        return None
    year = None if match["year"] == "XXXX" else int(match["year"])
    parts = Parts(year, *(int(match[name]) if match[name] else None for name in ("month", "day")))
    return parts if exists(parts) else None


def _publication(published: DateReading | None) -> _Base | None:
    parts = parts_of(published.edtf) if published else None
    if published is None or parts is None:
        return None
    return _Base(parts, publication(published), published.evidence)


def publication(published: DateReading) -> str:
    """What a year or a day is counted from, in words."""
    return tell("publication ({edtf}: {reason})", edtf=published.edtf, reason=published.reason)


def opening(year: int) -> str:
    """What stands for the year of publication where nothing gives it, in words."""
    return tell("the year {year} that the text opens with", year=year)


def _sitting(beside: DateReading | None, shift: Shift | None) -> _Base | None:
    """A sitting to count from; of several days the first one backwards, else the last."""
    if beside is None:
        return None
    first, _, last = beside.edtf.partition("/")
    parts = parts_of(first if shift and shift.amount < 0 else last or first)
    return _Base(parts, tell("the sitting ({edtf})", edtf=beside.edtf), beside.evidence) if parts else None


def _told(mention: DateMention) -> _Base | None:
    """The year the text opens with, where no publication is known."""
    if mention.told_year is None:
        return None
    year = mention.told_year.value
    return _Base(Parts(year), opening(year), mention.told_year.evidence)


def _reading(
    mention: DateMention,
    edtf: str,
    basis: DateBasis,
    reason: str,
    base: _Base | None = None,
    *,
    year_counted: bool = False,
) -> DateReading:
    """A reading whose evidence is the mention and, where it was counted from it, the publication."""
    evidence = mention.evidence + (base.evidence if base else ())
    return DateReading(edtf, basis, reason, evidence, year_counted)


def _explicit(mention: DateMention) -> DateReading:
    edtf = mention.first.edtf()
    if mention.season:
        return _reading(
            mention,
            edtf,
            DateBasis.EXPLICIT,
            tell("“{words}”: a season has the precision of its year", words=mention.span.quote),
        )
    if mention.last:
        edtf = f"{edtf}/{mention.last.edtf()}"
    reason = tell("printed as “{words}”", words=mention.span.quote)
    for each in mention.said_before:
        reason = tell("{reason}, of “{words}”", reason=reason, words=each.span.quote)
    return _reading(mention, edtf, DateBasis.EXPLICIT, reason)


def _relative(mention: DateMention, shift: Shift, base: _Base | None) -> DateReading | None:
    if base is None:
        return None
    if shift.unit is Unit.DAY:
        return _counted(mention, base)
    if shift.unit is Unit.WEEK:
        return _in_week(mention, shift.amount, base)
    if base.parts.year is None:
        return None
    if shift.unit is Unit.YEAR:
        return _in_year(mention, base, base.parts.year + shift.amount)
    if mention.first.month or base.parts.month is None:
        return None
    months = base.parts.year * MONTHS_A_YEAR + base.parts.month - 1 + shift.amount
    edtf = Parts(months // MONTHS_A_YEAR, months % MONTHS_A_YEAR + 1).edtf()
    return _reading(mention, edtf, DateBasis.RELATIVE, _counted_from(mention, base), base)


def _in_week(mention: DateMention, weeks: int, base: _Base) -> DateReading | None:
    """ "On Friday last week": the weekday of the week so many weeks from that of the publication."""
    if base.day is None or mention.weekday is None:
        return None
    days = weeks * DAYS_A_WEEK + mention.weekday - base.day.weekday()
    return _on_days(mention, base, base.day + timedelta(days=days))


def _on_days(mention: DateMention, base: _Base, day: date) -> DateReading:
    """A day counted from the publication, and those after it that the mention takes in."""
    edtf = day.isoformat()
    if mention.more:
        edtf = f"{edtf}/{day + timedelta(days=mention.more)}"
    return _reading(mention, edtf, DateBasis.RELATIVE, _counted_from(mention, base), base)


def _in_year(mention: DateMention, base: _Base, year: int) -> DateReading | None:
    """ "October of this year", "last year": the named parts in the counted year."""
    parts = mention.first._replace(year=year)
    if not exists(parts):
        return None
    edtf = parts.edtf()
    if mention.last:
        edtf = f"{edtf}/{mention.last._replace(year=year).edtf()}"
    return _reading(mention, edtf, DateBasis.RELATIVE, _counted_from(mention, base), base)


def _counted(mention: DateMention, base: _Base | None) -> DateReading | None:
    """So many days from a known day: "tomorrow"; the year stays open where the day's year is."""
    shift = mention.shift
    if base is None or shift is None or not (base.parts.month and base.parts.day):
        if base and shift and shift.amount == 0 and shift.beside:
            edtf = base.parts.edtf()
            return _reading(mention, edtf, DateBasis.RELATIVE, _counted_from(mention, base), base)
        return None
    year = base.parts.year
    if year is None and not exists(base.parts._replace(year=_ANY_YEAR)):
        return None
    day = date(year or _ANY_YEAR, base.parts.month, base.parts.day) + timedelta(days=shift.amount)
    edtf = Parts(day.year if year else None, day.month, day.day).edtf()
    if mention.more:
        last = day + timedelta(days=mention.more)
        edtf = f"{edtf}/{Parts(last.year if year else None, last.month, last.day).edtf()}"
    reason = _counted_from(mention, base)
    if mention.first.month and (mention.first.month, mention.first.day) != (day.month, day.day):
        reason = tell("{reason}; the printed day disagrees and yields", reason=reason)
    if year and mention.weekday not in (None, day.weekday()):
        weekday = tell(WEEKDAY_NAMES[day.weekday()])
        words = "{reason}; the printed weekday disagrees ({weekday} by the calendar)"
        reason = tell(words, reason=reason, weekday=weekday)
    return _reading(mention, edtf, DateBasis.RELATIVE, reason, base)


def _counted_from(mention: DateMention, base: _Base) -> str:
    return tell("“{words}” counted from {base}", words=mention.span.quote, base=base.words)


def _season(mention: DateMention, base: _Base | None, status: Status) -> DateReading | None:
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
    return _reading(mention, str(year), DateBasis.RELATIVE, reason, base)


def _is_rough(mention: DateMention, shift: Shift) -> bool:
    """ "In a week, on 5 June": weeks are told roughly, the printed day to the day."""
    return shift.unit is Unit.DAY and abs(shift.amount) >= DAYS_A_WEEK and mention.first.day is not None


def _is_next(mention: DateMention) -> bool:
    """ "Next [summer]", said in summer, is that of the year after."""
    return bool(_NEXT.search(_words_before(mention)))


def _words_before(mention: DateMention) -> str:
    return mention.sentence.quote[: mention.span.start - mention.sentence.start]


def _weekday(mention: DateMention, weekday: int, base: _Base, day: date, status: Status) -> DateReading:
    """The weekday before publication, the day itself included; after it for what is planned.

    Of several days the last one is the one before publication; "last Thursday" is not the day itself.
    """
    if status is Status.PLANNED:
        return _on_days(mention, base, day + timedelta(days=(weekday - day.weekday() - 1) % DAYS_A_WEEK + 1))
    back = (day.weekday() - weekday - mention.more) % DAYS_A_WEEK
    if back == 0 and _PAST_ONE.search(_words_before(mention)):
        back = DAYS_A_WEEK
    return _on_days(mention, base, day - timedelta(days=back + mention.more))


def _yearless(mention: DateMention, base: _Base | None, status: Status) -> DateReading:
    """ "3 September", "in July": the nearest year, else the year the text leaves, else none."""
    if base and base.parts.year:
        year = _nearest_year(mention, base, status)
        edtf = _ranged(mention, year)
        words = "“{words}” in the year that fits the tense and is nearest to {base}"
        reason = tell(words, words=mention.span.quote, base=base.words)
        return _reading(mention, edtf, DateBasis.RELATIVE, reason, base, year_counted=True)
    years = possible_years(mention.clues, mention.first, mention.weekday)
    if len(years) == 1:
        reason = tell(
            "“{words}”; {clues}: only {year} is left",
            words=mention.span.quote,
            clues=joined("; ", (clue.reason for clue in mention.clues)),
            year=years[0],
        )
        whole = _reading(mention, _ranged(mention, years[0]), DateBasis.INFERRED, reason)
        return replace(whole, evidence=whole.evidence + tuple(clue.evidence for clue in mention.clues))
    reason = tell("“{words}”; nothing in the text gives the year", words=mention.span.quote)
    return _reading(mention, _ranged(mention, None), DateBasis.EXPLICIT, reason)


def _ranged(mention: DateMention, year: int | None) -> str:
    first = mention.first._replace(year=year)
    if mention.last is None:
        return first.edtf()
    turns = bool(mention.last.month and first.month and mention.last.month < first.month)
    return f"{first.edtf()}/{mention.last._replace(year=year + 1 if year and turns else year).edtf()}"


def _nearest_year(mention: DateMention, base: _Base, status: Status) -> int:
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


def _fits_tense(parts: Parts, year: int, base: _Base, status: Status) -> bool:
    month = parts.month or 1
    if not exists(parts._replace(year=year)):
        return False
    last_day = calendar.monthrange(year, month)[1]
    if status is Status.PLANNED:
        return date(year, month, parts.day or last_day) >= base.earliest
    return date(year, month, parts.day or 1) <= base.latest
