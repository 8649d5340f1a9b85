"""The served portal in a real browser: the desk works under the content policy."""

import httpx
import pytest
from django.contrib.auth import get_user_model
from playwright.sync_api import expect


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
