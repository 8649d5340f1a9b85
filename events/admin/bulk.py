"""One thing done to many rows of a meeting's page: its effect is shown, then saved like anything typed."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext

from events.admin.sheet import Sheet
from events.admin.shown import ATTENDEE_PARTS, MEETING_PARTS, Shown, prefix, state_prefix
from events.kinds import Attendance, Field
from events.models import Decision
from events.query.vocabulary import OFFERED_ATTENDANCE
from events.words.history import in_words
from events.words.names import word

CHOSEN, ACTION, EVERYBODY = "chosen", "bulk", "*"
LOOK, BACK = "_bulk", "_back"
"""The buttons that show the effect, and that lead back from it."""
CONFIRM, REJECT = "confirm", "reject"
WHY = frozenset({"kind", "words", "reviewed"})
"""Fields that the page of the effect asks for itself."""


def actions() -> list[tuple[str, str]]:
    """What can be done to the rows chosen, each with its words."""
    attendance = [(member.value, capfirst(word(member.value))) for member in OFFERED_ATTENDANCE]
    return [(CONFIRM, gettext("Right")), (REJECT, gettext("Reject")), *attendance]


def applied(data: QueryDict, now: Shown) -> QueryDict:
    """What was typed, with the action done to the rows chosen, as if somebody had gone through them."""
    typed, action, chosen = data.copy(), data.get(ACTION, ""), data.getlist(CHOSEN)
    for name in (CHOSEN, ACTION, LOOK, BACK):
        typed.pop(name, None)
    for attendee in now.attendees:
        row = prefix(attendee)
        if EVERYBODY not in chosen and row not in chosen:
            continue
        if action in OFFERED_ATTENDANCE:
            typed[f"{row}-attendance"] = Attendance(action).value
        elif action == REJECT or (action == CONFIRM and not attendee.reviewed):
            typed[f"{row}-{action}"] = "on"
    return typed


def effect(sheet: Sheet) -> list[str]:
    """What a sheet that can stand would decide, each decision as a sentence."""
    now = sheet.shown
    people = {attendee.person_id: attendee.person.name for attendee in now.attendees}
    return [
        in_words(
            Decision(verdict=one.verdict, field=one.field or "", person=one.person, value=one.value),
            people.get(one.person, ""),
            _before(now, one.field, one.person, one.value),
        )
        for one in sheet.corrections()
    ]


def _before(now: Shown, field: Field | None, person: str, value: Any) -> dict[str, str]:
    """What stands now, by part, in the row or the field that a decision is about."""
    if field is Field.ATTENDEE:
        return {part: now.values.get(f"attendee-{person}-{part}", "") for part in ATTENDEE_PARTS}
    if field is Field.DELEGATION:
        return {"attendance": now.values.get(f"{state_prefix(value['country'])}-attendance", "")}
    return {part: now.values[part] for part in MEETING_PARTS}


def kept(data: QueryDict) -> list[tuple[str, str]]:
    """The fields that travel with the page of the effect, so that what was typed is saved or comes back."""
    return [(name, str(value)) for name, value in data.items() if name not in WHY | {"csrfmiddlewaretoken"}]
