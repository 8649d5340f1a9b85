"""The closed vocabularies that every room shares.

Each member's value is the word that is stored, exported and put into addresses.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Status(StrEnum):
    """How a text, or the portal, sees a meeting in time."""

    HELD = "held"
    PLANNED = "planned"
    PAST_MENTION = "past-mention"


class StatusDetail(StrEnum):
    """The finer word, where a text gives one."""

    UNDER_WAY = "under-way"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """The full vocabulary. Silence is never absence: a member nobody speaks of is NOT_REPORTED."""

    PRESENT = "present"
    REPRESENTED = "represented"
    REMOTE = "remote"
    OBSERVER = "observer"
    EXPECTED = "expected"
    ABSENT = "absent"
    REFUSED = "refused"
    NOT_REPORTED = "not-reported"
    NOT_A_MEMBER = "not-a-member"

    @property
    def took_part(self) -> bool:
        """Whether the state or person counts as taking part (or as expected to, at a planned sitting)."""
        return self in TOOK_PART

    @property
    def stayed_away(self) -> bool:
        """Whether a text says that the state or person was not there."""
        return self in STAYED_AWAY


TOOK_PART = frozenset(
    {
        Attendance.PRESENT,
        Attendance.REPRESENTED,
        Attendance.REMOTE,
        Attendance.OBSERVER,
        Attendance.EXPECTED,
    }
)
CAME = TOOK_PART - {Attendance.EXPECTED}
"""Of whom it is told that they were there; who is merely expected has not come."""
STAYED_AWAY = frozenset({Attendance.ABSENT, Attendance.REFUSED})
COARSE = {
    Attendance.PRESENT: ("present", None),
    Attendance.REMOTE: ("present", "remote"),
    Attendance.OBSERVER: ("present", "observer"),
    Attendance.EXPECTED: ("present", "expected"),
    Attendance.REPRESENTED: ("represented", None),
    Attendance.ABSENT: ("absent", None),
    Attendance.REFUSED: ("absent", "refused"),
}
"""The coarse word and its detail; what is not here (not reported, not a member) is never printed."""


class DocumentAction(StrEnum):
    """What a sitting did with a paper."""

    ADOPTED = "adopted"
    APPROVED = "approved"
    SIGNED = "signed"
    CONSIDERED = "considered"


class DateBasis(StrEnum):
    """What a date rests on, strongest first."""

    EDITOR = "editor"
    EXPLICIT = "explicit"
    GIVEN = "given"
    RELATIVE = "relative"
    DATELINE = "dateline"
    BYLINE = "byline"
    URL = "url"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


UNSAID = frozenset({DateBasis.EDITOR, DateBasis.INFERRED, DateBasis.UNKNOWN})
"""Dates that are no text's word."""


class Basis(StrEnum):
    """Whether a shown value comes from articles or from an editor's decision."""

    ARTICLE = "article"
    EDITOR = "editor"


class Field(StrEnum):
    """The field that a claim states, or a decision settles.

    Claims about a meeting use the fields from BODY to AGENDA; a chairmanship is one claim;
    PUBLISHED and ORGANIZATION are about the article itself.
    """

    BODY = "body"
    ORDINAL = "ordinal"
    DATE = "date"
    CITY = "city"
    COUNTRY = "country"
    STATUS = "status"
    ATTENDEE = "attendee"
    DELEGATION = "delegation"
    DOCUMENT = "document"
    AGENDA = "agenda"
    CHAIRMANSHIP = "chairmanship"
    PUBLISHED = "published"
    ORGANIZATION = "organization"
    TITLE = "title"


class Concern(StrEnum):
    """Why something wants an editor's eye, the gravest first."""

    DECISION = "decision"
    """Texts, or other facts, speak against what an editor decided."""
    IMPOSSIBLE = "impossible"
    """Facts that cannot all be true: a session out of order, an officer out of office."""
    CONFLICT = "conflict"
    """Texts differ on a value, and the rules chose one."""
    SAME_MEETING = "same-meeting"
    """Two meetings may be one."""
    SAME_PERSON = "same-person"
    """Two people may be one."""
    UNREAD = "unread"
    """A text names a council, and no meeting was read in it."""
    UNNUMBERED = "unnumbered"
    """A session without its number, or a number without its session."""
    DOUBTFUL = "doubtful"
    """One text alone tells of it, and does not say when it was."""

    @property
    def disputed(self) -> bool:
        """Whether readers see it too, as a disagreement beside the value."""
        return self in DISPUTED


DISPUTED = frozenset({Concern.DECISION, Concern.CONFLICT, Concern.SAME_MEETING, Concern.SAME_PERSON})


class Weighed(StrEnum):
    """What the rules of reading can look at in a text and set aside."""

    MEETING = "meeting"
    PERSON = "person"
    STATE = "state"
    DATE = "date"
    PLACE = "place"
    DOCUMENT = "document"
    CHAIRMANSHIP = "chairmanship"
    PUBLISHED = "published"


class Verdict(StrEnum):
    """What a decision does."""

    SET = "set"
    """Give one field of a meeting, or of an attendee, its value."""
    ADD = "add"
    """Add an attendee, document or chairmanship that no article gives."""
    REJECT = "reject"
    """Withdraw a fact, for good: it does not come back with later articles."""
    CONFIRM = "confirm"
    """Say that a fact was looked at and is right."""
    SAME = "same"
    """Two meetings, or two people, are one."""
    NOT_SAME = "not-same"
    """Two meetings, or two people, stay two."""
    RETRACT = "retract"
    """Take an earlier decision back; the machine's value returns."""


class JobState(StrEnum):
    """Where one piece of ingestion stands. The row is the queue of record; messages only wake workers."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    KNOWN = "known"
    NO_MEETING = "no-meeting"
    FAILED = "failed"


SETTLED_JOBS = frozenset({JobState.DONE, JobState.KNOWN, JobState.NO_MEETING, JobState.FAILED})


class Cause(StrEnum):
    """What changed the rows that are shown."""

    PROJECTION = "projection"
    REBUILD = "rebuild"
    BY_HAND = "by-hand"


READ_OUT: Mapping[str, str] = {
    Status.PAST_MENTION: "spoken of as past",
    StatusDetail.UNDER_WAY: "under way",
    Attendance.REMOTE: "by video link",
    Attendance.REFUSED: "refused to come",
    Attendance.NOT_REPORTED: "not reported",
    Attendance.NOT_A_MEMBER: "not a member then",
    Verdict.SET: "value set",
    Verdict.ADD: "added",
    Verdict.REJECT: "rejected",
    Verdict.CONFIRM: "confirmed",
    Verdict.SAME: "judged the same",
    Verdict.NOT_SAME: "judged not the same",
    Verdict.RETRACT: "decision taken back",
    Cause.BY_HAND: "by hand, past the portal",
}
"""The members that a sentence says otherwise than they are stored, as pages say them in English."""


def read_out(member: str) -> str:
    """A member of a vocabulary as a sentence says it."""
    return READ_OUT.get(member, member)
