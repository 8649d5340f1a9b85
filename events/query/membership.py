"""Who was a member of a body's organisation on a day, by the reference table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from events import edtf
from events.models import Body, Country

# Organisation → the columns of its members' first and last day.
COLUMNS = {"CIS": ("cis_from", "cis_to"), "CSTO": ("csto_from", "csto_to")}


@dataclass(frozen=True, slots=True)
class Members:
    """States that belonged to the organisation all through an interval, those that did not at all, and those
    that joined or left inside it: of these it cannot be told."""

    then: frozenset[str]
    other: frozenset[str]
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Membership:
    """One state's time in an organisation; days inclusive, None is open."""

    country: str
    first: date | None
    last: date | None

    def holds(self, first: date | None, last: date | None) -> bool:
        """Whether the state was a member on every day of an interval; an end that is None is open."""
        begun = self.first is None or (first is not None and self.first <= first)
        return begun and (self.last is None or (last is not None and self.last >= last))

    def changes(self, first: date | None, last: date | None) -> bool:
        """Whether the state joined or left inside an interval; an end that is None is open."""
        return not self.holds(first, last) and not self.misses(first, last)

    def misses(self, first: date | None, last: date | None) -> bool:
        """Whether the state was a member on no day of an interval; an end that is None is open."""
        return bool(
            (self.first and last and self.first > last) or (self.last and first and self.last < first)
        )


def organisation(body: str) -> str | None:
    """The organisation whose members sit in a body; None where the table knows none."""
    code = body.partition("-")[0]
    return code if code in COLUMNS else None


def memberships(body: str) -> tuple[Membership, ...]:
    """Every state that ever belonged to the body's organisation, by its code."""
    name = organisation(body)
    if name is None:
        return ()
    since, until = COLUMNS[name]
    rows = Country.objects.exclude(**{since: ""}).order_by("code").values_list("code", since, until)
    return tuple(
        Membership(code, edtf.bounds(start)[0], edtf.bounds(end)[1] if end else None)
        for code, start, end in rows
    )


def founding(body: str) -> date | None:
    """The day a body was founded; None where the table does not know it."""
    founded = Body.objects.filter(code=body).values_list("founded", flat=True).first()
    return edtf.bounds(founded)[0] if founded else None


def earliest_day(first: date | None, last: date | None, founded: date | None) -> date | None:
    """The first day of an interval of a body's sitting; an open one starts with the body itself."""
    if first or (last and founded and founded > last):
        return first
    return founded


def members_of(body: str, first: date | None, last: date | None) -> Members | None:
    """Who was a member in an interval; None where neither end or not the organisation is known.

    An end that is None is open, but no sitting is older than its body.
    """
    known = memberships(body)
    if not known or (first is None and last is None):
        return None
    begun = first or earliest_day(first, last, founding(body))
    return Members(
        frozenset(state.country for state in known if state.holds(begun, last)),
        frozenset(state.country for state in known if state.misses(begun, last)),
        frozenset(state.country for state in known if state.changes(begun, last)),
    )
