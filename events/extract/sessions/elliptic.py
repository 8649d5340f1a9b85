"""Sittings told without their noun or their council: "Следующее пройдет в …", "the last one in …"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import turns
from events.extract.words import verbs

_AHEAD = (
    rf"(?:will|would|{verbs.TAKES_PLACE}|is (?:to|due|scheduled|planned|set|slated|expected|in|on|at)"
    r"|falls|follows|comes"
    rf"|{verbs.TAKES_PLACE_RU}|предполагается|ожидается|решено|примет)\b"
)
_BACK = rf"(?:{verbs.TOOK_PLACE}|was(?= (?:in|on|at)\b)|{verbs.TOOK_PLACE_RU}|было|была)\b"
_NUMBER = r"(?:,\s(?:the\s)?[\w-]{2,16}(?:\s[\w-]{2,12})?,)?"
_LATER = Pattern(
    r"\b(?:(?:the|their|its) (?:next|following)(?: one)?|следующ(?:ее|ая|ий)|очередн(?:ое|ая|ой))"
    rf"{_NUMBER}\s(?:(?:also|already|уже|теперь)\s)?{_AHEAD}",
    re.IGNORECASE,
)
""" "Очередное, 63-е, пройдет …", "The next will be held …"."""
_EARLIER = Pattern(
    r"\b(?:(?:the|their|its) (?:previous|last)(?: "
    r"one)?|предыдущ(?:ее|ая|ий)|прошл(?:ое|ая|ый)|последн(?:ее|яя))"
    rf"{_NUMBER}\s(?:(?:also|already|уже|тоже)\s)?{_BACK}"
    r"|\b(?:the|their|its) (?:previous|last) one,?\s(?:held\s)?(?:in|at)\s(?-i:[A-Z])",
    re.IGNORECASE,
)
""" "The previous one took place in …", "… as it did the last one in Utopia"."""
_ORDINAL = r"(?:the )?(?:first|second|third|fourth|other|latter|former)(?: one)?"
_ORDINAL_RU = r"(?:перв(?:ое|ую|ая)|втор(?:ое|ую|ая)|трет(?:ье|ью|ья)|четверт(?:ое|ую|ая))"
_COUNTED_BACK = Pattern(
    rf"\b(?:{_ORDINAL} (?:(?:{verbs.TOOK_PLACE})\b|was (?=in\b|on\b|at\b))"
    rf"|{_ORDINAL_RU} (?:{verbs.TOOK_PLACE_RU}|{verbs.HOSTED_RU})\b)",
    re.IGNORECASE,
)
_COUNTED_AHEAD = Pattern(
    rf"\b(?:{_ORDINAL} (?:(?:{verbs.TAKES_PLACE})\b|(?:will be|is) (?=in\b|on\b|at\b))"
    rf"|{_ORDINAL_RU} (?:{verbs.TAKES_PLACE_RU}|{verbs.HOSTS_RU})\b)",
    re.IGNORECASE,
)
""" "Two sessions were held. [The first took place] in …", «[Второе прошло] в …»."""
_DATED = Pattern(
    r"\b(?:the (?:\w+ )?(?:session|sitting|meeting)|заседание|сессия)\s"
    r"(?:in|at|was|took|approved|adopted|opened|endorsed|в|во|на|прошл[оа]|состоял\w+|открыл\w*|утвердил\w"
    r"|принял\w"
    r"|одобрил\w)\b",
    re.IGNORECASE,
)
""" "3 July 2030: [the session in Utopia] approved …"."""
DATE_AT = 30
"""A chronicle's line opens with its day within so many characters."""
_IT = Pattern(
    r"\W{0,3}(?P<it>it|он|она|оно)\s(?:(?:also|then)\s)?"
    rf"(?:{verbs.TAKES_PLACE}|will (?:{verbs.MEET}|open)|(?:is|was) (?:scheduled|planned|due|set|slated)"
    rf"|{verbs.TOOK_PLACE}|{verbs.TAKES_PLACE_RU}|{verbs.TOOK_PLACE_RU}|проходит)\b",
    re.IGNORECASE,
)
""" "Utopia hosts the summit. [It will be held] on 5 May.": the sitting told just before."""

_STOP = Pattern(r"[.;:,]")
EVE = 60
"""Characters before a sitting in which "a day before" stands."""
_DAYS_BEFORE = (
    (
        Pattern(
            r"\b(?:(?:(?:a|one|the) )?day (?:before|ahead of|prior to)|(?:on )?the eve of|за день "
            r"до|накануне)\b",
            re.I,
        ),
        1,
    ),
    (Pattern(r"\b(?:two days (?:before|ahead of|prior to)|за два дня до)\b", re.I), 2),
    (Pattern(r"\b(?:(?:a|one|the) day after|на следующий день после|через день после)\b", re.I), -1),
)


@dataclass(frozen=True, slots=True)
class Ellipsis:
    """A sitting meant at [start, end), later than the one in hand or earlier."""

    start: int
    end: int
    later: bool


_PHRASES = ((_LATER, True), (_EARLIER, False), (turns.LATER, True), (turns.EARLIER, False))
_COUNTED = ((_COUNTED_BACK, False), (_COUNTED_AHEAD, True))


def find(page: Page, sentence: Stretch) -> Ellipsis | None:
    """The next or previous sitting where only "the next", "предыдущее" stands for it."""
    told = _first(page, sentence, _PHRASES)
    if told:
        return told
    counted = _first(page, sentence, _COUNTED)
    return counted if counted and _follows_sittings(page, sentence) else None


def _first(page: Page, sentence: Stretch, phrases: Iterable[tuple[Pattern, bool]]) -> Ellipsis | None:
    for pattern, later in phrases:
        match = pattern.search(page.text, sentence.start, sentence.end)
        if match:
            return Ellipsis(match.start(), match.end(), later)
    return None


def _follows_sittings(page: Page, sentence: Stretch) -> bool:
    """Whether the sentence or the two before it speak of sittings, of which "the first" can be one."""
    number = page.sentence_index(sentence.start)
    opening = page.sentences[max(number - 2, 0)].start
    return bool(page.cues_in(opening, sentence.end, "sittings", "sitting"))


def dated(page: Page, sentence: Stretch, days: tuple[DateMention, ...]) -> Stretch | None:
    """The sitting in a line that opens with a whole date: "3 июля 2030 года заседание в …"."""
    opening = next((d for d in days if d.span.start - sentence.start < DATE_AT), None)
    if opening is None or not (opening.first.year and opening.first.day):
        return None
    match = _DATED.search(page.text, opening.span.end, sentence.end)
    return Stretch(match.start(), match.end()) if match else None


def pronoun(page: Page, sentence: Stretch) -> Stretch | None:
    """ "It will be held …" at the head of a sentence."""
    match = _IT.match(page.text, sentence.start, sentence.end)
    return Stretch(match.start("it"), match.end()) if match else None


def steps(page: Page, start: int) -> int | None:
    """How many days a sitting that is named at `start` lies after the day that is told with it."""
    floor = max(start - EVE, page.sentence_at(start).start)
    found = [
        (match.start(), days)
        for words, days in _DAYS_BEFORE
        for match in words.finditer(page.text, floor, start)
        if not _STOP.search(page.text, match.end(), start)
    ]
    return max(found)[1] if found else None
