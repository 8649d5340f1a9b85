"""Rolls: three or more members of the council named one after another in the report of its sitting.

Whatever the words around it, such a list says who was there ("The six are X, Y, Z …"), unless they say
that somebody stayed away.
"""

from __future__ import annotations

import re
from functools import partial

from events.extract.attending import absences, rows
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page
from events.extract.persons import offices
from events.extract.persons.person import Person
from events.extract.sessions.sittings import Sitting

FEWEST = 3
"""Fewer members than these may be named together for many reasons."""
_JOINT = Pattern(
    r"(?:\s(?:from|in|of|for|at|из|от|в)\s[\w'’ -]{2,30})?(?:\s?[,;–—-]\s?|\s(?=and\b|и\b|as\b|а\b))"
    r"(?:(?:and|as well as|also|for \w+,|и|а также)\s)?(?:the\s)?",
    re.IGNORECASE,
)


def holds(page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person]) -> bool:
    """Whether a name stands in a roll of members, none of whom is said to be missing."""
    sentence = page.sentence_at(mention.start)
    row = rows.joined(page, mention, everyone, partial(_is_joined, page))
    members = sum(_is_member(sitting, person) for person in row)
    if members < FEWEST or members < len(row) - 1:
        return False
    return not (
        absences.cues(page, sentence.start, sentence.end)
        or page.cues_in(sentence.start, sentence.end, "neither")
    )


def _is_member(sitting: Sitting, person: Person) -> bool:
    """Whether an office printed or known seats somebody in the council on the day of its sitting."""
    day = sitting.date.edtf if sitting.date else None
    role = offices.settle(person.role, person.known, sitting.code, day)
    return role is not None and offices.has_table(sitting.code) and offices.sits_in(role, sitting.code)


def _is_joined(page: Page, one: Person, other: Person) -> bool:
    return bool(_JOINT.fullmatch(page.text, *rows.between(one, other)))
