"""Save and next: the meeting that follows in the list from which an editor came."""

from __future__ import annotations

from copy import copy
from urllib.parse import urlencode

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.http import HttpRequest, QueryDict
from django.urls import reverse

from events.models import Disagreement, Meeting

WORKLIST, MEETINGS = "worklist", "_changelist_filters"
"""The parts of an address that name the list one came from, with its filters; the second is Django's own."""
NEXT = "_next"
"""The button that saves and goes on."""


def following(request: HttpRequest, here: str) -> str | None:
    """The meeting after this one in the list that the address names, the worklist without one; None at its
    end. A meeting that is not in the list is followed by the first."""
    meetings = MEETINGS in request.GET
    noun, key = (Meeting, "pk") if meetings else (Disagreement, "meeting_id")
    asked = copy(request)
    asked.GET = QueryDict(request.GET.get(MEETINGS if meetings else WORKLIST, ""))
    lists = admin.site.get_model_admin(noun)
    try:
        rows = lists.get_changelist_instance(asked).get_queryset(asked)
    except IncorrectLookupParameters:
        rows = lists.get_queryset(asked)
    ids = list(dict.fromkeys(id for id in rows.values_list(key, flat=True) if id))
    return next(iter(ids[ids.index(here) + 1 :] if here in ids else ids), None)


def came_from(request: HttpRequest) -> str:
    """The address of the list from which one came, filters and all."""
    if MEETINGS in request.GET:
        return f"{reverse('admin:events_meeting_changelist')}?{request.GET[MEETINGS]}"
    return f"{reverse('admin:events_disagreement_changelist')}?{request.GET.get(WORKLIST, '')}"


def way(request: HttpRequest) -> str:
    """The part of an address that keeps the list while one goes from meeting to meeting."""
    kept = {name: request.GET[name] for name in (WORKLIST, MEETINGS) if name in request.GET}
    return f"?{urlencode(kept)}" if kept else ""
