"""What each year that a text prints says of the day on which the text was written.

"The chair passes to Utopia on 1 January 2030" was written in 2029; "a plan for 2030 was signed" between
the spring before and that of the year; "the session of June 2029" not before it. The first role whose
words the clause holds counts; a year that ends a term ("until 2030") or a range tells nothing.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from events.extract.dates import year_words
from events.extract.dates.parts import Clue
from events.extract.dates.words import MONTHS, plain
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.telling import tell

REACH = 100
"""Characters of the clause around a year in which its words stand."""
HANDED_OVER_BY = 2
"""Up to the end of this month a term of the year is still spoken of as coming."""
PLANNED_BY = 3
"""Up to the end of this month a plan for the year may still be adopted."""
REVIEWED_BY = 6
"""Up to the end of this month the results of the year before are reviewed."""
FORESEEN = 3
"""Years by which something to come is told beforehand."""
DECEMBER = 12
OPEN = date(9999, 12, 31)

_YEAR = Pattern(r"(?<![\d–—/.:-])(?:(?:19|20)\d\d)(?!\d|[–—/:]|-\d)", re.ASCII)
_CLAUSE_END = Pattern(
    r"(?:[;:!?\n]|(?<!\bjan|\bfeb|\bmar|\bapr|\bjun|\bjul|\baug|\bsep|\boct|\bnov|\bdec)\.)\s"
    r"|,\s(?:and|but|while|who|а|но|и)\s",
    re.I,
)
_TERM = Pattern(
    r"\b(?:until|till|through|up to|to|by|before|towards?|beyond|horizon|vision|до|вплоть до|к)\s"
    r"(?:the )?(?:(?:end|year|start|beginning|конца|года|концу) )?(?:of )?\Z",
    re.I,
)
_NAME = Pattern(r"(?:[^\W\d_a-zа-я][\w’'-]{2,}|[»”\"])(?:[ -]|\s[–-]\s)\Z")
""" "Combat Commonwealth [2029]", "«Рубеж» [2029]": part of a name."""
_MONTH_BEFORE = Pattern(r"\b(?P<month>[^\W\d_]{3,9})\.?,?(?:\s\d{1,2}(?:st|nd|rd|th)?,)?\s\Z")
_IN = Pattern(
    r"\b(?:in|for|from|of|since|on|during|within|throughout|as of|the year|this year|next year|last year"
    r"|half of|quarter of|year|summer|autumn|spring|winter|fall|в|во|на|с|со|за|от|полугодии|половине"
    r"|квартале|летом|осенью|весной|зимой|текущем|нынешнем|этом|текущего|нынешнего|прошлом|прошлого"
    r"|будущем|следующем)[,\s]\s?[(]?\Z",
    re.I,
)
_OPENS = Pattern(r"(?:\A|[.!?\n]\s?|[(])\Z")


class _Year(NamedTuple):
    """A printed year with the words of its clause, and the month it is printed with."""

    year: int
    before: str
    clause: str
    month: int | None

    def says(self, words: Pattern) -> bool:
        return bool(words.search(self.clause))

    def distance(self, words: Pattern) -> int:
        """Characters between the year and the nearest of some words; more than any where none is there."""
        at = len(self.before)
        gaps = (max(match.start() - at, at - match.end(), 0) for match in words.finditer(self.clause))
        return min(gaps, default=len(self.clause) + 1)

    def follows(self, words: Pattern) -> bool:
        return bool(words.search(self.before))


class _Bounds(NamedTuple):
    earliest: date
    latest: date
    reason: str
    sure: bool = False


def _of(template: str, year: int) -> str:
    return tell(template, year=year)


def find(page: Page) -> Iterator[Clue]:
    """What every year of a page says of the day of writing, in the order of the text."""
    text = page.text.replace("ё", "е").replace("Ё", "Е")
    for match in _YEAR.finditer(text):
        told = _told(page, text, match)
        bounds = told and next(filter(None, (role(told) for role in _ROLES)), None)
        if told and bounds:
            start = match.start() - len(told.before.lstrip())
            evidence = page.evidence(start, match.end(), "year-clue")
            yield Clue(bounds.earliest, bounds.latest, bounds.reason, evidence, bounds.sure)


def _told(page: Page, text: str, match: re.Match[str]) -> _Year | None:
    """A year in its clause; None for the end of a term and for a year that only names something."""
    sentence = page.sentence_at(match.start())
    start, stop = (
        _word_start(text, sentence.start, match.start() - REACH),
        min(sentence.end, match.end() + REACH),
    )
    for end in _CLAUSE_END.finditer(text, start, match.start()):
        start = end.end()
    boundary = _CLAUSE_END.search(text, match.end(), stop)
    before = text[start : match.start()]
    month = _month(before)
    if _TERM.search(before):
        return None
    if _NAME.search(before) and not (month or _IN.search(before) or _OPENS.search(before)):
        return None
    clause = text[start : boundary.start() if boundary else stop]
    return _Year(int(match[0]), before, clause, month)


def _word_start(text: str, floor: int, start: int) -> int:
    return floor if start <= floor else text.find(" ", start) + 1


def _month(before: str) -> int | None:
    match = _MONTH_BEFORE.search(before)
    return MONTHS.get(plain(match["month"])) if match else None


def _begin(year: int, month: int = 1) -> date:
    return date(year, month, 1)


def _end(year: int, month: int = DECEMBER) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _of_words(told: _Year) -> _Bounds | None:
    """ "this year, 2029", "next year, 2030", "в нынешнем, 2029 году"."""
    for words, years in ((year_words.NOW, 0), (year_words.NEXT_YEAR, -1), (year_words.LAST_YEAR, 1)):
        if told.follows(words):
            year = told.year + years
            reason = _of("{year} is counted from the present year", told.year)
            return _Bounds(_begin(year), _end(year), reason, sure=True)
    return None


def _of_chair(told: _Year) -> _Bounds | None:
    """ "Utopia, which chairs the bloc in 2029", "in 2030 the chair will pass to Utopia".

    Of several words that tell the time of a term, the one nearest to the year counts.
    """
    if not told.says(year_words.CHAIR):
        return None
    year = told.year
    if told.follows(year_words.CHAIR_OF):
        return _Bounds(_begin(year), _end(year), _of("the chair of {year} is named as the present one", year))
    if told.follows(year_words.CHAIR_IN):
        return _Bounds(_begin(year - 1), _end(year), _of("the chair of {year} is spoken of", year))
    if told.month == 1 and told.says(year_words.HANDS_OVER):
        return _TERMS[0][1](year)
    if told.says(year_words.CHAIRS) and told.says(year_words.WE_SHALL):
        return _Bounds(
            _begin(year - 1), _end(year), _of("the chair of {year} is spoken of in the future", year)
        )
    words, bounds = min(_TERMS, key=lambda term: told.distance(term[0]))
    if told.says(words):
        return bounds(year)
    return _Bounds(_begin(year - 1), _end(year + 1), _of("the chair of {year} is spoken of", year))


_TERMS: tuple[tuple[Pattern, Callable[[int], _Bounds]], ...] = (
    (
        year_words.HANDS_OVER,
        lambda y: _Bounds(_begin(y - 1), _end(y, HANDED_OVER_BY), _of("the chair of {year} is to come", y)),
    ),
    (year_words.SINCE, lambda y: _Bounds(_begin(y), OPEN, _of("a chair since {year} is spoken of", y))),
    (
        year_words.ENDING,
        lambda y: _Bounds(_begin(y), _end(y + 1, REVIEWED_BY), _of("the chair of {year} is reviewed", y)),
    ),
    (
        year_words.CHAIRS,
        lambda y: _Bounds(_begin(y), _end(y), _of("the chair of {year} is named as the present one", y)),
    ),
    (year_words.CHAIRED, lambda y: _Bounds(_begin(y), OPEN, _of("the chair of {year} is told as past", y))),
)


def _of_plan(told: _Year) -> _Bounds | None:
    """ "a plan of joint activities for 2030"."""
    if not told.follows(year_words.PLAN):
        return None
    return _Bounds(
        _begin(told.year - 1),
        _end(told.year, PLANNED_BY),
        _of("a plan for {year} is on the table", told.year),
    )


def _of_results(told: _Year) -> _Bounds | None:
    """ "the results of 2029", "итоги 2029 года"."""
    if not told.follows(year_words.RESULTS):
        return None
    year = told.year
    return _Bounds(_begin(year), _end(year + 1, REVIEWED_BY), _of("the results of {year} are reviewed", year))


def _of_declaration(told: _Year) -> _Bounds | None:
    """ "2029 has been declared the Year of the Book"."""
    if not told.says(year_words.DECLARED):
        return None
    return _Bounds(
        _begin(told.year - FORESEEN),
        _end(told.year),
        _of("{year} is declared a year of something", told.year),
    )


def _to_come(told: _Year) -> _Bounds | None:
    """ "the next session will be held in May 2030", "five exercises are planned in 2030"."""
    if not (
        told.says(year_words.COMING) or (told.says(year_words.GOES_ON) and not told.says(year_words.PAST))
    ):
        return None
    latest = _end(told.year, told.month or DECEMBER)
    next_one = told.month is not None and told.says(year_words.NEXT)
    earliest = _begin(told.year - (1 if next_one else FORESEEN), told.month if told.month and next_one else 1)
    return _Bounds(earliest, latest, _of("something in {year} is still to come", told.year))


def _gone(told: _Year) -> _Bounds | None:
    """ "the session held in June 2029"."""
    if not told.says(year_words.PAST):
        return None
    return _Bounds(_begin(told.year, told.month or 1), OPEN, _of("{year} is told as past", told.year))


_ROLES: tuple[Callable[[_Year], _Bounds | None], ...] = (
    _of_words,
    _of_chair,
    _of_plan,
    _of_results,
    _of_declaration,
    _to_come,
    _gone,
)
