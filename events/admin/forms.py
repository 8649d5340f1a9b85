"""The forms of a meeting's page. They know what is well formed; what has changed, `corrections` knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from events.edtf import bounds
from events.kinds import Attendance, Status, StatusDetail
from events.models import City, Country, Person, Term
from events.query.vocabulary import OFFERED_ATTENDANCE

LONGEST = 300
REASONS = (
    "The text says otherwise",
    "The name was read wrongly",
    "It belongs to another sitting",
    "A better source settles it",
    "The articles leave it out",
)
Choices = Sequence[tuple[str, str]]


def words(members: Sequence[Any]) -> Choices:
    """(stored word, readable word) for members of a vocabulary."""
    return [(member.value, member.value.replace("-", " ")) for member in members]


def states() -> Choices:
    """Every state by code, with an empty choice first."""
    return [("", "none"), *Country.objects.values_list("code", "name")]


def _offer(form: forms.Form, name: str, choices: Choices) -> None:
    cast(forms.ChoiceField, form.fields[name]).choices = choices


def check_edtf(text: str) -> None:
    """Refuse what is no EDTF date, with the sentence that says what is."""
    try:
        bounds(text)
    except ValueError as error:
        raise ValidationError(str(error)) from error


class MeetingForm(forms.Form):
    """The meeting's own values."""

    date = forms.CharField(
        required=False,
        max_length=40,
        validators=[check_edtf],
        help_text="EDTF: 2019-10-31, 2019-10, 2019/2021",
    )
    ordinal = forms.IntegerField(required=False, min_value=1, max_value=9999, label="Session number")
    city = forms.CharField(
        required=False, max_length=LONGEST, widget=forms.TextInput(attrs={"list": "known-cities"})
    )
    country = forms.ChoiceField(required=False)
    status = forms.ChoiceField(choices=words(list(Status)))
    status_detail = forms.ChoiceField(
        required=False, label="Finer status", choices=[("", "none"), *words(list(StatusDetail))]
    )

    def __init__(self, *args: Any, countries: Choices, **options: Any) -> None:
        super().__init__(*args, **options)
        _offer(self, "country", countries)


class PresenceForm(forms.Form):
    """How one person took part."""

    country = forms.ChoiceField(required=False)
    role = forms.CharField(
        required=False,
        max_length=LONGEST,
        label="Office",
        widget=forms.TextInput(attrs={"list": "known-offices"}),
    )
    attendance = forms.ChoiceField()
    represented_by = forms.CharField(required=False, max_length=LONGEST)

    def __init__(self, *args: Any, countries: Choices, **options: Any) -> None:
        super().__init__(*args, **options)
        _offer(self, "country", countries)
        held = self.initial.get("attendance")
        rare = [Attendance(held)] if held and held not in OFFERED_ATTENDANCE else []
        _offer(self, "attendance", words([*OFFERED_ATTENDANCE, *rare]))


class AttendeeForm(PresenceForm):
    """An attendee who is in the list."""

    reject = forms.BooleanField(required=False)


class NewAttendeeForm(PresenceForm):
    """An attendee to be added: a known person by name, spelling or id, or a new name."""

    person = forms.CharField(
        required=False, max_length=LONGEST, widget=forms.TextInput(attrs={"list": "known-people"})
    )
    known: Person | None = None
    field_order = ["person", "country", "role", "attendance", "represented_by"]

    def clean_person(self) -> str:
        text = " ".join(self.cleaned_data["person"].split())
        if not text:
            return ""
        if not any(letter.isalpha() for letter in text):
            raise ValidationError("Give a name, or choose a person from the list.")
        found = people_called(text)
        if len(found) > 1:
            ids = ", ".join(f"{person.id} ({person.country_id or 'no state'})" for person in found)
            raise ValidationError(f"Several people are called that; give the id of one: {ids}.")
        self.known = found[0] if found else None
        return text

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        lone = [part for part in ("country", "role", "represented_by") if cleaned.get(part)]
        if lone and not cleaned.get("person") and "person" not in self.errors:
            self.add_error("person", "Say who it is, or clear the row.")
        return cleaned


class ReasonForm(forms.Form):
    """Why, and whether the meeting has been looked at as a whole."""

    kind = forms.ChoiceField(
        required=False,
        label="Reason",
        choices=[("", "Choose or write a reason"), *zip(REASONS, REASONS, strict=True)],
    )
    words = forms.CharField(
        required=False, max_length=2000, label="In your words", widget=forms.Textarea(attrs={"rows": 2})
    )
    reviewed = forms.BooleanField(required=False, label="Mark the meeting as reviewed")

    @property
    def reason(self) -> str:
        """The reason as it will be shown; empty when none is given."""
        parts = (self.cleaned_data.get("kind", ""), self.cleaned_data.get("words", "").strip())
        return ": ".join(part for part in parts if part)


def people_called(text: str) -> list[Person]:
    """The people whose id, name or one of whose spellings is exactly this, whatever the case."""
    by_id = Person.objects.filter(id=text)
    named = Q(name__iexact=text) | Q(spellings__text__iexact=text)
    return list(by_id) or list(Person.objects.filter(named).distinct().order_by("id")[:10])


def suggestions() -> dict[str, Any]:
    """What the fields offer while one types: people, cities and offices that are known."""
    return {
        "people": Person.objects.order_by("name").values_list("name", "country_id"),
        "cities": City.objects.values_list("name", flat=True),
        "offices": Term.objects.order_by("office").values_list("office", flat=True).distinct(),
    }
