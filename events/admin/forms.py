"""The forms of a meeting's page. They know what is well formed; what has changed, `corrections` knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from events.admin.widgets import Choice, Line, Tick, offered
from events.edtf import bounds
from events.kinds import Attendance, Status, StatusDetail
from events.models import City, Country, Person, Term
from events.query.vocabulary import OFFERED_ATTENDANCE
from events.store.sense import trimmed
from events.words.names import country_name, word
from events.words.telling import told

LONGEST = 300
LONGEST_CITY = 80
"""Letters, as in the table of cities."""
REASONS = (
    gettext_noop("The text says otherwise"),
    gettext_noop("The name was read wrongly"),
    gettext_noop("It belongs to another sitting"),
    gettext_noop("A better source settles it"),
    gettext_noop("The articles leave it out"),
)
"""Stored in English, whatever the editor's language: every reader finds the same words."""
OWN_WORDS = gettext_noop("Another reason")
"""No reason by itself: by it a choice among the others is undone."""
Choices = Sequence[tuple[str, str]]


def words(members: Sequence[Any]) -> Choices:
    """(stored word, readable word) for members of a vocabulary."""
    return [(member.value, word(member.value)) for member in members]


def states() -> Choices:
    """Every state by code, with an empty choice first."""
    named = [(code, country_name(code)) for code in Country.objects.values_list("code", flat=True)]
    return [("", gettext("none")), *sorted(named, key=lambda choice: choice[1])]


def offer(form: forms.Form, name: str, choices: Choices) -> None:
    cast(forms.ChoiceField, form.fields[name]).choices = choices


def check_edtf(text: str) -> None:
    """Refuse what is no EDTF date, with the sentence that says what is."""
    try:
        bounds(text)
    except ValueError as error:
        raise ValidationError(told(error.args[0])) from error


class MeetingForm(forms.Form):
    """The meeting's own values."""

    date = forms.CharField(
        required=False,
        max_length=40,
        validators=[check_edtf],
        label=_("Date"),
        help_text=_("EDTF: 2019-10-31, 2019-10, 2019/2021"),
    )
    ordinal = forms.IntegerField(required=False, min_value=1, max_value=9999, label=_("Session number"))
    city = forms.CharField(
        required=False,
        max_length=LONGEST_CITY,
        label=_("City"),
        widget=Line(attrs={"list": "known-cities"}),
    )
    country = forms.ChoiceField(widget=Choice, required=False, label=_("State"))
    status = forms.ChoiceField(widget=Choice, label=_("Status"))
    status_detail = forms.ChoiceField(widget=Choice, required=False, label=_("Finer status"))
    despite = forms.BooleanField(widget=Tick, required=False, label=_("I looked again: it is meant so"))
    doubts: tuple[str, ...] = ()
    """What is likely a slip in what was typed, though it may be so."""

    def __init__(self, *args: Any, countries: Choices, **options: Any) -> None:
        super().__init__(*args, **options)
        offer(self, "country", countries)
        offer(self, "status", words(list(Status)))
        offer(self, "status_detail", [("", gettext("none")), *words(list(StatusDetail))])


class AttendanceForm(forms.Form):
    """Whether somebody was there. What pages work out by themselves is offered only where it stands."""

    attendance = forms.ChoiceField(widget=Choice, label=_("Attendance"))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        held = self.initial.get("attendance")
        rare = [Attendance(held)] if held and held not in OFFERED_ATTENDANCE else []
        offer(self, "attendance", words([*OFFERED_ATTENDANCE, *rare]))


class StateForm(AttendanceForm):
    """A state that is in the list."""

    reject = forms.BooleanField(widget=Tick, required=False, label=_("Reject"))


class NewStateForm(AttendanceForm):
    """A state to be added: both fields, or neither."""

    country = forms.ChoiceField(widget=Choice, required=False, label=_("State"))
    field_order = ["country", "attendance"]

    def __init__(self, *args: Any, countries: Choices, **options: Any) -> None:
        super().__init__(*args, **options)
        offer(self, "country", countries)
        offer(self, "attendance", [("", gettext("none")), *words(OFFERED_ATTENDANCE)])
        self.fields["attendance"].required = False

    def clean(self) -> dict[str, Any]:
        """Refuse a state without its attendance, and an attendance without its state."""
        cleaned = super().clean() or self.cleaned_data
        country, attendance = cleaned.get("country"), cleaned.get("attendance")
        if country and not attendance and "attendance" not in self.errors:
            self.add_error("attendance", gettext("Say how it took part, or clear the row."))
        if attendance and not country and "country" not in self.errors:
            self.add_error("country", gettext("Say which state it is, or clear the row."))
        return cleaned


class ReasonForm(forms.Form):
    """Why, and whether the meeting has been looked at as a whole."""

    kind = forms.ChoiceField(
        required=False,
        label=_("Reason"),
        widget=forms.RadioSelect,
        choices=[(words, _(words)) for words in (*REASONS, OWN_WORDS)],
    )
    words = forms.CharField(
        required=False, max_length=2000, label=_("In your words"), widget=forms.Textarea(attrs={"rows": 1})
    )
    reviewed = forms.BooleanField(required=False, label=_("Mark the meeting as reviewed"))

    @property
    def reason(self) -> str:
        """The reason as it will be shown; empty when none is given."""
        parts = (self.cleaned_data.get("kind", ""), trimmed(self.cleaned_data.get("words", "")))
        return ": ".join(part for part in parts if part and part != OWN_WORDS)


def suggestions() -> dict[str, Any]:
    """What the fields offer while one types: people in the table of officials, cities and offices."""
    listed = Person.objects.filter(curated=True).order_by("name")
    cities = City.objects.values_list("name", flat=True)
    offices = Term.objects.order_by("office").values_list("office", flat=True).distinct()
    return {
        "people": offered(tuple(listed.values_list("name", Coalesce("country_id", Value(""))))),
        "cities": offered(tuple((name, "") for name in cities)),
        "offices": offered(tuple((office, "") for office in offices)),
    }
