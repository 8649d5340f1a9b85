"""Phrases on delegations and their seats: "the chair of Georgia stood empty", "делегации Грузии не было"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from events.extract.attending.seat_words import ECHO, GAPPED, MET, NOR, SIGN, TABLES
from events.extract.attending.state_lists import Group
from events.extract.page.patterns import Pattern, openings_of
from events.extract.page.text import Page, Stretch
from events.kinds import Attendance

FEWEST = 3
"""Fewer states than these may have met for a talk of their own."""
_NEITHER = Pattern(r"\b(?:neither|nor|no|no other|not a|not one|ни|ни один|никакой)\s(?:the\s)?\Z")
_MISSED = Pattern(r"\b(?:not|n't|never|nobody|absent|missing|refused|declined|skipped)\b")


_CHAIN = Pattern(
    r"(?:[\s,]|\b(?:and|also|as|well|the|of|from|its|that|those|first|deputy|deputies|и|а|также|из|первый"
    r"|заместитель)\b)+",
    re.IGNORECASE,
)


def told(page: Page, sentence: Stretch, groups: list[Group]) -> dict[int, Attendance]:
    """Start of a list of states → what a phrase of the tables says of it."""
    marked = _marked(page, sentence, groups)
    found: dict[int, Attendance] = {}
    known = openings_of(marked)
    for words, attendance in TABLES:
        for match in words.finditer(marked) if words.may_stand_among(known) else ():
            if attendance is not Attendance.ABSENT and _NEITHER.search(marked, 0, match.start()):
                continue
            found.setdefault(_group_at(marked, match, groups).start, attendance)
    for match in MET.finditer(marked) if MET.may_stand_among(known) else ():
        group = _group_at(marked, match, groups)
        if len(group.hits) >= FEWEST:
            found.setdefault(group.start, Attendance.PRESENT)
    for match in NOR.finditer(marked) if NOR.may_stand_among(known) else ():
        if _MISSED.search(marked, 0, match.start()):
            found[_group_at(marked, match, groups).start] = Attendance.ABSENT
    return _along_chains(page, groups, found)


def _along_chains(page: Page, groups: list[Group], found: dict[int, Attendance]) -> dict[int, Attendance]:
    """ "The ministers of A and B, the chief of staff of C and that of D were on the line": all four were."""
    for one, other in (*pairwise(groups), *pairwise(reversed(groups))):
        first, second = sorted((one, other), key=lambda group: group.start)
        if other.start not in found and one.start in found and _is_chained(page, first, second):
            found[other.start] = found[one.start]
    return found


def _is_chained(page: Page, first: Group, second: Group) -> bool:
    """Whether nothing but offices and "and" stands between two lists of states."""
    start = first.end
    rest = []
    for office in page.hits_in(first.end, second.start, "office", "rank"):
        article = 2 if page.text.startswith("a ", office.start) else 0
        rest.append(page.text[start : max(office.start + article, start)])
        start = max(start, office.end)
    rest.append(page.text[start : second.start])
    return len(rest) > 1 and bool(_CHAIN.fullmatch("".join(rest)))


def gapped(page: Page, sentence: Stretch, groups: list[Group]) -> Iterator[Group]:
    """The lists whose verb is left out, as it was told of the list before: ", Erewhon an observer"."""
    marked = _marked(page, sentence, groups)
    for match in GAPPED.finditer(marked):
        yield _group_at(marked, match, groups)


def echoed(page: Page, sentence: Stretch, groups: list[Group]) -> Iterator[Group]:
    """The lists of which the same is told as of the list before: "neither did Erewhon", "Erewhon too"."""
    marked = _marked(page, sentence, groups)
    for match in ECHO.finditer(marked):
        yield _group_at(marked, match, groups)


def _group_at(marked: str, match: re.Match[str], groups: list[Group]) -> Group:
    return groups[marked.count(SIGN, 0, marked.index(SIGN, match.start()))]


def _marked(page: Page, sentence: Stretch, groups: list[Group]) -> str:
    """The folded sentence with a sign for each list of states."""
    pieces: list[str] = []
    position = sentence.start
    for group in groups:
        pieces += (page.folded[position : group.start], SIGN)
        position = group.end
    return "".join([*pieces, page.folded[position : sentence.end]])
