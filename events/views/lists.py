"""The other lists: attendees, documents, articles, people."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse

from events.query.filters import Filter
from events.query.lists import LISTS
from events.views.listing import listing


def attendees(request: HttpRequest) -> HttpResponse:
    """Who attended what."""
    return listing(request, "attendees", "pages/attendees.html")


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
