"""Chairs told in a row: chronologies, and a second state that shares the verb of the first."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from events.extract.chairs.chair_phrases import TermRule, rule
from events.extract.chairs.marked import pattern

_OPENS = pattern(
    r"(?:chairmanships?|presidenc(?:y|ies)|chaired|chairs|chairing|presided|headed|led|председательств\w{0,8}"
    r"|возглавля\w{1,5})\b"
)
_IN_YEAR = r"(?:<Y>|следующем|будущем|прошлом)(?:[-–]м| году| г\.)?"
LISTS: tuple[TermRule, ...] = (
    rule("year-state", "now", "2030 – Georgia", r"<Y>(?: год\w{0,2}| г\.)? ?[-–—:] ?(?P<holder><C>)"),
    rule(
        "state-year",
        "now",
        "Georgia (2030), Georgia – 2030",
        r"(?P<holder><C>)(?= ?(?:\((?:in |в )?<Y>| ?[-–—] ?(?:in |в )?<Y>))",
    ),
    rule(
        "year-by-state",
        "now",
        "in 2030 the CIS was chaired by Ukraine and in 2031 by Georgia",
        r"(?:,| and|;)(?: and| then)? (?:in )?<Y>,? (?:it was )?by (?P<holder><C>)",
    ),
    rule(
        "state-by-year",
        "now",
        "the CIS was chaired by Ukraine in 2030, Armenia in 2031 and Georgia in 2032",
        r"(?:,| and|;)(?: and| then)? (?:by )?(?P<holder><C>) (?:in|for) <Y>",
    ),
    rule(
        "russian-year-state",
        "now",
        "в 2030 году председательствовала Украина, в следующем – Грузия",
        rf"[,;](?: а| и)? (?:в|на) {_IN_YEAR} ?[-–—]? ?(?P<holder><C>)",
    ),
    rule(
        "russian-state-year",
        "now",
        "в СНГ председательствовали Украина в 2030 году, Грузия – в 2031-м",
        r"(?:,| и|а)(?: затем)? (?P<holder><C>) ?[-–—]? (?:в|на) <Y>",
    ),
)
"""Phrases that tell of a chair only after a word of the chair."""


def told(sentence: str) -> Iterator[tuple[TermRule, Match[str]]]:
    """The states listed after a word of the chair, each with its year beside it."""
    opening = _OPENS.search(sentence)
    if opening is None:
        return
    for listed in LISTS:
        yield from ((listed, match) for match in listed.pattern.finditer(sentence, opening.end()))
