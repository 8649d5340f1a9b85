"""The benchmark's texts, and what it says where others cannot be measured."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.bench import reading, resolving, solving, texts


def test_the_texts_that_all_can_read_are_english() -> None:
    assert 0 < len(texts.english()) < len(texts.articles())
    assert not any("СМО СНГ прошло" in text for text in texts.english())


def test_no_two_articles_of_a_stream_are_the_same() -> None:
    count = 3 * len(texts.articles())
    assert len(set(islice(texts.stream(count), count))) == count


@pytest.mark.parametrize("size", [1_000, 5_000_000])
def test_a_book_has_its_size(size: int) -> None:
    assert size - 4 < len(texts.book(size).encode()) <= size


@pytest.mark.parametrize(
    ("log", "words"),
    [
        (None, "make bench does it"),
        ("working\nno route to host\n", "requirements-bench.txt: no route to host"),
    ],
)
def test_whom_it_cannot_measure_it_names_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, log: str | None, words: str
) -> None:
    monkeypatch.setattr(reading, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(reading, "LOG", tmp_path / "peers.log")
    monkeypatch.setattr(texts, "english", lambda: ["The CIS Council of Defence Ministers met in Minsk."])
    if log:
        (tmp_path / "peers.log").write_text(log, encoding="utf-8")
    ours, missing = reading.beside_others("S", 1)
    assert ours[0] == "this reader, on 1 English articles"
    assert isinstance(missing, str)
    assert "\n" not in missing
    assert words in missing
    assert all(peer in missing for peer in reading.PEERS.values())


def test_a_text_that_is_refused_is_not_taken_for_a_quick_one() -> None:
    with pytest.raises(ValueError, match="was not read"):
        reading._read(["a\0b"])


def test_the_memory_of_a_stream_is_not_that_of_the_process_that_started_it() -> None:
    ballast = bytearray(300_000_000)
    (_, early, unit), _ = reading.memory(20)
    assert unit == "MB"
    assert 0 < early < len(ballast) / 1_000_000


def test_the_articles_that_come_in_late_are_spread_and_were_not_there_before() -> None:
    early, late = resolving.parted(range(2000), 10)
    there = list(early)
    assert len(late) == resolving.ONE_BY_ONE + resolving.AT_ONCE
    assert sorted([*there, *late]) == list(range(2000))
    assert late[-1] - late[0] > 1000


def test_the_dates_that_are_measured_are_of_as_many_meetings_and_of_every_basis() -> None:
    dates = solving.solving(80)()
    assert len(dates) >= 80
    assert {"explicit", "inferred"} <= {each.basis for each in dates.values()}
