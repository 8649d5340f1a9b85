"""Which versions of the rules the facts were read by, and which state of the portal is shown."""

from __future__ import annotations

from datetime import date

from django.db.models import Subquery
from django.utils import timezone

from events.models import Extraction, ProjectionState, Revision

Version = tuple[date, int, int, int]
"""A day, the last revision of the rows that are shown, how many changes of the evidence there were, and how
many of these the projection has seen."""


def extractors() -> tuple[str, ...]:
    """The versions of all readings in force."""
    current = Extraction.objects.filter(retired_at=None).order_by("extractor")
    return tuple(current.values_list("extractor", flat=True).distinct())


def version() -> Version:
    """What everything shown follows from: while it is the same, so is every list. One query."""
    state = ProjectionState.objects.filter(id=1)
    last = Revision.objects.order_by("-id").annotate(
        changes=Subquery(state.values("requested")), seen=Subquery(state.values("done"))
    )
    revision, changes, seen = last.values_list("id", "changes", "seen").first() or (0, 0, 0)
    return timezone.localdate(), revision, changes or 0, seen or 0
