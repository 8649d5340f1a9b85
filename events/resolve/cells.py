"""Which readings can have to do with each other: the cells into which all readings fall.

Two readings are of one cell when any rule of clustering could let one touch the other: of bodies that
ever sat jointly, by a number, by dates that meet, or, where one has no full date, by a place and time that
do not exclude each other. What is joined, or doubted, is always of one cell. Cells are wider than
meetings: the same city in the same year may be two sittings all the same. Whoever lets readings touch
in a new way widens the cells with it; `tests/resolve/test_reach.py` finds what is forgotten.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from events import edtf
from events.edtf import ANY, Extent
from events.records import Trait
from events.resolve.clusters import DAY_LIKE
from events.resolve.meetings import CORRECTED_DAYS
from events.resolve.mentions import OTHER, MentionId
from events.resolve.near_days import PUT_OFF
from events.resolve.roots import Roots

NO_CITY = ""
NEAR = max(PUT_OFF, CORRECTED_DAYS) + DAY_LIKE
"""Days by which two dates of one body may differ and still be told of one sitting, or be asked about."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A reading's traits, worked out for comparing."""

    id: MentionId
    trait: Trait
    hull: Extent | None
    """From the first to the last day of its dates with a year; None without any."""
    reach: Extent
    """When it can have been."""

    @property
    def body(self) -> str:
        return self.trait.bodies[0] if self.trait.bodies else ""


def sign(trait: Trait) -> Sign:
    """A reading's traits for comparing."""
    extents = [extent for text in trait.dates if (extent := edtf.read(text))]
    bounded = [extent for extent in extents if extent.bounded]
    hull = None
    if bounded:
        first = min(extent.earliest or date.min for extent in bounded)
        hull = Extent(first, max(extent.latest or date.max for extent in bounded))
    window = Extent(trait.not_before, trait.not_after)
    reach = hull or window if len(bounded) == len(extents) else ANY
    return Sign((trait.article, trait.mention), trait, hull, reach)


def tied(signs: Sequence[Sign]) -> Roots:
    """Tie together all that can have to do with each other."""
    roots, classes = Roots(), _classes(signs)
    doubtful = {one.id for several in contested(signs).values() for one in several}
    groups: dict[object, list[Sign]] = defaultdict(list)
    for one in signs:
        if one.trait.bodies:
            groups[classes.find(one.trait.bodies[0])].append(one)
    for number, group in enumerate(groups.values()):
        for one in group:
            for key in _keys(one):
                roots.tie(one.id, (number, key))
        together = list(_chained(group, 0))
        for body in {body for one in group for body in one.trait.bodies}:
            together += _chained([one for one in group if body in one.trait.bodies], NEAR)
        for one, other in (*together, *_loose_ends(group, doubtful)):
            roots.tie(one.id, other.id)
    for one in signs:
        for decision in one.trait.decisions:
            roots.tie(one.id, ("decision", decision))
    return roots


def _classes(signs: Iterable[Sign]) -> Roots:
    """Bodies that ever sat jointly."""
    classes = Roots()
    for one in signs:
        for body in one.trait.bodies[1:]:
            classes.tie(one.body, body)
    return classes


def contested(signs: Iterable[Sign]) -> Mapping[tuple[str, int], Sequence[Sign]]:
    """The numbers of a body that are printed for more than one city, with the readings that print them."""
    found: dict[tuple[str, int], list[Sign]] = defaultdict(list)
    for one in signs:
        for number in one.trait.ordinals[:1] if one.trait.cities else ():
            found[one.body, number].append(one)
    return {key: told for key, told in found.items() if len({one.trait.cities[0] for one in told}) > 1}


def _keys(one: Sign) -> Iterator[tuple[object, ...]]:
    """What makes all readings of a body that have it one cell."""
    yield from (("number", ordinal) for ordinal in one.trait.ordinals)
    for text in one.trait.dates:
        extent = edtf.read(text)
        if extent and extent.days:
            yield ("days", extent.days)
    if one.body == OTHER and one.trait.dates:
        yield ("other", one.trait.dates[0])


def _chained(group: Iterable[Sign], gap: int) -> Iterator[tuple[Sign, Sign]]:
    """Readings whose dates meet, or lie no more than so many days apart, each with the one before it."""
    dated = [one for one in group if one.hull and (one.body != OTHER or len(one.trait.bodies) > 1)]
    dated.sort(key=lambda one: (one.hull and one.hull.earliest, one.id))
    until = date.min
    for former, one in pairwise([None, *dated]):
        if one is None or one.hull is None or one.hull.earliest is None or one.hull.latest is None:
            continue
        if former and one.hull.earliest - timedelta(days=gap) <= until:
            yield former, one
        until = max(until, one.hull.latest)


def _loose_ends(group: Sequence[Sign], doubtful: set[MentionId]) -> Iterator[tuple[Sign, Sign]]:
    """Readings without a full date, with what they may be tied to by place and time."""
    by_city: dict[str, list[Sign]] = defaultdict(list)
    group = [one for one in group if one.body != OTHER]
    for one in group:
        for city in one.trait.cities or (NO_CITY,):
            by_city[city].append(one)
    for one in group:
        if one.hull:
            continue
        loose = not one.trait.ordinals or one.id in doubtful
        places = (*one.trait.cities, NO_CITY) if one.trait.cities else tuple(by_city)
        for other in (each for place in places for each in by_city.get(place, ())):
            unnumbered = not other.trait.ordinals or other.id in doubtful
            if (loose or unnumbered) and edtf.fits(one.reach, other.reach):
                yield one, other
