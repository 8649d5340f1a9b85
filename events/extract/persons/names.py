"""People: every name of a page with the office, the rank and the state that stand beside it."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.persons import company, naming, state_ties
from events.extract.persons.person import Person


def _is_whole(person: Person) -> bool:
    """Whether a mention is surely a person's: a lone capitalised word may be a part of an office."""
    return bool(person.known or person.role or person.rank or " " in person.name or "." in person.name)


_IN = Pattern(r"\b(?:in|at|near|from|around|в|во|на|из|под|около)\s\Z", re.IGNORECASE)
""" "in [Karabakh]"."""


def _is_place(page: Page, start: int, end: int) -> bool:
    """Whether a lone unknown word stands where a place does."""
    return " " not in page.text[start:end] and bool(_IN.search(page.text[max(start - 8, 0) : start]))


def find(page: Page) -> tuple[Person, ...]:
    """Every person of a page with what stands beside the name, in order."""
    found: list[Person] = []
    claimed = 0
    stretches = list(naming.find(page))
    for number, (start, end, known) in enumerate(stretches):
        if not known and _is_place(page, start, end):
            continue
        following = stretches[number + 1][0] if number + 1 < len(stretches) else len(page.text)
        person = company.beside(page, start, end, known, claimed, following)
        claimed = max(person.right, person.end) if _is_whole(person) else claimed
        found.append(person)
    return tuple(state_ties.share(page, found))
