"""What is said of a text whose reading never ends."""

from uuid import uuid4

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.utils import timezone

from events import pipeline
from events.records import Fetched
from events.store import jobs


@pytest.mark.django_db
def test_a_reading_that_takes_too_long_is_a_sentence(monkeypatch):
    def endless(*_):
        raise SoftTimeLimitExceeded

    monkeypatch.setattr(pipeline, "read", endless)
    batch = uuid4()
    fetched = Fetched(b"The ministers met in Minsk.", "a.txt", timezone.now(), media_type="text/plain")
    for number in (number for chunk in jobs.add(batch, [fetched]) for number in chunk):
        pipeline.take_in(number)
    said = pipeline.TOO_LONG.format(seconds=270)
    assert list(jobs.failures(batch)) == [("a.txt", said)]
