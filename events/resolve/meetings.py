"""Clustering: mentions of one sitting become one meeting.

The order is canonical, strongest mention first, so that the result does not depend on arrival. Three
rounds: mentions with an ordinal or a date of a known year; sittings known by ordinal alone and by date
alone that belong together; then what only a place, a yearless date, or nothing but the body ties down.
What only a place or the body ties down is joined as the dates allow that are known without it (`weak.py`).
A mention joins when exactly one meeting fits. Mentions of one article never join each other unless they
share an ordinal; conflicting ordinals never join. A misprinted ordinal joins nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from events import edtf
from events.edtf import ANY, Extent
from events.resolve.clusters import DAY_LIKE, Cluster, Table, other_key
from events.resolve.mentions import LOOK_BACK, OTHER, Mention, MentionId
from events.resolve.misprints import without_misprints
from events.resolve.placing import Placing
from events.resolve.roots import Roots
from events.resolve.weak import MOST_DOUBTS, Weighing, is_weak

MISTAKEN_DAYS = 60
"""No council sits twice in one city within so many days: of one number, the other day is a mistake."""
CORRECTED_DAYS = 31
"""Days: a council sits in a city once in so many, so another day near to one is a correction or a mistake."""
MONTH = 31
"""Days: a yearless day is matched with dates no wider than this."""


def cluster(placing: Placing, weighing: Weighing | None = None) -> list[Cluster]:
    """The meetings that the mentions tell of, strongest mention first in each and among them. Without a
    `weighing` nothing is joined by place or body alone."""
    table = Table(placing.apart)
    loose: list[Cluster] = []
    for atom in _atoms(placing, without_misprints(placing)):
        if atom.body == OTHER:
            _settle(table, atom, table.others.under([other_key(atom)]))
        elif atom.ordinal is not None:
            _by_ordinal(table, atom, atom.ordinal)
        elif atom.dated:
            _by_date(table, atom)
        else:
            loose.append(atom)
    if weighing:
        _join_halves(table, weighing)
    for atom in loose:
        _settle_loose(table, atom, weighing)
    for made in table.clusters:
        made.mentions.sort(key=lambda m: m.strength)
    return sorted((c for c in table.clusters if c.mentions), key=lambda c: c.mentions[0].strength)


def _atoms(placing: Placing, mentions: Mapping[MentionId, Mention]) -> list[Cluster]:
    """Mentions one by one, but those that an editor called the same sitting together."""
    roots = Roots()
    for keys in placing.together:
        for key in keys[1:]:
            roots.tie(keys[0], key)
    groups: dict[object, list[MentionId]] = defaultdict(list)
    for key in mentions:
        groups[roots.find(key)].append(key)
    atoms = [
        Cluster(sorted((mentions[key] for key in keys), key=lambda m: m.strength)) for keys in groups.values()
    ]
    return sorted(atoms, key=lambda atom: atom.mentions[0].strength)


def _settle(table: Table, atom: Cluster, fitting: Iterable[Cluster]) -> None:
    """Join the one meeting that fits; with none, or several, be a meeting of its own."""
    found = list(islice((c for c in fitting if table.may_meet(c, atom)), 2))
    if len(found) == 1:
        table.join(found[0], atom)
    else:
        table.add(atom)


def _settle_loose(table: Table, atom: Cluster, weighing: Weighing | None) -> None:
    """Join the one meeting that fits; by a weak join only where the dates that stand without it allow it."""
    if weighing is None:
        strong = () if not atom.extents else (c for c in _tied(table, atom) if not is_weak(c, atom))
        _settle(table, atom, strong)
        return
    near = ANY if atom.extents else weighing.reach(atom)
    tied = (c for c in _tied(table, atom, near) if table.may_meet(c, atom))
    found = list(islice((c for c in tied if not is_weak(c, atom) or weighing.admits(c, atom)), 2))
    if not found:
        refused = (c for c in _tied(table, atom) if table.may_meet(c, atom))
        weighing.doubt(atom, list(islice(refused, MOST_DOUBTS + 1)))
    if len(found) == 1:
        weighing.note(atom, found[0])
    _settle(table, atom, found)


def _by_ordinal(table: Table, atom: Cluster, ordinal: int) -> None:
    """Same body, same ordinal. What texts call by a number that an editor overruled is the session as the
    editor numbered it, unless its place or a day of another season speaks against that; a session that
    bears the number and fits as well comes first."""
    alike = [c for c in table.ordinals.under([(atom.body, ordinal)]) if not table.kept_apart(c, atom)]
    bearers = [c for c in alike if c.ordinal == ordinal]
    fitting = [c for c in alike if _may_bear(c, atom, ordinal)]
    home = next(iter([*sorted(fitting, key=lambda c: c.ordinal != ordinal), *bearers]), None)
    if home:
        table.join(home, atom)
    else:
        table.add(atom)


def _may_bear(c: Cluster, atom: Cluster, ordinal: int) -> bool:
    """Whether neither day nor place speaks against a session that bears a number, or bore it until an editor
    corrected it, being the one that an article calls so; a number merely printed beside needs the day."""
    if not _same_place(c, atom):
        return False
    if c.ordinal == ordinal or any(m.settled and ordinal in m.ordinals[1:] for m in c.mentions):
        slips = MISTAKEN_DAYS if c.cities & atom.cities else 0
        return any(edtf.fits(x, y) or _days_apart(x, y) <= slips for x in c.when for y in atom.when)
    return _same_time(c, atom)


def _days_apart(x: Extent, y: Extent) -> int:
    """Days between two stretches; more than any count where one is open or they touch."""
    first, second = sorted((x, y), key=lambda extent: extent.earliest or date.min)
    if first.latest is None or second.earliest is None or second.earliest <= first.latest:
        return date.max.toordinal()
    return (second.earliest - first.latest).days


def _same_time(a: Cluster, b: Cluster) -> bool:
    return any(edtf.fits(x, y) for x in a.extents for y in b.extents if x.bounded and y.bounded)


def _same_place(a: Cluster, b: Cluster) -> bool:
    """Whether the places said do not exclude each other."""
    if a.cities and b.cities:
        return bool(a.cities & b.cities)
    return not a.countries or not b.countries or bool(a.countries & b.countries)


def _same_body(a: Cluster, b: Cluster) -> bool:
    """One body; or a joint sitting told by way of another of its bodies, on the same day in one city."""
    if a.body == b.body:
        return True
    return max(a.length, b.length) <= DAY_LIKE and bool(a.cities & b.cities)


def _by_date(table: Table, atom: Cluster) -> None:
    """Same body, dates that meet, places that do not exclude each other; the very same date and place
    come before a date that only meets, and that before another day near to it in the same city."""
    keys = [(body, year) for body in sorted(atom.bodies) for year in atom.years]
    fitting = [
        c
        for c in table.years.under(keys)
        if _same_body(c, atom) and _same_time(c, atom) and _same_place(c, atom)
    ]
    equal = [c for c in fitting if atom.extents[0] in c.extents and atom.cities == c.cities]
    _settle(table, atom, equal or fitting or _corrected(table, atom))


def _corrected(table: Table, atom: Cluster) -> Iterator[Cluster]:
    """The sittings of the body in the city that another text puts on another day near by: of two days told of
    one sitting, neither makes a second one."""
    days = _day(atom)
    if days is None or not days.earliest or not days.latest:
        return
    margin = timedelta(days=CORRECTED_DAYS)
    near = Extent(days.earliest - margin, days.latest + margin)
    for c in table.in_window(atom.body, atom.cities, near, undated=False) if atom.cities else ():
        other = _day(c)
        if c.body == atom.body and other and _days_apart(other, days) <= CORRECTED_DAYS:
            yield c


def _day(c: Cluster) -> Extent | None:
    """The first day that is said, by the strongest mention that names one."""
    days = (extent for m in c.mentions for extent in m.extents if extent.length <= DAY_LIKE)
    return next(days, None)


@dataclass(slots=True)
class OrdinalOrder:
    """When a session can have been, by the nearest dated sessions before and after it."""

    numbers: list[int]
    dates: list[Extent]

    def window(self, ordinal: int) -> Extent:
        """From the session before to the session after; anything where these contradict each other."""
        before, after = bisect_left(self.numbers, ordinal) - 1, bisect_right(self.numbers, ordinal)
        earliest = self.dates[before].earliest if before >= 0 else None
        latest = self.dates[after].latest if after < len(self.numbers) else None
        return ANY if earliest and latest and earliest > latest else Extent(earliest, latest)


def _join_halves(table: Table, weighing: Weighing) -> None:
    """A session known by ordinal and city alone, and a sitting known by date and city alone, are one
    where each is the only one that fits the other."""
    orders: dict[str, list[tuple[int, Extent]]] = defaultdict(list)
    halves: list[tuple[Cluster, int]] = []
    for c in table.clusters:
        if c.ordinal is None or c.body == OTHER:
            continue
        if c.dated:
            orders[c.body].append((c.ordinal, next(e for e in c.extents if e.bounded)))
        elif c.cities:
            halves.append((c, c.ordinal))
    ordered = {body: _in_order(found) for body, found in orders.items()}
    matches: dict[Cluster, list[Cluster]] = {}
    refused: dict[Cluster, list[Cluster]] = {}
    for half, ordinal in halves:
        window = ordered[half.body].window(ordinal) if half.body in ordered else ANY
        found = list(_other_halves(table, half, window))
        matches[half] = [c for c in found if not is_weak(half, c) or weighing.admits(half, c)]
        refused[half] = [] if matches[half] else found
    wanted = Counter(match for found in matches.values() for match in found)
    for half, others in refused.items():
        weighing.doubt(half, others)
    for half, found in matches.items():
        if len(found) == 1 and wanted[found[0]] == 1:
            weighing.note(half, found[0])
            table.join(half, found[0])


def _in_order(sessions: list[tuple[int, Extent]]) -> OrdinalOrder:
    sessions.sort(key=lambda session: (session[0], str(session[1])))
    return OrdinalOrder([number for number, _ in sessions], [extent for _, extent in sessions])


def _other_halves(table: Table, half: Cluster, window: Extent) -> Iterator[Cluster]:
    for c in table.in_window(half.body, half.cities, edtf.meet(window, half.window) or window):
        if c.body != half.body or c.ordinal is not None or not c.dated or not table.may_meet(c, half):
            continue
        if any(edtf.fits(window, e) and edtf.fits(half.window, e) for e in c.extents) and _yearless_fits(
            half, c
        ):
            yield c


def _tied(table: Table, atom: Cluster, near: Extent = ANY) -> Iterator[Cluster]:
    """The meetings that a mention without a full date may be about. A city ties it to sittings there; a
    country to sittings in it; nothing at all to any sitting of the body that has more to be known by. Only
    those that can lie `near` are looked for."""
    if atom.extents and not atom.cities:
        return
    bare = all(mention.bare for mention in atom.mentions)
    window = recent(atom.window) if bare else atom.window
    only_dated = bare and window != ANY
    window = edtf.meet(window, near) or window
    for c in table.in_window(atom.body, atom.cities, window, undated=not only_dated):
        known = c.ordinal is not None or c.extents or c.cities
        if c.body != atom.body or not known or not _same_place(c, atom):
            continue
        if (atom.countries and not c.countries) or (only_dated and not c.dated):
            continue
        if any(edtf.fits(window, when) for when in c.when) and _yearless_fits(atom, c):
            yield c


def recent(window: Extent) -> Extent:
    """What a bare look back can mean: sittings of the last year or so before the text came out."""
    if window.earliest or not window.latest:
        return window
    return Extent(window.latest - timedelta(days=LOOK_BACK), window.latest)


def _yearless_fits(a: Cluster, b: Cluster) -> bool:
    """A day without its year fits a date of the same day or month, never a year or a season."""
    if not a.yearless:
        return True
    if not b.extents:
        return True
    return any(edtf.fits(x, y) for x in a.extents for y in b.extents if y.days or y.length <= MONTH)
