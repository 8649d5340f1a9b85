"""From what was typed to decisions: only what differs from what is shown is decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from events.admin.attending import AttendeeForm, NewAttendeeForm
from events.admin.forms import MeetingForm, NewStateForm, StateForm
from events.admin.shown import ATTENDEE_PARTS, MEETING_PARTS
from events.kinds import DateBasis, Field, Verdict
from events.models import Attendee
from events.query.quoting import SAID

NO_REASON = _("Give a reason: it is shown beside the value, and the next editor relies on it.")


@dataclass(frozen=True)
class Correction:
    """One decision to be taken."""

    verdict: Verdict
    field: Field | None = None
    person: str = ""
    value: Any = None

    @property
    def owes_reason(self) -> bool:
        """Whether the editor has to say why: whoever finds a value right has said it."""
        return self.verdict is not Verdict.CONFIRM


def changed(form: Any, parts: tuple[str, ...]) -> dict[str, Any]:
    """The parts whose typed value is not the one shown; None for what was emptied."""
    typed = {part: form.cleaned_data[part] for part in parts}
    return {
        part: None if value in ("", None) else value
        for part, value in typed.items()
        if ("" if value is None else str(value)) != form.initial[part]
    }


def of_meeting(form: MeetingForm) -> Iterator[Correction]:
    """One decision a field; an emptied field is a rejected value."""
    typed = changed(form, MEETING_PARTS)
    for part in (Field.DATE, Field.ORDINAL, Field.CITY, Field.COUNTRY):
        if part not in typed:
            continue
        value = typed[part]
        if value is None:
            yield Correction(Verdict.REJECT, part)
        elif part is Field.DATE:
            yield Correction(Verdict.SET, part, value={"edtf": value, "basis": DateBasis.EDITOR.value})
        else:
            yield Correction(Verdict.SET, part, value=value)
    if typed.keys() & {"status", "status_detail"}:
        told = form.cleaned_data
        value = {"status": told["status"], "detail": told["status_detail"] or None}
        yield Correction(Verdict.SET, Field.STATUS, value=value)


def of_attendee(attendee: Attendee, form: AttendeeForm) -> Iterator[Correction]:
    """A row that is rejected, corrected, called right, or left alone."""
    person, typed = attendee.person_id, form.cleaned_data
    if typed["reject"]:
        yield Correction(Verdict.REJECT, Field.ATTENDEE, person)
    elif parts := changed(form, ATTENDEE_PARTS):
        yield Correction(Verdict.SET, Field.ATTENDEE, person, parts)
    if typed["confirm"] and not attendee.reviewed:
        yield Correction(Verdict.CONFIRM, Field.ATTENDEE, person)


def of_new(form: NewAttendeeForm) -> Iterator[Correction]:
    """Somebody added, with the words of an article where the editor gave them."""
    typed = form.cleaned_data
    if not typed["person"]:
        return
    name = form.known.name if form.known and not form.said else typed["person"]
    value = {"name": name} | {part: typed[part] for part in ATTENDEE_PARTS if typed[part]}
    yield Correction(Verdict.ADD, Field.ATTENDEE, form.who, value | ({SAID: form.said} if form.said else {}))


def of_state(country: str, form: StateForm) -> Iterator[Correction]:
    """A state's row that is rejected, corrected or left alone."""
    if form.cleaned_data["reject"]:
        yield Correction(Verdict.REJECT, Field.DELEGATION, value={"country": country})
    elif parts := changed(form, ("attendance",)):
        yield Correction(Verdict.SET, Field.DELEGATION, value={"country": country} | parts)


def of_new_state(form: NewStateForm) -> Iterator[Correction]:
    """A state added."""
    typed = form.cleaned_data
    if typed["country"]:
        value = {"country": typed["country"], "attendance": typed["attendance"]}
        yield Correction(Verdict.ADD, Field.DELEGATION, value=value)
