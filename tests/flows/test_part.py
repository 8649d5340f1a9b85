"""A change is followed only where it reaches; what stands then is what all evidence gives."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth import get_user_model

from events import pipeline, seeding
from events.kinds import Field, Verdict
from events.models import Meeting
from events.store import articles, readings, reference, synthetic
from events.store.decisions import decide, judge, retract
from events.synthetic import councils

pytestmark = pytest.mark.django_db
ARRIVAL = datetime(2026, 7, 1, 12, tzinfo=UTC)
WHOLE = "All evidence is resolved anew"


@pytest.fixture
def late(caplog: pytest.LogCaptureFixture) -> list[Any]:
    """A made-up world that is projected but for a few articles: these."""
    caplog.set_level(logging.INFO)
    reference.load()
    world = councils(40, 1)
    synthetic.add_bodies((council.code, council.name) for council in world if not council.listed)
    told = list(seeding.read_of(world, 1))
    seeding.add(each for number, each in enumerate(told) if number % 40)
    pipeline.project()
    return told[::40]


def take_in(told: Iterable[Any]) -> None:
    for parsed, reading, claims in told:
        article, _ = articles.keep(parsed, ARRIVAL, sample=True)
        readings.keep(article, reading, claims)
    pipeline.project()


def test_articles_and_decisions_one_by_one_give_what_all_at_once_give(
    late: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    for told in late[:2]:
        take_in([told])
        assert pipeline.differences() == []
    editor = get_user_model().objects.create_superuser("edda")
    moved = Meeting.objects.filter(ordinal=3).first()
    said: dict[str, Any] = {"author": editor, "reason": "seen", "meeting": moved}
    city = decide(Verdict.SET, field=Field.CITY, value="Anapa", **said)
    decide(Verdict.ADD, field=Field.ATTENDEE, value={"name": "Oleg Ivanov", "attendance": "present"}, **said)
    pipeline.project()
    assert pipeline.differences() == []
    retract(city, author=editor, reason="a slip")
    take_in(late[2:])
    assert pipeline.differences() == []
    assert WHOLE not in caplog.text


def test_what_has_no_end_is_resolved_as_a_whole_and_said(
    late: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    one, other = Meeting.objects.filter(body="CIS-CMD").order_by("id")[:2]
    editor = get_user_model().objects.create_superuser("edda")
    judge(Verdict.SAME, one, other, author=editor, reason="one sitting", despite=True)
    pipeline.project()
    assert f"{WHOLE}: meetings that an editor joined" in caplog.text
    assert pipeline.differences() == []
