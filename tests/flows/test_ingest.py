"""Ingestion by the command that people use, through a real worker: again, under new rules, after a crash."""

import json
import os
import signal
import threading
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError
from django.utils import timezone

from cis_portal.celery import app
from events import pipeline, tasks
from events.extract import VERSION
from events.kinds import SETTLED_JOBS, JobState
from events.management import batches
from events.management.commands.samples import TEXTS
from events.models import Article, Attendee, Chairmanship, Claim, Extraction, Ground, Job, Meeting
from events.records import Fetched
from events.store import jobs

pytestmark = pytest.mark.usefixtures("worker")
Manage = Callable[..., Any]


def test_a_second_time_all_is_known_and_nothing_moves(manage: Manage, seeds: list[Path]) -> None:
    manage("ingest", seeds[0].parent)
    before = manage("rebuild").out
    outcome = manage("ingest", *seeds)
    assert outcome.lines == [f"0 new, {len(seeds)} known already, 0 without a meeting, 0 failed"]
    assert Article.objects.count() == Extraction.objects.count() == len(seeds)
    assert manage("rebuild").out == before


def test_a_raised_version_retires_the_older_reading_and_the_current_one_returns(
    manage: Manage, seeds: list[Path]
) -> None:
    manage("ingest", seeds[0].parent)
    claims = Claim.objects.count()
    rehearsed = manage("reextract", "--as", "rules/99-rehearsal")
    assert rehearsed.failure is None
    again = manage("reextract", "--as", "rules/99-rehearsal")
    assert again.lines == ["Nothing to do: every stored article has been read under rules/99-rehearsal."]
    in_force = Extraction.objects.filter(retired_at=None)
    assert set(in_force.values_list("extractor", flat=True)) == {"rules/99-rehearsal"}
    assert Extraction.objects.count() == 2 * len(seeds)
    assert Claim.objects.count() == 2 * claims
    assert manage("rebuild", "--check").failure is None

    manage("ingest", seeds[0].parent)
    assert set(in_force.values_list("extractor", flat=True)) == {VERSION}
    assert Claim.objects.count() == 2 * claims
    assert manage("rebuild", "--check").failure is None


def test_without_waiting_the_work_is_only_queued(manage: Manage, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nothing of note happened.")
    (tmp_path / "b.txt").write_bytes(b"")
    outcome = manage("ingest", tmp_path, no_wait=True)
    assert outcome.lines[0] == "2 queued, 0 failed"
    manage("ingest", tmp_path)
    assert not Job.objects.exclude(state__in=["known", "no-meeting", "failed"]).exists()


def test_samples_come_marked_and_leave_no_trace(manage: Manage) -> None:
    loaded = manage("samples", "load")
    assert loaded.failure is None
    assert Article.objects.count() == Article.objects.filter(sample=True).count() == 36
    assert Meeting.objects.filter(sample=True).count() == Meeting.objects.count() > 20
    assert manage("rebuild", "--check").failure is None

    assert manage("samples", "remove").lines == ["36 sample articles removed"]
    for model in (Article, Meeting, Attendee, Chairmanship, Claim, Ground):
        assert not model.objects.exists(), model
    assert manage("rebuild", "--check").failure is None
    assert manage("samples", "remove").lines == ["0 sample articles removed"]


def test_a_page_is_fetched_by_its_address(manage: Manage, settings: Any, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<html><body><p>Nothing of note happened in Minsk.</p></body></html>")
    handler = partial(QuietHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        address = f"127.0.0.1:{server.server_address[1]}"
        settings.FETCH_ALLOWED = [address]
        outcome = manage("ingest", f"http://{address}/page.html")
        server.shutdown()
    assert outcome.lines == ["0 new, 0 known already, 1 without a meeting, 0 failed"]
    article = Article.objects.get()
    assert (article.url, article.text) == (
        f"http://{address}/page.html",
        "Nothing of note happened in Minsk.",
    )


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tests stay quiet."""


def test_work_whose_worker_was_killed_is_finished_by_the_sweeper(
    manage: Manage, worker: str, tmp_path: Path
) -> None:
    """Pool processes are killed outright, several times, in the middle of a batch."""
    texts = [
        f"The {n}th session of the CIS Council of Defense Ministers was held in Minsk." for n in range(80)
    ]
    (tmp_path / "many.ndjson").write_text("\n".join(json.dumps({"text": text}) for text in texts))
    batch = uuid.uuid4()
    for ids in pipeline.enter(str(tmp_path / "many.ndjson"), batch, timezone.now()):
        tasks.wake(ids)
    for settled in (5, 20, 40):
        wait_until(lambda least=settled: Job.objects.filter(finished_at__isnull=False).count() >= least)
        kill_pool(worker)
    wait_until(lambda: not Job.objects.filter(state="waiting").exists())
    # The time that a dead worker's job stays its own is over.
    Job.objects.filter(state="working").update(next_try=timezone.now() - timedelta(seconds=1))
    tasks.sweep()
    wait_until(lambda: is_settled(batch))
    assert jobs.counts(batch) == {"done": 80}
    assert Article.objects.count() == Extraction.objects.count() == 80
    wait_until(lambda: not pipeline.is_behind())
    assert manage("rebuild", "--check").failure is None


def kill_pool(worker: str) -> None:
    pool = app.control.inspect([worker], timeout=5).stats()[worker]["pool"]["processes"]
    for pid in pool:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def is_settled(batch: uuid.UUID) -> bool:
    return jobs.counts(batch).keys() <= SETTLED_JOBS


def wait_until(holds: Callable[[], bool]) -> None:
    """Bounded by tries, not by a clock that a test would measure."""
    for _ in range(600):
        if holds():
            return
        time.sleep(0.1)
    pytest.fail("It did not come about.")


@pytest.fixture
def job(db: None) -> Job:
    now = timezone.now()
    fetched = Fetched(b"The council met in Minsk.", "a.txt", now)
    ((job_id,),) = jobs.add(uuid.uuid4(), [fetched])
    return Job.objects.get(id=job_id)


def raising(error: Exception) -> Callable[..., Any]:
    def read(*_: object) -> Any:
        raise error

    return read


def test_a_poisonous_article_fails_with_a_sentence_and_its_traceback(
    job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "read", raising(ZeroDivisionError("by nought")))
    pipeline.take_in(job.id)
    job.refresh_from_db()
    assert job.state == "failed"
    assert "ZeroDivisionError: by nought" in job.error and "\n" not in job.error
    assert "Traceback" in job.detail
    assert bytes(job.content or b"") == b"The council met in Minsk.", "it can be tried again"
    assert not Article.objects.exists()


def test_a_passing_trouble_puts_the_job_back(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read", raising(OperationalError("deadlock detected")))
    pipeline.take_in(job.id)
    job.refresh_from_db()
    assert job.state == "waiting" and job.next_try
    monkeypatch.undo()
    pipeline.take_in(job.id)
    job.refresh_from_db()
    assert job.state == "no-meeting"


def test_a_job_that_kills_its_workers_ends(job: Job) -> None:
    Job.objects.filter(id=job.id).update(attempts=pipeline.MOST_ATTEMPTS)
    pipeline.take_in(job.id)
    job.refresh_from_db()
    assert job.state == "failed" and "broken off 5 times" in job.error


def test_a_job_in_other_hands_or_settled_is_left_alone(job: Job) -> None:
    taken = jobs.take(job.id)
    assert taken
    assert pipeline.take_in(job.id) == []
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("working", 1)
    jobs.settle(taken, JobState.KNOWN)
    assert pipeline.take_in(job.id) == []
    assert pipeline.take_in(10**9) == []


def test_projecting_again_does_nothing(job: Job, django_assert_max_num_queries: Any) -> None:
    pipeline.take_in(job.id)
    assert pipeline.is_behind()
    pipeline.project()
    assert not pipeline.is_behind()
    with django_assert_max_num_queries(2):
        assert pipeline.project() == 0


def test_without_a_worker_the_command_says_how_to_start_one(
    manage: Manage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "wake", lambda ids: None)
    monkeypatch.setattr(tasks, "workers_answer", lambda: False)
    monkeypatch.setattr(batches, "ASK_WORKERS_AFTER", 0.0)
    (tmp_path / "a.txt").write_text("The council met.")
    assert manage("ingest", tmp_path / "a.txt").failure == batches.NO_WORKER


def test_a_sample_that_comes_in_as_a_real_article_is_one(manage: Manage) -> None:
    manage("samples", "load")
    manage("ingest", sorted(TEXTS.glob("*.txt"))[0])
    assert Article.objects.filter(sample=True).count() == 35
    assert manage("rebuild", "--check").failure is None
    manage("samples", "remove")
    assert Article.objects.count() == 1 and Meeting.objects.filter(sample=False).exists()
    assert manage("rebuild", "--check").failure is None
