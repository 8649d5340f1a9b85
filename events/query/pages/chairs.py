"""Who chaired when: rows with their sentences, beside the reference table's years."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from events.models import Chairmanship, ChairYear
from events.query import conditions
from events.query.filters import Filter
from events.query.pages import evidence, names
from events.query.pages.evidence import Evidence
from events.query.pages.names import Named
from events.telling import tell

# The reference table tells who chaired the CIS, which is to chair its Council of Heads of State.
REFERENCE_BODIES = ("CIS", "CIS-CHS")
TERM, DAYS = "term", "days"
"""The fields of a chairmanship's grounds: its body, state and year, and the days that follow from these."""
Agreement = Literal["agrees", "differs", "not in articles", "not in the table"]


@dataclass(frozen=True, slots=True)
class Chair:
    """One term in the chair with its evidence."""

    id: str
    body: Named
    country: Named
    person: str
    person_name: str
    year_from: int | None
    year_to: int | None
    date_from: date | None
    date_to: date | None
    basis: str
    evidence: tuple[Evidence, ...]
    disagreements: tuple[str, ...]
    reasons: tuple[str, ...] = ()
    """How the year follows from sentences that do not name it, or why there is none, in words."""
    days_reason: str = ""
    """Why the term has its first and last day, which no article prints."""

    def covers(self, year: int) -> bool:
        """Whether the term touches a year; an unknown end is the same year as the beginning."""
        first = self.year_from or (self.date_from.year if self.date_from else None) or self.year_to
        last = self.year_to or (self.date_to.year if self.date_to else None) or first
        return first is not None and last is not None and first <= year <= last


@dataclass(frozen=True, slots=True)
class ReferenceYear:
    """One year of the reference table held against the articles."""

    year: int
    reference: Named | None
    note: str
    source: str
    confidence: str
    chairs: tuple[Chair, ...]
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class ChairmanshipsPage:
    """The rows that match, and every year of the table."""

    chairs: tuple[Chair, ...]
    years: tuple[ReferenceYear, ...]


def chairmanships(asked: Filter) -> ChairmanshipsPage:
    """Chairmanships for a filter of the list `chairmanships`; the years are those asked for."""
    chairs = chairs_of(conditions.chairmanships(asked))
    everything = chairs if asked == Filter(asked.list_name, sort=asked.sort) else chairs_of_cis()
    first = asked.earliest.year if asked.earliest else 0
    last = asked.latest.year if asked.latest else date.max.year
    years = tuple(each for each in reference_years(everything) if first <= each.year <= last)
    return ChairmanshipsPage(chairs, years)


def chairs_of_cis() -> tuple[Chair, ...]:
    """Every term that the reference table can be held against, newest first."""
    return chairs_of(Chairmanship.objects.filter(body__in=REFERENCE_BODIES))


def chairs_of(rows: conditions.Rows) -> tuple[Chair, ...]:
    """Terms with their evidence, newest first."""
    found = list(rows.select_related("person"))
    grounds = evidence.of(row.id for row in found)
    bodies, countries = names.bodies(), names.countries()
    return tuple(_chair(row, grounds[row.id], bodies, countries) for row in found)


def reference_years(chairs: Iterable[Chair]) -> tuple[ReferenceYear, ...]:
    """Every year that the table or a row knows, newest first, with what the other says."""
    of_cis = [chair for chair in chairs if chair.body.code in REFERENCE_BODIES]
    table = {row.year: row for row in ChairYear.objects.select_related("country")}
    told = {year for chair in of_cis for year in _years(chair)}
    return tuple(
        _held_together(year, table.get(year), [chair for chair in of_cis if chair.covers(year)])
        for year in sorted(table.keys() | told, reverse=True)
    )


def _held_together(year: int, row: ChairYear | None, chairs: list[Chair]) -> ReferenceYear:
    if row is None:
        return ReferenceYear(year, None, "", "", "", tuple(chairs), "not in the table")
    said = {chair.country.code for chair in chairs}
    agreement: Agreement = (
        "not in articles" if not said else "agrees" if said == {row.country_id} else "differs"
    )
    reference = Named(row.country_id, row.country.name, row.country.name_ru)
    return ReferenceYear(year, reference, row.note, row.source, row.confidence, tuple(chairs), agreement)


def _years(chair: Chair) -> range:
    first = chair.year_from or (chair.date_from.year if chair.date_from else None) or chair.year_to
    last = chair.year_to or (chair.date_to.year if chair.date_to else None) or first
    return range(first, last + 1) if first is not None and last is not None else range(0)


def _chair(
    row: Chairmanship, fields: dict[str, Evidence], bodies: dict[str, Named], countries: dict[str, Named]
) -> Chair:
    return Chair(
        id=row.id,
        body=names.named(bodies, [row.body_id])[0],
        country=names.named(countries, [row.country_id])[0],
        person=row.person_id or "",
        person_name=row.person.name if row.person else "",
        year_from=row.year_from,
        year_to=row.year_to,
        date_from=row.date_from,
        date_to=row.date_to,
        basis=row.basis,
        evidence=tuple(on for name, on in fields.items() if name != DAYS),
        disagreements=tuple(words for each in fields.values() for words in each.disagreements),
        reasons=_reasons(fields.values()),
        days_reason=_days_reason(fields.get(DAYS)),
    )


def _reasons(fields: Collection[Evidence]) -> tuple[str, ...]:
    """Why the term is of its year, or of none, article by article; of several articles each reason says
    whose it is."""
    if any(each.judgement for each in fields):
        return ()
    told: dict[tuple[str, str], str] = {}
    for support in (support for each in fields if each.field == TERM for support in each.chosen):
        if support.sentence:
            told.setdefault((support.sentence.article, support.reason), support.sentence.words)
    alone = len({article for article, _ in told}) == 1
    return tuple(
        reason if alone else tell("“{words}”: {reason}", words=words, reason=reason)
        for (_, reason), words in told.items()
        if reason
    )


def _days_reason(days: Evidence | None) -> str:
    """Why the term has its first and last day."""
    return next((support.reason for support in days.chosen), "") if days else ""
