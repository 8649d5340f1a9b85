"""Ordinals that cannot be right: one number printed for two sessions in different cities.

Equal ordinals of a body make one session unless the cities differ and no date speaks for one: where
the dates or the days of publication do not come near each other, or a sitting is known otherwise on that
very day in that city, they are two and the number is doubted aloud. The city that speaks best keeps the
number, whatever the order of arrival; no word of an editor's is doubted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from events import edtf
from events.edtf import Extent
from events.resolve.clusters import DAY_LIKE
from events.resolve.mentions import OTHER, Mention, MentionId
from events.resolve.placing import Placing
from events.spelling import folded

YEAR_APART = 366
"""Days between two printed dates before one session cannot bear both: less may be a misprinted date."""
Places = Mapping[tuple[str, str], Sequence[Mention]]
Numbered = Sequence[tuple[int, Extent]]


def without_misprints(placing: Placing) -> dict[MentionId, Mention]:
    """The mentions; one whose ordinal is doubted keeps it as `misprint` and stands without it."""
    tied = {key for keys in placing.together for key in keys}
    mentions = dict(placing.mentions)
    sessions: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    places: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    orders: dict[str, list[tuple[int, Extent]]] = defaultdict(list)
    for body, dated in placing.numbered.items():
        orders[body] += dated
    for mention in mentions.values():
        if mention.body == OTHER:
            continue
        if mention.ordinals:
            orders[mention.body] += [(mention.ordinals[0], e) for e in mention.extents if e.bounded]
        if not mention.cities:
            continue
        places[mention.body, _city(mention)].append(mention)
        if mention.ordinals:
            sessions[mention.body, mention.ordinals[0]].append(mention)
    for (body, ordinal), told in sessions.items():
        for mention in _doubted(told, places, orders[body]):
            if not mention.settled and mention.id not in tied:
                mentions[mention.id] = replace(mention, ordinals=(), misprint=ordinal)
    return mentions


def _city(mention: Mention) -> str:
    return folded(mention.cities[0])


def _doubted(told: Sequence[Mention], places: Places, order: Numbered) -> Iterator[Mention]:
    by_city: dict[str, list[Mention]] = defaultdict(list)
    for mention in told:
        by_city[_city(mention)].append(mention)
    if len(by_city) < 2:
        return
    kept = min(by_city.values(), key=lambda camp: _standing(camp, places, order))
    for camp in by_city.values():
        if camp is not kept:
            yield from (m for m in camp if any(_excluded(m, other, places) for other in kept))


def _standing(camp: Iterable[Mention], places: Places, order: Numbered) -> tuple[object, ...]:
    """Sorts the best supported city first: an editor's word, no other number for the sitting, a date in
    the order of numbers, more articles, no sitting known without the number, the strongest mention."""
    camp = list(camp)
    elsewhere = [other for mention in camp for other in _on_that_day(mention, places)]
    return (
        not any(mention.settled for mention in camp),
        any(other.ordinals for other in elsewhere),
        any(_out_of_order(mention, order) for mention in camp),
        -len({mention.article for mention in camp}),
        bool(elsewhere),
        min(mention.strength for mention in camp),
    )


def _out_of_order(mention: Mention, order: Numbered) -> bool:
    """Whether another number of the body is dated on the wrong side of the mention."""
    ordinal = mention.ordinals[0]
    for days in mention.extents:
        for number, dated in order:
            first, second = (dated, days) if number < ordinal else (days, dated)
            if number != ordinal and first.earliest and second.latest and first.earliest > second.latest:
                return True
    return False


def _on_that_day(mention: Mention, places: Places) -> Iterator[Mention]:
    """Mentions under another number, or none, of a sitting of the body on the same day in the city."""
    days = [extent for extent in mention.extents if extent.length <= DAY_LIKE]
    for other in places[mention.body, _city(mention)]:
        if not set(other.ordinals) & set(mention.ordinals) and set(days) & set(other.extents):
            yield other


def _excluded(mention: Mention, kept: Mention, places: Places) -> bool:
    if set(map(folded, mention.cities)) & set(map(folded, kept.cities)):
        return False
    ours, theirs = ([e for e in m.extents if e.bounded] for m in (mention, kept))
    if ours and theirs:
        return all(_days_between(a, b) > YEAR_APART for a in ours for b in theirs)
    if not _near(ours or [mention.window], theirs or [kept.window]):
        return True
    return any(True for _ in _on_that_day(mention, places))


def _near(ours: Sequence[Extent], theirs: Sequence[Extent]) -> bool:
    """Whether two times known on both sides meet; where a side is open, only the number speaks for one."""
    return any(edtf.fits(a, b) for a in ours for b in theirs if a.bounded and b.bounded)


def _days_between(a: Extent, b: Extent) -> int:
    if not (a.earliest and a.latest and b.earliest and b.latest):
        return 0
    return max((b.earliest - a.latest).days, (a.earliest - b.latest).days)
