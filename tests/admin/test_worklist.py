"""The worklist: every kind of concern in the order of its weight, with the place where it is settled."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import html

from events import tasks
from events.kinds import Concern, Field, Verdict
from events.models import Article, Disagreement, Meeting
from events.store.decisions import decide
from tests.admin.conftest import ADDRESS, OTHER_TOLD, TEXT, TOLD, Desk, differences, tell

BODY = {"code": "CIS-CMD", "joint_with": [], "main": True}
LIST = "/admin/events/disagreement/"
ESSAY = "The Council of Defence Ministers has no army. The Council of Defence Ministers has a table."
NEXT = TEXT.replace("61st", "63rd").replace("5 June 2015", "5 June 2014")


def rows(client: Client, query: str = "") -> list[html.HtmlElement]:
    page = html.fromstring(client.get(LIST + query).content.decode())
    return page.xpath("//table[@id='result_list']/tbody/tr")


def world_of_worries(desk: Desk) -> None:
    """A session told twice, dated out of order, with a number left out, a decision that texts contradict,
    and an essay without a meeting."""
    desk.correct(city="Minsk")
    told = [(f, {Field.ORDINAL: 63, Field.DATE: {"edtf": "2014-06-05", "basis": "explicit", "reason": "x"}}.get(f, v), w)
            for f, v, w in TOLD]  # fmt: skip
    words = {Field.ORDINAL: "63rd", Field.DATE: "5 June 2014"}
    tell(NEXT, [(f, v, words.get(f, w)) for f, v, w in told], title="Another session")
    tell(ESSAY, [(Field.ORGANIZATION, "CIS-CMD", "Council of Defence Ministers")] * 2, title="An essay")


def test_the_weightiest_comes_first_and_leads_to_where_it_is_settled(desk: Desk) -> None:
    world_of_worries(desk)
    listed = list(Disagreement.objects.order_by("-weight", "fact", "field", "words"))
    found = {entry.concern for entry in listed}
    assert {Concern.DECISION, Concern.IMPOSSIBLE, Concern.UNREAD, Concern.UNNUMBERED} <= found
    shown = rows(desk.client)
    assert [row.xpath("./td[contains(@class,'field-what')]")[0].text_content().strip()[-40:] for row in shown] == [
        entry.words[-40:] for entry in listed
    ]  # fmt: skip
    (first,) = shown[0].xpath("./td[contains(@class,'field-what')]/a/@href")
    assert first == f"{desk.page()}#id_city"
    essay = Article.objects.get(title="An essay")
    of_council = rows(desk.client, "?body=CIS-CMD")
    assert len(of_council) == Disagreement.objects.filter(meeting__body="CIS-CMD").count()
    (overlooked,) = rows(desk.client, f"?concern__exact={Concern.UNREAD}")
    assert overlooked.xpath(".//a/@href") == [f"/admin/events/article/{essay.id}/change/"]
    assert desk.client.get(overlooked.xpath(".//a/@href")[0]).status_code == 200


def test_the_index_counts_what_waits(desk: Desk, account: Callable[..., Client]) -> None:
    page = html.fromstring(desk.client.get("/admin/").content.decode())
    assert "Nothing waits for an editor." in page.get_element_by_id("worklist").text_content()
    world_of_worries(desk)
    page = html.fromstring(account("viewer").get("/admin/").content.decode())
    counted = {
        link.get("href"): int(link.xpath("./strong")[0].text)
        for link in page.xpath("//section[@id='worklist']//li/a")
    }
    assert sum(counted.values()) == Disagreement.objects.count()
    for address, number in counted.items():
        assert len(rows(desk.client, address.removeprefix(LIST))) == number


def test_what_is_settled_leaves_the_list(desk: Desk) -> None:
    words = "The Council of Defence Ministers of the CIS met in Minsk on 7 April 2017."
    unnumbered = [
        (field, {**BODY} if field is Field.BODY else value, told) for field, value, told in OTHER_TOLD
    ]
    tell(words, [(f, v, w.replace("foreign ministers of the CIS", "Council")) for f, v, w in unnumbered])
    thin = Meeting.objects.exclude(id=ADDRESS).get()
    assert Disagreement.objects.filter(meeting=thin, concern=Concern.UNNUMBERED).exists()
    decide(Verdict.CONFIRM, author=User.objects.get(), reason="Looked at.", meeting=thin)
    tasks.project()
    assert not Disagreement.objects.filter(concern=Concern.UNNUMBERED).exists()
    assert differences() == []


def test_readers_are_not_asked_what_editors_are(desk: Desk, client: Client) -> None:
    world_of_worries(desk)
    hidden = Disagreement.objects.exclude(concern__in=[c for c in Concern if c.disputed])
    pages = "".join(client.get(f"/meetings/{id}/").content.decode() for id in (ADDRESS, "cis-cmd-63"))
    assert hidden.filter(meeting="cis-cmd-63").exists()
    for entry in hidden.filter(concern=Concern.UNNUMBERED):
        assert entry.words not in pages


PAIRS: dict[Concern, tuple[str, str, str]] = {
    Concern.SAME_PERSON: (
        f"{ADDRESS}--artem-lusinyan",
        "viktor-zaretsky",
        "/admin/events/person/artem-lusinyan/join/?other=viktor-zaretsky",
    ),
    Concern.SAME_MEETING: (ADDRESS, "cis-cmd-63", f"/admin/events/meeting/{ADDRESS}/join/?other=cis-cmd-63"),
    Concern.DECISION: ("cis-cmd-60", "7", "/admin/events/decision/?id__exact=7"),
}


@pytest.mark.parametrize(("role", "judges"), [("reviewer", True), ("editor", False)])
def test_each_leads_to_where_it_is_settled_and_nobody_to_a_refusal(
    role: str, judges: bool, desk: Desk, account: Callable[..., Client]
) -> None:
    client = account(role, f"the-{role}")
    for concern, (fact, other, page) in PAIRS.items():
        meeting = None if concern is Concern.DECISION else Meeting.objects.get()
        Disagreement.objects.create(
            fact=fact, field="name", words=f"{concern}", concern=concern, other=other, meeting=meeting
        )
        ((link,),) = [row.xpath(".//a/@href") for row in rows(client, f"?concern__exact={concern}")]
        assert (link == page) is (judges or meeting is None)
        assert client.get(link).status_code == 200


def test_what_there_is_to_settle_is_told_in_russian(desk: Desk) -> None:
    desk.correct(city="Minsk")
    desk.client.cookies["django_language"] = "ru"
    listed = rows(desk.client)[0]
    words = "выбрано: Minsk (решение); отклонено: Tver (1 статья); так решил редактор"
    assert words in listed.text_content()
    assert words in desk.read().text_content()
    assert words in desk.client.get(f"/meetings/{ADDRESS}/").content.decode()


def test_the_list_asks_as_often_for_three_as_for_thirty(desk: Desk) -> None:
    world_of_worries(desk)

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            desk.client.get(LIST)
        return len(asked)

    few = queries()
    meeting = Meeting.objects.get(id=ADDRESS)
    Disagreement.objects.bulk_create(
        Disagreement(fact=ADDRESS, field="city", words=f"One says {n}.", meeting=meeting) for n in range(30)
    )
    assert queries() == few
