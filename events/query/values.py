"""What a row holds that can be asked for and counted: one description is the filter and its facet.

`among` is the condition that a parameter's values make; `told` is the value under which a row is counted,
so that the number beside a value and the rows found by it cannot part. `to` leads to the meeting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case, CharField, F, Func, Q, TextField, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, ExtractYear, LPad, NullIf
from django.db.models.lookups import Exact, In

from events.query.expressions import standing
from events.query.parameters import UNKNOWN, known

ANY = Q()
NONE = Q(pk__in=[])
CODES = ArrayField(CharField())


class Held(Protocol):
    """What a meeting holds of one kind."""

    def among(self, values: tuple[str, ...], to: str = "") -> Q:
        """Whether it holds one of the values; `unknown` asks for nothing told. No value asks nothing."""

    def told(self, to: str = "") -> Combinable:
        """Each value that it holds, as text; `unknown` for none."""


@dataclass(frozen=True, slots=True)
class Column:
    """One value in a column, empty or NULL where it is unknown."""

    name: str

    def among(self, values: tuple[str, ...], to: str = "") -> Q:
        """The rows whose column is one of the values."""
        column = f"{to}{self.name}"
        silent = Q(**{f"{column}__isnull": True}) | Q(**{column: ""}) if UNKNOWN in values else Q()
        found = Q(**{f"{column}__in": known(values)}) if known(values) else Q()
        return found | silent

    def told(self, to: str = "") -> Combinable:
        """The value as text."""
        return or_unknown(F(f"{to}{self.name}"))


@dataclass(frozen=True, slots=True)
class Computed:
    """One value that an expression gives, NULL where it is unknown."""

    expression: Callable[[str], Combinable]

    def among(self, values: tuple[str, ...], to: str = "") -> Q:
        """The rows that are told under one of the values."""
        return Q(In(self.told(to), values)) if values else ANY

    def told(self, to: str = "") -> Combinable:
        """The value as text."""
        return or_unknown(self.expression(to))


@dataclass(frozen=True, slots=True)
class Codes:
    """Several codes in an array, empty where none is told."""

    name: str

    def among(self, values: tuple[str, ...], to: str = "") -> Q:
        """The rows whose array shares a code with the values."""
        column = f"{to}{self.name}"
        silent = Q(**{column: []}) if UNKNOWN in values else Q()
        found = Q(**{f"{column}__overlap": known(values)}) if known(values) else Q()
        return found | silent

    def told(self, to: str = "") -> Combinable:
        """Each code."""
        none = Value([UNKNOWN], output_field=CODES)
        empty = Value([], output_field=CODES)
        return each_of(Coalesce(NullIf(F(f"{to}{self.name}"), empty), none))


@dataclass(frozen=True, slots=True)
class Bodies:
    """The body that sat and those that sat with it."""

    def among(self, values: tuple[str, ...], to: str = "") -> Q:
        """The meetings of any of the bodies."""
        if not values:
            return ANY
        return Q(**{f"{to}body_id__in": values}) | Q(**{f"{to}joint_with__overlap": list(values)})

    def told(self, to: str = "") -> Combinable:
        """Each body once."""
        body = F(f"{to}body_id")
        others = Func(F(f"{to}joint_with"), body, function="array_remove", output_field=CODES)
        return each_of(Func(others, body, function="array_append", output_field=CODES))


def or_unknown(value: Combinable) -> Combinable:
    """A value as text; `unknown` where it is NULL or empty."""
    return Coalesce(NullIf(Cast(value, TextField()), Value("")), Value(UNKNOWN), output_field=TextField())


def each_of(array: Combinable) -> Func:
    """A row for each element of an array."""
    return Func(array, function="unnest", output_field=TextField(), set_returning=True)


def sure_year(to: str = "") -> Case:
    """The year in which a meeting surely lies, in four digits; NULL where several are open."""
    first, last = ExtractYear(f"{to}date_from"), ExtractYear(f"{to}date_to")
    return Case(When(Exact(first, last), then=LPad(Cast(first, TextField()), 4, Value("0"))), default=None)


def yes_or_no(to: str = "") -> Case:
    """Whether an editor looked at it, in the words of the parameter."""
    return Case(When(**{f"{to}reviewed": True}, then=Value("yes")), default=Value("no"))


OF_MEETING: dict[str, Held] = {
    "body": Bodies(),
    "country": Codes("countries_present"),
    "absent": Codes("countries_absent"),
    "host": Column("country_id"),
    "city": Column("city"),
    "year": Computed(sure_year),
    "status": Computed(standing),
    "reviewed": Computed(yes_or_no),
}
"""What each meeting itself holds, by the parameter that asks for it."""
