"""Lists as pages: what is asked, what comes, and what is said when it cannot come."""

import html
import json

import pytest
from django.test import Client

from events.kinds import Attendance, Status
from events.query.filters import default
from events.query.lists import LISTS
from events.query.pages import lanes, meeting_links
from events.templatetags.portal import offices
from events.words.titles import titled
from tests import factories as make
from tests.query.world import World

ASKED = [
    ("absent=AM", ["cis-cmd-77"]),
    ("country=RU&sort=date", ["cis-cmd-77", "cis-cmd-78"]),
    ("status=planned", ["cis-chs-2030"]),
    ("person=orlov-test&from=2020", ["cis-cmd-78"]),
    ("host=BY", ["cis-cmd-78"]),
    ("body=CIS-CFM&body=CSTO-CMD", ["cis-cfm-2019", "csto-cmd-undated"]),
    ("q=Baku+cooperation", []),
]
PROBLEMS = [
    ("country=XX", "f-country", "country knows no “XX”"),
    ("from=2019-13", "f-from", "“2019-13” is no date"),
    ("reviewed=perhaps", "f-reviewed", "reviewed is yes or no"),
    ("sort=colour", "f-sort", "sort has no order “colour”"),
]


@pytest.mark.parametrize(("query", "expected"), ASKED)
def test_rows_match_the_filter(client: Client, world: World, query: str, expected: list[str]) -> None:
    answer = client.get(f"/meetings/?{query}")
    assert [row["id"] for row in answer.context["shown"].rows] == expected
    page = answer.content.decode()
    for id in expected:
        assert f'href="/meetings/{id}/"' in page


def test_chip_drops_one_filter_and_keeps_the_others(client: Client, world: World) -> None:
    page = client.get("/meetings/?country=RU&absent=AM").content.decode()
    assert 'href="/meetings/?country=RU"' in page
    assert 'href="/meetings/?absent=AM"' in page
    assert 'href="/meetings.csv?country=RU&amp;absent=AM"' in page


def test_form_shows_what_was_asked(client: Client, world: World) -> None:
    page = client.get("/meetings/?country=RU&from=2019-10&q=%22Baku%22").content.decode()
    assert '<input type="checkbox" name="country" value="RU" checked> <span>Russia</span>' in page
    assert 'value="2019-10"' in page
    assert 'value="&quot;Baku&quot;"' in page


def test_facets_lead_to_the_rows_they_count(client: Client, world: World) -> None:
    page = client.get("/meetings/?body=CIS-CMD&reviewed=no")
    shown = {each.name: each for each in page.context["facets"]}
    assert [(each.words, each.rows, each.chosen) for each in shown["body"].choices][:2] == [
        ("CIS Council of Defence Ministers", 2, True),
        ("CIS Council of Foreign Ministers", 1, False),
    ]
    for facet in shown.values():
        for choice in facet.choices:
            found = client.get(f"/meetings/?{choice.query}").context["shown"].total
            assert choice.chosen or facet.name == "body" or found == choice.rows, (facet.name, choice)


def test_all_values_of_a_facet_are_found_by_their_words(client: Client, world: World) -> None:
    page = client.get("/meetings/values/person/?body=CIS-CMD&find=ORLO")
    assert [(each.words, each.rows, each.query) for each in page.context["choices"]] == [
        ("Pavel Orlov", 2, "body=CIS-CMD&person=orlov-test")
    ]
    assert '<input type="hidden" name="body" value="CIS-CMD">' in page.content.decode()
    assert client.get("/meetings/values/colour/").status_code == 404
    assert "knows no “XX”" in client.get("/meetings/values/person/?body=XX").content.decode()


PLAIN = [
    ("/meetings/?q=&body=CIS-CMD&body=&from=&sort=", "/meetings/?body=CIS-CMD"),
    ("/people/?q=", "/people/"),
    ("/attendance/?body=CIS-CMD&from=&to=2019", "/attendance/?body=CIS-CMD&to=2019"),
]


@pytest.mark.parametrize(("sent", "plain"), PLAIN)
def test_fields_left_empty_leave_the_address(client: Client, world: World, sent: str, plain: str) -> None:
    answer = client.get(sent)
    assert (answer.status_code, answer.headers["Location"]) == (302, plain)
    assert client.get(plain).status_code == 200


SEARCHED = [
    ("meetings", "Also in the whole articles:"),
    ("documents", "Also in the whole articles:"),
    ("articles", "In titles, publishers, whole texts:"),
    ("people", "In names, states, offices:"),
    ("chairmanships", "Also in the sentences quoted:"),
]


@pytest.mark.parametrize(("list_name", "places"), SEARCHED)
def test_the_form_says_where_words_are_searched(
    client: Client, world: World, list_name: str, places: str
) -> None:
    page = client.get(f"/{list_name}/").content.decode()
    assert places in page[page.index('id="h-q"') :]


@pytest.mark.parametrize(("query", "field", "sentence"), PROBLEMS)
def test_problem_stands_beside_its_field(
    client: Client, world: World, query: str, field: str, sentence: str
) -> None:
    answer = client.get(f"/meetings/?{query}")
    page = answer.content.decode()
    assert answer.status_code == 400
    assert sentence in page
    assert page.index(f'id="{field}"') < page.index(sentence)
    assert 'aria-invalid="true"' in page


def test_unknown_parameter_is_named(client: Client, world: World) -> None:
    answer = client.get("/meetings/?colour=red")
    assert answer.status_code == 400
    assert "“colour” is no parameter of the list of meetings" in answer.content.decode()


def test_nothing_found_says_which_filter_to_drop(client: Client, world: World) -> None:
    hints = client.get("/meetings/?absent=AM&host=BY").context["hints"]
    assert [(hint["query"], hint["total"]) for hint in hints] == [("host=BY", 1), ("absent=AM", 1)]


def test_page_past_the_end_leads_back(client: Client, world: World) -> None:
    answer = client.get("/meetings/?page=9")
    assert answer.status_code == 404
    assert "There is no page 9: the list has one page." in answer.content.decode()


def test_undated_rows_are_counted_when_a_range_leaves_them_out(client: Client, world: World) -> None:
    assert "One more row matches but has no date" in client.get("/meetings/?from=2019").content.decode()


def test_people_are_those_named_at_a_meeting_unless_the_table_is_asked_for(
    client: Client, world: World
) -> None:
    named = client.get("/people/")
    assert [row["name"] for row in named.context["shown"].rows] == [
        "Aram Petrosyan",
        "Pavel Orlov",
        "Zakir Hasanov the Tester",
    ]
    everybody = client.get("/people/?officials=yes")
    total = everybody.context["shown"].total
    assert total > len(named.context["shown"].rows)
    assert f'<a href="/people/?officials=yes">All {total}, with those' in named.content.decode()
    assert '<a href="/people/?">Only those named' in everybody.content.decode()
    lines = b"".join(client.get("/people.csv").streaming_content).decode().count("\r\n")  # type: ignore[attr-defined]
    assert lines == 1 + named.context["shown"].total


def test_people_of_the_table_are_a_question_for_people_alone(client: Client, world: World) -> None:
    assert client.get("/meetings/?officials=yes").status_code == 400
    assert "officials is yes or no, not “some”" in client.get("/people/?officials=some").content.decode()


def test_no_meeting_is_called_a_meeting_and_nothing_more(client: Client, world: World) -> None:
    bare = make.meeting(
        "other-minsk", body="OTHER", date="2023-05-25", city="Minsk", host="BY", title="Meeting"
    )
    make.attendee(bare, make.person("lone-test", "Lone Guest", "BY"))
    assert ">Meeting, Minsk, 25 May 2023</a>" in client.get("/meetings/?city=Minsk").content.decode()
    page = client.get("/attendees/?person=lone-test").content.decode()
    assert '<a href="/meetings/other-minsk/">Meeting</a><br><span class="small soft">Minsk</span>' in page


def test_offices_are_told_once_and_without_codes() -> None:
    row = {
        "country": "KG",
        "offices": ("Minister, KG", "Minister, KG", "Secretary-General, CIS", "Envoy, BY"),
    }
    assert offices(row) == "Minister; Secretary-General, CIS; Envoy, Belarus"


def test_nobody_took_part_in_what_is_to_come(client: Client, world: World) -> None:
    planned = make.meeting("to-come", date="2010-05", status=Status.PLANNED)
    make.delegation(planned, "KZ", Attendance.EXPECTED, world.report)
    hopeful = make.person("hopeful", "Hope Ful", "KZ")
    make.attendee(planned, hopeful, attendance=Attendance.EXPECTED)
    assert "</svg>was expected</span>" in client.get("/attendees/?person=hopeful").content.decode()
    assert "1 state</span> was expected" in client.get("/meetings/?to=2010").content.decode()


PROBLEMS = [
    ("country=XX", "country не знает значения «XX»"),
    ("reviewed=perhaps", "reviewed — это yes или no, а не «perhaps»."),
    ("colour=red", "«colour» — не параметр списка meetings"),
    ("country=ZZ&from=bad", "from: «bad» — не дата: напишите 2019-10-31, 2019-10, 2019"),
    ("from=2019/2018", "from: «2019/2018» кончается раньше, чем начинается."),
    ("from=2020&to=2019", "from 2020 позже to 2019"),
    ("q=" + "a" * 600, "В параметре q 600 знаков: допустимо не больше 500."),
]


@pytest.mark.parametrize(("query", "sentence"), PROBLEMS)
def test_problems_are_told_in_the_readers_language(
    client: Client, world: World, query: str, sentence: str
) -> None:
    answer = client.get(f"/meetings/?{query}", headers={"accept-language": "ru"})
    assert answer.status_code == 400
    assert sentence in answer.content.decode()


TITLES = [
    ("CIS-CMD", "61st session of the Council of Defence Ministers"),
    ("CSTO-CMD", "Session of the Council of Defence Ministers"),
    ("CIS-CMD", "Guests of the CIS Council of Defence Ministers"),
    ("CIS-JADS", "Session of the Joint Air Defence System of the CIS Member States"),
    ("OTHER", "Meeting of Belarus and Russia"),
]


@pytest.mark.parametrize(("body", "title"), TITLES)
def test_a_file_calls_a_meeting_what_its_page_does(
    client: Client, world: World, body: str, title: str
) -> None:
    meeting = make.meeting("titled", body=body, title=title, ordinal=None)
    (row,) = [each for each in LISTS["meetings"].rows(default("meetings")) if each["id"] == "titled"]
    assert row["title"] == titled(meeting_links(["titled"])["titled"])
    assert str(row["title"]) in html.unescape(client.get(f"/meetings/{meeting.id}/").content.decode())


def test_states_that_refused_leave_by_their_own_list(client: Client, world: World) -> None:
    make.delegation(world.baku, "KG", Attendance.REFUSED, words="Yerevan sent nobody", source=world.report)
    query = "attendance=refused&country=&body=CIS-CMD"
    rows = json.loads(b"".join(client.get(f"/delegations.json?{query}")))["rows"]
    assert [(row["meeting_id"], row["country"], row["attendance"]) for row in rows] == [
        ("cis-cmd-77", "KG", "refused")
    ]
    assert rows[0]["quote"] == "Yerevan sent nobody."
    assert rows[0]["permalink"].endswith("/meetings/cis-cmd-77/#cis-cmd-77--kg")


@pytest.mark.parametrize(
    ("query", "hinted"),
    [("attendance=refused", True), ("attendance=refused&person=orlov-test", False), ("body=CIS-CMD", False)],
)
def test_the_list_of_people_leads_to_the_states_that_did_the_same(
    client: Client, world: World, query: str, hinted: bool
) -> None:
    make.delegation(world.baku, "KG", Attendance.REFUSED, words="Yerevan sent nobody", source=world.report)
    page = client.get(f"/attendees/?{query}").content.decode()
    assert ('href="/delegations/?attendance=refused"' in page) is hinted


def test_a_wide_timeline_counts_years_of_the_bodies_that_sat_most_often(
    client: Client, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "MOST_ITEMS", 1)
    monkeypatch.setattr(lanes, "MOST_LANES", 1)
    page = client.get("/meetings/").content.decode()
    assert "2 more bodies sat less often." in page
    assert (
        'href="/meetings/?body=CIS-CMD&amp;year=2019" aria-label="CIS Council of Defence Ministers, 2019: 1"'
        in page
    )
    assert client.get("/meetings/?body=CIS-CMD&year=2019").context["shown"].total == 1
