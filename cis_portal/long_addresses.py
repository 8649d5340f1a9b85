"""Addresses longer than any page has: refused in the portal's own words, before anything reads them."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseBase

LONGEST = 8000
"""Bytes of path and query, as they were sent; what browsers, proxies and servers agree on."""
SENTENCE = (
    f"The address is longer than {LONGEST} bytes: ask for fewer things at once. "
    f"Адрес длиннее {LONGEST} байт: спросите короче.\n"
)


class LongAddressMiddleware:
    """Answers 414 to an address longer than `LONGEST`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        sent = request.META.get("RAW_URI") or request.get_full_path()
        if len(sent) <= LONGEST:
            return self.get_response(request)
        return HttpResponse(SENTENCE, "text/plain; charset=utf-8", HTTPStatus.REQUEST_URI_TOO_LONG)
