"""A filter as conditions on the rows of each list.

Several values of one parameter mean "any of"; several parameters must hold together. On the lists of
attendees, delegations and documents the meeting must match (`sittings.py`), and of its attendees and states
those rows are shown that make it match; but words find whole meetings.
"""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, Expression, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Left, Length

from events.models import (
    Article,
    Attendee,
    Chairmanship,
    Delegation,
    Document,
    Meeting,
    Person,
    Spelling,
    Term,
)
from events.query.filters import Filter
from events.query.searching import all_sentences, article_texts, joined, meeting_places, searched
from events.query.sittings import (
    WITNESS,
    among,
    holding,
    in_person,
    named,
    of_asked_states,
    of_document,
    of_meeting,
)

Rows = QuerySet[Any, Any]


def meetings(asked: Filter) -> Rows:
    """The meetings that match."""
    rows = Meeting.objects.filter(of_meeting(asked))
    if not asked.q:
        return rows
    people = Person.objects.filter(attendances__meeting=OuterRef("id"))
    spellings = Spelling.objects.filter(person__attendances__meeting=OuterRef("id"))
    articles = Article.objects.filter(mentions__meeting=OuterRef("id")).distinct()
    return searched(
        rows,
        asked,
        *meeting_places(),
        joined(people.values("name")),
        joined(spellings.values("text")),
        joined(Document.objects.filter(meeting=OuterRef("id")).values("title")),
        joined(articles.values("title")),
        article_texts(articles),
    )


def attendees(asked: Filter) -> Rows:
    """The attendees of matching meetings, as far as they are what makes them match."""
    at_meetings = of_meeting(asked.without(*WITNESS), "meeting__")
    rows = Attendee.objects.filter(at_meetings, named(asked), of_asked_states(asked, in_person))
    return _of_found_meetings(
        rows,
        asked,
        "name_as_printed",
        "role",
        "represented_by",
        "country__name",
        "country__name_ru",
        "person__name",
        joined(Spelling.objects.filter(person=OuterRef("person")).values("text")),
        *meeting_places("meeting__"),
    )


def delegations(asked: Filter) -> Rows:
    """The states at matching meetings, as far as they are what makes them match."""
    at_meetings = of_meeting(asked.without(*WITNESS), "meeting__")
    rows = Delegation.objects.filter(
        at_meetings, among("attendance", asked.attendance), of_asked_states(asked, in_person)
    )
    return _of_found_meetings(rows, asked, "country__name", "country__name_ru", *meeting_places("meeting__"))


def documents(asked: Filter) -> Rows:
    """The papers of matching meetings."""
    rows = Document.objects.filter(of_meeting(asked, "meeting__"))
    if asked.document:
        rows = rows.filter(of_document(asked.document))
    return _of_found_meetings(
        rows,
        asked,
        "title",
        "action",
        *meeting_places("meeting__"),
        all_sentences(),
    )


def _of_found_meetings(rows: Rows, asked: Filter, *places: str | Expression) -> Rows:
    """Words find the rows of every meeting that they find in the list of meetings, so that one question
    has one answer in all files; and rows that hold the words themselves."""
    if not asked.q:
        return rows
    own = searched(rows, asked, *places).values("id")
    return rows.filter(Q(meeting__in=meetings(asked).values("id")) | Q(id__in=own))


def chairmanships(asked: Filter) -> Rows:
    """Terms in the chair; years and days are compared alike."""
    rows = Chairmanship.objects.filter(
        among("body_id", asked.body), among("country_id", asked.country), among("person_id", asked.person)
    )
    if asked.has_range:
        rows = rows.exclude(year_from=None, year_to=None, date_from=None, date_to=None)
    if day := asked.earliest:
        rows = rows.filter(
            Q(date_to__gte=day) | Q(date_to=None) & (Q(year_to__gte=day.year) | Q(year_to=None))
        )
    if day := asked.latest:
        rows = rows.filter(
            Q(date_from__lte=day) | Q(date_from=None) & (Q(year_from__lte=day.year) | Q(year_from=None))
        )
    if not asked.q:
        return rows
    spellings = Spelling.objects.filter(person=OuterRef("person"))
    places = ("body__name", "body__name_ru", "country__name", "country__name_ru", "person__name")
    return searched(rows, asked, *places, joined(spellings.values("text")), all_sentences())


def articles(asked: Filter, rows: Rows) -> Rows:
    """Articles of `rows` (with their `stamp`) that tell of matching meetings.

    Without a condition on meetings, every article; days are those of publication.
    """
    if asked.body or asked.country or asked.absent or asked.person or asked.host or asked.city:
        told = Meeting.objects.filter(of_meeting(asked.without_range()), mentions__article=OuterRef("id"))
        rows = rows.filter(Exists(told))
    if asked.has_range:
        rows = rows.exclude(stamp="")
    # A stamp of a month or a year is compared as far as it goes.
    if day := asked.earliest:
        rows = rows.filter(stamp__gte=Left(Value(day.isoformat()), Length("stamp")))
    if day := asked.latest:
        rows = rows.filter(stamp__lte=Left(Value(day.isoformat()), Length("stamp")))
    if not asked.q:
        return rows
    return searched(rows, asked, "title", "publisher__name", Left("text", 200_000))


def people(asked: Filter) -> Rows:
    """People spoken of at matching meetings; without a condition on meetings, all whom articles or editors
    name at a meeting or in a chair, and with `officials` everybody in the table of officials besides.
    """
    rows = Person.objects.filter(among("country_id", asked.country))
    if not asked.officials:
        told = Exists(Attendee.objects.filter(person=OuterRef("id")))
        rows = rows.filter(told | Exists(Chairmanship.objects.filter(person=OuterRef("id"))))
    if asked.body or asked.has_range or asked.role:
        at_meetings = of_meeting(
            Filter("meetings", body=asked.body, date_from=asked.date_from, date_to=asked.date_to), "meeting__"
        )
        came = Attendee.objects.filter(at_meetings, holding(asked.role), person=OuterRef("id"))
        rows = rows.filter(Exists(came))
    if not asked.q:
        return rows
    spellings = Spelling.objects.filter(person=OuterRef("id")).values("text")
    offices = Term.objects.filter(person=OuterRef("id")).values("office")
    states = ("country__name", "country__name_ru")
    return searched(rows, asked, "name", *states, joined(spellings), joined(offices))
