"""What an editor rejected stays out, in whatever company later articles put it.

A rejection is of readings: none of them is shown again, alone or with others. Readings that nobody
has judged, and that cluster with rejected ones, are

- set aside too where they tell of the sitting that was rejected, or of nothing more definite; the
  worklist says that they came in;
- a meeting of their own where they name a number or a day that the rejected one was not known by, or
  where an editor decided something on them; the doubt is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from events import edtf
from events.kinds import Concern, Verdict
from events.records import Decision, Identity
from events.resolve.clusters import Cluster
from events.resolve.ledger import Ledger, decided
from events.resolve.mentions import Mention, MentionId, from_decision
from events.resolve.placing import Placing
from events.resolve.titles import Articles, body_name, called
from events.resolve.verdicts import is_on_the_whole
from events.telling import joined, tell

FIELD = "meeting"
"""The field of the grounds by which readings are set aside, and of the doubts about them."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A cluster as a meeting that is shown, or as readings set aside by a rejection."""

    cluster: Cluster
    rejection: Decision | None = None
    against: tuple[Decision, ...] = ()
    """Rejections of readings that may tell of this meeting, which is shown without them."""


def fact_of(mention: MentionId) -> str:
    """The fact under which it is kept that a reading is set aside."""
    return "--".join(mention)


def part(clusters: Iterable[Cluster], placing: Placing, decisions: Iterable[Decision]) -> list[Parted]:
    """The clusters without what was rejected, and that by itself, in canonical order."""
    last, decided_on = _last_words(placing, decisions)
    parted = [each for made in clusters for each in _part(made, last, decided_on)]
    return sorted(parted, key=lambda each: each.cluster.mentions[0].strength)


def _last_words(
    placing: Placing, decisions: Iterable[Decision]
) -> tuple[dict[MentionId, Decision], set[MentionId]]:
    """What was last decided on each reading's meeting as a whole, and the readings that any decision
    but a rejection is about."""
    last: dict[MentionId, Decision] = {}
    decided_on: set[MentionId] = set()
    for decision in sorted(decisions, key=lambda d: d.id):
        home = placing.homes.get(decision.id, ())
        if is_on_the_whole(decision):
            last |= dict.fromkeys(home, decision)
        if decision.verdict is not Verdict.REJECT:
            decided_on |= set(home)
    return last, decided_on


def _part(made: Cluster, last: Mapping[MentionId, Decision], decided_on: set[MentionId]) -> Iterator[Parted]:
    words = {m.id: word for m in made.mentions if (word := last.get(m.id))}
    rejections = {key: word for key, word in words.items() if word.verdict is Verdict.REJECT}
    out = [mention for mention in made.mentions if mention.id in rejections]
    rest = [mention for mention in made.mentions if mention.id not in rejections]
    against = tuple({word.id: word for word in rejections.values()}.values())
    if not out:
        yield Parted(made)
        return
    own_right = any(m.id in decided_on for m in rest) or _is_another(rest, out, against)
    if not own_right:
        yield Parted(made, against[0])
        return
    confirmed = len(rejections) < len(words)
    yield Parted(Cluster(out), against[0])
    yield Parted(Cluster(rest), against=() if confirmed else against)


def _is_another(rest: Sequence[Mention], out: Sequence[Mention], rejections: Iterable[Decision]) -> bool:
    """Whether readings name a sitting that the rejected one was not known as."""
    known = [*out, *(from_decision(each, each.identity) for each in rejections if each.identity)]
    here, there = Cluster(list(rest)), Cluster(known)
    if here.ordinal is None and not here.dated:
        return False
    if there.ordinal is None and not there.dated:
        return True
    if here.ordinals & there.ordinals:
        return False
    if here.ordinals and there.ordinals:
        return True
    if not here.dated or not there.dated:
        return False
    return not any(edtf.fits(x, y) for x in here.extents for y in there.extents)


def note_set_aside(parted: Parted, articles: Articles, ledger: Ledger) -> None:
    """Rest it on the rejection that these readings are shown nowhere; name those that came in later."""
    rejection = parted.rejection
    if rejection is None:
        return
    why = tell("set aside: {why}", why=decided(rejection))
    for mention in parted.cluster.mentions:
        ledger.decision(fact_of(mention.id), FIELD, rejection, reason=why)
    late = _articles(m for m in parted.cluster.mentions if m.id not in rejection.mentions)
    if late and rejection.mentions and rejection.meeting:
        words = tell(
            "decision {number} rejected this meeting, but another article ({articles}) names it too"
            if len(late) == 1
            else "decision {number} rejected this meeting, but {n} other articles ({articles}) name it too",
            number=rejection.id,
            n=len(late),
            articles=joined(", ", (called(article, articles) for article in late)),
        )
        ledger.disagree(rejection.meeting, FIELD, words, Concern.DECISION, str(rejection.id))


def note_doubt(parted: Parted, fact: str, ledger: Ledger) -> None:
    """Name the rejections that speak against a meeting which is shown all the same."""
    for rejection in parted.against:
        words = tell(
            "decision {number} rejected {meeting}, which may be the same: confirm this one or reject it",
            number=rejection.id,
            meeting=rejection.meeting or _identified(rejection.identity),
        )
        ledger.disagree(fact, FIELD, words, Concern.SAME_MEETING, str(rejection.id))


def _articles(mentions: Iterable[Mention]) -> list[str]:
    return sorted({mention.article for mention in mentions if mention.article})


def _identified(identity: Identity | None) -> str:
    if identity is None:
        return tell("a meeting")
    return tell("a meeting of the {body}", body=tell(body_name(identity.body)))
