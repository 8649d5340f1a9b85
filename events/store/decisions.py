"""Editors' decisions: appended, never overwritten; they outrank every rule."""

from typing import Any

from django.db import transaction

from events.kinds import Field, Verdict
from events.models import Decision, Meeting
from events.store import generation


class DecisionRefused(ValueError):
    """A decision that cannot be taken; the message is a sentence for the editor."""


def decide(
    verdict: Verdict,
    *,
    author: Any,
    reason: str,
    meeting: Meeting | None = None,
    field: Field | None = None,
    person: str = "",
    value: Any = None,
    other: str = "",
) -> Decision:
    """Append one decision; the one it supersedes stays in the history.

    The meeting is remembered by its address, by its identity and by the readings that make it up
    now, so that the decision finds it again however the readings change. Raises `DecisionRefused`
    when the reason is missing.
    """
    return _append(
        Decision(
            verdict=verdict,
            author=author,
            reason=reason.strip(),
            field=field or "",
            person=person,
            value=value,
            other=other,
            **(_target(meeting) if meeting else {}),
        )
    )


def retract(decision: Decision, *, author: Any, reason: str) -> Decision:
    """Take a decision back: the machine's value returns, the history keeps both.

    A meeting that does not stand, such as a rejected one, is named as the decision named it.
    """
    meeting = Meeting.objects.filter(id=decision.meeting).first()
    kept = {name: getattr(decision, name) for name in ("meeting", "identity", "mentions", "sample")}
    return _append(
        Decision(
            verdict=Verdict.RETRACT,
            author=author,
            reason=reason.strip(),
            field=decision.field,
            person=decision.person,
            value=decision.id,
            other=decision.other,
            **(_target(meeting) if meeting else kept),
        )
    )


@transaction.atomic
def _append(decision: Decision) -> Decision:
    if not decision.reason:
        raise DecisionRefused(
            "Give a reason: it is shown beside the value, and the next editor relies on it."
        )
    decision.supersedes = _in_force(decision)
    decision.save()
    generation.raise_requested()
    return decision


def _target(meeting: Meeting) -> dict[str, Any]:
    return {
        "meeting": meeting.id,
        "identity": {
            "body": meeting.body_id,
            "ordinal": meeting.ordinal,
            "date": meeting.date_edtf or None,
            "city": meeting.city or None,
        },
        "mentions": [list(pair) for pair in meeting.mentions.values_list("article_id", "mention")],
        "sample": meeting.sample,
    }


def _in_force(decision: Decision) -> Decision | None:
    """The latest decision on the same thing, locked so that two editors make one chain."""
    about = Decision.objects.select_for_update(of=("self",)).filter(
        meeting=decision.meeting,
        field=decision.field,
        person=decision.person,
        other=decision.other,
        superseded_by=None,
    )
    if decision.verdict == Verdict.RETRACT:
        return about.filter(id=str(decision.value)).first()
    return next((each for each in about.order_by("-id") if _same_thing(each, decision)), None)


NAMED_BY: dict[str, str] = {Field.ATTENDEE: "name", Field.DELEGATION: "country", Field.DOCUMENT: "title"}
"""The part of a decision's value that says what it is about, where the field alone does not."""


def _same_thing(earlier: Decision, later: Decision) -> bool:
    """Whether the later decision leaves nothing of the earlier one in force."""
    if earlier.verdict == Verdict.RETRACT:
        return False
    if later.field not in NAMED_BY:
        return True
    if not later.person:
        return name_of(earlier).casefold() == name_of(later).casefold()
    if later.verdict != Verdict.SET or not isinstance(earlier.value, dict):
        return True
    return isinstance(later.value, dict) and earlier.value.keys() <= later.value.keys()


def name_of(decision: Decision) -> str:
    """The name, state or title that a decision's value gives to what it is about; empty where the field
    alone says it."""
    value, part = decision.value, NAMED_BY.get(decision.field)
    if part is None:
        return ""
    return str((value.get(part) if isinstance(value, dict) else value) or "")
