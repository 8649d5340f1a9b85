"""Ordinals that cannot be right: one number printed for two sessions in different cities.

Equal ordinals of a body make one session unless the cities differ and another fact excludes it too: the
dates, the days of publication, or a sitting known otherwise on that very day in that city. The city that
speaks best keeps the number, whatever the order of arrival; no word of an editor's is doubted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from events import edtf
from events.edtf import Extent
from events.resolve.clusters import DAY_LIKE
from events.resolve.mentions import OTHER, Mention, MentionId
from events.resolve.names import folded
from events.resolve.placing import Placing

YEAR_APART = 366
"""Days between two printed dates before one session cannot bear both: less may be a misprinted date."""
Places = Mapping[tuple[str, str], Sequence[Mention]]


def without_misprints(placing: Placing) -> dict[MentionId, Mention]:
    """The mentions; one whose ordinal is doubted keeps it as `misprint` and stands without it."""
    tied = {key for keys in placing.together for key in keys}
    mentions = dict(placing.mentions)
    sessions: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    places: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions.values():
        if mention.body == OTHER or not mention.cities:
            continue
        places[mention.body, _city(mention)].append(mention)
        if mention.ordinals:
            sessions[mention.body, mention.ordinals[0]].append(mention)
    for (_, ordinal), told in sessions.items():
        for mention in _doubted(told, places):
            if not mention.settled and mention.id not in tied:
                mentions[mention.id] = replace(mention, ordinals=(), misprint=ordinal)
    return mentions


def _city(mention: Mention) -> str:
    return folded(mention.cities[0])


def _doubted(told: Sequence[Mention], places: Places) -> Iterator[Mention]:
    by_city: dict[str, list[Mention]] = defaultdict(list)
    for mention in told:
        by_city[_city(mention)].append(mention)
    if len(by_city) < 2:
        return
    kept = min(by_city.values(), key=lambda camp: _standing(camp, places))
    for camp in by_city.values():
        if camp is not kept:
            yield from (m for m in camp if any(_excluded(m, other, places) for other in kept))


def _standing(camp: Iterable[Mention], places: Places) -> tuple[object, ...]:
    """Sorts the best supported city first: an editor's word, no other number for the sitting, more
    articles, no sitting known without the number, the strongest mention."""
    camp = list(camp)
    elsewhere = [other for mention in camp for other in _on_that_day(mention, places)]
    return (
        not any(mention.settled for mention in camp),
        any(other.ordinals for other in elsewhere),
        -len({mention.article for mention in camp}),
        bool(elsewhere),
        min(mention.strength for mention in camp),
    )


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
    if not any(edtf.fits(a, b) for a in ours or [mention.window] for b in theirs or [kept.window]):
        return True
    return any(True for _ in _on_that_day(mention, places))


def _days_between(a: Extent, b: Extent) -> int:
    if not (a.earliest and a.latest and b.earliest and b.latest):
        return 0
    return max((b.earliest - a.latest).days, (a.earliest - b.latest).days)
