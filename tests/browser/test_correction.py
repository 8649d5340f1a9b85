"""The whole flow in a real browser: filter, open, read a sentence, correct it, see it, download it."""

import csv
import io
import re

import pytest
from django.contrib.auth.models import Group, User
from playwright.sync_api import ConsoleMessage, Page, expect

from events.store import groups, reference
from tests.admin.conftest import OTHER, OTHER_TOLD, TEXT, TOLD, tell

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "correct horse battery"
REASON = "The minutes name another office."
OFFICE = "Deputy Minister of Defence"
SENTENCE = "Minister of Defence of Armenia Artem Lusinyan took part."


@pytest.fixture
def world() -> None:
    """Two sessions of two councils, and an editor."""
    reference.load()
    groups.ensure()
    tell(TEXT, TOLD)
    tell(OTHER, OTHER_TOLD)
    editor = User.objects.create_user(
        "vera", password=PASSWORD, first_name="Vera", last_name="Editor", is_staff=True
    )
    editor.groups.add(Group.objects.get(name="editor"))


@pytest.fixture
def complaints(page: Page) -> list[str]:
    """What the browser complains about: blocked scripts and styles, errors of scripts.

    A form that is not saved yet is answered with status 422; that is no complaint.
    """
    heard: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error" and "status of 422" not in message.text:
            heard.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def open_filtered(page: Page, portal: str) -> None:
    """From the timeline to the one meeting of the defence ministers."""
    page.goto(f"{portal}/")
    expect(page.locator("#count")).to_contain_text("2")
    page.locator("[name=body][value=CIS-CMD]").check()
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile("body=CIS-CMD"))
    expect(page.locator("table tbody tr")).to_have_count(1)
    page.locator("table tbody th a").click()


def read_sentence(page: Page) -> None:
    """An attendee's evidence stands open beside him."""
    attendee = page.locator("#attendance ~ .roll li", has_text="Artem Lusinyan")
    expect(attendee.locator("blockquote").first).to_be_visible()
    expect(attendee.locator("blockquote").first).to_have_text(SENTENCE)


def log_in(page: Page) -> None:
    """By the link that every page has."""
    page.get_by_role("link", name="Editors").click()
    page.get_by_label("Username").fill("vera")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("button", name="Log out")).to_be_visible()


def correct(page: Page) -> None:
    """Change an office; the first save lacks a reason and loses nothing."""
    page.get_by_role("link", name="Correct in the admin").click()
    office = page.get_by_label("Artem Lusinyan: Office")
    office.fill(OFFICE)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Give a reason")).to_be_visible()
    expect(office).to_have_value(OFFICE)
    page.get_by_label("In your words").fill(REASON)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved: 1 decision.")).to_be_visible()
    expect(page.locator(".desk-history")).to_contain_text(REASON)


def rows_of(page: Page, portal: str) -> list[dict[str, str]]:
    """The list of attendees of that body, downloaded by the link on its page."""
    page.goto(f"{portal}/attendees/?body=CIS-CMD")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="CSV").click()
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_from_the_timeline_to_a_corrected_row(
    world: None, live_portal: str, page: Page, complaints: list[str]
) -> None:
    open_filtered(page, live_portal)
    meeting = page.url
    read_sentence(page)
    log_in(page)
    page.goto(meeting)
    correct(page)

    page.get_by_role("link", name="View on the portal").click()
    assert page.url == meeting
    attendee = page.locator("#attendance ~ .roll li", has_text="Artem Lusinyan")
    expect(attendee).to_contain_text(OFFICE)
    expect(attendee).to_contain_text(REASON)
    expect(attendee).to_contain_text("Vera Editor")

    rows = {row["name"]: row for row in rows_of(page, live_portal)}
    assert (rows["Artem Lusinyan"]["role"], rows["Artem Lusinyan"]["basis"]) == (OFFICE, "editor")
    assert rows["Viktor Zaretsky"]["basis"] == "article"
    assert complaints == []
