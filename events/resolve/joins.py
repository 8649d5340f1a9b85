"""What made up a meeting before it was joined with another, by joins that were taken back since.

A decision remembers every reading of its meeting, those too that only an editor's join had brought in.
Once that join is taken back, the decision is about the meeting alone again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from events import edtf
from events.kinds import Verdict
from events.records import Decision, Identity
from events.resolve.ids import identity_of
from events.resolve.mentions import Mention, MentionId
from events.resolve.verdicts import JUDGEMENTS, is_about_people, latest_pairs
from events.spelling import folded


@dataclass(frozen=True, slots=True)
class Join:
    """Two meetings that an editor once joined: the readings, address and identity of each."""

    decision: int
    sides: tuple[frozenset[MentionId], frozenset[MentionId]]
    addresses: tuple[str | None, str | None]
    identities: tuple[Identity | None, Identity | None]


def taken_back(decisions: Iterable[Decision], standing: Iterable[Decision]) -> list[Join]:
    """The joins of meetings that hold no longer: retracted, or the two later said to be two."""
    latest = {decision.id for decision in latest_pairs(d for d in standing if d.verdict in JUDGEMENTS)}
    joins = [d for d in decisions if d.verdict is Verdict.SAME and not is_about_people(d)]
    return [_join(d) for d in sorted(joins, key=lambda d: d.id) if d.id not in latest]


def _join(decision: Decision) -> Join:
    return Join(
        decision.id,
        (frozenset(decision.mentions), frozenset(other_readings(decision))),
        (decision.meeting, decision.other),
        (decision.identity or identity_of(decision.meeting or ""), identity_of(decision.other or "")),
    )


def other_readings(decision: Decision) -> tuple[MentionId, ...]:
    """The readings of the second meeting of a judgement, as it was taken."""
    listed = decision.value.get("mentions") if isinstance(decision.value, dict) else None
    pairs = listed if isinstance(listed, list) else []
    return tuple((str(p[0]), str(p[1])) for p in pairs if isinstance(p, list | tuple) and len(p) == 2)


def own(
    readings: Sequence[MentionId],
    address: str | None,
    identity: Identity | None,
    joins: Iterable[Join],
    mentions: Mapping[MentionId, Mention],
) -> tuple[MentionId, ...]:
    """The readings without those that came in by one of the joins."""
    kept = tuple(readings)
    for join in reversed(list(joins)):
        first, second = join.sides
        if first.isdisjoint(kept) or second.isdisjoint(kept):
            continue
        halves = _halves(kept, join, mentions)
        kept = halves[_which(halves, address, identity, join, mentions)]
    return kept


def _halves(
    readings: Sequence[MentionId], join: Join, mentions: Mapping[MentionId, Mention]
) -> tuple[tuple[MentionId, ...], tuple[MentionId, ...]]:
    """The readings of each side; what came to the joined meeting later goes where it fits better."""

    def of_second(key: MentionId) -> bool:
        if key in join.sides[0] or key in join.sides[1]:
            return key not in join.sides[0]
        here, there = (_fit([key], identity, mentions) for identity in join.identities)
        return there > here

    return tuple(k for k in readings if not of_second(k)), tuple(k for k in readings if of_second(k))


def _which(
    halves: Sequence[Sequence[MentionId]],
    address: str | None,
    identity: Identity | None,
    join: Join,
    mentions: Mapping[MentionId, Mention],
) -> int:
    """The half that is the meeting meant: by its address, else by what it was known by."""
    if address and address in join.addresses:
        return join.addresses.index(address)
    here, there = (_fit(half, identity, mentions) for half in halves)
    return int(there > here)


def _fit(
    readings: Iterable[MentionId], identity: Identity | None, mentions: Mapping[MentionId, Mention]
) -> int:
    return sum(agreement(mentions[key], identity) for key in readings if identity and key in mentions)


def agreement(mention: Mention, identity: Identity) -> int:
    """How well a mention fits what a meeting was known by; negative where they conflict."""
    if identity.body not in mention.bodies and identity.body not in mention.joint_with:
        return -100
    score = 0
    if identity.ordinal is not None and mention.ordinals:
        score += 4 if identity.ordinal in mention.ordinals else -4
    known = edtf.read(identity.date) if identity.date else None
    if known and mention.extents:
        score += 2 if any(edtf.fits(known, extent) for extent in mention.extents) else -2
    if identity.city and mention.cities:
        score += 1 if folded(identity.city) in map(folded, mention.cities) else -1
    return score
