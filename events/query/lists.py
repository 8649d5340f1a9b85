"""The lists: what each shows, for which filter, in which order.

Page, export, codebook and command line read through `LISTS` alone, so that they show the same rows.
"""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    CharField,
    Count,
    FilteredRelation,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Concat, NullIf

from events.kinds import CAME, STAYED_AWAY, TOOK_PART
from events.models import Article, Claim, Mention, Spelling, Term
from events.query import conditions
from events.query.definition import Cell, ListDefinition, Page, Row
from events.query.expressions import first_sentence, full_title, sources, standing
from events.query.filters import Filter

__all__ = ["LISTS", "Cell", "ListDefinition", "Page", "Row"]

MEETING_CELLS: dict[str, str | Combinable] = {
    "id": "id",
    "body": "body_id",
    "ordinal": "ordinal",
    "date_edtf": "date_edtf",
    "date_from": "date_from",
    "date_to": "date_to",
    "date_basis": "date_basis",
    "city": "city",
    "country": "country_id",
    "status": standing(),
    "title": full_title(),
    "countries_present": "countries_present",
    "countries_absent": "countries_absent",
    "attendees": "attendee_count",
    "documents": "document_count",
    "articles": "article_count",
    "reviewed": "reviewed",
}
OF_MEETING: dict[str, str | Combinable] = {
    "meeting_id": "meeting_id",
    "body": "meeting__body_id",
    "ordinal": "meeting__ordinal",
    "date_edtf": "meeting__date_edtf",
    "city": "meeting__city",
}
GROUNDS: dict[str, str | Combinable] = {"sources": sources(), "quote": first_sentence()}


def _part_address(row: Row) -> str:
    return f"/meetings/{row['meeting_id']}/#{row['id']}"


def _undated_meetings(rows: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
    return rows.filter(date_from=None, date_to=None)


def _parts_of_undated(rows: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
    return rows.filter(meeting__date_from=None, meeting__date_to=None)


def _articles(asked: Filter) -> QuerySet[Any, Any]:
    """Articles with the reading in force and the stamp they are ordered by."""
    reading = FilteredRelation("extractions", condition=Q(extractions__retired_at=None))
    stamp = Coalesce(NullIf("reading__published", Value("")), "published", output_field=CharField())
    return conditions.articles(asked, Article.objects.alias(reading=reading).alias(stamp=stamp))


def _people(asked: Filter) -> QuerySet[Any, Any]:
    """People with the meetings they came to or stayed away from."""
    spoken_of = Q(attendances__attendance__in=sorted(TOOK_PART | STAYED_AWAY))
    rows: QuerySet[Any, Any] = conditions.people(asked).alias(
        meeting_count=Count("attendances", Q(attendances__attendance__in=sorted(CAME))),
        absences=Count("attendances", Q(attendances__attendance__in=sorted(STAYED_AWAY))),
        first_day=Min("attendances__meeting__date_from", filter=spoken_of),
        last_day=Max("attendances__meeting__date_to", filter=spoken_of),
    )
    return rows


LISTS: dict[str, ListDefinition] = {
    each.name: each
    for each in (
        ListDefinition(
            "meetings",
            "Meetings",
            "Sessions of the bodies, one row each.",
            conditions.meetings,
            MEETING_CELLS,
            lambda row: f"/meetings/{row['id']}/",
            _undated_meetings,
        ),
        ListDefinition(
            "attendees",
            "Attendees",
            "Who is said to attend a meeting or to stay away, one row a person and meeting.",
            conditions.attendees,
            {
                "id": "id",
                **OF_MEETING,
                "meeting_country": "meeting__country_id",
                "person_id": "person_id",
                "name": "person__name",
                "name_as_printed": "name_as_printed",
                "country": "country_id",
                "role": "role",
                "attendance": "attendance",
                "basis": "basis",
                **GROUNDS,
                "reviewed": "reviewed",
            },
            _part_address,
            _parts_of_undated,
        ),
        ListDefinition(
            "delegations",
            "Delegations",
            "Which states are said to take part in a meeting or to stay away, one row a state and meeting.",
            conditions.delegations,
            {
                "id": "id",
                **OF_MEETING,
                "meeting_country": "meeting__country_id",
                "country": "country_id",
                "attendance": "attendance",
                **GROUNDS,
            },
            _part_address,
            _parts_of_undated,
        ),
        ListDefinition(
            "chairmanships",
            "Chairmanships",
            "Which state chaired which body when.",
            conditions.chairmanships,
            {
                "id": "id",
                "body": "body_id",
                "country": "country_id",
                "person": "person_id",
                "year_from": "year_from",
                "year_to": "year_to",
                "date_from": "date_from",
                "date_to": "date_to",
                "basis": "basis",
                **GROUNDS,
            },
            lambda row: f"/chairmanships/#{row['id']}",
            lambda rows: rows.filter(year_from=None, year_to=None, date_from=None, date_to=None),
        ),
        ListDefinition(
            "documents",
            "Documents",
            "Papers that a meeting adopted, approved, signed or considered.",
            conditions.documents,
            {"id": "id", **OF_MEETING, "title": "title", "action": "action", "draft": "draft", **GROUNDS},
            _part_address,
            _parts_of_undated,
        ),
        ListDefinition(
            "articles",
            "Articles",
            "The texts that everything rests on.",
            _articles,
            {
                "id": "id",
                "title": "title",
                "publisher": "publisher__name",
                "published": "stamp",
                "published_basis": "reading__published_basis",
                "language": "reading__language",
                "url": "url",
                "meetings": ArraySubquery(
                    Mention.objects.filter(article=OuterRef("id"))
                    .order_by("meeting_id")
                    .values("meeting_id")
                    .distinct()
                ),
                "claims": Subquery(
                    Claim.objects.filter(extraction__article=OuterRef("id"), extraction__retired_at=None)
                    .order_by()
                    .values("extraction")
                    .annotate(number=Count("id"))
                    .values("number")
                ),
                "no_meeting": "reading__silence",
                "extractor": "reading__extractor",
                "text_hash": "text_hash",
                "sample": "sample",
            },
            lambda row: f"/articles/{row['id']}/",
            lambda rows: rows.filter(stamp=""),
        ),
        ListDefinition(
            "people",
            "People",
            "People met in articles, decisions and the table of officials.",
            _people,
            {
                "id": "id",
                "name": "name",
                "spellings": ArraySubquery(
                    Spelling.objects.filter(person=OuterRef("id")).order_by("text").values("text").distinct()
                ),
                "country": "country_id",
                "offices": ArraySubquery(
                    Term.objects.filter(person=OuterRef("id"))
                    .order_by("start", "office")
                    .values(held=Concat("office", Value(", "), "organisation"))
                ),
                "curated": "curated",
                "meetings": "meeting_count",
                "absences": "absences",
                "first_day": "first_day",
                "last_day": "last_day",
            },
            lambda row: f"/people/{row['id']}/",
        ),
    )
}
