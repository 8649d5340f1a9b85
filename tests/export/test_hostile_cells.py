"""Cells that would be formulas, break lines, or end quotes come back as they were."""

import csv
from datetime import date
from io import StringIO

import pytest
from django.http import QueryDict

from events import export
from events.export import Context, delimited
from events.query.columns import Column
from events.query.filters import BadQuery, default
from tests import factories as make
from tests.query.world import World

HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "'=1",
    "''@x",
    "'quoted'",
    "plain",
    "'",
    'say "so", twice',
    "two\r\nlines",
    "a|b",
    "=",
    "Баку",
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_the_guard_is_exact(text: str) -> None:
    guarded = delimited.guarded(text)
    assert delimited.unguarded(guarded) == text
    assert guarded[:1] not in delimited.FORMULA_STARTS


@pytest.mark.parametrize("items", [(), ("a",), ("a", "b"), ("a|b", "c\\"), ("\\|", "=1"), ("", "x")])
def test_lists_come_apart_again(items: tuple[str, ...]) -> None:
    assert delimited.split(delimited.joined(items)) == items


@pytest.fixture
def hostile(world: World) -> None:
    for number, text in enumerate(HOSTILE):
        if text:
            make.meeting(f"hostile-{number:02}", title=text, date="", city="=A1", host=None)


def titles(context: Context) -> list[str]:
    text = b"".join(export.stream("meetings", default("meetings"), "csv", context)).decode("utf-8-sig")
    rows = csv.DictReader(StringIO(text, newline=""), strict=True)
    return [row["title"] for row in rows if row["id"].startswith("hostile")]


def test_hostile_titles_survive_the_csv(hostile: None) -> None:
    cells = titles(Context())
    assert [delimited.unguarded(cell) for cell in cells] == [text for text in HOSTILE if text]
    assert not any(cell[0] in delimited.FORMULA_STARTS for cell in cells)


def test_raw_leaves_them_alone(hostile: None) -> None:
    assert titles(Context(raw=True)) == [text for text in HOSTILE if text]


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (-5, "integer", "-5"),
        (date(2019, 1, 2), "date", "2019-01-02"),
        (True, "boolean", "true"),
        (None, "text", ""),
        (("-a", "b"), "list", "'-a|b"),
        ("-a", "text", "'-a"),
    ],
)
def test_cells_by_type(value: object, kind: str, expected: str) -> None:
    column = Column("x", kind, "", "", "")  # type: ignore[arg-type]
    assert delimited.cell(value, column) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("items", "guarded", "raw"),
    [
        (("Ministers met | News", "b"), "Ministers met \\| News|b", "Ministers met | News|b"),
        (("=a\\b",), "'=a\\\\b", "=a\\b"),
        ((), "", ""),
    ],
)
def test_the_items_of_a_list_are_raw_where_that_is_asked_for(
    items: tuple[str, ...], guarded: str, raw: str
) -> None:
    column = Column("x", "list", "", "", "")
    assert delimited.cell(items, column) == guarded
    assert delimited.cell(items, column, raw=True) == raw


def test_a_byte_order_mark_only_when_asked_for(world: World) -> None:
    def begin(context: Context) -> bytes:
        return next(export.stream("meetings", default("meetings"), "csv", context))

    assert begin(Context()).startswith(b"id,body")
    assert begin(Context(bom=True)).startswith(b"\xef\xbb\xbfid,body")


@pytest.mark.parametrize(
    ("query", "raw", "bom"), [("", False, False), ("raw=1&bom=1", True, True), ("raw=0&bom=", False, False)]
)
def test_options_of_an_address(query: str, raw: bool, bom: bool) -> None:
    assert export.context(QueryDict(query), "https://p/") == Context("https://p", raw, bom)


def test_a_bad_option_is_named() -> None:
    with pytest.raises(BadQuery, match="raw is 1 or 0"):
        export.context(QueryDict("raw=yes"), "")
