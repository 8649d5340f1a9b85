"""Where a disagreement is settled: the field of the desk's form, or the other meeting it speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from events.admin.shown import ATTENDEE_PARTS, MEETING_PARTS, state_prefix
from events.kinds import Field
from events.models import Meeting

SECTIONS: dict[str, str] = {Field.ATTENDEE: "the-attendees", Field.DELEGATION: "the-states"}
JOINT = "--"
"""Between a meeting's address and its person or state in the id of a fact."""


@dataclass(frozen=True)
class Dispute:
    """One disagreement in words, the place of its field on the page, and the other meetings it names."""

    words: str
    place: str
    others: tuple[str, ...] = ()


def address(fact: str, field: str, way: str = "") -> str:
    """The desk's page and field on which a disagreement about a fact of a meeting is settled. `way` is the
    part of the address that keeps the list one comes from."""
    page = reverse("admin:events_meeting_change", args=[fact.partition(JOINT)[0]])
    return f"{page}{way}#{place(fact, field)}"


def place(fact: str, field: str, standing: Iterable[str] | None = None) -> str:
    """The id of the field, or of the part of the page, for one field of a fact. `standing` are the facts
    that have a row on the page; a person or state that was rejected has none."""
    _, _, who = fact.partition(JOINT)
    if not who:
        return f"id_{field}" if field in MEETING_PARTS else SECTIONS.get(field, "the-meeting")
    if field in SECTIONS:
        return SECTIONS[field]
    if standing is not None and fact not in standing:
        return "the-attendees"
    if len(who) == len("am"):
        return f"id_{state_prefix(who.upper())}-attendance"
    return f"id_attendee-{who}-{field}" if field in ATTENDEE_PARTS else who


def disputes(here: str, found: Iterable[tuple[str, str, str]], standing: Iterable[str]) -> list[Dispute]:
    """Disagreements, given as (fact, field, words), with where each is settled."""
    rows, known = list(found), frozenset(standing)
    named = {word.strip(".,;:()“”") for _, _, words in rows for word in words.split()} - {here}
    others = set(Meeting.objects.filter(id__in=named).values_list("id", flat=True))
    return [
        Dispute(words, place(fact, field, known), tuple(sorted(one for one in others if one in words)))
        for fact, field, words in rows
    ]
