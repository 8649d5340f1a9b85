"""Sittings of several days of which one day is told: "ended a two-day session on 24 June"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from events.extract import dates
from events.extract.dates import since
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions.event import Dates
from events.extract.sessions.sittings import Sitting
from events.kinds import Status
from events.records import DateReading
from events.telling import tell

_DAYS = {
    **{word: n for n, words in enumerate(("two", "three", "four", "five"), 2) for word in (words, str(n))},
    "двух": 2,
    "трех": 3,
    "трёх": 3,
    "четырех": 4,
    "четырёх": 4,
    "пяти": 5,
}
_SEVERAL = Pattern(
    r"\b(?P<days>two|three|four|five|[2-5])[- ]day(?:[- ]long)?\s(?:[\w-]{2,14}\s){0,3}?"
    r"(?:session|meeting|sitting|summit|gathering|conference|talks|work)"
    r"|\b(?P<days_ru>двух|тр[её]х|четыр[её]х|пяти)дневн\w{2,3}\s(?:[\w-]{2,14}\s){0,2}?"
    r"(?:заседани|сесси|встреч|совещани|саммит|работ)",
    re.IGNORECASE,
)
_ENDED = Pattern(
    r"\b(?:ended|ends|concluded|concludes|closed|finished|completed|wrapped up|wound up|came to an end"
    r"|(?:завершил|закончил|закрыл)\w{0,4}|завершает\w{0,2})\b",
    re.IGNORECASE,
)
_BEGAN = Pattern(
    r"\b(?:opened|opens|began|begins|started|starts|got under way|kicked off|will (?:open|begin|start)"
    r"|(?:открыл|начал|стартовал)\w{0,4}|откроется|начн[её]тся|открывается|начинается)\b",
    re.IGNORECASE,
)
_TILL = Pattern(
    r"\b(?:finish|end|conclude|close|wrap up|last|continue|go on|until|till|through|to|до|по|заверш|законч"
    r"|продл)[^.;]{0,60}\Z",
    re.IGNORECASE,
)
FIRST_TO_LAST = "from “{first}” to “{last}”: {reason}"
FIRST_DAY = "{reason}; “{words}” of which it is the first day"
LAST_DAY = "{reason}; “{words}” of which it is the last day"
_DAY = Pattern(r"\d{4}-\d\d-\d\d")


def from_to(page: Page, sitting: Sitting, when: Dates, published: DateReading | None) -> DateReading | None:
    """ "has been sitting since yesterday and will finish tomorrow": the first day and the last."""
    for event in sitting.events[:3]:
        sentence = page.sentence_at(event.start)
        if not since.goes_on(page, sentence):
            continue
        days = when.between(sentence.start, sentence.end)
        first = next((d for d in days if since.began(page, d.span.start)), None)
        if first is None:
            return None
        last = next((d for d in days if _TILL.search(page.text, first.span.end, d.span.start)), None)
        began = dates.settle(first, published, Status.HELD)
        ends = dates.settle(last, published, Status.PLANNED) if last else None
        if began is None or last is None or ends is None or not began.edtf < ends.edtf:
            return began
        reason = tell(FIRST_TO_LAST, first=first.span.quote, last=last.span.quote, reason=ends.reason)
        evidence = (*began.evidence, *ends.evidence)
        return replace(began, edtf=f"{began.edtf}/{ends.edtf}", reason=reason, evidence=evidence)
    return None


def widen(page: Page, sitting: Sitting, reading: DateReading | None) -> DateReading | None:
    """The days of a sitting of several days whose first or last one is told."""
    if reading is None or not _DAY.fullmatch(reading.edtf):
        return reading
    for event in sitting.events[:3]:
        sentence = page.sentence_at(event.start)
        told = _SEVERAL.search(page.text, sentence.start, sentence.end)
        if told:
            return _widened(page, sentence, told, reading)
    return reading


def _widened(page: Page, sentence: Stretch, told: re.Match[str], reading: DateReading) -> DateReading:
    more = timedelta(days=_DAYS[(told["days"] or told["days_ru"]).lower()] - 1)
    day = date.fromisoformat(reading.edtf)
    if _ENDED.search(page.text, sentence.start, sentence.end):
        first, last = day - more, day
    elif _BEGAN.search(page.text, sentence.start, sentence.end):
        first, last = day, day + more
    else:
        return reading
    evidence = page.evidence(told.start(), told.end(), "duration")
    return replace(
        reading,
        edtf=f"{first}/{last}",
        reason=tell(LAST_DAY if last == day else FIRST_DAY, reason=reading.reason, words=told[0]),
        evidence=(*reading.evidence, evidence),
    )
