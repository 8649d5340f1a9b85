"""Clauses: the parts of a sentence that say one thing each ("…; X refused", "…, whereas Y joined")."""

from __future__ import annotations

import re

from events.extract.text import Page, Stretch

_BOUNDARY = re.compile(
    r";|:\s|(?:,\s|\s[–—]\s)?\b(?:while|whereas|but|though|although|yet)\b\s"
    r"|,\s(?:а|но|зато|однако|хотя|тогда как)\s",
    re.IGNORECASE,
)


def split(page: Page, sentence: Stretch) -> list[Stretch]:
    """The clauses of a sentence, in order; a boundary word belongs to the clause it opens."""
    clauses: list[Stretch] = []
    start = sentence.start
    for boundary in _BOUNDARY.finditer(page.text, sentence.start, sentence.end):
        if boundary.start() > start:
            clauses.append(Stretch(start, boundary.start()))
            start = boundary.start()
    clauses.append(Stretch(start, sentence.end))
    return clauses
