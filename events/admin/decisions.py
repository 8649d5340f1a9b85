"""Decisions: the history of everything editors settled, and the way to take one back."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import Exists, Func, JSONField, OuterRef, Q, QuerySet, Subquery, Value
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin import outcome
from events.admin.corrections import NO_REASON
from events.admin.deciding import address_now, deciding, show
from events.admin.forms import ReasonForm
from events.admin.lacking import lacking
from events.admin.readonly import ReadOnly, cut, short
from events.admin.shown import shown
from events.kinds import Verdict
from events.models import Decision, Meeting, Person
from events.query.decisions import moved_to
from events.query.pages.history import entries
from events.store.decisions import DecisionRefused, retract
from events.store.groups import OVERRULE
from events.words.history import in_words

ALREADY = _("This decision was taken back before, so nothing was done.")
LATER = _("This took another decision back and stays as it is: decide anew on the meeting’s page.")


@admin.register(Decision)
class DecisionAdmin(ReadOnly):
    """Every verdict with its author, time and reason; none is ever overwritten."""

    list_display = ["id", "what", "meeting", "author", "made_at", cut("reason", _("reason")), "back"]
    list_filter = ["verdict", "field", "author", "sample"]
    list_select_related = ["author"]
    search_fields = ["meeting", "person", "reason", "author__username"]
    ordering = ["-id"]

    def get_urls(self) -> list[URLPattern]:
        """With the page that takes a decision back."""
        back = path(
            "<int:decision_id>/take-back/",
            self.admin_site.admin_view(self.take_back_view),
            name="events_decision_take_back",
        )
        return [back, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Decision]:
        """With the name of the person, and marks on those that were taken back or can be by the account."""
        number = Func(OuterRef("id"), function="to_jsonb", output_field=JSONField())
        named = Person.objects.filter(id=OuterRef("person")).values("name")
        retractions = Decision.objects.filter(verdict=Verdict.RETRACT, value=number)
        rows = super().get_queryset(request).annotate(lifted=Exists(retractions), whom=Subquery(named))
        may_overrule = Value(request.user.has_perm(f"events.{OVERRULE}"))
        return rows.annotate(takeable=Q(author=request.user.pk) | Q(may_overrule))

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """The columns; the way to take back is for those alone who may decide."""
        hidden = () if request.user.has_perm("events.change_meeting") else ("back",)
        return [column for column in self.list_display if column not in hidden]

    @admin.display(description=_("decision"))
    def what(self, decision: Any) -> str:
        """What was decided, as a sentence."""
        return short(in_words(decision, decision.whom or ""))

    @admin.display(description=_("take back"))
    def back(self, decision: Any) -> str:
        """A link to take the decision back, or that it was taken back; nothing for a taking back, nor for
        whoever would be refused."""
        if decision.verdict == Verdict.RETRACT:
            return ""
        if decision.lifted:
            return gettext("taken back")
        if not decision.takeable:
            return ""
        return format_html(
            '<a href="{}">{}</a>',
            reverse("admin:events_decision_take_back", args=[decision.id]),
            gettext("Take back"),
        )

    def take_back_view(self, request: HttpRequest, decision_id: int) -> HttpResponse:
        """Say what returns and ask for the reason; on POST, take the decision back."""
        if not request.user.has_perm("events.change_meeting"):
            raise lacking(request, "events.change_meeting")
        decision = get_object_or_404(Decision.objects.select_related("author"), id=decision_id)
        if decision.verdict == Verdict.RETRACT or self._is_lifted(decision):
            messages.info(request, LATER if decision.verdict == Verdict.RETRACT else ALREADY)
            return self._to(_address(decision))
        if decision.author != request.user and not request.user.has_perm(f"events.{OVERRULE}"):
            raise lacking(request, f"events.{OVERRULE}")
        form = ReasonForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            if form.reason:
                return self._take_back(request, decision, form.reason)
            form.add_error("words", NO_REASON)
        context: dict[str, Any] = self.admin_site.each_context(request) | {
            "title": gettext("Take a decision back"),
            "entry": entries([decision])[0],
            "form": form,
            "opts": self.opts,
        }
        return TemplateResponse(request, "admin/events/decision/take_back.html", context)

    def _take_back(self, request: HttpRequest, decision: Decision, reason: str) -> HttpResponse:
        try:
            with deciding():
                if self._is_lifted(decision):
                    messages.info(request, ALREADY)
                    return self._to(_address(decision))
                before = shown(_address(decision))
                retract(decision, author=request.user, reason=reason)
                show()
                after = shown(_address(decision))
        except DecisionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, outcome.of_taking_back(before, after, decision.other))
        return self._to(_address(decision))

    def _is_lifted(self, decision: Decision) -> bool:
        return Decision.objects.filter(verdict=Verdict.RETRACT, value=decision.id).exists()

    def _to(self, meeting_id: str) -> HttpResponse:
        if Meeting.objects.filter(id=meeting_id).exists():
            return HttpResponseRedirect(reverse("admin:events_meeting_change", args=[meeting_id]))
        return HttpResponseRedirect(reverse("admin:events_decision_changelist"))


def _address(decision: Decision) -> str:
    """Where the decision's meeting stands now, else where it stood."""
    mentions = [(article, mention) for article, mention in decision.mentions]
    return address_now(mentions, [decision]) or moved_to(decision.meeting) or decision.meeting
