"""What a phrase about a chair is made of."""

from __future__ import annotations

from dataclasses import dataclass

from events.extract.chairs.marked import pattern
from events.extract.page.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase about a chair; `example` is a phrase it reads.

    `when` is "next" where it always means a term to come, else its words tell; the `subject` of a
    Russian phrase stands in the nominative.
    """

    name: str
    example: str
    pattern: Pattern
    when: str = ""
    subject: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A way of reading that is no one pattern, with a phrase it reads."""

    name: str
    example: str


def rule(name: str, example: str, template: str, when: str = "", *, subject: bool = False) -> Phrase:
    return Phrase(f"chair-{name}", example, pattern(template), when, subject)
