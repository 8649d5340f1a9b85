"""Dates that touch are one: "Thursday, 15 July 2021", "29 July to 1 August"."""

from __future__ import annotations

import re

from events.extract.dates.found import DAYS_A_WEEK, Found
from events.extract.dates.parts import NOTHING, Parts, Unit
from events.extract.page.patterns import Pattern

_TOUCHING = Pattern(
    r"[ ,(|]{0,3}(?:(?:of|on|the|in|в|во|от) )?(?:(?:morning|afternoon|evening|утром|вечером|днем)[ "
    r",]{1,2})?",
    re.I,
)
_RANGE = Pattern(r"[ ]?(?:-|–|—|to|through|until|по)[ ]?", re.I)
_AND = Pattern(r"[ ](?:and|и)(?: on| в| во)?[ ]", re.I)
_BETWEEN = Pattern(r"\b(?:between|между)\s\Z", re.I)
_DASH = Pattern(r"[ ]?[-–—][ ]?")
MOST_DAYS = 3
"""Days joined by "and" that lie further apart are days of several sittings."""


def join(singles: list[Found], text: str) -> list[Found]:
    joined: list[Found] = []
    for found in singles:
        gap = text[joined[-1].end : found.start] if joined else ""
        apart = not joined or (
            text[joined[-1].end - 1] == "." and (gap + text[found.start]).lstrip()[0].isupper()
        )
        between = bool(joined) and bool(
            _BETWEEN.search(text, max(joined[-1].start - 10, 0), joined[-1].start)
        )
        both = None if apart else _together(joined[-1], found, gap, between=between)
        if both is None:
            joined.append(found)
        else:
            joined[-1] = both
    return joined


def _together(one: Found, two: Found, gap: str, *, between: bool) -> Found | None:
    ranged = bool(_RANGE.fullmatch(gap))
    joint = ranged or bool(_AND.fullmatch(gap))
    if joint and (both := _range(one, two, gap, ranged=ranged or between)):
        return both
    if not _TOUCHING.fullmatch(gap) or not _fill_each_other(one, two):
        return None
    return Found(
        one.start,
        two.end,
        one.first if one.first != NOTHING else two.first,
        one.last or two.last,
        one.weekday if one.weekday is not None else two.weekday,
        one.shift or two.shift,
        one.season or two.season,
        one.more or two.more,
    )


def _range(one: Found, two: Found, gap: str, *, ranged: bool) -> Found | None:
    """ "29 July to 1 August", "May–June", "Tuesday and Wednesday", "today and tomorrow".

    Joined by "and" alone (not `ranged`) only days that follow each other are one range.
    """
    if one.last or two.last or one.more or two.more:
        return None
    if NOTHING not in (one.first, two.first):
        days = bool(one.first.day and two.first.day) and (ranged or _follows(one.first, two.first))
        months = bool(one.first.month and two.first.month) and not (one.first.day or two.first.day)
        if not days and not (months and _DASH.fullmatch(gap)):
            return None
        first = one.first._replace(year=one.first.year or two.first.year)
        return Found(one.start, two.end, first, two.first, one.weekday, one.shift)
    if one.first != NOTHING or two.first != NOTHING:
        return None
    more = _days_between(one, two)
    if more is None or not 0 < more < (DAYS_A_WEEK if ranged else MOST_DAYS):
        return None
    return Found(one.start, two.end, weekday=one.weekday, shift=one.shift, more=more)


def _follows(first: Parts, last: Parts) -> bool:
    """Whether one day of a month is the next after another."""
    same = first.month == last.month and first.year in (None, last.year)
    return same and first.day is not None and last.day == first.day + 1


def _days_between(one: Found, two: Found) -> int | None:
    """Days from one weekday to the next, or from one counted day to another."""
    if one.weekday is not None and two.weekday is not None and not (one.shift or two.shift):
        return (two.weekday - one.weekday) % DAYS_A_WEEK
    if one.weekday is not None or two.weekday is not None or not (one.shift and two.shift):
        return None
    counted = all(s.unit is Unit.DAY and not s.beside for s in (one.shift, two.shift))
    return two.shift.amount - one.shift.amount if counted else None


def _fill_each_other(one: Found, two: Found) -> bool:
    return not (
        (NOTHING not in (one.first, two.first))
        or (one.weekday is not None and two.weekday is not None)
        or (one.shift and two.shift)
        or (one.season and two.season)
    )
