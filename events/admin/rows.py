"""The history of a fact on the desk: what each change made of its rows, whose doing it was, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext

from events.admin.deciding import takeable
from events.admin.lacking import lacking
from events.query.pages.changes import History

STEPS_A_PAGE = 30


class KeepsHistory(admin.ModelAdmin):
    """A projected fact whose history page shows its rows through time, changes by raw SQL too."""

    nouns: Sequence[str] = ()
    """The tables whose rows the history tells; by default the fact's own."""

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The history, newest first; of a fact that is gone too, as long as any is kept."""
        if not self.has_view_or_change_permission(request):
            raise lacking(request, f"events.view_{self.opts.model_name}")
        fact = unquote(object_id)
        told = History(fact, self.nouns or (str(self.opts.model_name),))
        stands = self.model._default_manager.filter(pk=fact).first()
        if stands is None and not told.numbers:
            raise Http404(gettext("Nothing stands, or ever stood, at “{fact}”.").format(fact=fact))
        page = Paginator(told.numbers, STEPS_A_PAGE).get_page(request.GET.get("page"))
        steps = told.steps(page.object_list)
        decided = [
            reason.decision
            for step in steps
            for change in step.changes
            for reason in change.reasons
            if reason.decision
        ]
        context = self.admin_site.each_context(request) | {
            "title": gettext("History of {fact}").format(fact=stands or fact),
            "original": stands,
            "opts": self.opts,
            "page": page,
            "steps": steps,
            "begun_before": told.begun_before,
            "takeable": takeable(request.user, decided),
        }
        return TemplateResponse(request, "admin/events/row_history.html", context)
