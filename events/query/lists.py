"""The lists: what each shows, for which filter, in which order.

Page, export, codebook and command line read through `LISTS` alone, so that they show the same rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    CharField,
    Count,
    F,
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

from events.kinds import STAYED_AWAY, TOOK_PART
from events.models import Article, Claim, Mention, Spelling, Term
from events.query import conditions
from events.query.columns import COLUMNS, Column
from events.query.expressions import first_sentence, sources
from events.query.filters import Filter
from events.query.parameters import ACCEPTED, ROWS_A_PAGE, SORTS

Cell = str | int | bool | date | tuple[str, ...] | None
Row = dict[str, Cell]
CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list. `undated` rows match but for the range, which they cannot meet."""

    rows: tuple[Row, ...]
    number: int
    pages: int
    total: int
    undated: int


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """One list: its columns, its parameters and orders, and the way to its rows.

    `cells` gives each column but the permalink as a field or expression of `matching(filter)`;
    `address` gives a row's address below the base.
    """

    name: str
    title: str
    meaning: str
    matching: Callable[[Filter], QuerySet[Any, Any]]
    cells: Mapping[str, str | Combinable]
    address: Callable[[Row], str]
    dated: Callable[[QuerySet[Any, Any]], QuerySet[Any, Any]] | None = None
    """Narrows rows to those without any date; None where the list has no such notion."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in order."""
        return COLUMNS[self.name]

    @property
    def filters(self) -> tuple[str, ...]:
        """The parameters that the list takes."""
        return ACCEPTED[self.name]

    @property
    def sorts(self) -> tuple[str, ...]:
        """The orders it can be shown in; each also with a leading minus."""
        return tuple(SORTS[self.name])

    def rows(self, asked: Filter, base: str = "") -> Iterator[Row]:
        """All matching rows in order, streamed; cells in column order, permalinks below `base`."""
        for values in self._ordered(asked).iterator(chunk_size=CHUNK):
            yield self._row(values, base)

    def count(self, asked: Filter) -> int:
        """How many rows match, on all pages together."""
        return self.matching(asked).count()

    def undated(self, asked: Filter) -> int:
        """How many rows a range leaves out only because they have no date at all."""
        if self.dated is None or not asked.has_range:
            return 0
        return self.dated(self.matching(asked.without_range())).count()

    def page(self, asked: Filter, base: str = "") -> Page:
        """The page that the filter names; a number past the end gives an empty page."""
        total = self.count(asked)
        start = (asked.page - 1) * ROWS_A_PAGE
        rows = tuple(self._row(values, base) for values in self._ordered(asked)[start : start + ROWS_A_PAGE])
        return Page(rows, asked.page, max(1, -(-total // ROWS_A_PAGE)), total, self.undated(asked))

    def _ordered(self, asked: Filter) -> QuerySet[Any, tuple[Any, ...]]:
        cells = [F(cell) if isinstance(cell, str) else cell for cell in self.cells.values()]
        return self.matching(asked).order_by(*_order(self.name, asked.sort)).values_list(*cells)

    def _row(self, values: tuple[Any, ...], base: str) -> Row:
        row: Row = {name: _cell(value) for name, value in zip(self.cells, values, strict=True)}
        row["permalink"] = base.rstrip("/") + self.address(row)
        return row


# A sitting is placed by its latest day, or, while that is open, by its earliest.
KEYS = {
    "day": Coalesce("date_to", "date_from"),
    "meeting_day": Coalesce("meeting__date_to", "meeting__date_from"),
}


def _order(list_name: str, sort: str) -> list[Any]:
    columns = [KEYS.get(column, F(column)) for column in SORTS[list_name][sort.removeprefix("-")]]
    if sort.startswith("-"):
        return [*(column.desc(nulls_last=True) for column in columns), "id"]
    return [*(column.asc(nulls_last=True) for column in columns), "id"]


def _cell(value: Any) -> Cell:
    """Empty text is no value; arrays come as tuples."""
    if isinstance(value, list):
        return tuple(value)
    return None if value == "" else value


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
    "status": "status",
    "title": "title",
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
        meeting_count=Count("attendances", Q(attendances__attendance__in=sorted(TOOK_PART))),
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
                    Spelling.objects.filter(person=OuterRef("id")).order_by("text").values("text")
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
