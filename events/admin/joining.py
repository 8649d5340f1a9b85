"""Two meetings that are one, or that look like one and are two: an editor's judgement, with its reason."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin import stale
from events.admin.corrections import NO_REASON
from events.admin.deciding import address_now, deciding, show
from events.admin.forms import ReasonForm
from events.admin.lacking import lacking
from events.kinds import Verdict
from events.models import Meeting
from events.query.decisions import moved_to
from events.store.decisions import DecisionRefused, judge
from events.store.groups import MERGE
from events.store.sense import contradictions

CHANGED_MEANWHILE = 409
NOT_SAVED = 422
NOWHERE = _("No meeting stands at this address.")
UNTYPED = frozenset({stale.OPENED, "csrfmiddlewaretoken", "_save", "_next", "chosen", "bulk", "_bulk"})
JUDGEMENTS = ((Verdict.SAME.value, _("They are one meeting")), (Verdict.NOT_SAME.value, _("They are two")))


class JudgementForm(ReasonForm):
    """The other meeting, the judgement, and a second word where the two contradict each other."""

    other = forms.CharField(
        max_length=300, label=_("The other meeting"), help_text=_("Its address, such as cis-cmd-77")
    )
    verdict = forms.ChoiceField(choices=JUDGEMENTS, label=_("Judgement"))
    despite = forms.BooleanField(required=False, label=_("They are one all the same"))
    against: tuple[str, ...] = ()

    def __init__(self, *args: Any, here: Meeting, **options: Any) -> None:
        super().__init__(*args, **options)
        self.here = here

    def clean_other(self) -> Meeting:
        """The meeting at the address typed, whole or its last part; refuse the meeting itself and an address
        where none stands."""
        address = self.cleaned_data["other"].strip().strip("/").rpartition("/")[2]
        if address == self.here.id:
            raise ValidationError(gettext("This is the meeting itself: name another one."))
        other = Meeting.objects.select_related("body").filter(id=address).first()
        if other:
            return other
        if address_today := moved_to(address):
            words = gettext("“{address}” is now {today}: look at that one, then name it.")
            raise ValidationError(words.format(address=address, today=address_today))
        raise ValidationError(gettext("No meeting stands at “{address}”.").format(address=address))

    def clean(self) -> dict[str, Any]:
        """Refuse a judgement without a reason, and one that joins two which contradict each other unless it
        says so."""
        cleaned = super().clean() or self.cleaned_data
        if not self.reason:
            self.add_error("words", NO_REASON)
        other = cleaned.get("other")
        if other and cleaned.get("verdict") == Verdict.SAME:
            self.against = tuple(contradictions(self.here, other))
        if self.against and not cleaned.get("despite"):
            self.add_error(
                "despite", gettext("These two contradict each other. Say that they are one all the same.")
            )
        return cleaned


class Joining(admin.ModelAdmin):
    """The page on which two meetings are judged."""

    def get_urls(self) -> list[URLPattern]:
        """With the page that joins two meetings."""
        join = path(
            "<path:object_id>/join/", self.admin_site.admin_view(self.join_view), name="events_meeting_join"
        )
        return [join, *super().get_urls()]

    def join_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Ask for the other meeting and the reason; on POST, join the two or keep them apart."""
        if not request.user.has_perm(f"events.{MERGE}"):
            raise lacking(request, f"events.{MERGE}")
        asked = unquote(object_id)
        known = Meeting.objects.select_related("body")
        here = known.filter(id=asked).first() or known.filter(id=moved_to(asked)).first()
        if here is None:
            return self._nowhere(request, asked)
        address, moved = reverse("admin:events_meeting_join", args=[here.id]), here.id != asked
        if moved and request.method != "POST":
            return HttpResponseRedirect(address)
        given = request.POST if request.method == "POST" else None
        form = JudgementForm(given, here=here, initial={"other": request.GET.get("other", "")})
        if given is not None and form.is_valid() and not moved:
            return self._judge(request, here, form)
        context = self.admin_site.each_context(request) | {
            "title": gettext("Same as another meeting?"),
            "original": here,
            "opts": self.opts,
            "form": form,
            "others": Meeting.objects.filter(body=here.body_id).exclude(id=here.id),
            "address": address,
            "moved_from": asked if moved else "",
        }
        status = CHANGED_MEANWHILE if moved else NOT_SAVED if given is not None else 200
        return TemplateResponse(request, "admin/events/meeting/join.html", context, status=status)

    def _nowhere(
        self, request: HttpRequest, meeting_id: str, opened: stale.Opened | None = None
    ) -> HttpResponse:
        """Nothing stands at the address of a form: what was typed in it comes back, to be kept."""
        if request.method != "POST":
            raise Http404(str(NOWHERE))
        opened = opened or stale.Opened({}, {})
        typed = {
            stale.field_words(name, opened.names): stale.value_words(name, str(value))
            for name, value in request.POST.items()
            if value and value != opened.values.get(name) and name not in UNTYPED
        }
        context = self.admin_site.each_context(request) | {
            "title": gettext("This meeting is gone"),
            "meeting_id": meeting_id,
            "typed": typed,
            "opts": self.opts,
        }
        return TemplateResponse(request, "admin/events/meeting/gone.html", context, status=CHANGED_MEANWHILE)

    def _judge(self, request: HttpRequest, here: Meeting, form: JudgementForm) -> HttpResponse:
        verdict, other = Verdict(form.cleaned_data["verdict"]), form.cleaned_data["other"]
        mentions = list(here.mentions.values_list("article_id", "mention"))
        try:
            with deciding():
                despite = form.cleaned_data["despite"]
                judge(verdict, here, other, author=request.user, reason=form.reason, despite=despite)
                show()
        except DecisionRefused as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(request.path)
        messages.success(request, _told(here, other))
        return HttpResponseRedirect(
            reverse("admin:events_meeting_change", args=[address_now(mentions, []) or here.id])
        )


def _told(here: Meeting, other: Meeting) -> str:
    """What has become of the two."""
    if Meeting.objects.filter(id__in=[here.id, other.id]).count() == 1:
        return gettext("Saved: the two are one meeting. It can be taken back in the history below.")
    return gettext("Saved: the two stand apart. It can be taken back in the history below.")
