"""What a date is where it is no sitting's: the end of a term, a founding, a journey, a time in the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates import since
from events.extract.dates.found import DAYS_A_WEEK, Found
from events.extract.dates.parts import NOTHING, Unit
from events.extract.dates.words import SEASON_ADVERBS, plain
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page

_DEADLINE = Pattern(
    r"(?:\b(?:since|until|till|through|up to|no later than|dated|до|от)\s(?:the\s)?(?:end of\s)?)\Z", re.I
)
"""A date after these words ends a term or names a paper; it is no day of a sitting."""
_TERM_BEGINS = Pattern(r"\b(?:since|from|as of|starting(?: from| in)?|с|со|начиная с)\s\Z", re.I)
""" "The chair passes [from] January": a month that begins a term."""
_PUT_OFF = Pattern(
    r"\b(?:postponed|put off|put back|deferred|delayed|moved|rescheduled|pushed back|перенес[её]?н\w{0,2}"
    r"|отложен\w?)\s(?:until|till|to|до)\s(?:the\s)?(?:end of\s)?\Z",
    re.I,
)
""" "postponed until [spring]": the new date."""
_MOVED_FROM = Pattern(
    r"\b(?:postponed|put off|put back|deferred|delayed|moved|shifted|rescheduled|pushed back|brought forward"
    r"|отлож\w{2,6}|перен[её]с\w{0,5}|сдвину\w{1,4}|changed [^.;:\n]{3,90}|изменен\w? [^.;:\n]{0,90})\s"
    r"(?:from|с|со)\s(?:the\s)?\Z",
    re.I,
)
""" "The session, postponed from [October], ended yesterday"."""
_TO = Pattern(r"\s(?:to|until)\s", re.I)
_INSTEAD = Pattern(r"(?:\b(?:instead of|rather than|not)(?: on)?|\b(?:вместо|не|нежели))\s(?:the\s)?\Z", re.I)
""" "on 2 May [rather than] on 25 April", "[не] 25 апреля, а 2 мая"."""
_ITS_SITTING = Pattern(
    r"\s(?:session|meeting|sitting|summit|gathering|round|заседани|встреч|сесси|саммит)", re.IGNORECASE
)
""" "left for the [October] meeting", "до [октябрьской] встречи": the month of the sitting itself."""
_NAMES_SITTING = Pattern(
    r"\s(?:[\w-]{2,20}\s)?(?:session|meeting|sitting|summit|gathering|заседани|встреч|сесси|саммит|совещани)",
    re.I,
)
_TO_A_SITTING = Pattern(
    r"\b(?:на|for (?:the|a|an|their|its))\s(?:[\w-]{2,20}\s){0,3}?(?:session|meeting|sitting|summit"
    r"|заседание|саммит|встречу"
    r"|сессию)(?:\s[\w-]{2,20}){0,5}?\s(?:on\s)?\Z",
    re.IGNORECASE,
)
""" "прилетят на заседание своего Совета [4 июня]": the day is told with the sitting."""
_AND = Pattern(r"\band\b|\sи\s")
_REACH = 90
_TELLING = ("sitting", "sittings", "sits", "hosts", "previous", "next", "future", "present")
_CLAUSE_END = Pattern(
    r"[.;:!?]\s|[,—–]\s(?:and|but|while|which|who|where|when|а|но|где|который|которая)\s", re.I
)
_FOUNDING = Pattern(
    r"\b(?:created|founded|established|set up|dates (?:from|back)|goes back|formed|came into being"
    r"|создан[аоы]?|образован[аоы]?|учрежд[её]н[аоы]?|основан[аоы]?)\b",
    re.I,
)
_TREATY = Pattern(
    r"\b(?:treaty(?! organi[sz]ation)|agreement|соглашени[еяю]|договор[ауе]?(?! о коллективной))\b", re.I
)
""" "the agreement of 10 February 1995": the day of a paper, where nobody is said to sit."""
_TRAVEL = Pattern(
    r"\b(?:arriv\w{1,5}|depart(?!ment)\w{0,5}|fl(?:y|ies|ew) (?:back|home|in|out)|go(?:es)? home"
    r"|went home|left "
    r"for|leaves? for"
    r"|return\w{0,4} (?:home|to (?=(?-i:[A-Z])))|прибы\w{1,6}|прилет\w{1,5}|вернул\w{1,3}|вылет\w{1,5})\b",
    re.I,
)
_IN_OFFICE = Pattern(
    r"\b(?:назначенн|избранн|вступивш|возглавивш|ставш)\w{2,3}\s(?:(?!на\b)[\w-]+\s){0,4}\Z"
    r"|\bwho (?:took office|was (?:appointed|sworn in|named)|became \w+)\s(?:[\w-]+\s){0,4}\Z",
    re.I,
)
""" «министра, назначенного [в этом месяце]», "who took office [in May]"."""
_OF_SOMEBODY = Pattern(r"\b(?:who|whose|котор(?:ый|ая|ого|ую))\s[^,;]{0,90}\Z", re.I)
_STOP = Pattern(r"[,.;]\s|\Z")
""" "the leader, [who died] on 2 September": what a person did on a day."""
_CHAIR = Pattern(r"\b(?:chair(?:s|ed|ing|manship)|presid(?:es|ed|ing|ency)|председательств\w{1,6})\b", re.I)
PUT_OFF = 40
"""Characters before a date in which "postponed until" stands."""
MOVED = 110
"""Characters before a date in which "changed the date of the session from" stands."""
OF_CHAIR = "It is a time in the chair."
OF_OFFICE = "It tells when somebody took office."
OF_SOMEBODY = "It tells what somebody did that day."
OF_FOUNDING = "It dates a founding or a treaty."


def reason_against(page: Page, found: Found) -> str | None:
    """What a date is where it cannot be a sitting's: the end of a term, a founding, a journey, a chair."""
    moved, near = max(0, found.start - MOVED), max(0, found.start - PUT_OFF)
    moved_from = _MOVED_FROM.search(page.text, moved, found.start) and not _is_moved_to(page, found)
    if moved_from or _INSTEAD.search(page.text, moved, found.start):
        return "It is the day from which a sitting was moved."
    month_of = bool(_ITS_SITTING.match(page.text, found.end))
    put_off = month_of or _PUT_OFF.search(page.text, near, found.start)
    goes_on = since.began(page, found.start)
    if not (put_off or goes_on) and _DEADLINE.search(page.text, near, found.start):
        return "It ends a term or dates a paper."
    if found.season and _only_names_sitting(page, found):
        return "It only names a sitting."
    month_alone = found.first.month and not (found.first.day or found.last)
    if month_alone and _TERM_BEGINS.search(page.text, near, found.start):
        return "It begins a term."
    if _IN_OFFICE.search(page.text, moved, found.start):
        return OF_OFFICE
    if _is_of_somebody(page, found):
        return OF_SOMEBODY
    clause = " ".join(_clause(page, found))
    if found.first.month is None and found.first.year is not None:
        return _of_a_year(clause) if found.season is None else None
    if (
        found.first == NOTHING
        and found.weekday is None
        and (found.shift is None or found.shift.unit is not Unit.DAY)
    ):
        return OF_CHAIR if _CHAIR.search(_AND.split(clause)[-1] if found.season else clause) else None
    if found.first.year and (_FOUNDING.search(clause) or _dates_treaty(page, found, clause)):
        return OF_FOUNDING
    bound_for = bool(_TO_A_SITTING.search(page.text, page.sentence_at(found.start).start, found.start))
    return "It is a day of travel." if not (month_of or bound_for) and _TRAVEL.search(clause) else None


def _is_of_somebody(page: Page, found: Found) -> bool:
    """ "the leader, who died on 2 September": a clause about a person that has nobody sit."""
    sentence = page.sentence_at(found.start)
    told = _OF_SOMEBODY.search(page.text, max(sentence.start, found.start - _REACH), found.start)
    if told is None:
        return False
    stop = _STOP.search(page.text, found.end, sentence.end)
    return not page.cues_in(told.start(), stop.start() if stop else sentence.end, *_TELLING)


def _only_names_sitting(page: Page, found: Found) -> bool:
    """ "The spring session got under way": where nothing is to come the season is part of its name."""
    if found.first.year or found.shift or plain(page.text[found.start : found.end]) in SEASON_ADVERBS:
        return False
    sentence = page.sentence_at(found.start)
    named = _NAMES_SITTING.match(page.text, found.end, sentence.end)
    return bool(named) and not page.cues_in(sentence.start, sentence.end, "future")


def _dates_treaty(page: Page, found: Found, clause: str) -> bool:
    around = page.sentence_at(found.start)
    start, end = max(around.start, found.start - _REACH), min(around.end, found.end + _REACH)
    return bool(_TREATY.search(clause)) and not page.cues_in(start, end, "sitting", "sits")


def _of_a_year(clause: str) -> str | None:
    if _CHAIR.search(clause):
        return OF_CHAIR
    return OF_FOUNDING if _FOUNDING.search(clause) or _TREATY.search(clause) else None


def _clause(page: Page, found: Found) -> Iterator[str]:
    """The words of the same clause before and after a date, at most `_REACH` characters each way."""
    sentence = page.sentence_at(found.start)
    start = max(sentence.start, found.start - _REACH)
    for end in _CLAUSE_END.finditer(page.text, start, found.start):
        start = end.end()
    yield page.text[start : found.start]
    stop = min(sentence.end, found.end + _REACH)
    boundary = _CLAUSE_END.search(page.text, found.end, stop)
    yield page.text[found.end : boundary.start() if boundary else stop]


def _is_moved_to(page: Page, found: Found) -> bool:
    """ "Moved [from June 10 to June 20]": what reads like a range is the old day and the new one."""
    if not _MOVED_FROM.search(page.text, max(found.start - MOVED, 0), found.start):
        return False
    return bool(found.last or found.more) and bool(_TO.search(page.text, found.start, found.end))


def new_day(page: Page, found: Found) -> Found:
    if not _is_moved_to(page, found):
        return found
    if found.last:
        return found._replace(first=found.last, last=None)
    weekday = None if found.weekday is None else (found.weekday + found.more) % DAYS_A_WEEK
    return found._replace(weekday=weekday, more=0)
