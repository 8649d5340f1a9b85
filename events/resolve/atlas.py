"""All readings of some bodies, by the cells into which they fall."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from events import edtf
from events.edtf import Extent
from events.records import Trait
from events.resolve.cells import Sign, contested, sign, tied
from events.resolve.mentions import MentionId

Cell = MentionId
"""A cell is known by the least of its readings."""


@dataclass(slots=True)
class Atlas:
    """The cells of some readings, which must be all readings of the bodies that they are of."""

    signs: dict[MentionId, list[Sign]] = field(default_factory=lambda: defaultdict(list))
    """A reading that is read anew has the traits of before beside those of now."""
    cell_of: dict[MentionId, Cell] = field(default_factory=dict)
    readings: dict[Cell, list[MentionId]] = field(default_factory=lambda: defaultdict(list))
    contested: dict[str, set[Cell]] = field(default_factory=lambda: defaultdict(set))
    """By body, the cells of numbers that are printed for more than one city."""
    _by_article: dict[str, set[Cell]] = field(default_factory=lambda: defaultdict(set))
    _numbers: dict[str, list[int]] = field(default_factory=dict)
    _bearers: dict[tuple[str, int], set[Cell]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, traits: Iterable[Trait]) -> Atlas:
        """Draw the cells."""
        atlas = cls()
        for trait in traits:
            if trait.article:
                one = sign(trait)
                atlas.signs[one.id].append(one)
        atlas._draw()
        return atlas

    def _draw(self) -> None:
        signs = [one for several in self.signs.values() for one in several]
        roots = tied(signs)
        groups: dict[object, list[MentionId]] = defaultdict(list)
        for key in sorted(self.signs):
            groups[roots.find(key)].append(key)
        for keys in groups.values():
            for key in keys:
                self.cell_of[key] = keys[0]
            self.readings[keys[0]] = keys
        numbers: dict[str, set[int]] = defaultdict(set)
        for cell, keys in self.readings.items():
            for key in keys:
                self._by_article[key[0]].add(cell)
            for body, ordinal in self.borne(cell):
                numbers[body].add(ordinal)
                self._bearers[body, ordinal].add(cell)
        self._numbers = {body: sorted(found) for body, found in numbers.items()}
        for (body, _), found in contested(signs).items():
            for one in found:
                self.contested[body].add(self.cell_of[one.id])

    def readings_of(self, cells: Iterable[Cell]) -> set[MentionId]:
        """The readings of some cells."""
        return {key for cell in cells for key in self.readings[cell]}

    def signs_of(self, cells: Iterable[Cell]) -> list[Sign]:
        """The traits of all readings of some cells."""
        return [one for cell in cells for key in self.readings[cell] for one in self.signs[key]]

    def laid(self, readings: Iterable[MentionId]) -> set[int]:
        """The decisions that are laid over readings, by number."""
        return {number for key in readings for one in self.signs[key] for number in one.trait.decisions}

    def numbered(self, without: Collection[MentionId]) -> Mapping[str, list[tuple[int, Extent]]]:
        """The numbers and dates of all readings but some, by body, where it hangs on them who bears one."""
        found: dict[str, list[tuple[int, Extent]]] = defaultdict(list)
        others = (one for key, signs in self.signs.items() if key not in without for one in signs)
        for one in others if self.contested else ():
            extents = filter(None, map(edtf.read, one.trait.dates))
            for number in one.trait.ordinals[:1]:
                found[one.body] += [(number, extent) for extent in extents if extent.bounded]
        return found

    def borne(self, cell: Cell) -> set[tuple[str, int]]:
        """The numbers that a sitting of the cell may bear, by body."""
        signs = self.signs_of([cell])
        bodies = {one.body for one in signs}
        return {(body, number) for one in signs for number in one.trait.ordinals for body in bodies}

    @property
    def doubtful(self) -> set[Cell]:
        """The cells of all contested numbers."""
        return set().union(*self.contested.values())

    def articles(self, cells: Iterable[Cell]) -> set[str]:
        """The articles that tell of the cells."""
        return {article for cell in cells for article, _ in self.readings[cell]}

    def all_of(self, articles: Iterable[str]) -> set[Cell]:
        """The cells that the articles tell of."""
        return {cell for article in articles for cell in self._by_article.get(article, ())}

    def beside(self, cell: Cell) -> set[Cell]:
        """The cells that bear the numbers next to those of a cell."""
        found: set[Cell] = set()
        for body, number in self.borne(cell):
            listed = self._numbers[body]
            place = listed.index(number)
            for near in (*listed[max(place - 1, 0) : place], *listed[place + 1 : place + 2]):
                found |= self._bearers[body, near]
        return found
