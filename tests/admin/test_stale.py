"""Two editors at once: the later save is refused, both versions are shown, nothing typed is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from lxml import html

from events.kinds import Verdict
from events.models import Attendee, Decision, Delegation, Meeting
from events.store.decisions import DecisionRefused, decide
from tests.admin.conftest import ADDRESS, REASON, Desk, differences

ROLE = "attendee-artem-lusinyan-role"


@pytest.fixture
def desk(reviewing: Desk) -> Desk:
    """Whoever decides against the other editor is a reviewer."""
    return reviewing


def kept_in(answer: Any) -> dict[str, str]:
    """The form as an answer holds it, ready to be sent again."""
    form = html.fromstring(answer.content.decode()).get_element_by_id("meeting_form")
    return {name: value for name, value in form.form_values() if name != "csrfmiddlewaretoken"}


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

    kept = kept_in(answer)
    assert (kept["city"], kept[ROLE], kept["words"].strip()) == ("Brest", "Deputy minister", REASON["words"])
    desk.send(kept)
    assert Meeting.objects.get().city == "Brest"
    assert Attendee.objects.get(person="artem-lusinyan").role == "Deputy minister"
    assert differences() == []


def test_what_was_left_alone_follows_the_other_editor(desk: Desk, account: Callable[..., Client]) -> None:
    opened = desk.form()
    Desk(account("editor", "other")).correct(city="Minsk")
    answer = desk.send(opened, **REASON | {ROLE: "Deputy minister"})
    kept = kept_in(answer)
    assert kept["city"] == "Minsk"
    desk.send(kept)
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


def test_what_was_typed_in_a_row_that_is_gone_can_still_be_saved(
    desk: Desk, account: Callable[..., Client]
) -> None:
    opened = desk.form()
    Desk(account("editor", "other")).correct(
        **{"attendee-artem-lusinyan-reject": "on", "state-AM-reject": "on"}
    )
    typed = {ROLE: "Deputy minister", "state-AM-attendance": "refused", "new-0-person": "Pyotr Novikov"}
    answer = desk.send(opened, **REASON | typed)
    assert answer.status_code == 409
    kept = kept_in(answer)
    assert kept["new-0-person"] == "Pyotr Novikov"
    added = {part: kept[f"new-1-{part}"] for part in ("person", "country", "role", "attendance")}
    assert added == {
        "person": "Artem Lusinyan",
        "country": "AM",
        "role": "Deputy minister",
        "attendance": "present",
    }
    assert (kept["new-state-0-country"], kept["new-state-0-attendance"]) == ("AM", "refused")
    assert "No longer in the list: Artem Lusinyan, Armenia." in answer.content.decode()

    without_reason = desk.send(kept, words="")
    assert without_reason.status_code == 422
    assert kept_in(without_reason)["new-1-role"] == "Deputy minister"

    desk.send(kept)
    assert Attendee.objects.get(person__id__startswith="artem-lusinyan").role == "Deputy minister"
    assert Delegation.objects.get(country="AM").attendance == "refused"
    assert differences() == []


def test_more_rows_gone_than_there_are_rows_to_add(desk: Desk, account: Callable[..., Client]) -> None:
    opened = desk.form()
    gone = {"attendee-artem-lusinyan-reject": "on", "attendee-viktor-zaretsky-reject": "on"}
    Desk(account("editor", "other")).correct(**gone)
    filled = {f"new-{n}-person": f"Pyotr {name}" for n, name in enumerate(("Belov", "Kirov"))}
    typed = filled | {ROLE: "Deputy minister", "attendee-viktor-zaretsky-attendance": "refused"}
    kept = kept_in(desk.send(opened, **REASON | typed))
    assert [kept[f"new-{n}-person"] for n in range(4)] == [
        "Pyotr Belov",
        "Pyotr Kirov",
        "Artem Lusinyan",
        "Viktor Zaretsky",
    ]


@pytest.mark.parametrize(
    "typed",
    [
        {"city": "Minsk"},
        {"new-0-person": "Pyotr Novikov", "new-0-attendance": "observer"},
        {"attendee-artem-lusinyan-reject": "on"},
        {"new-state-0-country": "KZ", "new-state-0-attendance": "refused"},
        {"attendee-artem-lusinyan-reject": "on", "state-AM-reject": "on"},
    ],
    ids=["a value", "somebody added", "somebody rejected", "a state added", "a state rejected"],
)
def test_a_form_sent_twice_is_decided_once(desk: Desk, typed: dict[str, str]) -> None:
    opened = desk.form()
    desk.send(opened, **REASON | typed)
    decided = Decision.objects.count()
    again = desk.send(opened, **REASON | typed)
    assert again.status_code == 200
    assert "What you typed stands already" in again.content.decode()
    assert Decision.objects.count() == decided > 0


@pytest.mark.parametrize(
    ("noun", "typed"), [("reject", {}), ("join", {"other": "cis-cmd-9999", "verdict": "same"})]
)
def test_a_page_opened_under_an_old_address_keeps_what_was_typed(
    noun: str, typed: dict[str, str], desk: Desk
) -> None:
    opened = reverse(f"admin:events_meeting_{noun}", args=[ADDRESS])
    desk.correct(ordinal="62")
    today = reverse(f"admin:events_meeting_{noun}", args=["cis-cmd-62"])
    answer = desk.client.post(opened, REASON | typed)
    assert answer.status_code == 409
    told = html.fromstring(answer.content.decode())
    assert "is now cis-cmd-62" in told.text_content()
    (form,) = [form for form in told.forms if "words" in form.fields]
    assert (form.action, form.fields["words"].strip()) == (today, REASON["words"])
    assert Decision.objects.count() == 1
    assert desk.client.get(opened).headers["Location"] == today


def test_a_rejection_of_what_is_gone_gives_its_reason_back(desk: Desk) -> None:
    address = reverse("admin:events_meeting_reject", args=[ADDRESS])
    desk.client.post(address, REASON)
    answer = desk.client.post(address, {"words": "Told of by mistake."})
    assert answer.status_code == 409
    assert "Told of by mistake." in answer.content.decode()
    assert Decision.objects.count() == 1


@pytest.mark.parametrize("words", ["\u200b", " \u2060\u00a0\n", "\u2800\u3164", "\u00ad"])
def test_a_reason_that_cannot_be_seen_is_none(words: str, desk: Desk) -> None:
    answer = desk.send(desk.form(), city="Minsk", words=words)
    assert answer.status_code == 422
    assert "Give a reason" in answer.content.decode()
    with pytest.raises(DecisionRefused, match="reason"):
        decide(Verdict.CONFIRM, author=User.objects.get(), reason=words, meeting=Meeting.objects.get())
    decision = decide(
        Verdict.CONFIRM,
        author=User.objects.get(),
        reason=f"{words}Seen.{words}",
        meeting=Meeting.objects.get(),
    )
    assert decision.reason == "Seen."


def test_a_meeting_that_moved_keeps_what_was_typed_at_its_new_address(
    desk: Desk, account: Callable[..., Client]
) -> None:
    opened = desk.form()
    Desk(account("editor", "other")).correct(ordinal="62")
    answer = desk.send(opened, **REASON | {"city": "Brest"})
    assert answer.status_code == 409
    page = html.fromstring(answer.content.decode())
    assert f"{ADDRESS} is now cis-cmd-62" in page.text_content()
    form = page.get_element_by_id("meeting_form")
    assert form.action == desk.page("cis-cmd-62")
    kept = kept_in(answer)
    assert (kept["city"], kept["ordinal"], kept["words"].strip()) == ("Brest", "62", REASON["words"])
    desk.send(kept, "cis-cmd-62")
    assert (Meeting.objects.get().id, Meeting.objects.get().city) == ("cis-cmd-62", "Brest")
    assert differences() == []
