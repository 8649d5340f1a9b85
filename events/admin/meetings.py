"""The meeting's page on the desk: correct, add, reject, review; each change is a decision with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from events.admin import bulk, following, outcome, stale
from events.admin.beside import beside
from events.admin.deciding import address_now, deciding, show, takeable
from events.admin.forms import suggestions
from events.admin.joining import CHANGED_MEANWHILE, NOT_SAVED, NOWHERE
from events.admin.lacking import lacking
from events.admin.readonly import ReadOnly, cut
from events.admin.rejecting import Rejecting
from events.admin.rows import KeepsHistory
from events.admin.settling import disputes
from events.admin.sheet import Sheet, take
from events.admin.shown import MEETING_PARTS, Said, Sentence, Shown, shown, state_prefix
from events.models import Meeting
from events.query.decisions import moved_to
from events.query.expressions import standing
from events.query.pages.changes import OF_MEETING
from events.store.decisions import DecisionRefused
from events.store.groups import MERGE
from events.words.names import word


@admin.register(Meeting)
class MeetingAdmin(Rejecting, KeepsHistory, ReadOnly):
    """Meetings, newest first. Their rows are made by the projection; the page writes decisions alone."""

    nouns = OF_MEETING
    list_display = [cut("title", _("title")), "date_edtf", "code", "place", "stands", "people", "looked_at"]
    list_filter = [
        ("body", admin.RelatedOnlyFieldListFilter),
        "status",
        ("country", admin.RelatedOnlyFieldListFilter),
        "reviewed",
        "sample",
    ]
    list_select_related = ["body", "country"]
    search_fields = [
        "title",
        "city",
        "country__name",
        "attendees__person__name",
        "attendees__person__spellings__text",
    ]

    def has_change_permission(self, request: HttpRequest, obj: Meeting | None = None) -> bool:
        """Whether the account may decide; the rows themselves nobody changes."""
        return request.user.has_perm("events.change_meeting")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Meeting]:
        """With the one word for how each stands, without the reasons for dates, which lists do not show."""
        return super().get_queryset(request).defer("date_reasons").annotate(standing=standing())

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list under its own title, for it is no list of things to change."""
        return super().changelist_view(request, {"title": gettext("Meetings")} | (extra_context or {}))

    @admin.display(description=_("body"), ordering="body_id")
    def code(self, meeting: Meeting) -> str:
        """The body by its code."""
        return meeting.body_id

    @admin.display(description=_("place"), ordering="city")
    def place(self, meeting: Meeting) -> str:
        """City and host state, those that are known."""
        return ", ".join(part for part in (meeting.city, meeting.country and meeting.country.name) if part)

    @admin.display(description=_("status"), ordering="status")
    def stands(self, meeting: Any) -> str:
        """How it stands in time today, in the one word of pages and files."""
        return word(meeting.standing)

    @admin.display(description=_("people"), ordering="attendee_count")
    def people(self, meeting: Meeting) -> int:
        """How many people are named."""
        return meeting.attendee_count

    @admin.display(description=_("reviewed"), ordering="reviewed", empty_value="")
    def looked_at(self, meeting: Meeting) -> str | None:
        """That an editor looked at it; nothing where none did."""
        return gettext("reviewed") if meeting.reviewed else None

    # --- the page --------------------------------------------------------------------------------

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Show the sheet; on POST, decide what was changed on it."""
        if not self.has_view_or_change_permission(request):
            raise lacking(request, "events.view_meeting")
        if request.method == "POST":
            return self._save(request, unquote(object_id))
        now = shown(unquote(object_id))
        if now is None and (address := moved_to(unquote(object_id))):
            return self._to(address, following.way(request))
        if now is None:
            raise Http404(str(NOWHERE))
        return self._page(request, Sheet(now, locked=not self.has_change_permission(request)))

    def _save(self, request: HttpRequest, meeting_id: str) -> HttpResponse:
        if not self.has_change_permission(request):
            raise lacking(request, "events.change_meeting")
        opened = stale.opened_values(request.POST)
        try:
            with deciding():
                return self._decide(request, meeting_id, opened)
        except DecisionRefused as refusal:
            messages.error(request, str(refusal))
        return self._page(request, Sheet(self._found(meeting_id), request.POST), status=NOT_SAVED)

    def _decide(self, request: HttpRequest, meeting_id: str, opened: stale.Opened) -> HttpResponse:
        now = shown(meeting_id) or shown(moved_to(meeting_id) or "")
        if now is None:
            return self._nowhere(request, meeting_id, opened)
        changed, moved = stale.differences(opened, now, request.POST), now.meeting.id != meeting_id
        if changed or moved:
            sheet = Sheet(now, stale.rebased(opened, now, request.POST))
            if sheet.says_what_stands():
                messages.info(request, gettext("What you typed stands already, so nothing more was decided."))
                return self._to(now.meeting.id, following.way(request))
            gone = list(stale.orphans(opened, now, request.POST).values())
            left = meeting_id if moved else ""
            return self._page(request, sheet, changed, gone, left, status=CHANGED_MEANWHILE)
        if bulk.BACK in request.POST:
            return self._page(request, Sheet(now, request.POST))
        if bulk.LOOK in request.POST:
            return self._look(request, now)
        sheet = Sheet(now, request.POST)
        if not sheet.is_valid():
            return self._page(request, sheet, status=NOT_SAVED)
        goes_on = following.NEXT in request.POST
        after = following.following(request, meeting_id) if goes_on else None
        mentions = list(now.meeting.mentions.values_list("article_id", "mention"))
        taken = take(sheet, request.user)
        if not taken:
            messages.info(request, gettext("Nothing was changed, so nothing was decided."))
            return self._on(request, after) if goes_on else self._to(meeting_id, following.way(request))
        self.log_change(request, now.meeting, sheet.reason.reason or "Reviewed")
        show()
        words = ngettext(
            "Saved: {n} decision. The page shows what was decided.",
            "Saved: {n} decisions. The page shows what was decided.",
            len(taken),
        )
        address = address_now(mentions, taken)
        dated = outcome.of_saving(now, shown(address or ""), sheet.meeting.cleaned_data["date"])
        messages.success(request, f"{words.format(n=len(taken))} {dated}".rstrip())
        return self._on(request, after) if goes_on else self._to(address, following.way(request))

    def _on(self, request: HttpRequest, after: str | None) -> HttpResponse:
        """To the next meeting of the list one came from; at its end, to the list."""
        if after:
            return self._to(after, following.way(request))
        messages.info(request, gettext("This was the last meeting of the list."))
        return HttpResponseRedirect(following.came_from(request))

    def _look(self, request: HttpRequest, now: Shown) -> HttpResponse:
        """The page that shows what an action on the rows chosen would change."""
        typed = bulk.applied(request.POST, now)
        sheet = Sheet(now, typed)
        if not sheet.can_stand():
            return self._page(request, sheet, status=NOT_SAVED)
        told = bulk.effect(sheet)
        if not told:
            messages.info(request, gettext("This changes nothing: choose rows, and what to do with them."))
            return self._page(request, Sheet(now, request.POST))
        context = self._context(request, now.meeting) | {
            "title": gettext("Look at the effect, then save"),
            "effect": told,
            "kept": bulk.kept(typed),
            "form": sheet.reason,
            "way": following.way(request),
        }
        return TemplateResponse(request, "admin/events/meeting/effect.html", context)

    def _page(
        self,
        request: HttpRequest,
        sheet: Sheet,
        changed: Sequence[stale.Difference] = (),
        gone: Sequence[str] = (),
        moved_from: str = "",
        status: int = 200,
    ) -> HttpResponse:
        now = sheet.shown
        context = self._context(request, now.meeting) | {
            "sheet": sheet,
            "now": now,
            "snapshot": now.snapshot,
            "disputes": disputes(now.disagreements, now.facts),
            "differences": changed,
            "gone": gone,
            "moved_from": moved_from,
            "refused": status == NOT_SAVED,
            "lines": [_line(sheet, part) for part in MEETING_PARTS],
            "rows": [
                {
                    "attendee": attendee,
                    "form": form,
                    "cells": [
                        (form[part], now.said(attendee.id, part))
                        for part in ("country", "role", "attendance", "represented_by")
                    ],
                    "quoted": now.quoted.get(attendee.id),
                    "sentences": now.sentences(attendee.id),
                }
                for attendee, form in sheet.rows
            ],
            "state_rows": [
                {
                    "state": state,
                    "name": now.names[state_prefix(state.country_id)],
                    "form": form,
                    "said": now.said(state.id, "attendance"),
                    "sentences": now.sentences(state.id),
                    "named": now.named_of(state.country_id),
                }
                for state, form in sheet.state_rows
            ],
            "texts": beside(now),
            "suggestions": suggestions(),
            "actions": bulk.actions(),
            "way": following.way(request),
            "may_decide": self.has_change_permission(request),
            "takeable": takeable(request.user, [entry.judgement.id for entry in now.history]),
            "may_merge": request.user.has_perm(f"events.{MERGE}"),
            "is_nav_sidebar_enabled": False,
        }
        return TemplateResponse(request, "admin/events/meeting/change_form.html", context, status=status)

    def _found(self, meeting_id: str) -> Shown:
        now = shown(meeting_id)
        if now is None:
            raise Http404(str(NOWHERE))
        return now


def _line(sheet: Sheet, part: str) -> tuple[Any, list[Said], list[Sentence]]:
    """One value of the meeting: its field, what articles say, and their sentences."""
    said = sheet.shown.said(sheet.shown.meeting.id, part)
    return sheet.meeting[part], said, [sentence for one in said for sentence in one.sentences]
