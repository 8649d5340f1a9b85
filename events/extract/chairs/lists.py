"""Chairs told in a row: chronologies, and a second state that shares the verb of the first."""

from __future__ import annotations

from collections.abc import Iterator

from events.extract.chairs.marked import pattern
from events.extract.chairs.phrases import Phrase, rule
from events.extract.chairs.told import Told, of_match

_OPENS = pattern(
    r"(?:chairmanships?|presidenc(?:y|ies)|\bchair(?:ed|s|ing)?|preside|presided|headed|led"
    r"|председательств\w{0,8}"
    r"|возглавля\w{1,5})\b"
)
_IN_YEAR = r"(?:<Y>|следующем|будущем|прошлом)(?:[-–]м| году| г\.)?"
LISTS: tuple[Phrase, ...] = (
    rule("year-state", "2030 – Georgia", r"<Y>(?: год\w{0,2}| г\.)? ?[-–—:] ?(?P<holder><C>)"),
    rule(
        "state-year",
        "Georgia (2030), Georgia – 2030",
        r"(?P<holder><C>)(?= ?(?:\((?:in |в )?<Y>(?: г\.| год\w?)?[),;]| ?[-–—] ?(?:in |в )?<Y>))",
    ),
    rule(
        "year-by-state",
        "in 2030 the CIS was chaired by Ukraine and in 2031 by Georgia",
        r"(?:,| and|;)(?: and| then)? (?:in )?<Y>,? (?:it was )?by (?P<holder><C>)",
    ),
    rule(
        "state-by-year",
        "the CIS was chaired by Ukraine in 2030, Armenia in 2031 and Georgia in 2032",
        r"(?:,| and|;)(?: and| then)? (?:by )?(?P<holder><C>) (?:in|for) <Y>",
    ),
    rule(
        "state-next",
        "Ukraine chairs the CIS this year and Georgia next",
        r"(?:,| and|;|while)(?: and| then)? (?P<holder><C>)(?:,| [-–—])? (?:next|the next"
        r"|the following)\b(?! to)",
        "next",
    ),
    rule(
        "next-years-to-state",
        "this year's presidency belongs to Ukraine, next year's to Georgia",
        r"(?:,| and|;)(?: and)? next year's (?:belongs |will belong |goes )?to (?P<holder><C>)",
        "next",
    ),
    rule(
        "russian-year-for-state",
        "председательство в этом году за Украиной, в следующем – за Грузией",
        rf"(?:[,;](?: а| и)? (?:в|на) {_IN_YEAR}|в (?:этом|нынешнем|текущем"
        rf"|<Y>) году) ?[-–—]? за (?P<holder><C>)",
    ),
    rule(
        "russian-year-state",
        "в 2030 году председательствовала Украина, в следующем – Грузия",
        rf"[,;](?: а| и)? (?:в|на) {_IN_YEAR} ?[-–—]? ?(?P<holder><C>)",
    ),
    rule(
        "russian-state-year",
        "в СНГ председательствовали Украина в 2030 году, Грузия – в 2031-м",
        rf"(?:,| и|а)(?: затем)? (?P<holder><C>) ?[-–—]? (?:в|на) {_IN_YEAR}",
    ),
)
"""Phrases that tell of a chair only after a word of the chair."""


def told(sentence: str) -> Iterator[Told]:
    """The states listed after a word of the chair, each with its year beside it."""
    opening = _OPENS.search(sentence)
    if opening is None:
        return
    for listed in LISTS:
        yield from (of_match(listed, match) for match in listed.pattern.finditer(sentence, opening.end()))
