"""Chairmanships, the attendance matrix, gaps, the codebook, accuracy, and what the portal is."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from events.export import FORMATS
from events.query import pages
from events.query.filters import BadQuery, Filter, parse
from events.query.lists import LISTS
from events.query.parameters import PARAMETERS
from events.rules import MEANINGS
from events.views.filter_form import form_with_problems
from events.views.listing import listing
from events.views.plain_address import plain_address
from events.words import measures


def chairmanships(request: HttpRequest) -> HttpResponse:
    """Who chaired when, each term with its sentence, beside the reference table's years."""

    def told(asked: Filter) -> dict[str, object]:
        return {"told": pages.chairmanships(asked)}

    return listing(request, "chairmanships", "pages/chairmanships.html", told)


@plain_address
def attendance(request: HttpRequest) -> HttpResponse:
    """States by sessions of one body."""
    try:
        asked = parse("meetings", request.GET)
    except BadQuery as bad:
        form = form_with_problems("meetings", request.GET, bad.problems)
        context = {"form": form, "form_action": request.path}
        return render(request, "pages/attendance.html", context, status=HTTPStatus.BAD_REQUEST)
    return render(request, "pages/attendance.html", {"matrix": pages.attendance(asked), "asked": asked})


def gaps(request: HttpRequest) -> HttpResponse:
    """Session numbers that no article names, and dates that run against the numbers."""
    return render(request, "pages/gaps.html", {"bodies": pages.gaps()})


def codebook(request: HttpRequest) -> HttpResponse:
    """Every list with its columns, parameters and formats; and what each rule of reading means."""
    context = {"lists": LISTS.values(), "parameters": PARAMETERS, "formats": FORMATS, "rules": MEANINGS}
    return render(request, "pages/codebook.html", context)


def accuracy(request: HttpRequest) -> HttpResponse:
    """The measured figures of the rules on the sample articles."""
    shown = pages.accuracy()
    found, said = measures.rows(shown.measurement.measures)
    context = {"measurement": shown.measurement, "others": shown.others, "found": found, "said": said}
    return render(request, "pages/accuracy.html", context)


def about(request: HttpRequest) -> HttpResponse:
    """What the portal is, how far to believe it, how to cite it."""
    return render(request, "pages/about.html")
