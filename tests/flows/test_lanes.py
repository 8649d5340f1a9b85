"""Large texts travel in a lane of their own, and no small one waits for them."""

import re
import time
import uuid
from pathlib import Path
from typing import Any

import pytest
import yaml
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.utils import timezone

from cis_portal import run
from cis_portal.celery import app
from events import pipeline, tasks
from events.models import Article, Job
from events.records import Fetched
from events.store import jobs

SMALL = b"The council met in Minsk."
LARGE = SMALL * (jobs.LARGE // len(SMALL) + 1)
QUEUES = set(app.conf.task_queues)


def queued(*contents: bytes, url: str | None = None) -> list[int]:
    """New waiting jobs with these contents."""
    fetched = [Fetched(content, "a.txt", timezone.now(), url, "text/plain") for content in contents]
    return [number for ids in jobs.add(uuid.uuid4(), fetched) for number in ids]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """What went to which task."""
    messages: list[tuple[str, int]] = []
    for task in (tasks.ingest, tasks.ingest_large):
        monkeypatch.setattr(task, "delay", lambda number, name=task.name: messages.append((name, number)))
    return messages


@pytest.mark.django_db
def test_a_job_goes_to_the_lane_of_its_size(sent: list[tuple[str, int]]) -> None:
    small, large = queued(SMALL, LARGE)
    tasks.wake([large, small])
    assert sent == [("events.tasks.ingest_large", large), ("events.tasks.ingest", small)]


@pytest.mark.django_db
def test_a_stored_article_is_read_again_in_the_lane_of_its_text(sent: list[tuple[str, int]]) -> None:
    pipeline.take_in(queued(SMALL)[0])
    article = Article.objects.get()
    (job,) = jobs.add_rereadings(uuid.uuid4(), "rules/99")
    assert jobs.large([job]) == set()
    Job.objects.filter(id=job).update(content=LARGE, article=None)
    assert jobs.large([job]) == {job}
    assert article.text == SMALL.decode()


@pytest.mark.django_db
def test_an_address_that_proves_large_changes_lanes(
    sent: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "https://wire.example/a"
    page = Fetched(LARGE, url, timezone.now(), url, "text/plain")
    monkeypatch.setattr(pipeline, "gather", lambda *_, **__: iter([page]))
    (address,) = queued(b"", url=url)
    tasks.ingest(address)
    ((task, job),) = sent
    assert (task, Job.objects.get().id) == ("events.tasks.ingest_large", job)
    pipeline.take_in(job)
    assert Article.objects.get().url == url


@pytest.mark.django_db
@pytest.mark.parametrize("task", [tasks.ingest, tasks.ingest_large])
def test_a_reading_without_end_is_broken_off_with_a_sentence(
    task: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object) -> None:
        raise SoftTimeLimitExceeded

    monkeypatch.setattr(pipeline, "read", endless)
    (job,) = queued(SMALL)
    task(job)
    assert f"longer than {task.soft_time_limit} s" in Job.objects.get(id=job).error
    assert task.soft_time_limit <= 120 < app.conf.task_time_limit


def test_both_starts_take_from_every_queue() -> None:
    services = yaml.safe_load((Path(settings.BASE_DIR) / "docker-compose.yml").read_text())["services"]
    commands = [
        " ".join(service["command"])
        for service in services.values()
        if "celery" in service.get("command", ())
    ]
    composed = {found[1] for command in commands if (found := re.search(r" -Q (\S+)", command))}
    assert composed == {queue for _, queue, _ in run.WORKERS} == QUEUES


@pytest.mark.django_db(transaction=True)
def test_a_small_article_overtakes_large_ones(worker: str) -> None:
    """Nobody takes from the large lane, as if it were stuck, and the small article, sent last, arrives."""
    *large, small = queued(LARGE, LARGE, SMALL)
    app.control.cancel_consumer("large", destination=[worker], reply=True, timeout=5)
    tasks.wake([*large, small])
    settle(small)
    assert set(Job.objects.filter(id__in=large).values_list("state", flat=True)) == {"waiting"}
    app.control.add_consumer("large", destination=[worker], reply=True, timeout=5)
    for job in large:
        settle(job)


def settle(job: int) -> None:
    for _ in range(600):
        if Job.objects.filter(id=job, finished_at__isnull=False).exists():
            return
        time.sleep(0.1)
    pytest.fail(f"job {job} was not settled")
