"""Days of a word or a reception, not of the sitting that is spoken of ("…, X told reporters on Monday")."""

from __future__ import annotations

import re

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page

BEFORE = 90
"""Characters before a day in which its own verb stands."""
AFTER = 40
_SAID = (
    r"(?:said|says|announced|reported|reports|stated|confirmed|added|declared"
    r"|told (?:the |a )?(?:[\w-]+ ){0,2}?(?:reporters|journalists|agency|newspaper|conference|briefing|TASS"
    r"|Interfax|BelTA|parliament|lawmakers|(?-i:[A-Z])[\w-]+)"
    r"|received|receives|сообщил[аи]?|заявил[аи]?|объявил[аи]?|рассказал[аи]?|уточнил[аи]?|принял[аи]?)"
)
_SAID_ON = Pattern(
    rf"\b{_SAID}(?:\s(?:journalists|reporters|here|журналистам|агентству|сегодня))?"
    r"(?:\sin [A-Z][\w-]+)?\s(?:late |early |earlier )?(?:(?:on|в|во)\s)?\Z"
    r"|\breceived (?:the )?(?:[\w-]+ ){1,5}on \Z",
    re.IGNORECASE,
)
""" "told reporters on [Wednesday]", "received the ministers on [Monday]"."""
_ON_SAID = Pattern(rf"\s(?:\w{{2,12}}ly |also |также )?{_SAID}\b", re.IGNORECASE)
""" "on [Monday] received", "в [среду] сообщил"."""

_OWNS = Pattern(r"['’]s\b")
""" "said [Thursday]'s session would …": the day of the session."""


def is_day_of(page: Page, mention: DateMention) -> bool:
    """Whether a day is that on which something was said, or somebody received."""
    sentence = page.sentence_at(mention.span.start)
    if _OWNS.match(page.text, mention.span.end, sentence.end):
        return False
    start = max(sentence.start, mention.span.start - BEFORE)
    if _SAID_ON.search(page.text, start, mention.span.start):
        return True
    return bool(_ON_SAID.match(page.text, mention.span.end, min(sentence.end, mention.span.end + AFTER)))
