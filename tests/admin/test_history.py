"""The history of a meeting in plain sentences, the same on its public page and on the desk."""

from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from events.kinds import Field
from events.models import Decision, Meeting
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, REASON, TEXT, Desk, tell
from tests.admin.conftest import TOLD as TEXT_TOLD

LUSINYAN = "attendee-artem-lusinyan"
TOLD: dict[str, tuple[list[dict[str, str]], str]] = {
    "an office": (
        [{f"{LUSINYAN}-role": "Envoy"}],
        "Artem Lusinyan: office changed from “Minister of Defence” to “Envoy”",
    ),
    "an office again": (
        [{f"{LUSINYAN}-role": "Envoy"}, {f"{LUSINYAN}-role": "Guest"}],
        "Artem Lusinyan: office changed from “Envoy” to “Guest”",
    ),
    "two parts": (
        [{f"{LUSINYAN}-attendance": "remote", f"{LUSINYAN}-country": "KZ"}],
        "Artem Lusinyan: state changed from Armenia to Kazakhstan; "
        "attendance changed from present to by video link",
    ),
    "an emptied office": (
        [{f"{LUSINYAN}-role": ""}],
        "Artem Lusinyan: office “Minister of Defence” struck out",
    ),
    "a date": ([{"date": "2015-06-04"}], "Date changed from “5 June 2015” to “4 June 2015”"),
    "an emptied city": ([{"city": ""}], "City Tver struck out"),
    "a status": ([{"status": "planned"}], "Status changed from held to planned"),
    "somebody rejected": ([{f"{LUSINYAN}-reject": "on"}], "Artem Lusinyan rejected"),
    "somebody added": (
        [{"new-0-person": "Pyotr Novikov", "new-0-country": "KZ", "new-0-attendance": "observer"}],
        "Pyotr Novikov added: state Kazakhstan, attendance observer",
    ),
    "a state": (
        [{"state-AM-attendance": "refused"}],
        "Armenia: attendance changed from present to refused to come",
    ),
    "a review": ([{"reviewed": "on"}], "Looked at and found right: the meeting"),
}


@pytest.fixture
def desk(reviewing: Desk) -> Desk:
    """Whoever joins meetings is a reviewer."""
    return reviewing


def histories(desk: Desk, address: str = ADDRESS) -> tuple[str, str]:
    """The history on the public page and on the desk, as text."""
    page = html.fromstring(desk.client.get(reverse("meeting", args=[address])).content.decode())
    public = page.xpath("//section[@aria-labelledby='history']")[0].text_content()
    beside = desk.read(address).find_class("desk-history")[0].text_content()
    return " ".join(public.split()), " ".join(beside.split())


@pytest.mark.parametrize(("steps", "sentence"), TOLD.values(), ids=TOLD)
def test_a_decision_is_told_as_a_sentence(desk: Desk, steps: list[dict[str, str]], sentence: str) -> None:
    for typed in steps:
        desk.correct(**typed)
    public, beside = histories(desk)
    assert f"{sentence}. Why: {REASON['words']}editor" in public
    assert sentence in beside


def test_a_later_article_changes_no_history(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-role": "Envoy"})
    before = histories(desk)
    later = TEXT.replace("took place", "was held")
    office = {"name": "Artem Lusinyan", "country": "AM", "role": "General", "attendance": "present"}
    renamed = (Field.ATTENDEE, office | {"represented_by": None}, "Artem Lusinyan")
    others = [each for each in TEXT_TOLD if each[0] not in (Field.ATTENDEE, Field.STATUS)]
    tell(later, [*others, (Field.STATUS, {"status": "held", "detail": None}, "was held"), renamed])
    assert "General" in desk.client.get(f"/meetings/{ADDRESS}/").content.decode()
    assert histories(desk) == before


def take_back(desk: Desk, decision: Decision) -> Any:
    address = reverse("admin:events_decision_take_back", args=[decision.id])
    return desk.client.post(address, {"words": "A slip."}, follow=True)


def test_a_taking_back_names_what_is_taken_back_and_the_value_before_counts_again(desk: Desk) -> None:
    desk.correct(city="Minsk")
    take_back(desk, Decision.objects.get())
    desk.correct(**{f"{LUSINYAN}-role": "Envoy"})
    take_back(desk, Decision.objects.order_by("id").last())  # type: ignore[arg-type]
    desk.correct(**{f"{LUSINYAN}-role": "Guest"})
    public, beside = histories(desk)
    for told in (public, beside):
        assert "Taken back: the decision by editor of" in told
        assert "“City changed from Tver to Minsk”" in told
        assert "office changed from “Minister of Defence” to “Guest”" in told


def test_a_merge_names_both_meetings(desk: Desk) -> None:
    tell(OTHER, OTHER_TOLD)
    other = "cis-cfm-2017-04-07-minsk"
    address = reverse("admin:events_meeting_join", args=[ADDRESS])
    desk.client.post(address, REASON | {"other": other, "verdict": "not-same"})
    for told in histories(desk):
        assert (
            f"61st session of the CIS Council of Defence Ministers, Tver, 5 June 2015 ({ADDRESS}) and" in told
        )
        assert f"Minsk, 7 April 2017 ({other}) judged to be two" in told
    desk.client.post(address, REASON | {"other": other, "verdict": "same", "despite": "on"})
    for told in histories(desk, Meeting.objects.get().id):
        assert other in told
        assert "judged to be one and the same" in told


def test_the_list_of_decisions_names_people(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-role": "Envoy"})
    told = html.fromstring(desk.client.get("/admin/events/decision/").content.decode()).text_content()
    assert "Artem Lusinyan: office set to “Envoy”" in told
