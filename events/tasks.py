"""What the workers do: each task takes at most an id and calls one function of the pipeline.

The rows are the queue of record. A message that is lost, doubled or late does no harm: a job that is
settled or in other hands is left alone, and `sweep` sends again what waits too long.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.core.cache import cache

from cis_portal.celery import app
from events import pipeline

PROJECTION_ASKED = "projection-asked"
ASKED_SECONDS = 30
"""For so long one message stands for all requests; it ends sooner when the message is worked off."""
SECONDS, LARGE_SECONDS = 60, 120
"""How long reading one article may take, in either lane; an honest one of 2 MB needs some 20 s."""


@app.task(soft_time_limit=SECONDS)
def ingest(job_id: int) -> None:
    """Work off one job. Retry rule: none by message; the job's row says when, and `sweep` sends it."""
    _take_in(job_id, SECONDS)


@app.task(soft_time_limit=LARGE_SECONDS)
def ingest_large(job_id: int) -> None:
    """Work off one large job in a lane of its own: no small one waits for it. Retry rule: as `ingest`."""
    _take_in(job_id, LARGE_SECONDS)


def _take_in(job_id: int, seconds: int) -> None:
    wake(pipeline.take_in(job_id, seconds))
    ask_for_projection()


@app.task
def project() -> None:
    """Bring the projection up to date. Retry rule: `sweep` asks again while it is behind."""
    cache.delete(PROJECTION_ASKED)
    pipeline.project()


@app.task
def sweep() -> None:
    """Send again what waits too long or lost its worker. Retry rule: it runs on a schedule."""
    wake(pipeline.due())
    ask_for_projection()


def wake(job_ids: Iterable[int]) -> None:
    """Tell the workers of jobs that wait, each in the lane of its size."""
    waiting = list(job_ids)
    large = pipeline.large(waiting)
    for job_id in waiting:
        (ingest_large if job_id in large else ingest).delay(job_id)


def ask_for_projection() -> None:
    """Have the projection brought up to date, with one message however many ask at once."""
    if pipeline.is_behind() and cache.add(PROJECTION_ASKED, True, ASKED_SECONDS):
        project.delay()


def remove_samples() -> int:
    """Take the sample articles out at once, in the caller's process; returns their number."""
    return pipeline.remove_samples()


def workers_answer() -> bool:
    """Whether any worker is there."""
    return bool(app.control.ping(timeout=1.0, limit=1))
