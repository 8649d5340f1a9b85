"""Two editors at once: the later save is refused, both versions are shown, nothing typed is lost."""

from collections.abc import Callable

from django.test import Client
from lxml import html

from events.models import Attendee, Decision, Meeting
from tests.admin.conftest import ADDRESS, REASON, Desk, differences

ROLE = "attendee-artem-lusinyan-role"


def test_a_stale_save_is_refused_with_both_versions(desk: Desk, account: Callable[..., Client]) -> None:
    other = Desk(account("editor", "other"))
    opened = desk.form()
    other.correct(city="Minsk")

    answer = desk.send(opened, **REASON | {"city": "Brest", ROLE: "Deputy minister"})
    assert answer.status_code == 409
    page = html.fromstring(answer.content.decode())
    notice = page.get_element_by_id("changed-meanwhile").getparent().text_content()
    for version in ("Tver", "Minsk", "Brest"):
        assert version in notice
    assert Decision.objects.count() == 1

    kept = dict(page.get_element_by_id("meeting_form").form_values())
    assert (kept["city"], kept[ROLE], kept["words"].strip()) == ("Brest", "Deputy minister", REASON["words"])
    desk.send({name: value for name, value in kept.items() if name != "csrfmiddlewaretoken"})
    assert Meeting.objects.get().city == "Brest"
    assert Attendee.objects.get(person="artem-lusinyan").role == "Deputy minister"
    assert differences() == []


def test_what_was_left_alone_follows_the_other_editor(desk: Desk, account: Callable[..., Client]) -> None:
    opened = desk.form()
    Desk(account("editor", "other")).correct(city="Minsk")
    answer = desk.send(opened, **REASON | {ROLE: "Deputy minister"})
    kept = dict(html.fromstring(answer.content.decode()).get_element_by_id("meeting_form").form_values())
    assert kept["city"] == "Minsk"
    desk.send({name: value for name, value in kept.items() if name != "csrfmiddlewaretoken"})
    assert Meeting.objects.get().city == "Minsk"
    assert Attendee.objects.get(person="artem-lusinyan").role == "Deputy minister"


def test_a_row_that_is_gone_shows_what_was_typed_in_it(desk: Desk, account: Callable[..., Client]) -> None:
    opened = desk.form()
    Desk(account("editor", "other")).correct(**{"attendee-artem-lusinyan-reject": "on"})
    answer = desk.send(opened, **REASON | {ROLE: "Deputy minister"})
    assert answer.status_code == 409
    assert "Deputy minister" in answer.content.decode()


def test_a_meeting_that_is_gone_shows_what_was_typed(desk: Desk, account: Callable[..., Client]) -> None:
    opened = desk.form()
    other = Desk(account("editor", "other"))
    other.client.post(f"/admin/events/meeting/{ADDRESS}/reject/", {"words": "It never was."})
    answer = desk.send(opened, **REASON | {"city": "Brest"})
    assert answer.status_code == 409
    assert "Brest" in answer.content.decode()
    assert Decision.objects.count() == 1


def test_a_form_without_its_opened_values_is_refused(desk: Desk) -> None:
    form = desk.form()
    del form["opened"]
    assert desk.send(form, city="Minsk", words="So.").status_code == 400
    assert desk.send(form, opened="[]", city="Minsk", words="So.").status_code == 400
    assert not Decision.objects.exists()
