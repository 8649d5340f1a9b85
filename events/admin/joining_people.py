"""Two people who are one, or who look like one and are two: an editor's judgement, with both side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from events.admin.attending import people_called
from events.admin.corrections import NO_REASON
from events.admin.deciding import deciding, show, takeable
from events.admin.forms import ReasonForm
from events.admin.joining import NOT_SAVED
from events.admin.lacking import lacking
from events.kinds import Verdict
from events.models import Person
from events.query.decisions import person_now
from events.query.pages.people import PersonPage, judged, meetings_of_both, person
from events.store.decisions import DecisionRefused, decide
from events.store.groups import MERGE

JUDGEMENTS = ((Verdict.SAME.value, _("They are one person")), (Verdict.NOT_SAME.value, _("They are two")))


class PeopleForm(ReasonForm):
    """The other person, the judgement, and a second word where both sit in one list."""

    other = forms.CharField(
        max_length=300,
        label=_("The other person"),
        help_text=_("His or her name, or the last part of the address"),
    )
    verdict = forms.ChoiceField(choices=JUDGEMENTS, label=_("Judgement"))
    despite = forms.BooleanField(required=False, label=_("They are one all the same"))
    against: tuple[str, ...] = ()

    def __init__(self, *args: Any, here: Person, **options: Any) -> None:
        super().__init__(*args, **options)
        self.here = here

    def clean_other(self) -> Person:
        """Whoever is meant; refuse the person himself or herself, a name that several have, and nobody."""
        typed = self.cleaned_data["other"].strip().strip("/").rpartition("/")[2]
        found = [one for one in people_called(typed) if one.id != self.here.id]
        if len(found) == 1:
            return found[0]
        if found:
            words = gettext("Several people are called so; name one by the last part of the address: {ids}.")
            raise ValidationError(words.format(ids=", ".join(sorted(one.id for one in found))))
        raise ValidationError(gettext("Nobody else is known as “{name}”.").format(name=typed))

    def clean(self) -> dict[str, Any]:
        """Refuse a judgement without a reason, and one that joins two of one list unless it says so."""
        cleaned = super().clean() or self.cleaned_data
        if not self.reason:
            self.add_error("words", NO_REASON)
        other = cleaned.get("other")
        if other and cleaned.get("verdict") == Verdict.SAME:
            if self.here.curated and other.curated:
                self.add_error("other", gettext("The table of officials knows these as two people."))
            self.against = tuple(meetings_of_both(self.here.id, other.id))
        if self.against and not cleaned.get("despite"):
            words = gettext("Both are in the list of one meeting. Say that they are one all the same.")
            self.add_error("despite", words)
        return cleaned


@dataclass(frozen=True)
class Pair:
    """Two people side by side, and what joining them would do."""

    here: PersonPage
    other: PersonPage

    @property
    def sides(self) -> tuple[PersonPage, PersonPage]:
        """Both, in the order of the columns."""
        return self.here, self.other

    @property
    def effect(self) -> str:
        """What joining the two would do to meetings."""
        shared = meetings_of_both(self.here.id, self.other.id)
        number = len(self.here.appearances) + len(self.other.appearances) - len(shared)
        words = ngettext(
            "Joined, they are one person in {n} meeting.",
            "Joined, they are one person in {n} meetings.",
            number,
        ).format(n=number)
        if not shared:
            return words
        both = gettext("In these both are in the list, and one row is left: {meetings}.")
        return f"{words} {both.format(meetings='; '.join(shared))}"


class JoiningPeople(admin.ModelAdmin):
    """The page on which two people are judged."""

    def get_urls(self) -> list[URLPattern]:
        """With the page that joins two people."""
        join = path(
            "<path:object_id>/join/", self.admin_site.admin_view(self.join_view), name="events_person_join"
        )
        return [join, *super().get_urls()]

    def join_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Show both and ask for the judgement; on POST, join the two or keep them apart."""
        if not request.user.has_perm(f"events.{MERGE}"):
            raise lacking(request, f"events.{MERGE}")
        here = Person.objects.filter(id=unquote(object_id)).first()
        if here is None:
            raise Http404(gettext("Nobody stands at this address."))
        given = request.POST if request.method == "POST" else None
        typed = str((given or request.GET).get("other", ""))
        form = PeopleForm(given, here=here, initial={"other": typed})
        if given is not None and form.is_valid():
            return self._judge(request, here, form)
        history = judged(here.id)
        context = self.admin_site.each_context(request) | {
            "title": gettext("Same as another person?"),
            "original": here,
            "opts": self.opts,
            "form": form,
            "pair": _pair(here, typed),
            "judged": history,
            "takeable": takeable(request.user, [entry.judgement.id for entry in history]),
        }
        status = NOT_SAVED if given is not None else 200
        return TemplateResponse(request, "admin/events/person/join.html", context, status=status)

    def _judge(self, request: HttpRequest, here: Person, form: PeopleForm) -> HttpResponse:
        verdict, other = Verdict(form.cleaned_data["verdict"]), form.cleaned_data["other"]
        try:
            with deciding():
                decide(verdict, author=request.user, reason=form.reason, person=here.id, other=other.id)
                show()
        except DecisionRefused as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(request.path)
        stands = here.id if Person.objects.filter(id=here.id).exists() else person_now(here.id) or other.id
        one = gettext("Saved: the two are one person. It can be taken back under Decisions.")
        two = gettext("Saved: the two stay apart. It can be taken back under Decisions.")
        messages.success(request, one if verdict is Verdict.SAME else two)
        return HttpResponseRedirect(reverse("admin:events_person_change", args=[stands]))


def _pair(here: Person, typed: str) -> Pair | None:
    """The two side by side, where it is known who the other one is."""
    found = [one for one in people_called(typed.strip().strip("/").rpartition("/")[2]) if one.id != here.id]
    one, other = person(here.id), person(found[0].id) if len(found) == 1 else None
    return Pair(one, other) if one and other else None
