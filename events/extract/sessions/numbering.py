"""The number of the sitting in hand that another sentence than its own tells: "It is the 74th session"."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import ordinals
from events.extract.sessions.sittings import Sitting

_ITSELF = Pattern(
    r"\W*(?:and |so )?(?:it|this|that|(?:the|today['’]s|tomorrow['’]s) (?:[\w-]+ )?(?:session|meeting|sitting"
    r"|summit|gathering|event)|это|оно|он|она|(?:само |это )?(?:заседание|встреча|сессия|саммит|сбор))\b",
    re.IGNORECASE,
)


def settle(page: Page, sittings: list[Sitting], main: Sitting | None) -> None:
    """Give the sitting a text is about the number that headline or lead or a word on it tells."""
    if main is None or main.ordinal is not None:
        return
    for sitting in [s for s in sittings if _is_same(page, s, main)][:1]:
        main.ordinal = sitting.ordinal
        sittings.remove(sitting)
        return
    taken = {sitting.ordinal.value for sitting in sittings if sitting.ordinal}
    others = {page.sentence_index(e.start) for s in sittings if s is not main for e in s.events}
    for number, sentence in enumerate(page.sentences):
        if number in others or page.cues_in(sentence.start, sentence.end, "previous", "next"):
            continue
        if not (_opens(page, sentence) or _ITSELF.match(page.text, sentence.start, sentence.end)):
            continue
        told = (each for each in ordinals.find(page, sentence) if each.value not in taken)
        main.ordinal = next(told, None)
        if main.ordinal:
            return


def _is_same(page: Page, sitting: Sitting, main: Sitting) -> bool:
    """ "The Council meets in Utopia tomorrow. … It will be the 74th session.": the second is the first."""
    if sitting is main or sitting.code != main.code or sitting.ordinal is None:
        return False
    if sitting.date or sitting.place or sitting.host or sitting.status is not main.status:
        return False
    sentences = (page.sentence_at(event.start) for event in sitting.events)
    return all(_ITSELF.match(page.text, each.start, each.end) for each in sentences)


def _opens(page: Page, sentence: Stretch) -> bool:
    return page.prose_before(sentence.start) == 0
