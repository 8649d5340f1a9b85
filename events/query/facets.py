"""Facets: the values of a list's parameters, each with the number of rows that choosing it finds.

Within a facet the other values stay countable: what is chosen of it narrows the other facets only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models.expressions import RawSQL

from events.query.conditions import Rows
from events.query.definition import ListDefinition
from events.query.filters import Filter
from events.query.lists import LISTS
from events.query.pairs import PAIRS, Pairs, of_words
from events.query.parameters import UNKNOWN
from events.query.remembered import remembered

FIRST: Final = 12
"""Values of a facet that are shown at once."""
NEWEST_FIRST: Final = ("year",)
Statement = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Counted:
    """A value and the number of rows that choosing it alone, all else as asked, finds."""

    value: str
    rows: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One parameter's values with rows, by their number (years: the newest first), out of so many.

    Whatever their number, the chosen ones are among them, and `unknown` is the last.
    """

    parameter: str
    values: tuple[Counted, ...]
    of: int


def facets(asked: Filter) -> tuple[Facet, ...]:
    """The facets of a list under a filter, in the order of the page. Two queries at most."""
    return _facets(asked.in_any_order())


@remembered
def _facets(asked: Filter) -> tuple[Facet, ...]:
    return _count(asked)


def all_values(asked: Filter, parameter: str, most: int) -> Facet:
    """One facet with at most so many values."""
    (facet,) = _count(asked, (parameter,), most)
    return facet


def _count(asked: Filter, names: tuple[str, ...] = (), most: int = FIRST) -> tuple[Facet, ...]:
    pairs = PAIRS.get(asked.list_name, {})
    names = names or tuple(pairs)
    if not names:
        return ()
    found = _Found(LISTS[asked.list_name])
    counts = [count for name in names if (count := _counting(found, asked, name, pairs[name], most))]
    rows = _answer(_joined(found.named(), counts)) if counts else []
    return tuple(_facet(name, [row[1:] for row in rows if row[0] == name]) for name in names)


def _facet(name: str, rows: list[tuple[str, int, int]]) -> Facet:
    """A facet of (value, rows, values in all)."""
    counted = sorted(
        (Counted(value, number) for value, number, _ in rows), key=lambda each: _place(name, each)
    )
    return Facet(name, tuple(counted), max((of for *_, of in rows), default=0))


def _place(name: str, each: Counted) -> tuple[bool, int, str]:
    newest = name in NEWEST_FIRST and each.value != UNKNOWN
    return each.value == UNKNOWN, -int(each.value) if newest else -each.rows, each.value


@dataclass(slots=True)
class _Found:
    """The rows that filters find, each set looked up once in a statement, whatever asks for it."""

    of: ListDefinition
    sets: dict[Filter, Statement] = field(default_factory=dict)

    def __call__(self, asked: Filter) -> Rows:
        rows: Rows = self.of.matching(asked).order_by()
        if not rows.query.where:
            return rows
        if (statement := self.sets.get(asked) or _compiled(rows.values("id"))) is None:
            return rows.none()
        self.sets[asked] = statement
        name = f"found_{list(self.sets).index(asked)}"
        everything: Rows = rows.model._default_manager.all()
        return everything.filter(id__in=RawSQL(f"SELECT id FROM {name}", ()))  # noqa: S608, S611

    def named(self) -> Statement:
        """The sets as the beginning of a statement."""
        texts = [
            f"found_{number} AS MATERIALIZED ({text})" for number, (text, _) in enumerate(self.sets.values())
        ]
        given = tuple(part for _, parts in self.sets.values() for part in parts)
        return f"WITH {', '.join(texts)} " if texts else "", given


def _counting(found: _Found, asked: Filter, name: str, pairs: Pairs, most: int) -> Statement | None:
    """The values of one facet with their numbers; None where nothing can have any."""
    told = chain(pairs(found, asked, name), of_words(found, asked, name))
    parts = [part for rows in told if (part := _compiled(rows))]
    if not parts:
        return None
    union = " UNION ".join(f"({text})" for text, _ in parts)
    chosen = [*asked.values(name), UNKNOWN]
    order = "value" if name in NEWEST_FIRST else "rows"
    text = (
        "(SELECT %s AS facet, value::text, count(*) AS rows, count(*) OVER () AS of"  # noqa: S608
        f" FROM ({union}) AS pairs (id, value) GROUP BY value"
        f" ORDER BY value::text = ANY(%s) DESC, {order} DESC, value LIMIT %s)"
    )
    given = (name, *(each for _, parts_given in parts for each in parts_given), chosen, most + len(chosen))
    return text, given


def _joined(sets: Statement, counts: list[Statement]) -> Statement:
    text, given = sets
    return text + " UNION ALL ".join(each for each, _ in counts), given + tuple(
        part for _, parts in counts for part in parts
    )


def _answer(statement: Statement) -> list[tuple[str, str, int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(*statement)
        rows: list[tuple[str, str, int, int]] = cursor.fetchall()
    return rows


def _compiled(rows: Rows) -> Statement | None:
    """A query as text and what is put into it; None where it can find nothing."""
    try:
        text, given = rows.query.sql_with_params()
    except EmptyResultSet:
        return None
    return text, tuple(given)
