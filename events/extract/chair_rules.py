"""The phrases that tell of a term in the chair, in English and Russian, as tables."""

from __future__ import annotations

import re

from events.extract.chair_english import TERMS_ENGLISH
from events.extract.chair_phrases import TermRule
from events.extract.chair_russian import TERMS_RUSSIAN
from events.extract.chair_seats import SEATS

__all__ = ["SEATS", "TERMS", "TermRule", "terms_for"]

TERMS: tuple[TermRule, ...] = (*TERMS_ENGLISH, *TERMS_RUSSIAN)
"""Terms of states in the chair of an organisation."""
_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[А-Яа-я]")


def terms_for(sentence: str) -> tuple[TermRule, ...]:
    """The phrases in the letters of a sentence; those of the other language cannot stand in it."""
    english = TERMS_ENGLISH if _LATIN.search(sentence) else ()
    return (*english, *TERMS_RUSSIAN) if _CYRILLIC.search(sentence) else english
