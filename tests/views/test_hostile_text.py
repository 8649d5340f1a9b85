"""Text from articles, names and decisions is shown, never run."""

import pytest
from django.test import Client

from events.kinds import Field
from events.models import Ground
from events.store import reference
from tests import factories as make

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


@pytest.fixture
def evil_world(db: None) -> str:
    """A meeting whose every text is hostile; its id."""
    reference.load()
    article = make.article(
        f"{EVIL} met. More {EVIL} followed.", title=EVIL, publisher=EVIL, url="javascript:alert(1)"
    )
    meeting = make.meeting("evil", title=EVIL, city=EVIL, told_by=[article], words=EVIL, absent=["AM"])
    make.attendee(meeting, make.person("evil", EVIL, "AM", f"{EVIL}2"), role=EVIL, words=EVIL)
    make.document(meeting, EVIL, words=EVIL)
    decision = make.decision(meeting, reason=EVIL, field=Field.CITY, value=EVIL)
    Ground.objects.filter(fact="evil", field=Field.CITY).update(chosen=False, reason=EVIL)
    make.ground("evil", Field.CITY, decision, value=EVIL)
    return article.id


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/meetings/evil/",
        "/articles/{article}/",
        "/articles/",
        "/people/",
        "/people/evil/",
        "/attendees/",
        "/documents/",
        "/countries/AM/",
        "/bodies/CIS-CMD/",
        "/attendance/",
        "/meetings/?q=<script>alert(1)</script>",
        "/meetings/?country=<script>alert(1)</script>",
        "/meetings/<script>alert(1)<%2Fscript>/",
    ],
)
def test_nothing_is_run(client: Client, evil_world: str, address: str) -> None:
    page = client.get(address.format(article=evil_world)).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert 'href="javascript:' not in page
