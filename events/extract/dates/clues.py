"""What a text without a year tells about its own year.

Each year that a text prints says something of the day on which it was written, by the words of its
clause: a chair to be handed over, a chair named as the present one, a plan, a sitting to come, results,
what is told as past. Anniversaries looked forward to and organisations that exist only since a year say
more. Together with a weekday the bounds may leave one year; who was in office when is never asked.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from events.extract.dates import year_roles
from events.extract.dates.found import MONTHS_A_YEAR, exists
from events.extract.dates.parts import Clue, Parts
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.kinds import DateBasis
from events.records import DateReading
from events.telling import tell

FIRST_POSSIBLE = 1991
"""The Commonwealth is of December 1991."""
OPEN = date(9999, 12, 31)
LOOKED_FORWARD_TO = 2
"""Anniversaries are prepared for in the years shortly before them."""
MOST_YEARS = 60
MOST_CLUES = 50
"""No article gives more; what a longer text says later is of other days of writing."""


@dataclass(frozen=True, slots=True)
class _Event:
    """A dated event whose anniversaries are spoken of."""

    words: str
    day: date
    name: str


_EVENTS = (
    _Event(
        r"(?:the )?(?:great |soviet )?victory|the end of (?:the )?(?:second world war|world war (?:ii|two))"
        r"|побед[аыуе]|великой победы|окончани[яю] второй мировой",
        date(1945, 5, 9),
        "Victory in the Great Patriotic War",
    ),
    _Event(r"(?:the )?(?:cis|commonwealth)\b|снг|содружества", date(1991, 12, 8), "the founding of the CIS"),
    _Event(r"(?:the )?(?:united nations|un)\b|оон", date(1945, 10, 24), "the founding of the United Nations"),
)
_ANNIVERSARY = tuple(
    (
        Pattern(
            rf"(?<!\d)(?P<n>\d{{1,3}})(?:(?:st|nd|rd|th) anniversary of (?:{event.words})"
            rf"|[- –]?(?:летие|летию|летия|летием|й годовщин\w{{1,2}}) (?:{event.words}))",
            re.I,
        ),
        event,
    )
    for event in _EVENTS
)
_CELEBRATED = Pattern(r"\b(?:marked|celebrated|commemorated|отметили|отпраздновали)\b", re.I)
_TO_BE = Pattern(r"\b(?:will|to) be \Z", re.I)
_PREPARED = Pattern(
    r"\b(?:activit|event|measure|prepar|getting ready|celebrat|мероприят|подгот|праздн)"
    r"[^.;:!?\n]{0,40}?\b(?:for|of|to|on|к|to (?:mark|celebrate|commemorate))\s(?:the\s)?\Z",
    re.I,
)
""" "Joint activities for [the 75th anniversary]": what is prepared for has not come."""
_FALLS_IN = "the anniversary no. {number} of {event} falls in {year}"
_TO_COME = "the anniversary no. {number} of {event}, on {edtf}, is prepared for"

_EXISTS_SINCE = (
    (Pattern(r"\b(?:Eurasian Economic Union|EAEU|ЕАЭС)\b|Евразийск\w{2,3} экономическ\w{2,3} "
                r"союз\w{0,2}"), 2014,
     "the Eurasian Economic Union is of 2014"),
    (Pattern(r"\b(?:CSTO|ОДКБ)\b"), 2002, "the CSTO is of 2002"),
    (Pattern(r"\b(?:SCO|ШОС)\b"), 2001, "the SCO is of 2001"),
    (Pattern(r"\b(?:BRICS|БРИКС)\b"), 2009, "BRICS is of 2009"),
)  # fmt: skip


def clues(page: Page) -> tuple[Clue, ...]:
    """The clues about the year of writing, in the order of the text."""
    found = [*year_roles.find(page), *_anniversaries(page), *_organisations(page)]
    return tuple(sorted(found, key=lambda clue: clue.evidence.span)[:MOST_CLUES])


def possible_years(about: Iterable[Clue], parts: Parts, weekday: int | None) -> tuple[int, ...]:
    """The years that all clues leave for a day, or where they contradict those that name the present year.

    () where these contradict as well, or where the end is open.
    """
    given = tuple(about)
    named = tuple(clue for clue in given if clue.sure)
    return _left(given, parts, weekday) or _left(named, parts, weekday)


def written(page: Page) -> tuple[DateReading, ...]:
    """Between which days a text was written, by the anniversaries that it speaks of, unless another clue
    excludes that. The years that it prints only make a time of writing likely."""
    every = clues(page)
    return tuple(
        DateReading(f"{one.earliest}/{one.latest}", DateBasis.INFERRED, one.reason, (one.evidence,))
        for one in _anniversaries(page)
        if all(one.earliest <= other.latest and other.earliest <= one.latest for other in every)
    )


def _left(given: tuple[Clue, ...], parts: Parts, weekday: int | None) -> tuple[int, ...]:
    if not given:
        return ()
    earliest = max(date(FIRST_POSSIBLE, 1, 1), *(clue.earliest for clue in given), date.min)
    latest = min(clue.latest for clue in given)
    if latest.year - earliest.year > MOST_YEARS:
        return ()
    return tuple(
        year
        for year in range(earliest.year, latest.year + 1)
        if _falls_on(parts._replace(year=year), weekday) and _lies_in(parts, year, earliest, latest)
    )


def _lies_in(parts: Parts, year: int, earliest: date, latest: date) -> bool:
    """Whether some day that the parts allow lies between the bounds."""
    first = date(year, parts.month or 1, parts.day or 1)
    month = parts.month or MONTHS_A_YEAR
    last = date(year, month, parts.day or calendar.monthrange(year, month)[1])
    return first <= latest and last >= earliest


def _falls_on(parts: Parts, weekday: int | None) -> bool:
    if not exists(parts):
        return False
    if weekday is None:
        return True
    if not (parts.year and parts.month and parts.day):
        return False
    return date(parts.year, parts.month, parts.day).weekday() == weekday


def _anniversaries(page: Page) -> Iterator[Clue]:
    """ "The 80th anniversary of the Victory": looked forward to in the two years before it, and not yet come
    where something is prepared for it."""
    for pattern, event in _ANNIVERSARY:
        for match in pattern.finditer(page.text):
            day = event.day.replace(year=event.day.year + int(match["n"]))
            sentence = page.sentence_at(match.start())
            over = _is_over(page.quote(sentence))
            ahead = not over and _PREPARED.search(page.text[sentence.start : match.start()])
            first = date(day.year - (0 if over else LOOKED_FORWARD_TO), 1, 1)
            last = day - timedelta(days=1) if ahead else date(day.year, 12, 31)
            number, name = int(match["n"]), tell(event.name)
            falls = tell(_FALLS_IN, number=number, event=name, year=day.year)
            reason = tell(_TO_COME, number=number, event=name, edtf=str(day)) if ahead else falls
            yield Clue(first, last, reason, page.evidence(match.start(), match.end(), "year-clue"))


def _is_over(sentence: str) -> bool:
    """Whether an anniversary is told as marked, not as one that will be."""
    marked = _CELEBRATED.search(sentence)
    return marked is not None and not _TO_BE.search(sentence[: marked.start()])


def _organisations(page: Page) -> Iterator[Clue]:
    for pattern, since, reason in _EXISTS_SINCE:
        match = pattern.search(page.text)
        if match:
            evidence = page.evidence(match.start(), match.end(), "year-clue")
            yield Clue(date(since, 1, 1), OPEN, tell(reason), evidence)
