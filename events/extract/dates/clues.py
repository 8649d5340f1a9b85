"""What a text without a year tells about its own year.

Each recogniser turns one kind of phrase into bounds: a hand-over still to come, a chair named as the
present one, an anniversary looked forward to, a plan for a coming year, a year told in the past
tense, an organisation that exists only since a year. Together with a weekday the bounds may leave
one year; who was in office when is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from events.extract.dates import words
from events.extract.dates.parts import Clue, Parts
from events.extract.dates.scan import exists
from events.extract.page.text import Page

FIRST_POSSIBLE = 1991
"""The Commonwealth is of December 1991."""
OPEN = 9999
LOOKED_FORWARD_TO = 2
"""Anniversaries are prepared for in the years shortly before them."""
MOST_YEARS = 60
PRESENT_CHAIR = "is named as the present one"
_COMING = re.compile(r"\b(?:will|shall|'ll|’ll|будем|будет|соберемся|соберутся|встретимся)\b", re.IGNORECASE)
""" "In 2030, when Utopia chairs the bloc, we will meet …": that year may be still to come."""

_Y = r"(?P<year>(?:19|20)\d\d)(?![\d–—-])"
_CHAIRS = (
    r"(?:chairs|presides|is (?:in the chair|chairing|presiding)|(?:holds|has) the (?:[\w-]{1,20} ){0,3}"
    r"(?:chairmanship|presidency)|председательствует)"
)
_WILL_CHAIR = (
    r"(?:will (?:pass|be passed|go|be handed|hand|take|assume|chair|preside|move)|passes to|hands? (?:it "
    r")?over|handing (?:it )?over|takes over|term (?:begins|starts)|"
    r"makes way|перейдет|передаст|примет|сменит|сменяющ\w{2}|возглавит|будет председательствовать)"
)
_PLAN = r"(?:plan|programme|program|schedule|план\w{0,2}|программ\w{1,2})"
_FOR = r"(?:for|на)"
_PAST = (
    r"(?:was|were|had|has been|took place|held|signed|created|founded|last|since|состоял\w{1,3}"
    r"|прош[её]?л\w{1,3}|создан\w?|подписан\w?|был\w?)"
)
_FUTURE = (
    r"(?:will|is to|are to|is due|is planned|планируется|состоится|пройдет|решено провести|намечен\w{0,2})"
)


@dataclass(frozen=True, slots=True)
class _Event:
    """A dated event whose anniversaries are spoken of."""

    words: str
    day: date
    name: str


_EVENTS = (
    _Event(
        r"(?:the )?(?:great )?victory|побед[аыуе]|великой победы",
        date(1945, 5, 9),
        "Victory in the Great Patriotic War",
    ),
    _Event(r"(?:the )?(?:cis|commonwealth)\b|снг|содружества", date(1991, 12, 8), "the founding of the CIS"),
    _Event(r"(?:the )?(?:united nations|un)\b|оон", date(1945, 10, 24), "the founding of the United Nations"),
)
_ANNIVERSARY = tuple(
    (
        re.compile(
            rf"(?<!\d)(?P<n>\d{{1,3}})(?:(?:st|nd|rd|th) anniversary of (?:{event.words})"
            rf"|[- –]?(?:летие|летию|летия|летием|й годовщин\w{{1,2}}) (?:{event.words}))",
            re.I,
        ),
        event,
    )
    for event in _EVENTS
)
_CELEBRATED = re.compile(r"\b(?:marked|celebrated|commemorated|отметили|отпраздновали)\b", re.I)

_EXISTS_SINCE = (
    (re.compile(r"\b(?:Eurasian Economic Union|EAEU|ЕАЭС)\b|Евразийск\w{2,3} экономическ\w{2,3} "
                r"союз\w{0,2}"), 2014,
     "the Eurasian Economic Union is of 2014"),
    (re.compile(r"\b(?:CSTO|ОДКБ)\b"), 2002, "the CSTO is of 2002"),
    (re.compile(r"\b(?:SCO|ШОС)\b"), 2001, "the SCO is of 2001"),
    (re.compile(r"\b(?:BRICS|БРИКС)\b"), 2009, "BRICS is of 2009"),
)  # fmt: skip

Bounds = Callable[[int], tuple[int, int, str]]
_PHRASES: tuple[tuple[re.Pattern[str], Bounds], ...] = tuple(
    (re.compile(pattern, re.I), bounds)
    for pattern, bounds in (
        (
            rf"(?:January 1,|1 января) {_Y}[^.;\n]{{0,80}}?\b{_WILL_CHAIR}"
            rf"|\b{_WILL_CHAIR}\b[^.;\n]{{0,80}}?(?:January 1,|1 января) (?P<year2>(?:19|20)\d\d)",
            lambda y: (y - 1, y - 1, f"the chair is to change hands on 1 January {y}"),
        ),
        (
            rf"\b{_WILL_CHAIR}\b[^.;:\n]{{0,60}}?\b(?:in|for|from|в|с) {_Y}",
            lambda y: (y - 1, y, f"the chair of {y} is still to come"),
        ),
        (
            rf"\b(?:in|from|в|с) {_Y}(?: года| году)?,?[^.;:\n]{{0,80}}?\b{_WILL_CHAIR}",
            lambda y: (y - 1, y, f"the chair of {y} is still to come"),
        ),
        (
            rf"\b{_CHAIRS}\b[^.;:\n]{{0,60}}?\b(?:in|for|в) {_Y}",
            lambda y: (y, y, f"the chair of {y} {PRESENT_CHAIR}"),
        ),
        (
            rf"\b(?:in|в) {_Y}(?: году)?,?[^.;:\n]{{0,60}}?\b{_CHAIRS}\b",
            lambda y: (y, y, f"the chair of {y} {PRESENT_CHAIR}"),
        ),
        (
            rf"\b(?:assumed|received|took over|has taken over|took up) the (?:[\w-]{{1,20}} "
            rf"){{0,3}}(?:chairmanship|presidency)"
            rf" (?:in|for) {_Y}|(?:в текущем|в нынешнем|в этом|this year|the current year), "
            rf"(?P<year3>(?:19|20)\d\d)"
            rf"|\bchair (?:of|for) (?P<year4>(?:19|20)\d\d)(?![\d–—-])",
            lambda y: (y, y, f"the year {y} is named as the present one"),
        ),
        (
            rf"\b{_PLAN}\b[^.;:\n]{{0,80}}?\b{_FOR} {_Y}",
            lambda y: (y - 1, y, f"a plan for {y} is on the table"),
        ),
        (
            rf"\b{_FUTURE}\b[^.;:\n]{{0,80}}?\b(?:in|в|first half of|second half of|полугодии|половине) {_Y}",
            lambda y: (y - 1, y, f"a sitting in {y} is still to come"),
        ),
        (
            rf"\b{_PAST}\b[^.;:\n]{{0,60}}?(?:\b(?:in|of|since|on|в|с)"
            rf"|{words.alternatives(words.MONTHS)}) {_Y}",
            lambda y: (y, OPEN, f"{y} is told as past"),
        ),
    )
)


def clues(page: Page) -> tuple[Clue, ...]:
    """Every clue about the year of writing, in the order of the text."""
    found = [*_phrases(page), *_anniversaries(page), *_organisations(page)]
    return tuple(sorted(found, key=lambda clue: clue.evidence.span))


def possible_years(about: Iterable[Clue], parts: Parts, weekday: int | None) -> tuple[int, ...]:
    """The years that all clues leave for a day; () where they contradict or leave the end open."""
    given = tuple(about)
    if not given:
        return ()
    earliest = max(FIRST_POSSIBLE, *(clue.earliest for clue in given), FIRST_POSSIBLE)
    latest = min(clue.latest for clue in given)
    if latest - earliest > MOST_YEARS:
        return ()
    return tuple(
        year for year in range(earliest, latest + 1) if _falls_on(parts._replace(year=year), weekday)
    )


def _falls_on(parts: Parts, weekday: int | None) -> bool:
    if not exists(parts):
        return False
    if weekday is None:
        return True
    if not (parts.year and parts.month and parts.day):
        return False
    return date(parts.year, parts.month, parts.day).weekday() == weekday


def _phrases(page: Page) -> Iterator[Clue]:
    text = page.text.replace("ё", "е")
    for pattern, bounds in _PHRASES:
        for match in pattern.finditer(text):
            year = next(filter(None, match.groups()), None)
            if not year:
                continue
            earliest, latest, reason = bounds(int(year))
            if reason.endswith(PRESENT_CHAIR) and _COMING.search(page.quote(page.sentence_at(match.start()))):
                earliest, reason = earliest - 1, f"the chair of {year} is spoken of in the future"
            evidence = page.evidence(match.start(), match.end(), "year-clue")
            yield Clue(earliest, latest, reason, evidence)


def _anniversaries(page: Page) -> Iterator[Clue]:
    """ "The 80th anniversary of the Victory": looked forward to in the two years before it."""
    for pattern, event in _ANNIVERSARY:
        for match in pattern.finditer(page.text):
            year = event.day.year + int(match["n"])
            sentence = page.quote(page.sentence_at(match.start()))
            back = 0 if _CELEBRATED.search(sentence) else LOOKED_FORWARD_TO
            reason = f"the anniversary no. {match['n']} of {event.name} falls in {year}"
            yield Clue(year - back, year, reason, page.evidence(match.start(), match.end(), "year-clue"))


def _organisations(page: Page) -> Iterator[Clue]:
    for pattern, since, reason in _EXISTS_SINCE:
        match = pattern.search(page.text)
        if match:
            yield Clue(since, OPEN, reason, page.evidence(match.start(), match.end(), "year-clue"))
