"""What an editor corrects stays corrected; what is taken back gives the machine's value again."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse
from lxml import html

from events import tasks
from events.kinds import Basis, Field, Verdict
from events.models import Attendee, Decision, Meeting
from tests.admin.conftest import ADDRESS, TEXT, TOLD, Desk, differences, reread, tell

LUSINYAN = "attendee-artem-lusinyan"
ZARETSKY = "attendee-viktor-zaretsky"


def attendee(person: str) -> Attendee:
    """By the start of the id: the id may end in a state once two of a name are told apart."""
    return Attendee.objects.get(meeting=ADDRESS, person__id__startswith=person)


CORRECTIONS = {
    "role": ({f"{LUSINYAN}-role": "Chief of the General Staff"}, "artem-lusinyan", "role"),
    "attendance": ({f"{LUSINYAN}-attendance": "remote"}, "artem-lusinyan", "attendance"),
    "country": ({f"{LUSINYAN}-country": "KZ"}, "artem-lusinyan", "country_id"),
    "represented": ({f"{ZARETSKY}-represented_by": "Pavel Orlov"}, "viktor-zaretsky", "represented_by"),
    "emptied role": ({f"{LUSINYAN}-role": ""}, "artem-lusinyan", "role"),
    "date": ({"date": "2015-06-04"}, None, "date_edtf"),
    "wide date": ({"date": "2015-06"}, None, "date_edtf"),
    "city": ({"city": "Minsk"}, None, "city"),
    "host": ({"despite": "on", "country": "BY"}, None, "country_id"),
    "status": ({"status": "past-mention"}, None, "status"),
    "finer status": ({"status": "planned", "status_detail": "postponed"}, None, "status_detail"),
}


@pytest.mark.parametrize(("typed", "person", "column"), CORRECTIONS.values(), ids=CORRECTIONS)
def test_a_correction_is_shown_survives_and_can_be_taken_back(
    desk: Desk, typed: dict[str, str], person: str | None, column: str
) -> None:
    def shown() -> str:
        return getattr(attendee(person) if person else Meeting.objects.get(id=ADDRESS), column)

    before = shown()
    wanted = list(typed.values())[-1]
    answer = desk.correct(**typed)
    assert "Saved: 1 decision." in answer.content.decode()
    assert shown() == wanted
    assert differences() == []

    reread()
    assert shown() == wanted
    assert differences() == []

    decision = Decision.objects.get()
    address = reverse("admin:events_decision_take_back", args=[decision.id])
    desk.client.post(address, {"words": "It was right."})
    assert shown() == before
    assert Decision.objects.filter(verdict=Verdict.RETRACT, value=decision.id).exists()
    assert differences() == []
    public = desk.client.get(reverse("meeting", args=[Meeting.objects.get().id])).content.decode()
    told = " ".join(
        html.fromstring(public).xpath("//section[@aria-labelledby='history']")[0].text_content().split()
    )
    assert "Taken back: the decision by editor of" in told
    assert "It was right." in told
    assert f"{decision.id} taken back" not in told


def test_a_corrected_ordinal_moves_the_page_and_the_editor_with_it(desk: Desk) -> None:
    answer = desk.correct(ordinal="62")
    assert answer.redirect_chain[-1][0] == desk.page("cis-cmd-62")
    assert Meeting.objects.get().ordinal == 62
    assert "Session number changed from 61 to 62" in answer.content.decode()
    public = desk.client.get(reverse("meeting", args=["cis-cmd-62"])).content.decode()
    assert 'id="history"' in public
    reread()
    assert Meeting.objects.get().id == "cis-cmd-62"
    assert desk.client.get(desk.page(ADDRESS)).headers["Location"] == desk.page("cis-cmd-62")
    assert differences() == []


def test_an_emptied_city_stays_empty(desk: Desk) -> None:
    desk.correct(city="")
    reread()
    assert Meeting.objects.get().city == ""
    assert differences() == []


def test_a_rejected_attendee_does_not_come_back(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-reject": "on"})
    reread()
    tell(TEXT + " More followed.", TOLD)
    assert not Attendee.objects.filter(person="artem-lusinyan").exists()
    assert Attendee.objects.filter(person="viktor-zaretsky").exists()
    assert differences() == []

    states = desk.client.get(reverse("meeting", args=[ADDRESS])).context
    assert [group.country.code for group in states["set_aside"]] == ["AM"]
    assert "AM" not in {group.country.code for group in states["not_reported"]}

    decision = Decision.objects.get(verdict=Verdict.REJECT)
    assert "take-back/" in desk.client.get(desk.page()).content.decode()
    desk.client.post(reverse("admin:events_decision_take_back", args=[decision.id]), {"words": "He came."})
    assert attendee("artem-lusinyan").attendance == "present"


def test_a_rejected_meeting_does_not_come_back_but_can_be_taken_back(desk: Desk) -> None:
    address = reverse("admin:events_meeting_reject", args=[ADDRESS])
    assert "does not come back" in desk.client.get(address).content.decode()
    refused = desk.client.post(address, {"words": " "})
    assert "Give a reason" in refused.content.decode()
    assert Meeting.objects.exists()

    desk.client.post(address, {"kind": "It belongs to another sitting"})
    reread()
    assert not Meeting.objects.exists()
    assert differences() == []
    gone = desk.client.get(reverse("meeting", args=[ADDRESS]))
    assert gone.status_code == 410
    assert "It belongs to another sitting" in gone.content.decode()
    assert "Decided by editor" in gone.content.decode()

    desk.client.post(
        reverse("admin:events_decision_take_back", args=[Decision.objects.get().id]),
        {"words": "It took place."},
    )
    assert Meeting.objects.get().id == ADDRESS
    assert differences() == []
    history = desk.read().find_class("desk-history")[0].text_content()
    assert "taken back" in history
    assert "It took place." in history


ADDED = {"new-0-country": "RU", "new-0-role": "Minister of Defence", "new-0-attendance": "observer"}


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("Сергей Шойгу", "sergei-shoigu"),
        ("sergei-shoigu", "sergei-shoigu"),
        ("Pyotr Novikov", "pyotr-novikov"),
    ],
    ids=["known, by a spelling", "known, by id", "new name"],
)
def test_an_added_attendee_stays(desk: Desk, typed: str, person: str) -> None:
    desk.correct(**ADDED | {"new-0-person": typed})
    reread()
    added = attendee(person)
    assert (added.country_id, added.role, added.attendance) == ("RU", "Minister of Defence", "observer")
    assert added.basis == Basis.EDITOR
    assert differences() == []

    desk.correct(**{f"attendee-{person}-attendance": "remote"})
    assert attendee(person).attendance == "remote"
    assert attendee(person).role == "Minister of Defence"
    assert differences() == []


def test_two_new_names_are_two_people(desk: Desk) -> None:
    desk.correct(
        **ADDED
        | {"new-0-person": "Pyotr Novikov", "new-1-person": "Semyon Belov", "new-1-attendance": "present"}
    )
    reread()
    assert set(Attendee.objects.values_list("person", flat=True)) >= {"pyotr-novikov", "semyon-belov"}
    assert differences() == []


def test_reviewing_needs_no_reason_and_shows(desk: Desk) -> None:
    desk.send(desk.form(), reviewed="on")
    assert Decision.objects.get().verdict == Verdict.CONFIRM
    reread()
    assert Meeting.objects.get().reviewed
    assert differences() == []


def test_several_corrections_are_saved_together(desk: Desk) -> None:
    answer = desk.correct(
        **{
            "city": "Minsk",
            "country": "BY",
            f"{LUSINYAN}-role": "Deputy",
            f"{ZARETSKY}-attendance": "refused",
        }
    )
    assert "Saved: 4 decisions." in answer.content.decode()
    assert {decision.reason for decision in Decision.objects.all()} == {"Seen in the minutes."}


def test_an_unchanged_form_decides_nothing(desk: Desk) -> None:
    answer = desk.send(desk.form())
    assert "Nothing was changed" in answer.content.decode()
    assert not Decision.objects.exists()


BAD = {
    "no reason": ({"city": "Minsk"}, "Give a reason"),
    "no date": ({"date": "the fifth", "words": "So."}, "is no date"),
    "an interval backwards": ({"date": "2015-06/2015-05", "words": "So."}, "ends before it begins"),
    "no number": ({"ordinal": "sixty", "words": "So."}, "whole number"),
    "an unknown state": ({"country": "ZZ", "words": "So."}, "not one of the available choices"),
    "nobody to add": ({"new-0-role": "Minister", "words": "So."}, "Say who it is"),
    "no name": ({"new-0-person": "!?", "words": "So."}, "Give a name"),
    "there already": ({"new-0-person": "Artem Lusinyan", "words": "So."}, "in the list already"),
    "twice": (
        {"new-0-person": "A. Novikov", "new-1-person": "a. novikov", "words": "So."},
        "in the list already",
    ),
}


@pytest.mark.parametrize(("typed", "sentence"), BAD.values(), ids=BAD)
def test_what_cannot_be_saved_is_named_and_nothing_typed_is_lost(
    desk: Desk, typed: dict[str, str], sentence: str
) -> None:
    answer = desk.send(desk.form(), **typed)
    assert answer.status_code == 422
    words = answer.content.decode()
    assert sentence in words
    for value in typed.values():
        assert value in words
    assert not Decision.objects.exists()


def test_the_page_shows_values_of_machine_and_editor_with_sentence_and_history(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-attendance": "remote"})
    page = desk.read()
    row = page.get_element_by_id("artem-lusinyan")
    evidence = row.getnext()
    assert row.xpath(".//select[contains(@name, '-attendance')]/option[@selected]/@value") == ["remote"]
    assert "present" in [
        words.text_content().split(":")[-1].strip() for words in row.find_class("said-otherwise")
    ]
    assert "Minister of Defence of Armenia Artem Lusinyan took part." in evidence.text_content()
    history = page.find_class("desk-history")[0].text_content()
    for words in (
        "editor",
        "Artem Lusinyan: attendance changed from present to by video link",
        "Seen in the minutes.",
        f"{datetime.now(UTC):%Y-%m-%d}",
    ):
        assert words in history


def test_a_superseded_decision_is_named_as_such(desk: Desk) -> None:
    desk.correct(city="Minsk")
    desk.correct(city="Brest")
    history = desk.read().find_class("desk-history")[0].text_content()
    assert "superseded" in history
    assert Meeting.objects.get().city == "Brest"


def test_projection_runs_in_the_request_and_leaves_nothing_to_do(desk: Desk) -> None:
    desk.correct(city="Minsk")
    from events.pipeline import is_behind

    assert not is_behind()
    tasks.project()
    assert Meeting.objects.get().city == "Minsk"


def test_a_second_new_name_supersedes_nothing(desk: Desk) -> None:
    desk.correct(**ADDED | {"new-0-person": "Pyotr Novikov"})
    desk.correct(**ADDED | {"new-0-person": "Semyon Belov"})
    assert not Decision.objects.exclude(supersedes=None).exists()


def test_only_what_is_settled_anew_is_superseded(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-role": "Marshal"})
    desk.correct(**{f"{LUSINYAN}-attendance": "remote"})
    desk.correct(**{f"{LUSINYAN}-attendance": "observer"})
    _role, remote, observer = Decision.objects.order_by("id")
    assert (remote.supersedes, observer.supersedes) == (None, remote)


def test_a_number_that_another_session_bears_is_refused(desk: Desk) -> None:
    tell(
        "The 62nd session of the Council of Defence Ministers of the CIS took place.",
        [
            (Field.BODY, TOLD[0][1], "Council of Defence Ministers of the CIS"),
            (Field.STATUS, {"status": "held", "detail": None}, "took place"),
            (Field.ORDINAL, 62, "62nd"),
        ],
    )
    answer = desk.correct(ordinal="62")
    assert answer.status_code == 422
    assert "(cis-cmd-62) bears this number already" in answer.content.decode()
    assert not Decision.objects.exists()
    assert Meeting.objects.filter(body="CIS-CMD").count() == 2


def test_whoever_is_added_again_keeps_what_articles_say_where_nothing_was_typed(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-reject": "on"})
    desk.correct(**{"new-0-person": "Artem Lusinyan", "new-0-attendance": "remote"})
    back = attendee("artem-lusinyan")
    assert (back.country_id, back.role, back.attendance) == ("AM", "Minister of Defence", "remote")
    assert differences() == []


def test_the_reason_of_somebody_added_stands_once_beside_the_person(desk: Desk) -> None:
    added = {"new-0-person": "Pyotr Novikov", "new-0-country": "KZ", "new-0-role": "Envoy"}
    desk.correct(**added | {"new-0-attendance": "observer", "words": "Named in the minutes."})
    page = html.fromstring(desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode())
    quotes = [quote.text_content() for quote in page.find_class("quote--editor")]
    assert [quote for quote in quotes if "Named in the minutes." in quote] == quotes[:1]


def test_articles_against_an_editor_do_not_differ_among_themselves(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-attendance": "absent"})
    page = desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode()
    assert "articles differ" not in page
    assert "an editor overruled articles on one value" in page
    assert "overruled by an editor</span> <span>1 article says present; an editor" in page


def test_what_the_rules_infer_is_shown_beside_an_editors_date(desk: Desk) -> None:
    tell(TEXT, [one for one in TOLD if one[0] is not Field.DATE], "rules/2")
    assert Meeting.objects.get().date_edtf == "../2015-06-06"
    desk.correct(date="2015-06-05")
    page = " ".join(desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode().split())
    assert "rules read nothing" not in page
    assert "tells of it as held)" in page
    said = desk.read().xpath("//input[@id='id_date']/ancestor::tr")[0].find_class("said")
    assert "../2015-06-06" in said[0].text_content()


def test_a_row_that_is_right_needs_no_reason_and_leaves_what_was_decided(desk: Desk) -> None:
    desk.correct(**{f"{LUSINYAN}-role": "Envoy"})
    answer = desk.send(desk.form(), **{f"{LUSINYAN}-confirm": "on"})
    assert "Saved: 1 decision." in answer.content.decode()
    assert (attendee("artem-lusinyan").reviewed, attendee("artem-lusinyan").role) == (True, "Envoy")
    assert not Decision.objects.exclude(supersedes=None).exists()
    both = desk.send(desk.form(), **{f"{ZARETSKY}-confirm": "on", f"{ZARETSKY}-reject": "on"})
    assert both.status_code == 422
    assert "not both" in both.content.decode()
