"""Whom an editor may mean while typing: the people whose name or spelling holds the letters so far."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest, JsonResponse
from django.urls import URLPattern, path

from events.admin.lacking import lacking
from events.models import Person

OFFERED = 12
FEWEST_LETTERS = 2


class Completing(admin.ModelAdmin):
    """People with an address at which fields complete a name."""

    def get_urls(self) -> list[URLPattern]:
        """With the address that completes."""
        called = path("called/", self.admin_site.admin_view(self.called_view), name="events_person_called")
        return [called, *super().get_urls()]

    def called_view(self, request: HttpRequest) -> JsonResponse:
        """The names, each with its state's code, of people who may be meant by `q`."""
        if not self.has_view_permission(request):
            raise lacking(request, "events.view_person")
        return JsonResponse({"people": offered(request.GET.get("q", ""))})


def offered(letters: str) -> list[tuple[str, str]]:
    """(name, state) of the people whose name or spelling holds the letters, those of the table first."""
    text = " ".join(letters.split())
    if len(text) < FEWEST_LETTERS:
        return []
    named = Q(name__icontains=text) | Q(spellings__text__icontains=text)
    rows = Person.objects.filter(named).order_by("-curated", "name").distinct()
    return [(name, state or "") for name, state in rows.values_list("name", "country_id")[:OFFERED]]
