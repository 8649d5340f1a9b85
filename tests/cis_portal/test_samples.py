"""When a start may bring in the sample articles: a fact of the database, whatever folder it is run from."""

from uuid import uuid4

import pytest
from django.utils import timezone

from events import pipeline
from events.records import Fetched
from events.store import generation, jobs, samples

pytestmark = pytest.mark.django_db
TEXT = b"MINSK, June 5, 2015. The 68th session of the CIS Council of Defence Ministers was held in Minsk."


def ingest(*, sample: bool) -> None:
    fetched = Fetched(TEXT, "a.txt", timezone.now(), media_type="text/plain")
    for ids in jobs.add(uuid4(), [fetched], sample=sample):
        for number in ids:
            pipeline.take_in(number)


def test_an_empty_database_wants_them_once():
    assert samples.wanted()
    ingest(sample=True)
    assert samples.wanted(), "a load that broke off is repeated"
    generation.settle_samples()
    assert not samples.wanted()


def test_a_removal_sticks():
    ingest(sample=True)
    assert samples.remove() == 1
    pipeline.project()
    assert not samples.wanted()


def test_none_come_among_real_articles():
    ingest(sample=False)
    samples.remove()
    assert not samples.wanted()
