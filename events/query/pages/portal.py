"""The state of the portal as every page's frame shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists

from events.kinds import JobState
from events.models import Article, Job, ProjectionState


@dataclass(frozen=True, slots=True)
class PortalState:
    """What the frame of every page needs. `samples`: some articles are samples, in part invented."""

    samples: bool
    empty: bool
    """No article is there yet."""
    behind: bool
    """The projection has not yet seen every change of the evidence."""
    working: bool
    """Articles wait or are being read."""
    as_it_stood: datetime | None
    """When the projection last changed; None before the first one."""


def portal_state() -> PortalState:
    """One query, whatever the size of the portal."""
    state = ProjectionState.objects.filter(id=1)
    known = {
        "samples": Exists(Article.objects.filter(sample=True)),
        "articles": Exists(Article.objects.all()),
        "open_jobs": Exists(Job.objects.filter(state__in=[JobState.WAITING, JobState.WORKING])),
    }
    row = state.annotate(**known).values(*known, "requested", "done", "done_at").first()
    if row is None:
        return PortalState(
            samples=has_samples(),
            empty=not Article.objects.exists(),
            behind=False,
            working=False,
            as_it_stood=None,
        )
    return PortalState(
        samples=row["samples"],
        empty=not row["articles"],
        behind=row["requested"] > row["done"],
        working=row["open_jobs"],
        as_it_stood=row["done_at"],
    )


def has_samples() -> bool:
    """Whether some articles are samples."""
    return Article.objects.filter(sample=True).exists()
