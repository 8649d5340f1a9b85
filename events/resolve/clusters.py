"""Clusters of mentions in the making, indexed so that each mention is compared with few."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from events import edtf
from events.edtf import ANY, Extent
from events.records import Claim
from events.resolve.mentions import OTHER, Mention, MentionId, country_of
from events.spelling import folded

DAY_LIKE = 7
"""Days: a date no wider than this names a sitting (they last up to four days) and not a season."""
Sides = tuple[tuple[MentionId, ...], tuple[MentionId, ...]]


@dataclass(slots=True, eq=False)
class Cluster:
    """The mentions of one sitting, strongest first."""

    mentions: list[Mention]
    ids: set[MentionId] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    ordinals: set[int] = field(default_factory=set)
    extents: list[Extent] = field(default_factory=list)
    cities: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    window: Extent = ANY

    def __post_init__(self) -> None:
        for mention in self.mentions:
            self._note(mention)

    def _note(self, mention: Mention) -> None:
        self.ids.add(mention.id)
        self.articles |= {mention.article} - {""}
        self.bodies |= {*mention.bodies, *mention.joint_with}
        self.ordinals |= set(mention.ordinals)
        self.extents += [extent for extent in mention.extents if extent not in self.extents]
        self.cities |= set(map(folded, mention.cities))
        homes = (country_of(city) for city in mention.cities)
        self.countries |= {*mention.countries, *(home for home in homes if home)}
        self.window = edtf.meet(self.window, mention.window) or self.window

    def join(self, other: Cluster) -> None:
        """Take another cluster's mentions in."""
        for mention in other.mentions:
            self.mentions.append(mention)
            self._note(mention)

    @property
    def body(self) -> str:
        return self.mentions[0].body

    @property
    def ordinal(self) -> int | None:
        """The ordinal in force."""
        return next((m.ordinals[0] for m in self.mentions if m.ordinals), None)

    @property
    def dated(self) -> bool:
        """Whether a date with a known year is said."""
        return any(extent.bounded for extent in self.extents)

    @property
    def yearless(self) -> bool:
        return bool(self.extents) and not self.dated

    @property
    def length(self) -> int:
        return min((extent.length for extent in self.extents), default=99999)

    @property
    def years(self) -> list[int | None]:
        """The years it may touch by its dates; a single None where no date has a year."""
        years = sorted({year for extent in self.extents for year in extent.years})
        return [*years] or [None]

    @property
    def when(self) -> list[Extent]:
        """The dates said; where none is, what the days of publication allow."""
        return self.extents or [self.window]

    @property
    def claims(self) -> Iterable[Claim]:
        return (claim for mention in self.mentions for claim in mention.claims)


@dataclass(slots=True)
class Index:
    """Clusters by one property; each listed once, in the order of arrival."""

    _listed: dict[object, dict[Cluster, None]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, key: object, cluster: Cluster) -> None:
        self._listed[key][cluster] = None

    def under(self, keys: Iterable[object]) -> Iterator[Cluster]:
        """The clusters under any of the keys, each once, without those that were joined to another."""
        seen: set[Cluster] = set()
        for key in keys:
            for cluster in self._listed.get(key, ()):
                if cluster.mentions and cluster not in seen:
                    seen.add(cluster)
                    yield cluster


class Table:
    """All clusters so far."""

    def __init__(self, apart: Sequence[Sides]) -> None:
        self.clusters: list[Cluster] = []
        self.ordinals, self.years, self.cities, self.others = (Index() for _ in range(4))
        self._known_years: dict[str, set[int | None]] = defaultdict(set)
        self._apart: dict[MentionId, set[MentionId]] = defaultdict(set)
        for first, second in apart:
            for here, there in ((first, second), (second, first)):
                for key in here:
                    self._apart[key] |= set(there)

    def add(self, cluster: Cluster) -> None:
        """A meeting of its own."""
        self.clusters.append(cluster)
        self._index(cluster)

    def join(self, cluster: Cluster, other: Cluster) -> None:
        """Two are one: the second gives its mentions to the first and is empty then."""
        cluster.join(other)
        other.mentions = []
        self._index(cluster)

    def _index(self, cluster: Cluster) -> None:
        for body in cluster.bodies:
            for year in cluster.years:
                self._known_years[body].add(year)
                self.years.add((body, year), cluster)
                for city in cluster.cities:
                    self.cities.add((body, city, year), cluster)
        for ordinal in cluster.ordinals:
            self.ordinals.add((cluster.body, ordinal), cluster)
        if key := other_key(cluster):
            self.others.add(key, cluster)

    def in_window(
        self, body: str, cities: Iterable[str], window: Extent, *, undated: bool = True
    ) -> Iterator[Cluster]:
        """The body's clusters in the cities, or anywhere where none is given, that have a date in one of
        the window's years, or, where `undated` ones are wanted, no date."""
        known = self._known_years.get(body, set())
        years = [
            *((None,) if undated else ()),
            *(y for y in sorted(filter(None, known)) if window.touches(y)),
        ]
        places = sorted(cities)
        if not places:
            return self.years.under((body, year) for year in years)
        return self.cities.under((body, city, year) for city in places for year in years)

    def kept_apart(self, cluster: Cluster, other: Cluster) -> bool:
        """Whether an editor said that the two are not the same."""
        return any(self._apart[key] & cluster.ids for key in other.ids if key in self._apart)

    def may_meet(self, cluster: Cluster, other: Cluster) -> bool:
        """Whether nothing forbids that two clusters are one: neither a common article nor an editor."""
        return not cluster.articles & other.articles and not self.kept_apart(cluster, other)


def other_key(cluster: Cluster) -> tuple[object, ...] | None:
    """What a meeting of no listed body is known by: its day, its city and its sides, all three."""
    first = cluster.mentions[0]
    sides = frozenset(side for mention in cluster.mentions for side in mention.sides)
    if first.body != OTHER or not first.cities or not sides:
        return None
    if not first.extents or first.extents[0].length > DAY_LIKE:
        return None
    return (first.dates[0], folded(first.cities[0]), sides)
