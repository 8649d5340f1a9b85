"""From cell to cell: how far dates carry a change of some articles.

They pass on to what the same articles tell of, and to the numbers next to it. They go no farther than a
cell all of whose meetings are said to single days, with no joins by place alone: nothing that is said
elsewhere moves such a day. A number that such a meeting bears also ends the way from number to number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from events import edtf
from events.edtf import Extent
from events.parts import MentionId
from events.records import Decision, EvidenceBase, Trait
from events.resolve.atlas import Atlas, Cell
from events.resolve.cells import Roots
from events.resolve.kept import Kept
from events.resolve.part import Boundless
from events.resolve.survey import fixed

MOST_READINGS = 30_000
"""Of more readings a part is no quicker than the whole."""


class Spreading:
    """The cells that a change touches, drawn as far as it is followed."""

    def __init__(
        self, kept: Kept, changed: frozenset[str], read: Sequence[Trait], decisions: Sequence[Decision]
    ) -> None:
        """`read` are the traits of the changed articles as they are now, `decisions` those on meetings."""
        self.atlas = Atlas()
        self._kept, self._changed, self._read, self._decisions = kept, changed, read, decisions
        self._unbound = list(kept.traits_in([""]))
        self._classes = _classes([*kept.ties(), *(trait.bodies for trait in read)])
        self._seen: set[str] = set()
        self._drawn: dict[str, None] = {}
        self._traits: list[Trait] = list(read)
        self._fixed: dict[Cell, bool] = {}

    def beginning(self) -> set[Cell]:
        """The cells of the changed articles, of before and now; and those of the same bodies in which texts
        differ on who bears a number, since the dates of all its numbers weigh there."""
        self.draw(self._changed)
        cells = self.atlas.all_of(self._changed)
        self._check(cells)
        bodies = {one.body for one in self.atlas.signs_of(cells)}
        return cells.union(*(self.atlas.contested.get(body, ()) for body in bodies))

    def draw(self, articles: Collection[str]) -> None:
        """Have all readings of all bodies that some articles tell of on the atlas."""
        unseen = set(articles) - self._seen
        self._seen |= unseen
        told = [*self._kept.traits_in(unseen), *(t for t in self._read if t.article in unseen)]
        wanted = {one for trait in told for body in trait.bodies for one in self._classes.get(body, {body})}
        new = wanted - self._drawn.keys()
        if not new:
            return
        self._drawn |= dict.fromkeys(new)
        if any(not t.bodies or not new.isdisjoint(t.bodies) for t in self._unbound):
            raise Boundless("a decision that is placed by address or identity")
        self._traits += self._kept.traits_of(new)
        self.atlas = Atlas.of(self._traits)

    def spread(self, cells: Collection[Cell]) -> set[Cell]:
        """The cells that a change of some can reach."""
        reached, edge = set(cells), set(cells)
        while edge:
            articles = self.atlas.articles(edge)
            self.draw(articles)
            near = self.atlas.all_of(articles).union(*map(self.atlas.beside, edge)) - reached
            reached |= near
            self._check(reached)
            self._survey(near)
            edge = {cell for cell in near if not self._fixed[cell]}
        return reached

    def is_open(self, cell: Cell) -> bool:
        """Whether what is said elsewhere may move a day in a cell that was reached."""
        return not self._fixed.get(cell, False)

    def laid(self, readings: Collection[MentionId]) -> set[int]:
        """The decisions that are laid over readings, by number."""
        return {number for key in readings for one in self.atlas.signs[key] for number in one.trait.decisions}

    def numbered(self, known: Collection[MentionId]) -> Mapping[str, list[tuple[int, Extent]]]:
        """The numbers and dates of all other readings, by body, where it hangs on them who bears a number."""
        found: dict[str, list[tuple[int, Extent]]] = defaultdict(list)
        others = (one for key, signs in self.atlas.signs.items() if key not in known for one in signs)
        for one in others if self.atlas.contested else ():
            extents = filter(None, map(edtf.read, one.trait.dates))
            for number in one.trait.ordinals[:1]:
                found[one.body] += [(number, extent) for extent in extents if extent.bounded]
        return found

    def _check(self, cells: Collection[Cell]) -> None:
        if len(self.atlas.readings_of(cells)) > MOST_READINGS:
            raise Boundless(f"more than {MOST_READINGS} readings")
        if any(one.trait.judged for one in self.atlas.signs_of(cells)):
            raise Boundless("meetings that an editor joined, kept apart or rejected")

    def _survey(self, cells: Collection[Cell]) -> None:
        """Find out in which cells every meeting has its day."""
        unknown = [cell for cell in cells if cell not in self._fixed]
        readings = self.atlas.readings_of(unknown)
        base = self._kept.evidence({article for article, _ in readings})
        claims = tuple(claim for claim in base.claims if (claim.article, claim.mention) in readings)
        laid = self.laid(readings)
        decisions = tuple(decision for decision in self._decisions if decision.id in laid)
        found = fixed(EvidenceBase(base.articles, claims, decisions))
        doubtful = set().union(*self.atlas.contested.values())
        for cell in unknown:
            keys = self.atlas.readings[cell]
            bearings = {found.get(key) for key in keys}
            told_anew = any(article in self._changed for article, _ in keys)
            whole = None not in bearings and self.atlas.borne(cell) <= bearings
            self._fixed[cell] = whole and not told_anew and cell not in doubtful


def _classes(several: Collection[tuple[str, ...]]) -> Mapping[str, set[str]]:
    """The bodies that each has to do with, by joint sittings and by decisions on meetings of both."""
    roots = Roots()
    for bodies in several:
        for body in bodies[1:]:
            roots.tie(bodies[0], body)
    groups: dict[object, set[str]] = defaultdict(set)
    for body in {body for bodies in several for body in bodies}:
        groups[roots.find(body)].add(body)
    return {body: group for group in groups.values() for body in group}
