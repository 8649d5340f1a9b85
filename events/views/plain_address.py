"""Addresses as a form sends them, made plain: a field left empty asks for nothing and is left out."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

Rest = ParamSpec("Rest")
View = Callable[Concatenate[HttpRequest, Rest], HttpResponse]


def plain_address(view: View[Rest]) -> View[Rest]:
    """The view, at an address that can be cited: `?q=&body=CIS-CMD` leads to `?body=CIS-CMD`."""

    @wraps(view)
    def at_plain_address(request: HttpRequest, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        given = [(name, value) for name, values in request.GET.lists() for value in values]
        told = [pair for pair in given if pair[1]]
        if len(told) == len(given):
            return view(request, *args, **kwargs)
        return HttpResponseRedirect(request.path + (f"?{urlencode(told)}" if told else ""))

    return at_plain_address
