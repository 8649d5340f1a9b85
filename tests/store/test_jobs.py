"""The rows are the queue of record: taken once, tried again, and never lost."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from events.kinds import JobState
from events.models import Job
from events.records import Fetched
from events.store import jobs

pytestmark = pytest.mark.django_db


@pytest.fixture
def job() -> Job:
    fetched = Fetched(b"A text.", "a.txt", datetime(2024, 5, 1, tzinfo=UTC))
    ((job_id,),) = jobs.add(uuid4(), [fetched])
    return Job.objects.get(id=job_id)


def test_a_job_is_taken_by_one_worker(job: Job) -> None:
    taken = jobs.take(job.id)
    assert taken is not None
    assert taken.attempts == 1
    assert jobs.take(job.id) is None


def test_a_job_whose_worker_died_is_due_again(job: Job) -> None:
    jobs.take(job.id)
    assert jobs.due() == []
    Job.objects.filter(id=job.id).update(next_try=timezone.now() - timedelta(seconds=1))
    assert jobs.due() == [job.id]
    taken = jobs.take(job.id)
    assert taken is not None
    assert taken.attempts == 2


def test_a_stumble_waits_and_the_last_one_fails(job: Job) -> None:
    for _ in jobs.BACK_OFF:
        taken = jobs.take(job.id)
        assert taken is not None
        assert jobs.put_back(taken, error="The database is away.", detail="…") is not None
    taken = jobs.take(job.id)
    assert taken is not None
    assert jobs.put_back(taken, error="The database is away.", detail="…") is None
    job.refresh_from_db()
    assert job.state == JobState.FAILED
    assert bytes(job.content or b"") == b"A text."
    assert jobs.failures(job.batch) == [("a.txt", "The database is away.")]


def test_a_settled_job_stays_settled_and_gives_its_bytes_back(job: Job) -> None:
    taken = jobs.take(job.id)
    assert taken is not None
    jobs.settle(taken, JobState.DONE)
    jobs.settle(taken, JobState.FAILED, error="Too late.")
    job.refresh_from_db()
    assert (job.state, job.content) == (JobState.DONE, None)
    assert jobs.take(job.id) is None
    assert jobs.counts(job.batch) == {JobState.DONE: 1}


def test_many_items_come_in_by_chunks() -> None:
    now = datetime(2024, 5, 1, tzinfo=UTC)
    fetched = (Fetched(b"x", f"lines:{number}", now) for number in range(7))
    assert [len(chunk) for chunk in jobs.add(uuid4(), fetched, chunk=3)] == [3, 3, 1]
