"""The desk as a place: order, search, filters, samples, jobs, hostile names, a strict content policy."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape
from lxml import html

from events.kinds import Field, JobState, Status
from events.models import Article, Decision, Job, Meeting
from events.store import reference
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, TEXT, TOLD, Desk, differences, tell

FIRST = ("Boris", "Denis", "Pavel", "Yegor", "Zakhar")
NAMES = ("Abram", "Bel", "Grom", "Dron", "Kir", "Lun")
ENDS = ("ov", "enko", "yan", "adze", "chuk", "aliyev", "ovsky", "insh", "bek", "oglu")
SAMPLE = TEXT.replace("61st", "62nd").replace("2015", "2016")
SAMPLE_TOLD = [
    (field, {Field.ORDINAL: 62}.get(field, value), words.replace("61st", "62nd"))
    for field, value, words in TOLD
    if field is not Field.DATE
]
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def test_the_index_is_in_the_order_of_work(desk: Desk) -> None:
    page = html.fromstring(desk.client.get("/admin/").content.decode())
    assert page.get_element_by_id("site-name").text_content().strip() == "CIS Portal desk"
    groups = [caption.text_content() for caption in page.xpath("//div[@id='content-main']//caption")]
    assert groups == ["Meetings", "Evidence", "People and reference"]
    first = page.xpath("//div[@id='content-main']//th[@scope='row']")[0].text_content()
    assert first == "Meetings"


FOUND = {
    "by title": ("q=61st", 1),
    "by place": ("q=tver", 1),
    "by person": ("q=lusinyan", 1),
    "by nothing that is there": ("q=samarkand", 0),
    "of its body": ("body__code__exact=CIS-CMD", 1),
    "of another body": ("body__code__exact=CIS-CFM", 1),
    "reviewed": ("reviewed__exact=1", 0),
    "planned": ("status__exact=planned", 0),
    "in its country": ("country__code__exact=RU", 1),
}


@pytest.mark.parametrize(("query", "count"), FOUND.values(), ids=FOUND)
def test_meetings_are_found(desk: Desk, query: str, count: int) -> None:
    tell(OTHER, OTHER_TOLD)
    page = html.fromstring(desk.client.get(f"/admin/events/meeting/?{query}").content.decode())
    assert len(page.xpath("//table[@id='result_list']/tbody/tr")) == count


IN_WORDS = {
    "en": ("spoken of as past", "Spoken of as past"),
    "ru": ("упомянуто как прошедшее", "Упомянуто как прошедшее"),
}


@pytest.mark.parametrize("language", IN_WORDS)
def test_a_list_says_how_a_meeting_stands_as_its_page_does(desk: Desk, language: str) -> None:
    Meeting.objects.update(status=Status.PAST_MENTION)
    desk.client.cookies["django_language"] = language
    page = html.fromstring(
        desk.client.get("/admin/events/meeting/?status__exact=past-mention").content.decode()
    )
    words, option = IN_WORDS[language]
    assert [cell.text_content() for cell in page.xpath("//td[@class='field-stands']")] == [words]
    assert option in [link.text_content().strip() for link in page.xpath("//*[@id='changelist-filter']//a")]


def test_hostile_words_are_inert_everywhere(desk: Desk) -> None:
    text = f"{TEXT} Then {HOSTILE} came."
    value = {
        "name": HOSTILE,
        "country": "KZ",
        "role": HOSTILE,
        "attendance": "present",
        "represented_by": None,
    }
    tell(text, [*TOLD, (Field.ATTENDEE, value, HOSTILE)])
    desk.correct(city=HOSTILE, words=HOSTILE, despite="on")
    decision = Decision.objects.get()
    addresses = (desk.page(), f"/admin/events/decision/{decision.id}/take-back/", "/admin/events/meeting/")
    for address in (*addresses, "/admin/events/decision/", "/admin/events/attendee/", "/admin/events/claim/"):
        words = desk.client.get(address).content.decode()
        assert "<script>alert" not in words
        assert "<img src=x" not in words
    assert escape(HOSTILE) in desk.client.get(desk.page()).content.decode()
    refused = desk.send(desk.form(), city=HOSTILE + "!", date=HOSTILE)
    assert "<script>alert" not in refused.content.decode()


def test_the_desk_holds_to_the_content_policy(desk: Desk) -> None:
    desk.correct(city="Minsk")
    decision = Decision.objects.get()
    addresses = (
        *("/admin/", "/admin/events/meeting/", desk.page(), f"/admin/events/meeting/{ADDRESS}/reject/"),
        *(f"/admin/events/decision/{decision.id}/take-back/", "/admin/events/article/", "/admin/events/job/"),
    )
    for address in addresses:
        answer = desk.client.get(address)
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        page = html.fromstring(answer.content.decode())
        assert not page.xpath("//style | //@style | //@onclick | //@onload | //@onchange"), address
        assert not page.xpath("//script[not(@src) and not(@type='application/json')]"), address


def test_samples_go_after_a_page_that_says_what_goes(world: Meeting, account: Callable[..., Client]) -> None:
    tell(SAMPLE, SAMPLE_TOLD, sample=True)
    administrator = Desk(account("administrator"))
    administrator.correct("cis-cmd-62", city="Minsk")
    assert "remove-samples" in administrator.client.get("/admin/events/article/").content.decode()

    words = administrator.client.get("/admin/events/article/remove-samples/").content.decode()
    assert "1 sample article," in words
    assert "1 meeting known" in words
    assert "1 decision about" in words
    assert Article.objects.filter(sample=True).exists()

    administrator.client.post("/admin/events/article/remove-samples/")
    assert not Article.objects.filter(sample=True).exists()
    assert [meeting.id for meeting in Meeting.objects.all()] == [ADDRESS]
    assert not Decision.objects.exists()
    assert differences() == []
    assert "remove-samples" not in administrator.client.get("/admin/events/article/").content.decode()


@pytest.mark.parametrize(
    ("role", "state"), [("administrator", JobState.WAITING), ("editor", JobState.FAILED)]
)
def test_failed_jobs_are_tried_again(
    db: None, account: Callable[..., Client], role: str, state: JobState
) -> None:
    reference.load()
    job = Job.objects.create(
        batch=uuid4(), origin="a.txt", content=b"x", state=JobState.FAILED, error="Broken."
    )
    lost = Job.objects.create(batch=uuid4(), origin="b.txt", state=JobState.FAILED, error="Not found.")
    done = Job.objects.create(batch=uuid4(), origin="c.txt", content=b"x", state=JobState.DONE)
    chosen = {"action": "try_again", "_selected_action": [job.id, lost.id, done.id]}
    account(role).post("/admin/events/job/", chosen)
    assert [Job.objects.get(id=one.id).state for one in (job, lost, done)] == [
        state,
        JobState.FAILED,
        JobState.DONE,
    ]


def test_the_page_asks_as_often_for_two_attendees_as_for_three_hundred(
    desk: Desk, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    with CaptureQueriesContext(connection) as few:
        desk.read()
    names = [f"{first} {last}{end}" for first in FIRST for last in NAMES for end in ENDS]
    assert len(names) == 300
    text = f"{TEXT} Then {', '.join(names)} came."
    more = [
        (Field.ATTENDEE, {"name": name, "country": None, "role": None, "attendance": "present"}, name)
        for name in names
    ]
    tell(text, [*TOLD, *more])
    assert Meeting.objects.get().attendee_count == 2 + len(names)
    with django_assert_max_num_queries(len(few)):
        desk.read()


def test_a_list_cuts_long_titles(desk: Desk) -> None:
    article = Article.objects.get(id=tell(f"{TEXT} It ended.", title="A" * 100_000))
    Job.objects.create(batch=uuid4(), origin="B" * 5_000, error="C" * 5_000, article=article)
    for address in ("/admin/events/article/", "/admin/events/job/"):
        page = desk.client.get(address)
        assert page.status_code == 200
        assert len(page.content) < 60_000
        assert "…" in page.content.decode()


def test_a_list_cuts_after_a_word(desk: Desk) -> None:
    title = "Ministers of defence of the states " * 10
    tell(f"{TEXT} {'A concept of cooperation, ' * 12}ended.", TOLD, title=title)
    desk.correct(city="Minsk", words="The minutes of the session say so. " * 40)
    for address in ("article", "extraction", "claim", "ground", "decision"):
        page = html.fromstring(desk.client.get(f"/admin/events/{address}/").content.decode())
        cells = [cell.text_content() for cell in page.xpath("//table[@id='result_list']/tbody/tr/*")]
        long = [cell for cell in cells if cell.endswith("…")]
        assert long, address
        assert max(map(len, cells)) <= 121, address
        whole = {f"{word}…" for word in "Ministers of defence the states minutes session say so so.".split()}
        assert {cell.rpartition(" ")[2] for cell in long} <= whole, address
        assert "{'" not in "".join(cells)


@pytest.mark.parametrize("field", ["article", "name", "nothing"])
def test_autocomplete_is_refused(desk: Desk, field: str) -> None:
    asked = {"app_label": "events", "model_name": "source", "field_name": field}
    assert desk.client.get("/admin/autocomplete/", asked).status_code == 403


def test_the_machines_date_is_what_all_its_evidence_comes_to(desk: Desk) -> None:
    tell(TEXT, [one for one in TOLD if one[0] is not Field.DATE], "rules/2")
    tell(
        "The 60th session of the Council of Defence Ministers of the CIS took place on 5 May 2014.",
        [
            (Field.BODY, TOLD[0][1], TOLD[0][2]),
            TOLD[1],
            (Field.ORDINAL, 60, "60th"),
            (Field.DATE, {"edtf": "2014-05-05", "basis": "explicit", "reason": "printed"}, "5 May 2014"),
        ],
        title="The session before",
    )
    shown = Meeting.objects.get(id=ADDRESS).date_edtf
    row = desk.read().xpath("//input[@id='id_date']/ancestor::tr")[0]
    (said,) = row.find_class("said")
    assert shown in said.text_content()
