"""The texts that are read: the samples, the articles of the tests, and streams and books made of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "events" / "samples" / "texts", ROOT / "tests" / "extract" / "articles" / "texts")
ENGLISH = 0.9
"""The part of a text's letters from which on it counts as English, which is what the peers read."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def articles() -> list[str]:
    """Every article, in English and Russian."""
    return [path.read_text(encoding="utf-8") for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]


def english() -> list[str]:
    """The articles that all readers can be asked to read."""
    return [text for text in articles() if _latin(text) >= ENGLISH]


def _latin(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return sum(char.isascii() for char in letters) / len(letters)


def stream(count: int) -> Iterator[str]:
    """So many articles, each with names that no other one has, so that nothing can be remembered."""
    for number, text in enumerate(islice(cycle(articles()), count)):
        name = _name(number)
        yield f"{text}\n\nThe guests met Colonel Ivan {name}. Гостей принял полковник Иван {name}ов.\n"


def _name(number: int) -> str:
    word = ""
    while not word or number:
        number, digit = divmod(number, len(LETTERS))
        word += LETTERS[digit]
    return f"Br{word}".title()


def book(size: int) -> str:
    """One text of so many bytes: article after article."""
    once = "\n\n".join(articles()).encode()
    return (once * (size // len(once) + 1))[:size].decode(errors="ignore")
