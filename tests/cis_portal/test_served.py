"""The served portal in a real browser: the desk works under the content policy."""

import httpx
import pytest
from django.contrib.auth import get_user_model
from playwright.sync_api import expect

from cis_portal.refused_addresses import HOLDS_NUL, LONGEST, TOO_LONG


@pytest.mark.django_db(transaction=True)
def test_an_administrator_signs_in_without_a_complaint_of_the_browser(live_portal, page):
    get_user_model().objects.create_superuser("ada", password="correct horse")
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.goto(f"{live_portal}/admin/login/")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Log in").click()
    expect(page.locator("#user-tools")).to_contain_text("ada")
    assert complaints == []


def test_styles_come_from_the_portal_itself(live_portal):
    style = httpx.get(f"{live_portal}/static/admin/css/base.css")
    assert (style.status_code, style.headers["content-type"]) == (200, 'text/css; charset="utf-8"')


HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        ("/static/admin/css/base.css", None, 200),
        ("/static/none.css", None, 404),
        ("/favicon.ico", None, 302),
        ("/", "evil.example", 400),
        ("/nowhere/", None, 404),
        ("/?q=" + "a" * 7990, None, None),
        ("/?q=" + "a" * 9000, None, 414),
        ("/meetings/%00/", None, 400),
    ],
)
def test_every_answer_bears_the_security_headers(live_portal, path, host, status):
    answer = httpx.get(f"{live_portal}{path}", headers={"Host": host} if host else {})
    assert answer.status_code == status or (status is None and answer.status_code in {200, 400})
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


@pytest.mark.parametrize("letter", ["a", "%D0%AF"])
def test_an_address_is_answered_by_the_portal_up_to_its_limit_and_refused_in_words_above(live_portal, letter):
    fitting = "/?q=" + letter * ((LONGEST - 4) // len(letter))
    assert "CIS" in httpx.get(live_portal + fitting).text
    refused = httpx.get(live_portal + fitting + letter * 2)
    assert (refused.status_code, refused.text) == (414, TOO_LONG)


@pytest.mark.parametrize(
    "path",
    [
        "/%00",
        "/meetings/%00/",
        "/meetings/cis-cmd-77%00/",
        "/articles/%00/",
        "/people/a%00b/",
        "/meetings.csv%00",
        "/static/%00",
        "/admin/events/meeting/%00/change/",
        "/?q=%00",
        "/admin/login/?next=%00",
        "/?%00=1",
    ],
)
def test_an_address_with_a_nul_is_refused_in_words(live_portal, path):
    refused = httpx.get(live_portal + path)
    assert (refused.status_code, refused.text) == (400, HOLDS_NUL)
