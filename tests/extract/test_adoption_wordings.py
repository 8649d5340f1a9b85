"""Papers and counts of items in many wordings: lines "sentences => what they tell", all of it invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from events.extract.adoption import agenda, documents
from events.extract.page.text import Page

WORDINGS = Path(__file__).parent / "adoption"


def wordings(name: str) -> list[tuple[str, str]]:
    lines = (WORDINGS / name).read_text(encoding="utf-8").splitlines()
    return [(text, told.strip()) for text, _, told in (line.partition(" =>") for line in lines)]


@pytest.mark.parametrize(("text", "told"), wordings("papers.txt"))
def test_papers_in_many_wordings(text: str, told: str) -> None:
    wanted = {paper.strip().lower() for paper in told.split(";") if paper.strip()}
    assert {f"{d.action.value}: {d.title.lower()}" for d in documents.find(Page(text))} == wanted


@pytest.mark.parametrize(("text", "count"), wordings("agenda.txt"))
def test_counts_of_items_in_many_wordings(text: str, count: str) -> None:
    found = agenda.find(Page(text))
    assert (str(found[0].value) if found else "") == count
