"""Which meeting a decision is about: by its mentions, else its address, else its identity.

A sitting keeps its key through all versions of the rules (`store/recognition.py`), so the mentions that
a decision names are taken as they are.

An editor's value counts for clustering too, so it is laid over the mentions it is about; a decision
whose readings are all gone becomes a mention of its own, and the meeting stands from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from events.edtf import Extent
from events.kinds import Verdict
from events.records import Decision, Identity
from events.resolve.ids import identity_of
from events.resolve.joins import Join, agreement, other_readings, own
from events.resolve.mentions import Mention, MentionId, from_decision, settle
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
    joins: Sequence[Join] = ()
    """Joins of meetings that were taken back."""
    numbered: Mapping[str, Sequence[tuple[int, Extent]]] = field(default_factory=dict)
    """By body, the numbers and dates of readings that are not among the mentions, where only a part of all
    evidence is resolved."""

    def own(
        self,
        readings: tuple[MentionId, ...],
        decision: Decision,
        address: str | None,
        identity: Identity | None,
    ) -> tuple[MentionId, ...]:
        """Readings that a decision remembers, without those that an earlier join had brought in which was
        taken back since."""
        earlier = [join for join in self.joins if join.decision < decision.id]
        return own(readings, address, identity, earlier, self.mentions)

    def settle(self, decision: Decision, home: tuple[MentionId, ...]) -> None:
        """Place one decision and lay its value over its mentions."""
        self.homes[decision.id] = home
        if decision.meeting:
            self.formers.setdefault(decision.meeting, home)
        if decision.field not in MEETING_FIELDS or decision.verdict not in SETTLING | {Verdict.REJECT}:
            return
        for key in home:
            self.mentions[key] = settle(self.mentions[key], decision.field, settled_value(decision))


def _home(
    decision: Decision, placing: Placing, by_article: Mapping[str, Sequence[MentionId]]
) -> tuple[MentionId, ...]:
    """The decision's readings, without those that came to its meeting by a join since taken back. In an
    article where none of them is read any more, the one that fits the identity best takes their place.
    A rejection keeps all: what an editor once rejected stays out."""
    named = tuple(sorted(set(decision.mentions)))
    if decision.verdict is not Verdict.REJECT:
        named = placing.own(named, decision, decision.meeting, decision.identity)
    present = [key for key in named if key in placing.mentions]
    if decision.identity is None:
        return tuple(present)
    for article in sorted({article for article, _ in named} - {article for article, _ in present}):
        keys = by_article.get(article, ())
        fitting = sorted((-agreement(placing.mentions[key], decision.identity), key) for key in keys)
        if fitting and fitting[0][0] <= 0:
            present.append(fitting[0][1])
    return tuple(sorted(present))


def place(mentions: Iterable[Mention], decisions: Iterable[Decision], joins: Sequence[Join] = ()) -> Placing:
    """Place what can be placed by mentions; the rest waits in `homeless` and `judgements`. `joins` are
    those that were taken back."""
    placing = Placing({mention.id: mention for mention in mentions}, joins=joins)
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
    identity = decision.identity or identity_of(decision.meeting or "")
    there = identity_of(decision.other or "")
    first = _side(decision, decision.mentions, decision.meeting, identity, placing, known)
    other = _side(decision, other_readings(decision), decision.other, there, placing, known)
    if decision.verdict is Verdict.SAME:
        placing.together.append(tuple(sorted({*first, *other})))
    else:
        placing.apart.append((tuple(k for k in sorted(first) if k not in other), tuple(sorted(other))))


def _side(
    decision: Decision,
    readings: tuple[MentionId, ...],
    address: str | None,
    identity: Identity | None,
    placing: Placing,
    known: Mapping[str, tuple[MentionId, ...]],
) -> tuple[MentionId, ...]:
    """One of the two meetings: the readings it had by itself, else those at its address or that fit it."""
    own_ones = placing.own(readings, decision, address, identity)
    present = tuple(key for key in own_ones if key in placing.mentions)
    return present or known.get(address or "", ()) or _fitting(address, placing)


def _fitting(address: str | None, placing: Placing) -> tuple[MentionId, ...]:
    identity = identity_of(address or "")
    if identity is None:
        return ()
    return tuple(key for key, m in sorted(placing.mentions.items()) if agreement(m, identity) > 0)
