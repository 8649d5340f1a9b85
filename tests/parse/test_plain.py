"""Plain texts and lines of NDJSON: nothing changes, or nothing is taken."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.parse import as_line, parse
from events.parse.stamps import edtf
from events.records import Fetched, ParsedArticle, Refusal

NOW = datetime(2024, 11, 12, tzinfo=UTC)


def only(content: bytes, media_type: str | None = None, origin: str = "a.txt") -> ParsedArticle | Refusal:
    (item,) = parse(Fetched(content, origin, NOW, media_type=media_type))
    return item


def line(**given: object) -> ParsedArticle | Refusal:
    return only(json.dumps(given).encode(), "application/x-ndjson", "a.ndjson:3")


def reason(item: ParsedArticle | Refusal) -> str:
    assert isinstance(item, Refusal), item
    return item.reason


def test_a_text_stays_as_it_is() -> None:
    text = "  The Council\r\nmet.\t\n\n"
    assert only(text.encode()) == ParsedArticle(text, "a.txt", title="The Council")


def test_a_first_line_gives_the_address_and_stays() -> None:
    text = "URL: https://news.example/a?b=1\nThe Council met."
    assert only(text.encode()) == ParsedArticle(
        text, "a.txt", url="https://news.example/a?b=1", title="The Council met."
    )


@pytest.mark.parametrize("address", ["javascript:alert(1)", "none", "//news.example/a", "http://[::1"])
def test_an_address_that_is_none_is_not_taken(address: str) -> None:
    item = only(f"URL: {address}\nThe Council met.".encode())
    assert isinstance(item, ParsedArticle) and item.url is None


def test_an_unbalanced_angle_bracket_makes_no_page() -> None:
    text = "Growth was <3%. The <unknown> delegate said a < b."
    assert only(text.encode()) == ParsedArticle(text, "a.txt", title=text)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0<\ufeff"), min_size=1))
def test_whatever_is_read_is_the_text_that_came(text: str) -> None:
    item = only(text.encode(), "text/plain")
    assert isinstance(item, Refusal) or item.text == text


@pytest.mark.parametrize("content", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\u00a0\u2003".encode()])
def test_an_empty_text_is_refused(content: bytes) -> None:
    assert "empty" in reason(only(content))


def test_a_text_over_the_limit_is_refused_with_both_figures() -> None:
    found = reason(only(("я" * 1_500_000).encode()))
    assert "3.0 MB" in found and "2.0 MB" in found


def test_json_that_is_no_ndjson_is_refused() -> None:
    assert ".ndjson" in reason(only(b'{\n "meetings": []\n}'))


def test_a_line_gives_text_and_what_stands_beside_it() -> None:
    item = line(
        id="7", text="T\n", url="https://news.example/7", title="Head", published="2024-11-12T01:00:00+03:00"
    )
    assert item == ParsedArticle("T\n", "a.ndjson:3", "https://news.example/7", "Head", None, "2024-11-12")


def test_markup_in_a_line_stays_because_offsets_count_it() -> None:
    item = line(id="7", text="<p>One</p><p>Two</p><p>Three</p>")
    assert isinstance(item, ParsedArticle) and item.text.startswith("<p>")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"id": "1", "te', "not JSON"),
        (b'{"id": "1", "text": "broken\n', "Invalid control character at character 28."),
        (b"[1, 2]", "no object"),
        (b'{"id": "1"}', 'no "text"'),
        (b'{"text": 5}', '"text" is not a text'),
        (b'{"text": "a\\u0000b"}', "NUL character at position 1"),
        (b'{"text": "a\\ud800b"}', "lone surrogate U+D800"),
        (b'{"text": "a", "title": "\\udc00"}', "The title holds half a character"),
        (b'{"text": "a", "url": "javascript:x"}', "no http or https address"),
        (b'{"text": "a", "published": "last week"}', "is no date"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"text": "a", "n": ' + b"9" * 10_000 + b"}", "digits"),
        (b"\x89PNG\0\0", "picture"),
    ],
)
def test_a_broken_line_is_refused_by_file_and_line(content: bytes, words: str) -> None:
    item = only(content, "application/x-ndjson", "a.ndjson:3")
    assert words in reason(item)
    assert item.origin == "a.ndjson:3"


def test_an_article_written_as_a_line_reads_back_the_same() -> None:
    article = ParsedArticle("Текст\n", "feed#2", "https://news.example/", "Head", "Agency", "2024-11")
    assert list(parse(as_line(article, NOW))) == [article]


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2024-11-12T23:30:00-05:00", "2024-11-12"),
        ("2024-11-12 09:30", "2024-11-12"),
        ("20241112T093000Z", "2024-11-12"),
        ("Tue, 12 Nov 2024 01:00:00 +0300", "2024-11-12"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
        ("2024-02-30", None),
        ("2024-13", None),
        ("12 November 2024", "2024-11-12"),
        ("Nov 12, 2024 10:30 AM", "2024-11-12"),
        ("12 ноября 2024 г.", "2024-11-12"),
        ("November 2024", None),
        ("12 November", None),
        ("The year 2024 was good", None),
        ("12.11.2024", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_stamp_becomes_an_edtf_date_or_none(stamp: str, expected: str | None) -> None:
    assert edtf(stamp) == expected
