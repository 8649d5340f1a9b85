"""The words of years near a chair: printed ones, "this year", "in September", "two years ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.extract.chairs.marked import Marked, pattern
from events.extract.dates.words import MONTHS, alternatives, plain
from events.extract.page.patterns import Pattern

_THIS = Pattern(
    r"this year|(?:the|this) (?:current|present|running) year|until the end of the year"
    r"|until (?:31 )?december(?: 31)?|until the new "
    r"year|next month|since (?:the )?(?:beginning|start) of (?:the|this) year|since (?:1 )?january"
    r"|the (?:outgoing|current) year|с начала года|(?:эт|текущ|нынешн|уходящ)\w{1,2} год\w?|до (?:конца"
    r"|нового) года",
    re.IGNORECASE,
)
_NOW = Pattern(
    r"\b(?:as of today|at the moment|at present|now|currently|сейчас|ныне|в настоящее время)\b", re.IGNORECASE
)
_NEXT = pattern(
    r"next year|the coming year|\b(?:upcoming|forthcoming|future|next|incoming) (?=(?:<O> )?(?:chair|presid))"
    r"|prepar\w{2,5} for (?=its)|предстоящ\w{2,3} (?=председ)|готов\w{1,6} к (?=(?:свое\w{1,2} )?председ)|"
    r"следующ\w{2,3} (?=(?:в <O> )?председател)|(?:on|from|starting|after) "
    r"(?:january 1|jan\. 1|1 january|new year's "
    r"day)(?:st)?(?!,? <Y>)|at the end of "
    r"(?:the|this) year|at year's end|с 1 января|с первого января|в конце года|(?:со?|в|на) (?:следующ"
    r"|будущ)\w{2,3}(?: год\w?| [-–—]|(?=[.,;]|\Z))|(?:следующий|будущий) год",
)
_LAST = Pattern(
    r"(?<!since )last year|в прошлом(?: году|(?= это\b))"
    r"|(?<!весны )(?<!осени )(?<!лета )прошлого года|в минувшем году",
    re.IGNORECASE,
)
_SINCE_MONTH = Pattern(r"since \w{3,9} (?:of )?\Z", re.IGNORECASE)
""" "Has chaired since July last year": a term that lasts."""
SINCE_REACH = 20
_NUMBERS = {
    word: number
    for number, words in enumerate(("a one год", "two два", "three три", "four четыре", "five пять"), 1)
    for word in words.split()
}
_AGO = Pattern(
    rf"\b(?P<number>{'|'.join(_NUMBERS)}) (?:years? ago|(?:(?:года?|лет) )?(?:тому )?назад)\b", re.IGNORECASE
)
""" "Two years ago", "год назад"."""
_FROM_NEW_YEAR = Pattern(r"(?:from|starting|с)\b.{1,12}(?:january|jan\.|new year|января)", re.IGNORECASE)
_NEW_YEAR = Pattern(r"january|jan\.|new year|января|в конце года|end of|year's end", re.IGNORECASE)
_YEAR = pattern(
    r"(?<!by )(?<!to )(?<!until )(?<!since )(?<!through )(?<!after )(?<!before )(?<!до )(?<! к )(?<! с )"
    r"(?<!^с )(?<!после )<Y>|<Y>(?= (?:is|was) an? <A>)"
)
_SINCE = Pattern(
    r"\b(?:since\s[^,;()]{2,40}?(?:,\s)?|(?:с|со)\s(?:[\w.]{2,10}|(?:момента|саммита|осени|весны"
    r"|лета)\s[^,;()]{0,30}?)\s?)\Z",
    re.IGNORECASE,
)
""" "since November [2030]"."""
_FROM_YEAR = pattern(r"\b(?:с|со) <Y>")
""" "С 2031 года": the year of a term to come, but not of one that lasts ("since 2012")."""
_EARLIER = (
    r"(?:the first (?:time |one )?(?:was|came) in"
    r"|(?<=[;,:] )(?:it|the republic) (?:last|previously|had|first)[^.;,]{2,40} in"
    r"|впервые [–-] в|впервые (?:это|такое) (?:было|произошло|случилось) в"
    r"|(?:прежде|ранее|раньше|до этого) (?:он[ао]? |республика )?(?:председательствовала?"
    r"|возглавляла?)[^.;,]{0,30} в)"
)
EARLIER = pattern(rf"{_EARLIER} <Y>")
""" "Chairs for the second time; it last did so in 2012": the year of an earlier term."""
_MONTH = Pattern(
    rf"\b(?:in|(?:scheduled|set|planned|due) (?:for|in)|в|с) (?P<month>{alternatives(MONTHS)})\b(?! <Y>)",
    re.IGNORECASE,
)
""" "in September its place will be taken": of this year, or of the next if September is past."""
_LAST_MONTH = Pattern(rf"\blast (?P<month>{alternatives(MONTHS)})\b", re.IGNORECASE)
""" "last November": of this year where November is past, else of the year before."""
_UNTIL_END = Pattern(r"until|до (?:конца|нового)", re.IGNORECASE)


class When(NamedTuple):
    """A year said near a chair: absolute, or counted from the publication.

    `since` marks one from which a term runs: it tells the year of a term to come only; `lasting` the
    present, which is no year of a term to come.
    """

    start: int
    end: int
    year: int | None
    shift: int | None
    ends_term: bool = False
    since: bool = False
    lasting: bool = False
    new_year: bool = False
    on_new_year: bool = False
    month: int | None = None


def said(marked: Marked, month: int | None) -> Iterator[When]:
    """Every word of a year in a sentence; `month` is that of the publication, where it is known."""
    yield from _printed(marked)
    yield from _counted(marked.text)
    if month:
        yield from _by_month(marked.text, month)


def _printed(marked: Marked) -> Iterator[When]:
    earlier = {match.end() for match in EARLIER.finditer(marked.text)}
    for words, since in ((_YEAR, False), (_FROM_YEAR, True)):
        for match in words.finditer(marked.text):
            if match.end() in earlier:
                continue
            year = int(marked.token(match.end() - 1).code)
            begins = since or bool(_SINCE.search(marked.text, max(match.start() - 50, 0), match.start()))
            yield When(match.start(), match.end(), year, None, since=begins)


def _counted(text: str) -> Iterator[When]:
    """The years counted from that of the publication."""
    for match in _NOW.finditer(text):
        yield When(match.start(), match.end(), None, 0, lasting=True)
    for shifted, shift in ((_THIS, 0), (_NEXT, 1), (_LAST, -1)):
        for match in shifted.finditer(text):
            if shift < 0 and _SINCE_MONTH.search(text, max(match.start() - SINCE_REACH, 0), match.start()):
                continue
            yield When(
                match.start(),
                match.end(),
                None,
                shift,
                ends_term=bool(_UNTIL_END.match(match[0])),
                new_year=bool(_FROM_NEW_YEAR.match(match[0])),
                on_new_year=bool(_NEW_YEAR.search(match[0])),
            )
    for match in _AGO.finditer(text):
        yield When(match.start(), match.end(), None, -_NUMBERS[match["number"].lower()])


def _by_month(text: str, month: int) -> Iterator[When]:
    """The years of months that stand without any, counted from the month of the publication."""
    for match in _LAST_MONTH.finditer(text):
        past = MONTHS[plain(match["month"])] < month
        yield When(match.start(), match.end(), None, 0 if past else -1)
    for match in _MONTH.finditer(text):
        named = MONTHS[plain(match["month"])]
        yield When(match.start(), match.end(), None, int(named < month), since=True, month=named)
