"""What is kept between starts reads the same as what is made anew, and never stands in the way."""

import re
from pathlib import Path

import pytest

from events.extract.page import compiling
from events.extract.page.compiling import compiled
from events.extract.words import prepared

PATTERNS = [
    (r"\b(?P<day>\d{1,2}) (?P<month>May|мая)\b(?!-)", re.IGNORECASE),
    (r"(?:a|b)|(c)(?<!d)\Z", 0),
    (r" \d+ # a number", re.VERBOSE | re.DOTALL),
    ("[^.;–]{1,40}?[Ёё]", 0),
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of its own to keep things in, from which nothing has been read yet."""
    place = tmp_path / "words" / "prepared.tables"
    monkeypatch.setattr(prepared, "_place", lambda: place)
    monkeypatch.setattr(prepared, "_asked", {})
    monkeypatch.setattr(prepared, "_new", set())
    start_anew(monkeypatch)
    return place


def start_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared._kept.cache_clear()
    prepared._asked.clear()


def refuse() -> object:
    raise AssertionError("it was kept and must not be made again")


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_pattern_is_the_pattern(
    place: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, flags: int
) -> None:
    made = compiled(pattern, flags)
    prepared.keep()
    start_anew(monkeypatch)
    kept = compiled(pattern, flags)
    assert made == kept == re.compile(pattern, flags)
    assert kept.groupindex == re.compile(pattern, flags).groupindex


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_an_engine_that_is_not_known_is_asked_in_public(
    place: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, flags: int
) -> None:
    monkeypatch.setattr(compiling, "KEEPS", False)
    monkeypatch.setattr(compiling, "import_module", refuse)
    assert compiled(pattern, flags) == re.compile(pattern, flags)
    assert not prepared._new


def test_what_was_kept_is_not_made_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert prepared.recall("names", lambda: (["Utopia"], 7, frozenset({"x"}), None)) == prepared.recall(
        "names", refuse
    )
    prepared.keep()
    start_anew(monkeypatch)
    assert prepared.recall("names", refuse) == (["Utopia"], 7, frozenset({"x"}), None)
    assert [file.name for file in place.parent.iterdir()] == [place.name]


@pytest.mark.parametrize("cut", [0, 5, 40, -1])
def test_a_damaged_file_is_made_anew(place: Path, monkeypatch: pytest.MonkeyPatch, cut: int) -> None:
    prepared.recall("names", lambda: "old")
    prepared.keep()
    place.write_bytes(place.read_bytes()[:cut])
    start_anew(monkeypatch)
    assert prepared.recall("names", lambda: "new") == "new"


def test_other_sources_make_all_anew(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared.recall("names", lambda: "old")
    prepared.keep()
    monkeypatch.setattr(prepared, "_made_of", lambda: b"other words")
    start_anew(monkeypatch)
    assert prepared.recall("names", lambda: "new") == "new"


def test_no_place_to_write_in_is_no_fault(place: Path) -> None:
    place.parent.write_text("a file, where the folder should be")
    prepared.recall("names", lambda: "made")
    prepared.keep()
    assert prepared.recall("names", refuse) == "made"


def test_no_more_is_kept_than_was_asked_for_of_late(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in map(str, range(prepared.MOST)):
        prepared.recall(name, lambda: "old")
    prepared.keep()
    start_anew(monkeypatch)
    for name in ("1", "another"):
        prepared.recall(name, lambda: "new")
    prepared.keep()
    start_anew(monkeypatch)
    asked = ("1", "another", "2")
    assert [prepared.recall(name, lambda: "forgotten") for name in asked] == ["old", "new", "forgotten"]
