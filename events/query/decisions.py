"""Decisions: which are about a meeting, under whatever address it had then, and which of them still count."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from enum import StrEnum

from django.db.models import Exists, OuterRef, Q, QuerySet

from events.kinds import Field, Verdict
from events.models import Decision, FormerAddress, Ground, Mention

PAIRS = (Verdict.SAME, Verdict.NOT_SAME)
NAMED_BY = {Field.ATTENDEE: "name", Field.DELEGATION: "country", Field.DOCUMENT: "title"}
"""The part of a value that says what a decision is about, where it names no person."""
WHOLE = "*"
LOOKED_AT = "reviewed"

Thing = tuple[Hashable, ...]


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
            settled.setdefault(_thing(row), set()).update(_parts(row))
        elif isinstance(row.value, int):
            lifted.add(row.value)
    return found


def _standing(row: Decision, lifted: set[int], settled: dict[Thing, set[str]]) -> Standing:
    if row.id in lifted:
        return Standing.TAKEN_BACK
    later = settled.get(_thing(row), set())
    gone = row.verdict != Verdict.RETRACT and (WHOLE in later or _parts(row) <= later)
    # Whatever is said later of a thing that was rejected brings it back.
    back = row.verdict == Verdict.REJECT and bool(later)
    return Standing.SUPERSEDED if gone or back else Standing.IN_FORCE


def _thing(row: Decision) -> Thing:
    """What a decision is about, under whatever address its meeting had."""
    if row.verdict in PAIRS:
        return "pair", frozenset((row.person or row.meeting, row.other))
    if row.person:
        return "person", row.person
    if row.field in NAMED_BY:
        value = row.value
        name = value.get(NAMED_BY[Field(row.field)]) if isinstance(value, dict) else value
        return row.field, str(name or "").casefold()
    return (row.field or "meeting",)


def _parts(row: Decision) -> set[str]:
    """Which parts of the thing a decision settles."""
    if row.verdict == Verdict.CONFIRM:
        return {LOOKED_AT}
    if row.verdict == Verdict.SET and row.person and isinstance(row.value, dict):
        return set(row.value)
    return {WHOLE}


def about(meeting: str, facts: Iterable[str] = ()) -> QuerySet[Decision]:
    """Every decision on a meeting: by its address of today or of before, by its readings, by its facts."""
    told = Mention.objects.filter(meeting=meeting)
    same = told.filter(article=OuterRef("article"), mention=OuterRef("mention"))
    former = FormerAddress.objects.filter(Exists(same)).values("address")
    grounding = Ground.objects.filter(fact__in=[meeting, *facts], decision__isnull=False).values("decision")
    here = Q(meeting=meeting) | Q(other=meeting) | Q(meeting__in=former) | Q(id__in=grounding)
    for article, mention in told.values_list("article_id", "mention"):
        here |= Q(mentions__contains=[[article, mention]])
    return Decision.objects.filter(here)


def rejection(address: str) -> Decision | None:
    """The latest decision in force that rejected the meeting of an address, of today or of before."""
    there = Q(meeting=address)
    for article, mention in FormerAddress.objects.filter(address=address).values_list(
        "article_id", "mention"
    ):
        there |= Q(mentions__contains=[[article, mention]])
    rows = list(Decision.objects.filter(there, verdict=Verdict.REJECT, field="", person="").order_by("-id"))
    standing = standings(rows)
    return next((row for row in rows if standing[row.id] is Standing.IN_FORCE), None)
