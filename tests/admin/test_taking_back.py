"""The message after a decision is taken back says what truly happened."""

from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from events.kinds import Verdict
from events.models import Decision
from tests.admin.conftest import ADDRESS, Desk, tell

RETURNS: dict[str, tuple[dict[str, str], str]] = {
    "a value": (
        {"city": "Minsk"},
        "Taken back. Now shown: City: Tver (was Minsk); State: Russia (was Belarus).",
    ),
    "somebody added": ({"new-0-person": "Pyotr Novikov"}, "Pyotr Novikov is out of the list"),
    "somebody rejected": (
        {"attendee-artem-lusinyan-reject": "on"},
        "Artem Lusinyan is in the list again",
    ),
    "a state": (
        {"state-AM-attendance": "refused"},
        "Armenia, attendance: present (was refused to come)",
    ),
    "a review": ({"reviewed": "on"}, "Now shown: not reviewed."),
}


def take_back(desk: Desk, decision: Decision) -> list[str]:
    """The messages after taking a decision back."""
    address = reverse("admin:events_decision_take_back", args=[decision.id])
    return messages(desk.client.post(address, {"words": "Only a trial."}, follow=True))


def messages(answer: Any) -> list[str]:
    page = html.fromstring(answer.content.decode())
    return [each.text_content().strip() for each in page.find_class("messagelist")[0]]


@pytest.mark.parametrize(("typed", "told"), RETURNS.values(), ids=RETURNS)
def test_what_returns_is_told(desk: Desk, typed: dict[str, str], told: str) -> None:
    desk.correct(**typed)
    (said,) = take_back(desk, Decision.objects.get())
    assert told in said


def test_what_a_later_decision_gives_stays_and_the_message_says_so(desk: Desk) -> None:
    desk.correct(city="Minsk")
    desk.correct(city="Brest")
    first, second = Decision.objects.order_by("id")
    (said,) = take_back(desk, first)
    assert said.startswith("Taken back. What is shown stays the same")
    (said,) = take_back(desk, second)
    assert "City: Tver (was Brest)" in said


def test_an_earlier_decision_returns_before_the_articles(desk: Desk) -> None:
    desk.correct(city="Minsk")
    desk.correct(city="Brest")
    (said,) = take_back(desk, Decision.objects.get(value="Brest"))
    assert "City: Minsk (was Brest)" in said


def test_nothing_is_taken_back_twice(desk: Desk) -> None:
    desk.correct(city="Minsk")
    decision = Decision.objects.get()
    take_back(desk, decision)
    assert take_back(desk, decision) == ["This decision was taken back before, so nothing was done."]
    assert Decision.objects.count() == 2
    (said,) = take_back(desk, Decision.objects.get(verdict=Verdict.RETRACT))
    assert "stays as it is" in said


def test_a_rejected_meeting_stands_again(desk: Desk) -> None:
    address = reverse("admin:events_meeting_reject", args=[ADDRESS])
    desk.client.post(address, {"words": "It never was."}, follow=True)
    (said,) = take_back(desk, Decision.objects.get())
    assert said == "Taken back: 61st session of the Council of Defence Ministers stands again."


def test_a_meeting_that_moved_is_found(desk: Desk) -> None:
    desk.correct(ordinal="62")
    (said,) = take_back(desk, Decision.objects.get())
    assert "Session number: 61 (was 62)" in said


def test_the_articles_may_have_come_to_say_the_same(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-role": "Marshal"})
    desk.correct(**{"attendee-artem-lusinyan-role": "Minister of Defence"})
    tell(version="rules/2")
    (said,) = take_back(desk, Decision.objects.get(value__role="Marshal"))
    assert "stays the same" in said
