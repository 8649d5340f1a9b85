"""A reading with every part filled, for the rooms that only pass readings on."""

from __future__ import annotations

from events.kinds import Attendance, DateBasis, DocumentAction, Status, StatusDetail
from events.records import (
    AttendeeReading,
    ChairmanshipReading,
    DateReading,
    DocumentReading,
    Evidence,
    MeetingReading,
    Reading,
    Span,
    Stated,
)

TEXT = (
    "On 5 May 2015 the CIS defence ministers held their 68th session in Minsk, Belarus. Ivan Primerov came."
)


def evidence(words: str, rule: str = "rule") -> tuple[Evidence, ...]:
    """The evidence of some words of the text."""
    start = TEXT.index(words)
    sentence = Span(0, 82, TEXT[:82]) if start < 82 else Span(83, len(TEXT), TEXT[83:])
    return (Evidence(Span(start, start + len(words), words), sentence, rule),)


def attendee(attendance: Attendance, country: str | None = "RU") -> AttendeeReading:
    """Ivan Primerov, whatever he did."""
    return AttendeeReading(
        "Ivan Primerov", country, "Minister of Defence", attendance, evidence("Ivan Primerov")
    )


def meeting(**changes: object) -> MeetingReading:
    """The 68th session with everything known, changed as asked."""
    fields: dict[str, object] = {
        "body": Stated("CIS-CMD", evidence("CIS defence ministers")),
        "status": Stated(Status.HELD, evidence("held")),
        "main": True,
        "ordinal": Stated(68, evidence("68th")),
        "date": DateReading("2015-05-05", DateBasis.EXPLICIT, "printed", evidence("5 May 2015")),
        "city": Stated("Minsk", evidence("Minsk")),
        "country": Stated("BY", evidence("Belarus")),
        "status_detail": StatusDetail.UNDER_WAY,
        "joint_with": ("CSTO-CMD",),
        "attendees": (attendee(Attendance.PRESENT),),
        "delegations": ((Stated("BY", evidence("Belarus")), Attendance.REFUSED),),
        "documents": (DocumentReading("draft of it", DocumentAction.ADOPTED, True, evidence("session")),),
        "agenda_items_count": Stated(20, evidence("68th")),
    }
    return MeetingReading(**(fields | changes))  # type: ignore[arg-type]


def reading(*meetings: MeetingReading, **changes: object) -> Reading:
    """A reading of the text with the given meetings."""
    fields: dict[str, object] = {
        "extractor": "rules/0.0.1",
        "language": "en",
        "published": DateReading("2015-05-06", DateBasis.EXPLICIT, "stamp", evidence("5 May 2015")),
        "meetings": meetings or (meeting(),),
        "chairmanships": (ChairmanshipReading("CIS", "KZ", 2015, evidence("CIS"), None),),
        "organizations": (Stated("CIS", evidence("CIS")),),
    }
    return Reading(**(fields | changes))  # type: ignore[arg-type]
