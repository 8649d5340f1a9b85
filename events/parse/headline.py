"""The headline of a plain text: its first line that says something."""

from __future__ import annotations

import re
from typing import Final

WORD: Final = re.compile(r"[^\W\d_]{2,}")
FEWEST_WORDS: Final = 4
"""Stamps, section names, bread crumbs and bylines have fewer."""
LONGEST: Final = 140
LINES_READ: Final = 12
ADDRESS: Final = "URL:"


def headline(text: str) -> str | None:
    """The headline, cut at a word where a whole paragraph stands in its place; None for an empty text."""
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()][:LINES_READ]
    told = [line for line in lines if not line.startswith(ADDRESS)]
    return next((_short(line) for line in told if _says_something(line)), _short(told[0]) if told else None)


def _says_something(line: str) -> bool:
    return len(WORD.findall(line[:500])) >= FEWEST_WORDS


def _short(line: str) -> str:
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:–— ") + "…"
