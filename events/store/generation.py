"""How far the projection is behind the evidence.

Each change of the evidence raises `requested` in its own transaction; a projection that has seen it
sets `done`. So whoever waits knows when to stop, and a lost message loses nothing.
"""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from events.models import ProjectionState, Touched


def raise_requested(articles: Iterable[str] = ("",)) -> None:
    """Note that the evidence has changed: the readings of some articles, or, where none is named, anything.

    Call it inside the transaction of the change.
    """
    Touched.objects.bulk_create(Touched(article=article) for article in articles)
    ProjectionState.objects.get_or_create(id=1)
    ProjectionState.objects.filter(id=1).update(requested=F("requested") + 1)


def requested() -> int:
    """How many changes of the evidence there have been."""
    return ProjectionState.objects.values_list("requested", flat=True).filter(id=1).first() or 0


def done() -> int:
    """How many of those changes the projection has seen."""
    return ProjectionState.objects.values_list("done", flat=True).filter(id=1).first() or 0


def touched() -> dict[int, str]:
    """The articles whose readings have changed since the last projection, by the numbers of these changes;
    an empty one where anything may have."""
    return dict(Touched.objects.values_list("id", "article"))


def caught_up(generation: int, changes: Collection[int]) -> None:
    """Note that the projection now shows every change up to `generation`, and these of articles."""
    Touched.objects.filter(id__in=changes).delete()
    ProjectionState.objects.get_or_create(id=1)
    ProjectionState.objects.filter(id=1, done__lt=generation).update(
        done=generation, done_at=timezone.now(), trouble=""
    )


@transaction.atomic
def made_by(fingerprint: str) -> None:
    """Ask for a projection when the rules of resolving are not those that made the present one."""
    ProjectionState.objects.get_or_create(id=1)
    if ProjectionState.objects.filter(id=1).exclude(made_by=fingerprint).update(made_by=fingerprint):
        raise_requested()


def samples_settled() -> bool:
    """Whether the sample articles were loaded, or removed, in this database before."""
    return ProjectionState.objects.filter(id=1, samples_settled=True).exists()


def settle_samples() -> None:
    """Note that the sample articles were loaded or removed: no start brings them in by itself again."""
    ProjectionState.objects.get_or_create(id=1)
    ProjectionState.objects.filter(id=1).update(samples_settled=True)


def trouble() -> str:
    """Why the last attempt to project failed; empty when it did not."""
    return ProjectionState.objects.values_list("trouble", flat=True).filter(id=1).first() or ""


def stumbled(sentence: str) -> None:
    """Note why an attempt to project failed, for those who wait and for operators."""
    ProjectionState.objects.get_or_create(id=1)
    ProjectionState.objects.filter(id=1).update(trouble=sentence)
