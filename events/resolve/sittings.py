"""From clusters to sittings: the values a meeting is known by, its decisions, its address."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from events.kinds import Field
from events.records import Decision, Json
from events.resolve.clusters import Cluster
from events.resolve.fields import Choice, Rank, Witness, choose, rank_of
from events.resolve.ids import Naming, addresses
from events.resolve.mentions import Mention, MentionId, country_of
from events.resolve.placing import Placing
from events.resolve.rejections import Parted, part
from events.resolve.stated import Stated, combine
from events.resolve.titles import in_a_sentence
from events.resolve.values import plain_value, told_status
from events.resolve.verdicts import Docket, docket, settled_value

BY_TABLE = "the country of the city by the reference table of cities"


@dataclass(slots=True)
class Sitting:
    """One meeting with the choices that give it its identity."""

    parted: Parted
    docket: Docket
    body: Choice
    ordinal: Choice | None
    date: Choice | None
    stated: Stated
    city: Choice | None
    country: Choice | None
    id: str = ""
    ordinal_taken: str | None = None
    """The address of another meeting that bears the same ordinal, where an editor keeps them apart."""

    @property
    def cluster(self) -> Cluster:
        return self.parted.cluster

    @property
    def mentions(self) -> list[Mention]:
        return self.cluster.mentions

    @property
    def as_told(self) -> Sitting:
        """The sitting with the people whom texts alone give it."""
        return replace(self, docket=replace(self.docket, attendees={}))

    @property
    def rejected(self) -> bool:
        """Whether an editor set its readings aside."""
        return self.parted.rejection is not None

    @property
    def code(self) -> str:
        """The body's code."""
        return str(self.body.value)

    @property
    def number(self) -> int | None:
        """The ordinal in force, unless it belongs to another meeting."""
        value = self.ordinal.value if self.ordinal and not self.ordinal_taken else None
        return value if isinstance(value, int) else None

    @property
    def spoken(self) -> str:
        """The sitting as a sentence names it."""
        return in_a_sentence(self.code, self.number, str(self.city.value) if self.city else None)


Known = dict[tuple[tuple[MentionId, ...], tuple[int, ...]], Sitting]
"""Sittings without addresses by their mentions and decisions."""


def _remembered(mention: Mention, name: Field) -> Json:
    match name:
        case Field.BODY:
            return mention.bodies[-1]
        case Field.ORDINAL:
            return mention.ordinals[-1] if mention.ordinals else None
        case Field.DATE:
            return mention.dates[-1] if mention.dates else None
        case Field.CITY:
            return mention.cities[-1] if mention.cities else None
    return None


def _told(name: Field, value: Json) -> Json:
    return told_status(value) if name is Field.STATUS else plain_value(name, value)


def witnesses(cluster: Cluster, entered: Docket, name: Field) -> Iterator[Witness]:
    """Everyone's word on one field of a meeting: the editor's, the articles', a decision's memory."""
    if decision := entered.fields.get(name):
        value = plain_value(name, settled_value(decision))
        yield Witness(value, Rank.EDITOR, decision=decision)
    for mention in cluster.mentions:
        if mention.decision and (value := _remembered(mention, name)) is not None:
            yield Witness(value, Rank.REMEMBERED, decision=mention.decision)
        if name is Field.ORDINAL and mention.misprint is not None:
            continue
        for claim in mention.claims:
            if claim.field is name and (value := _told(name, claim.value)) is not None:
                yield Witness(value, rank_of(mention, claim), claim.article, claim)


def _country(cluster: Cluster, entered: Docket, city: Choice | None) -> Choice | None:
    """The state where it sat; a city that is known gives its own where no text names the state, and
    where an editor moved the sitting to another city."""
    found = list(witnesses(cluster, entered, Field.COUNTRY))
    home = country_of(str(city.value)) if city and city.value else None
    if city and home and (city.rank is Rank.EDITOR or not found) and Field.COUNTRY not in entered.fields:
        found += [Witness(home, w.rank, w.article, w.claim, w.decision, words=BY_TABLE) for w in city.winners]
    return choose(found)


def _body(cluster: Cluster, entered: Docket) -> Choice:
    """The body of the strongest mention; the others of a joint sitting are no rivals of it."""
    found = list(witnesses(cluster, entered, Field.BODY))
    choice = choose(w for w in found if w.value == cluster.body)
    if choice is None:
        raise ValueError(f"a meeting of {cluster.body} has nobody's word on its body")
    joint = {name for mention in cluster.mentions for name in (mention.body, *mention.joint_with)}
    rivals = choose(w for w in found if w.value not in joint)
    return replace(choice, losers=((rivals.value, rivals.winners), *rivals.losers)) if rivals else choice


def _sitting(parted: Parted, decisions: Sequence[Decision], known: Known) -> Sitting:
    key = tuple(m.id for m in parted.cluster.mentions), tuple(d.id for d in decisions)
    if key not in known:
        known[key] = _chosen(parted, decisions)
    return replace(known[key], parted=parted)


def _chosen(parted: Parted, decisions: Sequence[Decision]) -> Sitting:
    cluster, entered = parted.cluster, docket(decisions)
    city = choose(witnesses(cluster, entered, Field.CITY))
    date = choose(witnesses(cluster, entered, Field.DATE))
    return Sitting(
        parted=parted,
        docket=entered,
        body=_body(cluster, entered),
        ordinal=choose(witnesses(cluster, entered, Field.ORDINAL)),
        date=date,
        stated=combine(date),
        city=city,
        country=_country(cluster, entered, city),
    )


def _homes(clusters: Sequence[Cluster], placing: Placing) -> dict[int, list[int]]:
    """The ids of the decisions about each cluster, by its place in the list."""
    place = {key: number for number, cluster in enumerate(clusters) for key in cluster.ids}
    found: dict[int, list[int]] = defaultdict(list)
    for decision, home in sorted(placing.homes.items()):
        votes = Counter(place[key] for key in home)
        found[min(votes, key=lambda number: (-votes[number], number))].append(decision)
    return found


def _naming(sitting: Sitting) -> Naming:
    def text(choice: Choice | None) -> str | None:
        return str(choice.value) if choice and choice.value is not None else None

    mentions = sitting.mentions
    articles: list[MentionId] = sorted(mention.id for mention in mentions if mention.article)
    sides = {side for mention in mentions for side in mention.sides}
    former = next((m.decision.meeting for m in mentions if m.decision and m.decision.meeting), None)
    return Naming(
        sitting.code,
        sitting.number,
        sitting.stated.edtf,
        text(sitting.city),
        text(sitting.country),
        tuple(sorted(sides)),
        articles[0] if articles else mentions[0].id,
        former if not articles else None,
    )


def sittings_of(
    clusters: Sequence[Cluster], placing: Placing, decisions: Sequence[Decision], known: Known
) -> list[Sitting]:
    """All sittings with their addresses, in canonical order. Rejected ones come too, and may share the
    address of one that stands. `known` keeps the choices for when the same mentions meet again; hand in an
    empty one where the mentions have changed."""
    by_id = {decision.id: decision for decision in decisions}
    parted = part(clusters, placing, decisions)
    homes = _homes([each.cluster for each in parted], placing)
    made = [
        _sitting(each, [by_id[key] for key in homes.get(number, ())], known)
        for number, each in enumerate(parted)
    ]
    bearers: dict[tuple[str, int], Sitting] = {}
    for sitting in sorted(made, key=lambda s: s.rejected):
        if (number := sitting.number) is None:
            continue
        bearer = bearers.setdefault((sitting.code, number), sitting)
        if bearer is not sitting:
            sitting.ordinal_taken = f"{sitting.code.lower()}-{number}"
    for group in ([s for s in made if not s.rejected], [s for s in made if s.rejected]):
        for sitting, address in zip(group, addresses([_naming(s) for s in group]), strict=True):
            sitting.id = address
    return made
