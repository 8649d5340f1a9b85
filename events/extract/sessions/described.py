"""Sittings told by their own place or day: "the Utopia session in May", «на июньском заседании в Утопии»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.extract.dates import DateMention
from events.extract.dates.parts import Unit
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions.places import Place, Tie
from events.extract.words import verbs
from events.extract.words.gazetteer import Hit

BEFORE = 90
"""Characters before the noun in which its own words stand."""
_NOUN = Pattern(r"session|sitting|meeting|gathering|заседани|сесси|встреч", re.IGNORECASE)
_DEFINITE = Pattern(r"session|sitting|заседани|сесси", re.IGNORECASE)
""" "A meeting in Utopia" may be anybody's, "a session in Utopia" is a council's."""
_OWN_WORDS = Pattern(
    r"(?:\b(?P<the>the|its|their|our|this|that|last|next)\s|\b(?:an?|council['’]s|ministers['’])\s)?"
    r"(?:(?:(?:most )?recent|latest|last|previous|next|first|second|two|regular|ordinary|extraordinary|annual"
    r"|joint|plenary|informal|council|ministerial|spring|summer|autumn|fall|winter|year-end|\d{1,3}(?:st|nd|rd|th)"
    r"|(?:19|20)\d\d|(?-i:[A-Z][\w-]+)(?:['’]s)?"
    r"|\d{1,3}-\w{1,3}|(?:очередн|внеочередн|последн|недавн|минувш|прошл|прошлогодн|предыдущ|предстоящ|следующ|первого"
    r"|перв|втор|весенн|летн|осенн|зимн|юбилейн|совместн|расширенн|[\w-]{3,20}ск)\w{2,3})\s){0,5}\Z",
    re.IGNORECASE,
)
""" "[the Utopia] session", "[июньском] заседании": determiners, kinds and names before the noun."""
_WHICH = Pattern(r"(?:the|its|their|our|this|that|last|next)\b", re.IGNORECASE)
_HELD_RU = Pattern(
    r"\b(?:(?:состоявш|прошедш|проходивш|завершивш|закончивш)\w{2,5}|проведенн\w{2,3}|проведённ\w{2,3})\s"
    r"[^.,;:()]{2,70}\s\Z",
    re.IGNORECASE,
)
""" «[в состоявшемся в июне в Утопии] заседании»."""
_NAMED = Pattern(r"\b[A-ZА-ЯЁ][\w-]+")
_PLAIN = frozenset(
    """
    the its their our this that last next a an at in on council previous first second autumn spring summer
    winter
    """.split()
)
"""Words that may stand in capitals at the head of a sentence."""
_GLUE = Pattern(
    rf"(?:[\s,(–—-]+(?:(?:which|that|котор\w{{2}})\s)?(?:{verbs.TOOK_PLACE}|{verbs.TAKES_PLACE}|held|due|scheduled"
    rf"|(?:will|is to|is due to|was to) (?:begin|open|start|get under way|run|sit)|begins|opens|starts|began"
    rf"|has (?:begun|opened)|planned|opened|ended|was|{verbs.TOOK_PLACE_RU}|{verbs.TAKES_PLACE_RU}"
    r"|in|at|on|of|for|earlier|today|tomorrow|yesterday|last|this|next|late|early|back|the|again"
    r"|в|во|на|ранее|там|здесь|тоже|также|киргизском|казахстанском|подмосковн\w+)\b)*[\s,(]+",
    re.IGNORECASE,
)
"""Words that tie a day or a city to the noun before it: " held in ", " прошло в "."""
_OF_OTHERS = Pattern(
    r"\s(?:of\s(?!\d|last\b|this\b|[A-Z][a-z]+ (?:19|20)\d\d)|with\b|between\b|among\b|by\b|со?\s|между\b"
    r"|[а-яё]{3,20}(?:ов|ев|ей|ого|ой|ых|их|ам|ями)\b(?<!ого года))",
    re.IGNORECASE,
)
""" "The meeting [of experts] in Utopia", «встреча [с] …», «заседание [экспертов]»: somebody else's."""
_HEAD = Pattern(
    r"(?:\A|[,;:(]\s|\b(?:and|but|и|а)\s)(?:(?:in|on|at|в|во|at the end of|early|late|back in)\s)*\Z", re.I
)
_JOINS_NOUN = Pattern(
    r"[\s,]+(?:(?:in|at|during|by|of|to|from|on|в|на|во|at a|в ходе|во время)\s)?"
    r"(?:the\s|a\s|its\s|their\s)?\Z",
    re.I,
)


class Described(NamedTuple):
    """A sitting named by [start, end); what stands in `own` says when and where it sat."""

    start: int
    end: int
    own: Stretch


def find(
    page: Page, sentence: Stretch, days: tuple[DateMention, ...], cities: tuple[Place, ...]
) -> Iterator[Described]:
    """The sittings of a sentence that their own place or day tells apart."""
    if not (days or cities):
        return
    for cue in page.cues_in(sentence.start, sentence.end, "sitting"):
        words = page.text[cue.start : cue.end]
        start = _start(page, sentence, cue, days, cities) if _NOUN.match(words) else None
        if start is None or _OF_OTHERS.match(page.text, cue.end, sentence.end):
            continue
        definite = _DEFINITE.match(words) or _is_definite(page.text[start : cue.start])
        end = _own_end(page, sentence, cue.end, days, cities)
        own = Stretch(_leading(page, sentence, start, days), end)
        if definite and _tells_apart(own, days, cities):
            yield Described(start, cue.end, own)


def _start(
    page: Page, sentence: Stretch, noun: Hit, days: tuple[DateMention, ...], cities: tuple[Place, ...]
) -> int | None:
    """Where the words of a noun begin; None where one of them names something else ("the NATO session")."""
    floor = max(sentence.start, noun.start - BEFORE)
    held = _HELD_RU.search(page.text, floor, noun.start)
    if held:
        return held.start()
    before = _OWN_WORDS.search(page.text, floor, noun.start)
    start = before.start() if before else noun.start
    known = [(d.span.start, d.span.end) for d in days] + [(c.start, c.end) for c in cities]
    for word in _NAMED.finditer(page.text, start, noun.start):
        inside = any(s <= word.start() < e for s, e in known)
        if not inside and word[0].lower() not in _PLAIN:
            return None
    return None if page.text[max(start - 3, floor) : start].endswith(("'s ", "’s ")) else start


def _is_definite(words: str) -> bool:
    """Whether an article or a pronoun says which sitting is meant; Russian has none."""
    return bool(_WHICH.match(words)) or not words.isascii()


def _own_end(
    page: Page, sentence: Stretch, end: int, days: tuple[DateMention, ...], cities: tuple[Place, ...]
) -> int:
    """Where the words end that belong to the noun: "the session [held in Utopia on 5 May] approved"."""
    while glue := _GLUE.match(page.text, end, sentence.end):
        place = next((p for p in cities if p.start == glue.end()), None)
        day = next((d for d in days if glue.start() < d.span.start <= glue.end() < d.span.end), None)
        if place is None and day is None:
            break
        end = place.end if place else day.span.end if day else end
    return end


def _leading(page: Page, sentence: Stretch, start: int, days: tuple[DateMention, ...]) -> int:
    """A day at the head of the clause, right before the noun, is its own: "in May at [the session]"."""
    for day in days:
        if day.span.end > start:
            break
        if _JOINS_NOUN.fullmatch(page.text, day.span.end, start) and _HEAD.search(
            page.text, sentence.start, day.span.start
        ):
            return day.span.start
    return start


def _tells_apart(own: Stretch, days: tuple[DateMention, ...], cities: tuple[Place, ...]) -> bool:
    if any(own.start <= p.start < own.end and p.tie in (Tie.AT, Tie.HOST) for p in cities):
        return True
    return any(own.start <= d.span.start < own.end and _is_far(d) for d in days)


def _is_far(day: DateMention) -> bool:
    """Whether a date is more than a weekday or "today", which the sitting in hand has as well."""
    if day.shift is not None:
        return day.shift.unit is not Unit.DAY
    return day.first.month is not None or day.first.year is not None
