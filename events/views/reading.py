"""Pages that are only ever read."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponseBase]
READING = ("GET", "HEAD")


def read_only(view: View) -> View:
    """Answer anything but GET and HEAD with 405 and the methods that are allowed.

    The check of forged forms is left out: it would answer first, with a sentence about forms, though
    there is nothing here to forge.
    """

    @wraps(view)
    def reading(request: HttpRequest, *args: Any, **named: Any) -> HttpResponseBase:
        if request.method in READING:
            return view(request, *args, **named)
        answer = render(request, "405.html", status=HTTPStatus.METHOD_NOT_ALLOWED)
        answer.headers["Allow"] = ", ".join(READING)
        return answer

    return csrf_exempt(reading)
