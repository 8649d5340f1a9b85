"""The worklist: what wants an editor's eye, the weightiest first, each with the place where it is settled.

The entries are a projection (`events/resolve/impact.py` weighs them): what is settled vanishes by itself.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery, Value
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext_lazy as _

from events.admin.following import WORKLIST
from events.admin.readonly import ReadOnly, short
from events.admin.settling import settled_at
from events.kinds import Concern
from events.models import Article, Body, Disagreement
from events.store.groups import MERGE
from events.words.names import body_full, word
from events.words.telling import is_told, told

WHY: dict[str, Any] = {
    Concern.DECISION: _("Texts, or other facts, speak against what an editor decided."),
    Concern.IMPOSSIBLE: _("Not all of it can be true, by the order of sessions or by the tables."),
    Concern.CONFLICT: _("Texts differ, and a rule chose one of the values."),
    Concern.SAME_MEETING: _("Two meetings may be one: join them, or say that they are two."),
    Concern.SAME_PERSON: _("Two people may be one; only a listed spelling or an editor joins them."),
    Concern.UNREAD: _("A text speaks of a council, and no meeting was read in it."),
    Concern.UNNUMBERED: _("A session lacks its number, or a number its session."),
    Concern.DOUBTFUL: _("One text alone tells of it, and does not say when it was."),
}
"""Why each kind is on the list, in a sentence."""


class OfBody(admin.SimpleListFilter):
    """The list's filter by body: one grouping, however many bodies there are."""

    title = _("body")
    parameter_name = "body"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Every body; those about which there is nothing to settle fall away once they are counted."""
        return [(code, body_full(code)) for code in Body.objects.values_list("code", flat=True)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """The entries of one body's meetings."""
        return queryset.filter(meeting__body=self.value()) if self.value() else queryset

    def get_facet_queryset(self, changelist: Any) -> dict[str, int]:
        """How many entries each body has that has any, by its place among the options."""
        rows = changelist.get_queryset(self.request, exclude_parameters=self.expected_parameters())
        found = dict(rows.order_by().values_list("meeting__body").annotate(number=Count("id")))
        self.lookup_choices = [choice for choice in self.lookup_choices if choice[0] in found]
        return {f"{place}__c": found[code] for place, (code, _name) in enumerate(self.lookup_choices)}


@admin.register(Disagreement)
class WorklistAdmin(ReadOnly):
    """Every concern in a sentence, with its weight and a link to where it is settled."""

    list_display = ["kind", "what", "at_meeting", "told_by"]
    list_display_links = None
    list_filter = ["concern", OfBody, "field"]
    list_select_related = ["meeting"]
    search_fields = ["fact", "words", "meeting__title"]
    ordering = ["-weight", "fact", "field", "words"]
    show_facets = admin.ShowFacets.ALWAYS

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list under its own name."""
        return super().changelist_view(request, {"title": _("Worklist"), **(extra_context or {})})

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """With the titles of texts that are listed themselves, the way back to this list, and whether the
        account may judge pairs."""
        title = Article.objects.filter(id=OuterRef("fact")).values("title")[:1]
        way = f"?{urlencode({WORKLIST: request.GET.urlencode()})}" if request.GET else ""
        may_judge = Value(request.user.has_perm(f"events.{MERGE}"))
        rows = super().get_queryset(request)
        return rows.annotate(text=Subquery(title), way=Value(way), may_judge=may_judge)

    @admin.display(description=_("concern"), ordering="concern")
    def kind(self, entry: Any) -> str:
        """The kind of concern, and why such things are listed."""
        return format_html('{}<p class="help">{}</p>', word(entry.concern), WHY[entry.concern])

    @admin.display(description=_("what there is to settle"), ordering="words")
    def what(self, entry: Any) -> str:
        """The sentence, which leads to the place where it is settled."""
        page, words = settled_at(entry, entry.way, may_judge=entry.may_judge), told(entry.words)
        if entry.text is not None:
            page = reverse("admin:events_article_change", args=[entry.fact])
            words = f"{short(entry.text) or entry.fact[:8]}: {words}"
        language = get_language() if is_told(entry.words) else "en"
        return format_html('<a href="{}" lang="{}">{}</a>', page, language, words)

    @admin.display(description=_("meeting"), ordering="meeting__date_from", empty_value="")
    def at_meeting(self, entry: Any) -> str | None:
        """The meeting with its date and place; where none stands, the address by which it was known."""
        if not entry.meeting_id:
            return None if entry.text is not None else entry.fact
        when = ", ".join(filter(None, (entry.meeting.date_edtf, entry.meeting.city)))
        return format_html('{} <span class="quiet">{}</span>', entry.meeting.title, when)

    @admin.display(description=_("told by"), ordering="weight")
    def told_by(self, entry: Any) -> str:
        """How many articles tell of the meeting: what the weight, by which the list is ordered, rests on."""
        number = entry.meeting.article_count if entry.meeting_id else 1
        return ngettext("{number} article", "{number} articles", number).format(number=number)


def counts() -> list[dict[str, Any]]:
    """How many entries of each kind there are, the gravest kind first, for the desk's index."""
    found = dict(Disagreement.objects.order_by().values_list("concern").annotate(number=Count("id")))
    listed = reverse("admin:events_disagreement_changelist")
    return [
        {
            "name": word(concern),
            "why": WHY[concern],
            "number": found[concern],
            "address": f"{listed}?concern__exact={concern}",
        }
        for concern in Concern
        if concern in found
    ]
