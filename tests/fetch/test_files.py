"""Files, folders and streams: everything is taken, in order, or refused by name."""

import io
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from events.fetch import gather, limits
from events.records import Fetched, Refusal

NOW = datetime(2024, 11, 12, tzinfo=UTC)


def origins(target: Path) -> list[str]:
    return [item.origin for item in gather(str(target), NOW)]


def refusal(target: str) -> Refusal:
    (item,) = gather(target, NOW)
    assert isinstance(item, Refusal)
    return item


def test_a_file_comes_as_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\r\n ")
    (item,) = gather(str(tmp_path / "a.txt"), NOW)
    assert item == Fetched(b"\xff\xfe\r\n ", "a.txt", NOW, media_type="text/plain")


def test_a_folder_is_read_in_order_of_names_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "sub/c.html", ".git/d.txt", "sub/.e"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    folder = tmp_path.name
    assert origins(tmp_path) == [f"{folder}/a.txt", f"{folder}/b.txt", f"{folder}/sub/c.html"]


def test_origins_show_no_folders_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text('{"text": "x"}\n')
    assert origins(tmp_path / "a.ndjson") == ["a.ndjson:1"]


def test_lines_are_counted_with_the_blank_ones(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'\xef\xbb\xbf{"text": "one"}\n\n  \n{"text": "two"}')
    items = list(gather(str(tmp_path / "a.jsonl"), NOW))
    assert [item.origin for item in items] == ["a.jsonl:1", "a.jsonl:4"]
    assert isinstance(items[0], Fetched) and items[0].content == b'{"text": "one"}\n'


def test_standard_input_is_ndjson() -> None:
    items = list(gather("-", NOW, stdin=io.BytesIO(b"{}\n{}\n")))
    assert [item.origin for item in items] == ["standard input:1", "standard input:2"]


class Endless(io.RawIOBase):
    """One line without an end, made while it is read: nobody could hold it."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.largest = 0

    def readable(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> bytes:
        asked = -1 if size is None else size
        assert asked > 0, "a whole line is asked for, whatever its length"
        self.largest = max(self.largest, asked)
        given = min(asked, self.left)
        self.left -= given
        return b"x" * given


def test_an_overlong_line_is_refused_without_being_held() -> None:
    stream = Endless(3 * limits.LINE_BYTES)
    (item,) = gather("-", NOW, stdin=stream)  # type: ignore[arg-type]
    assert isinstance(item, Refusal)
    assert item.origin == "standard input:1"
    assert "24.0 MB" in item.reason and "8.0 MB" in item.reason
    assert stream.largest <= limits.LINE_BYTES + 1


def test_the_line_after_an_overlong_one_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.ndjson").open("wb") as file:
        file.write(b"x" * (limits.LINE_BYTES + 5) + b"\n{}\n")
    first, second = gather(str(tmp_path / "a.ndjson"), NOW)
    assert isinstance(first, Refusal) and first.origin == "a.ndjson:1"
    assert isinstance(second, Fetched) and second.origin == "a.ndjson:2"


def test_a_large_file_is_refused_by_name_and_limit(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(50_000_000)
    found = refusal(str(tmp_path / "big.txt"))
    assert found.origin == "big.txt"
    assert "50.0 MB" in found.reason and "8.0 MB" in found.reason


@pytest.mark.parametrize(
    ("target", "word"),
    [
        ("missing.txt", "no such file"),
        ("/dev/null", "neither"),
        (".", "holds no files"),
        ("a\0b", "no such file"),
    ],
)
def test_what_is_not_there_is_said(
    target: str, word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert word in refusal(target).reason


def test_what_is_not_there_is_called_what_its_giver_called_it() -> None:
    assert refusal("/no/such/place.txt").origin == "/no/such/place.txt"


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.txt").write_text("x")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    _, found = gather(str(tmp_path), NOW)
    assert found == Refusal(f"{tmp_path.name}/closed", "The folder cannot be read: Permission denied.")


def test_a_name_that_is_no_text_can_be_printed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with open(bytes(tmp_path) + b"/a/\xff\n.txt", "w") as file:
        file.write("x")
    (name,) = origins(tmp_path / "a")
    assert name == "a/\N{REPLACEMENT CHARACTER} .txt"
    name.encode()


@pytest.mark.parametrize("target", ["", " "])
def test_an_empty_target_is_refused(target: str) -> None:
    assert refusal(target).reason.startswith("The target is empty")
