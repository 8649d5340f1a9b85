"""Which versions of the rules the facts were read by, and which state of the portal is shown."""

from __future__ import annotations

from datetime import date

from django.db.models import Subquery
from django.utils import timezone

from events.models import Extraction, ProjectionState, Revision

Version = tuple[date, int, int]
"""A day, the last revision of the rows that are shown, and how many changes of the evidence there were."""


def extractors() -> tuple[str, ...]:
    """The versions of all readings in force."""
    current = Extraction.objects.filter(retired_at=None).order_by("extractor")
    return tuple(current.values_list("extractor", flat=True).distinct())


def version() -> Version:
    """What everything shown follows from: while it is the same, so is every list. One query."""
    changes = ProjectionState.objects.filter(id=1).values("requested")
    last = Revision.objects.order_by("-id").annotate(changes=Subquery(changes))
    revision, requested = last.values_list("id", "changes").first() or (0, 0)
    return timezone.localdate(), revision, requested or 0
