"""Rejecting a meeting: it leaves the portal for good, with its reason, and can be taken back."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext

from events.admin.corrections import NO_REASON
from events.admin.deciding import deciding, show
from events.admin.forms import ReasonForm
from events.admin.joining import CHANGED_MEANWHILE, Joining
from events.admin.lacking import lacking
from events.admin.shown import Shown, shown
from events.kinds import Verdict
from events.models import Meeting
from events.query.decisions import moved_to
from events.store.decisions import DecisionRefused, decide


class Rejecting(Joining):
    """Meetings with a page that rejects one."""

    def get_urls(self) -> list[URLPattern]:
        """With the page that rejects a meeting."""
        reject = path(
            "<path:object_id>/reject/",
            self.admin_site.admin_view(self.reject_view),
            name="events_meeting_reject",
        )
        return [reject, *super().get_urls()]

    def reject_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Say what goes and ask for the reason; on POST, withdraw the meeting for good."""
        if not self.has_change_permission(request):
            raise lacking(request, "events.change_meeting")
        asked = unquote(object_id)
        now = shown(asked) or shown(moved_to(asked) or "")
        if now is None:
            return self._nowhere(request, asked)
        address = reverse("admin:events_meeting_reject", args=[now.meeting.id])
        moved = now.meeting.id != asked
        if moved and request.method != "POST":
            return HttpResponseRedirect(address)
        form = ReasonForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            if form.reason and not moved:
                return self._reject(request, now, form.reason)
            if not form.reason:
                form.add_error("words", NO_REASON)
        context = self._context(request, now.meeting) | {
            "title": gettext("Reject {meeting}").format(meeting=now.meeting.title),
            "now": now,
            "form": form,
            "address": address,
            "moved_from": asked if moved else "",
        }
        status = CHANGED_MEANWHILE if moved else 200
        return TemplateResponse(request, "admin/events/meeting/reject.html", context, status=status)

    def _reject(self, request: HttpRequest, now: Shown, reason: str) -> HttpResponse:
        try:
            with deciding():
                decide(Verdict.REJECT, author=request.user, reason=reason, meeting=now.meeting)
                self.log_change(request, now.meeting, f"Rejected: {reason}")
                show()
        except DecisionRefused as refusal:
            messages.error(request, str(refusal))
            return self._to(now.meeting.id)
        words = gettext("{meeting} is rejected. It can be taken back under Decisions.")
        messages.success(request, words.format(meeting=now.meeting.title))
        return self._to(None)

    def _context(self, request: HttpRequest, meeting: Meeting) -> dict[str, Any]:
        return self.admin_site.each_context(request) | {
            "title": meeting.title,
            "subtitle": None,
            "original": meeting,
            "opts": self.opts,
        }

    def _to(self, meeting_id: str | None, way: str = "") -> HttpResponse:
        if meeting_id is None:
            return HttpResponseRedirect(reverse("admin:events_meeting_changelist"))
        return HttpResponseRedirect(reverse("admin:events_meeting_change", args=[meeting_id]) + way)
