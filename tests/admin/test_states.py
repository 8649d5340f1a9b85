"""States on the desk: whether each took part, stayed away or refused, as an editor decides it."""

import pytest
from django.urls import reverse
from lxml import html

from events.kinds import Field, Verdict
from events.models import Attendee, Decision, Delegation, Disagreement, Meeting
from tests.admin.conftest import ADDRESS, REASON, TEXT, TOLD, Desk, differences, reread, tell


def states() -> dict[str, str]:
    return dict(Delegation.objects.filter(meeting=ADDRESS).values_list("country_id", "attendance"))


CORRECTIONS = {
    "changed": ({"state-AM-attendance": "refused"}, {"AM": "refused"}, Verdict.SET),
    "added": (
        {"new-state-0-country": "KZ", "new-state-0-attendance": "observer"},
        {"AM": "present", "KZ": "observer"},
        Verdict.ADD,
    ),
}


@pytest.mark.parametrize(("typed", "shown", "verdict"), CORRECTIONS.values(), ids=CORRECTIONS)
def test_a_state_is_settled_stays_so_and_can_be_taken_back(
    desk: Desk, typed: dict[str, str], shown: dict[str, str], verdict: Verdict
) -> None:
    before = states()
    assert before == {"AM": "present"}
    assert "Saved: 1 decision." in desk.correct(**typed).content.decode()
    decision = Decision.objects.get()
    assert (decision.verdict, decision.field) == (verdict, "delegation")
    assert states() == shown
    reread()
    assert states() == shown
    assert differences() == []

    desk.client.post(reverse("admin:events_decision_take_back", args=[decision.id]), {"words": "A trial."})
    assert states() == before
    assert differences() == []


def test_the_public_page_shows_the_states_word_as_the_editors(desk: Desk) -> None:
    desk.correct(**{"state-AM-attendance": "refused"})
    page = html.fromstring(desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode())
    told = " ".join(page.text_content().split())
    assert "refused to come" in told
    assert REASON["words"] in told
    history = desk.read().find_class("desk-history")[0].text_content()
    assert "Armenia: attendance changed from present to refused to come" in history
    disputed = Disagreement.objects.get(fact=f"{ADDRESS}--am")
    assert (
        disputed.words == "people of the state took part: Artem Lusinyan; an editor decided refused to come"
    )
    assert "overruled by an editor" in told
    (armenia,) = page.xpath("//ul[@class='roll']/li/div[a[text()='Armenia']]")
    assert "editor's value" in armenia.text_content()


def test_a_state_whose_people_took_part_is_not_rejected(desk: Desk) -> None:
    answer = desk.send(desk.form(), **REASON | {"state-AM-reject": "on"})
    assert answer.status_code == 422
    assert "Artem Lusinyan took part for Armenia: reject those rows too" in answer.content.decode()
    assert not Decision.objects.exists()


SETTLED = {
    "rejected": {"attendee-artem-lusinyan-reject": "on"},
    "absent": {"attendee-artem-lusinyan-attendance": "absent"},
    "of another state": {"attendee-artem-lusinyan-country": "KZ"},
}


@pytest.mark.parametrize("typed", SETTLED.values(), ids=SETTLED)
def test_a_state_is_rejected_together_with_its_people(desk: Desk, typed: dict[str, str]) -> None:
    assert "Saved: 2 decisions." in desk.correct(**typed | {"state-AM-reject": "on"}).content.decode()
    assert "AM" not in states()
    reread()
    assert "AM" not in states()
    assert differences() == []


def test_a_rejected_state_stays_out_everywhere_whichever_of_its_people_come(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-reject": "on", "state-AM-reject": "on"})
    decision = Decision.objects.get(field="attendee")
    desk.client.post(reverse("admin:events_decision_take_back", args=[decision.id]), {"words": "He came."})
    assert states() == {}
    assert Meeting.objects.get().countries_present == []
    assert "state-AM-attendance" not in desk.form()
    assert Attendee.objects.filter(meeting=ADDRESS, person="artem-lusinyan").exists()
    assert ADDRESS not in desk.client.get("/meetings.csv?country=AM").getvalue().decode()
    told = Disagreement.objects.get(field="delegation", fact=f"{ADDRESS}--am").words
    assert told == "an editor rejected Armenia; people of it took part: Artem Lusinyan"
    page = html.fromstring(desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode())
    (armenia,) = page.xpath("//ul[@class='roll']/li[div/a[text()='Armenia']]")
    shown = " ".join(armenia.text_content().split())
    for words in ("rejected by an editor", "Artem Lusinyan", REASON["words"], told):
        assert words in shown
    facts = page.xpath("//section[@aria-labelledby='facts']")[0]
    assert [name.text for name in facts.iter("dt")].count("State") == 1
    assert differences() == []


def test_a_rejected_state_can_be_added_again(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-reject": "on", "state-AM-reject": "on"})
    desk.correct(**{"new-state-0-country": "AM", "new-state-0-attendance": "remote"})
    assert states() == {"AM": "remote"}
    assert differences() == []


def test_two_states_supersede_nothing_of_each_other(desk: Desk) -> None:
    desk.correct(
        **{
            "state-AM-attendance": "refused",
            "new-state-0-country": "KZ",
            "new-state-0-attendance": "present",
        }
    )
    assert not Decision.objects.exclude(supersedes=None).exists()
    assert "superseded" not in desk.read().find_class("desk-history")[0].text_content()
    desk.correct(**{"state-AM-attendance": "absent"})
    first, _, last = Decision.objects.order_by("id")
    assert last.supersedes == first


BAD = {
    "no word": ({"new-state-0-country": "KZ"}, "Say how it took part"),
    "no state": ({"new-state-0-attendance": "absent"}, "Say which state"),
    "there already": ({"new-state-0-country": "AM", "new-state-0-attendance": "absent"}, "change that row"),
    "twice": (
        {f"new-state-{n}-{part}": value for n in (0, 1) for part, value in (("country", "KZ"), ("attendance", "absent"))},
        "in the list already",
    ),
    "emptied": ({"state-AM-attendance": ""}, "This field is required"),
    "no such word": ({"state-AM-attendance": "asleep"}, "not one of the available choices"),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "sentence"), BAD.values(), ids=BAD)
def test_what_cannot_be_saved_of_a_state_is_named(desk: Desk, typed: dict[str, str], sentence: str) -> None:
    answer = desk.send(desk.form(), **REASON | typed)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Decision.objects.exists()


def test_the_editors_expected_stands_everywhere_whatever_its_people_did(desk: Desk) -> None:
    assert ADDRESS in desk.client.get("/meetings.csv?country=AM").getvalue().decode()
    desk.correct(**{"state-AM-attendance": "expected"})
    assert states() == {"AM": "expected"}
    assert Meeting.objects.get().countries_present == []
    assert ADDRESS not in desk.client.get("/meetings.csv?country=AM").getvalue().decode()
    page = html.fromstring(desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode())
    told = " ".join(page.xpath("//section[@aria-labelledby='attendance']")[0].text_content().split())
    assert "Armeniaexpected" in told
    assert "The rules read: present (Artem Lusinyan took part: present)" in told
    assert differences() == []


def test_a_later_article_brings_no_rejected_state_back_in_silence(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-reject": "on", "state-AM-reject": "on"})
    who = {"name": "Vazgen Petrosyan", "country": "AM", "role": "Adviser", "attendance": "present"}
    text = (
        "The 61st session of the Council of Defence Ministers of the CIS took place. Vazgen Petrosyan spoke."
    )
    tell(
        text,
        [*TOLD[:3], (Field.ATTENDEE, who | {"represented_by": None}, "Vazgen Petrosyan")],
        title="Another report",
    )
    assert Attendee.objects.filter(meeting=ADDRESS, person="vazgen-petrosyan").exists()
    listed = desk.client.get(reverse("admin:events_disagreement_changelist")).content.decode()
    page = desk.read().text_content()
    for told in (listed, page):
        assert "an editor rejected Armenia" in told
        assert "Vazgen Petrosyan" in told
    assert differences() == []


def test_a_state_known_by_its_minister_alone_is_not_called_unspoken_of(desk: Desk) -> None:
    desk.correct(**{f"new-state-{n}-{part}": value for n, state in enumerate(("BY", "KZ"))
                    for part, value in (("country", state), ("attendance", "absent"))})  # fmt: skip
    rows = {code: desk.read().get_element_by_id(f"state-{code}").text_content() for code in ("BY", "KZ")}
    assert "the sentences on its people stand in their rows: Viktor Zaretsky" in rows["BY"]
    assert "No article speaks of this state here" not in rows["BY"]
    assert "No article speaks of this state here" in rows["KZ"]


def test_a_rejected_state_of_which_a_text_speaks_is_an_overruling(desk: Desk) -> None:
    tell(TEXT, [*TOLD, (Field.DELEGATION, {"country": "KZ", "attendance": "present"}, "told of")], "rules/2")
    desk.correct(**{"state-KZ-reject": "on"})
    page = html.fromstring(desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode())
    told = " ".join(page.text_content().split())
    assert "an editor overruled articles on one value" in told
    facts = page.xpath("//section[@aria-labelledby='facts']")[0]
    assert [name.text for name in facts.iter("dt")].count("State") == 1
