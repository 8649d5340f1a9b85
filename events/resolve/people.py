"""Who is who: printed names joined to persons.

An exact curated spelling with a fitting office or country joins a listed person; so does a surname with
the office and state that exactly one official held on the day of the sitting. Inside one article a
near name (misprint, reversed order, surname alone, initials) is the person already there. Across
articles a near name never joins alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from events.edtf import ANY, Extent
from events.kinds import Verdict
from events.records import Decision, Named, PersonRow
from events.reference import Term, terms
from events.resolve.names import is_misprint, near_names
from events.resolve.officials import in_office
from events.resolve.values import is_state
from events.resolve.verdicts import latest_pairs
from events.spelling import folded, slug


@dataclass(frozen=True, slots=True, order=True)
class Appearance:
    """A printed name in one article, or one that an editor entered; `key` is the claim's or decision's."""

    article: str
    key: str
    name: str
    country: str = ""
    role: str = ""
    person: str = ""
    """The id that an editor gave; empty where the name has to tell."""
    day: Extent = field(default=ANY, compare=False)
    """The days that are said of the sitting."""
    quote: str = field(default="", compare=False)
    """The words of the claim."""
    chair: bool = field(default=False, compare=False)
    """Whether the claim names somebody in a chair."""

    @property
    def listed(self) -> str | None:
        """The listed person whom the name means by itself."""
        return None if self.person else _listed(self.name, self.country, self.role, self.day)


@dataclass(slots=True)
class Someone:
    """One person inside one article, in the making."""

    names: list[str]
    country: str
    curated: str | None = None
    given: str = ""
    keys: list[str] = field(default_factory=list)
    misprints: list[str] = field(default_factory=list)
    """Other spellings under which the same article goes on to name him or her."""
    chairs: list[str] = field(default_factory=list)
    """Those of the keys that are of claims which name him or her in a chair."""

    @property
    def base(self) -> str:
        """The id before states are told apart."""
        return self.curated or self.given or slug(self.names[0]) or "unnamed"


@dataclass(frozen=True, slots=True)
class People:
    """The persons of the projection, and who each appearance is."""

    of: Mapping[str, str]
    """Person by claim id, or by `+N` for decision N."""
    rows: Mapping[str, PersonRow]
    addresses: Mapping[str, frozenset[str]]
    """Every id by which a decision may still know a person."""
    apart: frozenset[frozenset[str]] = frozenset()
    """Pairs of whom an editor said that they are two."""
    named: tuple[Named, ...] = ()
    """Everybody by article, as each names him or her."""


@cache
def terms_of() -> Mapping[str, tuple[Term, ...]]:
    """Terms of office by person."""
    found: dict[str, list[Term]] = defaultdict(list)
    for term in terms():
        found[term.person].append(term)
    return {person: tuple(held) for person, held in found.items()}


@cache
def _spellings() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for term in terms():
        for spelling in (term.name, *term.spellings):
            found[folded(spelling)][term.person] = None
    return {key: tuple(persons) for key, persons in found.items()}


def _fits(person: str, name: str, country: str, role: str) -> bool:
    """Whether country or office speak for the listed person. An organisation's officer may be printed
    with his own state; a full name with neither is not contradicted."""
    held = terms_of()[person]
    of_organisation = not any(is_state(term.country) for term in held)
    office = bool(role) and folded(role) in {folded(term.office) for term in held}
    if country:
        return country in {term.country for term in held} or (of_organisation and office)
    return office or (not role and " " in folded(name))


def curated(name: str, country: str, role: str) -> str | None:
    """The one listed person of exactly this spelling with a fitting office or country."""
    found = [p for p in _spellings().get(folded(name), ()) if _fits(p, name, country, role)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=65536)
def _listed(name: str, country: str, role: str, day: Extent) -> str | None:
    """The listed person by a spelling, else by the office held on the day. Many articles print one name."""
    return curated(name, country, role) or in_office(name, country, role, day)


def _allowed(a: str, b: str, apart: frozenset[frozenset[str]]) -> bool:
    return frozenset((a, b)) not in apart


def _host(one: Appearance, there: Sequence[Someone], apart: frozenset[frozenset[str]]) -> Someone | None:
    """The person of the same article whom a near name means; None where nobody, or more than one, fits."""

    def fits(someone: Someone) -> bool:
        if one.country and someone.country and one.country != someone.country:
            return False
        return _allowed(slug(one.name), someone.base, apart)

    candidates = [someone for someone in there if fits(someone)]
    same = [s for s in candidates if folded(one.name) in map(folded, s.names)]
    near = same or [s for s in candidates if _may_be(one.name, s)]
    return near[0] if len(near) == 1 else None


def _may_be(name: str, someone: Someone) -> bool:
    """Whether a name is near one of somebody's and no full name of his is another: an initial does not
    lead from one given name to another."""
    others = (known for known in someone.names if min(len(known.split()), len(name.split())) > 1)
    return any(near_names(name, known) for known in _known_names(someone)) and all(
        near_names(name, known) for known in others
    )


def _known_names(someone: Someone) -> Iterable[str]:
    listed = terms_of()[someone.curated][0] if someone.curated else None
    return (*someone.names, *((listed.name,) if listed else ()))


def _in_article(appearances: Iterable[Appearance], apart: frozenset[frozenset[str]]) -> list[Someone]:
    """The persons of one article: listed ones first, then full names, then what is left of names."""

    def order(one: Appearance) -> tuple[bool, int, Appearance]:
        return (one.listed is None, -len(one.name.split()), one)

    there: list[Someone] = []
    for one in sorted(appearances, key=order):
        listed = one.listed
        known = next((s for s in there if listed and s.curated == listed), None)
        host = known or (None if listed or one.person else _host(one, there, apart))
        if host is None:
            host = Someone([], one.country, one.person if one.person in terms_of() else listed, one.person)
            there.append(host)
        host.names.append(one.name)
        if is_misprint(one.quote, one.name):
            host.misprints.append(one.quote)
        host.keys.append(one.key)
        if one.chair:
            host.chairs.append(one.key)
        host.country = host.country or one.country
    return there


def spoken(id: str) -> str:
    """A person's id as a name, where nothing else is left of the name."""
    return id.replace("-", " ").title()


def _row(id: str, someone: Sequence[Someone]) -> PersonRow:
    printed = {name for s in someone for name in s.names if name}
    other = {name for s in someone for name in s.misprints}
    listed = terms_of().get(someone[0].curated or "")
    if listed:
        state = max(((t.start or "", t.country) for t in listed if is_state(t.country)), default=("", None))[
            1
        ]
        return PersonRow(id, listed[0].name, state, True, tuple(sorted(printed | other)))
    name = min(printed, key=lambda n: (-len(n.split()), not n.isascii(), n), default=spoken(id))
    country = min((s.country for s in someone if s.country), default=None)
    return PersonRow(id, name, country, False, tuple(sorted(printed | other)))


def _ids(everyone: Sequence[Someone]) -> dict[int, str]:
    """An id for each: the listed one's own; else the base, with the state where two states share it."""
    states: dict[str, set[str]] = defaultdict(set)
    for someone in everyone:
        if not someone.curated:
            states[someone.base].add(someone.country)

    def id_of(someone: Someone) -> str:
        if someone.curated:
            return someone.curated
        base = someone.base
        several = len(states[base] - {""}) > 1
        if several and someone.country:
            return f"{base}-{someone.country.lower()}"
        if base in terms_of():
            return f"{base}-{someone.country.lower() or 'unlisted'}"
        return base

    return {number: id_of(someone) for number, someone in enumerate(everyone)}


def _one(decisions: Iterable[Decision], addresses: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """Where an editor said that two persons are one: the id that both get, a listed one before others."""
    target: dict[str, str] = {}

    def final(id: str) -> str:
        while id in target:
            id = target[id]
        return id

    def named(ref: str | None) -> str | None:
        if ref is None or ref in addresses or ref in terms_of():
            return ref
        return next((id for id in sorted(addresses) if ref in addresses[id]), ref)

    for decision in decisions:
        first, second = named(decision.person), named(decision.other)
        if not first or not second:
            continue
        first, second = final(first), final(second)
        if first != second:
            kept, merged = (
                (second, first) if second in terms_of() and first not in terms_of() else (first, second)
            )
            target[merged] = kept
    return {id: final(id) for id in target}


Elsewhere = Callable[[Collection[str]], Iterable[Named]]
"""Gives how articles that are not looked at name those who are known by one of some names."""


def identify(
    appearances: Iterable[Appearance], judgements: Iterable[Decision], elsewhere: Elsewhere | None = None
) -> People:
    """Join every printed name to a person; SAME and NOT_SAME between persons are honoured."""
    judged = latest_pairs(judgements)
    apart = frozenset(
        frozenset((d.person or "", d.other or "")) for d in judged if d.verdict is Verdict.NOT_SAME
    )
    by_article: dict[str, list[Appearance]] = defaultdict(list)
    for one in appearances:
        by_article[one.article or one.key].append(one)
    told = [
        (article, number, someone)
        for article in sorted(by_article)
        for number, someone in enumerate(_in_article(by_article[article], apart))
    ]
    everyone = [someone for _, _, someone in told]
    others = list(elsewhere({someone.base for someone in everyone})) if elsewhere else []
    everyone += map(_as_named, others)
    ids = _ids(everyone)
    addresses: dict[str, set[str]] = defaultdict(set)
    for number, someone in enumerate(everyone):
        state = someone.country.lower()
        addresses[ids[number]] |= {ids[number], someone.base} | (
            {f"{someone.base}-{state}"} if state else set()
        )
    frozen = {id: frozenset(known) for id, known in addresses.items()}
    merged = _one((d for d in judged if d.verdict is Verdict.SAME), frozen)
    groups: dict[str, list[Someone]] = defaultdict(list)
    known: dict[str, frozenset[str]] = defaultdict(frozenset)
    for number, someone in enumerate(everyone):
        id = merged.get(ids[number], ids[number])
        groups[id].append(someone)
        known[id] |= frozen[ids[number]] | {old for old, new in merged.items() if new == id}
    return People(
        of={key: id for id, group in groups.items() for someone in group for key in someone.keys},
        rows={id: _row(id, sorted(group, key=lambda s: s.curated is None)) for id, group in groups.items()},
        addresses=known,
        apart=apart,
        named=tuple(
            _named(article, number, someone, merged.get(ids[place], ids[place]))
            for place, (article, number, someone) in enumerate(told)
        )
        + tuple(
            replace(named, person=merged.get(ids[place], ids[place]))
            for place, named in enumerate(others, len(told))
        ),
    )


def _named(article: str, number: int, someone: Someone, person: str) -> Named:
    return Named(
        article,
        number,
        someone.base,
        person,
        someone.curated is not None,
        someone.country,
        tuple(sorted(set(someone.names))),
        tuple(sorted(set(someone.misprints))),
        tuple(sorted(someone.chairs)),
    )


def rows_of(everyone: Iterable[Named]) -> dict[str, PersonRow]:
    """The persons whom texts name."""
    groups: dict[str, list[Someone]] = defaultdict(list)
    for named in everyone:
        groups[named.person].append(_as_named(named))
    return {id: _row(id, sorted(group, key=lambda s: s.curated is None)) for id, group in groups.items()}


def _as_named(named: Named) -> Someone:
    """Somebody as an article that is not looked at names him or her."""
    return Someone(
        list(named.names),
        named.country,
        named.base if named.curated else None,
        named.base,
        list(named.chairs),
        list(named.misprints),
    )
