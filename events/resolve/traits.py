"""The traits of readings, kept with the projection: by them it is found what a change can touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from events.kinds import Verdict
from events.records import Decision, Trait
from events.resolve.ids import identity_of
from events.resolve.joins import other_readings
from events.resolve.meetings import recent
from events.resolve.mentions import Mention, MentionId
from events.resolve.placing import Placing
from events.resolve.verdicts import JUDGEMENTS, is_about_people
from events.spelling import folded


def traits_of(placing: Placing, decisions: Iterable[Decision]) -> tuple[Trait, ...]:
    """The traits of all readings as decisions have them, and of decisions that hang on no reading of
    their own: with `decisions`, all that were ever taken."""
    laid: dict[MentionId, set[int]] = defaultdict(set)
    for number, home in placing.homes.items():
        for key in home:
            laid[key].add(number)
    judged = _judged(decisions, placing)
    found = [
        _trait(mention, tuple(sorted(laid[mention.id])), mention.id in judged)
        for mention in placing.mentions.values()
        if mention.article
    ]
    return tuple(sorted((*found, *_unbound(placing)), key=lambda trait: (trait.article, trait.mention)))


def _trait(mention: Mention, decisions: tuple[int, ...], judged: bool) -> Trait:
    window = recent(mention.window) if mention.bare else mention.window
    return Trait(
        article=mention.article,
        mention=mention.key,
        bodies=tuple(dict.fromkeys((*mention.bodies, *mention.joint_with))),
        ordinals=mention.ordinals,
        dates=mention.dates,
        cities=tuple(dict.fromkeys(map(folded, mention.cities))),
        not_before=window.earliest,
        not_after=window.latest,
        decisions=decisions,
        judged=judged,
    )


def _judged(decisions: Iterable[Decision], placing: Placing) -> set[MentionId]:
    """The readings of meetings that an editor ever said to be one, or two, taken back since or not; and
    those of meetings that are rejected as a whole."""
    found = {key for keys in placing.together for key in keys}
    found |= {key for sides in placing.apart for keys in sides for key in keys}
    for decision in decisions:
        if decision.verdict in JUDGEMENTS and not is_about_people(decision):
            found |= {*decision.mentions, *other_readings(decision)}
        if decision.verdict is Verdict.REJECT and decision.field is None and not decision.person:
            found |= {*decision.mentions, *placing.homes.get(decision.id, ())}
    return found


def _unbound(placing: Placing) -> Iterator[Trait]:
    """Decisions that find their meeting by its address or identity: any reading of the body may come to
    be the one that is meant."""
    for decision in placing.homeless:
        yield _of_decision(decision, decision.meeting)
    for decision in placing.judgements:
        for side, (readings, address) in enumerate(
            ((decision.mentions, decision.meeting), (other_readings(decision), decision.other))
        ):
            if not any(key in placing.mentions for key in readings):
                yield _of_decision(decision, address, side)


def _of_decision(decision: Decision, address: str | None, side: int = 0) -> Trait:
    identity = (decision.identity if not side else None) or identity_of(address or "")
    bodies = (identity.body,) if identity else ()
    return Trait("", f"decision-{decision.id}-{side}", bodies, decisions=(decision.id,), judged=True)
