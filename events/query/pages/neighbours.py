"""The sessions of one body before and after a session, as far as their order is known."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from django.db.models import QuerySet, Value

from events.kinds import StatusDetail
from events.models import Meeting
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
    by_day: str


BEFORE = Side("ordinal__lt", "-ordinal", "date_to__lt", "date_from", "-date_to")
AFTER = Side("ordinal__gt", "ordinal", "date_from__gt", "date_to", "date_from")


def neighbours(row: Meeting) -> tuple[Neighbour | None, Neighbour | None]:
    """The session before and the one after: by number where both have one, else by days that surely lie
    apart. One that was called off never sat, and is none. Two queries."""
    sessions = Meeting.objects.filter(body=row.body_id).exclude(id=row.id)
    called_off = sessions.filter(status_detail=StatusDetail.CANCELLED).exclude(ordinal=None)
    numbers = [number for number in called_off.values_list("ordinal", flat=True) if number]
    candidates = _candidates(row, sessions.exclude(status_detail=StatusDetail.CANCELLED))
    before, after = (_nearest(candidates, side) for side in (BEFORE, AFTER))
    return _neighbour(row, before, numbers), _neighbour(row, after, numbers)


def _candidates(row: Meeting, sessions: QuerySet[Meeting]) -> dict[str, Meeting]:
    """On each side the nearest by number and the nearest by its days, by the condition that finds it."""
    numberless = sessions.filter(ordinal=None) if row.ordinal else sessions
    asked = []
    for side in (BEFORE, AFTER):
        if row.ordinal:
            asked.append((sessions, side.beyond_number, row.ordinal, side.by_number))
        if day := getattr(row, side.own_day):
            asked.append((numberless, side.beyond_day, day, side.by_day))
    found = [
        rows.filter(**{beyond: own}).annotate(found_by=Value(beyond)).order_by(order, "id")[:1]
        for rows, beyond, own, order in asked
    ]
    return {each.found_by: each for each in found[0].union(*found[1:], all=True)} if found else {}


def _nearest(candidates: dict[str, Meeting], side: Side) -> Meeting | None:
    """The nearer of two candidates; one without a number only where its days surely lie between."""
    numbered, dated = candidates.get(side.beyond_number), candidates.get(side.beyond_day)
    if numbered and dated:
        return dated if _lies_between(dated, numbered, side) else numbered
    return numbered or dated


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
