"""The dashboard: the newest and the next session, who chairs, and how far the portal has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from events.kinds import Status, StatusDetail
from events.models import Article, Attendee, Chairmanship, Decision, Document, Meeting, Person
from events.query.pages import chairs, evidence, names
from events.query.pages.chairs import Chair, ReferenceYear
from events.query.pages.evidence import Judgement
from events.query.pages.names import ArticleLink, MeetingLink

NEWEST = 5


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is."""

    meetings: int
    reviewed: int
    attendees: int
    people: int
    """People met in articles or decisions, without those who are in the table of officials alone."""
    documents: int
    chairmanships: int
    articles: int
    silent_articles: int
    """Articles that were read and tell of no meeting."""


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What the first page shows around the timeline."""

    latest: MeetingLink | None
    """The last session that surely took place by today."""
    upcoming: MeetingLink | None
    """The next planned session that is still ahead."""
    chairs_now: tuple[Chair, ...]
    reference_now: ReferenceYear | None
    counts: Counts
    newest_articles: tuple[ArticleLink, ...]
    newest_decisions: tuple[Judgement, ...]


def dashboard(today: date) -> Dashboard:
    """The dashboard as of a day."""
    held = Meeting.objects.exclude(status=Status.PLANNED).filter(date_to__lte=today)
    ahead = Meeting.objects.filter(status=Status.PLANNED, date_to__gte=today)
    ahead = ahead.exclude(status_detail=StatusDetail.CANCELLED)
    terms = chairs.all_chairs()
    years = {each.year: each for each in chairs.reference_years(terms)}
    latest, upcoming = (
        held.order_by("-date_to", "id").first(),
        ahead.order_by("date_from", "date_to", "id").first(),
    )
    newest = Article.objects.order_by("-added_at", "id").values_list("id", flat=True)[:NEWEST]
    decisions = Decision.objects.filter(id__in=Decision.objects.order_by("-id").values("id")[:NEWEST])
    return Dashboard(
        latest=names.link(latest) if latest else None,
        upcoming=names.link(upcoming) if upcoming else None,
        chairs_now=tuple(chair for chair in terms if chair.covers(today.year)),
        reference_now=years.get(today.year),
        counts=counts(),
        newest_articles=names.article_links(list(newest)),
        newest_decisions=tuple(reversed(evidence.judgements(decisions))),
    )


def counts() -> Counts:
    """How much there is, in all."""
    meetings = Meeting.objects.aggregate(all=Count("id"), reviewed=Count("id", Q(reviewed=True)))
    silent = Article.objects.filter(extractions__retired_at=None).exclude(extractions__silence="")
    return Counts(
        meetings=meetings["all"],
        reviewed=meetings["reviewed"],
        attendees=Attendee.objects.count(),
        people=Person.objects.filter(Q(curated=False) | Q(attendances__isnull=False)).distinct().count(),
        documents=Document.objects.count(),
        chairmanships=Chairmanship.objects.count(),
        articles=Article.objects.count(),
        silent_articles=silent.filter(extractions__isnull=False).distinct().count(),
    )
