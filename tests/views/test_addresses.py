"""Every address answers, and answers with what it was asked for."""

import json

import pytest
from django.http import QueryDict
from django.test import Client
from django.utils.translation import gettext, override

from events.query.columns import COLUMNS
from events.query.filters import parse
from events.query.lists import LISTS
from events.query.parameters import PARAMETERS, ROWS_A_PAGE
from tests.query.world import World

ADDRESSES = [
    "/",
    "/meetings/",
    "/meetings/cis-cmd-77/",
    "/meetings/cis-cfm-2019/",
    "/meetings/csto-cmd-undated/",
    "/attendees/",
    "/documents/",
    "/articles/",
    "/people/",
    "/delegations/",
    "/delegations/?attendance=refused",
    "/people/hasanov-test/",
    "/countries/AM/",
    "/bodies/CIS-CMD/",
    "/chairmanships/",
    "/attendance/",
    "/attendance/?body=CIS-CMD&from=2019",
    "/gaps/",
    "/codebook/",
    "/accuracy/",
    "/about/",
    "/healthz",
]
GONE = [
    ("/meetings/cis-cmd-1/", "No meeting has the address “cis-cmd-1”"),
    ("/articles/0123456789abcdef/", "There is no article “0123456789abcdef”"),
    ("/people/nobody/", "There is no person “nobody”"),
    ("/countries/XX/", "There is no state with the code “XX”"),
    ("/bodies/XX/", "There is no body with the code “XX”"),
    ("/nowhere/", "There is no page at this address"),
    ("/meetings.docx", "choose csv, json, ndjson"),
    ("/meeting.csv", "There is no list “meeting”"),
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_address_answers(client: Client, world: World, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert "'self'" in answer["Content-Security-Policy"]
    assert b"style=" not in answer.content


def test_article_answers(client: Client, world: World) -> None:
    page = client.get(f"/articles/{world.report.id}/").content.decode()
    for claim in world.report.claims.all():
        assert f'id="claim-{claim.id}"' in page
        assert f'id="said-{claim.id}"' in page
        assert f'href="#claim-{claim.id}"' in page
    assert page.count('href="/meetings/cis-cmd-77/"') == 2


@pytest.mark.parametrize(("address", "sentence"), GONE)
def test_what_is_not_there_gets_a_sentence(client: Client, world: World, address: str, sentence: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert sentence in answer.content.decode()


@pytest.mark.parametrize("address", [address for address in ADDRESSES if address != "/healthz"])
def test_pages_speak_russian(client: Client, world: World, address: str) -> None:
    page = client.get(address, headers={"accept-language": "ru"}).content.decode()
    assert '<html lang="ru">' in page
    assert "О портале" in page


@pytest.mark.parametrize("list_name", LISTS)
@pytest.mark.parametrize("query", ["", "body=CIS-CMD", "from=2020"])
def test_file_and_page_show_the_same_rows(client: Client, world: World, list_name: str, query: str) -> None:
    expected = [row["id"] for row in LISTS[list_name].rows(parse(list_name, QueryDict(query)))]
    answer = client.get(f"/{list_name}.json?{query}")
    assert [row["id"] for row in json.loads(answer.getvalue())["rows"]] == expected
    assert f'attachment; filename="cis-portal-{list_name}' in answer["Content-Disposition"]
    shown = client.get(f"/{list_name}/?{query}").context["shown"]
    assert [row["id"] for row in shown.rows] == expected[:ROWS_A_PAGE]
    assert shown.total == len(expected)


def test_file_with_a_bad_parameter_gets_a_sentence(client: Client, world: World) -> None:
    answer = client.get("/meetings.csv?country=XX&raw=2")
    assert answer.status_code == 400
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert "country knows no “XX”" in answer.content.decode()
    assert "<" not in answer.content.decode()
    problems = client.get("/meetings.json?country=XX").json()["problems"]
    assert "country knows no “XX”" in problems[0]


def test_russian_meeting_has_a_russian_title(client: Client, world: World) -> None:
    page = client.get("/meetings/cis-cmd-77/", headers={"accept-language": "ru"}).content.decode()
    assert "<h1>77-е заседание: Совет министров обороны СНГ</h1>" in page


@pytest.mark.parametrize(
    "address", ["/", "/meetings/", "/meetings/cis-cmd-77/", "/meetings.csv", "/codebook/"]
)
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_pages_are_only_read(world: World, address: str, method: str) -> None:
    answer = getattr(Client(enforce_csrf_checks=True), method)(address)
    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD"
    assert f"not {method.upper()}" in answer.content.decode()


@pytest.mark.parametrize(
    "address", ["/", "/meetings/", "/people/", "/attendance/", "/meetings.csv", "/meetings.json"]
)
def test_words_without_end_get_a_sentence_that_names_the_limit(
    client: Client, world: World, address: str
) -> None:
    answer = client.get(address, {"q": "a" * 3_000})
    assert answer.status_code == 400
    assert "q has 3000 characters: use at most 500." in answer.content.decode()


def test_codebook_is_whole_in_russian(client: Client, world: World) -> None:
    from_tables = [
        text
        for columns in COLUMNS.values()
        for column in columns
        for text in (column.meaning, column.source, column.vocabulary, column.type)
        if text.endswith(".") or text == column.type
    ]
    texts = [*from_tables, *(parameter.meaning for parameter in PARAMETERS.values())]
    texts += [text for each in LISTS.values() for text in (each.title, each.meaning)]
    with override("ru"):
        assert [text for text in texts if text != "edtf" and gettext(text) == text] == []
    page = client.get("/codebook/", headers={"accept-language": "ru"}).content.decode()
    assert "Орган, который заседал, по его коду." in page
