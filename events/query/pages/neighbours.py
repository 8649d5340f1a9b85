"""The sessions of one body before and after a session, as far as their order is known."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, OrderBy, OuterRef, Q, QuerySet, Value

from events.kinds import Field, Status, StatusDetail
from events.models import Claim, Meeting, Mention
from events.query.pages import names
from events.query.pages.names import MeetingLink


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The nearest session known on one side of another."""

    meeting: MeetingLink
    unreported: tuple[tuple[int, int], ...]
    """Runs of numbers between the two that no meeting has, as (first, last)."""
    adjacent: bool
    """Whether the numbers leave no room for a session between."""


@dataclass(frozen=True, slots=True)
class Side:
    """How sessions on one side are found: by their number, and by days that surely lie there."""

    beyond_number: str
    by_number: str
    beyond_day: str
    own_day: str
    by_day: tuple[str | OrderBy, ...]
    nearer_day: str
    found_day: str
    told: str


_EARLIEST = ("date_from", "date_to")
_LATEST = ("-date_to", F("date_from").desc(nulls_last=True))
BEFORE = Side(
    "ordinal__lt", "-ordinal", "date_to__lt", "date_from", _LATEST, "date_from__gt", "date_to", "told before"
)
AFTER = Side(
    "ordinal__gt", "ordinal", "date_from__gt", "date_to", _EARLIEST, "date_to__lt", "date_from", "told after"
)
PREVIOUS = "previous-sitting"
"""The rule that reads "our last meeting" in a report of the next one."""
_SURE = Value(False)


def neighbours(row: Meeting) -> tuple[Neighbour | None, Neighbour | None]:
    """The session before and the one after: by number where both have one, else by a report that calls the
    one session the last before the other, else by days that surely lie apart and leave no third session
    between. One that was called off never sat, and is none. Two queries."""
    others = Meeting.objects.filter(body=row.body_id).exclude(id=row.id)
    called_off = others.filter(status_detail=StatusDetail.CANCELLED).exclude(ordinal=None)
    numbers = [number for number in called_off.values_list("ordinal", flat=True) if number]
    sessions = others.exclude(status_detail=StatusDetail.CANCELLED)
    candidates = _candidates(row, sessions)
    before, after = (_nearest(row, candidates, side) for side in (BEFORE, AFTER))
    return _neighbour(row, before, numbers), _neighbour(row, after, numbers)


def _looked_back_to(row: Meeting, sessions: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """The sessions that reports of this one call the last before it."""
    reports = _mentions_with(value__main=True).filter(meeting=row, meeting__status=Status.HELD)
    last = _mentions_with(rule=PREVIOUS).filter(article__in=reports.values("article"))
    return sessions.filter(id__in=last.values("meeting"))


def _looked_back_from(row: Meeting, sessions: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """The sessions whose reports call this one the last before them."""
    last = _mentions_with(rule=PREVIOUS).filter(meeting=row)
    reports = _mentions_with(value__main=True).filter(article__in=last.values("article"))
    return sessions.filter(id__in=reports.values("meeting"), status=Status.HELD)


def _mentions_with(**asked: object) -> QuerySet[Mention]:
    """Tellings of a sitting whose body some claim of the readings in force states in a certain way."""
    here = Claim.objects.filter(article=OuterRef("article"), mention=OuterRef("mention"))
    return Mention.objects.filter(Exists(here.filter(field=Field.BODY, extraction__retired_at=None, **asked)))


def _candidates(row: Meeting, sessions: QuerySet[Meeting]) -> dict[str, Meeting]:
    """On each side the nearest by number, by report and by its days, by what finds it. Days alone find none
    while another session may lie nearer."""
    numberless = sessions.filter(ordinal=None) if row.ordinal else sessions
    told = {BEFORE: _looked_back_to(row, sessions), AFTER: _looked_back_from(row, sessions)}
    found = []
    for side, other in ((BEFORE, AFTER), (AFTER, BEFORE)):
        found.append(_first(told[side], side.by_day, side.told))
        if row.ordinal:
            numbered = sessions.filter(**{side.beyond_number: row.ordinal})
            found.append(_first(numbered, (side.by_number,), side.beyond_number))
        if day := getattr(row, side.own_day):
            apart = numberless.filter(**{side.beyond_day: day})
            rivals = _perhaps_beyond(row, sessions, other).exclude(id__in=told[other].values("id"))
            nearer = Exists(rivals.filter(**{side.nearer_day: OuterRef(side.found_day)}))
            found.append(_first(apart, side.by_day, side.beyond_day, nearer))
    nearest = found[0].union(*found[1:], all=True)
    return {each.found_by: each for each in nearest if not each.contested}


def _first(
    sessions: QuerySet[Meeting],
    order: tuple[str | OrderBy, ...],
    found_by: str,
    contested: Exists | Value = _SURE,
) -> QuerySet[Any]:
    """The first of some sessions, marked with what finds it and whether another may lie nearer."""
    return sessions.annotate(found_by=Value(found_by), contested=contested).order_by(*order, "id")[:1]


def _perhaps_beyond(row: Meeting, sessions: QuerySet[Meeting], other: Side) -> QuerySet[Meeting]:
    """The sessions that neither days nor numbers put on the other side."""
    there = Q(**{other.beyond_number: row.ordinal}) if row.ordinal else Q()
    if day := getattr(row, other.own_day):
        there |= Q(**{other.beyond_day: day})
    return sessions.exclude(there) if there else sessions


def _nearest(row: Meeting, candidates: dict[str, Meeting], side: Side) -> Meeting | None:
    """The nearest of what number, report and days give; one without a number only where it surely lies
    between."""
    by = (side.told, side.beyond_number, side.beyond_day)
    told, numbered, dated = (candidates.get(each) for each in by)
    if told and _fits(told, row, side) and not (numbered and _side_by_side(row, numbered)):
        return told
    if numbered and dated:
        return dated if _lies_between(dated, numbered, side) else numbered
    return numbered or dated


def _side_by_side(row: Meeting, other: Meeting) -> bool:
    """Whether the numbers of two sessions leave no room for a third."""
    return bool(row.ordinal and other.ordinal and abs(row.ordinal - other.ordinal) == 1)


def _fits(told: Meeting, row: Meeting, side: Side) -> bool:
    """Whether neither numbers nor days put a session elsewhere than where a report puts it."""
    earlier, later = (row, told) if side is AFTER else (told, row)
    if earlier.ordinal and later.ordinal:
        return False
    return not (earlier.date_from and later.date_to and earlier.date_from > later.date_to)


def _lies_between(dated: Meeting, numbered: Meeting, side: Side) -> bool:
    """Whether one is surely the nearer of two sessions on the same side."""
    earlier, later = (dated, numbered) if side is AFTER else (numbered, dated)
    return bool(earlier.date_to and later.date_from and earlier.date_to < later.date_from)


def _neighbour(row: Meeting, found: Meeting | None, called_off: list[int]) -> Neighbour | None:
    if found is None:
        return None
    if not (row.ordinal and found.ordinal):
        return Neighbour(names.link(found), (), adjacent=False)
    low, high = sorted((row.ordinal, found.ordinal))
    told = [low, *(number for number in sorted(called_off) if low < number < high), high]
    unreported = tuple((one + 1, other - 1) for one, other in itertools.pairwise(told) if other - one > 1)
    return Neighbour(names.link(found), unreported, adjacent=not unreported)
