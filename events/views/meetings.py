"""The timeline with its list, and the page of one meeting."""

from collections.abc import Iterable
from datetime import date
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from events.kinds import Attendance
from events.query import pages
from events.query.filters import Filter
from events.query.pages.sitting import MeetingPage, StateGroup
from events.query.remembered import remembered
from events.views.drawing import draw
from events.views.listing import listing

UNSPOKEN = (Attendance.NOT_REPORTED, Attendance.NOT_A_MEMBER)


def home(request: HttpRequest) -> HttpResponse:
    """The timeline and the list; with no filter, also how things stand."""
    first = {} if request.GET else {"glance": pages.dashboard(timezone.localdate())}
    return listing(
        request,
        "meetings",
        "pages/meetings.html",
        lambda asked: _timeline(request, asked) | first | {"home": True},
    )


def meetings(request: HttpRequest) -> HttpResponse:
    """The timeline and the list."""
    return listing(request, "meetings", "pages/meetings.html", lambda asked: _timeline(request, asked))


def meeting(request: HttpRequest, id: str) -> HttpResponse:
    """One meeting; a former address leads to today's, a rejected meeting's to the decision."""
    shown = pages.meeting(id)
    if shown is None:
        return _moved(request, id)
    return render(request, "pages/meeting.html", {"meeting": shown} | _attendance(shown))


def _timeline(request: HttpRequest, asked: Filter) -> dict[str, Any]:
    here = (request.path, get_language() or "")
    return {"timeline": _figure(asked.on_first_page(), timezone.localdate(), *here)}


@remembered
def _figure(asked: Filter, today: date, address: str, _language: str) -> SafeString:
    told = pages.timeline(asked, today)
    drawn = {"told": told, "drawing": draw(told), "asked": asked, "form_action": address}
    return render_to_string("parts/timeline.html", drawn)


def _moved(request: HttpRequest, id: str) -> HttpResponse:
    if today := pages.moved_to(id):
        # Never for good: a later article or decision can bring a meeting to the address again.
        return HttpResponseRedirect(reverse("meeting", args=[today]))
    if rejection := pages.rejected(id):
        told = {"id": id, "rejection": rejection}
        return render(request, "pages/rejected.html", told, status=HTTPStatus.GONE)
    raise Http404(_("No meeting has the address “%(id)s”, and none ever had.") % {"id": id})


def _attendance(shown: MeetingPage) -> dict[str, object]:
    """States spoken of, by name; states in silence, by what the silence means."""
    spoken = [group for group in shown.groups if group.people or group.attendance not in UNSPOKEN]
    silent = [group for group in shown.groups if group not in spoken]
    members = _of(silent, Attendance.NOT_REPORTED)
    return {
        "spoken": spoken,
        "not_reported": [group for group in members if not _was_read(group, shown)],
        "set_aside": [group for group in members if _was_read(group, shown)],
        "not_members": _of(silent, Attendance.NOT_A_MEMBER),
    }


def _of(groups: Iterable[StateGroup], attendance: Attendance) -> list[StateGroup]:
    return [group for group in groups if group.attendance is attendance]


def _was_read(group: StateGroup, shown: MeetingPage) -> bool:
    """Whether an article speaks of a state of which nothing is shown."""
    return group.country is not None and group.country.code in shown.states_read
