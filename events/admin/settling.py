"""Where what wants an editor's eye is settled: the field of a form, or the page that judges a pair."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from events.admin.shown import ATTENDEE_PARTS, MEETING_PARTS, state_prefix
from events.kinds import Concern, Field
from events.models import Disagreement, Meeting

SECTIONS: dict[str, str] = {Field.ATTENDEE: "the-attendees", Field.DELEGATION: "the-states"}
OF_CHAIRS = frozenset({"term", "person"})
"""The fields of a chairmanship, which belongs to no meeting."""
JOINT = "--"
"""Between a meeting's address and its person or state in the id of a fact."""


@dataclass(frozen=True)
class Dispute:
    """One disagreement in words, the place of its field on the page, and the other meeting it names."""

    words: str
    place: str
    other: str = ""


def settled_at(entry: Disagreement, way: str = "", *, may_judge: bool) -> str:
    """The page on which an entry of the worklist is settled; `may_judge` whether the account may say that
    two are one, for nobody is sent where he or she is refused. Empty for the entry of an article."""
    pair = _judging(entry) if may_judge else ""
    if pair:
        return pair
    if entry.meeting_id:
        return address(entry.fact, entry.field, way)
    if entry.other.isdecimal():
        return f"{reverse('admin:events_decision_changelist')}?id__exact={entry.other}"
    if entry.field in OF_CHAIRS:
        return reverse("admin:events_chairmanship_change", args=[entry.fact])
    return ""


def _judging(entry: Disagreement) -> str:
    """The page that compares the two whom an entry names; empty where it names no pair."""
    here, _, who = entry.fact.partition(JOINT)
    if entry.concern == Concern.SAME_PERSON and who:
        page = reverse("admin:events_person_join", args=[who])
    elif entry.concern == Concern.SAME_MEETING and not entry.other.isdecimal():
        page = reverse("admin:events_meeting_join", args=[here])
    else:
        return ""
    return f"{page}?{urlencode({'other': entry.other})}" if entry.other else ""


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


def disputes(found: Iterable[Disagreement], standing: Iterable[str]) -> list[Dispute]:
    """What there is to settle about a meeting, with the place for each."""
    rows, known = list(found), frozenset(standing)
    others = Meeting.objects.filter(id__in={row.other for row in rows} - {""})
    meetings = set(others.values_list("id", flat=True))
    return [
        Dispute(row.words, place(row.fact, row.field, known), row.other if row.other in meetings else "")
        for row in rows
    ]
