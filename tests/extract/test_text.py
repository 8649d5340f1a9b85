"""Languages and sentences."""

from __future__ import annotations

import pytest

from events.extract.page.cutting import LONGEST_SENTENCE
from events.extract.page.text import Page


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers of the region met in the morning.", "en"),
        ("Министры обороны собрались утром.", "ru"),
        ("Міністри оборони зібралися вранці, щоб обговорити спільні навчання.", "und"),
        ("Rencontre des ministres.", "und"),
        ("", "und"),
        ("12345 !!!", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert Page(text).language == language


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Gen. Ivan Petrov spoke. He left.", ["Gen. Ivan Petrov spoke.", "He left."]),
        (
            "Mr. S. Orlov flew to St. Petersburg. Rain fell.",
            ["Mr. S. Orlov flew to St. Petersburg.", "Rain fell."],
        ),
        ("The U.S. Navy watched. Nobody came.", ["The U.S. Navy watched.", "Nobody came."]),
        ("“We agree.” The talks ended.", ["“We agree.”", "The talks ended."]),
        ("Baku. 2 June. The session opened.", ["Baku.", "2 June.", "The session opened."]),
        ("Прибыл ген. Петров. Он выступил.", ["Прибыл ген. Петров.", "Он выступил."]),
        ("Это было в 2019 г. Министры уехали.", ["Это было в 2019 г.", "Министры уехали."]),
        ("Ждали в г. Туле. Дождались.", ["Ждали в г. Туле.", "Дождались."]),
        ("One line\n\nAnother line", ["One line", "Another line"]),
        ("a council of the\nmember states met", ["a council of the\nmember states met"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    page = Page(text)
    assert [page.quote(s) for s in page.sentences] == sentences


def test_no_sentence_is_longer_than_the_bound() -> None:
    page = Page("word " * 5_000 + "x" * 9_000)
    assert max(s.end - s.start for s in page.sentences) <= LONGEST_SENTENCE
    assert sum(len(page.quote(s)) for s in page.sentences) > 30_000


def test_evidence_is_verbatim_and_inside_its_sentence() -> None:
    page = Page("Nothing here. The council met. The end.")
    evidence = page.evidence(18, 25, "sample")
    assert evidence.span.quote == "council"
    assert evidence.sentence.quote == "The council met."


@pytest.mark.parametrize(
    ("stem", "words"),
    [("Ivan", ["Ivanov", "Ivan"]), ("Li", ["Li", "Liu"]), ("O'N", ["O'Neill"]), ("«I", []), ("van", [])],
)
def test_words_are_found_by_their_stem(stem: str, words: list[str]) -> None:
    page = Page("Ivanov, Li and O'Neill met «Ivan» Liu, but not ivan or O.")
    assert [
        page.text[start:].split("»")[0].split(",")[0].split(" ")[0] for start in page.words_with(stem)
    ] == words


def test_a_page_asks_a_rule_once_for_the_same() -> None:
    page, asked = Page("The council met."), []

    def rule(page: Page, start: int, word: str) -> int:
        asked.append(word)
        return page.text.find(word, start)

    assert [page.once(rule, 0, word) for word in ("council", "met", "council")] == [4, 12, 4]
    assert asked == ["council", "met"]
