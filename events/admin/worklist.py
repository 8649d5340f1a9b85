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
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from events.admin.following import WORKLIST
from events.admin.readonly import ReadOnly, short
from events.admin.settling import address
from events.kinds import Concern
from events.models import Article, Disagreement
from events.words.names import word

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


@admin.register(Disagreement)
class WorklistAdmin(ReadOnly):
    """Every concern in a sentence, with its weight and a link to where it is settled."""

    list_display = ["kind", "what", "at_meeting", "told_by"]
    list_display_links = None
    list_filter = ["concern", ("meeting__body", admin.RelatedOnlyFieldListFilter), "field"]
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
        """With the titles of texts that are listed themselves, and the way back to this list."""
        title = Article.objects.filter(id=OuterRef("fact")).values("title")[:1]
        way = f"?{urlencode({WORKLIST: request.GET.urlencode()})}" if request.GET else ""
        return super().get_queryset(request).annotate(text=Subquery(title), way=Value(way))

    @admin.display(description=_("concern"), ordering="concern")
    def kind(self, entry: Any) -> str:
        """The kind of concern; why such things are listed, for whoever points at it."""
        return format_html('<span title="{}">{}</span>', WHY[entry.concern], word(entry.concern))

    @admin.display(description=_("what there is to settle"), ordering="words")
    def what(self, entry: Any) -> str:
        """The sentence, which leads to the field on which it is settled."""
        if entry.meeting_id:
            return format_html(
                '<a href="{}">{}</a>', address(entry.fact, entry.field, entry.way), entry.words
            )
        if entry.text:
            page = reverse("admin:events_article_change", args=[entry.fact])
            return format_html('<a href="{}">{}: {}</a>', page, short(entry.text), entry.words)
        return entry.words

    @admin.display(description=_("meeting"), ordering="meeting__date_from", empty_value="")
    def at_meeting(self, entry: Any) -> str | None:
        """The meeting with its date and place; where none stands, the address by which it was known."""
        if not entry.meeting_id:
            return None if entry.text else entry.fact
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
