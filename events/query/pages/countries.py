"""The page of one state: its memberships, its attendance over the years, what it hosted and chaired."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count

from events.kinds import Attendance
from events.models import Attendee, Chairmanship, Country, Delegation, Meeting
from events.query.pages import chairs, names
from events.query.pages.chairs import Chair
from events.query.pages.names import MeetingLink, Named


@dataclass(frozen=True, slots=True)
class Visit:
    """One meeting at which the state is spoken of; `fact` is the anchor on the meeting's page."""

    fact: str
    meeting: MeetingLink
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class YearOfVisits:
    """How often the state came and stayed away in one year, as far as texts and editors say."""

    year: int
    came: int
    stayed_away: int


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person who came for the state."""

    id: str
    name: str
    meetings: int


@dataclass(frozen=True, slots=True)
class CountryPage:
    """Everything that the page of a state shows. Membership dates are EDTF by the reference table."""

    country: Named
    cis_status: str
    cis_from: str
    cis_to: str
    csto_from: str
    csto_to: str
    sco_status: str
    sco_from: str
    source: str
    visits: tuple[Visit, ...]
    years: tuple[YearOfVisits, ...]
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
    people = Attendee.objects.filter(country=row).order_by().values_list("person_id", "person__name")
    return CountryPage(
        country=Named(row.code, row.name, row.name_ru),
        cis_status=row.cis_status,
        cis_from=row.cis_from,
        cis_to=row.cis_to,
        csto_from=row.csto_from,
        csto_to=row.csto_to,
        sco_status=row.sco_status,
        sco_from=row.sco_from,
        source=row.source,
        visits=visits,
        years=_years(visits),
        hosted=tuple(names.link(each) for each in names.newest_first(Meeting.objects.filter(country=row))),
        chairs=chairs.chairs_of(Chairmanship.objects.filter(country=row)),
        people=tuple(
            Delegate(*each)
            for each in people.annotate(number=Count("id")).order_by("-number", "person__name", "person_id")
        ),
    )


def _years(visits: tuple[Visit, ...]) -> tuple[YearOfVisits, ...]:
    came: Counter[int] = Counter()
    stayed: Counter[int] = Counter()
    for visit in visits:
        first, last = visit.meeting.date_from, visit.meeting.date_to
        if first is None or last is None or first.year != last.year:
            continue
        came[first.year] += visit.attendance.took_part
        stayed[first.year] += visit.attendance.stayed_away
    return tuple(YearOfVisits(year, came[year], stayed[year]) for year in sorted(came.keys() | stayed.keys()))
