"""Names as they are printed in a reading: Russian ones in the nominative."""

from __future__ import annotations

from functools import cache, lru_cache

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.persons import declension
from events.extract.persons.naming import terms_by_person
from events.extract.words import lexicon, russian
from events.extract.words.gazetteer import fold

MOST_NAMES = 1_000
"""So many names are remembered with their nominatives."""
_POSSESSIVE = Pattern(r"['’]s?\Z")


def printed(page: Page, start: int, end: int, known: tuple[str, ...]) -> str:
    """The name as printed; Russian names in the nominative."""
    name = " ".join(page.text[start:end].split())
    if not "\u0400" <= name[0] <= "\u04ff":
        return _POSSESSIVE.sub("", name)
    return _nominative(name, known)


@lru_cache(maxsize=MOST_NAMES)
def _nominative(name: str, known: tuple[str, ...]) -> str:
    """A Russian name of a known person by its dictionary form: "Андрея Белоусова" → Андрей Белоусов."""
    folded = fold(name)
    for person in known:
        spellings = _russian_spellings(person)
        if any(folded in (fold(n), " ".join(reversed(fold(n).split(" ")))) for n in spellings):
            return name
        for spelling in spellings:
            forms = {fold(form) for form in lexicon.name_forms(spelling.split(" "))}
            if folded in forms:
                return spelling if fold(spelling) != folded else name
            family = spelling.split(" ")[-1]
            for form in russian.surname_forms(family.lower()):
                if folded.endswith(fold(form)) and len(folded) > len(form):
                    return (
                        name[: len(name) - len(form)] + family if folded.split()[-1] != fold(family) else name
                    )
                if folded == fold(form):
                    return family
    return name if known else declension.nominative(name)


@cache
def _russian_spellings(person: str) -> tuple[str, ...]:
    names = {n for t in terms_by_person()[person] for n in (t.name, *t.spellings)}
    return tuple(sorted(n for n in names if "\u0400" <= n[0] <= "\u04ff" and n.count(" ") == 1))
