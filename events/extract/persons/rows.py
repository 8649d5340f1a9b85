"""Names in a list whose other names are known people: whoever stands there is a person too."""

from __future__ import annotations

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.persons.person import Person

FEWEST = 3
"""A list of so many names, all but one of them known or titled, vouches for the last."""
_JOINT = Pattern(r"(?:\s?[,;]\s?|\s)(?:(?:and|as well as|и|а также)\s)?(?:the\s)?")


def mark(people: list[Person], page: Page) -> list[Person]:
    """The people of a sentence; those whom their list vouches for are marked: "Shoigu, Ravkov and [X]"."""
    marked: list[Person] = []
    for row in _rows(people, page):
        sure = sum(bool(person.known or person.role) for person in row)
        vouched = len(row) >= FEWEST and sure >= 2 and sure * 2 >= len(row)
        marked += [person._replace(listed=vouched and _is_whole(person)) for person in row]
    return marked


def _is_whole(person: Person) -> bool:
    """A lone capitalised word in a list may be a part of an office."""
    return " " in person.name


def _rows(people: list[Person], page: Page) -> list[list[Person]]:
    rows: list[list[Person]] = []
    for person in people:
        last = rows[-1][-1] if rows else None
        gap = (
            page.text[max(last.right, last.end) : max(min(person.left, person.start), last.end)]
            if last
            else ""
        )
        if last and gap.strip() and _JOINT.fullmatch(gap):
            rows[-1].append(person)
        else:
            rows.append([person])
    return rows
