"""What files are called in messages, and that no message shows a password."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from events.fetch import gather, names
from events.records import Refusal

NOW = datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("targets", "called"),
    [
        (["a/x.txt", "b/y.txt"], ["", ""]),
        (["a/x.txt", "b/x.txt"], ["a/x.txt", "b/x.txt"]),
        (["/p/one/news", "/p/two/news", "/p/two/old"], ["one/news", "two/news", ""]),
        (["a/x.txt", "a/x.txt"], ["", ""]),
        (["/x.txt", "/b/x.txt"], ["", "b/x.txt"]),
        (["/"], [""]),
    ],
)
def test_names_tell_files_apart_and_say_no_more(targets: list[str], called: list[str]) -> None:
    assert [names(targets)[target] for target in targets] == called


def test_origins_begin_with_the_name(tmp_path: Path) -> None:
    (tmp_path / "one" / "news").mkdir(parents=True)
    (tmp_path / "one" / "news" / "x.txt").write_text("text")
    (fetched,) = gather(str(tmp_path / "one" / "news"), NOW, name="one/news")
    assert fetched.origin == "one/news/x.txt"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://user:hidden@wire.example/a", "https://…@wire.example/a"),
        ("https://user:hid/den@wire.example/a", "https://…@wire.example/a"),
        ("https://user:hid@den@wire.example:1/a", "https://…@wire.example:1/a"),
        ("https://user:hid den@wire.example/a", "https://…@wire.example/a"),
        ("https://user:hidden", "https://…"),
        ("ftp://user:hidden@wire.example/a", "ftp://…@wire.example/a"),
        ("ftp://wire.example:21/@a", "ftp://wire.example:21/@a"),
        ("ftp://[::1]:21/a@b", "ftp://[::1]:21/a@b"),
    ],
)
def test_no_message_shows_a_password(address: str, shown: str) -> None:
    (refusal,) = gather(address, NOW)
    assert isinstance(refusal, Refusal)
    assert refusal.origin == shown
    assert "hid" not in refusal.reason
