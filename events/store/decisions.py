"""Editors' decisions: appended, never overwritten; they outrank every rule."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext

from events.kinds import Field, Verdict
from events.models import Decision, Meeting
from events.store import generation
from events.store.overruling import refusal
from events.store.sense import against_date, against_state, contradictions, trimmed


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
    when the reason is missing, and for what makes no sense: a date that is none, a state that is none.
    """
    if meeting and (words := _against(verdict, field, meeting, value)):
        raise DecisionRefused(words)
    return _append(
        Decision(
            verdict=verdict,
            author=author,
            reason=trimmed(reason),
            field=field or "",
            person=person,
            value=value,
            other=other,
            **(_target(meeting) if meeting else {}),
        )
    )


def judge(
    verdict: Verdict, meeting: Meeting, other: Meeting, *, author: Any, reason: str, despite: bool = False
) -> Decision:
    """Say that two meetings are one, or two. The second is remembered by its readings too.

    Raises `DecisionRefused` for a meeting and itself, and for joining two that contradict each other
    unless the editor does so `despite` it.
    """
    if meeting.id == other.id:
        raise DecisionRefused(gettext("A meeting cannot be judged against itself: name another one."))
    against = contradictions(meeting, other) if verdict is Verdict.SAME and not despite else []
    if against:
        words = gettext("These two contradict each other: {reasons}. Confirm that they are one all the same.")
        raise DecisionRefused(words.format(reasons="; ".join(against)))
    readings = [list(pair) for pair in other.mentions.values_list("article_id", "mention")]
    return decide(
        verdict, author=author, reason=reason, meeting=meeting, other=other.id, value={"mentions": readings}
    )


def _against(verdict: Verdict, field: Field | None, meeting: Meeting, value: Any) -> str:
    """Why a value cannot be decided; empty when it can."""
    if field is Field.DATE and verdict is Verdict.SET:
        text = value.get("edtf") if isinstance(value, dict) else value
        return against_date(str(text or ""), meeting.body) if text else gettext("Give the date.")
    if field is Field.DELEGATION:
        return against_state(value)
    return ""


def retract(decision: Decision, *, author: Any, reason: str) -> Decision:
    """Take a decision back: the machine's value returns, the history keeps both.

    Its meeting is named as the decision named it, by readings and all: another may stand there now.
    """
    kept = {name: getattr(decision, name) for name in ("meeting", "identity", "mentions", "sample")}
    return _append(
        Decision(
            verdict=Verdict.RETRACT,
            author=author,
            reason=trimmed(reason),
            field=decision.field,
            person=decision.person,
            value=decision.id,
            other=decision.other,
            **kept,
        )
    )


@transaction.atomic
def _append(decision: Decision) -> Decision:
    if not decision.reason:
        raise DecisionRefused(
            gettext("Give a reason: it is shown beside the value, and the next editor relies on it.")
        )
    decision.supersedes = _in_force(decision)
    if words := refusal(decision, decision.supersedes):
        raise DecisionRefused(words)
    decision.save()
    generation.raise_requested({article for article, _ in decision.mentions} or ("",))
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
    if Verdict.CONFIRM in (earlier.verdict, later.verdict):
        return later.verdict in (earlier.verdict, Verdict.REJECT)
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
