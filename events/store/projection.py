"""Writing the projection: only what differs is touched, all of it in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from django.db import connection, transaction

from events.kinds import Cause
from events.models import Attendee, Chairmanship, FormerAddress, Meeting, Mention
from events.parts import Change
from events.records import PersonRow, Projection
from events.store import generation, history
from events.store.copying import copy_in
from events.store.tables import TABLES, Key, Row, Table, canonical, same

LOCK = 0x0C15
"""The advisory lock under which the projection is written: one writer at a time."""


@dataclass(frozen=True)
class _Change:
    """What one table lacks and what it has too much."""

    table: Table
    gone: list[Key]
    changed: list[Key]
    new: list[Key]
    wanted: dict[Key, Row]
    standing: dict[Key, Row]
    serials: dict[Key, int | str]

    def __len__(self) -> int:
        return len(self.gone) + len(self.changed) + len(self.new)


@contextmanager
def exclusive(cause: Cause = Cause.PROJECTION) -> Iterator[int]:
    """One transaction in which nobody else projects; gives the generation that it may report as done.

    The history of the rows that it changes tells its `cause`.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        with history.revision(cause):
            yield generation.requested()


@transaction.atomic
def write_part(change: Change) -> int:
    """Make the tables show a part of the projection that was made anew; returns how many rows were written or
    dropped."""
    projection = replace(change.projection, persons=_referred_to(change))
    return _write([_compare(table, projection, change=change) for table in TABLES])


def _referred_to(change: Change) -> tuple[PersonRow, ...]:
    """The persons of a part whom a row names, in the part or elsewhere."""
    made = change.projection
    named = {row.person for row in made.attendees} | {row.person for row in made.chairmanships}
    others = change.persons - named
    attending = Attendee.objects.filter(person__in=others).exclude(meeting__in=change.meetings)
    leading = Chairmanship.objects.filter(person__in=others).exclude(body__in=change.chairs)
    for elsewhere in (attending, leading):
        named.update(elsewhere.order_by().values_list("person_id", flat=True).distinct())
    return tuple(row for row in made.persons if row.id in named)


@transaction.atomic
def write(projection: Projection, *, anew: bool = False) -> int:
    """Make the tables show the projection; returns how many rows were written or dropped.

    A changed row is deleted and inserted: the foreign keys are checked at commit, and a unique
    value may pass from one row to another. With `anew` every row is dropped and built again.
    """
    return _write([_compare(table, projection, anew) for table in TABLES])


def _write(changes: list[_Change]) -> int:
    _remember_addresses(changes)
    for change in reversed(changes):
        _delete(change.table, [change.serials[key] for key in (*change.gone, *change.changed)])
    for change in changes:
        copy_in(change.table.model, (change.wanted[key] for key in (*change.changed, *change.new)))
    return sum(len(change) for change in changes)


def compare(projection: Projection) -> list[str]:
    """The differences between the tables and a projection, a line each; empty when they are equal."""
    return [line for table in TABLES for line in _words(_compare(table, projection))]


def digest() -> str:
    """SHA-256 over every projected row in canonical order."""
    total = hashlib.sha256()
    for table in TABLES:
        for line in sorted(canonical(row) for row in table.standing()[0].values()):
            total.update(f"{table.model._meta.model_name} {line}\n".encode())
    return total.hexdigest()


def _compare(
    table: Table, projection: Projection, anew: bool = False, change: Change | None = None
) -> _Change:
    wanted = table.wanted(projection)
    standing, serials = table.standing(change)
    shared = (key for key in wanted if key in standing)
    return _Change(
        table=table,
        gone=[key for key in standing if key not in wanted],
        changed=[key for key in shared if anew or not same(wanted[key], standing[key])],
        new=[key for key in wanted if key not in standing],
        wanted=wanted,
        standing=standing,
        serials=serials,
    )


def _words(change: _Change) -> Iterator[str]:
    name = change.table.model._meta.verbose_name
    for key in change.gone:
        yield f"{name} {_label(key)} is stored, but the evidence does not give it"
    for key in change.new:
        yield f"{name} {_label(key)} is missing"
    for key in change.changed:
        wanted, standing = change.wanted[key], change.standing[key]
        for column in wanted:
            if canonical({"": wanted[column]}) != canonical({"": standing[column]}):
                yield f"{name} {_label(key)}: {column} is {standing[column]!r}, should be {wanted[column]!r}"


def _label(key: Key) -> str:
    return " ".join(str(part) for part in key if part is not None)


def _delete(table: Table, primary_keys: list[int | str]) -> None:
    """Delete rows without Django's cascade: the children are rows of this projection too."""
    statement = f"DELETE FROM {table.model._meta.db_table} WHERE id = ANY(%s)"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, [primary_keys])


def _remember_addresses(changes: list[_Change]) -> None:
    """Before a meeting's address goes, note the mentions by which it is found afterwards."""
    leaving = [key[0] for change in changes if change.table.model is Meeting for key in change.gone]
    mentions = Mention.objects.filter(meeting_id__in=leaving).values_list(
        "meeting_id", "article_id", "mention"
    )
    FormerAddress.objects.bulk_create(
        (
            FormerAddress(address=meeting, article_id=article, mention=mention)
            for meeting, article, mention in mentions
        ),
        ignore_conflicts=True,
    )
