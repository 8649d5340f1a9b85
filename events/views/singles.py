"""The pages of one article, person, state and body."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from events.query import pages
from events.query.decisions import person_now


def article(request: HttpRequest, id: str) -> HttpResponse:
    """An article's text with what was read in it."""
    shown = pages.article(id)
    if shown is None:
        raise Http404(_("There is no article “%(id)s”.") % {"id": id})
    claims = {claim.id: claim for claim in shown.claims}
    return render(request, "pages/article.html", {"article": shown, "claims": claims})


def person(request: HttpRequest, id: str) -> HttpResponse:
    """A person: spellings, offices, meetings."""
    shown = pages.person(id)
    if shown is None and (today := person_now(id)):
        return redirect("person", today)
    if shown is None:
        raise Http404(_("There is no person “%(id)s”.") % {"id": id})
    return render(request, "pages/person.html", {"person": shown})


def country(request: HttpRequest, code: str) -> HttpResponse:
    """A state: memberships, attendance, sessions hosted, chairmanships, people."""
    shown = pages.country(code)
    if shown is None:
        raise Http404(_("There is no state with the code “%(code)s”.") % {"code": code})
    return render(request, "pages/country.html", {"state": shown})


def body(request: HttpRequest, code: str) -> HttpResponse:
    """A body: its sessions, chairs and gaps."""
    shown = pages.body(code)
    if shown is None:
        raise Http404(_("There is no body with the code “%(code)s”.") % {"code": code})
    return render(request, "pages/body.html", {"shown": shown})
