"""The editors' desk on screens of common widths."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page

from events.kinds import Field, Verdict
from events.models import Meeting
from events.store.decisions import decide
from tests.admin.conftest import ADDRESS
from tests.browser.test_correction import log_in, world  # noqa: F401 a fixture

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("width", [360, 800, 1100, 1280, 1600])
def test_no_column_of_the_decisions_is_clipped(page: Page, live_portal: str, world: None, width: int) -> None:  # noqa: F811
    decide(
        Verdict.SET,
        author=User.objects.get(),
        reason="The printed minutes of the secretariat say otherwise, on their fourteenth page",
        meeting=Meeting.objects.get(id=ADDRESS),
        field=Field.ATTENDEE,
        person="artem-lusinyan",
        value={"role": "Deputy Minister of Defence, head of the delegation", "attendance": "remote"},
    )
    page.goto(f"{live_portal}/")
    log_in(page)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{live_portal}/admin/events/decision/")
    rows = page.locator(".results")
    assert rows.evaluate("list => list.scrollWidth - list.clientWidth") <= 0
