"""The public pages in a real browser: nothing foreign, nothing broken, nothing out of reach."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from events.kinds import Attendance, Status, StatusDetail
from tests import factories as make
from tests.browser.conftest import VIEWPORTS

ADDRESSES = [
    "/",
    "/meetings/?country=RU&from=2019",
    "/meetings/values/person/",
    "/meetings/cis-cmd-77/",
    "/attendees/",
    "/documents/",
    "/articles/",
    "/people/",
    "/people/orlov-test/",
    "/countries/AM/",
    "/bodies/CIS-CMD/",
    "/chairmanships/",
    "/attendance/?body=CIS-CMD",
    "/gaps/",
    "/codebook/",
    "/accuracy/",
    "/about/",
]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds: each rule broken, with the places."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [(rule["id"], [node["html"][:120] for node in rule["nodes"]]) for rule in found]


@pytest.mark.parametrize(("screen", "scheme"), [("desk", "dark"), ("phone", "light")])
def test_axe_finds_nothing(watched: Page, portal: str, screen: str, scheme: str) -> None:
    width, height = VIEWPORTS[screen]
    watched.set_viewport_size({"width": width, "height": height})
    watched.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for address in ADDRESSES:
        watched.goto(portal + address)
        watched.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        if broken := violations(watched):
            found[address] = broken
        assert watched.evaluate("document.documentElement.scrollWidth") <= width, address
    assert found == {}


def test_refusal_is_announced_and_accessible(page: Page, portal: str) -> None:
    page.goto(f"{portal}/meetings/?country=XX&from=soon")
    expect(page.get_by_role("alert")).to_contain_text("The list cannot be shown as asked.")
    assert page.get_by_label("From", exact=True).get_attribute("aria-invalid") == "true"
    assert violations(page) == []


def test_article_is_accessible(watched: Page, portal: str) -> None:
    watched.goto(f"{portal}/articles/?q=gathered")
    watched.get_by_role("link", name="Defence ministers in Baku").click()
    expect(watched.get_by_role("heading", name="What was read in it")).to_be_visible()
    assert violations(watched) == []


def test_everything_works_without_script(browser: Browser, portal: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(portal)
    page.locator("[name=absent][value=AM]").check()
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("One meeting")).to_be_visible()
    page.get_by_role("table").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("77th session")
    expect(page.locator("mark", has_text="Ministers gathered").first).to_be_visible()
    page.locator("summary").first.click()
    page.get_by_role("link", name="in the article").first.click()
    assert "#claim-" in page.url
    context.close()


def test_form_waits_under_its_name_on_a_narrow_screen(watched: Page, portal: str) -> None:
    watched.set_viewport_size({"width": 360, "height": 740})
    watched.goto(portal)
    assert not watched.get_by_label("From", exact=True).is_visible()
    watched.get_by_text("Filter the list").click()
    watched.get_by_label("From", exact=True).fill("2019")
    watched.get_by_role("button", name="Show").click()
    watched.wait_for_url("**/?*from=2019*")
    assert watched.get_by_label("From", exact=True).is_visible()


def test_names_of_lanes_are_not_cut_on_a_narrow_screen(watched: Page, portal: str) -> None:
    watched.set_viewport_size({"width": 360, "height": 740})
    watched.goto(portal)
    cut = "all => all.filter(each => each.scrollHeight > each.clientHeight + 1).map(each => each.title)"
    assert watched.locator(".timeline__labels a").evaluate_all(cut) == []


def test_matrix_keeps_its_states_in_sight_and_shows_the_newest_first(watched: Page, portal: str) -> None:
    watched.set_viewport_size({"width": 360, "height": 740})
    watched.goto(f"{portal}/attendance/?body=CIS-CMD")
    scroll = watched.locator(".scroll--newest")
    place = "each => each.getBoundingClientRect().left"
    assert scroll.evaluate("each => each.scrollLeft") == 0
    expect(scroll.get_by_role("link", name="79th Baku, Nov 2021")).to_be_attached()
    scroll.evaluate("each => { each.scrollLeft = -9999 }")
    assert scroll.locator("tbody th").first.evaluate(place) == scroll.evaluate(place)


def test_words_of_attendance_fit_the_narrowest_screen_in_russian(watched: Page, portal: str) -> None:
    cancelled = make.meeting("to-come", status=Status.PLANNED, status_detail=StatusDetail.CANCELLED)
    make.delegation(cancelled, "AM", Attendance.EXPECTED, make.article())
    watched.set_viewport_size({"width": 320, "height": 740})
    watched.set_extra_http_headers({"Accept-Language": "ru"})
    watched.goto(f"{portal}/countries/AM/")
    expect(watched.get_by_text("должен был участвовать")).to_be_visible()
    assert watched.evaluate("document.documentElement.scrollWidth") <= 320


def test_timeline_leads_to_the_meeting(watched: Page, portal: str) -> None:
    watched.goto(portal)
    watched.get_by_role("link", name="77th session, Baku, 31 October 2019, held").click()
    expect(watched.get_by_role("heading", level=1)).to_have_text("77th session")


def test_keyboard_alone_filters_opens_and_reads(watched: Page, portal: str) -> None:
    watched.goto(portal)
    watched.keyboard.press("Tab")
    expect(watched.get_by_role("link", name="Skip to the content")).to_be_focused()
    watched.keyboard.press("Enter")
    watched.get_by_label("From", exact=True).focus()
    watched.keyboard.type("2019-10-31")
    watched.keyboard.press("Tab")
    watched.keyboard.type("2019-10-31")
    watched.keyboard.press("Enter")
    watched.wait_for_url("**/?*from=2019-10-31*")
    link = watched.get_by_role("table").get_by_role("link", name="77th")
    link.focus()
    watched.keyboard.press("Enter")
    watched.wait_for_url("**/meetings/cis-cmd-77/")
    summary = watched.locator("summary").first
    summary.focus()
    watched.keyboard.press("Enter")
    expect(watched.locator("details[open] blockquote").first).to_be_visible()


def test_choice_of_colours_is_kept(watched: Page, portal: str) -> None:
    watched.goto(portal)
    watched.get_by_role("button", name="Dark").click()
    watched.goto(f"{portal}/about/")
    assert watched.evaluate("document.documentElement.dataset.theme") == "dark"
    watched.get_by_role("button", name="As the system").click()
    assert watched.evaluate("document.documentElement.dataset.theme") is None


def test_chip_removes_one_filter(watched: Page, portal: str) -> None:
    watched.goto(f"{portal}/meetings/?country=RU&absent=AM")
    watched.get_by_role("link", name="Remove State that stayed away: Armenia").click()
    watched.wait_for_url("**/meetings/?country=RU")


def test_list_comes_as_a_file(watched: Page, portal: str) -> None:
    watched.goto(f"{portal}/meetings/?absent=AM")
    with watched.expect_download() as download:
        watched.get_by_role("link", name="CSV").click()
    assert download.value.suggested_filename.startswith("cis-portal-meetings-filtered")


def test_language_is_switched(watched: Page, portal: str) -> None:
    watched.goto(f"{portal}/meetings/?absent=AM")
    watched.get_by_role("button", name="Русский").click()
    expect(watched.get_by_role("heading", level=1)).to_have_text("Заседания")
    assert watched.url.endswith("/meetings/?absent=AM")
