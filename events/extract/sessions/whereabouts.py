"""Words around a city that say whether anything sits there: "in Baku", "from Minsk", "Brest airport"."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch

NEAR = 40
"""Characters before a city in which the words stand that tie it."""
VENUE_BEFORE = 110
"""Characters before a city in which "the venue of the session is" stands."""
_PREPOSITION = Pattern(
    r"\b(?:in|at|to|for|inside|into|since|next(?: stop| venue)?(?:,| is| will be)?|в|во|на|under)\W{1,2}"
    r"(?:(?:the|this|that) (?:(?:very|same) )?|the\W"
    r"|(?:том|той|этом|этой) же\W|(?:[\w-]{1,20}\W){0,2}(?:городк?е?|курорте|поселке|пригороде)\W|г\.\W?)?"
    r"(?:city of\W)?"
    r"(?:[\w-]{1,14}\W(?:resort of\W|city of\W)?)?\Z",
    re.IGNORECASE,
)
_FROM = Pattern(
    r"\b(?:from|near|outside|over to|left|leave|leaving|из|от|под|of|берег\w{0,3})\W(?:the\W)?\Z"
    r"|\b(?:(?:return|retreat|withdr[ae]w|c[ao]m|fl[ey]|dr[io]v|head|travel)\w{0,5} (?:back|home)"
    r"|return\w{0,3}|back|home|вернул\w{1,3}|возврат\w{2,5}|возвраща\w{2,5})"
    r"(?: home)?\W(?:to|in|into|for|в|во)\W\Z",
    re.IGNORECASE,
)
""" "flew in from [Utopia]", "returned to [Utopia]": nobody sat there."""
_AFTER_OTHER = Pattern(
    r"\W?(?:palace|hotel|highway|street|airport|fortress|kremlin|border|region|oblast|district|think "
    r"tank|time|garrison|tv|military"
    r"|agreement|protocol|declaration)",
    re.IGNORECASE,
)
_HOUSE = Pattern(
    r"(?:['’]s)?\s(?:(?:presidential|state|government)\s)?(?:palace|hotel|kremlin|residence|mansion)\b", re.I
)
_INSIDE = Pattern(r"\b(?:at|in|inside|left)\s(?:(?:a|the)\s)?\Z", re.IGNORECASE)
""" "at a [Utopia] hotel", "left [Utopia]'s residence": who is in the house is in the city."""
_DATED = Pattern(r",\s\d{1,2}\s[A-ZА-Яа-я]\w{2,9},?\s(?:19|20)\d\d\b")
""" "Next session. Utopia, 5 May 2030."; "62nd session, Utopia, 5 July 2012"."""
_CITY_OF = Pattern(
    r"\b(?:in|at|to|visit|visiting|by)\W(?:the\W)?(?:[\w-]{1,14}\W){0,3}?"
    r"(?:city|town|resort|port|suburb|village) of\W\Z|\b(?:roof|hospitality|walls|avenues?"
    r"|streets?|squares?|centre|center|outskirts|heart|embankments?) of\W(?:the\W)?\Z"
    r"|\b(?:улиц(?:ах|е)|центре|окраине|площад(?:и|ях)|сердце|гостеприимств\w{1,2})\W\Z",
    re.IGNORECASE,
)
_GATHERS = Pattern(
    r"\s(?:собрал[аои]?|принял[аои]?|принимает|встретил[аои]?|встречает|hosts?|hosted|welcome[sd]|gathers"
    r"|gathered"
    r"|receive[sd]|brought together|brings together)\b",
    re.IGNORECASE,
)
_VENUE = Pattern(
    r"\s(?:remains|stays|is|will be|would be|became|becomes|will become|served as|turned into"
    r"|(?:was|is|has been) (?:(?:chosen|named|picked|selected) as|))(?: for [\w ]{3,20})? ?the "
    r"(?:venue|(?:meeting[- ])?place|seat)\b|\sis (?:also |again )?where\b"
    r"|\sbecame for [\w ]{3,20}the meeting[- ]place\b"
    r"|\s(?:стал|станет|была|был|будет)\w{0,2} (?:местом|площадкой)\b"
    r"|\s(?:на [\w ]{3,20} )?превратил\w{2} в\b",
    re.IGNORECASE,
)
_VENUE_IS = Pattern(
    r"\b(?:местом "
    r"(?:проведения|встречи)|venue)\b[^.;:]{0,60}?\s(?:(?:выбран|стал|станет|избран|назван|определ[её]н"
    r"|будет)\w*"
    r"|is|was|will be)\s\Z|\bместом (?:проведения|встречи)(?:\s[\w-]+){0,3}\s\Z"
    r"|\b(?:место|venue|place)(?: (?:of|for) [\w ]{3,30})?\s?[–—:-]\s?\Z",
    re.IGNORECASE,
)
""" "Местом проведения заседания выбрана [Утопия]", "the venue of the session will be [Utopia]"."""
_ITS_SITTING = Pattern(r"\s(?:session|meeting|summit|sitting|gathering)\b")
_SUMMIT = Pattern(r"\ssummit\b")
_THEIRS = Pattern(r"\b(?:their|its|[\w]+['’]s|\w+s['’])\s\Z", re.IGNORECASE)
""" "their [Utopia] summit ends today"; "the Utopia summit" may be anybody's."""
_WHERE = Pattern(r",\s?(?:where|где)\b", re.IGNORECASE)
""" "back from Samarkand, where he attended the sitting"."""
_HOSTED_BY = Pattern(
    r"\b(?:провед[её]т|проведут|увидеть|созов[её]т)"
    r"(?:\s(?:в\s)?(?:\d{1,2}\s)?\w{3,8}(?:\s\d{4}(?:-м)?)?(?:\sгод[ау])?)?\s\Z"
    r"|\b(?:host|receiv|organi[sz]|arrang|prepar|welcom)ed by\s(?:the\s)?(?:[\w-]+\s){0,2}(?:city of\s)?\Z",
    re.IGNORECASE,
)
""" "Очередную встречу проведёт в октябре [Утопия]", "will be received by [Utopia]"."""
_TURN = Pattern(
    r"['’]s turn\b|\s(?:gets|takes on|waits for|will stage|will get)\s(?:the|its|it)?|\s(?:ждет|ждёт)\s"
    r"|\sis (?:also )?(?:preparing|getting ready)\b|\sготовит\w{0,2}\s",
    re.IGNORECASE,
)
""" "The 71st will be [Utopia]'s turn", "[Utopia] waits for the committee"."""
_JOURNEY = Pattern(
    r"\b(?:(?:visit|trip|journey|way) to|(?:left|leaves?|sets? out|depart(?:s|ed)?|bound|head(?:s|ed)?)"
    r" for|(?:arriv|land)(?:ed|es|s) in|(?:fl(?:ew|ies|own)|travell?(?:s|ed)|went|goes"
    r"|headed|heads) to|прибыл\w* в|визит\w{0,3} в|(?:вылет|отбы|прилет|отправи|приеха|вылета|прибыва)\w* в)"
    r"\W(?:the\W|город\W|г\.\W?|city of\W)?\Z",
    re.IGNORECASE,
)
""" "is on a visit to Utopia": where somebody goes to sit."""
_BEFORE_BARE = Pattern(r"[\w»”\"][^\S\n]\Z|[,:–—-][^\S\n]\Z")
_AFTER_BARE = Pattern(
    r"[.,;:!?–—]|\Z|\s(?:[–—-]|in|on|at|this|next|last|again|later|early|late|during|from|by|today|tomorrow"
    r"|yesterday|\d|в|на|с|по|осенью|весной|летом|зимой|завтра|сегодня|вчера)(?!\w)",
    re.IGNORECASE,
)


def is_against(page: Page, line: Stretch, start: int, end: int) -> bool:
    """ "from Utopia", "Utopia airport"."""
    near = max(line.start, start - NEAR)
    return bool(_FROM.search(page.text, near, start) or _AFTER_OTHER.match(page.text, end, line.end))


def is_said(page: Page, line: Stretch, start: int, end: int) -> bool:
    """Whether a city is plainly the place, whatever else its words could mean: "Utopia, where …"."""
    text, near = page.text, max(line.start, start - NEAR)
    if _WHERE.match(text, end, line.end):
        return True
    its_sitting = _ITS_SITTING.match(text, end, line.end)
    if its_sitting and (_THEIRS.search(text, near, start) or not _SUMMIT.match(text, end)):
        return True
    venue = max(line.start, start - VENUE_BEFORE)
    if _CITY_OF.search(text, near, start) or _VENUE_IS.search(text, venue, start):
        return True
    return bool(_INSIDE.search(text, near, start) and _HOUSE.match(text, end, line.end))


def is_in(page: Page, line: Stretch, start: int, end: int) -> bool:
    """ "in Utopia", "73rd session of the Council, Utopia", "Utopia, 5 May 2030"."""
    text = page.text
    before = _PREPOSITION.search(text, max(line.start, start - NEAR), start)
    after = _DATED.match(text, end, line.end) or _VENUE.match(text, end, line.end)
    return bool(before or after) or _closes_item(page, line, start, end)


def _closes_item(page: Page, line: Stretch, start: int, end: int) -> bool:
    """ "73rd session of the Council, Utopia": the place at the end of a calendar's line."""
    closing = page.text[end : line.end].strip(".;") == "" and page.text[max(start - 2, 0) : start] == ", "
    return closing and bool(page.cues_in(line.start, start, "sitting"))


def is_host(page: Page, line: Stretch, start: int, end: int) -> bool:
    """ "will be received by Utopia", "Utopia, which is to host the Council"."""
    if _HOSTED_BY.search(page.text, max(line.start, start - 2 * NEAR), start):
        return True
    sentence = page.sentence_at(start)
    turn = _TURN.match(page.text, end, line.end)
    return bool(turn or page.cues_in(sentence.start, sentence.end, "hosts"))


def is_bare(page: Page, line: Stretch, start: int, end: int) -> bool:
    """ "Next one is in May, I think, again Utopia": no word makes it the place, and none makes it another."""
    before = start == line.start or _BEFORE_BARE.search(page.text, max(line.start, start - 2), start)
    return bool(before and _AFTER_BARE.match(page.text, end, line.end))


def is_bound_for(page: Page, start: int) -> bool:
    """Whether somebody sets out for the city at `start`."""
    return bool(_JOURNEY.search(page.text, max(start - NEAR, 0), start))


def receives(page: Page, end: int) -> bool:
    """Whether the city that ends there gathers or hosts somebody: "Калининград собрал министров"."""
    return bool(_GATHERS.match(page.text, end, end + 30))


def is_venue(page: Page, start: int, end: int) -> bool:
    """Whether a city is told to be the venue, before or after its name."""
    line = page.paragraph_at(start)
    before = max(line.start, start - VENUE_BEFORE)
    return bool(_VENUE_IS.search(page.text, before, start) or _VENUE.match(page.text, end, line.end))
