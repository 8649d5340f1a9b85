"""The page of one meeting: each value beside what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef

from events.kinds import Attendance, Field
from events.models import (
    Article,
    Attendee,
    Claim,
    Decision,
    Delegation,
    Disagreement,
    Document,
    Meeting,
    Mention,
)
from events.query import decisions
from events.query.membership import Members, members_of
from events.query.pages import evidence, history, names
from events.query.pages.evidence import Evidence, Judgement
from events.query.pages.history import Entry
from events.query.pages.names import ArticleLink, Named
from events.query.pages.neighbours import Neighbour, neighbours


@dataclass(frozen=True, slots=True)
class Value:
    """One field of the meeting: its value (None: not known) and its evidence."""

    field: str
    value: str | int | None
    evidence: Evidence

    @property
    def at_least(self) -> bool:
        """Whether the number is a lower bound."""
        return self.evidence.at_least


@dataclass(frozen=True, slots=True)
class Person:
    """One person's attendance; `evidence` by field, `attendee` first."""

    id: str
    person: str
    name: str
    name_as_printed: str
    role: str
    attendance: Attendance
    represented_by: str
    basis: str
    reviewed: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class StateGroup:
    """One state's attendance and its people. `said` is False where no text or editor speaks of the state.

    The group of organisations and of people without a state has no `country`; its word is the first one's.
    """

    country: Named | None
    attendance: Attendance
    said: bool
    people: tuple[Person, ...]
    evidence: tuple[Evidence, ...]

    @property
    def decided(self) -> bool:
        """Whether the word is an editor's on the state itself."""
        judged = (each.judgement for each in self.evidence)
        return self.said and any(on and on.field == Field.DELEGATION for on in judged)

    @property
    def rejected(self) -> bool:
        """Whether an editor took the state out, although people of it are here."""
        return not self.said and any(
            each.field == Field.DELEGATION and each.judgement for each in self.evidence
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """One document with its evidence."""

    id: str
    title: str
    action: str
    draft: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Rejection:
    """The decision by which a meeting was rejected, and what the meeting was known by then."""

    judgement: Judgement
    address: str
    body: str
    ordinal: int | None
    date_edtf: str
    city: str
    disagreements: tuple[str, ...]
    """What came in against it since, in words."""


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """Everything that the page of a meeting shows."""

    id: str
    title: str
    body: Named
    joint_with: tuple[Named, ...]
    ordinal: int | None
    date_edtf: str
    date_from: date | None
    date_to: date | None
    date_basis: str
    date_reasons: tuple[str, ...]
    city: str
    country: Named | None
    status: str
    status_detail: str
    agenda_items_count: int | None
    reviewed: bool
    sample: bool
    values: tuple[Value, ...]
    """Body, number, date, place, status, agenda: each with its evidence."""
    disagreements: tuple[str, ...]
    """Every dispute among articles about the meeting, its people and its papers, in words."""
    overruled: tuple[str, ...]
    """Every such dispute of an editor's decision with articles."""
    groups: tuple[StateGroup, ...]
    """States that came, stayed away, are not spoken of, people without a state, states not members then."""
    perhaps_members: tuple[Named, ...]
    """States of which nothing is told, that joined or left within the days the session can have had."""
    states_read: frozenset[str]
    """Codes of states that an article names as taking part or not, whatever became of that reading."""
    documents: tuple[Paper, ...]
    articles: tuple[ArticleLink, ...]
    previous: Neighbour | None
    next: Neighbour | None
    history: tuple[Entry, ...]
    """Every decision about the meeting, oldest first, superseded ones and those taken back included."""


def meeting(id: str) -> MeetingPage | None:
    """The page of a meeting; None where there is none. A constant number of queries."""
    row = Meeting.objects.filter(id=id).select_related("body", "country").first()
    if row is None:
        return None
    attendees = list(
        Attendee.objects.filter(meeting=row).select_related("person").order_by("person__name", "id")
    )
    delegations = list(Delegation.objects.filter(meeting=row).order_by("country_id"))
    documents = list(Document.objects.filter(meeting=row).order_by("id"))
    parts: list[Attendee | Delegation | Document] = [*attendees, *delegations, *documents]
    bodies, countries = names.bodies(), names.countries()
    states = {_state_fact(row, code) for code in countries}
    found = evidence.of(sorted({row.id, *(part.id for part in parts), *states}), meeting=row.id)
    members = members_of(row.body_id, row.date_from, row.date_to)
    groups = _groups(row, attendees, delegations, found, countries, members)
    previous, following = neighbours(row)
    return MeetingPage(
        id=row.id,
        title=row.title,
        body=names.named(bodies, [row.body_id])[0],
        joint_with=names.named(bodies, row.joint_with),
        ordinal=row.ordinal,
        date_edtf=row.date_edtf,
        date_from=row.date_from,
        date_to=row.date_to,
        date_basis=row.date_basis,
        date_reasons=tuple(row.date_reasons),
        city=row.city,
        country=countries.get(row.country_id or ""),
        status=row.status,
        status_detail=row.status_detail,
        agenda_items_count=row.agenda_items_count,
        reviewed=row.reviewed,
        sample=row.sample,
        values=_values(row, found[row.id]),
        disagreements=_disputes(found, overruled=False),
        overruled=_disputes(found, overruled=True),
        groups=groups,
        perhaps_members=_unsettled(members, groups, countries),
        states_read=_read_of(row),
        documents=tuple(_paper(document, found) for document in documents),
        articles=_articles(row),
        previous=previous,
        next=following,
        history=history.entries(
            decisions.about(row.id, (part.id for part in parts)),
            row.id,
            found,
            {attendee.person_id: attendee.person.name for attendee in attendees},
        ),
    )


def rejected(address: str) -> Rejection | None:
    """The decision in force by which the meeting of this address, of today or of before, was rejected."""
    found = decisions.rejection(address)
    if found is None:
        return None
    known: dict[str, Any] = found.identity or {}
    return Rejection(
        judgement=evidence.judgements(Decision.objects.filter(id=found.id))[0],
        address=found.meeting,
        body=known.get("body") or "",
        ordinal=known.get("ordinal"),
        date_edtf=known.get("date") or "",
        city=known.get("city") or "",
        disagreements=tuple(Disagreement.objects.filter(fact=found.meeting).values_list("words", flat=True)),
    )


def _disputes(found: evidence.ByFact, *, overruled: bool) -> tuple[str, ...]:
    fields = (each for by_field in found.values() for each in by_field.values() if not each.undecided)
    return tuple(words for each in fields if each.overruled is overruled for words in each.disagreements)


def _values(row: Meeting, found: dict[str, Evidence]) -> tuple[Value, ...]:
    shown: dict[str, str | int | None] = {
        "body": row.body_id,
        "ordinal": row.ordinal,
        "date": row.date_edtf or None,
        "city": row.city or None,
        "country": row.country_id,
        "status": row.status,
        "agenda": row.agenda_items_count,
    }
    extra = [field for field in found if field not in shown]
    fields = [*shown, *extra]
    return tuple(Value(field, shown.get(field), found.get(field, Evidence(field))) for field in fields)


def _state_fact(meeting: Meeting, country: str) -> str:
    """The fact of a state's attendance, shown or rejected."""
    return f"{meeting.id}--{country.lower()}"


def _groups(
    meeting: Meeting,
    attendees: list[Attendee],
    delegations: list[Delegation],
    found: evidence.ByFact,
    countries: dict[str, Named],
    members: Members | None,
) -> tuple[StateGroup, ...]:
    people: dict[str, list[Person]] = {}
    for row in attendees:
        people.setdefault(row.country_id or "", []).append(_person(row, found))
    sent = {row.country_id: row for row in delegations}
    silent = members.then - sent.keys() if members else frozenset()
    never = members.other - sent.keys() if members else frozenset()
    groups = [
        StateGroup(
            countries.get(code),
            Attendance(sent[code].attendance) if code in sent else _unsaid(code in never),
            code in sent,
            tuple(people.get(code, ())),
            tuple(found.get(_state_fact(meeting, code), {}).values()),
        )
        for code in {*sent, *people, *silent, *never} - {""}
    ]
    if "" in people:
        groups.append(StateGroup(None, people[""][0].attendance, False, tuple(people[""]), ()))
    return tuple(sorted(groups, key=_place))


def _unsettled(
    members: Members | None, groups: tuple[StateGroup, ...], countries: dict[str, Named]
) -> tuple[Named, ...]:
    """The states whose membership the interval leaves open and of which no group tells, by name."""
    told = {group.country.code for group in groups if group.country}
    open_ones = members.changed - told if members else frozenset()
    return tuple(sorted((countries[code] for code in open_ones), key=lambda state: state.name))


def _read_of(row: Meeting) -> frozenset[str]:
    """The states whose attendance some reading of this meeting speaks of, shown or set aside."""
    here = Mention.objects.filter(meeting=row, article=OuterRef("article"), mention=OuterRef("mention"))
    told = Claim.objects.filter(
        Exists(here), extraction__retired_at=None, field__in=[Field.ATTENDEE, Field.DELEGATION]
    )
    codes = told.values_list("value__country", flat=True).distinct()
    return frozenset(code for code in codes if isinstance(code, str))


def _unsaid(never_a_member: bool) -> Attendance:
    """The word for a state that has no delegation: silence, for an absent person makes no absent state."""
    return Attendance.NOT_A_MEMBER if never_a_member else Attendance.NOT_REPORTED


def _place(group: StateGroup) -> tuple[int, str]:
    if group.country is None:
        return 3, ""
    rank = 0 if group.attendance.took_part else 1 if group.attendance.stayed_away else 2
    if group.attendance is Attendance.NOT_A_MEMBER:
        rank = 4
    return rank, group.country.name


def _person(row: Attendee, found: evidence.ByFact) -> Person:
    return Person(
        id=row.id,
        person=row.person_id,
        name=row.person.name,
        name_as_printed=row.name_as_printed,
        role=row.role,
        attendance=Attendance(row.attendance),
        represented_by=row.represented_by,
        basis=row.basis,
        reviewed=row.reviewed,
        evidence=tuple(found[row.id].values()),
    )


def _paper(row: Document, found: evidence.ByFact) -> Paper:
    return Paper(row.id, row.title, row.action, row.draft, tuple(found[row.id].values()))


def _articles(row: Meeting) -> tuple[ArticleLink, ...]:
    told = Article.objects.filter(mentions__meeting=row).distinct()
    return names.article_links(told.values_list("id", flat=True))
