"""The headline of a plain text, its first line that says something; and the agency that it prints."""

from __future__ import annotations

import re
from typing import Final

from events.parse import dateline

WORD: Final = re.compile(r"[^\W\d_]{2,}")
FEWEST_WORDS: Final = 4
"""Stamps, section names, bread crumbs and bylines have fewer."""
BETWEEN_LINKS: Final = re.compile(r"\s{2,}|\s[|<>«»‹›·•/]\s")
FEWEST_LINKS: Final = 3
"""So many short entries side by side are a menu: "Font size: A A   Print   Send to a friend"."""
LONGEST: Final = 140
LINES_READ: Final = 12
ADDRESS: Final = "URL:"


def headline(text: str) -> str | None:
    """The headline, cut at a word where a whole paragraph stands in its place; None for an empty text."""
    told = _lines(text)
    return next((_short(line) for line in told if _says_something(line)), _short(told[0]) if told else None)


def agency(text: str) -> str | None:
    """The agency that the dateline prints: "TULA, September 29. /TASS/. …"; None where none does."""
    return dateline.agency(_lines(text))


def _lines(text: str) -> list[str]:
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()][:LINES_READ]
    return [line for line in lines if not line.startswith(ADDRESS)]


def _says_something(line: str) -> bool:
    return len(WORD.findall(line[:500])) >= FEWEST_WORDS and not _is_menu(line[:500])


def _is_menu(line: str) -> bool:
    entries = [entry for entry in BETWEEN_LINKS.split(line) if entry.strip()]
    short = all(len(WORD.findall(entry)) < FEWEST_WORDS for entry in entries)
    return len(entries) >= FEWEST_LINKS and short


def _short(line: str) -> str:
    line = dateline.without_dateline(line)
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:–— ") + "…"
