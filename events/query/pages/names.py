"""Codes with their names, and meetings and articles as other pages point at them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F, FilteredRelation, Q

from events.kinds import Attendance
from events.models import Article, Body, Country, Delegation, Meeting, Person


@dataclass(frozen=True, slots=True)
class Named:
    """A code and what it is called."""

    code: str
    name: str
    name_ru: str = ""


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting as other pages point at it. Days are the interval's bounds; None is open."""

    id: str
    title: str
    body: str
    ordinal: int | None
    date_edtf: str
    date_from: date | None
    date_to: date | None
    city: str
    country: str
    status: str
    status_detail: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """An article as other pages point at it. `published` is EDTF."""

    id: str
    title: str
    publisher: str
    published: str
    url: str
    sample: bool


def link(meeting: Meeting) -> MeetingLink:
    """A meeting as a link."""
    return MeetingLink(
        id=meeting.id,
        title=meeting.title,
        body=meeting.body_id,
        ordinal=meeting.ordinal,
        date_edtf=meeting.date_edtf,
        date_from=meeting.date_from,
        date_to=meeting.date_to,
        city=meeting.city,
        country=meeting.country_id or "",
        status=meeting.status,
        status_detail=meeting.status_detail,
        reviewed=meeting.reviewed,
    )


def meeting_links(ids: Iterable[str]) -> dict[str, MeetingLink]:
    """Meetings as links by their ids, in one query."""
    return {row.id: link(row) for row in Meeting.objects.filter(id__in=set(ids))}


def expected_states(ids: Iterable[str]) -> dict[str, list[str]]:
    """The states that meetings, by their ids, expect or expected, in one query."""
    found: dict[str, list[str]] = {}
    rows = Delegation.objects.filter(meeting__in=set(ids), attendance=Attendance.EXPECTED)
    for meeting, country in rows.order_by("country_id").values_list("meeting_id", "country_id"):
        found.setdefault(meeting, []).append(country)
    return found


def newest_first(meetings: Iterable[Meeting]) -> list[Meeting]:
    """Meetings by their latest day, or, while that is open, by their earliest; undated ones last."""

    def place(meeting: Meeting) -> tuple[bool, date | None, str]:
        day = meeting.date_to or meeting.date_from
        return day is not None, day, meeting.id

    return sorted(meetings, key=place, reverse=True)


def article_links(ids: Iterable[str | None]) -> tuple[ArticleLink, ...]:
    """Articles as links, oldest publication first, those without a day last."""
    reading = FilteredRelation("extractions", condition=Q(extractions__retired_at=None))
    rows = Article.objects.filter(id__in=[id for id in ids if id]).alias(reading=reading)
    links = [
        ArticleLink(id, title, publisher or "", read or stamp, url, sample)
        for id, title, publisher, read, stamp, url, sample in rows.values_list(
            "id", "title", "publisher__name", F("reading__published"), "published", "url", "sample"
        )
    ]
    return tuple(sorted(links, key=lambda each: (each.published or "9", each.id)))


def names_of_people(ids: Iterable[str]) -> dict[str, str]:
    """People's preferred names by their ids, in one query."""
    return dict(Person.objects.filter(id__in=set(ids)).values_list("id", "name"))


def countries() -> dict[str, Named]:
    """Every state by its code."""
    rows = Country.objects.values_list("code", "name", "name_ru")
    return {code: Named(code, name, russian) for code, name, russian in rows}


def bodies() -> dict[str, Named]:
    """Every body by its code, in the order of the table."""
    rows = Body.objects.values_list("code", "name", "name_ru")
    return {code: Named(code, name, russian) for code, name, russian in rows}


def named(table: dict[str, Named], codes: Iterable[str]) -> tuple[Named, ...]:
    """Codes with their names; a code of no table names itself."""
    return tuple(table.get(code, Named(code, code)) for code in codes)
