"""Where a text puts things: cities with the word that ties them to what is said."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from events import reference
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.words import lexicon
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
    OTHER = "other"
    """ "flew in from Minsk", "Brest airport"."""


class Place(NamedTuple):
    """A city at [start, end), by its English name and its country's code."""

    city: str
    country: str
    start: int
    end: int
    tie: Tie


_PREPOSITION = Pattern(
    r"\b(?:in|at|to|for|inside|into|since|next(?: stop| venue)?(?:,| is| will be)?|в|во|на|under)\W{1,2}"
    r"(?:(?:the|this|that) (?:(?:very|same) )?|the\W"
    r"|(?:том|той|этом|этой) же\W|(?:[\w-]{1,20}\W){0,2}(?:городк?е?|курорте|поселке|пригороде)\W|г\.\W?)?"
    r"(?:city of\W)?"
    r"(?:[\w-]{1,14}\W(?:resort of\W|city of\W)?)?\Z",
    re.IGNORECASE,
)
_FROM = Pattern(
    r"\b(?:from|near|outside|over to|left|leave|leaving|из|от|под|of|берег\w{0,3})\W(?:the\W)?\Z",
    re.IGNORECASE,
)
_AFTER_OTHER = Pattern(
    r"\W?(?:palace|hotel|highway|street|airport|fortress|kremlin|border|region|oblast|district|think "
    r"tank|time|garrison|tv|military"
    r"|agreement|protocol|declaration)",
    re.IGNORECASE,
)
_HOUSE = Pattern(r"\s(?:palace|hotel|kremlin|residence|mansion)\b", re.IGNORECASE)
_INSIDE = Pattern(r"\b(?:at|in|inside)\s(?:a|the)\s\Z", re.IGNORECASE)
""" "at a [Utopia] hotel", "in the [Utopia] Kremlin": who is in the house is in the city."""
_DATED = Pattern(r",\s\d{1,2}\s[A-ZА-Яа-я]\w{2,9},?\s(?:19|20)\d\d\b")
""" "Next session. Utopia, 5 May 2030."; "62nd session, Utopia, 5 July 2012"."""
_CITY_OF = Pattern(
    r"\b(?:in|at|to|visit|visiting)\W(?:the\W)?(?:[\w-]{1,14}\W){0,3}?"
    r"(?:city|town|resort|port|suburb|village) of\W\Z",
    re.IGNORECASE,
)
VENUE_BEFORE = 110
"""Characters before a city in which "the venue of the session is" stands."""
_GATHERS = Pattern(
    r"\s(?:собрал[аои]?|принял[аои]?|принимает|встретил[аои]?|встречает|hosts?|hosted|welcome[sd]|gathers"
    r"|gathered"
    r"|receive[sd]|brought together|brings together)\b",
    re.IGNORECASE,
)
_VENUE = Pattern(
    r"\s(?:remains|stays|is|will be|would be|became|becomes|will become|served as|turned into"
    r"|(?:was|is|has been) (?:(?:chosen|named|picked|selected) as|))(?: for [\w ]{3,20})? ?the "
    r"(?:venue|place|meeting[- ]place|seat)\b|\sis (?:also |again )?where\b"
    r"|\s(?:стал|станет|была|был|будет)\w{0,2} (?:местом|площадкой)\b"
    r"|\s(?:на [\w ]{3,20} )?превратил\w{2} в\b",
    re.IGNORECASE,
)
_VENUE_IS = Pattern(
    r"\b(?:местом "
    r"(?:проведения|встречи)|venue)\b[^.;:]{0,60}?\s(?:(?:выбран|стал|станет|избран|назван|определ[её]н"
    r"|будет)\w*"
    r"|is|was|will be)\s\Z|\bместом (?:проведения|встречи)(?:\s[\w-]+){0,3}\s\Z",
    re.IGNORECASE,
)
""" "Местом проведения заседания выбрана [Утопия]", "the venue of the session will be [Utopia]"."""
_ITS_SITTING = Pattern(r"\s(?:session|meeting|summit|sitting|gathering)\b")
_SUMMIT = Pattern(r"\ssummit\b")
_THEIRS = Pattern(r"\b(?:their|its|[\w]+['’]s|\w+s['’])\s\Z", re.IGNORECASE)
""" "their [Utopia] summit ends today"; "the Utopia summit" may be anybody's."""
_WHERE = Pattern(r",\s?(?:where|где)\b", re.IGNORECASE)
""" "back from Samarkand, where he attended the sitting"."""
_DATELINE = Pattern(r"\s?(?:[.,:(/–—-]|\s-\s)")
_HEADING_LENGTH = 40
_STAMP_LENGTH = 45
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")
JOURNEY = Pattern(
    r"\b(?:visit to|left for|leaves for|arrived in|arrives in|flew to|travelled to|traveled to|flies to"
    r"|прибыл\w* в|визит\w{0,3} в"
    r"|вылетел\w* в|отбыл\w* в|прилетел\w* в)\W(?:the\W|город\W|г\.\W?|city of\W)?\Z",
    re.IGNORECASE,
)
""" "is on a visit to Utopia": where somebody goes to sit."""
_CAPITAL_OF = Pattern(r"\W{1,2}(?:of\W(?:the\W)?)?", re.IGNORECASE)


_TOWARDS = Pattern(
    r"\b(?:in|to|into|left for|leaves for|leave for|bound for|в|во)\W(?:the\W)?\Z", re.IGNORECASE
)
_OUT_OF = Pattern(r"\b(?:of|in|to|from|for|в|во|из)\W\Z", re.IGNORECASE)
_RECEIVES = Pattern(
    r"(?:,\s[^,.;]{3,70},)?\s(?:(?:also|again|will|is to|would|в свою очередь|вновь)\s){0,3}"
    r"(?:host|hosts|hosted|receive|receives|welcome|welcomes|примет|принимает|принял[аои]?|проведет)\s"
    r"(?:(?:also|the|a|an|next|и|также|следующ\w{2,3}|очередн\w{2,3}|этот)\s){0,3}",
    re.IGNORECASE,
)
""" "Туркмения, председательствующая в организации, примет и [саммит]"."""
_HOSTED = Pattern(r"\b(?:hosted by|held in|in|в|во)\W(?:the\W)?\Z", re.IGNORECASE)

_HOSTS = Pattern(
    r"\s(?:is (?:to|due to|set to|expected to)|will|would)\s(?:\w+\s)?(?:host|receive|welcome|stage)\b"
    r"|\s(?:ждет|ждёт|примет|будет принимать)\s",
    re.IGNORECASE,
)
""" "[Utopia] is to host the ministers"."""
_HOSTED_BY = Pattern(
    r"\b(?:провед[её]т|проведут|увидеть|созов[её]т)"
    r"(?:\s(?:в\s)?(?:\d{1,2}\s)?\w{3,8}(?:\s\d{4}(?:-м)?)?(?:\sгод[ау])?)?\s\Z",
    re.IGNORECASE,
)
""" "Очередную встречу проведёт в октябре [Утопия]"."""
_TURN = Pattern(
    r"['’]s turn\b|\s(?:gets|takes on|waits for|will stage|will get)\s(?:the|its|it)?|\s(?:ждет|ждёт)\s",
    re.IGNORECASE,
)
""" "The 71st will be [Utopia]'s turn", "[Utopia] waits for the committee"."""


def is_elsewhere(page: Page, hit: Hit) -> bool:
    """ "has left for Kazakhstan", "in Russia", "from Moscow": the state or capital is a place here."""
    towards = _OUT_OF if hit.kind == "capital" else _TOWARDS
    return bool(towards.search(page.text, max(hit.start - 16, 0), hit.start))


def receiving_state(page: Page, start: int, end: int) -> Hit | None:
    """The state that hosts the sitting named after it: "Turkmenistan will also host [the summit]"."""
    states = page.hits_in(start, end, "country")
    return next((hit for hit in states if _RECEIVES.fullmatch(page.text, hit.end, end)), None)


def host_state(page: Page, start: int, end: int) -> Hit | None:
    """The state in which a sitting without a city is said to be: "will be hosted by Kyrgyzstan"."""
    for hit in page.hits_in(start, end, "country"):
        if _HOSTED.search(page.text, max(hit.start - 16, 0), hit.start) or _HOSTS.match(page.text, hit.end):
            return hit
    return None


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
    if code not in lexicon.CAPITALS:
        return None
    return Place(lexicon.CAPITALS[code], code, start, end, _tie(page, start, end))


def _tie(page: Page, start: int, end: int) -> Tie:
    line = page.paragraph_at(start)
    text = page.text
    if start - line.start < 20 and _opens(text[line.start : start]) and _DATELINE.match(text, end, line.end):
        return Tie.DATELINE
    if (
        line.end - line.start <= _STAMP_LENGTH
        and not page.is_prose(line)
        and _YEAR.search(text, line.start, line.end)
    ):
        return Tie.DATELINE
    if line.end - line.start <= _HEADING_LENGTH and end == line.end:
        return Tie.HEADING
    near = max(line.start, start - 40)
    if _WHERE.match(text, end, line.end):
        return Tie.AT
    its_sitting = _ITS_SITTING.match(text, end, line.end)
    if its_sitting and (_THEIRS.search(text, near, start) or not _SUMMIT.match(text, end)):
        return Tie.AT
    venue = max(line.start, start - VENUE_BEFORE)
    if _CITY_OF.search(text, near, start) or _VENUE_IS.search(text, venue, start):
        return Tie.AT
    if _INSIDE.search(text, near, start) and _HOUSE.match(text, end, line.end):
        return Tie.AT
    if _FROM.search(text, near, start) or _AFTER_OTHER.match(text, end, line.end):
        return Tie.OTHER
    if _closes_item(page, start, end):
        return Tie.AT
    if (
        _PREPOSITION.search(text, near, start)
        or _DATED.match(text, end, line.end)
        or _VENUE.match(text, end, line.end)
    ):
        return Tie.AT
    sentence = page.sentence_at(start)
    if _HOSTED_BY.search(text, near, start):
        return Tie.HOST
    if _TURN.match(text, end, line.end) or page.cues_in(sentence.start, sentence.end, "hosts"):
        return Tie.HOST
    return Tie.OTHER


def _closes_item(page: Page, start: int, end: int) -> bool:
    """ "73rd session of the Council, Utopia": the place at the end of a calendar's line."""
    line = page.paragraph_at(start)
    closing = page.text[end : line.end].strip(".;") == "" and page.text[max(start - 2, 0) : start] == ", "
    return closing and bool(page.cues_in(line.start, start, "sitting"))


def receives(page: Page, place: Place) -> bool:
    """Whether a city is what gathers or hosts somebody: "Калининград собрал министров"."""
    return bool(_GATHERS.match(page.text, place.end, place.end + 30))


def is_venue(page: Page, place: Place) -> bool:
    """Whether a city is told to be the venue, before or after its name."""
    line = page.paragraph_at(place.start)
    before = max(line.start, place.start - VENUE_BEFORE)
    return bool(
        _VENUE_IS.search(page.text, before, place.start) or _VENUE.match(page.text, place.end, line.end)
    )


def _opens(before: str) -> bool:
    """Whether nothing but a stamp stands before a dateline's city."""
    return not any(char.isalpha() for char in before.replace("date", ""))
