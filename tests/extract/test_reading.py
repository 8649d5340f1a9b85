"""Laws of reading: any text, verbatim spans, the same bytes, linear work, the seeds as they are told."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.extract import VERSION, as_json
from events.extract.output.report import schema
from events.extract.page import asserted
from events.extract.page.text import Page, Stretch
from tests.extract.helpers import main, reading
from tests.shared import SHARED, shared

SEED_GOLD = SHARED / "eval" / "seeds" / "gold"
# Never empty, so that missing articles are said and not passed over.
GOLD = sorted(SEED_GOLD.glob("*.json")) or [SEED_GOLD]
PIECES = [
    "The 77th session of the CIS Council "
        "of Defence Ministers", "Заседание СМО СНГ", "Russia", "Армении", "Sergei Shoigu",
    "Defence Minister", "refused", "was represented by", "will be held", "в Москве", "in Baku", "today", "11 October",
    ", ", ". ", "; ", "\n\n", "(", ")", "«", "bilateral", "the Council", "A.", "\u0301", "\x00", "İ", "ß",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))


def spans(node: object) -> list[dict[str, object]]:
    if isinstance(node, dict):
        own = [node] if {"start", "end", "quote"} <= node.keys() else []
        return own + [span for value in node.values() for span in spans(value)]
    if isinstance(node, list):
        return [span for value in node for span in spans(value)]
    return []


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_text_gives_a_valid_reading_with_verbatim_spans(text: str) -> None:
    read = reading(text)
    told = json.loads(json.dumps(as_json("sample", read)))
    jsonschema.validate(told, json.loads(schema()))
    assert all(text[s["start"] : s["end"]] == s["quote"] for s in spans(told))
    assert bool(read.meetings) != bool(read.silence)
    assert reading(text) == read


def test_an_unrelated_paragraph_changes_nothing() -> None:
    text = (
        "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence "
        "Ministers met in Baku. Armenia refused to attend."
    )
    longer = text + "\n\nThe price of apples in the region rose by a tenth, growers said."
    assert reading(longer).meetings == reading(text).meetings


def test_renaming_a_person_renames_him() -> None:
    text = (
        "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers "
        "met in Baku. Russian Defence Minister {} spoke."
    )
    assert [a.name for a in main(text.format("Ivan Testov")).attendees] == ["Ivan Testov"]
    assert [a.name for a in main(text.format("Oleg Inakov")).attendees] == ["Oleg Inakov"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("Rencontre à Paris, sans suite.", "neither English nor Russian"),
        ("The weather was fine in the hills and by the sea.", "No statutory body"),
        ("A letter was sent on behalf of the CIS Council of Defence Ministers.", "no sentence has it meet"),
    ],
)
def test_silence_says_why(text: str, words: str) -> None:
    assert words in (reading(text).silence or "")


@pytest.mark.parametrize(
    "unit",
    [
        "ABC ",
        "7",
        ", ",
        "((((",
        "\"'",
        "A.B.",
        "a\u0301",
        "Russia, ",
        "Sergei Shoigu, ",
        "77th session of the CIS Council of Defence Ministers ",
        "The CIS Council of Defence Ministers met in 2016. On 3 May it will meet to mark the 25th anniversary "
        "of the CIS, and the next session will be held in June. ",
    ],
)
def test_work_grows_with_the_length_and_not_faster(unit: str) -> None:
    """Counted in calls of Python functions, so that no clock is asked."""
    reading(unit)
    small, large = (_calls(unit * (size // len(unit))) for size in (8_000, 32_000))
    assert large < 6 * small + 5_000


def test_a_sentence_is_judged_once_however_many_names_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of names in one sentence must not have its whole sentence searched again for each."""
    judged: list[int] = []
    judge = asserted.claims

    def counting(page: Page, sentence: Stretch) -> bool:
        judged.append(1)
        return judge(page, sentence)

    monkeypatch.setattr(asserted, "claims", counting)
    reading("The CIS Council of Defence Ministers met in Minsk. " + "Shoygu, " * 2_000)
    assert 0 < len(judged) < 200


def _calls(text: str) -> int:
    count = 0

    def tally(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(tally)
    try:
        reading(text)
    finally:
        sys.setprofile(None)
    return count


def test_version_is_told() -> None:
    assert reading("Nothing.").extractor == VERSION


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_seeds_are_read_as_they_are_told(gold: Path) -> None:
    shared("eval/seeds/gold")
    told = json.loads(gold.read_text(encoding="utf-8"))
    read = reading(shared(f"eval/seeds/texts/{gold.stem}.txt").read_text(encoding="utf-8"))
    found = as_json(gold.stem, read)["meetings"]
    brief = [(m["body"], m["status"], m["city"], m["ordinal"], _names(m)) for m in told["meetings"]]
    assert [(m["body"], m["status"], m["city"], m["ordinal"], _names(m)) for m in found] == brief  # type: ignore[union-attr,index,call-overload]


def _names(meeting: dict[str, object]) -> list[str]:
    return sorted(a["name"] for a in meeting["attendees"])  # type: ignore[attr-defined]
