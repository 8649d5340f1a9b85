"""Clauses: the parts of a sentence that say one thing each ("…; X refused", "…, whereas Y joined")."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.page.wordings import Wordings

_BOUNDARY = Pattern(
    r";|:\s|(?:,\s|\s[–—]\s)?\b(?:while|whereas|but|though|although|yet)\b\s"
    r"|,\s(?:а|но|зато|однако|хотя|тогда как)\s",
    re.IGNORECASE,
)
_OPENING = Wordings(r"while|whereas|but|though|although|yet|а\b|но\b|зато|однако|хотя|тогда как")
"""Words that can open a clause: without one of them, a semicolon or a colon a sentence is one clause."""


def split(page: Page, sentence: Stretch) -> list[Stretch]:
    """The clauses of a sentence, in order; a boundary word belongs to the clause it opens."""
    if not any(sign in page.quote(sentence) for sign in ";:") and not page.places(_OPENING, sentence):
        return [sentence]
    clauses: list[Stretch] = []
    start = sentence.start
    for boundary in _BOUNDARY.finditer(page.text, sentence.start, sentence.end):
        if boundary.start() > start:
            clauses.append(Stretch(start, boundary.start()))
            start = boundary.start()
    clauses.append(Stretch(start, sentence.end))
    return clauses
