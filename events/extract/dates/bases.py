"""What a day or a year is counted from: the publication, a sitting, the year that a text opens with."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from events.extract.dates.found import MONTHS_A_YEAR, exists
from events.extract.dates.parts import DateMention, Parts, Shift
from events.extract.page.patterns import Pattern
from events.kinds import DateBasis
from events.records import DateReading, Evidence
from events.telling import tell

_EDTF = Pattern(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
MOST_DATES = 1_000
"""So many printed dates are kept taken apart."""


@dataclass(frozen=True, slots=True)
class Base:
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


@lru_cache(maxsize=MOST_DATES)
def parts_of(edtf: str) -> Parts | None:
    """The parts of a single EDTF date; None for intervals, open dates and days that do not exist."""
    match = _EDTF.fullmatch(edtf)
    if match is None:
        return None
    year = None if match["year"] == "XXXX" else int(match["year"])
    parts = Parts(year, *(int(match[name]) if match[name] else None for name in ("month", "day")))
    return parts if exists(parts) else None


def of_publication(published: DateReading | None) -> Base | None:
    parts = parts_of(published.edtf) if published else None
    if published is None or parts is None:
        return None
    return Base(parts, publication(published), published.evidence)


def publication(published: DateReading) -> str:
    """What a year or a day is counted from, in words."""
    return tell("publication ({edtf}: {reason})", edtf=published.edtf, reason=published.reason)


def opening(year: int) -> str:
    """What stands for the year of publication where nothing gives it, in words."""
    return tell("the year {year} that the text opens with", year=year)


def of_sitting(beside: DateReading | None, shift: Shift | None) -> Base | None:
    """A sitting to count from; of several days the first one backwards, else the last."""
    if beside is None:
        return None
    first, _, last = beside.edtf.partition("/")
    parts = parts_of(first if shift and shift.amount < 0 else last or first)
    return Base(parts, tell("the sitting ({edtf})", edtf=beside.edtf), beside.evidence) if parts else None


def of_opening(mention: DateMention) -> Base | None:
    """The year the text opens with, where no publication is known."""
    if mention.told_year is None:
        return None
    year = mention.told_year.value
    return Base(Parts(year), opening(year), mention.told_year.evidence)


def reading_of(
    mention: DateMention,
    edtf: str,
    basis: DateBasis,
    reason: str,
    base: Base | None = None,
    *,
    year_counted: bool = False,
) -> DateReading:
    """A reading whose evidence is the mention and, where it was counted from it, the publication."""
    evidence = mention.evidence + (base.evidence if base else ())
    return DateReading(edtf, basis, reason, evidence, year_counted)


def on_weekday(mention: DateMention, reading: DateReading) -> DateReading:
    """The reading with the weekday that is printed beside its one day."""
    single = mention.first.day and mention.last is None
    return replace(reading, weekday=mention.weekday) if single else reading
