"""The page of a meeting: each value beside its ground."""

import html

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from events.kinds import Attendance, Field, Status, StatusDetail, Verdict
from events.models import Attendee, FormerAddress, Ground, Meeting
from tests import factories as make
from tests.query.world import World


def read(client: Client, address: str = "/meetings/cis-cmd-77/") -> str:
    return html.unescape(client.get(address).content.decode())


def test_value_stands_beside_its_sentence_with_the_words_marked(client: Client, world: World) -> None:
    page = read(client)
    claim = world.report.claims.get(field=Field.ORDINAL)
    assert "<mark>Ministers gathered</mark> in Baku." in page
    assert f'href="/articles/{world.report.id}/#claim-{claim.id}"' in page
    assert f"{claim.rule}, {claim.extraction.extractor}" in page


def test_attendance_is_said_in_words_and_shapes(client: Client, world: World) -> None:
    page = read(client)
    assert '<use href="#mark-absent"/></svg>absent' in page
    assert '<use href="#mark-refused"/></svg>refused to come' in page
    assert '<use href="#mark-remote"/></svg>by video link' in page


def test_silence_is_not_absence(client: Client, world: World) -> None:
    shown = client.get("/meetings/cis-cmd-77/").context
    silent = {group.country.code for group in shown["not_reported"]}
    assert {"BY", "KZ"} <= silent
    assert not silent & {"AM", "AZ", "RU"}
    assert "GE" in {group.country.code for group in shown["not_members"]}


def test_editors_value_shows_name_time_and_reason(client: Client, world: World) -> None:
    attendee = Attendee.objects.get(id="cis-cmd-77--hasanov-test")
    decision = make.decision(world.baku, by="maria", reason="The minutes say so.", field=Field.ATTENDEE)
    role = Ground.objects.filter(fact=attendee.id, field="role")
    role.update(chosen=False, reason="An editor outranks every rule.")
    make.ground(attendee.id, "role", decision, value="Observer of the Court")
    Attendee.objects.filter(id=attendee.id).update(role="Observer of the Court", basis="editor")
    page = read(client)
    assert "Observer of the Court" in page
    assert "editor's value" in page
    assert "The minutes say so." in page
    assert f"Decided by maria, {decision.made_at:%-d %B %Y, %H:%M} UTC" in page
    assert "One other value was read" in page
    assert "An editor outranks every rule." in page


def test_former_address_leads_to_todays(client: Client, world: World) -> None:
    FormerAddress.objects.create(address="cis-cmd-2019-baku", article=world.report, mention="m1")
    answer = client.get("/meetings/cis-cmd-2019-baku/")
    assert (answer.status_code, answer["Location"]) == (302, "/meetings/cis-cmd-77/")


def test_neighbours_are_linked(client: Client, world: World) -> None:
    assert '<a rel="next" href="/meetings/cis-cmd-78/">' in read(client)
    assert '<a rel="prev" href="/meetings/cis-cmd-77/">' in read(client, "/meetings/cis-cmd-78/")


def test_states_whose_membership_the_days_leave_open_are_told(client: Client, world: World) -> None:
    make.meeting("cis-cmd-61", ordinal=61, date="2008/2010", city="Minsk", host="BY")
    page = read(client, "/meetings/cis-cmd-61/")
    told = page[page.index("Perhaps members then") :]
    assert "/countries/GE/" in told[: told.index("</p>")]


def test_staff_are_led_to_the_admin(client: Client, world: World) -> None:
    assert "/change/" not in read(client)
    client.force_login(get_user_model().objects.create_superuser("root"))
    assert "/admin/events/meeting/cis-cmd-77/change/" in read(client).replace("_2D", "-")


@pytest.mark.parametrize("word", Attendance)
def test_every_word_of_attendance_has_a_shape(client: Client, world: World, word: Attendance) -> None:
    assert f'<symbol id="mark-{word}"' in read(client)


def test_history_says_what_still_counts(client: Client, world: World) -> None:
    first = make.decision(world.baku, reason="Read in the minutes.", field=Field.CITY, value="Minsk")
    second = make.decision(world.baku, field=Field.CITY, value="Moscow", supersedes=first)
    assert "superseded" in read(client)
    make.decision(world.baku, Verdict.RETRACT, field=Field.CITY, value=second.id, supersedes=second)
    page = read(client)
    assert "superseded" not in page
    assert "taken back" in page


def test_former_address_of_a_rejected_meeting_says_who_when_and_why(client: Client, world: World) -> None:
    FormerAddress.objects.create(address="cis-cmd-2019-kazan", article=world.report, mention="m9")
    decision = make.decision(
        None, Verdict.REJECT, by="maria", reason="A rehearsal.", mentions=[[world.report.id, "m9"]]
    )
    make.ground(f"{world.report.id}--m9", "meeting", decision)
    answer = client.get("/meetings/cis-cmd-2019-kazan/")
    assert answer.status_code == 410
    page = html.unescape(answer.content.decode())
    assert "A rehearsal." in page
    assert f"Decided by maria, {decision.made_at:%-d %B %Y}" in page


TO_COME = [
    ("2100-05-12", "", "Who is expected", "expected"),
    ("2010-05-12", "", "Who was expected", "was expected"),
    ("2010-05-12", StatusDetail.CANCELLED, "Who was to attend", "was to attend"),
    ("2010-05-12", StatusDetail.POSTPONED, "Who was to attend", "was to attend"),
]


@pytest.mark.parametrize(("date", "detail", "heading", "word"), TO_COME)
def test_nobody_came_to_a_session_that_no_report_tells_of(
    client: Client, world: World, date: str, detail: str, heading: str, word: str
) -> None:
    meeting = make.meeting("to-come", date=date, status=Status.PLANNED, status_detail=detail)
    make.attendee(meeting, make.person("orlov-test", "Pavel Orlov", "RU"), attendance=Attendance.EXPECTED)
    page = read(client, "/meetings/to-come/")
    assert f">{heading}</h2>" in page
    assert f"</svg>{word}</span>" in page
    assert f"</svg>{word}</span>" in read(client, "/people/orlov-test/")
    assert "Who came" not in page


@pytest.mark.parametrize(
    ("states", "words"),
    [(["RU", "BY"], "2 states</span> were to attend"), (["RU"], "1 state</span> was to attend")],
)
def test_states_that_were_to_attend_are_told_by_their_number(
    client: Client, world: World, states: list[str], words: str
) -> None:
    to_come = make.meeting("to-come", status=Status.PLANNED, status_detail=StatusDetail.CANCELLED)
    for state in states:
        make.delegation(to_come, state, Attendance.EXPECTED, world.report)
    assert words in read(client, "/meetings/?status=cancelled")


def test_the_next_known_session_is_no_neighbour(client: Client, world: World) -> None:
    make.meeting("cis-cmd-81", ordinal=81, date="2022-05-12")
    page = read(client, "/meetings/cis-cmd-81/")
    assert "Next known before" in page
    assert "(79th–80th not reported)" in page
    assert "Session after" in read(client, "/meetings/cis-cmd-77/")


BESIDE = [
    (Status.HELD, "", "</a></div>"),
    (Status.PLANNED, StatusDetail.POSTPONED, '</a> <span class="small soft">postponed</span></div>'),
    (
        Status.PLANNED,
        "",
        '</a> <span class="small soft">planned; no report that it was held</span></div>',
    ),
    (Status.PAST_MENTION, "", '</a> <span class="small soft">spoken of as past</span></div>'),
]


@pytest.mark.parametrize(("status", "detail", "words"), BESIDE)
def test_a_neighbour_that_was_not_held_is_called_what_it_is(
    client: Client, world: World, status: Status, detail: str, words: str
) -> None:
    make.meeting("cis-cmd-79", ordinal=79, date="2021-05-12", status=status, status_detail=detail)
    page = " ".join(read(client, "/meetings/cis-cmd-78/").split())
    after = page[page.index('rel="next"') :]
    assert words in after[: after.index("</nav>")].replace(" </div>", "</div>")


def test_the_first_sentence_of_an_attendee_stands_open(client: Client, world: World) -> None:
    page = read(client, "/meetings/cis-cmd-77/")
    person = page[page.index('id="cis-cmd-77--hasanov-test"') :]
    assert person.index("opened the sitting.</blockquote>") < person.index('class="person"')
    assert "<summary>" not in person[: person.index("opened the sitting.</blockquote>")]


def test_status_of_a_plan_whose_day_is_over(client: Client, world: World) -> None:
    make.meeting("cis-cmd-60", ordinal=60, date="2010-05-12", status=Status.PLANNED)
    assert "planned; no report that it was held" in read(client, "/meetings/cis-cmd-60/")
    assert "planned; no report that it was held" in read(client, "/bodies/CIS-CMD/")


def test_a_title_says_which_meeting_it_is(client: Client, world: World) -> None:
    undated = read(client, "/meetings/csto-cmd-undated/")
    assert "<title>Session of CSTO-CMD, Yerevan, date not known · " in undated
    assert "<h1>Session of CSTO-CMD, Yerevan, date not known</h1>" in undated
    assert "<title>77th session, Baku, 31 October 2019 · " in read(client)
    assert '<a rel="next" href="/meetings/cis-cmd-78/">Session of CIS-CMD, Minsk, 12–13 May 2020</a>' in read(
        client
    )
    assert '<span class="unseen">, Yerevan, date not known</span></a>' in read(client, "/meetings/")


def test_beside_an_editors_date_stands_what_the_rules_read(client: Client, world: World) -> None:
    report = make.article("The council met in October 2019. Others say November. All were glad.")
    meeting = make.meeting("cis-cmd-61", ordinal=61, date="2019-10", told_by=[report], words="October 2019")
    other = make.claim(report, "November", Field.DATE, "2019-11")
    make.ground(
        meeting.id, Field.DATE, other, chosen=False, value="2019-11", reason="it contradicts the editor"
    )
    decided = make.decision(meeting, reason="The minutes.", field=Field.DATE, value="2019-10-08")
    make.ground(meeting.id, Field.DATE, decided, value="2019-10-08")
    Meeting.objects.filter(id=meeting.id).update(
        date_edtf="2019-10-08", date_from="2019-10-08", date_to="2019-10-08"
    )
    page = read(client, "/meetings/cis-cmd-61/")
    assert page.count("The rules read:") == 2
    for value, quote in (
        ("October 2019", "met in <mark>October 2019</mark>"),
        ("November 2019", "<mark>November</mark>"),
    ):
        assert f'<span class="machine__value">{value}</span>' in page
        assert quote in page


def test_reasons_written_in_english_say_so_on_a_russian_page(client: Client, world: World) -> None:
    Meeting.objects.filter(id=world.baku.id).update(date_reasons=["not before 1 May 2019: a reason"])
    page = client.get("/meetings/cis-cmd-77/", headers={"accept-language": "ru"}).content.decode()
    assert '<ul class="reasons"><li lang="en">not before 1 May 2019: a reason</li>' in page
