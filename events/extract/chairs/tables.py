"""The ways of reading a term in the chair, in English and Russian, as tables."""

from __future__ import annotations

from events.extract.chairs.alone import ALONE
from events.extract.chairs.english import ENGLISH
from events.extract.chairs.handing import HANDED
from events.extract.chairs.lists import LISTS
from events.extract.chairs.phrases import Example, Phrase
from events.extract.chairs.russian import RUSSIAN
from events.extract.chairs.standing import OFFICES, Office
from events.extract.chairs.succession import NEXT
from events.extract.page.patterns import Phrasebook

WAYS: tuple[Phrase | Office | Example, ...] = (*ENGLISH, *RUSSIAN, HANDED, NEXT, *LISTS, *ALONE, *OFFICES)
"""Every way to tell of a chair, each with its name and an example."""


PHRASES = Phrasebook((*ENGLISH, *RUSSIAN), lambda phrase: phrase.pattern)
"""The phrases that one pattern reads, in the order in which they are tried."""
