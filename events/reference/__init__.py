"""Reference facts: one more source that can be wrong, shown with its own source and overruled by
articles and editors. Pure tables read from the CSV files beside this module; an empty cell means
"not known", lists inside a cell are separated by `|`, dates are EDTF.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Body:
    """A statutory or neighbouring body."""

    code: str
    name: str
    variants: tuple[str, ...]
    names_ru: tuple[str, ...]
    parent: str | None
    founded: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Country:
    """A state, with its words in English and Russian and its memberships."""

    code: str
    name: str
    other_names: tuple[str, ...]
    adjective: str
    demonyms: tuple[str, ...]
    names_ru: tuple[str, ...]
    adjectives_ru: tuple[str, ...]
    cis_status: str | None
    cis_from: str | None
    cis_to: str | None
    csto_from: str | None
    csto_to: str | None
    sco_status: str | None
    sco_from: str | None
    source: str


@dataclass(frozen=True, slots=True)
class City:
    """A host city by its preferred English name."""

    name: str
    country: str
    spellings: tuple[str, ...]
    latitude: float | None
    longitude: float | None
    source: str


@dataclass(frozen=True, slots=True)
class Term:
    """One person's term in one office. `country` is a state or an organisation's code."""

    person: str
    name: str
    spellings: tuple[str, ...]
    country: str
    office: str
    start: str | None
    end: str | None
    source: str
    confidence: str
    note: str


@dataclass(frozen=True, slots=True)
class ChairYear:
    """The state that chaired the CIS in one year."""

    year: int
    country: str
    note: str
    source: str
    confidence: str


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


@cache
def bodies() -> tuple[Body, ...]:
    """Every body, in the order of the table."""
    return tuple(
        Body(
            code=row["code"],
            name=row["name"],
            variants=_split(row["variants"]),
            names_ru=_split(row["name_ru"]),
            parent=row["parent"] or None,
            founded=row["founded"] or None,
            source=row["source"],
        )
        for row in _rows("bodies")
    )


@cache
def countries() -> tuple[Country, ...]:
    """Every state, in the order of the table."""
    return tuple(
        Country(
            code=row["iso2"],
            name=row["name"],
            other_names=_split(row["other_names"]),
            adjective=row["adjective"],
            demonyms=_split(row["demonym"]),
            names_ru=_split(row["name_ru"]),
            adjectives_ru=_split(row["adjective_ru"]),
            cis_status=row["cis_status"] or None,
            cis_from=row["cis_from"] or None,
            cis_to=row["cis_to"] or None,
            csto_from=row["csto_from"] or None,
            csto_to=row["csto_to"] or None,
            sco_status=row["sco_status"] or None,
            sco_from=row["sco_from"] or None,
            source=row["source"],
        )
        for row in _rows("countries")
    )


@cache
def cities() -> tuple[City, ...]:
    """Every host city, in the order of the table."""
    return tuple(
        City(
            name=row["city"],
            country=row["country"],
            spellings=_split(row["alternative_spellings"]),
            latitude=_number(row["latitude"]),
            longitude=_number(row["longitude"]),
            source=row["source"],
        )
        for row in _rows("cities")
    )


@cache
def terms() -> tuple[Term, ...]:
    """Every term of office, in the order of the table; a person has one row for each term."""
    return tuple(
        Term(
            person=row["person_id"],
            name=row["name"],
            spellings=_split(row["alternative_spellings"]),
            country=row["country"],
            office=row["office"],
            start=row["from"] or None,
            end=row["to"] or None,
            source=row["source"],
            confidence=row["confidence"],
            note=row["note"],
        )
        for row in _rows("officials")
    )


@cache
def chair_years() -> tuple[ChairYear, ...]:
    """Who chaired the CIS, year by year."""
    return tuple(
        ChairYear(
            year=int(row["year"]),
            country=row["country"],
            note=row["note"],
            source=row["source"],
            confidence=row["confidence"],
        )
        for row in _rows("cis_chairmanships")
    )
