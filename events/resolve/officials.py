"""A surname in a stated office: the one official of the table whom it can mean.

"S. Shoigu, Minister of Defence of Russia" names one person on a day on which one official held that
office. The join is exact: state and office as the table has them, the surname as a curated spelling has
it, initials that agree, and a term that holds on every day that the sitting allows.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from events import edtf
from events.edtf import Extent
from events.reference import Term, terms
from events.resolve.names import near_names
from events.resolve.values import is_state
from events.spelling import folded

SURE = frozenset({"high", "medium"})


def in_office(name: str, country: str, role: str, day: Extent) -> str | None:
    """The official whom initials and surname, or a surname alone, mean in an office on a day."""
    if not day.bounded:
        return None
    holders = [term for term in _of_office(country, role) if _may_hold(term, day)]
    if len({term.person for term in holders}) != 1:
        return None
    term = holders[0]
    return term.person if _held_throughout(term, day) and _is_surname_of(name, term) else None


@lru_cache(maxsize=65536)
def near_officials(name: str, country: str, role: str) -> tuple[str, ...]:
    """The officials whom a near name may mean: a full name any of the state's, a surname alone or behind
    initials only those who held the office, whenever they did."""
    whole = sum(len(word) > 1 for word in folded(name).split()) > 1
    held = _by_state().get(country, ()) if whole and country else _of_office(country, role)
    return tuple(sorted({term.person for term in held if _is_near(name, term)}))


def held_on(person: str, role: str, day: Extent) -> bool:
    """Whether an official may have held an office on a day; whoever never held it did not."""
    held = [term for term in terms() if term.person == person and folded(term.office) == folded(role)]
    return any(_may_hold(term, day) for term in held)


@cache
def _by_state() -> Mapping[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = defaultdict(list)
    for term in terms():
        found[term.country].append(term)
    return {country: tuple(held) for country, held in found.items()}


def _is_near(name: str, term: Term) -> bool:
    return any(near_names(name, f"{given} {surname}") for given, surname in _spelt(term))


def _of_office(country: str, role: str) -> tuple[Term, ...]:
    """The terms of a state's office, else of an organisation's, whose name says of which: its officer is
    printed without a state, or with the one he comes from."""
    return _offices().get((country, folded(role))) or _offices().get(("", folded(role)), ())


@cache
def _offices() -> Mapping[tuple[str, str], tuple[Term, ...]]:
    found: dict[tuple[str, str], list[Term]] = defaultdict(list)
    for term in terms():
        found[term.country if is_state(term.country) else "", folded(term.office)].append(term)
    return {office: tuple(held) for office, held in found.items()}


def _days(term: Term) -> Extent:
    return edtf.read(f"{term.start or '..'}/{term.end or '..'}") or Extent()


def _may_hold(term: Term, day: Extent) -> bool:
    """Whether a term touches the day; one whose beginning is not known may."""
    return edtf.fits(_days(term), day)


def _held_throughout(term: Term, day: Extent) -> bool:
    """Whether the table is sure of the term and the term covers all of the day."""
    start, last = edtf.read(term.start or ""), _days(term).latest
    if term.confidence not in SURE or not start or not start.latest or not day.earliest or not day.latest:
        return False
    return start.latest <= day.earliest and (last is None or day.latest <= last)


def _is_surname_of(name: str, term: Term) -> bool:
    """Whether a printed name is the surname of a curated spelling, alone or behind fitting initials."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name)
    initials, rest = [w for w in words if len(w) == 1], [w for w in words if len(w) > 1]
    if len(rest) != 1:
        return False
    return any(
        surname == folded(rest[0]) and (not initials or given.startswith(folded(initials[0])))
        for given, surname in _spelt(term)
    )


def _spelt(term: Term) -> Iterator[tuple[str, str]]:
    """Given name and surname of each curated spelling of two words; the surname stands last."""
    for spelling in (term.name, *term.spellings):
        words = spelling.split()
        if len(words) == 2:
            yield folded(words[0]), folded(words[1])
