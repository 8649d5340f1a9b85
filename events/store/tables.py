"""The projection as database rows: one table definition for writing and for comparing.

Rows are dicts by column; keys are natural, so that the same evidence gives the same rows whatever
the order in which it came.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from operator import itemgetter
from typing import Any

from django.db.models import AutoField, CharField, Model, Q, QuerySet, Value
from django.db.models.functions import Concat

from events.kinds import CAME, Concern
from events.models import (
    Attendee,
    Chairmanship,
    Delegation,
    Disagreement,
    Document,
    Ground,
    Meeting,
    Mention,
    Named,
    Person,
    Spelling,
    Trait,
)
from events.models.ground import HEAD
from events.models.reasons import Reason
from events.parts import Change
from events.records import Projection
from events.telling import Told, as_json

Row = dict[str, Any]
Key = tuple[Any, ...]


@dataclass(frozen=True)
class Table:
    """One projected table: its rows from a projection, its key, and the rows that it owns."""

    model: type[Model]
    key: tuple[str, ...]
    rows: Callable[[Projection], Iterable[Row]]
    owned: Callable[[], QuerySet[Any]]
    within: Callable[[Change], Q]
    """Which of the rows a change of a part makes anew."""

    @property
    def columns(self) -> list[str]:
        """Every column but a serial number, which says nothing."""
        fields = self.model._meta.concrete_fields
        return [field.attname for field in fields if field.attname != "id" or "id" in self.key]

    @cached_property
    def key_of(self) -> Callable[[Row], Key]:
        """Gives a row's natural key."""
        if len(self.key) > 1:
            return itemgetter(*self.key)
        (column,) = self.key
        return lambda row: (row[column],)

    def wanted(self, projection: Projection) -> dict[Key, Row]:
        """The rows that a projection asks for, by key."""
        return {self.key_of(row): row for row in self.rows(projection)}

    def standing(self, change: Change | None = None) -> tuple[dict[Key, Row], dict[Key, int | str]]:
        """The rows in the database by natural key, and their primary keys: all, or those that a change of a
        part makes anew."""
        columns = self.columns
        rows: dict[Key, Row] = {}
        serials: dict[Key, int | str] = {}
        for serial, *values in (
            self.owned().filter(self.within(change) if change else Q()).order_by().values_list("id", *columns)
        ):
            row = dict(zip(columns, values, strict=True))
            key = self.key_of(row)
            rows[key], serials[key] = row, serial
        return rows, serials


SIMPLE = frozenset({str, int, bool, date, type(None)})
"""Types of values that are alike where they are equal."""


def same(wanted: Row, standing: Row) -> bool:
    """Whether two rows of the same columns are stored alike: what `canonical` says of them, but quicker."""
    return all(_same(value, standing[name]) for name, value in wanted.items())


def _same(a: Any, b: Any) -> bool:
    if type(a) is type(b):
        if type(a) in SIMPLE:
            return bool(a == b)
        if type(a) is list and {*map(type, a), *map(type, b)} <= SIMPLE:
            return bool(a == b)
        if type(a) is Told:
            return str(a) == str(b) and as_json(a) == as_json(b)
    return canonical({"": a}) == canonical({"": b})


def canonical(row: Row) -> str:
    """A row as text that compares byte for byte."""
    stored = {name: _stored(value) for name, value in row.items()}
    return json.dumps(stored, sort_keys=True, ensure_ascii=False, default=str)


def _stored(value: Any) -> Any:
    """A value as its column keeps it, sentences with their templates."""
    if isinstance(value, list):
        return [_stored(each) for each in value]
    return as_json(value) if isinstance(value, str) else value


def _people(projection: Projection) -> Iterable[Row]:
    for person in projection.persons:
        if not person.curated:
            yield {"id": person.id, "name": person.name, "country_id": person.country, "curated": False}


def _spellings(projection: Projection) -> Iterable[Row]:
    for person in projection.persons:
        for text in sorted(set(person.spellings)):
            yield {"person_id": person.id, "text": text, "printed": True}


def _meetings(projection: Projection) -> Iterable[Row]:
    took_part: dict[str, list[str]] = {}
    stayed_away: dict[str, list[str]] = {}
    for delegation in projection.delegations:
        if delegation.attendance in CAME:
            took_part.setdefault(delegation.meeting, []).append(delegation.country)
        elif delegation.attendance.stayed_away:
            stayed_away.setdefault(delegation.meeting, []).append(delegation.country)
    attendees = Counter(row.meeting for row in projection.attendees)
    documents = Counter(row.meeting for row in projection.documents)
    for meeting in projection.meetings:
        yield {
            "id": meeting.id,
            "body_id": meeting.body,
            "ordinal": meeting.ordinal,
            "date_edtf": meeting.date.edtf or "",
            "date_from": meeting.date.earliest,
            "date_to": meeting.date.latest,
            "date_basis": meeting.date.basis.value,
            "date_reasons": list(meeting.date.reasons),
            "city": meeting.city or "",
            "country_id": meeting.country,
            "status": meeting.status.value,
            "status_detail": meeting.status_detail.value if meeting.status_detail else "",
            "title": meeting.title,
            "joint_with": list(meeting.joint_with),
            "agenda_items_count": meeting.agenda_items_count,
            "countries_present": sorted(took_part.get(meeting.id, [])),
            "countries_absent": sorted(stayed_away.get(meeting.id, [])),
            "attendee_count": attendees[meeting.id],
            "document_count": documents[meeting.id],
            "article_count": len({article for article, _ in meeting.mentions}),
            "reviewed": meeting.reviewed,
            "sample": meeting.sample,
        }


def _mentions(projection: Projection) -> Iterable[Row]:
    for meeting in projection.meetings:
        for article, mention in meeting.mentions:
            yield {"meeting_id": meeting.id, "article_id": article, "mention": mention}


def _alike(
    model: type[Model],
    part: str,
    within: Callable[[Change], Q],
    *key: str,
    owned: Callable[[], QuerySet[Any]] | None = None,
) -> Table:
    """A table whose columns are called as the attributes of one part's rows are, a reference's without its
    `_id`; a text that is not known is empty."""
    fields = [field for field in model._meta.concrete_fields if not isinstance(field, AutoField)]
    columns = [(field.attname, field.name, isinstance(field, Reason), field.null) for field in fields]

    def rows(projection: Projection) -> Iterable[Row]:
        for row in getattr(projection, part):
            yield {
                column: _cell(getattr(row, name), told=told, null=null)
                for column, name, told, null in columns
            }

    return Table(model, key, rows, owned or model._default_manager.all, within)


def _cell(value: object, *, told: bool, null: bool) -> object:
    """A value as its column takes it: `told` keeps sentences with their templates."""
    if type(value) is str:
        return value
    if value is None:
        return None if null else ""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, str) and not told else value


def _of_meetings(change: Change) -> Q:
    return Q(meeting__in=change.meetings)


def _of_facts(change: Change) -> Q:
    led = Chairmanship.objects.filter(body__in=change.chairs).values("id")
    rows = {row.id for row in change.projection.chairmanships}
    return Q(head__in=[*change.meetings, *change.articles, *rows]) | Q(head__in=led)


def _open(change: Change) -> Q:
    numbers = Q(concern=Concern.UNNUMBERED)
    return (numbers & Q(meeting__body__in=change.bodies)) | (~numbers & _of_facts(change))


def _reading() -> QuerySet[Any]:
    return Trait.objects.alias(reading=Concat("article", Value(" "), "mention", output_field=CharField()))


def _of_readings(change: Change) -> Q:
    readings = [f"{article} {mention}" for article, mention in change.readings]
    return Q(article__in={article for article, _ in change.readings}, reading__in=readings)


def _facts(model: type[Model]) -> Callable[[], QuerySet[Any]]:
    return lambda: model._default_manager.alias(head=HEAD)


# Parents before children: the order of writing; deleting goes the other way.
TABLES = (
    Table(
        Person,
        ("id",),
        _people,
        lambda: Person.objects.filter(curated=False),
        lambda change: Q(id__in=change.persons),
    ),
    Table(
        Spelling,
        ("person_id", "text"),
        _spellings,
        lambda: Spelling.objects.filter(printed=True),
        lambda change: Q(person__in=change.persons),
    ),
    Table(Meeting, ("id",), _meetings, Meeting.objects.all, lambda change: Q(id__in=change.meetings)),
    Table(Mention, ("article_id", "mention"), _mentions, Mention.objects.all, _of_meetings),
    _alike(Attendee, "attendees", _of_meetings, "id"),
    _alike(Delegation, "delegations", _of_meetings, "id"),
    _alike(Chairmanship, "chairmanships", lambda change: Q(body__in=change.chairs), "id"),
    _alike(Document, "documents", _of_meetings, "id"),
    _alike(Ground, "grounds", _of_facts, "fact", "field", "claim_id", "decision_id", owned=_facts(Ground)),
    _alike(Disagreement, "disagreements", _open, "fact", "field", "words", owned=_facts(Disagreement)),
    _alike(Trait, "traits", _of_readings, "article", "mention", owned=_reading),
    _alike(Named, "named", lambda change: Q(article__in=change.articles), "article", "number"),
)
