"""From a reading to claims: one statement of one text, with its words and the rule that read them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from events.kinds import Field
from events.records import (
    AttendeeReading,
    ChairmanshipReading,
    Claim,
    DateReading,
    DocumentReading,
    Evidence,
    Json,
    MeetingReading,
    Reading,
)
from events.telling import as_json

HASH_LENGTH = 12
COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class _Statement:
    """A field's value and the words it rests on, not yet bound to an article."""

    mention: str
    field: Field
    value: Json
    evidence: tuple[Evidence, ...]


def claims_of(article_id: str, reading: Reading) -> tuple[Claim, ...]:
    """Every claim of a reading, one for each piece of evidence; the same reading gives the same ids.

    A publication date known from the carrier alone has no words in the text and makes no claim.
    """
    claims: dict[str, Claim] = {}
    for statement in _statements(reading):
        for evidence in statement.evidence:
            claim = _claim(article_id, reading.extractor, statement, evidence)
            claims.setdefault(claim.id, claim)
    return tuple(claims.values())


def _claim(article_id: str, extractor: str, statement: _Statement, evidence: Evidence) -> Claim:
    span = evidence.span
    key: list[Json] = [
        extractor,
        statement.mention,
        statement.field.value,
        statement.value,
        span.start,
        span.end,
    ]
    canonical = json.dumps(key, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(canonical.encode()).hexdigest()[:HASH_LENGTH]
    return Claim(
        id=f"{article_id}-{digest}",
        article=article_id,
        mention=statement.mention,
        field=statement.field,
        value=statement.value,
        span=span,
        sentence=evidence.sentence,
        rule=evidence.rule,
    )


def _statements(reading: Reading) -> Iterator[_Statement]:
    if reading.published:
        yield _Statement("", Field.PUBLISHED, _date(reading.published), reading.published.evidence)
    for bounds in reading.written:
        yield _Statement("", Field.PUBLISHED, _date(bounds), bounds.evidence)
    for organisation in reading.organizations:
        yield _Statement("", Field.ORGANIZATION, organisation.value, organisation.evidence)
    for number, meeting in enumerate(reading.meetings, start=1):
        yield from _of_meeting(f"m{number}", meeting)
    for number, term in enumerate(reading.chairmanships, start=1):
        yield _Statement(f"c{number}", Field.CHAIRMANSHIP, _term(term), term.evidence)


def _of_meeting(mention: str, meeting: MeetingReading) -> Iterator[_Statement]:
    body: Json = {"code": meeting.body.value, "joint_with": list(meeting.joint_with), "main": meeting.main}
    yield _Statement(mention, Field.BODY, body, meeting.body.evidence)
    status: Json = {
        "status": meeting.status.value.value,
        "detail": meeting.status_detail.value if meeting.status_detail else None,
    }
    yield _Statement(mention, Field.STATUS, status, meeting.status.evidence)
    if meeting.date:
        # A day known from the carrier alone still dates this sitting: the claim rests on the sitting's words.
        words = meeting.date.evidence or meeting.body.evidence
        yield _Statement(mention, Field.DATE, _date(meeting.date), words)
    for name, stated in (
        (Field.ORDINAL, meeting.ordinal),
        (Field.CITY, meeting.city),
        (Field.COUNTRY, meeting.country),
        (Field.AGENDA, meeting.agenda_items_count),
    ):
        if stated:
            yield _Statement(mention, name, stated.value, stated.evidence)
    yield from _of_participants(mention, meeting)


def _of_participants(mention: str, meeting: MeetingReading) -> Iterator[_Statement]:
    yield from _each(mention, Field.ATTENDEE, ((_attendee(a), a.evidence) for a in meeting.attendees))
    yield from _each(
        mention,
        Field.DELEGATION,
        (
            ({"country": country.value, "attendance": attendance.value}, country.evidence)
            for country, attendance in meeting.delegations
        ),
    )
    yield from _each(mention, Field.DOCUMENT, ((_document(d), d.evidence) for d in meeting.documents))


def _each(
    mention: str, field: Field, values: Iterable[tuple[Json, tuple[Evidence, ...]]]
) -> Iterator[_Statement]:
    return (_Statement(mention, field, value, evidence) for value, evidence in values)


def _date(reading: DateReading) -> Json:
    value: dict[str, Json] = {
        "edtf": reading.edtf,
        "basis": reading.basis.value,
        "reason": as_json(reading.reason),
    }
    if reading.year_counted:
        value["year"] = COUNTED
    if reading.weekday is not None:
        value["weekday"] = reading.weekday
    return value


def _attendee(attendee: AttendeeReading) -> Json:
    return {
        "name": attendee.name,
        "country": attendee.country,
        "role": attendee.role,
        "attendance": attendee.attendance.value,
        "represented_by": attendee.represented_by,
    }


def _document(document: DocumentReading) -> Json:
    return {"title": document.title, "action": document.action.value, "draft": document.draft}


def _term(term: ChairmanshipReading) -> Json:
    value: dict[str, Json] = {
        "body": term.body,
        "country": term.country,
        "year": term.year,
        "person": term.person,
        "co_chair": term.co_chair,
        "reason": as_json(term.reason),
    }
    return value | {"present": True} if term.present and term.year is None else value
