"""Sentences of the machine, kept as a template and its parts so that every language can say them anew.

A `Told` is its English sentence and knows how it was made: `tell("“{words}” is a {day}", …)`. The template
is what a translation is looked up by; a part is verbatim text, a number, or told itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

TEMPLATE, PARTS = "say", "of"
Part = str | int
Stored = str | dict[str, Any]
"""A sentence as JSON has it."""


class Told(str):
    """An English sentence with the template and the parts that it was made from."""

    template: str
    parts: Mapping[str, Part]

    def __new__(cls, template: str, parts: Mapping[str, Part]) -> Told:
        """The sentence of a template, whose parts are put in for their names in braces."""
        made = super().__new__(cls, template.format(**parts))
        made.template, made.parts = template, dict(parts)
        return made


def tell(template: str, **parts: Part) -> Told:
    """A sentence by its template: `tell("the stamp “{words}”", words="5 May 2015")`."""
    return Told(template, parts)


def counted(number: int, one: str, several: str) -> Told:
    """A sentence about one thing, or about a `{number}` of them."""
    return tell(one) if number == 1 else tell(several, number=number)


def joined(separator: str, sentences: Iterable[str]) -> str:
    """Sentences with a separator between; each stays what it is."""
    listed = list(sentences)
    if not listed:
        return ""
    names = [f"part{number}" for number in range(len(listed))]
    return Told(separator.join(f"{{{name}}}" for name in names), dict(zip(names, listed, strict=True)))


def without(beginning: str, sentence: str) -> str:
    """A sentence without what it, or its template, begins with."""
    if isinstance(sentence, Told):
        return Told(sentence.template.removeprefix(beginning).lstrip(), sentence.parts)
    return sentence.removeprefix(beginning).lstrip()


def said_in(sentence: str, translated: Callable[[str], str]) -> str:
    """The sentence with every template of it translated; what was never told so stays as it is."""
    if not isinstance(sentence, Told):
        return sentence
    parts = {
        name: said_in(part, translated) if isinstance(part, str) else part
        for name, part in sentence.parts.items()
    }
    return translated(sentence.template).format(**parts)


def as_json(sentence: str) -> Stored:
    """The sentence as it is stored: what is not told by a template is plain text."""
    if not isinstance(sentence, Told):
        return str(sentence)
    return {
        TEMPLATE: sentence.template,
        PARTS: {
            name: as_json(part) if isinstance(part, str) else part for name, part in sentence.parts.items()
        },
    }


def from_json(value: object) -> str:
    """The sentence that `as_json` stored. Raises ValueError for anything else."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict) or not isinstance(parts := value.get(PARTS), dict):
        raise ValueError(f"no sentence: {value!r}")
    made = {name: part if isinstance(part, int) else from_json(part) for name, part in parts.items()}
    return Told(str(value.get(TEMPLATE)), made)
