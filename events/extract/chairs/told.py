"""What one phrase of a sentence tells of a chair: who takes or holds it, and who leaves it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from re import Match

from events.extract.chairs.phrases import Phrase
from events.extract.page.patterns import Pattern

_TO_COME = Pattern(
    r"\b(?:will|would|should|(?<!turn it )is to|to be|(?<!turn it is )to|prepar(?:es?|ing) to"
    r"|makes? ready to|due to|set to|next|becomes?|готов\w+|будет|станет"
    r"|становится|займ[её]т|возглавит|примет|перейд[её]т|встанет|вступит|получит|возьм[её]т|предстоит)\b",
    re.IGNORECASE,
)
""" "Georgia will chair the CIS": a phrase on a term to come."""


@dataclass(frozen=True, slots=True)
class Told:
    """A telling at [start, end) of a marked sentence; `holder` and `old` are places of their names.

    `near` is the stretch from which the words of a year are measured, `body` the word for the council.
    """

    rule: str
    when: str
    start: int
    end: int
    words: str
    near: tuple[int, int]
    holder: int
    old: int | None = None
    body: tuple[int, str] | None = None


def of_match(phrase: Phrase, match: Match[str]) -> Told:
    """What a phrase tells where it matches."""
    groups = match.groupdict()
    return Told(
        rule=phrase.name,
        when=phrase.when or ("next" if _TO_COME.search(match[0]) else "now"),
        start=match.start(),
        end=match.end(),
        words=match[0],
        near=match.span("told") if groups.get("told") else match.span(),
        holder=match.start("holder"),
        old=match.start("old") if groups.get("old") else None,
        body=(match.start("body"), match["body"]) if groups.get("body") else None,
    )
