"""All values of one facet, by their rows, each leading to the list that it finds."""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from events.query import facets
from events.query.filters import BadQuery, parse
from events.query.pairs import PAIRS
from events.views.facet_fields import choices_of, legend_of
from events.views.listing import chips
from events.views.plain_address import plain_address

FIND = "find"
MOST_COUNTED = 100_000
MOST_SHOWN = 600


@plain_address
def values(request: HttpRequest, list_name: str, parameter: str) -> HttpResponse:
    """The values of a facet under the filter of its list; `find`: those that hold its words."""
    if parameter not in PAIRS.get(list_name, ()):
        raise Http404(_("There is no page at this address."))
    back = reverse(list_name)
    found = request.GET.get(FIND, "")
    context = {
        "legend": legend_of(list_name, parameter),
        "form_action": back,
        "here": request.path,
        "find": found,
    }
    try:
        asked = parse(list_name, request.GET, also=(FIND,))
    except BadQuery as bad:
        return render(request, "pages/values.html", context | {"bad": bad}, status=HTTPStatus.BAD_REQUEST)
    every = facets.all_values(asked, parameter, MOST_COUNTED)
    choices = [each for each in choices_of(asked, every) if found.casefold() in each.words.casefold()]
    shown = {"choices": choices[:MOST_SHOWN], "total": len(choices), "of": every.of}
    kept = [pair for pair in asked.active() if pair[0] != FIND]
    return render(
        request, "pages/values.html", context | shown | {"asked": asked, "chips": chips(asked), "kept": kept}
    )
