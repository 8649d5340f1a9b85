"""Short ways to read a sample and to say what was read."""

from __future__ import annotations

from events.extract import read
from events.kinds import Attendance
from events.records import MeetingReading, ParsedArticle, Reading


def reading(text: str, url: str | None = None, published: str | None = None) -> Reading:
    return read(ParsedArticle(text=text, origin="sample", url=url, published=published))


def meetings(text: str, **carrier: str) -> list[tuple[str, str, str | None, str | None]]:
    """(body, status, EDTF date, city) of every sitting, talks of two left out."""
    return [
        (
            m.body.value,
            m.status.value.value,
            m.date.edtf if m.date else None,
            m.city.value if m.city else None,
        )
        for m in reading(text, **carrier).meetings
        if m.body.value != "OTHER"
    ]


def main(text: str, **carrier: str) -> MeetingReading:
    return next(m for m in reading(text, **carrier).meetings if m.main)


def people(text: str, **carrier: str) -> dict[str, tuple[str | None, str | None, str]]:
    """Name → (country, role, attendance) at the main sitting."""
    return {a.name: (a.country, a.role, a.attendance.value) for a in main(text, **carrier).attendees}


def states(text: str, **carrier: str) -> dict[str, str]:
    """Country → attendance at the main sitting, as listed."""
    return {state.value: attendance.value for state, attendance in main(text, **carrier).delegations}


def attendance(text: str) -> str:
    """Who was there and who was not, at the main sitting, as one line: people, states here, states away."""
    meeting = main(text)
    words = {Attendance.ABSENT: "absent", Attendance.REFUSED: "absent", Attendance.REPRESENTED: "represented"}
    named = [
        f"{a.name} ({a.country or '--'}) {words.get(a.attendance, 'present')}" for a in meeting.attendees
    ]
    seated = (a for a in meeting.attendees if a.country and words.get(a.attendance) != "absent")
    here = {a.country for a in seated} | {s.value for s, how in meeting.delegations if how.took_part}
    away = {s.value for s, how in meeting.delegations if how.stayed_away}
    return "; ".join([*sorted(named), f"here: {' '.join(sorted(here))}", f"away: {' '.join(sorted(away))}"])


def came(text: str) -> str:
    """Who was there and who was not, with the states that were there: a minister's absence empties no seat."""
    return attendance(text).partition("; away")[0]
