"""The other lists: attendees, documents, articles, people."""

from django.http import HttpRequest, HttpResponse

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
    """People met in articles, decisions and the table of officials."""
    return listing(request, "people", "pages/people.html")
