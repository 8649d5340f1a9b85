"""A reading in the shape of the contract, `extraction.schema.json` beside this module."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from events.kinds import COARSE, Attendance, DateBasis, Status, StatusDetail
from events.records import (
    AttendeeReading,
    ChairmanshipReading,
    DateReading,
    Evidence,
    Json,
    MeetingReading,
    Reading,
)

Object = dict[str, Json]

_PRINTED_BASES = frozenset(DateBasis) - {DateBasis.EDITOR, DateBasis.UNKNOWN}


def as_json(id: str, reading: Reading) -> Object:
    """One object of the extractor's output. Dates whose year is not known are null."""
    return {
        "id": id,
        "extractor": reading.extractor,
        "language": reading.language,
        "published": _date(reading.published),
        "meetings": [_meeting(meeting) for meeting in reading.meetings],
        "chairmanships": [_term(term) for term in reading.chairmanships],
        "organizations": [
            {"code": o.value, "evidence": _evidence(o.evidence)} for o in reading.organizations
        ],
    }


@cache
def schema() -> str:
    """The text of the contract's JSON schema."""
    return files("events.extract").joinpath("extraction.schema.json").read_text(encoding="utf-8")


def _meeting(meeting: MeetingReading) -> Object:
    attendees = [_attendee(a) for a in meeting.attendees if a.attendance in COARSE]
    return {
        "body": meeting.body.value,
        "ordinal": meeting.ordinal.value if meeting.ordinal else None,
        "date": _date(meeting.date),
        "city": meeting.city.value if meeting.city else None,
        "country": meeting.country.value if meeting.country else None,
        "status": meeting.status.value.value,
        "status_detail": meeting.status_detail.value if meeting.status_detail else None,
        "joint_with": list(meeting.joint_with),
        "main": meeting.main,
        "evidence": _evidence(_all_evidence(meeting)),
        "attendees": list(attendees),
        "countries_present": list(_countries(meeting, present=True)),
        "countries_absent": list(_countries(meeting, present=False)),
        "documents": [
            {"title": d.title, "action": d.action.value, "draft": d.draft, "evidence": _evidence(d.evidence)}
            for d in meeting.documents
        ],
        "agenda_items_count": meeting.agenda_items_count.value if meeting.agenda_items_count else None,
    }


def _all_evidence(meeting: MeetingReading) -> tuple[Evidence, ...]:
    """The words of the sitting itself: body, number, status and place."""
    places = (meeting.ordinal, meeting.city, meeting.country)
    return (
        *meeting.body.evidence,
        *meeting.status.evidence,
        *(evidence for stated in places if stated for evidence in stated.evidence),
    )


def _attendee(attendee: AttendeeReading) -> Object:
    word, detail = COARSE[attendee.attendance]
    printed: Object = {
        "name": attendee.name,
        "country": attendee.country,
        "role": attendee.role,
        "attendance": word,
        "detail": detail,
        "evidence": _evidence(attendee.evidence),
    }
    if attendee.represented_by:
        printed["represented_by"] = attendee.represented_by
    return printed


def _countries(meeting: MeetingReading, *, present: bool) -> tuple[str, ...]:
    """The states whose delegations took part, or stayed away, with those of their ministers.

    Of a coming sitting these are the states that are expected; of one that was held, or that is called
    off, whoever was only expected is not among them.
    """
    coming = meeting.status.value is Status.PLANNED and meeting.status_detail is not StatusDetail.CANCELLED
    told = [(stated.value, attendance) for stated, attendance in meeting.delegations]
    if present:
        told += [(a.country, a.attendance) for a in meeting.attendees if a.country]
        there = [(c, a) for c, a in told if a.took_part and (coming or a is not Attendance.EXPECTED)]
        return tuple(sorted({country for country, _ in there}))
    return tuple(sorted({country for country, attendance in told if attendance.stayed_away}))


def _term(term: ChairmanshipReading) -> Object:
    return {
        "body": term.body,
        "country": term.country,
        "year": term.year,
        "person": term.person,
        "evidence": _evidence(term.evidence),
    }


def _date(reading: DateReading | None) -> Json:
    if reading is None or "X" in reading.edtf or reading.basis not in _PRINTED_BASES:
        return None
    printed: Object = {"edtf": reading.edtf, "basis": reading.basis.value, "reason": reading.reason}
    if reading.evidence:
        printed["evidence"] = _evidence(reading.evidence)
    return printed


def _evidence(evidence: Iterable[Evidence]) -> list[Json]:
    spans = sorted({e.span for e in evidence})
    return [{"start": s.start, "end": s.end, "quote": s.quote} for s in spans]
