"""Lists as files: the same rows, in the same order, under the same filter as the page."""

from collections.abc import Iterator
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.utils.translation import gettext as _

from events.export import OPTIONS, PROVENANCE, UnknownFormat, context, format_named, provenance, stream
from events.query.filters import BadQuery, parse
from events.query.lists import LISTS

JSON_ENDINGS = ("json", "ndjson", PROVENANCE)


def export(request: HttpRequest, list_name: str, ending: str) -> HttpResponse | StreamingHttpResponse:
    """One list in one format; 404 for what is not offered, 400 with a sentence for each bad parameter."""
    if list_name not in LISTS:
        offered = {"name": list_name, "names": ", ".join(LISTS)}
        raise Http404(_("There is no list “%(name)s”; the lists are %(names)s.") % offered)
    try:
        chosen = format_named(ending)
        asked = parse(list_name, request.GET, also=OPTIONS)
        about = context(request.GET, f"{request.scheme}://{request.get_host()}")
    except UnknownFormat as unknown:
        raise Http404(str(unknown)) from unknown
    except BadQuery as bad:
        return _refused(ending, [problem.sentence for problem in bad.problems])
    rows: Iterator[bytes] = stream(list_name, asked, ending, about)
    headers = provenance(list_name, asked, about).headers(ending)
    return StreamingHttpResponse(rows, content_type=chosen.media_type, headers=headers)


def _refused(ending: str, sentences: list[str]) -> HttpResponse:
    """What is wrong, in a form that a program reads as easily as the file it asked for."""
    if ending in JSON_ENDINGS:
        return JsonResponse({"problems": sentences}, status=HTTPStatus.BAD_REQUEST)
    text = "".join(f"{sentence}\n" for sentence in sentences)
    return HttpResponse(text, content_type="text/plain; charset=utf-8", status=HTTPStatus.BAD_REQUEST)
