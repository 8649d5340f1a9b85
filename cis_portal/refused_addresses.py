"""Addresses that no page can have: refused in the portal's own words, before anything reads them."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import unquote

from django.http import HttpRequest, HttpResponse, HttpResponseBase

LONGEST = 8000
"""Bytes of path and query, as they were sent; what browsers, proxies and servers agree on."""
TOO_LONG = (
    f"The address is longer than {LONGEST} bytes: ask for fewer things at once. "
    f"Адрес длиннее {LONGEST} байт: спросите короче.\n"
)
HOLDS_NUL = (
    "The address holds a NUL character (%00), which no name has: leave it out. "
    "В адресе есть символ NUL (%00), какого нет ни в одном имени: уберите его.\n"
)


class RefusedAddressMiddleware:
    """Answers 414 to an address longer than `LONGEST`, and 400 to one with a NUL: no database stores it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        sent = request.META.get("RAW_URI") or request.get_full_path()
        if len(sent) > LONGEST:
            return _refusal(TOO_LONG, HTTPStatus.REQUEST_URI_TOO_LONG)
        if "\0" in unquote(sent):
            return _refusal(HOLDS_NUL, HTTPStatus.BAD_REQUEST)
        return self.get_response(request)


def _refusal(sentence: str, status: HTTPStatus) -> HttpResponse:
    return HttpResponse(sentence, "text/plain; charset=utf-8", status)
