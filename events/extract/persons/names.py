"""People: every name of a page with the office, the rank and the state that stand beside it."""

from __future__ import annotations

from events.extract.page.text import Page
from events.extract.persons import company, naming, state_ties
from events.extract.persons.person import Person


def _is_whole(person: Person) -> bool:
    """Whether a mention is surely a person's: a lone capitalised word may be a part of an office."""
    return bool(person.known or person.role or person.rank or " " in person.name or "." in person.name)


def find(page: Page) -> tuple[Person, ...]:
    """Every person of a page with what stands beside the name, in order."""
    found: list[Person] = []
    claimed = 0
    stretches = list(naming.find(page))
    for number, (start, end, known) in enumerate(stretches):
        following = stretches[number + 1][0] if number + 1 < len(stretches) else len(page.text)
        person = company.beside(page, start, end, known, claimed, following)
        claimed = max(person.right, person.end) if _is_whole(person) else claimed
        found.append(person)
    return tuple(state_ties.share(page, found))
