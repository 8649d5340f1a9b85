"""Whether a sitting that "has opened" is over in the same text: its end is told, or days have passed."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.sessions.sittings import Sitting
from events.records import DateReading

_NOW = Pattern(
    r"\b(?:is under way|is being held|are being held|is holding|are holding|is taking place|are meeting"
    r"|проходит|идет|идёт)\b",
    re.IGNORECASE,
)
_ENDED = Pattern(
    r"\b(?:ended|concluded|closed|wrapped up|wound up|is over|was over|broke up)\b"
    r"|\b(?:after|following|upon|at the (?:end|close) of|on the results of) "
    r"(?:an?|the|their|its|this|today['’]s) (?:[\w-]+ ){0,4}?(?:meeting|session|sitting|summit|talks)\b"
    r"|\bпо (?:итогам|окончании|завершении)\b|\bпосле (?:\w+ ){0,2}(?:заседания|встречи|саммита)\b"
    r"|\b(?:завершил|закончил|закрыл)\w{0,4}\b",
    re.IGNORECASE,
)
""" "… told reporters after the meeting"."""
_WAS = Pattern(
    r"\b(?:took place|was held|has been held|состоял(?:ся|ась|ось)|прош(?:ел|ёл|ла|ло))\b", re.IGNORECASE
)
""" "The session was held on Friday": said of the sitting itself."""
STILL = 1
"""Days after which a sitting that began may still be sitting."""


def is_over(page: Page, sitting: Sitting, others: list[Sitting], published: DateReading | None) -> bool:
    """Whether the text that has a sitting open also has it end, or came out days later."""
    if _days_ago(sitting, published) > STILL:
        return True
    own = {page.sentence_index(e.start) for e in sitting.events if not e.headline}
    foreign = {page.sentence_index(e.start) for s in others if s is not sitting for e in s.events}
    for number, sentence in enumerate(page.sentences):
        words = page.quote(sentence)
        if number in foreign or _NOW.search(words) or not page.is_prose(page.paragraph_at(sentence.start)):
            continue
        if number in own and _WAS.search(words):
            return True
        if _ENDED.search(words) and not page.cues_in(sentence.start, sentence.end, "future", "previous"):
            return True
    return False


def _days_ago(sitting: Sitting, published: DateReading | None) -> int:
    """Days between a sitting and its report, as far as both are known to the day and in one month."""
    if sitting.date is None or published is None:
        return 0
    one, two = sitting.date.edtf.split("/")[-1], published.edtf
    if len(one) != 10 or len(two) != 10 or "X" in one + two:
        return 0
    if one[:7] != two[:7]:
        return 31 if one < two else 0
    return int(two[8:]) - int(one[8:])
