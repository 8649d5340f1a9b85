"""The dashboard: the newest and the next session, who chairs, and how far the portal has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from events.kinds import Status, StatusDetail
from events.models import Article, Attendee, Chairmanship, Document, Meeting
from events.query import conditions, filters
from events.query.pages import chairs, names
from events.query.pages.chairs import ReferenceYear
from events.query.pages.names import MeetingLink


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is."""

    meetings: int
    reviewed: int
    attendees: int
    people: int
    """As the list of people has them: without those whom the table of officials alone knows."""
    documents: int
    chairmanships: int
    articles: int


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What the first page shows around the timeline."""

    latest: MeetingLink | None
    """The last session that surely took place by today."""
    upcoming: MeetingLink | None
    """The next planned session that is still ahead."""
    reference_now: ReferenceYear | None
    counts: Counts


def dashboard(today: date) -> Dashboard:
    """The dashboard as of a day."""
    held = Meeting.objects.exclude(status=Status.PLANNED).filter(date_to__lte=today)
    ahead = Meeting.objects.filter(status=Status.PLANNED, date_to__gte=today)
    ahead = ahead.exclude(status_detail=StatusDetail.CANCELLED)
    latest = held.order_by("-date_to", "id").first()
    upcoming = ahead.order_by("date_from", "date_to", "id").first()
    years = {each.year: each for each in chairs.reference_years(chairs.chairs_of_cis())}
    return Dashboard(
        latest=names.link(latest) if latest else None,
        upcoming=names.link(upcoming) if upcoming else None,
        reference_now=years.get(today.year),
        counts=counts(),
    )


def counts() -> Counts:
    """How much there is, in all."""
    meetings = Meeting.objects.aggregate(all=Count("id"), reviewed=Count("id", Q(reviewed=True)))
    return Counts(
        meetings=meetings["all"],
        reviewed=meetings["reviewed"],
        attendees=Attendee.objects.count(),
        people=conditions.people(filters.default("people")).count(),
        documents=Document.objects.count(),
        chairmanships=Chairmanship.objects.count(),
        articles=Article.objects.count(),
    )
