"""The page of one body, and what is missing or out of order among the sessions of all."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, Q

from events.models import Body, Chairmanship, Meeting
from events.query.pages import chairs, names
from events.query.pages.chairs import Chair
from events.query.pages.names import MeetingLink, Named


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers from `first` to `last` that no meeting has, between two that are known."""

    first: int
    last: int
    before: MeetingLink
    after: MeetingLink


@dataclass(frozen=True, slots=True)
class OrderConflict:
    """Two sessions whose numbers and dates run against each other: the later number sat surely earlier."""

    earlier_number: MeetingLink
    later_number: MeetingLink


@dataclass(frozen=True, slots=True)
class BodyGaps:
    """What is missing or out of order in one body; `unnumbered` sessions may fill the gaps."""

    body: Named
    known: int
    gaps: tuple[Gap, ...]
    conflicts: tuple[OrderConflict, ...]
    unnumbered: tuple[MeetingLink, ...]


@dataclass(frozen=True, slots=True)
class BodyPage:
    """Everything that the page of a body shows; meetings newest first."""

    body: Named
    variants: tuple[str, ...]
    parent: Named | None
    parts: tuple[Named, ...]
    founded: str
    source: str
    meetings: tuple[MeetingLink, ...]
    chairs: tuple[Chair, ...]
    gaps: BodyGaps


def body(code: str) -> BodyPage | None:
    """The page of a body; None where there is none."""
    row = Body.objects.filter(code=code).first()
    if row is None:
        return None
    known = names.bodies()
    sat = Meeting.objects.filter(Q(body=row) | Q(joint_with__contains=[row.code]))
    meetings = tuple(names.link(each) for each in names.newest_first(sat))
    parts = Body.objects.filter(parent=row).values_list("code", flat=True)
    return BodyPage(
        body=known[row.code],
        variants=tuple(row.variants),
        parent=known.get(row.parent_id or ""),
        parts=names.named(known, parts),
        founded=row.founded,
        source=row.source,
        meetings=meetings,
        chairs=chairs.chairs_of(Chairmanship.objects.filter(body=row)),
        gaps=_gaps(known[row.code], [each for each in meetings if each.body == row.code]),
    )


def gaps() -> tuple[BodyGaps, ...]:
    """Missing numbers and conflicts of order of each body that has numbered sessions."""
    known = names.bodies()
    sessions: dict[str, list[MeetingLink]] = {}
    for row in Meeting.objects.order_by(F("date_from").asc(nulls_last=True), "id"):
        sessions.setdefault(row.body_id, []).append(names.link(row))
    found = (_gaps(known[code], sessions[code]) for code in known if code in sessions)
    return tuple(each for each in found if each.known)


def _gaps(named: Named, meetings: Iterable[MeetingLink]) -> BodyGaps:
    meetings = list(meetings)
    numbered = sorted((each for each in meetings if each.ordinal), key=lambda each: each.ordinal or 0)
    return BodyGaps(
        named,
        len(numbered),
        tuple(
            Gap(_number(before) + 1, _number(after) - 1, before, after)
            for before, after in itertools.pairwise(numbered)
            if _number(after) - _number(before) > 1
        ),
        _conflicts(numbered),
        tuple(each for each in meetings if not each.ordinal),
    )


def _number(meeting: MeetingLink) -> int:
    return meeting.ordinal or 0


def _conflicts(numbered: list[MeetingLink]) -> tuple[OrderConflict, ...]:
    """Each session that ended before the latest beginning among the lower numbers."""
    found: list[OrderConflict] = []
    latest: MeetingLink | None = None
    for each in numbered:
        if latest and latest.date_from and each.date_to and each.date_to < latest.date_from:
            found.append(OrderConflict(latest, each))
        if each.date_from and (
            latest is None or latest.date_from is None or each.date_from > latest.date_from
        ):
            latest = each
    return tuple(found)
