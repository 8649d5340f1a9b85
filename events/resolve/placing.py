"""Which meeting a decision is about: by its mentions, else its address, else its identity.

An editor's value counts for clustering too, so it is laid over the mentions it is about; a decision
whose readings are all gone becomes a mention of its own, and the meeting stands from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from events import edtf
from events.kinds import Verdict
from events.records import Decision, Identity
from events.resolve.ids import identity_of
from events.resolve.mentions import Mention, MentionId, from_decision, settle
from events.resolve.names import folded
from events.resolve.verdicts import JUDGEMENTS, MEETING_FIELDS, SETTLING, latest_pairs, settled_value


@dataclass(slots=True)
class Placing:
    """Mentions with the editors' values laid over them, and where each decision belongs."""

    mentions: dict[MentionId, Mention]
    homes: dict[int, tuple[MentionId, ...]] = field(default_factory=dict)
    homeless: list[Decision] = field(default_factory=list)
    """Decisions that name no mention which is still read."""
    judgements: list[Decision] = field(default_factory=list)
    together: list[tuple[MentionId, ...]] = field(default_factory=list)
    apart: list[tuple[tuple[MentionId, ...], tuple[MentionId, ...]]] = field(default_factory=list)
    formers: dict[str, tuple[MentionId, ...]] = field(default_factory=dict)
    """The addresses that placed decisions knew their meetings by."""
    lost: list[Decision] = field(default_factory=list)
    """Decisions that can be placed nowhere: no mention, no known address, no identity."""

    def settle(self, decision: Decision, home: tuple[MentionId, ...]) -> None:
        """Place one decision and lay its value over its mentions."""
        self.homes[decision.id] = home
        if decision.meeting:
            self.formers.setdefault(decision.meeting, home)
        if decision.field not in MEETING_FIELDS or decision.verdict not in SETTLING | {Verdict.REJECT}:
            return
        for key in home:
            self.mentions[key] = settle(self.mentions[key], decision.field, settled_value(decision))


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


def _home(
    decision: Decision, placing: Placing, by_article: Mapping[str, Sequence[MentionId]]
) -> tuple[MentionId, ...]:
    """The decision's mentions as they are read now. A new version of the rules may number the mentions
    of an article otherwise, so in each named article the one that fits the identity best is taken."""
    identity = decision.identity
    if identity is None or decision.verdict in JUDGEMENTS:
        return tuple(key for key in sorted(set(decision.mentions)) if key in placing.mentions)
    named = set(decision.mentions)
    found = []
    for article in sorted({article for article, _ in named}):
        keys = by_article.get(article, ())
        scored = sorted((-agreement(placing.mentions[key], identity), key not in named, key) for key in keys)
        if scored and scored[0][0] <= 0:
            found.append(scored[0][2])
    return tuple(found)


def place(mentions: Iterable[Mention], decisions: Iterable[Decision]) -> Placing:
    """Place what can be placed by mentions; the rest waits in `homeless` and `judgements`."""
    placing = Placing({mention.id: mention for mention in mentions})
    by_article: dict[str, list[MentionId]] = defaultdict(list)
    for key in sorted(placing.mentions):
        by_article[key[0]].append(key)
    for decision in decisions:
        if decision.verdict in JUDGEMENTS:
            placing.judgements.append(decision)
        elif home := _home(decision, placing, by_article):
            placing.settle(decision, home)
        else:
            placing.homeless.append(decision)
    return placing


def place_rest(placing: Placing, by_address: Mapping[str, tuple[MentionId, ...]]) -> None:
    """Place the decisions without mentions, now that the meetings have addresses; then the judgements."""
    known = placing.formers | dict(by_address)
    for decision in placing.homeless:
        home = _by_address(decision, known, placing) or _stand_alone(decision, placing)
        if not home:
            placing.lost.append(decision)
            continue
        placing.settle(decision, home)
        if decision.meeting:
            known.setdefault(decision.meeting, home)
    for decision in latest_pairs(placing.judgements):
        _judge(decision, placing, known)


def _by_address(
    decision: Decision, known: Mapping[str, tuple[MentionId, ...]], placing: Placing
) -> tuple[MentionId, ...]:
    home = known.get(decision.meeting or "", ())
    identity = decision.identity
    if identity is None:
        return home
    return tuple(key for key in home if agreement(placing.mentions[key], identity) >= 0)


def _stand_alone(decision: Decision, placing: Placing) -> tuple[MentionId, ...]:
    identity = decision.identity or identity_of(decision.meeting or "")
    if identity is None:
        return ()
    mention = from_decision(decision, identity)
    placing.mentions[mention.id] = mention
    return (mention.id,)


def _judge(decision: Decision, placing: Placing, known: Mapping[str, tuple[MentionId, ...]]) -> None:
    """One SAME or NOT_SAME: the mentions of both sides, tied together or kept apart."""
    other = _other_side(decision, placing, known)
    first = tuple(key for key in decision.mentions if key in placing.mentions)
    first = first or known.get(decision.meeting or "", ()) or _fitting(decision.meeting, placing)
    if decision.verdict is Verdict.SAME:
        placing.together.append(tuple(sorted({*first, *other})))
    else:
        placing.apart.append((tuple(k for k in sorted(first) if k not in other), tuple(sorted(other))))


def _other_side(
    decision: Decision, placing: Placing, known: Mapping[str, tuple[MentionId, ...]]
) -> tuple[MentionId, ...]:
    """The second meeting's mentions: those in the decision's value, else by its address or identity."""
    value = decision.value
    listed = value.get("mentions") if isinstance(value, dict) else None
    if isinstance(listed, list):
        pairs = [(str(p[0]), str(p[1])) for p in listed if isinstance(p, list | tuple) and len(p) == 2]
        if present := tuple(key for key in pairs if key in placing.mentions):
            return present
    return known.get(decision.other or "", ()) or _fitting(decision.other, placing)


def _fitting(address: str | None, placing: Placing) -> tuple[MentionId, ...]:
    identity = identity_of(address or "")
    if identity is None:
        return ()
    return tuple(key for key, m in sorted(placing.mentions.items()) if agreement(m, identity) > 0)
