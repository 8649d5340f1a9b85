"""The words of presence and of absence in a clause, found once for all the names it holds."""

from __future__ import annotations

import re
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from events.extract.attending.presence_words import (
    ACTS,
    DENIED,
    ELSEWHERE,
    IN_THE_ROOM,
    LED,
    MISSING,
    STANDS_FOR,
)
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch


class Link(Enum):
    """What the words tie a person to."""

    HERE = "here"
    MISSING = "missing"
    ELSEWHERE = "elsewhere"
    REPRESENTED = "represented"
    NOTHING = "nothing"


class Verb(NamedTuple):
    """A word of attendance at [start, end), and what it says."""

    start: int
    end: int
    link: Link


class Part(NamedTuple):
    """What stands between two words of reason, with its verbs.

    `verbs` leaves out what is put in between and says nothing of the day (", who leads the staff,");
    `leads` are the ends of the words that introduce somebody ("attended by"), `conjunctions` the starts
    of those that open another speech ("that").
    """

    start: int
    end: int
    verbs: tuple[Verb, ...]
    all_verbs: tuple[Verb, ...]
    leads: tuple[int, ...]
    conjunctions: tuple[int, ...]
    asides: tuple[Stretch, ...]

    def is_plain(self, offset: int) -> bool:
        """Whether an offset stands in the sentence itself, and in nothing put in between."""
        return not self.around(offset)

    def around(self, offset: int) -> tuple[Stretch, ...]:
        """What is put in between and holds an offset."""
        return tuple(aside for aside in self.asides if aside.start <= offset < aside.end)


_REASON = Pattern(
    r",?\s(?:as(?=\s(?:[A-ZА-Я]|its?\s|his\s|her\s|their\s|the\s\w+\s(?:was|is|had)\b))(?!\swere|\swas|\sdid)"
    r"|because|since(?=\s[A-Za-z]+\s)|поскольку|потому что|так как|ибо)\s"
    r"|,\s(?:and|и)\s(?=(?:his|her|its|the|за|его|ее|вместо)\s)|\sand\s(?=(?:his|her)\s(?:first\s)?deputy)"
)
""" "…, as X was in Brest": a clause of its own."""
_ASIDE = Pattern(
    r",\s(?:who|whose|whom|котор\w+|чья|чей)\b[^,;.]*(?:,|\Z)|\([^()]*\)|\s[–—-]\s[^–—]{1,80}\s[–—-]\s"
)
""" ", who leads the general staff,": a word on the man, not on the day."""
_THAT = Pattern(r"\b(?:that|whether|if|how|why|when)\s|,\s(?:что|ли|как|когда|почему)\s", re.IGNORECASE)
_TABLES = (
    (STANDS_FOR, Link.REPRESENTED),
    (IN_THE_ROOM, Link.HERE),
    (MISSING, Link.MISSING),
    (ELSEWHERE, Link.ELSEWHERE),
    (DENIED, Link.NOTHING),
    (ACTS, Link.HERE),
)
"""The earlier table is heard where two find something at one place."""


def parts(page: Page, clause: Stretch) -> tuple[Part, ...]:
    """The parts of a clause, in order."""
    cuts = [match.start() for match in _REASON.finditer(page.text, clause.start, clause.end)]
    bounds = [clause.start, *(cut for cut in cuts if cut > clause.start), clause.end]
    return tuple(_part(page, start, end) for start, end in pairwise(bounds))


def _part(page: Page, start: int, end: int) -> Part:
    text = page.text[start:end]
    asides = tuple(Stretch(start + m.start(), start + m.end()) for m in _ASIDE.finditer(text))
    bare = _ASIDE.sub(lambda aside: " " * len(aside.group()), text)
    leading = (LED, IN_THE_ROOM, ACTS) if page.language == "ru" else (LED, IN_THE_ROOM)
    part = Stretch(start, end)
    verbs = _verbs(page, part, bare)
    leads = [m for table in leading for m in table.finditer(bare, page.places(table, part), start)]
    return Part(
        start,
        end,
        verbs=verbs,
        all_verbs=_verbs(page, part, text) if asides else verbs,
        leads=tuple(start + m.end() for m in leads),
        conjunctions=tuple(start + m.start() for m in _THAT.finditer(bare)),
        asides=asides,
    )


def _verbs(page: Page, part: Stretch, text: str) -> tuple[Verb, ...]:
    """Every verb of a part, as it is printed or without what is put in, that is in no earlier one."""
    found = sorted(
        (match.start(), rank, match.end(), link)
        for rank, (table, link) in enumerate(_TABLES)
        for match in table.finditer(text, page.places(table, part), part.start)
    )
    kept: list[Verb] = []
    for start, _, end, link in found:
        if not kept or part.start + start >= kept[-1].end:
            kept.append(Verb(part.start + start, part.start + end, link))
    return tuple(kept)
