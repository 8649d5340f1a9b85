"""Recognising the sittings of an article in another version's reading of it.

Decisions and former addresses know a sitting as the reading `m2` of an article. So a sitting keeps its
key for good: a new reading takes over the keys of those read before, however it numbers or orders
them. Two readings are one sitting by the words they rest on, and what they make of these words.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from events.kinds import Field
from events.records import Claim, Json

PREFIX = "m"
KNOWN_BY = frozenset({Field.BODY, Field.ORDINAL, Field.DATE, Field.CITY, Field.COUNTRY, Field.STATUS})
"""What a sitting is known by; who came to it follows the rules of attendance and tells less, but for talks
of no listed body, which often are told without any day or place."""
TALKS = "OTHER"
SAME_WORDS, SAME_VALUE = 2, 1
"""The weight of one field read in overlapping words, and of the value being the same there or elsewhere."""
WHO_MET = frozenset({Field.BODY, Field.ATTENDEE})
PART = {Field.BODY: "code", Field.DATE: "edtf", Field.STATUS: "status", Field.ATTENDEE: "name"}
"""The part of a value that is compared; its reason or rank may be worded otherwise by another version."""

Kinship = tuple[int, int]
Sittings = Mapping[str, Sequence[Claim]]


def recognised(claims: Sequence[Claim], known: Iterable[Claim]) -> list[Claim]:
    """The claims of a new reading under the keys of the sittings `known` from older readings of the same
    article; a sitting that is new gets a number that none had."""
    older, fresh = _by_sitting(known), _by_sitting(claims)
    keys = _alike(older, fresh)
    left = {key: told for key, told in older.items() if key not in keys.values()}
    keys |= _nearest(left, {key: told for key, told in fresh.items() if key not in keys})
    following = 1 + max(map(_number, older), default=0)
    for key in fresh:
        if key not in keys:
            keys[key], following = f"{PREFIX}{following}", following + 1
    return [replace(claim, mention=keys.get(claim.mention, claim.mention)) for claim in claims]


def _by_sitting(claims: Iterable[Claim]) -> Sittings:
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.mention.removeprefix(PREFIX).isdecimal():
            groups[claim.mention].append(claim)
    return {key: groups[key] for key in sorted(groups, key=_number)}


def _number(key: str) -> int:
    return int(key.removeprefix(PREFIX))


def _alike(older: Sittings, fresh: Sittings) -> dict[str, str]:
    """For each new key the old one under which the very same was read; most sittings of a long text."""
    unread: dict[frozenset[object], list[str]] = defaultdict(list)
    for key, told in older.items():
        unread[_gist(told)].append(key)
    return {key: unread[gist].pop(0) for key, told in fresh.items() if unread[gist := _gist(told)]}


def _gist(told: Iterable[Claim]) -> frozenset[object]:
    return frozenset((c.field, c.span.start, c.span.end, _value(c)) for c in told if c.field in KNOWN_BY)


def _nearest(older: Sittings, fresh: Sittings) -> dict[str, str]:
    """For each new key the old one, the nearest kin first; of equals, in the order of the text."""
    kin = [(kinship(then, now), old, new) for old, then in older.items() for new, now in fresh.items()]
    paired: dict[str, str] = {}
    for (weight, _), old, new in sorted(
        kin, key=lambda k: (-k[0][0], -k[0][1], _number(k[1]), _number(k[2]))
    ):
        akin = weight or _same_talks(older[old], fresh[new])
        if akin and new not in paired and old not in paired.values():
            paired[new] = old
    return paired


def _same_talks(then: Iterable[Claim], now: Iterable[Claim]) -> bool:
    """Whether two readings of no listed body name the same people, in whatever words: "the ministers of the
    two met" read in the headline by one version, in the text by the next."""
    before, after = ({(c.field, _value(c)) for c in told if c.field in WHO_MET} for told in (then, now))
    talks = {(Field.BODY, json.dumps(TALKS))}
    named = before - talks
    return talks <= before and bool(named) and before == after


def kinship(then: Iterable[Claim], now: Iterable[Claim]) -> Kinship:
    """How much two readings share: first of what a sitting is known by, then of all else.

    The same body alone, read in other words, is no kinship: an article may tell of many sittings of it.
    """
    before: dict[Field, list[Claim]] = defaultdict(list)
    for claim in then:
        before[claim.field].append(claim)
    best: dict[Field, int] = defaultdict(int)
    others = 0
    for claim in now:
        weights = [_weight(claim, other) for other in before[claim.field]]
        best[claim.field] = max([best[claim.field], *weights])
        others += claim.field not in KNOWN_BY and max(weights, default=0) > SAME_WORDS
    return sum(weight for name, weight in best.items() if name in KNOWN_BY), others


def _weight(claim: Claim, other: Claim) -> int:
    overlap = claim.span.start < other.span.end and other.span.start < claim.span.end
    if claim.field in (Field.BODY, Field.STATUS, Field.COUNTRY) and not overlap:
        return 0
    return SAME_WORDS * overlap + SAME_VALUE * (_value(claim) == _value(other))


def _value(claim: Claim) -> str:
    value: Json = claim.value
    if isinstance(value, dict) and claim.field in PART:
        value = value.get(PART[claim.field])
    return json.dumps(value, sort_keys=True)
