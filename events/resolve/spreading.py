"""From cell to cell: how far dates carry a change of some articles.

They pass on to what the same articles tell of, and to the numbers next to it. They go no farther than a
cell all of whose meetings are said to single days, with no joins by place alone: nothing that is said
elsewhere moves such a day. A number that such a meeting bears also ends the way from number to number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from events.parts import Bearing, MentionId
from events.records import Decision, EvidenceBase, Trait
from events.resolve.atlas import Atlas, Cell
from events.resolve.kept import Kept
from events.resolve.part import Boundless
from events.resolve.roots import Roots
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
        self._drawn: set[str] = set()
        self._traits: list[Trait] = list(read)
        self._now = {(trait.article, trait.mention) for trait in read}
        self._former: set[MentionId] = set()
        self._fixed: dict[Cell, bool] = {}

    def reached(self) -> set[Cell]:
        """The cells that the change of the articles can reach. Where it leaves a cell passing on to others
        what it passed on before, only those are reached whose reasons may name its texts: cells that are
        open themselves."""
        start = self._beginning()
        steady = self._steady(start)
        found = start | self.spread(start - steady)
        near = self._near(steady) - found
        self._survey(near)
        return found | self.spread({cell for cell in near if not self._fixed[cell]})

    def _beginning(self) -> set[Cell]:
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
        new = wanted - self._drawn
        if not new:
            return
        self._drawn |= new
        if any(not t.bodies or not new.isdisjoint(t.bodies) for t in self._unbound):
            raise Boundless("a decision that is placed by address or identity")
        kept = list(self._kept.traits_of(new))
        self._former |= {(trait.article, trait.mention) for trait in kept}
        self._traits += kept
        self.atlas = Atlas.of(self._traits)

    def spread(self, cells: Collection[Cell]) -> set[Cell]:
        """The cells that a change of some can reach."""
        reached, edge = set(cells), set(cells)
        while edge:
            near = self._near(edge) - reached
            reached |= near
            self._check(reached)
            self._survey(near)
            edge = {cell for cell in near if not self._fixed[cell]}
        return reached

    def _near(self, cells: Collection[Cell]) -> set[Cell]:
        """What the same articles tell of, and the numbers next to those of the cells."""
        articles = self.atlas.articles(cells)
        self.draw(articles)
        return self.atlas.all_of(articles).union(*map(self.atlas.beside, cells))

    def is_open(self, cell: Cell) -> bool:
        """Whether what is said elsewhere may move a day in a cell that was reached."""
        return not self._fixed.get(cell, False)

    def _check(self, cells: Collection[Cell]) -> None:
        if len(self.atlas.readings_of(cells)) > MOST_READINGS:
            raise Boundless(f"more than {MOST_READINGS} readings")
        if any(one.trait.judged for one in self.atlas.signs_of(cells)):
            raise Boundless("meetings that an editor joined, kept apart or rejected")

    def _survey(self, cells: Collection[Cell]) -> None:
        """Find out in which cells every meeting has its day."""
        unknown = [cell for cell in cells if cell not in self._fixed]
        passed_on = self._passed_on(unknown)
        for cell in unknown:
            told_anew = any(article in self._changed for article, _ in self.atlas.readings[cell])
            self._fixed[cell] = not told_anew and self._has_days(cell, passed_on)

    def _steady(self, cells: Collection[Cell]) -> set[Cell]:
        """The cells that pass on to unchanged articles what they passed on before."""
        now, before = self._passed_on(cells), self._kept.bearings(self.atlas.readings_of(cells))
        return {cell for cell in cells if self._has_days(cell, now) and self._is_steady(cell, now, before)}

    def _is_steady(
        self, cell: Cell, now: Mapping[MentionId, Bearing], before: Mapping[MentionId, Bearing]
    ) -> bool:
        """Whether the same meetings had their days before, and each unchanged reading is of the same one."""
        old = [key for key in self.atlas.readings[cell] if key in self._former]
        if any(key not in before for key in old):
            return False
        unchanged = (key for key in old if key[0] not in self._changed)
        alike = {before[key] for key in old} == {now[key] for key in self._current(cell)}
        return alike and all(before[key] == now[key] for key in unchanged)

    def _current(self, cell: Cell) -> list[MentionId]:
        """The readings of a cell that are read now."""
        keys = self.atlas.readings[cell]
        return [key for key in keys if key[0] not in self._changed or key in self._now]

    def _has_days(self, cell: Cell, passed_on: Mapping[MentionId, Bearing]) -> bool:
        """Whether every meeting of a cell has its day, and each number of the cell its meeting."""
        current = self._current(cell)
        if cell in self.atlas.doubtful or any(key not in passed_on for key in current):
            return False
        borne = {(passed_on[key].body, passed_on[key].number) for key in current}
        return self.atlas.borne(cell) <= borne

    def _passed_on(self, cells: Collection[Cell]) -> Mapping[MentionId, Bearing]:
        """What the meetings of cells pass on that have their day."""
        readings = self.atlas.readings_of(cells)
        base = self._kept.evidence({article for article, _ in readings})
        claims = tuple(claim for claim in base.claims if (claim.article, claim.mention) in readings)
        laid = self.atlas.laid(readings)
        decisions = tuple(decision for decision in self._decisions if decision.id in laid)
        return fixed(EvidenceBase(base.articles, claims, decisions))


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
