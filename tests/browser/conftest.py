"""The small world, committed, so that the served portal sees it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page

from events.kinds import Attendance
from tests import factories as make
from tests.query.world import _build

VIEWPORTS = {"phone": (360, 740), "desk": (1280, 900)}


@pytest.fixture
def standing(transactional_db: None) -> None:
    """The small world with samples, a dispute and a decision."""
    world = _build()
    make.attendee(
        world.baku,
        make.person("decided-test", "Decided Person", "KZ"),
        attendance=Attendance.REPRESENTED,
        represented_by="Deputy Person",
        decided=make.decision(world.baku, by="maria", field="attendee", person="decided-test"),
    )
    make.meeting("cis-cmd-79", ordinal=79, date="2021-11", told_by=[make.article(sample=True)])


@pytest.fixture
def portal(live_portal: str, standing: None) -> str:
    """The address of a portal that serves the small world."""
    return live_portal


@pytest.fixture
def watched(context: BrowserContext, portal: str) -> Iterator[Page]:
    """A page on which no error may be printed and no other host asked."""
    page = context.new_page()
    strangers: list[str] = []
    errors: list[str] = []
    page.on(
        "request", lambda request: None if request.url.startswith(portal) else strangers.append(request.url)
    )
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    assert strangers == []
    assert errors == []
