"""Two sittings of one body told days apart, which may be one that was put off or told with a slip.

Another day near by in the same city makes no second sitting (`meetings.py`). Where the days lie farther
apart, or only one of the texts names a city, an editor knows: both are named, and stay two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from events.kinds import Concern
from events.resolve.clusters import DAY_LIKE, Cluster, Sides
from events.resolve.ledger import Ledger
from events.resolve.mentions import OTHER
from events.resolve.renumbered import FIELD, judged_apart
from events.resolve.sittings import Sitting
from events.telling import tell

PUT_OFF = 60
"""Days by which a sitting is put off, at most, and is still the one that was announced."""


def note_near(sittings: Sequence[Sitting], apart: Sequence[Sides], ledger: Ledger) -> None:
    """Ask, on both, about each two sittings that may be one; where an editor said that they are two, or one
    text tells of both, nothing is open."""
    by_body: dict[str, list[Sitting]] = defaultdict(list)
    for sitting in sittings:
        if sitting.code != OTHER and sitting.stated.extent.length <= DAY_LIKE:
            by_body[sitting.code].append(sitting)
    for listed in by_body.values():
        for one, other, why in _pairs(sorted(listed, key=lambda s: (_first(s), s.id))):
            if judged_apart(one, other, apart):
                continue
            for here, there in ((one, other), (other, one)):
                words = tell("may be the same as {other}: {why}", other=there.id, why=why)
                ledger.disagree(here.id, FIELD, words, Concern.SAME_MEETING, there.id)


def _first(sitting: Sitting) -> int:
    day = sitting.stated.extent.earliest
    return day.toordinal() if day else 0


def _pairs(listed: Sequence[Sitting]) -> Iterator[tuple[Sitting, Sitting, str]]:
    for place, one in enumerate(listed):
        for later in range(place + 1, len(listed)):
            other = listed[later]
            if _days(one, other) > PUT_OFF:
                break
            if why := _why(one, other):
                yield one, other, why


def _days(one: Sitting, other: Sitting) -> int:
    return _first(other) - _first(one)


def _why(one: Sitting, other: Sitting) -> str | None:
    """Why two sittings may be one, in words; None where they may not."""
    here, there = one.cluster, other.cluster
    if (one.number and other.number) or here.articles & there.articles:
        return None
    days = _days(one, other)
    apart = tell("told 1 day apart" if days == 1 else "told {number} days apart", number=days)
    if here.cities & there.cities:
        return tell("{apart} in one city, and a council rarely sits there twice so soon", apart=apart)
    if days <= DAY_LIKE and _one_place_open(here, there):
        return tell("{apart}, and one of the two is told without a city", apart=apart)
    return None


def _one_place_open(a: Cluster, b: Cluster) -> bool:
    """Whether only one city is told, and no country against it."""
    return bool(a.cities) != bool(b.cities) and (
        not a.countries or not b.countries or bool(a.countries & b.countries)
    )
