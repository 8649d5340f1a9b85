"""What the machine tells, in the language in force."""

from __future__ import annotations

from functools import cache

from django.utils.translation import get_language, gettext

from events import reference
from events.telling import Told, said_in
from events.words.names import WORDS


@cache
def _names() -> dict[str, str]:
    """The Russian name of each body and state by its English one."""
    bodies = {row.name: row.names_ru[0] for row in reference.bodies() if row.names_ru}
    return bodies | {row.name: row.names_ru[0] for row in reference.countries() if row.names_ru}


def told(sentence: str) -> str:
    """A sentence of the machine; what no template tells stays as it was written."""
    return str(sentence) if get_language() == "en" else said_in(sentence, _translated)


def is_told(sentence: str) -> bool:
    """Whether a sentence can be said in the language in force; else it is as the machine wrote it."""
    return get_language() == "en" or isinstance(sentence, Told)


def _translated(template: str) -> str:
    if template in WORDS:
        return str(WORDS[template])
    return _names().get(template) or gettext(template)
