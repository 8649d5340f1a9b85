"""The attendance matrix: states by sessions of one body, each mark leading to its evidence."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Count, F
from django.db.models.functions import Coalesce

from events.kinds import CAME, Attendance, Status
from events.models import Delegation, Meeting
from events.query import conditions
from events.query.filters import Filter
from events.query.membership import Membership, earliest_day, founding, memberships
from events.query.pages import names
from events.query.pages.names import MeetingLink, Named

MOST_SESSIONS = 60


@dataclass(frozen=True, slots=True)
class Mark:
    """One state at one session. `fact` is the anchor on the meeting's page, empty where nobody speaks of it.

    `attendance` is None where it cannot even be told whether the state was a member; `changed` where that
    is because it joined or left within the days the session can have had.
    """

    attendance: Attendance | None
    fact: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class StateRow:
    """One state's marks in the order of the sessions, and how often each kind occurs; of a session that no
    article tells of as held there is nothing to report."""

    country: Named
    marks: tuple[Mark, ...]
    came: int
    stayed_away: int
    not_reported: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """The matrix of one body, oldest session first; `hidden` sessions are older than those shown."""

    body: Named | None
    """None while there is no meeting at all."""
    bodies: tuple[Named, ...]
    """The bodies that can be chosen."""
    sessions: tuple[MeetingLink, ...]
    rows: tuple[StateRow, ...]
    hidden: int


def attendance(asked: Filter) -> Matrix:
    """The matrix for a filter of the list `meetings`; without a body, of the one with most meetings."""
    known = names.bodies()
    counts = dict(Meeting.objects.order_by().values_list("body_id").annotate(number=Count("id")))
    bodies = tuple(known[code] for code in known if code in counts)
    if not counts:
        return Matrix(None, (), (), (), 0)
    code = asked.body[0] if asked.body else max(counts, key=lambda each: (counts[each], each))
    sat = conditions.meetings(replace(asked, body=(code,)))
    newest = sat.order_by(
        Coalesce("date_to", "date_from").desc(nulls_last=True), F("ordinal").desc(nulls_last=True), "id"
    )
    sessions = tuple(names.link(each) for each in reversed(newest[:MOST_SESSIONS]))
    total = sat.count()
    sent = {
        (each.country_id, each.meeting_id): each
        for each in Delegation.objects.filter(meeting__in=[each.id for each in sessions])
    }
    members = {each.country: each for each in memberships(code)}
    founded = founding(code)
    countries = names.countries()
    states = sorted({*members, *(state for state, _ in sent)}, key=lambda each: countries[each].name)
    return Matrix(
        known[code],
        bodies,
        sessions,
        tuple(
            _row(countries[state], sessions, sent, members.get(state), bool(members), founded)
            for state in states
        ),
        total - len(sessions),
    )


def _row(
    country: Named,
    sessions: Collection[MeetingLink],
    sent: dict[tuple[str, str], Delegation],
    member: Membership | None,
    members_known: bool,
    founded: date | None,
) -> StateRow:
    marks = tuple(
        _mark(sent.get((country.code, each.id)), each, member, members_known, founded) for each in sessions
    )
    words = [mark.attendance for mark in marks if mark.attendance]
    told = (mark for mark, each in zip(marks, sessions, strict=True) if each.status != Status.PLANNED)
    return StateRow(
        country,
        marks,
        sum(word in CAME for word in words),
        sum(word.stayed_away for word in words),
        sum(mark.attendance is Attendance.NOT_REPORTED for mark in told),
    )


def _mark(
    delegation: Delegation | None,
    session: MeetingLink,
    member: Membership | None,
    members_known: bool,
    founded: date | None,
) -> Mark:
    if delegation:
        return Mark(Attendance(delegation.attendance), delegation.id)
    last = session.date_to
    if not members_known or (session.date_from is None and last is None):
        return Mark(None, "")
    first = earliest_day(session.date_from, last, founded)
    if member is None or member.misses(first, last):
        return Mark(Attendance.NOT_A_MEMBER, "")
    if member.changes(first, last):
        return Mark(None, "", changed=True)
    return Mark(Attendance.NOT_REPORTED, "")
