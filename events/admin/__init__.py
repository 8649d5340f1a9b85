"""The editors' desk: Django's admin, shaped for correcting what articles say.

Evidence is read-only here. What an editor changes on a meeting's page becomes decisions, and the
projection is made anew in the same transaction, so that the page shows it at once.
"""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from events.admin import (  # noqa: F401 each registers its nouns
    accounts,
    articles,
    decisions,
    evidence,
    facts,
    jobs,
    meetings,
    people,
    reference,
    worklist,
)
from events.admin.signing_in import SignInForm

admin.site.site_header = _("CIS Portal desk")
admin.site.site_title = _("CIS Portal desk")
admin.site.index_title = _("Work")
admin.site.site_url = "/"
admin.site.login_form = SignInForm


_django_index = admin.site.index


def _index(request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
    """The desk's first page, with what waits on the worklist for whoever may see it."""
    allowed = request.user.has_perm("events.view_disagreement")
    waiting = {"worklist": worklist.counts()} if allowed else {}
    return _django_index(request, {**waiting, **(extra_context or {})})


admin.site.index = _index  # type: ignore[method-assign]


def _no_autocomplete(request: HttpRequest) -> HttpResponse:
    """No form of the desk completes through Django's address for it, which breaks on reverse relations."""
    raise PermissionDenied("No field of the desk is completed at this address.")


admin.site.autocomplete_view = _no_autocomplete  # type: ignore[method-assign]
