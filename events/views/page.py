"""What every page shares: the frame's navigation, the portal's state, and the answer to a bad query."""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.query import pages

NAVIGATION = (
    ("home", _("Timeline")),
    ("attendance", _("Attendance")),
    ("chairmanships", _("Chairmanships")),
    ("people", _("People")),
    ("documents", _("Papers")),
    ("articles", _("Articles")),
)


def page(request: HttpRequest, template: str, status: int = HTTPStatus.OK, **context: object) -> HttpResponse:
    """Render a page inside the portal's frame."""
    frame = {"navigation": _navigation(request.path), "portal": pages.portal_state()}
    return render(request, template, frame | context, status=status)


def found(thing: object, sentence: str) -> object:
    """The thing itself; Http404 with the sentence where there is none."""
    if thing is None:
        raise Http404(sentence)
    return thing


def _navigation(path: str) -> list[dict[str, object]]:
    entries = [{"address": reverse(name), "words": words} for name, words in NAVIGATION]
    return [entry | {"here": entry["address"] == path} for entry in entries]
