"""Each list in each format holds the rows of its pages, in their order."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from io import StringIO
from typing import Any

import pytest
from django.http import QueryDict

from events import export
from events.export import Context, delimited
from events.query import filters, parameters
from events.query.lists import LISTS, Cell, Row

pytestmark = pytest.mark.usefixtures("world")
BASE = "https://portal.example"
QUERIES = {
    "meetings": ["", "country=RU&sort=date", "from=2019", "absent=RU"],
    "attendees": ["", "body=CIS-CMD&sort=name", "q=zakir"],
    "chairmanships": ["", "country=TM"],
    "documents": ["", "q=plan"],
    "articles": ["", "body=CIS-CMD&sort=title"],
    "people": ["", "body=CIS-CMD&sort=-meetings"],
}
CASES = [(name, query) for name, queries in QUERIES.items() for query in queries]


def written(list_name: str, query: str, suffix: str, context: Context | None = None) -> str:
    asked = filters.parse(list_name, QueryDict(query))
    return b"".join(export.stream(list_name, asked, suffix, context or Context(BASE))).decode()


def on_pages(list_name: str, query: str) -> list[Row]:
    """The rows of every page of the list, one after the other."""

    def pages() -> Iterator[Row]:
        number, last = 1, 1
        while number <= last:
            asked = filters.parse(list_name, QueryDict(f"{query}&page={number}"))
            page = LISTS[list_name].page(asked, BASE)
            yield from page.rows
            number, last = number + 1, page.pages

    return list(pages())


def as_json(rows: list[Row]) -> Any:
    return json.loads(json.dumps(rows, default=str))


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows a page, so that the small world has several."""
    monkeypatch.setattr("events.query.definition.ROWS_A_PAGE", 2)


@pytest.mark.parametrize(("list_name", "query"), CASES)
def test_json_has_the_rows_of_the_pages(list_name: str, query: str) -> None:
    told = json.loads(written(list_name, query, "json"))
    assert told["rows"] == as_json(on_pages(list_name, query))
    assert told["provenance"]["rows"] == len(told["rows"])
    assert told["provenance"]["list"] == list_name


@pytest.mark.parametrize(("list_name", "query"), CASES)
def test_ndjson_has_the_rows_of_the_pages(list_name: str, query: str) -> None:
    lines = written(list_name, query, "ndjson").splitlines()
    assert [json.loads(line) for line in lines] == as_json(on_pages(list_name, query))


@pytest.mark.parametrize(("list_name", "query"), CASES)
def test_csv_parsed_back_has_the_rows_of_the_pages(list_name: str, query: str) -> None:
    text = written(list_name, query, "csv")
    header, *lines = csv.reader(StringIO(text, newline=""), strict=True)
    columns = LISTS[list_name].columns
    assert header == [column.name for column in columns]
    back = [
        {column.name: parsed(cell, column.type) for column, cell in zip(columns, line, strict=True)}
        for line in lines
    ]
    assert back == on_pages(list_name, query)
    assert text.count("\r\n") >= len(back) + 1


def parsed(cell: str, kind: str) -> Cell:
    """A cell of a CSV as the column's type has it."""
    text = delimited.unguarded(cell)
    if kind == "list":
        return delimited.split(text)
    readers: dict[str, Any] = {
        "integer": int,
        "date": date.fromisoformat,
        "boolean": lambda word: word == "true",
    }
    return readers.get(kind, str)(text) if text else None


@pytest.mark.parametrize("list_name", LISTS)
def test_rows_have_the_cells_of_the_column_table_in_its_order(list_name: str) -> None:
    rows = on_pages(list_name, "")
    names = [column.name for column in LISTS[list_name].columns]
    assert rows
    assert all(list(row) == names for row in rows)


CONTRACT = {
    "meetings": "id, body, ordinal, date_edtf, date_from, date_to, date_basis, city, country, status, title, "
    "countries_present, countries_absent, attendees, documents, articles, reviewed, permalink",
    "attendees": "id, meeting_id, body, ordinal, date_edtf, city, meeting_country, person_id, name, "
    "name_as_printed, country, role, attendance, basis, sources, quote, reviewed, permalink",
    "chairmanships": "id, body, country, person, year_from, year_to, date_from, date_to, basis, sources, "
    "quote, permalink",
}


@pytest.mark.parametrize("list_name", CONTRACT)
def test_the_columns_of_the_contract_stay_put(list_name: str) -> None:
    assert ", ".join(column.name for column in LISTS[list_name].columns) == CONTRACT[list_name]


def test_the_quote_is_the_sentence_and_the_source_its_article() -> None:
    (row,) = on_pages("attendees", "person=hasanov-test")
    assert row["quote"] == "Zakir Hasanov opened the sitting."
    assert row["sources"] == ("https://example.org/baku",)
    assert row["basis"] == "article"
    assert row["permalink"] == f"{BASE}/meetings/cis-cmd-77/#cis-cmd-77--hasanov-test"


def test_unknown_formats_and_lists_are_named() -> None:
    asked = filters.default("meetings")
    with pytest.raises(export.UnknownFormat, match="“docx”: choose csv, json, ndjson"):
        export.stream("meetings", asked, "docx", Context())
    with pytest.raises(LookupError, match="no list “moods”"):
        export.stream("moods", asked, "csv", Context())


def test_every_list_has_an_order_and_parameters() -> None:
    assert set(LISTS) == set(parameters.ACCEPTED) == set(parameters.SORTS)
