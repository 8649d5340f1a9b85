"""What a phrase about a chair is made of: its pattern, and the year it means when none is said."""

from __future__ import annotations

from dataclasses import dataclass

from events.extract.chairs.marked import pattern
from events.extract.page.patterns import Pattern


@dataclass(frozen=True, slots=True)
class TermRule:
    """One phrase about a chair; `example` is a phrase it reads."""

    name: str
    pattern: Pattern
    when: str
    example: str


def rule(name: str, when: str, example: str, template: str) -> TermRule:
    return TermRule(f"chair-{name}", pattern(template), when, example)
