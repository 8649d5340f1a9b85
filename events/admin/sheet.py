"""All forms of a meeting's page together: whether what was typed can stand, and the decisions it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin.attending import AttendeeForm, NewAttendeeForm
from events.admin.corrections import (
    NO_REASON,
    Correction,
    changed,
    of_attendee,
    of_meeting,
    of_new,
    of_new_state,
    of_state,
)
from events.admin.forms import MeetingForm, NewStateForm, ReasonForm, StateForm, states
from events.admin.shown import ATTENDEE_PARTS, MEETING_PARTS, Shown, prefix, state_prefix
from events.admin.stale import rows_typed
from events.kinds import Attendance, Field, Verdict
from events.models import Attendee, Decision, Delegation, Meeting
from events.store.decisions import decide
from events.store.sense import against_date, slips, slips_of_presence, state_decided
from events.words.names import country_name

ROWS_TO_ADD = 3
STATES_TO_ADD = 2
LOOKED_AT = "Looked at and found right."
IN_LIST = _("This person is in the list already: change that row, or say that this is another one so called.")
TYPED_TWICE = _("This name is in the list already: save the one first, then add the other who is so called.")


class Sheet:
    """All forms of a meeting's page, filled with what is shown or with what was typed."""

    def __init__(self, shown: Shown, data: QueryDict | None = None, *, locked: bool = False) -> None:
        countries = states()
        values = shown.values
        self.shown = shown
        self.meeting = MeetingForm(
            data, initial={part: values[part] for part in MEETING_PARTS}, countries=countries
        )
        self.attendees = [
            AttendeeForm(
                data,
                prefix=prefix(attendee),
                initial={part: values[f"{prefix(attendee)}-{part}"] for part in ATTENDEE_PARTS},
                countries=countries,
            )
            for attendee in shown.attendees
        ]
        self.added = [
            NewAttendeeForm(data, prefix=f"new-{number}", countries=countries)
            for number in range(max(ROWS_TO_ADD, rows_typed(data, "new", "person")))
        ]
        self.states = [
            StateForm(data, prefix=name, initial={"attendance": values[f"{name}-attendance"]})
            for name in (state_prefix(state.country_id) for state in shown.states)
        ]
        self.added_states = [
            NewStateForm(data, prefix=f"new-state-{number}", countries=countries)
            for number in range(max(STATES_TO_ADD, rows_typed(data, "new-state", "country")))
        ]
        self.reason = ReasonForm(data)
        if locked:
            self._lock()

    @property
    def forms(self) -> list[Any]:
        """Every form of the page."""
        people, states = (*self.attendees, *self.added), (*self.states, *self.added_states)
        return [self.meeting, *people, *states, self.reason]

    @property
    def rows(self) -> list[tuple[Attendee, AttendeeForm]]:
        """Each attendee with the form of the row."""
        return list(zip(self.shown.attendees, self.attendees, strict=True))

    @property
    def state_rows(self) -> list[tuple[Delegation, StateForm]]:
        """Each state with the form of the row."""
        return list(zip(self.shown.states, self.states, strict=True))

    def is_valid(self) -> bool:
        """Whether everything typed can stand, and reasons are given where they are owed."""
        if not self.can_stand():
            return False
        if not self.reason.reason and any(each.owes_reason for each in self._changes()):
            self.reason.add_error("words", NO_REASON)
        return not self.reason.errors

    def can_stand(self) -> bool:
        """Whether everything typed is well formed and goes together."""
        if not all(form.is_valid() for form in self.forms):
            return False
        for added in self.added:
            added.find(self.shown.told_by)
        self._refuse_doubles()
        self._refuse_states_twice()
        self._refuse_states_with_people()
        self._refuse_taken_number()
        self._refuse_nonsense_date()
        self._ask_about_slips()
        return not any(form.errors for form in self.forms)

    def corrections(self) -> list[Correction]:
        """The decisions that what was typed asks for; none when nothing has changed."""
        confirmed = self.reason.cleaned_data["reviewed"] and not self.shown.meeting.reviewed
        return [*self._changes(), *([Correction(Verdict.CONFIRM)] if confirmed else [])]

    def says_what_stands(self) -> bool:
        """Whether everything typed is shown already, as when a form is sent twice."""
        if not all(form.is_valid() for form in self.forms):
            return False
        people = {one.person_id: one for one in self.shown.attendees}
        states = {state.country_id: state.attendance for state in self.shown.states}
        added = [form for form in self.added if form.cleaned_data["person"]]
        sent = [form.cleaned_data for form in self.added_states if form.cleaned_data["country"]]
        left = [row for row in self.corrections() if row.verdict is not Verdict.ADD]
        return (
            not left
            and all(form.shows(people.get(form.who)) for form in added)
            and all(states.get(typed["country"]) == typed["attendance"] for typed in sent)
        )

    def _changes(self) -> Iterator[Correction]:
        yield from of_meeting(self.meeting)
        for attendee, form in self.rows:
            yield from of_attendee(attendee, form)
        for row in self.added:
            yield from of_new(row)
        for state, form_of_state in self.state_rows:
            yield from of_state(state.country_id, form_of_state)
        for new_state in self.added_states:
            yield from of_new_state(new_state)

    def _refuse_doubles(self) -> None:
        there = {attendee.person_id for attendee in self.shown.attendees}
        for form in self.added:
            who = form.who or form.cleaned_data["person"].casefold()
            if who and who in there:
                form.add_error("person", IN_LIST if form.known else TYPED_TWICE)
            there.add(who)

    def _refuse_states_twice(self) -> None:
        there = {state.country_id for state in self.shown.states}
        for form in self.added_states:
            code = form.cleaned_data["country"]
            if code and code in there:
                form.add_error("country", gettext("This state is in the list already: change that row."))
            there.add(code)

    def _refuse_states_with_people(self) -> None:
        """A state whose people took part was there: whoever doubts it settles the people."""
        there: dict[str, list[str]] = {}
        for name, typed in self._people_typed():
            if Attendance(typed["attendance"]).took_part:
                there.setdefault(typed["country"], []).append(name)
        for state, form in self.state_rows:
            if form.cleaned_data["reject"] and (people := there.get(state.country_id)):
                words = gettext(
                    "{people} took part for {state}: reject those rows too or correct them, or say with a "
                    "word of your own how the state took part."
                )
                told = words.format(people=", ".join(people), state=country_name(state.country_id))
                form.add_error("reject", told)

    def _people_typed(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Everybody who is in the list once this is saved, by name, with what stands in the row."""
        for attendee, form in self.rows:
            if not form.cleaned_data["reject"]:
                yield attendee.person.name, form.cleaned_data
        for new in self.added:
            if name := new.cleaned_data.get("person"):
                yield name, new.cleaned_data

    def _refuse_taken_number(self) -> None:
        """A number that another session of the body bears would join the two without a judgement."""
        here = self.shown.meeting
        number = self.meeting.cleaned_data["ordinal"]
        if number is None or number == here.ordinal:
            return
        other = Meeting.objects.filter(body=here.body_id, ordinal=number).exclude(id=here.id).first()
        if other:
            words = gettext("{title} ({id}) bears this number already: correct that meeting first.")
            self.meeting.add_error("ordinal", words.format(title=other.title, id=other.id))

    def _refuse_nonsense_date(self) -> None:
        meeting, text = self.shown.meeting, self.meeting.cleaned_data["date"]
        words = against_date(text, meeting.body) if text and text != meeting.date_edtf else ""
        if words:
            self.meeting.add_error("date", words)

    def _ask_about_slips(self) -> None:
        """What can be but hardly is, in a value that was changed, is saved at the second word alone."""
        if any(form.errors for form in self.forms):
            return
        typed, changes = self.meeting.cleaned_data, {*changed(self.meeting, MEETING_PARTS)}
        if "city" in changes and state_decided(self.shown.meeting):
            changes.add("country")
        doubts = slips(typed["date"], typed["city"], typed["country"], typed["status"], changes)
        self.meeting.doubts = (*doubts, *self._doubtful_presence())
        if self.meeting.doubts and not typed["despite"]:
            self.meeting.add_error("despite", gettext("Correct this, or say that it is meant so."))

    def _doubtful_presence(self) -> Iterator[str]:
        """What is doubtful in the rows that were changed or added."""
        rows = [(one.person.name, form) for one, form in self.rows if changed(form, ATTENDEE_PARTS)]
        added = [(form.cleaned_data["person"], form) for form in self.added]
        for name, form in (*rows, *(row for row in added if row[0])):
            typed = form.cleaned_data
            if not typed.get("reject"):
                yield from slips_of_presence(name, typed["attendance"], typed["represented_by"])

    def _lock(self) -> None:
        for form in self.forms:
            for bound in form.fields.values():
                bound.disabled = True


def take(sheet: Sheet, author: Any) -> list[Decision]:
    """Append the decisions of a valid sheet, in the order of the page. Call it inside a transaction."""
    reason = sheet.reason.reason
    return [
        decide(
            correction.verdict,
            author=author,
            reason=reason or LOOKED_AT,
            meeting=sheet.shown.meeting,
            field=correction.field,
            person=correction.person,
            value=_with_reason(correction, reason),
        )
        for correction in sheet.corrections()
    ]


def _with_reason(correction: Correction, reason: str) -> Any:
    """A date carries its own reason, as it does when an article gives it."""
    if correction.field is Field.DATE and correction.verdict is Verdict.SET:
        return correction.value | {"reason": reason}
    return correction.value
