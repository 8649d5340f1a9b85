"""What a list is: columns, parameters, orders, and the one way to its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from events.query.columns import COLUMNS, Column
from events.query.filters import Filter
from events.query.parameters import ACCEPTED, ROWS_A_PAGE, SORTS
from events.query.remembered import remembered

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


@dataclass(frozen=True, slots=True, eq=False)
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
        for values in self._with_cells(self._in_order(asked)).iterator(chunk_size=CHUNK):
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
        total, undated = _numbers(self, asked.in_any_order())
        start = (asked.page - 1) * ROWS_A_PAGE
        # The ids first: cells are then made of the rows of the page alone, however many come before it.
        keys = list(self._in_order(asked).values_list("id", flat=True)[start : start + ROWS_A_PAGE])
        found = self._with_cells(self._in_order(asked).filter(id__in=keys))
        rows = tuple(self._row(values, base) for values in found)
        return Page(rows, asked.page, max(1, -(-total // ROWS_A_PAGE)), total, undated)

    def _in_order(self, asked: Filter) -> QuerySet[Any, Any]:
        return self.matching(asked).order_by(*_order(self.name, asked.sort))

    def _with_cells(self, rows: QuerySet[Any, Any]) -> QuerySet[Any, tuple[Any, ...]]:
        return rows.values_list(*(F(cell) if isinstance(cell, str) else cell for cell in self.cells.values()))

    def _row(self, values: tuple[Any, ...], base: str) -> Row:
        row: Row = {name: _cell(value) for name, value in zip(self.cells, values, strict=True)}
        row["permalink"] = base.rstrip("/") + self.address(row)
        return row


@remembered
def _numbers(of: ListDefinition, asked: Filter) -> tuple[int, int]:
    """How many rows match, and how many would but for the range."""
    return of.count(asked), of.undated(asked)


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
