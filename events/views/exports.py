"""Lists as files: the same rows, in the same order, under the same filter as the page."""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from events.export import FORMATS
from events.query.lists import LISTS


def export(request: HttpRequest, list_name: str, ending: str) -> HttpResponse | StreamingHttpResponse:
    """One list in one format."""
    if list_name not in LISTS:
        raise Http404(_("There is no list “%(name)s”; there are %(names)s.") % {"name": list_name, "names": ", ".join(LISTS)})
    raise Http404
