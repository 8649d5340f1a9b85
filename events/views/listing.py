"""One list as a page: form, chips, rows, paging, and the links to the same rows as files."""

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from events.export import FORMATS, PROVENANCE
from events.query import pages
from events.query.filters import BadQuery, Filter, parse
from events.query.lists import LISTS, Page, Row
from events.query.pages.names import MeetingLink
from events.query.pairs import PAIRS
from events.query.remembered import remembered
from events.views.facet_fields import facet_fields, value_words
from events.views.filter_form import form_of, form_with_problems, label_of
from events.views.plain_address import plain_address

PAGE_FORMATS = ("csv", "json", "ndjson", PROVENANCE)
"""The formats a page links to; the codebook names them all."""
MOST_HINTS = 8
OF_MEETINGS = {
    "meetings": "id",
    "attendees": "meeting_id",
    "delegations": "meeting_id",
    "documents": "meeting_id",
}
"""The column that names a row's meeting."""

Extra = Callable[[Filter], dict[str, Any]]


@plain_address
def listing(request: HttpRequest, list_name: str, template: str, extra: Extra | None = None) -> HttpResponse:
    """The list that the query string asks for; status 400 with the form's sentences where it cannot be."""
    address = {"form_action": request.path, "list_name": list_name}
    try:
        asked = parse(list_name, request.GET)
    except BadQuery as bad:
        form = form_with_problems(list_name, request.GET, bad.problems)
        return render(request, template, address | {"form": form, "bad": True}, status=HTTPStatus.BAD_REQUEST)
    shown, links, awaited = _shown(asked)
    context = {
        "form": form_of(asked, apart=PAIRS.get(list_name, ())),
        "facets": facet_fields(asked),
        "asked": asked,
        "shown": shown,
        "sittings": links,
        "expected": awaited,
        "chips": chips(asked),
        "hints": [] if shown.total else hints(asked),
        "exports": exports(asked),
    }
    status = HTTPStatus.OK if asked.page <= shown.pages else HTTPStatus.NOT_FOUND
    return render(request, template, address | context | (extra(asked) if extra else {}), status=status)


@remembered
def _shown(asked: Filter) -> tuple[Page, dict[str, MeetingLink], dict[str, list[str]]]:
    """A page of a list, with the meetings that its rows are or belong to, and the states these expect."""
    page = LISTS[asked.list_name].page(asked)
    return page, sittings(asked.list_name, page.rows), _expected(asked.list_name, page.rows)


def sittings(list_name: str, rows: Iterable[Row]) -> dict[str, MeetingLink]:
    """The meetings that rows are, or belong to, by id; none where the rows of a list belong to no meeting."""
    key = OF_MEETINGS.get(list_name)
    return pages.meeting_links(str(row[key]) for row in rows) if key else {}


def _expected(list_name: str, rows: Iterable[Row]) -> dict[str, list[str]]:
    """The states that the meetings of a list of meetings expect; files do not count these as present."""
    return pages.expected_states(str(row["id"]) for row in rows) if list_name == "meetings" else {}


def chips(asked: Filter) -> list[dict[str, str]]:
    """Each condition in words, with the query string that drops it."""
    return [
        {"words": _words(parameter, value, asked), "query": asked.query_string(without=(parameter, value))}
        for parameter, value in asked.active()
    ]


def _words(parameter: str, value: str, asked: Filter) -> str:
    said = value_words(parameter, value)
    said = asked.labels.get((parameter, value), value) if said == value else said
    return f"{label_of(asked.list_name, parameter)}: {said}"


def hints(asked: Filter) -> list[dict[str, Any]]:
    """For a list that came out empty: how many rows there would be without each condition."""
    found = []
    for parameter, value in asked.active()[:MOST_HINTS]:
        query = asked.query_string(without=(parameter, value))
        total = LISTS[asked.list_name].count(_without(asked, parameter, value))
        if total:
            found.append({"words": _words(parameter, value, asked), "query": query, "total": total})
    return found


def _without(asked: Filter, parameter: str, value: str) -> Filter:
    return parse(asked.list_name, QueryDict(asked.query_string(without=(parameter, value))))


def exports(asked: Filter) -> list[dict[str, str]]:
    """The addresses of the same rows as files."""
    query = asked.query_string(page=None)
    return [
        {
            "words": gettext(FORMATS[ending].title),
            "address": reverse("export", args=[asked.list_name, ending]) + (f"?{query}" if query else ""),
        }
        for ending in PAGE_FORMATS
    ]
