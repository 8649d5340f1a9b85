"""The phrases that tell of a term in the chair, in English and Russian, as tables."""

from __future__ import annotations

from events.extract.chair_english import TERMS_ENGLISH
from events.extract.chair_phrases import TermRule
from events.extract.chair_russian import TERMS_RUSSIAN
from events.extract.chair_seats import SEATS

__all__ = ["SEATS", "TERMS", "TermRule"]

TERMS: tuple[TermRule, ...] = (*TERMS_ENGLISH, *TERMS_RUSSIAN)
"""Terms of states in the chair of an organisation."""
