"""Known names in one pass, whole words only, inflected in Russian."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.extract.words import gazetteer


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("the Defense Minister of", "office", "Minister of Defence"),
        ("Министром обороны стал", "office", "Minister of Defence"),
        ("Kazakhstan's plan", "country", "KZ"),
        ("из Казахстана прибыли", "country", "KZ"),
        ("the Kyrgyz Republic", "country", "KG"),
        ("узбекскую сторону", "adjective", "UZ"),
        ("в Алма-Ате", "city", "Almaty"),
        ("near St. Petersburg", "city", "Saint Petersburg"),
        ("the CSTO forces", "body", "CSTO"),
        ("силы ОДКБ", "body", "CSTO"),
        ("Совета министров обороны", "council", "CMD"),
        ("the Defence Ministers' Council", "council", "CMD"),
        ("заседание СМИД", "council", "CFM"),
    ],
)
def test_names(text: str, kind: str, code: str) -> None:
    assert (kind, code) in {(h.kind, h.code) for h in gazetteer.scan(text, gazetteer.fold(text)).names}


@pytest.mark.parametrize("text", ["Romania", "the Romans", "cis-regional", "a Kazakhstanized", "csto"])
def test_parts_of_words_are_no_names(text: str) -> None:
    names = gazetteer.scan(text, gazetteer.fold(text)).names
    assert not [h for h in names if h.kind in ("country", "adjective") or h.code == "CSTO"]


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(gazetteer.fold(text)) == len(text)
