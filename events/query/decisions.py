"""Decisions: which are about a meeting, under whatever address it had then, and which of them still count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from enum import StrEnum

from django.db.models import Exists, OuterRef, Q

from events.kinds import Field, Verdict
from events.models import Decision, FormerAddress, Ground, Meeting, Mention, Person

PAIRS = (Verdict.SAME, Verdict.NOT_SAME)
NAMED_BY = {Field.ATTENDEE: "name", Field.DELEGATION: "country", Field.DOCUMENT: "title"}
"""The part of a value that says what a decision is about, where it names no person."""
WHOLE = "*"
LOOKED_AT = "reviewed"

NOWHERE = ""
SET_ASIDE = Ground.objects.filter(field="meeting", decision__isnull=False)
"""That a reading is shown nowhere, resting on a rejection; the rejections that hold are named here."""

Thing = tuple[Hashable, ...]
Reading = tuple[str, str]
"""An article and the key of a sitting in it, which stays the same through all versions of the rules."""
Side = tuple[str, list[Reading]]


class Standing(StrEnum):
    """Whether a decision still counts."""

    IN_FORCE = "in force"
    SUPERSEDED = "superseded"
    TAKEN_BACK = "taken back"


def standings(decisions: Iterable[Decision]) -> dict[int, Standing]:
    """Whether each decision still counts, by its id; hand in all decisions on a meeting together.

    Taken back is what a retraction names, unless that was itself taken back. Superseded is what later
    decisions that still count leave nothing of; where those are taken back, it counts again.
    """
    rows = {row.id: row for row in decisions}
    for row in Decision.objects.filter(verdict=Verdict.RETRACT, value__in=list(rows)):
        rows.setdefault(row.id, row)
    lifted: set[int] = set()
    settled: dict[Thing, set[str]] = {}
    found: dict[int, Standing] = {}
    for row in sorted(rows.values(), key=lambda each: each.id, reverse=True):
        found[row.id] = _standing(row, lifted, settled)
        if found[row.id] is Standing.TAKEN_BACK:
            continue
        if row.verdict != Verdict.RETRACT:
            settled.setdefault(thing_of(row), set()).update(_parts(row))
        elif isinstance(row.value, int):
            lifted.add(row.value)
    return found


def _standing(row: Decision, lifted: set[int], settled: dict[Thing, set[str]]) -> Standing:
    if row.id in lifted:
        return Standing.TAKEN_BACK
    later = settled.get(thing_of(row), set())
    gone = row.verdict != Verdict.RETRACT and (WHOLE in later or _parts(row) <= later)
    # Whatever is said later of a thing that was rejected brings it back.
    back = row.verdict == Verdict.REJECT and bool(later)
    return Standing.SUPERSEDED if gone or back else Standing.IN_FORCE


def thing_of(row: Decision) -> Thing:
    """What a decision is about, under whatever address its meeting had."""
    if row.verdict in PAIRS:
        return "pair", frozenset((row.person or row.meeting, row.other))
    if row.person:
        return "person", row.person
    if row.field in NAMED_BY:
        return row.field, named(row).casefold()
    return (row.field or "meeting",)


def named(row: Decision) -> str:
    """The name, state or title that a decision's value gives to what it is about; empty where the field
    alone says it."""
    if row.field not in NAMED_BY:
        return ""
    value = row.value
    return str((value.get(NAMED_BY[Field(row.field)]) if isinstance(value, dict) else value) or "")


def _parts(row: Decision) -> set[str]:
    """Which parts of the thing a decision settles."""
    if row.verdict == Verdict.CONFIRM:
        return {LOOKED_AT}
    if row.verdict == Verdict.SET and row.person and isinstance(row.value, dict):
        return set(row.value)
    return {WHOLE}


def about(meeting: str, facts: Iterable[str] = ()) -> list[Decision]:
    """Every decision on a meeting, oldest first, with its author: those by which it or one of its facts
    stands, and those whose readings are its own today; one without readings by its address of today or
    of before."""
    told = Mention.objects.filter(meeting=meeting)
    same = told.filter(article=OuterRef("article"), mention=OuterRef("mention"))
    former = FormerAddress.objects.filter(Exists(same)).exclude(address__in=Meeting.objects.values("id"))
    here = Q(grounded=True) | Q(meeting=meeting) | Q(other=meeting) | Q(first_left=True) | Q(second_left=True)
    for pair in told.values_list("article_id", "mention"):
        here |= Q(mentions__contains=[pair]) | Q(value__mentions__contains=[pair])
    rows = list(
        Decision.objects.annotate(
            grounded=Exists(Ground.objects.filter(fact__in=[meeting, *facts], decision=OuterRef("id"))),
            first_left=Exists(former.filter(address=OuterRef("meeting"))),
            second_left=Exists(former.filter(address=OuterRef("other"))),
        )
        .filter(here)
        .select_related("author")
        .order_by("id")
    )
    places = _places({reading for row in rows for _, readings in _sides(row) for reading in readings})

    def is_here(side: Side, left: bool) -> bool:
        home = _home(*side, places)
        return home == meeting or (left and home == side[0])

    return [
        row
        for row in rows
        if row.grounded or any(map(is_here, _sides(row), (row.first_left, row.second_left)))
    ]


def _sides(row: Decision) -> list[Side]:
    """The address and the readings of each meeting that a decision is about: two for a judgement."""
    sides = [(row.meeting, _readings(row.mentions))]
    if row.other and not row.person:
        second = row.value.get("mentions") if isinstance(row.value, dict) else None
        sides.append((row.other, _readings(second or [])))
    return sides


def _readings(pairs: Iterable[Iterable[str]]) -> list[Reading]:
    return [(article, mention) for article, mention in pairs]


def _places(readings: Iterable[Reading]) -> dict[Reading, str]:
    """Where readings stand today: their meeting's address, or nowhere where they are set aside."""
    wanted = set(readings)
    stand = Mention.objects.filter(article__in={article for article, _ in wanted})
    meetings = {(row.article_id, row.mention): row.meeting_id for row in stand}
    places = {reading: meetings[reading] for reading in wanted if reading in meetings}
    unseen = {_fact(reading): reading for reading in wanted - places.keys()}
    if unseen:
        aside = SET_ASIDE.filter(fact__in=unseen).values_list("fact", flat=True)
        places |= {unseen[fact]: NOWHERE for fact in aside}
    return places


def _home(address: str, readings: Iterable[Reading], places: Mapping[Reading, str]) -> str:
    """Where most of a decision's readings stand; its own address if one of them is still there, or if
    none is read any more."""
    votes = Counter(places[reading] for reading in readings if reading in places)
    if not votes or address in votes:
        return address
    return min(votes, key=lambda place: (-votes[place], place))


def _fact(reading: Reading) -> str:
    """The fact under which it is kept that a reading is set aside; see `resolve/rejections.py`."""
    return "--".join(reading)


def set_aside(article: str) -> dict[str, int]:
    """The readings of an article that a rejection keeps out, with the decision's id."""
    found = SET_ASIDE.filter(fact__startswith=f"{article}--").values_list("fact", "decision_id")
    return {fact.partition("--")[2]: number for fact, number in found if number is not None}


def rejection(address: str) -> Decision | None:
    """The latest decision that keeps out the meeting of an address, of today or of before."""
    left = FormerAddress.objects.filter(address=address).values_list("article_id", "mention")
    there = Q(decision__meeting=address) | Q(fact__in=[_fact(reading) for reading in left])
    return Decision.objects.filter(id__in=SET_ASIDE.filter(there).values("decision")).order_by("-id").first()


def moved_to(address: str) -> str | None:
    """Where the meeting lives that once had this address: where most of its readings are. None where it
    never existed, has gone, or was rejected."""
    left = set(FormerAddress.objects.filter(address=address).values_list("article_id", "mention"))
    votes = Counter(_places(left).values())
    stands = [place for place in votes if place != NOWHERE]
    rejected = SET_ASIDE.filter(decision__meeting=address).exists()
    if rejected or not stands:
        return None
    best = min(stands, key=lambda place: (-votes[place], place))
    return best if votes[best] >= votes[NOWHERE] else None


def about_person(person: str) -> list[Decision]:
    """The judgements that somebody and another are one, or two; oldest first."""
    pairs = Decision.objects.filter(verdict__in=PAIRS).exclude(person="")
    return list(pairs.filter(Q(person=person) | Q(other=person)).select_related("author").order_by("id"))


def person_now(person: str) -> str | None:
    """Who somebody is that was joined to another and has no row of his or her own; None where nobody is."""
    waiting, seen = [person], {person}
    while waiting:
        rows = about_person(waiting.pop())
        standing = standings(rows)
        joined = [
            row for row in rows if row.verdict == Verdict.SAME and standing[row.id] is Standing.IN_FORCE
        ]
        others = sorted({side for row in joined for side in (row.person, row.other)} - seen)
        if found := Person.objects.filter(id__in=others).order_by("id").first():
            return found.id
        waiting += others
        seen |= set(others)
    return None
