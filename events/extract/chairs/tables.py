"""The ways of reading a term in the chair, in English and Russian, as tables."""

from __future__ import annotations

from events.extract.chairs.alone import ALONE
from events.extract.chairs.english import ENGLISH
from events.extract.chairs.handing import HANDED
from events.extract.chairs.lists import LISTS
from events.extract.chairs.phrases import Example, Phrase
from events.extract.chairs.russian import RUSSIAN
from events.extract.chairs.standing import OFFICES, Office
from events.extract.page.patterns import Pattern

WAYS: tuple[Phrase | Office | Example, ...] = (*ENGLISH, *RUSSIAN, HANDED, *LISTS, *ALONE, *OFFICES)
"""Every way to tell of a chair, each with its name and an example."""
_LATIN, _CYRILLIC = Pattern("[A-Za-z]"), Pattern("[А-Яа-я]")


def phrases_for(sentence: str) -> tuple[Phrase, ...]:
    """The phrases in the letters of a sentence; those of the other language cannot stand in it."""
    english = ENGLISH if _LATIN.search(sentence) else ()
    return (*english, *RUSSIAN) if _CYRILLIC.search(sentence) else english
