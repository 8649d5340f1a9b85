"""Addresses on the web, against a real server on this machine that a test has to allow by name."""

from datetime import UTC, datetime
from typing import Any

import pytest

from events.fetch import gather, web
from events.records import Fetched, Refusal

NOW = datetime(2024, 11, 12, tzinfo=UTC)


def fetch(url: str, *allowed: str) -> Fetched | Refusal:
    (item,) = gather(url, NOW, allowed=allowed)
    return item


def reason(url: str, *allowed: str) -> str:
    item = fetch(url, *allowed)
    assert isinstance(item, Refusal), item
    assert item.origin == web.without_password(url)
    return item.reason


def test_a_page_comes_with_its_address_and_kind(local: Any) -> None:
    url = local.url("/page")
    expected = Fetched(b"<p>Hello</p>", url, NOW, url, "text/html; charset=utf-8")
    assert fetch(url, local.host) == expected


def test_the_request_says_who_asks_and_names_the_host(local: Any) -> None:
    fetch(local.url("/page#part"), local.host)
    ((path, headers),) = local.seen
    assert path == "/page"
    assert headers["Host"] == local.host
    assert headers["User-Agent"].startswith("cis-portal/")


def test_a_packed_page_is_unpacked(local: Any) -> None:
    item = fetch(local.url("/packed"), local.host)
    assert isinstance(item, Fetched) and item.content == b"<p>Packed</p>"


def test_a_redirect_is_followed_and_its_end_is_the_address(local: Any) -> None:
    item = fetch(local.url("/to//page"), local.host)
    assert isinstance(item, Fetched)
    assert item.url == local.url("/page")
    assert item.origin == local.url("/to//page")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/missing", "404"),
        ("/bomb", "more than 8.0 MB"),
        ("/large", "more than 8.0 MB"),
        ("/broken", "gzip"),
        ("/odd", "packed as br"),
        ("/loop", "redirects more than 5 times"),
        ("/to/ftp://127.0.0.1/x", "Only http and https"),
        ("/to/file:///etc/passwd", "Only http and https"),
        ("/to/http://user:word@127.0.0.1/", "user name or password"),
    ],
)
def test_misbehaviour_is_refused_in_a_sentence(local: Any, path: str, words: str) -> None:
    assert words in reason(local.url(path), local.host)


def test_this_machine_is_not_asked_unless_allowed(local: Any) -> None:
    assert "not an address on the public internet" in reason(local.url("/page"))
    assert local.seen == []


def test_a_redirect_to_a_private_address_is_not_followed(local: Any) -> None:
    hop = local.url(f"/to/http://localhost:{local.port}/page")
    assert "localhost leads to" in reason(hop, local.host)
    assert [path for path, _ in local.seen] == [f"/to/http://localhost:{local.port}/page"]


def test_the_vetted_address_is_the_one_that_is_asked(local: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that resolves anew after it was vetted leads nowhere else."""
    monkeypatch.setattr("events.fetch.web.vetted", lambda *_: ("127.0.0.1",))
    item = fetch(f"http://rebinding.invalid:{local.port}/page")
    assert isinstance(item, Fetched)
    assert local.seen[0][1]["Host"] == f"rebinding.invalid:{local.port}"


@pytest.mark.parametrize(
    "url",
    [
        *(
            "ftp://news.example/a",
            "file:///etc/passwd",
            "gopher://news.example/",
            "javascript://news.example/",
        ),
        *(
            "http://",
            "http:///path",
            "http://user@news.example/",
            "http://[::1",
            "https://no-such-host.invalid/",
        ),
        *("http://127.0.0.1:99999/", "http://exa mple/", "http://\u0000/"),
    ],
)
def test_an_address_that_is_none_is_one_sentence(url: str) -> None:
    assert reason(url).endswith(".")


def test_a_server_that_hangs_up_is_one_sentence() -> None:
    assert "The connection failed" in reason("http://127.0.0.1:1/", "127.0.0.1")
