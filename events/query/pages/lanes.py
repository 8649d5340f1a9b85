"""The timeline: meetings in lanes by body, a band of chairmanships above, and counts by year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Max, Min, Q
from django.db.models.functions import ExtractYear

from events import edtf
from events.query import conditions, filters, sittings
from events.query.filters import Filter
from events.query.pages import chairs, names
from events.query.pages.chairs import ReferenceYear
from events.query.pages.names import MeetingLink, Named

MOST_ITEMS = 500
"""Beyond so many meetings the timeline gives counts by year instead of single meetings."""

MOST_LANES = 24
"""Of counts by year the timeline shows no more lanes: those of the bodies that sat most often."""


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many meetings of a lane surely fall into a year."""

    year: int
    meetings: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One body's meetings in order of date. `items` is empty when the timeline is too wide for them."""

    body: Named
    meetings: int
    items: tuple[MeetingLink, ...]
    years: tuple[YearCount, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is drawn: days from `first` to `last` (None: nothing is dated), lanes, band; and what is not."""

    first: date | None
    last: date | None
    today: date
    wide: bool
    lanes: tuple[Lane, ...]
    chairs: tuple[ReferenceYear, ...]
    """Newest first; a year's chair is of the articles where they tell it, else of the reference table."""
    yearless: tuple[MeetingLink, ...]
    """Matching meetings of a known day or month; drawn too where other evidence bounds the year."""
    undated: tuple[MeetingLink, ...]
    """Matching meetings without any date; a range leaves them out of everything else."""
    others: int = 0
    """Bodies that sat too, but less often than those of so many lanes."""


def timeline(asked: Filter, today: date) -> Timeline:
    """The timeline for a filter of the list `meetings`. A constant number of queries."""
    rows = conditions.meetings(asked)
    dated = rows.exclude(date_from=None, date_to=None)
    span = dated.aggregate(
        first=Min("date_from"),
        last=Max("date_to"),
        begun=Max("date_from"),
        ended=Min("date_to"),
        total=Count("id"),
    )
    unplaced = _unplaced(asked)
    first, last = _outer(span["first"], span["ended"], min), _outer(span["last"], span["begun"], max)
    wide = span["total"] > MOST_ITEMS
    bodies = names.bodies()
    items: dict[str, list[MeetingLink]] = {}
    if not wide:
        for row in dated.order_by(F("date_from").asc(nulls_first=True), "date_to", "id"):
            items.setdefault(row.body_id, []).append(names.link(row))
    years: dict[str, list[YearCount]] = {}
    for body, year, number in _by_year(dated):
        years.setdefault(body, []).append(YearCount(year, number))
    counts = dict(dated.order_by().values_list("body_id").annotate(Count("id")))
    shown = sorted(counts, key=lambda code: (-counts[code], code))[: MOST_LANES if wide else None]
    band = chairs.reference_years(chairs.chairs_of_cis())
    if asked == filters.default(asked.list_name):
        first, last = _with_chairs(first, last, band)
    first, last = asked.earliest or first, asked.latest or last
    return Timeline(
        first=first,
        last=last,
        today=today,
        wide=wide,
        lanes=tuple(
            Lane(bodies[code], counts[code], tuple(items.get(code, ())), tuple(years.get(code, ())))
            for code in bodies
            if code in shown
        ),
        others=len(counts) - len(shown),
        chairs=tuple(year for year in band if _within(year.year, first, last)),
        yearless=tuple(each for each in unplaced if each.date_edtf),
        undated=tuple(each for each in unplaced if not each.date_edtf),
    )


def _unplaced(asked: Filter) -> list[MeetingLink]:
    """Matching meetings of no date or no year, in the order of their days; a range holds bounded ones."""
    rows = conditions.meetings(asked.without_range())
    undated = Q(date_from=None, date_to=None)
    yearless = Q(date_edtf__startswith=edtf.UNKNOWN_YEAR) & sittings.in_range(asked)
    return [
        names.link(row) for row in rows.filter(undated | yearless).order_by("date_edtf", "id")[:MOST_ITEMS]
    ]


def _by_year(dated: conditions.Rows) -> list[tuple[str, int, int]]:
    """(body, year, meetings) for meetings whose interval lies within one year."""
    settled = dated.annotate(year=ExtractYear("date_from")).filter(Q(date_to__year=F("year")))
    return list(settled.order_by("body_id", "year").values_list("body_id", "year").annotate(Count("id")))


def _with_chairs(
    first: date | None, last: date | None, band: Sequence[ReferenceYear]
) -> tuple[date | None, date | None]:
    """The span of the meetings, widened to the years whose chair an article tells."""
    told = [year.year for year in band if year.chairs]
    if not told or first is None or last is None:
        return first, last
    return min(first, date(min(told), 1, 1)), max(last, date(max(told), 12, 31))


def _outer(one: date | None, other: date | None, choose: Callable[[list[date]], date]) -> date | None:
    known = [day for day in (one, other) if day]
    return choose(known) if known else None


def _within(year: int, first: date | None, last: date | None) -> bool:
    return first is not None and last is not None and first.year <= year <= last.year
