"""The dates of a page that can date a sitting, told apart from the other years it prints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial

from events.extract.dates import governing
from events.extract.dates.clues import clues
from events.extract.dates.found import DAYS_A_WEEK, Found, exists
from events.extract.dates.parts import NOTHING, Clue, DateMention, Shift, Unit
from events.extract.dates.scan import scan
from events.extract.dates.words import SEASON_ADVERBS, plain
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.kinds import Weighed
from events.records import Span, Stated

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
_LAST_YEAR = Pattern(r"\blast year(?:'s|’s)?\b|\bпрошлогодн\w{1,4}\b|\bв прошлом году\b", re.I)
_YEAR_BEFORE = 80
OPENING_PARAGRAPHS = 3
PUT_OFF = 40
"""Characters before a date in which "postponed until" stands."""
LAST_YEAR = Shift(-1, Unit.YEAR)
MOVED = 110
"""Characters before a date in which "changed the date of the session from" stands."""
OF_CHAIR = "It is a time in the chair."
OF_OFFICE = "It tells when somebody took office."
OF_SOMEBODY = "It tells what somebody did that day."
OF_FOUNDING = "It dates a founding or a treaty."


def find(page: Page) -> tuple[DateMention, ...]:
    """Every date that can be the date of a sitting, in order.

    Left out are ends of terms ("until 2025", "до 31 декабря"), days of founding ("was created on
    14 February 1992"), days of travel ("will arrive on 4 June") and years of a chairmanship.
    """
    dates = scan(page.text)
    found = [_new_day(page, each) for each in dates if _may_date_a_sitting(page, each)]
    governed = governing.years(page, dates)
    about_year = cache(partial(clues, page))
    sentences: dict[int, Span] = {}  # one quotation a sentence, however many dates it holds
    mentions = [_mention(page, each, governed.get(each.start), about_year, sentences) for each in found]
    absorbed = {m.sentence for m in mentions if m.shift == LAST_YEAR and m.first.month}
    return tuple(m for m in mentions if not (_is_last_year(m) and m.sentence in absorbed))


def told_year(page: Page) -> Stated[int] | None:
    """The year of the event that a text opens with ("In the first days of May 2012 …").

    It stands for "this year" in a text whose publication nothing gives.
    """
    for found in scan(page.text):
        if page.paragraph_index(found.start) > OPENING_PARAGRAPHS:
            return None
        if found.first.year and found.first.month:
            opening = page.evidence(found.start, found.end, "published-opening")
            return Stated(found.first.year, (opening,))
    return None


def _is_last_year(mention: DateMention) -> bool:
    return mention.shift == LAST_YEAR and mention.first == NOTHING and mention.season is None


def _mention(
    page: Page,
    found: Found,
    year: Found | None,
    about_year: Callable[[], tuple[Clue, ...]],
    sentences: dict[int, Span],
) -> DateMention:
    around = page.sentence_at(found.start)
    sentence = sentences.get(around.start) or page.span(around.start, around.end)
    sentences[around.start] = sentence
    if found.end > around.end:
        sentence = page.span(around.start, found.end)
    yearless = found.first.month is not None and found.first.year is None
    mention = DateMention(
        page.span(found.start, found.end),
        sentence,
        found.first,
        found.last,
        found.weekday,
        found.shift,
        found.season,
        found.more,
        about_year if yearless else tuple,
        told_year(page) if found.shift and found.shift.unit is Unit.YEAR else None,
    )
    if year:
        return _of_year(mention, page, year)
    return _of_last_year(mention, page) if yearless and found.shift is None else mention


def _of_year(mention: DateMention, page: Page, year: Found) -> DateMention:
    """ "In 2016 they met … on 16 November": the day belongs to the year that governs it."""
    first = mention.first._replace(year=year.first.year)
    last = mention.last._replace(year=year.first.year) if mention.last else None
    said = page.evidence(year.start, year.end, "date")
    return replace(mention, first=first, last=last, said_before=(said,)) if exists(first) else mention


def _of_last_year(mention: DateMention, page: Page) -> DateMention:
    """ "Last year's meeting, in Dushanbe on 28 July": the day belongs to the year before."""
    start = max(mention.sentence.start, mention.span.start - _YEAR_BEFORE)
    if not _LAST_YEAR.search(page.text, start, mention.span.start):
        return mention
    return replace(mention, shift=LAST_YEAR)


def _is_moved_to(page: Page, found: Found) -> bool:
    """ "Moved [from June 10 to June 20]": what reads like a range is the old day and the new one."""
    if not _MOVED_FROM.search(page.text, max(found.start - MOVED, 0), found.start):
        return False
    return bool(found.last or found.more) and bool(_TO.search(page.text, found.start, found.end))


def _new_day(page: Page, found: Found) -> Found:
    if not _is_moved_to(page, found):
        return found
    if found.last:
        return found._replace(first=found.last, last=None)
    weekday = None if found.weekday is None else (found.weekday + found.more) % DAYS_A_WEEK
    return found._replace(weekday=weekday, more=0)


def _may_date_a_sitting(page: Page, found: Found) -> bool:
    reason = _something_else(page, found)
    if reason:
        page.set_aside(Weighed.DATE, found.start, found.end, reason)
    return reason is None


def _something_else(page: Page, found: Found) -> str | None:
    """What a date is where it cannot be a sitting's: the end of a term, a founding, a journey, a chair."""
    moved, near = max(0, found.start - MOVED), max(0, found.start - PUT_OFF)
    moved_from = _MOVED_FROM.search(page.text, moved, found.start) and not _is_moved_to(page, found)
    if moved_from or _INSTEAD.search(page.text, moved, found.start):
        return "It is the day from which a sitting was moved."
    month_of = bool(_ITS_SITTING.match(page.text, found.end))
    put_off = month_of or _PUT_OFF.search(page.text, near, found.start)
    if not put_off and _DEADLINE.search(page.text, near, found.start):
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
