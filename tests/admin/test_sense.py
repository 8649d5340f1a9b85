"""Decisions that make no sense are refused in a sentence; two meetings that contradict need a second word."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from lxml import html

from events import tasks
from events.kinds import Field, Verdict
from events.models import Decision, Disagreement, Meeting
from events.store.decisions import DecisionRefused, decide, judge
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, REASON, TOLD, Desk, differences, reread, tell

NO_DATES = {
    "no EDTF": ("5 June", "is no date"),
    "no such day": ("2015-02-30", "is no date"),
    "open at both ends": ("../..", "says nothing of the day"),
    "an unknown year": ("XXXX", "says nothing of the day"),
    "backwards": ("2015-06/2015-05", "ends before it begins"),
    "before the body": ("1915-06-05", "before the founding of CIS-CMD"),
    "a slip of the keys": ("2915-06-05", "too far ahead"),
}
TWIN = "The Council of Defence Ministers of the CIS met in Minsk on 7 April 2017."
TWIN_TOLD = [
    TOLD[0],
    (Field.STATUS, {"status": "held", "detail": None}, "met"),
    (Field.DATE, {"edtf": "2017-04-07", "basis": "explicit", "reason": "printed"}, "7 April 2017"),
    (Field.CITY, "Minsk", "Minsk"),
]
TWIN_ADDRESS = "cis-cmd-2017-04-07-minsk"
CFM = "cis-cfm-2017-04-07-minsk"


@pytest.fixture
def desk(reviewing: Desk) -> Desk:
    """Whoever joins meetings is a reviewer."""
    return reviewing


@pytest.mark.parametrize(("typed", "sentence"), NO_DATES.values(), ids=NO_DATES)
def test_a_date_that_makes_no_sense_is_refused(desk: Desk, typed: str, sentence: str) -> None:
    answer = desk.correct(date=typed)
    assert answer.status_code == 422
    assert sentence in html.fromstring(answer.content.decode()).text_content()
    with pytest.raises(DecisionRefused, match=sentence):
        decide(
            Verdict.SET,
            author=User.objects.get(),
            reason="So.",
            meeting=Meeting.objects.get(),
            field=Field.DATE,
            value={"edtf": typed},
        )
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    "value", [None, "ZZ", {"attendance": "absent"}, {"country": "AM", "attendance": None}]
)
def test_a_state_that_says_nothing_is_refused(desk: Desk, value: Any) -> None:
    with pytest.raises(DecisionRefused, match="Say"):
        decide(
            Verdict.SET,
            author=User.objects.get(),
            reason="So.",
            meeting=Meeting.objects.get(),
            field=Field.DELEGATION,
            value=value,
        )


def test_the_machines_date_stands_beside_the_editors(desk: Desk) -> None:
    desk.correct(date="2015-06-04")
    desk.correct(date="2015-06-03")
    beside = desk.read().xpath("//input[@id='id_date']/ancestor::tr")[0].find_class("said")
    assert ["2015-06-05" in said.text_content() for said in beside] == [True]


def join(desk: Desk, other: str, **more: str) -> Any:
    address = reverse("admin:events_meeting_join", args=[ADDRESS])
    return desk.client.post(address, REASON | {"other": other, "verdict": "same"} | more, follow=True)


def test_a_meeting_is_not_joined_with_itself_or_with_none(desk: Desk) -> None:
    for other, sentence in ((ADDRESS, "the meeting itself"), ("cis-cmd-9999", "No meeting stands")):
        answer = join(desk, other)
        assert answer.status_code == 422
        assert sentence in answer.content.decode()
    here = Meeting.objects.get()
    with pytest.raises(DecisionRefused, match="against itself"):
        judge(Verdict.SAME, here, here, author=User.objects.get(), reason="So.")
    assert not Decision.objects.exists()


def test_two_that_contradict_are_joined_only_after_a_second_word(desk: Desk) -> None:
    tell(TWIN, TWIN_TOLD)
    answer = join(desk, TWIN_ADDRESS)
    assert answer.status_code == 422
    words = answer.content.decode()
    assert "the dates exclude each other: 2015-06-05 and 2017-04-07" in words
    assert "the cities differ: Tver and Minsk" in words
    assert not Decision.objects.exists()

    assert "the two are one meeting" in join(desk, TWIN_ADDRESS, despite="on").content.decode()
    reread()
    assert [meeting.id for meeting in Meeting.objects.all()] == [ADDRESS]
    assert differences() == []
    back = reverse("admin:events_decision_take_back", args=[Decision.objects.get().id])
    told = desk.client.post(back, {"words": "Two after all."}, follow=True).content.decode()
    assert "stands by itself again" in told
    assert {meeting.id for meeting in Meeting.objects.all()} == {ADDRESS, TWIN_ADDRESS}


def test_bodies_that_differ_are_a_contradiction(desk: Desk) -> None:
    tell(OTHER, OTHER_TOLD)
    assert "the bodies differ: CIS-CMD and CIS-CFM" in join(desk, CFM).content.decode()
    assert "stand apart" in join(desk, CFM, verdict="not-same").content.decode()


def test_a_disagreement_leads_to_where_it_is_settled(desk: Desk) -> None:
    desk.correct(**{"city": "Minsk", "attendee-artem-lusinyan-attendance": "remote"})
    struck = {"author": User.objects.get(), "reason": "So.", "meeting": Meeting.objects.get()}
    decide(Verdict.REJECT, field=Field.DELEGATION, value={"country": "AM"}, **struck)
    tasks.project()
    desk.correct(**{"attendee-viktor-zaretsky-reject": "on"})
    page = desk.read()
    links = page.xpath("//h2[.='What there is to settle']/../ul//a/@href")
    assert {"#id_city", "#id_attendee-artem-lusinyan-attendance", "#the-states", "#the-attendees"} <= set(
        links
    )
    for link in links:
        assert page.get_element_by_id(link[1:]) is not None
    listed = html.fromstring(desk.client.get("/admin/events/disagreement/").content.decode())
    settled = listed.xpath("//td[contains(@class, 'field-what')]/a/@href")
    assert len(settled) == Disagreement.objects.count()
    assert f"{desk.page()}#id_city" in settled


def test_a_disagreement_leads_to_the_other_meeting_it_names(desk: Desk) -> None:
    tell(TWIN, TWIN_TOLD)
    Disagreement.objects.create(
        fact=ADDRESS, field="ordinal", words="no. 61 belongs to another one", other=TWIN_ADDRESS
    )
    links = desk.read().xpath("//h2[.='What there is to settle']/../ul//a/@href")
    assert links == ["#id_ordinal", desk.page(TWIN_ADDRESS)]


SLIPS = {
    "a city of no table": ({"city": "Atlantis"}, "“Atlantis” is no city that the portal knows"),
    "held in days to come": ({"date": "2030-05-05"}, "cannot have been held yet"),
    "a city of another state": ({"country": "AM"}, "“Tver” lies in another state"),
    "represented, and there": (
        {"attendee-artem-lusinyan-represented_by": "his deputy"},
        "Artem Lusinyan is told as present, and yet as represented by his deputy",
    ),
}


@pytest.mark.parametrize(("typed", "sentence"), SLIPS.values(), ids=SLIPS)
def test_a_likely_slip_is_asked_about_and_can_be_meant(
    desk: Desk, typed: dict[str, str], sentence: str
) -> None:
    answer = desk.correct(**typed)
    assert answer.status_code == 422
    page = html.fromstring(answer.content.decode())
    assert sentence in page.text_content()
    assert not Decision.objects.exists()
    form = page.get_element_by_id("meeting_form")
    desk.send(
        {name: value for name, value in form.form_values() if name != "csrfmiddlewaretoken"}, despite="on"
    )
    assert Decision.objects.count() == 1


def test_a_city_of_no_sensible_length_is_refused(desk: Desk) -> None:
    answer = desk.correct(city="a" * 81, despite="on")
    assert answer.status_code == 422
    assert "at most 80 characters" in answer.content.decode()
    assert not Decision.objects.exists()


def test_a_known_city_in_another_spelling_and_a_plan_are_not_asked_about(desk: Desk) -> None:
    desk.correct(city="minsk", date="2030-05-05", status="planned")
    assert Decision.objects.count() == 3
