"""Names that stand in one list: "X (Utopia), Y and Z", "neither by X nor by Y"."""

from __future__ import annotations

import re
from collections.abc import Callable

from events.extract.attending.presence_words import ACTS, IN_THE_ROOM
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page
from events.extract.persons.person import Person

Joint = Callable[[Person, Person], bool]
LONGEST = 40
"""Names on either side that are looked at: no council has as many members."""
_JOINT = Pattern(
    r"(?P<comma>\s?[,;–—-])?\s?(?P<and>\s?(?:and|as well as|also|or|nor|и|а также|или|либо|ни)\b"
    r"(?:\s(?:also|by|from|of|for|again|the|его|ее|не|from the|by the))*\s?)?(?:the\s)?",
    re.IGNORECASE,
)
_CLOSED = Pattern(r"\s?(?:[,.;:!?)–—]|\Z)")
_THEN = Pattern(r"\s(?:(?:also|then|тоже|также|затем)\s)?")


def of(page: Page, mention: Person, everyone: Ordered[Person]) -> list[Person]:
    """The names of the list in which a name stands, in order."""
    return joined(page, mention, everyone, lambda one, other: page.once(_joint, one, other) is not None)


def joined(page: Page, mention: Person, everyone: Ordered[Person], joint: Joint) -> list[Person]:
    """The names of its sentence that stand with one in an unbroken row, in order; `joint` tells of two
    neighbours whether what lies between them joins them."""
    sentence = page.sentence_at(mention.start)
    row = [mention]
    for person in reversed(everyone.between(sentence.start, mention.start)[-LONGEST:]):
        if not joint(person, row[0]):
            break
        row.insert(0, person)
    for person in everyone.between(mention.end, sentence.end)[:LONGEST]:
        if not joint(row[-1], person):
            break
        row.append(person)
    return row


def between(one: Person, other: Person) -> tuple[int, int]:
    """Where the words between two neighbours begin and end."""
    start = max(one.right, one.end)
    return start, max(min(other.left, other.start), one.end)


def head(page: Page, mention: Person, everyone: Ordered[Person]) -> Person:
    """The name before which words stand that speak of a whole list: X in "absent were X, Y and Z".

    A list whose last names have a verb of their own ("without X, Y and Z signed") is none.
    """
    row = of(page, mention, everyone)
    if len(row) == 1 or row[0] is mention:
        return mention
    end = max(row[-1].right, row[-1].end)
    verb = _THEN.match(page.text, end)
    if verb and any(table.match(page.text, verb.end(), len(page.text)) for table in (ACTS, IN_THE_ROOM)):
        return mention
    joint = page.once(_joint, row[-2], row[-1])
    closed = bool(joint and joint["and"]) or bool(_CLOSED.match(page.text, end))
    return row[0] if closed else mention


def _joint(page: Page, one: Person, other: Person) -> re.Match[str] | None:
    return _JOINT.fullmatch(page.text, *between(one, other))
