"""Two connections at once: one reads an article again by ever other rules, the other decides on its meetings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from threading import Barrier
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from events import pipeline
from events.extract import claims_of, read
from events.kinds import Field, Verdict
from events.models import Attendee, Meeting
from events.records import MeetingReading, ParsedArticle
from events.store import articles, readings, reference
from events.store.decisions import decide

pytestmark = pytest.mark.django_db(transaction=True)
COUNCIL = "Council of Defence Ministers of the CIS"
TEXT = (
    f"The 90th session of the {COUNCIL} was held in Bishkek on 9 July 2020. Russian Defence Minister Sergei Shoigu "
    f"took part in it. The participants recalled the session of the {COUNCIL} in Volgograd on 5 July 2016."
)
Sittings = Sequence[MeetingReading]
RULES: Sequence[Callable[[Sittings], Sittings]] = (
    lambda told: told,
    lambda told: told[::-1],
    lambda told: told[1:],
    lambda told: [replace(each, city=None) for each in told],
    lambda told: told[:1],
    lambda told: [replace(each, attendees=()) for each in told[::-1]],
)
ROUNDS = 20
CITIES = ("Minsk", "Tula", "Astana")


@pytest.fixture
def editor() -> Any:
    reference.load()
    return get_user_model().objects.create_superuser("edda")


def test_whoever_is_first_no_edit_is_lost(editor: Any) -> None:
    parsed = ParsedArticle(TEXT, "test")
    article, _ = articles.keep(parsed, datetime(2024, 5, 1, tzinfo=UTC))
    found = read(parsed)

    def read_again(number: int) -> None:
        told = tuple(RULES[number % len(RULES)](found.meetings))
        reading = replace(found, extractor=f"rules/{number}", meetings=told)
        readings.keep(article, reading, claims_of(article, reading))

    def edit(number: int) -> None:
        session = Meeting.objects.get(ordinal=90)
        made: dict[str, Any] = {"author": editor, "reason": "seen", "meeting": session}
        decide(Verdict.SET, field=Field.CITY, value=CITIES[number % len(CITIES)], **made)
        word = {"attendance": "remote" if number % 2 else "absent"}
        decide(Verdict.SET, field=Field.ATTENDEE, person="sergei-shoigu", value=word, **made)
        for row in Meeting.objects.filter(city="Volgograd"):
            decide(Verdict.REJECT, author=editor, reason="never held", meeting=row)

    read_again(0)
    pipeline.project()
    for number in range(1, ROUNDS + 1):
        _at_once(lambda number=number: read_again(number), lambda number=number: edit(number))
        session = Meeting.objects.get(ordinal=90)
        assert session.city == CITIES[number % len(CITIES)]
        shoigu = Attendee.objects.get(meeting=session, person="sergei-shoigu")
        assert shoigu.attendance == ("remote" if number % 2 else "absent")
        assert list(Meeting.objects.values_list("id", flat=True)) == [session.id]
        assert pipeline.differences() == []


def _at_once(*writers: Callable[[], None]) -> None:
    """Let each write and project on a connection of its own, all starting together."""
    start = Barrier(len(writers))

    def work(write: Callable[[], None]) -> None:
        try:
            start.wait()
            write()
            pipeline.project()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(writers)) as pool:
        list(pool.map(work, writers))
