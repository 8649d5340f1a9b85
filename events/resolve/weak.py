"""Weak joins: two meetings of one body that only a place, or nothing else, makes one.

One of the two has no day of its own, known year or not, so no date speaks for the join. It holds only
where the dates are worked out first without any such join, and what is left open for the one takes in
the other. Where it does not, they stay two and the doubt is named on both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from events import edtf
from events.edtf import Extent
from events.kinds import Concern
from events.records import DateSolution
from events.resolve.clusters import Cluster
from events.resolve.ledger import Ledger
from events.resolve.mentions import MentionId
from events.resolve.titles import day_in_words
from events.telling import Told, tell

if TYPE_CHECKING:
    from events.resolve.sittings import Sitting

REACH = timedelta(days=2 * 366)
"""Where only one end is known, a day farther from it than this is not shown to be the same sitting:
councils sit once or twice a year, and texts name those near to them."""
MOST_DOUBTS = 3
"""Of more meetings in a place none is likelier to be meant than another, and no doubt is worth a word."""
Pair = tuple[frozenset[MentionId], frozenset[MentionId]]
Solved = Mapping[MentionId, DateSolution]
FIELD = "meeting"
CONTRADICTION = "contradiction:"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two meetings that may be one, by a reading of each, and what is against it."""

    readings: tuple[MentionId, MentionId]
    against: str


@dataclass(slots=True)
class Weighing:
    """Judges weak joins by the dates that stand without them, which are worked out when first asked for."""

    solve: Callable[[], Solved]
    doubts: list[Doubt] = field(default_factory=list)
    joined: list[Pair] = field(default_factory=list)
    """The weak joins made: the readings of the meeting that had no day, and those of the other."""
    undone: dict[Pair, str] = field(default_factory=dict)
    """Weak joins that contradict each other once all are made, and how."""
    _solved: Solved | None = None
    _allowed: dict[Cluster, tuple[int, list[Extent]]] = field(default_factory=dict)
    """What each meeting's dates allow, with the number of its readings at that time."""

    def without(self, undone: Mapping[Pair, str]) -> Weighing:
        """A new weighing that leaves more joins out; the dates that stand without any are known already."""
        return Weighing(self.solve, undone={**self.undone, **undone}, _solved=self._solved)

    def _solutions(self, cluster: Cluster) -> Iterator[DateSolution]:
        if self._solved is None:
            self._solved = self.solve()
        seen: list[DateSolution] = []
        for mention in cluster.mentions:
            found = self._solved.get(mention.id)
            if found and found not in seen:
                seen.append(found)
                yield found

    def allowed(self, cluster: Cluster) -> list[Extent]:
        """The dates said; where none has a year, what all evidence leaves open."""
        size, known = self._allowed.get(cluster, (0, []))
        if size != len(cluster.mentions):
            known = self._left_open(cluster)
            self._allowed[cluster] = (len(cluster.mentions), known)
        return known

    def _left_open(self, cluster: Cluster) -> list[Extent]:
        if cluster.dated:
            return [extent for extent in cluster.extents if extent.bounded]
        left = cluster.window
        for solution in self._solutions(cluster):
            left = edtf.meet(left, Extent(solution.earliest, solution.latest)) or left
        return [left]

    def reach(self, cluster: Cluster) -> Extent:
        """Where the day of a meeting without its own can lie; nothing outside is admitted."""
        first, last = self.allowed(cluster)[0].earliest, self.allowed(cluster)[0].latest
        if first and not last:
            return Extent(first, min(first, date.max - REACH) + REACH)
        if last and not first:
            return Extent(max(last, date.min + REACH) - REACH, last)
        return Extent(first, last)

    def admits(self, a: Cluster, b: Cluster) -> bool:
        """Whether a weak join of the two may hold."""
        if self._undone(a, b):
            return False
        ours, theirs = self.allowed(a), self.allowed(b)
        return any(edtf.fits(x, y) and _near(x, y) and _near(y, x) for x in ours for y in theirs)

    def note(self, atom: Cluster, other: Cluster) -> None:
        """Keep in mind that the two are about to be joined."""
        if is_weak(atom, other):
            self.joined.append((frozenset(atom.ids), frozenset(other.ids)))

    def _undone(self, a: Cluster, b: Cluster) -> str | None:
        for (atom, other), words in self.undone.items():
            if (atom & a.ids and other & b.ids) or (atom & b.ids and other & a.ids):
                return words
        return None

    def suspected(self, sittings: Sequence[Sitting], dates: Mapping[str, DateSolution]) -> bool:
        """Whether any weak join was made in a meeting whose date is contradicted."""
        joined = {key for atom, _ in self.joined for key in atom}
        return any(
            any(words.startswith(CONTRADICTION) for words in dates[s.id].reasons)
            for s in sittings
            if not joined.isdisjoint(s.cluster.ids)
        )

    def contradicted(self, sittings: Sequence[Sitting], dates: Mapping[str, DateSolution]) -> dict[Pair, str]:
        """The weak joins by which dates came to contradict each other, with the words of it: one text tells
        of two meetings, and what it says of their order fails since both were joined with others."""
        words = {s.id: w for s in sittings for w in dates[s.id].reasons[::-1] if w.startswith(CONTRADICTION)}
        suspects = [s for s in sittings if s.id in words]
        home = {mention.id: s for s in suspects for mention in s.mentions}
        found: dict[Pair, str] = {}
        for atom, other in self.joined:
            here = home.get(min(atom))
            parts = [
                known for key in sorted(atom | other) if self._solved and (known := self._solved.get(key))
            ]
            if here is None or any(w.startswith(CONTRADICTION) for part in parts for w in part.reasons):
                continue
            elsewhere = {article for (article, _), s in home.items() if s is not here}
            if elsewhere & {article for article, _ in atom}:
                found[atom, other] = words[here.id]
        return found

    def doubt(self, cluster: Cluster, others: Sequence[Cluster]) -> None:
        """Keep in mind that a meeting may be one of a few others, none of which the dates allow."""
        if len(others) > MOST_DOUBTS:
            return
        for other in others:
            readings = (cluster.mentions[0].id, other.mentions[0].id)
            self.doubts.append(Doubt(readings, self._against(cluster, other)))

    def _against(self, a: Cluster, b: Cluster) -> str:
        if words := self._undone(a, b):
            return tell("the two as one would give a {contradiction}", contradiction=words)
        ours, theirs = self.allowed(a)[0], self.allowed(b)[0]
        if edtf.fits(ours, theirs):
            return tell("only one end of its time is known, and the day lies more than two years from it")
        early, late = (a, b) if _before(ours, theirs) else (b, a)
        return tell(
            "one {first}, the other {second}",
            first=self._end(early, last=True),
            second=self._end(late, last=False),
        )

    def _end(self, cluster: Cluster, *, last: bool) -> str:
        extent = self.allowed(cluster)[0]
        day = extent.latest if last else extent.earliest
        if extent.earliest == extent.latest and day:
            return tell("was on {day}", day=day_in_words(day))
        side = "not after {day}" if last else "not before {day}"
        told = tell(side, day=day_in_words(day) if day else tell("any day"))
        words = tell(f"was {side}", **told.parts)
        reasons = [reason for each in self._solutions(cluster) for reason in each.reasons]
        why = next(
            (r.parts["why"] for r in reasons if isinstance(r, Told) and r.startswith(f"{told}: ")), None
        )
        if why is None and day in (cluster.window.latest, cluster.window.earliest):
            why = tell("by the day on which its article came out")
        return tell("{words} ({why})", words=words, why=why) if why else words


def _near(open_one: Extent, dated: Extent) -> bool:
    """Whether a day is not too far from the only end that is known of another time."""
    if not dated.bounded or open_one.bounded:
        return True
    return _within(open_one.earliest, dated.earliest) and _within(dated.latest, open_one.latest)


def _within(first: date | None, second: date | None) -> bool:
    return first is None or second is None or second - first <= REACH


def _before(a: Extent, b: Extent) -> bool:
    return bool(a.latest and b.earliest and a.latest < b.earliest)


def is_weak(a: Cluster, b: Cluster) -> bool:
    """Whether no day of both speaks for a join."""
    return not (a.extents and b.extents)


def by_reading(sittings: Iterable[Sitting], dates: Mapping[str, DateSolution]) -> Solved:
    """The dates of meetings by their readings."""
    return {mention.id: dates[s.id] for s in sittings for mention in s.mentions}


def note_doubts(sittings: Sequence[Sitting], doubts: Iterable[Doubt], ledger: Ledger) -> None:
    """Name each doubt on both meetings that are shown."""
    homes = {mention.id: s.id for s in sittings for mention in s.mentions}
    for doubt in doubts:
        here, there = (homes.get(reading) for reading in doubt.readings)
        if here is None or there is None or here == there:
            continue
        for fact, other in ((here, there), (there, here)):
            words = tell(
                "may be the same as {other}; its date does not fit because {against}",
                other=other,
                against=doubt.against,
            )
            ledger.disagree(fact, FIELD, words, Concern.SAME_MEETING, other)
