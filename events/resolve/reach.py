"""How far a change of the evidence reaches, and the part of the projection that it can change.

A change of one reading can change all meetings of its cell (`cells.py`), and dates carry it on from there
(`spreading.py`). What is made anew is all that it can reach so; what is read for that reaches as far again.
Then names are looked at: who is known by another id now, or is named in a chair, widens the part.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from events.kinds import Concern, Field, Verdict
from events.parts import Change, MentionId
from events.records import Claim, Decision, EvidenceBase, Named
from events.reference import chair_years
from events.resolve import resolve
from events.resolve.atlas import Cell
from events.resolve.ids import identity_of
from events.resolve.impact import JOINT
from events.resolve.kept import Kept
from events.resolve.mentions import mentions_of
from events.resolve.part import Boundless, Part
from events.resolve.people import rows_of
from events.resolve.placing import place
from events.resolve.spreading import Spreading
from events.resolve.traits import traits_of
from events.resolve.uncollected import uncollected
from events.resolve.values import part as part_of
from events.resolve.values import text_part
from events.resolve.verdicts import JUDGEMENTS, in_force, is_about_chair, is_about_people
from events.resolve.writing import CHAIRED


def reproject(kept: Kept, articles: Collection[str]) -> Change:
    """What the projection is to be where a change of some articles' readings, or of decisions on them, can
    have changed it. Raises `Boundless` where only the whole evidence can tell."""
    with uncollected():
        return _Reach(kept, frozenset(articles)).change()


class _Reach:
    """One change while it is followed."""

    def __init__(self, kept: Kept, changed: frozenset[str]) -> None:
        self._kept, self._changed = kept, changed
        fresh = kept.evidence(changed)
        self._decisions, standing = fresh.decisions, in_force(fresh.decisions)
        about = [d for d in standing if not is_about_people(d) and not is_about_chair(d)]
        self._judged = _names(d for d in standing if is_about_people(d))
        naming = [d for d in fresh.decisions if any(a in changed for a, _ in d.mentions)]
        self._naming = {d.id for d in naming}
        bodies = {one.body for d in naming for one in (d.identity, identity_of(d.meeting or "")) if one}
        for trait in kept.traits_in([""]):
            if not self._naming.isdisjoint(trait.decisions) or not bodies.isdisjoint(trait.bodies):
                raise Boundless("a decision that is placed by address or identity")
        placing = place(
            mentions_of(fresh), [d for d in about if d.id in self._naming and d.verdict not in JUDGEMENTS]
        )
        placing.homeless.clear()
        self._spreading = Spreading(kept, changed, traits_of(placing, fresh.decisions), about)
        self._told = set(changed)
        """Articles all of whose people are told anew in any case."""

    def change(self) -> Change:
        """Follow the change until what is made anew touches nothing else."""
        self._refuse_years()
        spreading = self._spreading
        written = spreading.reached()
        chairs = self._chairs(self._changed)
        while True:
            found = self._made(written, chairs)
            articles, more = self._renamed(found)
            spreading.draw(articles)
            grown = written | spreading.atlas.all_of(articles)
            if grown == written and articles <= self._told and more <= chairs:
                named = tuple(n for n in found.projection.named if n.article in found.articles)
                return replace(found, projection=replace(found.projection, named=named))
            self._told |= articles
            written, chairs = grown, chairs | more

    def _made(self, written: set[Cell], chairs: set[str]) -> Change:
        """The part anew: some cells, and the chairs of some bodies."""
        spreading, kept = self._spreading, self._kept
        read = spreading.spread(written)
        atlas = spreading.atlas
        wanted, known = frozenset(atlas.readings_of(written)), atlas.readings_of(read)
        whole = atlas.articles(c for c in read if c in written or spreading.is_open(c)) | self._told
        base = kept.evidence(atlas.articles(read) | self._told)
        claims = tuple(c for c in base.claims if c.article in whole or _is_frame(c, known))
        decisions = self._bearing(known)
        articles = frozenset({*whole, *(f"+{number}" for number in {d.id for d in decisions} | self._naming)})
        beside = [claim for claim in kept.chaired(chairs) if claim.article not in whole]
        former = [*kept.named_in(articles), *self._in_chairs(beside)]
        bases = {named.base for named in former}

        def elsewhere(others: Collection[str]) -> list[Named]:
            return [n for n in kept.named_as({*others, *bases}) if n.article not in articles]

        standing = kept.meetings(wanted)
        if any(not wanted.issuperset(readings) for readings in standing.values()):
            raise Boundless("a meeting whose readings have little in common")
        bodies = frozenset(body for one in atlas.signs_of(written) for body in one.trait.bodies)
        part = Part(
            readings=wanted,
            numbered=atlas.numbered(known),
            named=elsewhere,
            chairs=chairs,
            claims=beside,
            led=[claim for claim in kept.chaired([CHAIRED]) if claim.article not in whole],
            placed=kept.placed(bodies, standing),
        )
        made = resolve(EvidenceBase(base.articles, claims, decisions), part)
        if any(not self._judged.isdisjoint((named.base, named.person)) for named in made.named):
            raise Boundless("people whom an editor joined or kept apart")
        if not {row.id for row in made.meetings}.isdisjoint(one.id for one in part.placed):
            raise Boundless("an address that stands already")
        persons = {named.person for named in made.named if named.article in articles}
        return _taken(
            Change(
                made,
                wanted,
                articles,
                frozenset({*standing, *(row.id for row in made.meetings)}),
                frozenset({*persons, *(named.person for named in former)}),
                frozenset(chairs),
                bodies,
            )
        )

    def _bearing(self, readings: Collection[MentionId]) -> tuple[Decision, ...]:
        """The decisions laid over readings or naming changed articles, and all on people and chairs."""
        laid = self._spreading.atlas.laid(readings) | self._naming
        return tuple(
            d
            for d in self._decisions
            if d.verdict is Verdict.RETRACT
            or is_about_people(d)
            or is_about_chair(d)
            or (d.id in laid and d.verdict not in JUDGEMENTS)
        )

    def _renamed(self, found: Change) -> tuple[set[str], set[str]]:
        """The articles some of whose people are known otherwise now, or in which an editor decided about
        people whose rows have changed; and the bodies in whose chairs such people stand."""
        now = found.projection.named
        before = list(self._kept.named_as({named.base for named in now}))
        known = {*before, *self._kept.named_in(found.articles)}
        anew = self._changed | {f"+{number}" for number in self._naming}
        moved = {named.article for named in known.symmetric_difference(now)} - anew
        if any(article.startswith("+") for article in moved):
            raise Boundless("somebody whom an editor entered is known by another id now")
        former, current = rows_of(before), rows_of(now)
        changed = {id for id, row in current.items() if id in former and row != former[id]}
        told = [named for named in now if named.person in changed]
        decided = {t.article for t in self._kept.traits_in({n.article for n in told}) if t.decisions}
        return moved | decided, self._chairs({n.article for n in told if n.chairs} | moved)

    def _chairs(self, articles: Collection[str]) -> set[str]:
        """The bodies whose chairs some articles tell of."""
        return {body for body, _, _ in self._kept.led(articles)}

    def _in_chairs(self, claims: Iterable[Claim]) -> list[Named]:
        """The people whom claims name in a chair."""
        ids, articles = {claim.id for claim in claims}, {claim.article for claim in claims}
        return [named for named in self._kept.named_in(articles) if not ids.isdisjoint(named.chairs)]

    def _refuse_years(self) -> None:
        """Raise `Boundless` for a new year of a state in the chair: sittings anywhere are dated by it."""
        told = {(state, year) for body, state, year in self._kept.led(self._changed) if body == CHAIRED}
        known: set[tuple[object, object]] = {(row.country, row.year) for row in chair_years()}
        for claim in self._kept.chaired([CHAIRED]) if not told <= known else ():
            if claim.article not in self._changed:
                known.add((text_part(claim.value, "country"), part_of(claim.value, "year")))
        if any(year and (state, year) not in known for state, year in told):
            raise Boundless("a year of the chair that no other text tells")


def _names(judgements: Iterable[Decision]) -> set[str]:
    """The ids of people whom editors joined or kept apart, as they are and as namesakes may share them."""
    ids = {id for d in judgements for id in (d.person, d.other) if id}
    return ids | {id.rpartition("-")[0] for id in ids}


def _is_frame(claim: Claim, known: Collection[MentionId]) -> bool:
    """Whether a claim helps to tell which meeting an article speaks of, and when that was."""
    if claim.field in (Field.ATTENDEE, Field.CHAIRMANSHIP):
        return False
    return claim.field is Field.PUBLISHED or (claim.article, claim.mention) in known


def _taken(change: Change) -> Change:
    """The change without what of its projection is no part of it."""
    made = change.projection
    heads = {*change.meetings, *change.articles, *(row.id for row in made.chairmanships)}

    def is_of(fact: str) -> bool:
        return fact.partition(JOINT)[0] in heads

    taken = replace(
        made,
        persons=tuple(row for row in made.persons if row.id in change.persons),
        grounds=tuple(ground for ground in made.grounds if is_of(ground.fact)),
        disagreements=tuple(
            each for each in made.disagreements if each.concern is Concern.UNNUMBERED or is_of(each.fact)
        ),
        traits=tuple(t for t in made.traits if (t.article, t.mention) in change.readings),
    )
    return replace(change, projection=taken)
