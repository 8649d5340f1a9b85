"""Counting: precision and recall of what is found, accuracy of what is asked about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

DIGITS = 3


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table, all from 0 to 1.

    `value` is F1 where precision and recall are given, else accuracy.
    """

    name: str
    value: float
    gold: int
    """How many gold facts it was measured on."""
    precision: float | None = None
    recall: float | None = None


@dataclass
class Tally:
    """True positives, false positives and false negatives by measure; right answers by question."""

    hits: Counter[str] = field(default_factory=Counter)
    strays: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)

    def found(self, measure: str, hits: int, guessed: int, wanted: int) -> None:
        """Of `wanted` gold facts, `hits` were among the `guessed` ones."""
        self.hits[measure] += hits
        self.strays[measure] += guessed - hits
        self.misses[measure] += wanted - hits

    def ask(self, measure: str, is_right: bool) -> None:
        """One question about a fact that was found."""
        self.asked[measure] += 1
        self.right[measure] += is_right

    def measures(self) -> tuple[Measure, ...]:
        """The table, in the order in which measures were first counted."""
        found = tuple(self._found(name) for name in self.hits)
        asked = tuple(Measure(name, _round(self.right[name] / n), n) for name, n in self.asked.items())
        return found + asked

    def _found(self, name: str) -> Measure:
        hits, strays, misses = self.hits[name], self.strays[name], self.misses[name]
        return Measure(
            name,
            _ratio(2 * hits, 2 * hits + strays + misses),
            hits + misses,
            _ratio(hits, hits + strays),
            _ratio(hits, hits + misses),
        )


def _ratio(part: int, whole: int) -> float:
    """Nothing wanted and nothing found is perfect."""
    return _round(part / whole) if whole else 1.0


def _round(value: float) -> float:
    return round(value, DIGITS)


def as_table(measures: tuple[Measure, ...]) -> str:
    """The measures as lines of text, with a heading."""
    lines = [f"{'measure':28}{'P':>8}{'R':>8}{'F1/acc':>8}{'gold':>6}"]
    for m in measures:
        precision, recall = ("" if value is None else value for value in (m.precision, m.recall))
        lines.append(f"{m.name:28}{precision:>8}{recall:>8}{m.value:>8}{m.gold:>6}")
    return "\n".join(lines)
