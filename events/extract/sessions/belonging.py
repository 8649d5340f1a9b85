"""Which of the days, places and numbers of a sentence belong to each of the sittings that it names."""

from __future__ import annotations

import re
from typing import NamedTuple

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import moves, ordinals, sayings, tenses
from events.extract.sessions.named import Phrase
from events.extract.sessions.places import Place
from events.kinds import Status
from events.records import Stated

_WHERE = Pattern(r",\s(?:where|when|где|когда)\s", re.IGNORECASE)
""" "They meet in Utopia[, where] on 5 May the summit opens": what follows is told of the next."""
_HEAD = Pattern(r",\s(?:(?:and|but|while|а|и|но)\s)?(?:(?:on|in|в|во|на)\s)?(?:the\s)?", re.IGNORECASE)
""" "they meet on 4 May[, and on] 5 May the summit opens"."""
_HANGS_ON = Pattern(
    r"(?:,\s(?:which|that|котор\w{2,3})\s"
    r"|,?\s(?:(?:also|there|now|already)\s)?(?:scheduled|planned|due|set|slated|fixed|called|expected|convened|held"
    r"|to (?:be held|take place|open|meet)|назначенн\w{2,3}|намеченн\w{2,3}|запланированн\w{2,3})\s)"
    r"(?:(?!,\s(?:and|but|и|а|но)\s)[^;:])*",
    re.IGNORECASE,
)
""" "ahead of the summit[, which is scheduled for 14 October]": told with a sitting told by the way."""


class Around(NamedTuple):
    """A sentence with its phrases and all days and places it names."""

    sentence: Stretch
    phrases: list[Phrase]
    dated: tuple[DateMention, ...]
    cities: tuple[Place, ...]
    headline: bool

    @property
    def strong(self) -> bool:
        """Whether a phrase of the sentence names a council that sits."""
        return any(phrase.strong for phrase in self.phrases)


def reach(page: Page, around: Around, number: int) -> tuple[Stretch, Stretch]:
    """The words around a phrase as far as its neighbours and semicolons, and the part that is its own.

    Dates and places go to the phrase before them; those before the first one, or at the head of the clause
    of a later one, go to it.
    """
    sentence, phrases = around.sentence, around.phrases
    phrase = phrases[number]
    before = phrases[number - 1].end if number else sentence.start
    after = phrases[number + 1].start if number + 1 < len(phrases) else sentence.end
    head = _head(page, around, before, phrase.start) if number else None
    before = head or before
    if after < sentence.end:
        elsewhere = _WHERE.search(page.text, phrase.end, after)
        after = elsewhere.start() if elsewhere else _head(page, around, phrase.end, after) or after
    where = [m.start() for m in _WHERE.finditer(page.text, before, phrase.start)] if number else []
    floor = max(before, page.text.rfind(";", before, phrase.start) + 1, *where)
    semicolon = page.text.find(";", phrase.end, after)
    ceiling = semicolon if semicolon >= 0 else after
    eve = number > 0 and tenses.is_eve(page, phrases[number - 1].start)
    first = number == 0 or head or floor > before or eve
    return Stretch(floor, ceiling), Stretch(floor if first else phrase.start, ceiling)


def _head(page: Page, around: Around, before: int, start: int) -> int | None:
    """Where the clause of the phrase at `start` begins, if a day opens it."""
    head = max(_HEAD.finditer(page.text, before, start), key=lambda match: match.start(), default=None)
    opened = head and any(head.start() < day.span.start <= head.end() for day in around.dated)
    return head.start() if head and opened else None


def days(page: Page, around: Around, phrase: Phrase, own: Stretch) -> list[DateMention]:
    """The days in the words of a phrase, the nearest first; none on which it was fixed or announced.

    What stands around "ahead of the summit" is no day of the summit, but for what hangs on it.
    """
    if tenses.is_eve(page, phrase.start):
        return _days_behind(page, around, phrase.end)
    sentence = around.sentence
    days = [m for m in around.dated if own.start <= m.span.start < own.end]
    if tenses.was_there(page, sentence, phrase.start):
        days = [m for m in days if m.span.start > phrase.start]
    days = moves.without(days, moves.once_fixed(page, sentence, phrase.end), or_all=False)
    days = moves.without(days, moves.fixed_to_move(page, sentence, phrase.end), or_all=True)
    if phrase.tense is Status.PLANNED or page.cues_in(sentence.start, sentence.end, "postponed"):
        days = [m for m in days if not sayings.is_day_of(page, m)]
    return sorted(days, key=lambda m: abs(m.span.start - phrase.end))


def _days_behind(page: Page, around: Around, end: int) -> list[DateMention]:
    """The days that hang on the sitting whose words end at `end`."""
    hangs = _HANGS_ON.match(page.text, end, around.sentence.end)
    return [day for day in around.dated if hangs and end < day.span.start < hangs.end()]


def ordinal(page: Page, phrase: Phrase, reach: Stretch) -> Stated[int] | None:
    numbers = ordinals.find(page, reach)
    return min(numbers, key=lambda n: abs(n.evidence[0].span.start - phrase.start), default=None)
