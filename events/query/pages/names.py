"""Codes with their names, as pages show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from events.models import Body, Country, Meeting


@dataclass(frozen=True, slots=True)
class Named:
    """A code and what it is called."""

    code: str
    name: str
    name_ru: str = ""


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting as other pages point at it. Days are the interval's bounds; None is open."""

    id: str
    title: str
    body: str
    ordinal: int | None
    date_edtf: str
    date_from: date | None
    date_to: date | None
    city: str
    country: str
    status: str
    status_detail: str
    reviewed: bool


LINK_FIELDS = (
    "id",
    "title",
    "body_id",
    "ordinal",
    "date_edtf",
    "date_from",
    "date_to",
    "city",
    "country_id",
    "status",
    "status_detail",
    "reviewed",
)


def link(meeting: Meeting) -> MeetingLink:
    """A meeting as a link."""
    return MeetingLink(
        **{
            name.removesuffix("_id"): getattr(meeting, name) or ""
            if name == "country_id"
            else getattr(meeting, name)
            for name in LINK_FIELDS
        }
    )


def countries() -> dict[str, Named]:
    """Every state by its code."""
    rows = Country.objects.values_list("code", "name", "name_ru")
    return {code: Named(code, name, russian) for code, name, russian in rows}


def bodies() -> dict[str, Named]:
    """Every body by its code, in the order of the table."""
    rows = Body.objects.values_list("code", "name", "name_ru")
    return {code: Named(code, name, russian) for code, name, russian in rows}


def named(table: dict[str, Named], codes: Iterable[str]) -> tuple[Named, ...]:
    """Codes with their names; a code of no table names itself."""
    return tuple(table.get(code, Named(code, code)) for code in codes)
