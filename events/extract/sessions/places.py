"""Where a text puts things: cities with the word that ties them to what is said."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from events import reference
from events.extract.dates.found import Found
from events.extract.dates.scan import scan
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page
from events.extract.sessions import whereabouts
from events.extract.words import body_words
from events.extract.words.gazetteer import Hit


class Tie(StrEnum):
    """How a city stands in its sentence."""

    AT = "at"
    """ "in Baku", "в столице Таджикистана"."""
    HOST = "host"
    """ "Kaliningrad, which is to host the Council"."""
    DATELINE = "dateline"
    """ "MOSCOW, November 12. /AGENCY/."."""
    HEADING = "heading"
    """ A short line that opens a section: "Government: Kazan"."""
    BARE = "bare"
    """ "Next one is in May, again Utopia": nothing makes it the place, and nothing makes it another."""
    OTHER = "other"
    """ "flew in from Minsk", "Brest airport"."""


class Place(NamedTuple):
    """A city at [start, end), by its English name and its country's code."""

    city: str
    country: str
    start: int
    end: int
    tie: Tie


_DATELINE = Pattern(r"\s?(?:[.,:(/–—-]|\s-\s)")
_HEADING_LENGTH = 40
_STAMP_LENGTH = 45
DATELINE = 30
"""Characters at the head of a line in which the city of a dateline begins."""
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")
_CAPITAL_OF = Pattern(r"\W{1,2}(?:of\W(?:the\W)?)?", re.IGNORECASE)


@cache
def _countries() -> dict[str, str]:
    return {city.name: city.country for city in reference.cities()}


def country_of(city: str) -> str:
    """The code of the state a known city lies in."""
    return _countries()[city]


def find(page: Page) -> tuple[Place, ...]:
    """Every city of a page, capitals named by their state included, in order."""
    named = [_named(page, hit) for hit in page.hits if hit.kind == "city"]
    described = [_described(page, cue) for cue in page.cues if cue.code == "capital"]
    places = [place for place in (*named, *described) if place]
    return tuple(sorted(places, key=lambda place: (place.start, place.end)))


def _named(page: Page, hit: Hit) -> Place | None:
    return Place(hit.code, country_of(hit.code), hit.start, hit.end, _tie(page, hit.start, hit.end))


def _described(page: Page, cue: Hit) -> Place | None:
    """ "the Kyrgyz capital", "столица Таджикистана"."""
    sentence = page.sentence_at(cue.start)
    before = page.hits_in(max(sentence.start, cue.start - 30), cue.start, "adjective")
    after = page.hits_in(cue.end, min(sentence.end, cue.end + 12), "country")
    code, start, end = None, cue.start, cue.end
    if before and page.text[before[-1].end : cue.start].strip() == "":
        code, start = before[-1].code, before[-1].start
    elif after and _CAPITAL_OF.fullmatch(page.text[cue.end : after[0].start]):
        code, end = after[0].code, after[0].end
    if code not in body_words.CAPITALS:
        return None
    return Place(body_words.CAPITALS[code], code, start, end, _tie(page, start, end))


def _tie(page: Page, start: int, end: int) -> Tie:
    line = page.paragraph_at(start)
    text = page.text
    if (
        start - line.start < DATELINE
        and _opens(page, line.start, start)
        and _DATELINE.match(text, end, line.end)
    ):
        return Tie.DATELINE
    short = line.end - line.start <= _STAMP_LENGTH and not page.is_prose(line)
    if short and _YEAR.search(text, line.start, line.end):
        return Tie.DATELINE
    if line.end - line.start <= _HEADING_LENGTH and end == line.end:
        return Tie.HEADING
    return next((tie for says, tie in _EVIDENCE if says(page, line, start, end)), Tie.OTHER)


_EVIDENCE = (
    (whereabouts.is_said, Tie.AT),
    (whereabouts.is_against, Tie.OTHER),
    (whereabouts.is_in, Tie.AT),
    (whereabouts.is_host, Tie.HOST),
    (whereabouts.is_bare, Tie.BARE),
)
"""What the words around a city say of it, the strongest first."""


def _days(page: Page) -> Ordered[Found]:
    return Ordered(scan(page.text), lambda day: day.start)


def _opens(page: Page, start: int, end: int) -> bool:
    """Whether nothing but a stamp or a day stands before the city of a dateline: "20 November, Utopia"."""
    before = page.text[start:end]
    for day in page.once(_days).between(start, end):
        if day.end <= end:
            before = before.replace(page.text[day.start : day.end], "")
    return not any(char.isalpha() for char in before.replace("date", ""))
