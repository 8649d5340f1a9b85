"""The way of an article: fetch → parse → extract → resolve → store.

`enter` fetches and queues; `take_in` parses, extracts and stores one job; `project` resolves all that
is stored into what readers see. Each may run twice, at once, or die anywhere: what it does is unique
by key and done in one transaction.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from uuid import UUID

from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone

from events.extract import VERSION, claims_of, read
from events.fetch import gather, names
from events.kinds import Cause, JobState
from events.models import Article, Job
from events.parse import as_line, parse
from events.records import Fetched, ParsedArticle, Projection, Reading, Refusal
from events.resolve import Boundless, fingerprint, resolve
from events.resolve.reach import reproject
from events.store import articles, evidence, generation, jobs, projection, readings, samples
from events.store.kept import Kept

log = logging.getLogger(__name__)
PASSING_TROUBLES = (OperationalError, InterfaceError)
"""A server that stopped, a deadlock, a lost connection: the same work may succeed later."""
MOST_ATTEMPTS = 5
"""A job that was taken so often without an end kills its workers."""
TOO_LONG = (
    "Reading it took longer than {seconds} s and was broken off; give the text without what is no article, "
    "or in smaller pieces."
)
CHUNK_BYTES = 8_000_000
CHUNK_ITEMS = 100


# --- fetch: what a person names becomes jobs -----------------------------------------------------


def enter(
    target: str, batch: UUID, now: datetime, *, sample: bool = False, name: str = ""
) -> Iterator[list[int]]:
    """Queue everything that `target` holds, called `name`; yields the new jobs' ids a chunk at a time.

    What cannot be had is recorded at once as a failed job, so that nothing is dropped in silence.
    """
    for chunk in _chunks(gather(target, now, allowed=_allowed(), name=name)):
        for item in chunk:
            if isinstance(item, Refusal):
                jobs.add_refused(batch, item.origin, item.reason)
        yield from jobs.add(batch, (item for item in chunk if isinstance(item, Fetched)), sample=sample)


def enter_all(
    targets: Sequence[str], batch: UUID, now: datetime, *, sample: bool = False
) -> Iterator[list[int]]:
    """Queue what all the targets hold, each file told apart from others of its name; see `enter`."""
    called = names(targets)
    for target in targets:
        yield from enter(target, batch, now, sample=sample, name=called[target])


def _chunks(items: Iterator[Fetched | Refusal]) -> Iterator[list[Fetched | Refusal]]:
    """Groups of bounded weight, whatever the length of the stream."""
    chunk: list[Fetched | Refusal] = []
    room = CHUNK_BYTES
    for item in items:
        chunk.append(item)
        room -= len(item.content) if isinstance(item, Fetched) else 0
        if room <= 0 or len(chunk) == CHUNK_ITEMS:
            yield chunk
            chunk, room = [], CHUNK_BYTES
    if chunk:
        yield chunk


def _allowed() -> Sequence[str]:
    return settings.FETCH_ALLOWED


# --- parse, extract, store: one job --------------------------------------------------------------


def take_in(job_id: int, seconds: int = settings.CELERY_TASK_SOFT_TIME_LIMIT) -> list[int]:
    """Work off one job; returns the ids of jobs that it was split into.

    `seconds` is the time after which the caller raises SoftTimeLimitExceeded here.
    A job that is settled, or in other hands, is left alone. A passing trouble puts the job back for
    a later attempt; any other ends it as failed, with a sentence and, for operators, the traceback.
    """
    job = jobs.take(job_id)
    if job is None:
        return []
    if job.attempts > MOST_ATTEMPTS:
        error = f"The work on it was broken off {MOST_ATTEMPTS} times; give the text in smaller pieces."
        jobs.settle(job, JobState.FAILED, error=error)
        return []
    try:
        return _work(job)
    except PASSING_TROUBLES as trouble:
        jobs.put_back(job, error=f"A server did not answer: {_word(trouble)}", detail=traceback.format_exc())
    except SoftTimeLimitExceeded:
        error = TOO_LONG.format(seconds=seconds)
        jobs.settle(job, JobState.FAILED, error=error, detail=traceback.format_exc())
    except Exception as trouble:  # noqa: BLE001 a poisonous article must not stop the others
        error = f"Its reading failed ({_word(trouble)}); the traceback is kept with the job."
        jobs.settle(job, JobState.FAILED, error=error, detail=traceback.format_exc())
    return []


def _work(job: Job) -> list[int]:
    if job.article:
        _read_again(job, job.article)
        return []
    found = [item for fetched in _carriers(job) for item in _parsed(fetched)]
    if len(found) > 1 or (not job.content and any(map(_is_large, found))):
        return _split(job, found)
    for item in found:
        if isinstance(item, Refusal):
            jobs.settle(job, JobState.FAILED, error=item.reason)
        else:
            _keep(job, item)
    return []


def _carriers(job: Job) -> Iterator[Fetched | Refusal]:
    """The bytes that came with the job, or those behind its address."""
    if job.url and not job.content:
        yield from gather(job.url, timezone.now(), allowed=_allowed())
        return
    now = job.retrieved_at or timezone.now()
    yield Fetched(bytes(job.content or b""), job.origin, now, job.url or None, job.media_type or None)


def _parsed(fetched: Fetched | Refusal) -> Iterator[ParsedArticle | Refusal]:
    return iter((fetched,)) if isinstance(fetched, Refusal) else parse(fetched)


def _is_large(item: ParsedArticle | Refusal) -> bool:
    return isinstance(item, ParsedArticle) and len(item.text) >= jobs.LARGE


@transaction.atomic
def _split(job: Job, found: Sequence[ParsedArticle | Refusal]) -> list[int]:
    """A feed's items take its place, each a job of its own: one bad item holds up no other.

    So does the text of an address that turned out to be large: its new job waits among large ones.
    """
    for item in found:
        if isinstance(item, Refusal):
            jobs.add_refused(job.batch, item.origin, item.reason)
    now = job.retrieved_at or timezone.now()
    return jobs.split(job, [as_line(item, now) for item in found if isinstance(item, ParsedArticle)])


def _keep(job: Job, parsed: ParsedArticle) -> None:
    """Read an article and store it with its reading; a known one is read only by rules that are new to it."""
    version = job.extractor or VERSION
    known = _known(parsed.text)
    if known and readings.is_read(known.id, version):
        with transaction.atomic():
            articles.keep(parsed, _retrieved(job), job.sample)
            jobs.settle(job, JobState.KNOWN, article=known.id)
        return
    reading = read(_stored(known) if known else parsed, version)
    with transaction.atomic():
        article, new = articles.keep(parsed, _retrieved(job), job.sample)
        readings.keep(article, reading, claims_of(article, reading))
        jobs.settle(job, _outcome(reading) if new else JobState.KNOWN, article=article)


def _read_again(job: Job, article: Article) -> None:
    """Read a stored article under the version that the job names; the older reading is retired."""
    reading = read(_stored(article), job.extractor or VERSION)
    with transaction.atomic():
        fresh = readings.keep(article.id, reading, claims_of(article.id, reading))
        jobs.settle(job, _outcome(reading) if fresh else JobState.KNOWN, article=article.id)


def _outcome(reading: Reading) -> JobState:
    return JobState.DONE if reading.meetings else JobState.NO_MEETING


def _known(text: str) -> Article | None:
    return Article.objects.select_related("publisher").filter(id=articles.identify(text)[0]).first()


def _stored(article: Article) -> ParsedArticle:
    """A stored article as it was when it was parsed."""
    return ParsedArticle(
        article.text,
        article.origin,
        article.url or None,
        article.title or None,
        article.publisher.name if article.publisher else None,
        article.published or None,
    )


def _retrieved(job: Job) -> datetime:
    return job.retrieved_at or timezone.now()


def _word(trouble: Exception) -> str:
    return " ".join(f"{type(trouble).__name__}: {trouble}".split())[:300]


def large(job_ids: Collection[int]) -> set[int]:
    """Those of the jobs that must not hold up small ones."""
    return jobs.large(job_ids)


def due() -> list[int]:
    """Jobs that nobody is working on and whose time has come."""
    return jobs.due()


# --- resolve, store: the projection ---------------------------------------------------------------


def project() -> int:
    """Bring the projection up to the evidence; returns how many rows changed.

    One at a time: who finds that another has done it in the meantime does nothing. A failure leaves
    the former projection standing, and is noted for those who wait.
    """
    if not is_behind():
        return 0
    try:
        return _project()
    except PASSING_TROUBLES:
        raise
    except Exception as trouble:
        generation.stumbled(_word(trouble))
        raise


def _project() -> int:
    with projection.exclusive() as seen:
        if generation.done() >= seen:
            return 0
        changes = generation.touched()
        changed = _follow(set(changes.values()))
        generation.caught_up(seen, changes)
    return changed


def _follow(articles: set[str]) -> int:
    """Make anew what a change of some articles can reach, or all where it may reach anything; returns how
    many rows changed."""
    if "" in articles:
        return projection.write(resolve(evidence.load()))
    try:
        return projection.write_part(reproject(Kept(), articles))
    except Boundless as why:
        log.info("All evidence is resolved anew: %s.", why)
        return projection.write(resolve(evidence.load()))


def is_behind() -> bool:
    """Whether the evidence has changed since the last projection."""
    return generation.done() < generation.requested()


def follow_rules() -> None:
    """Project anew where an upgrade changed the rules of resolving or the reference facts."""
    generation.made_by(fingerprint())
    project()


def rebuild() -> tuple[Projection, str]:
    """Drop the projection and build it anew; returns it with the digest of its stored rows."""
    with projection.exclusive(Cause.REBUILD) as seen:
        changes = generation.touched()
        built = resolve(evidence.load())
        projection.write(built, anew=True)
        generation.caught_up(seen, changes)
        return built, projection.digest()


def differences() -> list[str]:
    """Where the projection's rows are not what the evidence gives, a line each."""
    with projection.exclusive():
        return projection.compare(resolve(evidence.load()))


def remove_samples() -> int:
    """Take the sample articles out, and with them all that rests on them alone; returns their number."""
    with projection.exclusive():  # before the change: who projects holds it when he reports what he saw
        removed = samples.remove()
        project()
    return removed
