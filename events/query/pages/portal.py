"""The state of the portal as every page's frame shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists

from events.models import Article, ProjectionState


@dataclass(frozen=True, slots=True)
class PortalState:
    """What the frame of every page needs. `samples`: some articles are samples, in part invented."""

    samples: bool
    empty: bool
    """No article is there yet."""
    as_it_stood: datetime | None
    """When the projection last changed; None before the first one."""


def portal_state() -> PortalState:
    """One query, whatever the size of the portal."""
    state = ProjectionState.objects.filter(id=1)
    known = {
        "samples": Exists(Article.objects.filter(sample=True)),
        "articles": Exists(Article.objects.all()),
    }
    row = state.annotate(**known).values(*known, "done_at").first()
    if row is None:
        return PortalState(has_samples(), empty=not Article.objects.exists(), as_it_stood=None)
    return PortalState(row["samples"], empty=not row["articles"], as_it_stood=row["done_at"])


def has_samples() -> bool:
    """Whether some articles are samples."""
    return Article.objects.filter(sample=True).exists()
