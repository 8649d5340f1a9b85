"""A change is followed only where it reaches; what stands then is what all evidence gives."""

import logging
from datetime import UTC, datetime

import pytest

from events import pipeline, seeding
from events.store import articles, readings, reference, synthetic
from events.synthetic import councils

pytestmark = pytest.mark.django_db
ARRIVAL = datetime(2026, 7, 1, 12, tzinfo=UTC)


def test_articles_one_by_one_give_what_all_at_once_give(caplog: pytest.LogCaptureFixture) -> None:
    reference.load()
    world = councils(64, 1)
    synthetic.add_bodies((council.code, council.name) for council in world if not council.listed)
    told = list(seeding.read_of(world, 1))
    late = told[::40]
    seeding.add(each for each in told if each not in late)
    pipeline.project()
    caplog.set_level(logging.INFO)
    for parsed, reading, claims in late:
        article, _ = articles.keep(parsed, ARRIVAL, sample=True)
        readings.keep(article, reading, claims)
        pipeline.project()
        assert pipeline.differences() == []
    assert "anew" not in caplog.text
