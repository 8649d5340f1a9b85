"""The frozen records that pass between the rooms.

The way is bytes → `ParsedArticle` → `Reading` → `Claim`s → `Projection`. Offsets are Unicode code
points of the article's stored text; every quote is verbatim: `text[start:end] == quote`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from events.kinds import (
    Attendance,
    Basis,
    Concern,
    DateBasis,
    DocumentAction,
    Field,
    Status,
    StatusDetail,
    Verdict,
    Weighed,
)

T = TypeVar("T")
Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


# --- fetch and parse ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came in: raw bytes with the place they came from and the time of retrieval."""

    content: bytes
    origin: str
    """A file name, an address, or `FILE:LINE` for one line of an NDJSON stream."""
    retrieved_at: datetime
    url: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article ready to be read: its text, and what its carrier said beside the text."""

    text: str
    origin: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    """The carrier's own publication stamp (feed item, meta tag, NDJSON field), as an EDTF date."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One piece of input that could not be used: where it was and, in one sentence, why."""

    origin: str
    reason: str


# --- extract -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters [start, end) of an article's text."""

    start: int
    end: int
    quote: str

    def __hash__(self) -> int:
        return hash((self.start, self.end))


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a value rests on, the sentence around them, and the rule that read them."""

    span: Span
    sentence: Span
    rule: str

    def __hash__(self) -> int:
        return hash((self.span, self.rule))


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """A value with its evidence; `evidence` is never empty."""

    value: T
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as one text gives it.

    `edtf` is EDTF level 1 (`2019-10-31`, `2019-10`, `2019-10-31/2019-11-01`, `XXXX-10-11` where the
    year is not given); `reason` says in one line how it was reached.
    """

    edtf: str
    basis: DateBasis
    reason: str
    evidence: tuple[Evidence, ...] = ()
    year_counted: bool = False
    """Whether the day or month is printed and only its year is counted: "5 June" in a text of 2025."""
    weekday: int | None = None
    """The weekday printed beside the day, from Monday, which is 0; the year is then not counted."""


@dataclass(frozen=True, slots=True)
class AttendeeReading:
    """A person said to take part in one sitting, or to stay away from it."""

    name: str
    """As first printed in the text (Russian: in the nominative)."""
    country: str | None
    role: str | None
    attendance: Attendance
    evidence: tuple[Evidence, ...]
    represented_by: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """A named paper of a sitting."""

    title: str
    action: DocumentAction
    draft: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class MeetingReading:
    """One sitting of one body as one text tells it."""

    body: Stated[str]
    status: Stated[Status]
    main: bool
    ordinal: Stated[int] | None = None
    date: DateReading | None = None
    city: Stated[str] | None = None
    country: Stated[str] | None = None
    status_detail: StatusDetail | None = None
    joint_with: tuple[str, ...] = ()
    attendees: tuple[AttendeeReading, ...] = ()
    delegations: tuple[tuple[Stated[str], Attendance], ...] = ()
    """Countries said to take part or to stay away, each with the word for it."""
    documents: tuple[DocumentReading, ...] = ()
    agenda_items_count: Stated[int] | None = None


@dataclass(frozen=True, slots=True)
class ChairmanshipReading:
    """A term in the chair of an organisation or of a standing council."""

    body: str
    country: str
    year: int | None
    evidence: tuple[Evidence, ...]
    person: str | None = None
    co_chair: bool = False
    """One of those who share the work beside the chair, as the states of last and next year do."""
    reason: str = ""
    """How the year was reached, in one line; empty where the sentence names it."""
    present: bool = False
    """Whether it is told of the time of writing, of a year that nothing in the text gives."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words that a rule weighed and did not believe, and why in one sentence."""

    what: Weighed
    span: Span
    sentence: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one version of the rules reads in one text."""

    extractor: str
    language: str
    published: DateReading | None
    meetings: tuple[MeetingReading, ...]
    chairmanships: tuple[ChairmanshipReading, ...]
    organizations: tuple[Stated[str], ...]
    silence: str | None = None
    """Why there is no meeting, in one sentence; None where there is one."""
    written: tuple[DateReading, ...] = ()
    """Between which days it was written, where no year of publication is known: an anniversary to come."""
    set_aside: tuple[SetAside, ...] = ()
    """What was weighed and not believed, in the order of the text; empty unless it was asked for."""


# --- store: what is kept, and what resolve is given ----------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one text: a field, its value, the words and the rule.

    `mention` groups the claims of one sitting inside one article ("m1", "m2", …); it is empty for
    claims about the article itself, and "c1", "c2", … for chairmanships.
    The shape of `value` by field: BODY `{"code", "joint_with", "main"}`; ORDINAL and AGENDA an
    integer; DATE and PUBLISHED `{"edtf", "basis", "reason"}`, each reason as `telling.as_json` has it,
    where `"year": "counted"` marks a printed day of which only the year is counted, and `"weekday"` is that
    printed beside a day; CITY and COUNTRY a string; STATUS `{"status", "detail"}`;
    ATTENDEE `{"name", "country", "role", "attendance", "represented_by"}`; DELEGATION `{"country",
    "attendance"}`; DOCUMENT `{"title", "action", "draft"}`; CHAIRMANSHIP `{"body", "country", "year",
    "person", "co_chair", "reason"}`, with `"present"` where it is told of the time of writing; ORGANIZATION
    a body's code.
    """

    id: str
    article: str
    mention: str
    field: Field
    value: Json
    span: Span
    sentence: Span
    rule: str


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What resolving needs to know of an article besides its claims."""

    id: str
    title: str
    publisher: str | None
    published: str | None
    """EDTF, from the carrier or the text; None where it is not known."""
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """What a meeting is known by: body + ordinal, else body + date within its precision + place."""

    body: str
    ordinal: int | None = None
    date: str | None = None
    city: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """An editor's (or a rule's) verdict; the latest one on the same target and field is in force.

    A decision names its meeting by the address it had and by its identity at that time, so that it
    finds the meeting again however the readings change, and stands alone when all readings go.
    `field` and `value` follow `Claim`; for SET on an attendee the field is ATTENDEE, `person` names
    whom, and `value` holds only the settled parts (`{"role": …}`, `{"attendance": …}`).
    """

    id: int
    verdict: Verdict
    author: str
    """The editor's name as pages show it."""
    made_at: datetime
    reason: str
    meeting: str | None = None
    identity: Identity | None = None
    mentions: tuple[tuple[str, str], ...] = ()
    """(article, mention) pairs that made up the meeting when the decision was taken."""
    field: Field | None = None
    person: str | None = None
    value: Json = None
    other: str | None = None
    """The second meeting or person of SAME and NOT_SAME."""


# --- resolve: the projection ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ground:
    """What one value of one projected fact rests on: exactly one of a claim and a decision.

    `chosen` is False for a value that lost; `reason` says why the shown value was preferred.
    """

    fact: str
    """The id of the meeting, attendee, delegation, chairmanship or document."""
    field: str
    claim: str | None = None
    decision: int | None = None
    chosen: bool = True
    value: Json = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DateSolution:
    """A meeting's date as all its evidence allows it. Bounds are inclusive; None is open."""

    edtf: str | None
    earliest: date | None
    latest: date | None
    basis: DateBasis
    reasons: tuple[str, ...]
    """In words: each piece of evidence and what it ruled out; contradictions named."""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting of the projection. `id` is its address: `cis-cmd-77`, `cis-cfm-2019-10-10-ashgabat`."""

    id: str
    body: str
    ordinal: int | None
    date: DateSolution
    city: str | None
    country: str | None
    status: Status
    status_detail: StatusDetail | None
    title: str
    joint_with: tuple[str, ...]
    agenda_items_count: int | None
    reviewed: bool
    sample: bool
    """Whether every ground of it is a sample article."""
    mentions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person met in articles or decisions, with the spellings met there; `curated` people come with the
    reference facts."""

    id: str
    name: str
    country: str | None
    curated: bool
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendeeRow:
    """One person's attendance of one meeting; `id` is `MEETING--PERSON`."""

    id: str
    meeting: str
    person: str
    name_as_printed: str
    country: str | None
    role: str | None
    attendance: Attendance
    represented_by: str | None
    basis: Basis
    reviewed: bool


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """One state's attendance of one meeting; `id` is `MEETING--CODE`."""

    id: str
    meeting: str
    country: str
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class ChairmanshipRow:
    """One term in the chair; `id` is `BODY-COUNTRY-YEAR` in lower case."""

    id: str
    body: str
    country: str
    person: str | None
    year_from: int | None
    year_to: int | None
    date_from: date | None
    date_to: date | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One paper of one meeting; `id` is `MEETING--doc-` and a folded title."""

    id: str
    meeting: str
    title: str
    action: DocumentAction
    draft: bool


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What wants an editor's eye: mostly claims that differ on one value of one fact, with the reason by
    which one is preferred."""

    fact: str
    field: str
    words: str
    concern: Concern = Concern.CONFLICT
    other: str = ""
    """The id of the meeting, person or decision that it names beside its fact; empty where it names none."""
    meeting: str | None = None
    """The meeting on whose page it is settled, where one stands."""
    weight: int = 0
    """How much hangs on it; see `resolve/impact.py`."""


@dataclass(frozen=True, slots=True)
class Trait:
    """What decides with which others one reading of a sitting may be joined: its bodies, its own first and
    then those it sat jointly with, numbers, dates, cities, and when it can have been by its publication."""

    article: str
    mention: str
    bodies: tuple[str, ...]
    ordinals: tuple[int, ...] = ()
    dates: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    not_before: date | None = None
    not_after: date | None = None
    decisions: tuple[int, ...] = ()
    """The decisions laid over it."""
    judged: bool = False
    """Whether an editor said what it is one with, or is not."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as one article, or one decision, names him or her, and who that is."""

    article: str
    number: int
    base: str
    person: str
    curated: bool = False
    country: str = ""
    names: tuple[str, ...] = ()
    misprints: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()
    """The claims that name him or her in a chair."""


@dataclass(frozen=True, slots=True)
class Projection:
    """Everything the readers see, made from claims and decisions alone. Tuples are sorted by id."""

    meetings: tuple[MeetingRow, ...] = ()
    persons: tuple[PersonRow, ...] = ()
    attendees: tuple[AttendeeRow, ...] = ()
    delegations: tuple[DelegationRow, ...] = ()
    chairmanships: tuple[ChairmanshipRow, ...] = ()
    documents: tuple[DocumentRow, ...] = ()
    grounds: tuple[Ground, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    traits: tuple[Trait, ...] = field(default=(), compare=False, repr=False)
    named: tuple[Named, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class EvidenceBase:
    """The whole input of resolving: articles, their current claims, and decisions in force order."""

    articles: Mapping[str, ArticleFacts]
    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...] = field(default=())
