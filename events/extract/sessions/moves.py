"""Days and cities fixed for a sitting before it was moved, and where somebody only spoke of it."""

from __future__ import annotations

import re

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions.places import Place

NEAR = 70
"""Characters before a city in which "was moved to" stands."""
_FIXED = Pattern(
    r"(?:\s(?:of|in|at|в|во)\s[^,;.\n]{1,60}?)?,?\s(?:(?:originally|earlier|first|initially|ранее"
    r"|первоначально)\s)?"
    r"(?:scheduled|planned|due|fixed|slated|set|запланированн\w+|намеченн\w+|назначенн\w+)\s[^,;.\n]{1,60}?"
    r"(?=,?\s(?:(?:was|were) held|took place|met|began|opened|ended|прош[её]?л[аои]?|состоял\w{2}|открыл\w{2}"
    r"|завершил\w{2}|собрал\w{2})\b)",
    re.IGNORECASE,
)
_FIXED_TO_MOVE = Pattern(
    r"(?:\s(?:of|in|at|в|во)\s[^,;.\n]{1,60}?)?,?\s(?:(?:which|that|who|котор\w{2}) )?(?:(?:had|has) been "
    r"|(?:was|were) (?!(?:due )?to )|был\w? )?"
    r"(?:originally |previously |earlier |first |initially |ранее |первоначально |сначала )?"
    r"(?:scheduled|planned|due|fixed|slated|set|announced|expected|meant"
    r"|(?:was|were|had been|been) (?:due )?to"
    r"|should have|supposed to|запланирован\w*|намечен\w*|назначен\w*|планировавш\w*|намечавш\w*"
    r"|планировал\w*|намечал\w*|должн\w(?: был\w?)?|предполагал\w*)\s"
    r"[^,;.\n]{1,140}?(?=,?\s(?:will(?! not\b)|is now|is to|has been (?:moved|held)"
    r"|has taken place|took place|состоится|пройд[её]т|собер[её]тся"
    r"|соберутся)\b)",
    re.IGNORECASE,
)
_MOVED_TO = Pattern(
    r"\b(?:relocated|moved|transferred|shifted|switched|перенес[её]н\w{0,2}|переведен\w?|переносится)\s"
    r"(?:(?:from|из)\s[\w-]{2,20}\s)?(?:to|в|во)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
""" "The session scheduled for Utopia was relocated to [Arcadia]"."""
_SPOKEN_AT = Pattern(
    r"\b(?:told|said|announced|reported|stated|сообщил\w?|заявил\w?"
    r"|рассказал\w?)\s(?:[\w-]+\s){0,3}?(?:in|at|в|во)\s\Z",
    re.IGNORECASE,
)
""" "told journalists in [Utopia] that the sitting in Arcadia would go ahead"."""
_FIXED_BEFORE = Pattern(
    r"\b(?:намеченн|запланированн|назначенн|перенес[её]нн|отложенн)\w+\s(?:ранее\s)?(?:на|с"
    r"|со)\s[^,;.\n]{1,30}?"
    r"(?=,?\s(?:[\w-]+\s){0,2}(?:заседани|встреч|сесси|саммит|совещани))",
    re.IGNORECASE,
)


def once_fixed(page: Page, sentence: Stretch, end: int) -> Stretch | None:
    """ "The session, [scheduled for Tuesday], was held on Friday": the day that was fixed is not the day."""
    match = _FIXED.match(page.text, end, sentence.end)
    return Stretch(match.start(), match.end()) if match else None


def fixed_to_move(page: Page, sentence: Stretch, end: int) -> Stretch | None:
    """ "The Council, [which had been due to meet on 27 May], will gather on 7 June", "[намеченное на 20 мая]
    заседание состоится 9 октября": where another day is told, the one that was fixed is the old one."""
    match = _FIXED_TO_MOVE.match(page.text, end, sentence.end)
    match = match or _FIXED_BEFORE.search(page.text, sentence.start, end)
    return Stretch(match.start(), match.end()) if match else None


def without(days: list[DateMention], stretch: Stretch | None, *, or_all: bool) -> list[DateMention]:
    """The days outside a stretch; `or_all` keeps those inside where there are no others."""
    if stretch is None:
        return days
    left = [m for m in days if not stretch.start <= m.span.start < stretch.end]
    return days if or_all and not left else left


def place(page: Page, sentence: Stretch, start: int, near: list[Place]) -> Place | None:
    """The city of a sitting: that to which it was moved, else the first that is not where somebody spoke."""
    for each in near:
        if _MOVED_TO.search(page.text, max(sentence.start, each.start - NEAR), each.start):
            return each
    own = [p for p in near if not _SPOKEN_AT.search(page.text[sentence.start : p.start]) or p.start > start]
    return next(iter(own or near), None)
