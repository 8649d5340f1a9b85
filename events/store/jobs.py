"""The queue of record: what came in, how far it is, and what went wrong."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Coalesce, Length
from django.db.models.lookups import GreaterThanOrEqual
from django.utils import timezone

from events.kinds import SETTLED_JOBS, JobState
from events.models import Article, Extraction, Job
from events.records import Fetched

LEASE = timedelta(minutes=6)
"""After this a job that is still being worked on is taken to have lost its worker."""
BACK_OFF = (timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=3))
"""Waits before the second, third and fourth attempt; after that the job has failed."""
LARGE = 200_000
"""Bytes of input, or letters of a text, from which a job is large; an article of a wire has some thousand."""


def add(
    batch: UUID, fetched: Iterable[Fetched], *, sample: bool = False, chunk: int = 100
) -> Iterator[list[int]]:
    """Store what came in as waiting jobs, a chunk at a time; yields the new ids of each chunk."""
    waiting: list[Job] = []
    for item in fetched:
        waiting.append(
            Job(
                batch=batch,
                origin=item.origin,
                content=item.content,
                media_type=item.media_type or "",
                url=item.url or "",
                retrieved_at=item.retrieved_at,
                sample=sample,
            )
        )
        if len(waiting) == chunk:
            yield _create(waiting)
            waiting = []
    if waiting:
        yield _create(waiting)


def add_refused(batch: UUID, origin: str, reason: str) -> int:
    """Record a piece of input that could not even be read, so that nothing is dropped in silence."""
    now = timezone.now()
    job = Job.objects.create(batch=batch, origin=origin, state=JobState.FAILED, error=reason, finished_at=now)
    return job.id


def add_rereadings(batch: UUID, extractor: str) -> list[int]:
    """One waiting job for each stored article that this version has not read."""
    unread = Article.objects.exclude(extractions__in=_in_force(extractor)).order_by("id")
    return _create(
        [
            Job(batch=batch, origin=article.origin or article.id, article=article, extractor=extractor)
            for article in unread.only("id", "origin")
        ]
    )


def _in_force(extractor: str) -> QuerySet[Extraction]:
    return Extraction.objects.filter(extractor=extractor, retired_at=None)


def _create(jobs: list[Job]) -> list[int]:
    return [job.id for job in Job.objects.bulk_create(jobs)]


@transaction.atomic
def take(job_id: int) -> Job | None:
    """Take a job to work on it; None when it is settled, or somebody else has it."""
    now = timezone.now()
    free = Q(state=JobState.WAITING) | Q(state=JobState.WORKING, next_try__lte=now)
    job = Job.objects.select_for_update(skip_locked=True).filter(free, id=job_id).first()
    if job is None:
        return None
    job.state = JobState.WORKING
    job.attempts += 1
    job.started_at = now
    job.next_try = now + LEASE
    job.save(update_fields=["state", "attempts", "started_at", "next_try"])
    return job


def settle(
    job: Job, state: JobState, *, article: str | None = None, error: str = "", detail: str = ""
) -> None:
    """End a job. The bytes of a failed one are kept, so that it can be tried again."""
    Job.objects.filter(id=job.id).exclude(state__in=SETTLED_JOBS).update(
        state=state,
        article=article or job.article_id,
        error=error,
        detail=detail,
        finished_at=timezone.now(),
        next_try=None,
        content=job.content if state is JobState.FAILED else None,
    )


def put_back(job: Job, *, error: str, detail: str) -> datetime | None:
    """Let a job that stumbled wait for its next attempt; None when it has had its last."""
    if job.attempts > len(BACK_OFF):
        settle(job, JobState.FAILED, error=error, detail=detail)
        return None
    next_try = timezone.now() + BACK_OFF[job.attempts - 1]
    Job.objects.filter(id=job.id).update(
        state=JobState.WAITING, error=error, detail=detail, next_try=next_try
    )
    return next_try


def retry(job_ids: Iterable[int]) -> list[int]:
    """Let failed jobs wait for a new first attempt; returns the ids of those that can have one.

    A piece of input that could not even be read left nothing to try again: ingest it anew.
    """
    failed = Job.objects.filter(id__in=list(job_ids), state=JobState.FAILED)
    again = failed.exclude(content=None, url="", article=None)
    ids = list(again.order_by("id").values_list("id", flat=True))
    Job.objects.filter(id__in=ids, state=JobState.FAILED).update(
        state=JobState.WAITING, attempts=0, error="", detail="", finished_at=None, next_try=None
    )
    return ids


def due(limit: int = 1000) -> list[int]:
    """Jobs that nobody is working on and whose time has come; the sweeper sends them again."""
    open_jobs = Job.objects.filter(state__in=[JobState.WAITING, JobState.WORKING])
    now = timezone.now()
    return list(
        open_jobs.filter(Q(next_try=None) | Q(next_try__lte=now))
        .order_by(F("next_try").asc(nulls_first=True), "id")
        .values_list("id", flat=True)[:limit]
    )


def large(job_ids: Collection[int]) -> set[int]:
    """Those of the jobs whose bytes, or whose stored article's text, are large."""
    size = Coalesce(Length("content"), Length("article__text"), 0)
    return set(
        Job.objects.filter(id__in=job_ids)
        .filter(GreaterThanOrEqual(size, LARGE))
        .values_list("id", flat=True)
    )


def counts(batch: UUID) -> dict[JobState, int]:
    """How many jobs of a batch are in each state; states without jobs are left out."""
    rows = Job.objects.filter(batch=batch).values_list("state").annotate(Count("id"))
    return {JobState(state): number for state, number in rows}


def failures(batch: UUID) -> list[tuple[str, str]]:
    """(origin, sentence) of each failed job of a batch, in order."""
    return list(Job.objects.filter(batch=batch, state=JobState.FAILED).values_list("origin", "error"))


@transaction.atomic
def split(job: Job, pieces: Iterable[Fetched]) -> list[int]:
    """Put the pieces of one carrier, a feed's items, in the place of its job; returns their new ids."""
    ids = [job_id for chunk in add(job.batch, pieces, sample=job.sample) for job_id in chunk]
    Job.objects.filter(id=job.id).delete()
    return ids
