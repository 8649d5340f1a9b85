"""Following a batch of jobs from the command line: progress, the end, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

from django.core.management.base import CommandError, OutputWrapper

from events import tasks
from events.kinds import SETTLED_JOBS, JobState
from events.store import generation, jobs

POLL_SECONDS = 0.3
ASK_WORKERS_AFTER = 10.0
"""Seconds without any progress until the workers are asked whether they are there."""
GIVE_UP_AFTER = 900.0
"""Seconds without any progress: a job whose worker died is taken up again after 360."""

NO_WORKER = (
    "No worker answers, so the work waits in the queue: start one with `make run`, or with "
    "`celery -A cis_portal worker -B`; it goes on where it stands."
)
STUCK = (
    "The workers answer, but nothing has moved for 15 minutes: look at the jobs in the admin and at the log."
)
UNPROJECTED = (
    "The articles are stored, but bringing the pages up to date failed ({trouble}): the pages show what they "
    "showed before. The traceback is in the worker's log; `manage.py rebuild` tries again."
)
WORDS = {
    JobState.DONE: "new",
    JobState.KNOWN: "known already",
    JobState.NO_MEETING: "without a meeting",
    JobState.FAILED: "failed",
}


def follow(batch: UUID, out: OutputWrapper) -> None:
    """Wait until every job of the batch is settled and readers see what came of it.

    Raises CommandError when no worker answers, or nothing moves.
    """
    try:
        with _progress_line(out) as show:
            for counts in _moving(batch):
                settled = sum(number for state, number in counts.items() if state in SETTLED_JOBS)
                show(f"{settled} of {sum(counts.values())} done")
    except KeyboardInterrupt as stopped:
        raise CommandError("Stopped waiting; the work goes on in the workers.") from stopped


def report(batch: UUID, out: OutputWrapper, words: dict[JobState, str] = WORDS) -> None:
    """Print how many of each outcome there are and a line for each failure.

    Raises CommandError, for the exit status, if any failed.
    """
    counts = jobs.counts(batch)
    out.write(", ".join(f"{counts.get(state, 0)} {word}" for state, word in words.items()))
    _report_failures(batch, out)


def report_queued(batch: UUID, out: OutputWrapper) -> None:
    """Print how many jobs are on their way; what could not even be read fails at once, as in `report`."""
    counts = jobs.counts(batch)
    failed = counts.get(JobState.FAILED, 0)
    out.write(f"{sum(counts.values()) - failed} queued, {failed} failed")
    _report_failures(batch, out)


def _report_failures(batch: UUID, out: OutputWrapper) -> None:
    failures = jobs.failures(batch)
    for origin, sentence in failures:
        out.write(f"{origin}: {sentence}")
    if failures:
        raise CommandError(f"{len(failures)} failed; the lines above say why.")


def _moving(batch: UUID) -> Iterator[dict[JobState, int]]:
    """Yield the counts, time and again, until all is settled and projected."""
    before: object = None
    still_since = time.monotonic()
    asked_at = still_since
    wanted: int | None = None
    while True:
        counts = jobs.counts(batch)
        yield counts
        if wanted is None and counts.keys() <= SETTLED_JOBS:
            wanted = generation.requested()
        done = generation.done()
        if wanted is not None and done >= wanted:
            return
        if wanted is not None and (trouble := generation.trouble()):
            raise CommandError(UNPROJECTED.format(trouble=trouble))
        now = time.monotonic()
        if before != (counts, done):
            before, still_since, asked_at = (counts, done), now, now
        if now - still_since > GIVE_UP_AFTER:
            raise CommandError(STUCK)
        if now - asked_at > ASK_WORKERS_AFTER:
            if not tasks.workers_answer():
                raise CommandError(NO_WORKER)
            asked_at = now
        time.sleep(POLL_SECONDS)


@contextmanager
def _progress_line(out: OutputWrapper) -> Iterator[Callable[[str], None]]:
    """On a terminal, one line that is written over; elsewhere silence."""
    if not out.isatty():
        yield lambda words: None
        return
    try:
        yield lambda words: out.write(f"\r{words}\033[K", ending="")
    finally:
        out.write("\r\033[K", ending="")
