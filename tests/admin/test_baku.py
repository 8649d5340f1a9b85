"""The given articles on the desk: corrections outlast a second ingestion and a reading by newer rules."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.test import Client

from events import pipeline, tasks
from events.fetch import gather
from events.models import Article, Attendee, Decision, Extraction, Meeting
from events.records import Fetched
from events.store import groups, jobs, reference
from tests.admin.conftest import Desk, differences
from tests.shared import shared

BAKU = "cis-cmd-77"
NOW = datetime(2024, 5, 1, tzinfo=UTC)
NEWER = "rules/99.0.0"


def ingest() -> None:
    """Every given article through the queue of record, as a worker would do it."""
    found = (item for item in gather(str(shared("eval/seeds/texts")), NOW) if isinstance(item, Fetched))
    work(number for chunk in jobs.add(uuid4(), found) for number in chunk)


def work(numbers: Iterator[int]) -> None:
    for number in numbers:
        pipeline.take_in(number)
    tasks.project()


@pytest.fixture
def baku(db: None, account: object) -> Desk:
    """The 77th session as the rules read it, open on an editor's desk."""
    reference.load()
    groups.ensure()
    ingest()
    client: Client = account("editor")  # type: ignore[operator]
    return Desk(client)


def people() -> dict[str, Attendee]:
    return {row.person_id: row for row in Attendee.objects.filter(meeting=BAKU)}


def test_corrections_of_the_baku_session_last(baku: Desk) -> None:
    before = people()
    changed, rejected, left = sorted(before)[:3]
    typed = {
        f"attendee-{changed}-role": "Another office",
        f"attendee-{changed}-attendance": "remote",
        f"attendee-{rejected}-reject": "on",
        "new-0-person": "Pyotr Novikov",
        "new-0-country": "RU",
        "new-0-attendance": "observer",
        "date": "2019-10-31",
    }
    assert "Saved: 4 decisions." in baku.correct(BAKU, **typed).content.decode()

    def holds() -> None:
        now = people()
        assert (now[changed].role, now[changed].attendance) == ("Another office", "remote")
        assert rejected not in now
        assert now["pyotr-novikov"].attendance == "observer"
        assert (now[left].role, now[left].attendance) == (before[left].role, before[left].attendance)
        assert Meeting.objects.get(id=BAKU).date_edtf == "2019-10-31"
        assert differences() == []

    holds()
    articles = Article.objects.count()
    ingest()
    assert Article.objects.count() == articles
    holds()
    work(iter(jobs.add_rereadings(uuid4(), NEWER)))
    assert set(Extraction.objects.filter(retired_at=None).values_list("extractor", flat=True)) == {NEWER}
    holds()
    pipeline.rebuild()
    holds()

    for decision in Decision.objects.all():
        baku.client.post(f"/admin/events/decision/{decision.id}/take-back/", {"words": "Only a trial."})
    assert {(p, a.role, a.attendance) for p, a in people().items()} == {
        (p, a.role, a.attendance) for p, a in before.items()
    }
    assert differences() == []
