"""The rows of people on a meeting's page: how each took part, and who is to be added."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin.forms import LONGEST, AttendanceForm, Choices, offer
from events.admin.widgets import Choice, Line, Tick
from events.models import Attendee, Decision, Person
from events.query.quoting import located
from events.words.names import country_name


class PresenceForm(AttendanceForm):
    """How one person took part."""

    country = forms.ChoiceField(widget=Choice, required=False, label=_("State"))
    role = forms.CharField(
        required=False,
        max_length=LONGEST,
        label=_("Office"),
        widget=Line(attrs={"list": "known-offices"}),
    )
    represented_by = forms.CharField(
        required=False, max_length=LONGEST, label=_("Represented by"), widget=Line
    )
    field_order = ["country", "role", "attendance", "represented_by"]

    def __init__(self, *args: Any, countries: Choices, **options: Any) -> None:
        super().__init__(*args, **options)
        offer(self, "country", countries)


class AttendeeForm(PresenceForm):
    """An attendee who is in the list."""

    confirm = forms.BooleanField(widget=Tick, required=False, label=_("Right"))
    reject = forms.BooleanField(widget=Tick, required=False, label=_("Reject"))

    def clean(self) -> dict[str, Any]:
        """Refuse a row that is called right and rejected at once."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("confirm") and cleaned.get("reject"):
            self.add_error("reject", gettext("Say that the row is right, or reject it, not both."))
        return cleaned


class NewAttendeeForm(PresenceForm):
    """An attendee to be added: a known person by name, spelling or id, or a new name."""

    person = forms.CharField(
        required=False,
        max_length=LONGEST,
        label=_("Person"),
        widget=Line(attrs={"list": "known-people"}),
    )
    namesake = forms.BooleanField(widget=Tick, required=False, label=_("Another person of the same name"))
    quote = forms.CharField(
        required=False,
        max_length=LONGEST,
        label=_("Words of an article"),
        widget=forms.Textarea(attrs={"rows": 1}),
    )
    article = forms.CharField(required=False, max_length=16, widget=forms.HiddenInput)
    start = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    known: Person | None = None
    said: dict[str, Any] | None = None
    """Where the words stand, once they are found; a decision keeps it."""
    field_order = ["person", "namesake", "country", "role", "attendance", "represented_by", "quote"]

    def clean_quote(self) -> str:
        """The words as the text has them: a browser sends each end of a line as two letters."""
        return self.cleaned_data["quote"].replace("\r\n", "\n")

    def clean_person(self) -> str:
        """The name with single spaces, and in `known` the one person called that; refuse what is no name, or
        a name of several. Without a name, the words of the article are the name."""
        words = self.cleaned_data["person"] or self.data.get(self.add_prefix("quote"), "")
        text = " ".join(words.split())
        if not text:
            return ""
        if not any(letter.isalpha() for letter in text):
            raise ValidationError(gettext("Give a name, or choose a person from the list."))
        found = people_called(text)
        if len(found) > 1:
            ids = ", ".join(f"{person.id} ({country_name(person.country_id) or '?'})" for person in found)
            words = gettext("Several people are called that; give the id of one: {ids}.")
            raise ValidationError(words.format(ids=ids))
        self.known = found[0] if found else None
        return text

    @property
    def parts(self) -> list[forms.BoundField]:
        """What is said of the person, beside who it is."""
        return [self[name] for name in ("country", "role", "attendance", "represented_by")]

    @property
    def who(self) -> str:
        """The id of whoever is meant: a known person's, or a new one for a namesake; empty for a new name."""
        if self.known is None:
            return ""
        return numbered(self.known) if self.cleaned_data.get("namesake") else self.known.id

    def find(self, articles: Sequence[str]) -> None:
        """Find the words in the articles that tell of the meeting; refuse words that stand in none."""
        words, article, start = (self.cleaned_data[name] for name in ("quote", "article", "start"))
        if not words:
            return
        self.said = located(words, articles, article, start or 0)
        if self.said is None:
            told = gettext("No article of this meeting has these words: copy them as they stand there.")
            self.add_error("quote", told)

    def shows(self, attendee: Attendee | None) -> bool:
        """Whether an attendee's row says what was typed."""
        if attendee is None:
            return False
        held = (attendee.country_id, attendee.role, attendee.attendance, attendee.represented_by)
        typed = (self.cleaned_data[part] for part in ("country", "role", "attendance", "represented_by"))
        return all((one or "") == (other or "") for one, other in zip(held, typed, strict=True))

    def clean(self) -> dict[str, Any]:
        """Refuse an office, a state or a deputy of nobody."""
        cleaned = super().clean() or self.cleaned_data
        lone = [part for part in ("country", "role", "represented_by") if cleaned.get(part)]
        if lone and not cleaned.get("person") and "person" not in self.errors:
            self.add_error("person", gettext("Say who it is, or clear the row."))
        return cleaned


def numbered(person: Person) -> str:
    """A free id for a namesake: `ivan-petrov-2`."""
    decided = Decision.objects.filter(person__startswith=f"{person.id}-").values_list("person", flat=True)
    taken = {*decided, *Person.objects.filter(id__startswith=f"{person.id}-").values_list("id", flat=True)}
    return next(id for number in count(2) if (id := f"{person.id}-{number}") not in taken)


def people_called(text: str) -> list[Person]:
    """The people whose id, name or one of whose spellings is exactly this, whatever the case."""
    by_id = Person.objects.filter(id=text)
    named = Q(name__iexact=text) | Q(spellings__text__iexact=text)
    return list(by_id) or list(Person.objects.filter(named).distinct().order_by("id")[:10])
