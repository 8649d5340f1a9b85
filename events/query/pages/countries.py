"""The page of one state: its memberships, its attendance, what it hosted and chaired."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from events.kinds import CAME, Attendance
from events.models import Attendee, Chairmanship, Country, Delegation, Meeting
from events.query.pages import chairs, names
from events.query.pages.chairs import Chair
from events.query.pages.names import MeetingLink, Named

ORGANISATIONS = ("cis", "csto", "sco")


@dataclass(frozen=True, slots=True)
class Visit:
    """One meeting at which the state is spoken of; `fact` is the anchor on the meeting's page."""

    fact: str
    meeting: MeetingLink
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class Membership:
    """What the reference table says of a state in one organisation. `start` and `end` are EDTF."""

    organisation: str
    status: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person who came for the state."""

    id: str
    name: str
    meetings: int


@dataclass(frozen=True, slots=True)
class CountryPage:
    """Everything that the page of a state shows."""

    country: Named
    memberships: tuple[Membership, ...]
    source: str
    visits: tuple[Visit, ...]
    hosted: tuple[MeetingLink, ...]
    chairs: tuple[Chair, ...]
    people: tuple[Delegate, ...]


def country(code: str) -> CountryPage | None:
    """The page of a state; None where there is none."""
    row = Country.objects.filter(code=code).first()
    if row is None:
        return None
    sent = {each.meeting: each for each in Delegation.objects.filter(country=row).select_related("meeting")}
    visits = tuple(
        Visit(sent[meeting].id, names.link(meeting), Attendance(sent[meeting].attendance))
        for meeting in names.newest_first(sent)
    )
    came = Attendee.objects.filter(country=row, attendance__in=sorted(CAME))
    people = came.order_by().values_list("person_id", "person__name")
    return CountryPage(
        country=Named(row.code, row.name, row.name_ru),
        memberships=_memberships(row),
        source=row.source,
        visits=visits,
        hosted=tuple(names.link(each) for each in names.newest_first(Meeting.objects.filter(country=row))),
        chairs=chairs.chairs_of(Chairmanship.objects.filter(country=row)),
        people=tuple(
            Delegate(*each)
            for each in people.annotate(number=Count("id")).order_by("-number", "person__name", "person_id")
        ),
    )


def _memberships(row: Country) -> tuple[Membership, ...]:
    """The organisations of which the table says anything for this state."""
    told = (
        Membership(code.upper(), *(getattr(row, f"{code}_{part}", "") for part in ("status", "from", "to")))
        for code in ORGANISATIONS
    )
    return tuple(each for each in told if each.status or each.start)
