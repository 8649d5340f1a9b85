"""A projection kept in memory, and a part of it made anew put in its place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from events.kinds import UNSAID, Concern, Field
from events.parts import Bearing, Change, MentionId, Placed
from events.records import Claim, EvidenceBase, Named, Projection, Trait
from events.resolve.gaps import placed
from events.resolve.impact import JOINT


@dataclass
class Memory:
    """What is kept of the last projection, and the evidence before and now."""

    projection: Projection
    before: EvidenceBase
    now: EvidenceBase

    def evidence(self, articles: Collection[str]) -> EvidenceBase:
        facts = {id: one for id, one in self.now.articles.items() if id in articles}
        claims = tuple(claim for claim in self.now.claims if claim.article in articles)
        return EvidenceBase(facts, claims, self.now.decisions)

    def traits_in(self, articles: Collection[str]) -> Iterable[Trait]:
        return [t for t in self.projection.traits if t.article in articles]

    def traits_of(self, bodies: Collection[str]) -> Iterable[Trait]:
        return [t for t in self.projection.traits if not set(bodies).isdisjoint(t.bodies)]

    def ties(self) -> Iterable[tuple[str, ...]]:
        decided: dict[int, set[str]] = {}
        for trait in self.projection.traits:
            for number in trait.decisions:
                decided.setdefault(number, set()).update(trait.bodies)
        return [*(t.bodies for t in self.projection.traits), *map(tuple, decided.values())]

    def named_in(self, articles: Collection[str]) -> Iterable[Named]:
        return [n for n in self.projection.named if n.article in articles]

    def named_as(self, bases: Collection[str]) -> Iterable[Named]:
        return [n for n in self.projection.named if n.base in bases]

    def chaired(self, bodies: Collection[str]) -> Iterable[Claim]:
        return [c for c in self.now.claims if _chair(c) in bodies]

    def led(self, articles: Collection[str]) -> Collection[tuple[str, str, int | None]]:
        claims = (*self.before.claims, *self.now.claims)
        told = [c.value for c in claims if c.article in articles and _chair(c)]
        return {(v["body"], v["country"], v["year"]) for v in told}  # type: ignore[index,call-overload,misc]

    def meetings(self, readings: Collection[MentionId]) -> Mapping[str, Collection[MentionId]]:
        rows = self.projection.meetings
        return {row.id: row.mentions for row in rows if not set(readings).isdisjoint(row.mentions)}

    def bearings(self, readings: Collection[MentionId]) -> Mapping[MentionId, Bearing]:
        return {
            key: Bearing(row.body, row.ordinal, row.city or "", row.date.earliest)
            for row in self.projection.meetings
            for key in row.mentions
            if key in readings
            and row.date.earliest
            and row.date.earliest == row.date.latest
            and row.date.basis not in UNSAID
        }

    def placed(self, bodies: Collection[str], without: Collection[str]) -> Sequence[Placed]:
        disputed = {
            d.fact
            for d in self.projection.disagreements
            if d.field == "ordinal" and d.concern is not Concern.UNNUMBERED
        }
        rows = self.projection.meetings
        return [placed(r, r.id in disputed) for r in rows if r.body in bodies and r.id not in without]


def _chair(claim: Claim) -> str:
    return str(claim.value["body"]) if claim.field is Field.CHAIRMANSHIP else ""  # type: ignore[index,call-overload]


def renewed(old: Projection, change: Change) -> Projection:
    """The projection with a part of it made anew."""
    new = change.projection
    led = {row.id for row in old.chairmanships if row.body in change.chairs}
    bodies = {row.id: row.body for row in old.meetings}

    def leaves(fact: str) -> bool:
        head = fact.partition(JOINT)[0]
        return head in change.meetings or head in change.articles or fact in led

    def rows(name: str, goes: Any) -> tuple[Any, ...]:
        return tuple([r for r in getattr(old, name) if not goes(r)] + list(getattr(new, name)))

    attendees = rows("attendees", lambda r: r.meeting in change.meetings)
    chairs = rows("chairmanships", lambda r: r.body in change.chairs)
    named = {r.person for r in attendees} | {r.person for r in chairs}
    persons = rows("persons", lambda r: r.id in change.persons)

    def by_id(found: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(sorted(found, key=lambda r: r.id))

    return Projection(
        meetings=by_id(rows("meetings", lambda r: r.id in change.meetings)),
        persons=by_id(r for r in persons if r.id in named),
        attendees=by_id(attendees),
        delegations=by_id(rows("delegations", lambda r: r.meeting in change.meetings)),
        chairmanships=by_id(chairs),
        documents=by_id(rows("documents", lambda r: r.meeting in change.meetings)),
        grounds=tuple(
            sorted(
                rows("grounds", lambda g: leaves(g.fact)),
                key=lambda g: (g.fact, g.field, not g.chosen, g.claim or "", g.decision or 0),
            )
        ),
        disagreements=tuple(
            sorted(
                rows(
                    "disagreements",
                    lambda d: (
                        bodies.get(d.meeting or "") in change.bodies
                        if d.concern is Concern.UNNUMBERED
                        else leaves(d.fact)
                    ),
                ),
                key=lambda d: (d.fact, d.field, d.words),
            )
        ),
        traits=tuple(
            sorted(
                rows("traits", lambda t: (t.article, t.mention) in change.readings),
                key=lambda t: (t.article, t.mention),
            )
        ),
        named=tuple(
            sorted(rows("named", lambda n: n.article in change.articles), key=lambda n: (n.article, n.number))
        ),
    )
