"""The other lists: attendees, delegations, documents, articles, people."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse

from events.query.filters import Filter
from events.query.lists import LISTS
from events.views.listing import listing


def attendees(request: HttpRequest) -> HttpResponse:
    """Who attended what, and how many states did so in the way that is asked for."""
    return listing(request, "attendees", "pages/attendees.html", _with_states)


def _with_states(asked: Filter) -> dict[str, Any]:
    """The states to which an attendance that is asked for belongs as well as to people."""
    states = asked.of_states() if asked.attendance else None
    total = LISTS["delegations"].count(states) if states else 0
    return {"states": {"total": total, "query": states.query_string()}} if states and total else {}


def delegations(request: HttpRequest) -> HttpResponse:
    """Which states took part in what."""
    return listing(request, "delegations", "pages/delegations.html")


def documents(request: HttpRequest) -> HttpResponse:
    """Papers of the meetings."""
    return listing(request, "documents", "pages/documents.html")


def articles(request: HttpRequest) -> HttpResponse:
    """The texts that everything rests on."""
    return listing(request, "articles", "pages/articles.html")


def people(request: HttpRequest) -> HttpResponse:
    """People named at a meeting or in a chair; where asked for, those of the table of officials besides."""

    def with_officials(asked: Filter) -> dict[str, int]:
        return {"with_officials": LISTS["people"].count(replace(asked, officials=True))}

    return listing(request, "people", "pages/people.html", with_officials)
