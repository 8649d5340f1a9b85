"""How little it takes to put a wrong attendee right: every click is counted by the browser itself."""

import pytest
from playwright.sync_api import Page, expect

from events.kinds import Field
from events.models import Attendee, Decision
from tests.admin.conftest import ADDRESS, TEXT, TOLD, tell
from tests.admin.test_beside import LATE
from tests.browser.test_correction import log_in, world  # noqa: F401 a fixture

pytestmark = pytest.mark.django_db(transaction=True)

COUNT_CLICKS = """addEventListener("click", (event) => {
  if (event.isTrusted) sessionStorage.clicks = Number(sessionStorage.clicks ?? 0) + 1;
}, true)"""
ROLE = "Chief of the General Staff"


@pytest.fixture
def disputed(world: None) -> None:  # noqa: F811
    """A second article gives another office to somebody, so that the worklist names him."""
    told = [
        (field, value | {"role": "Minister of Foreign Affairs"}, words)
        if field is Field.ATTENDEE and words == "Artem Lusinyan"
        else (field, value, words)
        for field, value, words in TOLD
    ]
    tell(f"{TEXT} So they said.", told, title="Another telling")


def test_from_a_wrong_attendee_to_the_saved_correction_in_three_clicks_and_one_field(
    disputed: None, live_portal: str, page: Page
) -> None:
    page.goto(f"{live_portal}/")
    log_in(page)
    page.goto(f"{live_portal}/admin/events/disagreement/?concern__exact=conflict")
    page.evaluate("sessionStorage.clicks = 0")
    page.add_init_script(COUNT_CLICKS)
    page.reload()

    page.locator("#result_list a[href*='artem-lusinyan-role']").click()
    field = page.get_by_label("Artem Lusinyan: Office")
    expect(field).to_be_focused()
    page.keyboard.type(ROLE)
    page.get_by_label("The text says otherwise").click()
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("Saved: 1 decision.")).to_be_visible()
    assert Attendee.objects.get(person="artem-lusinyan").role == ROLE
    assert int(page.evaluate("sessionStorage.clicks")) <= 3


SELECT = """name => {
  const texts = [...document.querySelectorAll(".desk-words")];
  const node = texts.flatMap(text => [...text.childNodes]).filter(each => each.textContent.includes(name)).at(-1);
  const start = node.textContent.lastIndexOf(name);
  getSelection().setBaseAndExtent(node, start, node, start + name.length);
}"""


def test_words_selected_in_the_article_add_an_attendee(world: None, live_portal: str, page: Page) -> None:  # noqa: F811
    article = tell(LATE, TOLD, title="A late telling")
    page.goto(f"{live_portal}/")
    log_in(page)
    page.goto(f"{live_portal}/admin/events/meeting/{ADDRESS}/change/")
    page.locator(".desk-text summary", has_text="A late telling").click()
    page.evaluate(SELECT, "Kairat Aman")
    page.get_by_role("button", name="Add as attendee").click()

    expect(page.locator("#id_new-0-person")).to_be_focused()
    expect(page.locator("#id_new-0-person")).to_have_value("Kairat Aman")
    page.get_by_label("The articles leave it out").check()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Saved: 1 decision.")).to_be_visible()
    said = Decision.objects.get().value["said"]
    assert (said["article"], said["start"]) == (article, LATE.rindex("Kairat Aman"))

    page.get_by_role("link", name="Kairat Aman").first.click()
    expect(page.locator("mark.desk-now")).to_have_text("Kairat Aman")
    page.locator("mark.desk-now a").click()
    expect(page.get_by_label("Kairat Aman: State")).to_be_focused()
