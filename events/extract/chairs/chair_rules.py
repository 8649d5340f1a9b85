"""The phrases that tell of a term in the chair, in English and Russian, as tables."""

from __future__ import annotations

from events.extract.chairs.chair_alone import ALONE
from events.extract.chairs.chair_english import TERMS_ENGLISH
from events.extract.chairs.chair_handovers import HANDOVERS_ENGLISH
from events.extract.chairs.chair_handovers_russian import HANDOVERS_RUSSIAN
from events.extract.chairs.chair_lists import LISTS
from events.extract.chairs.chair_phrases import TermRule
from events.extract.chairs.chair_russian import TERMS_RUSSIAN
from events.extract.chairs.chair_seats import SEATS
from events.extract.page.patterns import Pattern

__all__ = ["SEATS", "TERMS", "TermRule", "terms_for"]

_ENGLISH = (*TERMS_ENGLISH, *HANDOVERS_ENGLISH)
_RUSSIAN = (*TERMS_RUSSIAN, *HANDOVERS_RUSSIAN)
TERMS: tuple[TermRule, ...] = (*_ENGLISH, *_RUSSIAN, *LISTS, *ALONE)
"""Terms of states in the chair of an organisation."""
_LATIN, _CYRILLIC = Pattern("[A-Za-z]"), Pattern("[А-Яа-я]")


def terms_for(sentence: str) -> tuple[TermRule, ...]:
    """The phrases in the letters of a sentence; those of the other language cannot stand in it."""
    english = _ENGLISH if _LATIN.search(sentence) else ()
    return (*english, *_RUSSIAN) if _CYRILLIC.search(sentence) else english
