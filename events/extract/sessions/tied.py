"""A day and a city of their own, tied in one clause: "They will do so again in Utopia in December".

No verb or noun need say that somebody sits. In the report of a sitting such a clause tells of another one,
unless its words are those of something else: a journey, a paper signed, an exercise, a word to the press.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from events.extract.dates import DateMention
from events.extract.dates.parts import Unit
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import bodies
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.event import NEXT, PREVIOUS, Event
from events.extract.sessions.places import Place, Tie
from events.extract.words import verbs
from events.kinds import Status

RULE = "day-and-city"
APART = 70
"""Characters between a day and its city, where they stand in clauses of their own."""
_STOP = Pattern(r"[.!?]\s")
_CLAUSE = Pattern(
    r"[;:()]|,\s(?:and|but|which|where|when|while|whose|whom|а|но|где|когда|котор\w+)\b|\s[–—-]\s"
    r"|\b(?:while|whereas)\b",
    re.IGNORECASE,
)
_ELSE = Pattern(
    r"\b(?:sign(?:s|ed|ing)|agreements?|treat(?:y|ies)|found(?:ed|ing)|creat(?:ed|ion)|establish\w*|born"
    r"|asked for|first fixed|originally|initially|put off|postponed|travel\w*"
    r"|appoint\w*|elected|exercises?|drills?|manoeuvres|exhibition|expo|parade|rally|concert|cup|contest"
    r"|visit\w*|tour\w*|inspect\w*|return\w*|fl(?:y|ies|ew|ight)|arriv\w*|leaves?|left|depart\w*|joined|quit"
    r"|withdrew|opposition|movement|party|parties|told|said|says|announced|reported|reporters|journalists|briefing|interview|received|receives"
    r"|cabinet|government|elections?|court|school|academy|museum|monument|training|rang(?:e|es)|chairmanship|presid(?:e|es)"
    r"|opened the|talks? (?:with|on)|staffs?|working group|conference"
    r"|подпис\w+|соглашени\w+|договор\w{0,3}|договорились|основан\w*|создан\w*|учрежд\w+|родил\w+|назначен на"
    r"|учени\w+|выставк\w+|парад\w*|осмотр\w+|верн[уеё]\w+|возврат\w+|прилет\w+|вылет\w+|прибы\w+|прибуд\w+"
    r"|визит\w*|заявил\w?|сообщил\w?|рассказал\w?|журналист\w*|брифинг\w*|принял\w? президент\w*|слет\w*"
    r"|первоначально|перенес\w+|полигон\w*|венк\w+|wreaths?"
    r"|президентом|музе\w+|академи\w+|оппозици\w+|движени\w+|парти[ийяю]\w*|штаб\w*)\b",
    re.IGNORECASE,
)
"""Words of what is told with a day and a city of its own and is no sitting."""
_OTHER_NEXT = Pattern(
    r"\b(?:следующ|очередн)\w{2,3}\s(?!заседани|сесси|встреч|саммит|сбор|совещани|раз\b)[а-яё]{3,}"
    r"|\bnext\s(?!session|sitting|meeting|summit|gathering|time|one|year|month|week|spring|summer|autumn|winter"
    r"|is\b|will\b|in\b|regular|ordinary)[a-z]{3,}",
    re.IGNORECASE,
)
""" "[The next rocket] will be tried in Utopia in May"."""
_OWN = Pattern(
    r"\b(?:it|they|them|we|us|who|whom|which|он[иаио]?|их|нас|мы|котор\w{2,3}"
    r"|(?:the|their|its)\s(?:[\w-]{3,14}\s)?(?:session|sitting|meeting|summit|gathering|one)"
    r"|(?:следующ|очередн|предыдущ|прошл|последн|ближайш|весенн|летн|осенн|зимн)\w{2,3})\b",
    re.IGNORECASE,
)
""" "On 5 May [it] will meet in Utopia": who sits has been named before."""
_PAST = Pattern(
    rf"\b(?:{verbs.MET}|was|were|had|took|came|held|hosted|attended|promised|agreed|\w{{3,}}(?:л|ла|ло|ли|лся"
    r"|лась|лось|лись))\b|\blast (?:spring|summer|autumn|winter|year|month|[A-Z])",
    re.IGNORECASE,
)


def find(
    page: Page,
    sentence: Stretch,
    mentions: Sequence[BodyMention],
    dated: Sequence[DateMention],
    cities: Sequence[Place],
    told: Sequence[Event],
) -> Iterator[Event]:
    """The sittings of a sentence by a day and a city that none of the events `told` in it claims."""
    free = [p for p in cities if p.tie in (Tie.AT, Tie.HOST) and not any(e.place == p for e in told)]
    claimed = {day.span for event in told for day in event.when}
    for day in sorted(dated, key=lambda day: day.precision) if free else ():
        if day.span in claimed or not _is_far(day):
            continue
        clause = _clause(page, sentence, day.span.start)
        place = _beside(free, clause, day)
        if place is None or not asserted.claims(page, sentence):
            continue
        there = _clause(page, sentence, place.start)
        words = Stretch(min(clause.start, there.start), max(clause.end, there.end))
        actor = _actor(words, mentions, told)
        if _is_parted(page, day, place) or _is_of_others(page, words, actor):
            continue
        yield _event(page, words, day, place, actor)
        free = [p for p in free if p != place]


def _is_far(day: DateMention) -> bool:
    """Whether a date is a month, a season or a year away, not "on Friday"."""
    if day.shift is not None:
        return day.shift.unit in (Unit.MONTH, Unit.YEAR)
    return day.first.month is not None or day.season is not None


def _clause(page: Page, sentence: Stretch, offset: int) -> Stretch:
    cuts = [match.span() for match in _CLAUSE.finditer(page.text, sentence.start, sentence.end)]
    start = max((end for _, end in cuts if end <= offset), default=sentence.start)
    end = min((start for start, _ in cuts if start > offset), default=sentence.end)
    return Stretch(start, end)


def _beside(free: Sequence[Place], clause: Stretch, day: DateMention) -> Place | None:
    """The city of a day: in its clause, else near it."""
    inside = [p for p in free if clause.start <= p.start < clause.end]
    near = inside or [p for p in free if abs(p.start - day.span.start) < APART]
    return min(near, key=lambda place: abs(place.start - day.span.start), default=None)


def _is_parted(page: Page, day: DateMention, place: Place) -> bool:
    """Whether a sentence with words of its own ends between a day and a city: "5 May. The board sits in"."""
    between = page.text[min(day.span.end, place.end) : max(day.span.start, place.start)]
    return bool(_STOP.search(between)) and any(char.isalpha() for char in between)


def _is_of_others(page: Page, words: Stretch, actor: BodyMention | None) -> bool:
    """Whether a clause tells of something else, or of somebody else's sitting."""
    if _ELSE.search(page.text, *words) or _OTHER_NEXT.search(page.text, *words):
        return True
    sits = page.cues_in(words.start, words.end, "sits", "sitting")
    return bool(sits) and actor is None and not _OWN.search(page.text, *words)


def _actor(words: Stretch, mentions: Sequence[BodyMention], told: Sequence[Event]) -> BodyMention | None:
    """Who sits: the body named in the clause, else the one before it that sits in no other clause."""
    inside = [m for m in mentions if words.start <= m.start < words.end]
    free = (m for m in mentions if not any(event.start <= m.start < event.end for event in told))
    before = [m for m in free if m.end <= words.start]
    return next(iter([*inside, *before[-1:]]), None)


def _event(page: Page, words: Stretch, day: DateMention, place: Place, actor: BodyMention | None) -> Event:
    ahead = _is_ahead(page, words, day)
    start, end = min(place.start, day.span.start), max(place.end, day.span.end)
    return Event(
        actor.code if actor else "",
        actor.joint_with if actor else (),
        start,
        end,
        NEXT if ahead else PREVIOUS,
        Status.PLANNED if ahead else Status.PAST_MENTION,
        actor is None or actor.code in bodies.ANAPHORS,
        RULE,
        place,
        (day,),
        None,
    )


def _is_ahead(page: Page, words: Stretch, day: DateMention) -> bool:
    """Whether the words of a day look ahead; a day with its year and no such word is over."""
    if page.cues_in(words.start, words.end, "future", "next"):
        return True
    if day.first.year:
        return False
    return not (page.cues_in(words.start, words.end, "over", "previous") or _PAST.search(page.text, *words))
