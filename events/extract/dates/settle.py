"""From a printed date to a day, month or year, counted from the publication.

Rule 6 of the annotation: words and weekdays are counted from the day of publication; a day without a
year takes the year nearest to publication that fits the tense; a year that nothing gives stays open.
"""

from __future__ import annotations

from dataclasses import replace

from events.extract.dates.bases import (
    of_opening,
    of_publication,
    of_sitting,
    on_weekday,
    parts_of,
    reading_of,
)
from events.extract.dates.counting import counted_days, is_rough, relative
from events.extract.dates.nearest import season, weekday, yearless
from events.extract.dates.parts import DateMention, Parts, Unit
from events.kinds import DateBasis, Status
from events.records import DateReading
from events.telling import tell


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
    base = of_publication(published) or of_opening(mention)
    shift = mention.shift
    if (base is None or base.parts.year is None) and not (shift and shift.unit is Unit.DAY):
        base = of_sitting(near, shift) or base
    if shift and shift.beside and mention.first.day is None:
        counted = counted_days(mention, of_sitting(beside, shift))
        if counted or mention.weekday is None:
            return counted
    whole = bool(mention.first.year and mention.first.day)
    if (
        shift
        and not (shift.beside or is_rough(mention, shift))
        and not (whole and (base is None or base.parts.year is None))
    ):
        told = relative(mention, shift, base)
        if told is not None:
            return told
    if mention.first.year:
        return _explicit(mention)
    if mention.season and not mention.first.month:
        return season(mention, base, status)
    if mention.first.month:
        return yearless(mention, base, status)
    if mention.weekday is not None and base and base.day:
        return weekday(mention, mention.weekday, base, base.day, status)
    return None


def _explicit(mention: DateMention) -> DateReading:
    edtf = mention.first.edtf()
    if mention.season:
        return reading_of(
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
    return on_weekday(mention, reading_of(mention, edtf, DateBasis.EXPLICIT, reason))


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
