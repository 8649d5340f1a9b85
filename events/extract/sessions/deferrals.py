"""Sittings that are put off, called off or under way, and the day to which one was moved."""

from __future__ import annotations

import re
from dataclasses import replace

from events.extract.dates import DateMention
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import sayings, unheld
from events.extract.sessions.event import CURRENT, Dates
from events.extract.sessions.sittings import Sitting
from events.extract.words import verbs
from events.extract.words.gazetteer import Hit
from events.kinds import Status, StatusDetail

OFF = (StatusDetail.POSTPONED, StatusDetail.CANCELLED)
"""A sitting put off or called off has not been held."""
NEXT_SENTENCES = 3
YEARLY = 2
"""The precision of a season or a year."""
FROM = 10
"""Characters before a day in which "from" makes it the old one."""
_PASSIVE = Pattern(r"(?:\b(?:was|were|been|is|are|be|got|being)\s(?:\w+ly\s)?|[а-яё,»]\s)\Z", re.IGNORECASE)
_OFF = Pattern(r"(?:will )?not\b|не\b", re.IGNORECASE)
_OTHER_THING = Pattern(
    r"\b(?:signing|signature|adoption|vote|drills?|exercises?|подписани|приняти|утверждени|голосовани|учени)",
    re.IGNORECASE,
)
_MET = Pattern(rf"\b(?:{verbs.MET}|{verbs.MET_RU})\b", re.IGNORECASE)
CANCELS = 60
"""Characters before a sitting in which "has cancelled" stands."""
_CANCELS = Pattern(
    r"\b(?:cancel(?:l?ed|s)|called off|scrapped|отмен(?:ил[аи]?|яет|или))\s(?:(?:the|its|their|an?|CIS"
    r"|свое|сво[её]"
    r"|очередное|запланированн\w+|намеченн\w+|[\w-]+['’]s)\s){0,4}\Z",
    re.IGNORECASE,
)
NEAR_VERB = 60
_WILL = Pattern(
    r"\b(?:will (?:be held|take place|meet|gather|sit|convene)|(?:is|are) (?:now )?to (?:be held"
    r"|take place|meet"
    r"|gather|sit|convene)|состоится|пройд[её]т|собер[её]тся|соберутся)\s(?:[\w-]+\s){0,4}\Z",
    re.IGNORECASE,
)
TO_HAVE = 12
_TO_HAVE = Pattern(r"\b(?:to|should|would|must|not|never|не) \Z", re.IGNORECASE)
""" "was to [have been held] in Utopia"."""
_NOW = Pattern(
    r"\b(?:is now to|will now|now due|now set|now scheduled|new date|instead|теперь|новая дата|новой "
    r"датой)\b",
    re.IGNORECASE,
)
_FROM = Pattern(r"\b(?:from|с|со)\s(?:the\s)?\Z", re.IGNORECASE)
""" "moved from [10 June] to September": the old day."""


def settle(page: Page, sitting: Sitting, when: Dates, *, main: bool) -> None:
    """Say whether a sitting is put off, called off or under way, and leave it the days that hold."""
    sitting.detail = _detail(page, sitting)
    if main:
        _postpone(page, sitting, when)
    elif sitting.role == CURRENT and sitting.status is Status.PLANNED:
        own = page.sentence_at(sitting.events[0].start)
        known = min((day.precision for day in sitting.when), default=YEARLY)
        fresh = [day for day in _new_day(page, own.start, when) if day.precision <= known]
        sitting.when = fresh or sitting.when
    if sitting.detail in OFF:
        sitting.status = Status.PLANNED


def _detail(page: Page, sitting: Sitting) -> StatusDetail | None:
    for event in sitting.events:
        sentence = page.sentence_at(event.start)
        for name in (StatusDetail.POSTPONED, StatusDetail.CANCELLED, StatusDetail.UNDER_WAY):
            if event.role != CURRENT or not page.cues_in(sentence.start, sentence.end, name.value):
                continue
            if name is StatusDetail.POSTPONED and (_has_met(page, sitting) or _moves_other(page, sentence)):
                continue
            called_off = _is_off(page, event.end, sentence.end) or _cancels(page, sentence.start, event.start)
            if name is not StatusDetail.CANCELLED or called_off:
                return name
    return None


def _has_met(page: Page, sitting: Sitting) -> bool:
    """ "The session, put off twice, was held": whatever was moved, the sitting took place."""
    sentences = (page.sentence_at(event.start) for event in sitting.events if event.role == CURRENT)
    return any(page.once(_tells_of_end, sentence) for sentence in sentences)


def _tells_of_end(page: Page, sentence: Stretch) -> bool:
    over = page.cues_in(sentence.start, sentence.end, "over")
    if any(not _TO_HAVE.search(page.text, max(cue.start - TO_HAVE, 0), cue.start) for cue in over):
        return True
    return bool(_MET.search(page.text, sentence.start, sentence.end))


def _moves_other(page: Page, sentence: Stretch) -> bool:
    """ "The signing has been postponed": something other than the sitting."""
    return bool(_OTHER_THING.search(page.text, sentence.start, sentence.end))


def _is_off(page: Page, start: int, end: int) -> bool:
    """ "The session … was called off", "заседание … отменено": the sitting itself, said of it alone."""
    cues = asserted.affirmed(page, start, end, "cancelled")
    return any(
        not page.cues_in(start, cue.start, "sitting", "exercise", "briefing", "documents")
        and (
            _OFF.match(page.text, cue.start)
            or _PASSIVE.search(page.text, max(start - 1, cue.start - 24), cue.start)
        )
        for cue in cues
    )


def _cancels(page: Page, floor: int, start: int) -> bool:
    """ "Utopia has cancelled [the session]", "Утопия отменила [заседание]"."""
    return bool(_CANCELS.search(page.text, max(floor, start - CANCELS), start))


def _postpone(page: Page, sitting: Sitting, when: Dates) -> None:
    """ "The date has been moved to 5 June": the day after the word is the new one, the closest one told."""
    moves = page.cues_in(sitting.events[0].start, len(page.text), "postponed")
    if _has_met(page, sitting):
        return
    fresh = [day for move in moves[:3] for day in _days_after(page, sitting, move, when)[:1]]
    if fresh:
        sitting.when = [min(fresh, key=lambda day: day.precision)]
        sitting.detail = StatusDetail.POSTPONED
        sitting.status = Status.PLANNED
    elif sitting.detail is StatusDetail.POSTPONED:
        sitting.when = [day for day in sitting.when if _is_announced(page, day)]


def _is_announced(page: Page, day: DateMention) -> bool:
    """ "A session is put off. … it will be held on [9 October]": the verb that says so stands before it."""
    floor = max(page.sentence_at(day.span.start).start, day.span.start - NEAR_VERB)
    return bool(_WILL.search(page.text, floor, day.span.start))


def _days_after(page: Page, sitting: Sitting, move: Hit, when: Dates) -> list[DateMention]:
    """The days told after "postponed" of this sitting; of "from 10 June to 20 June" the second."""
    sentence = page.sentence_at(move.start)
    named = unheld.councils(page, sentence)
    if _moves_other(page, sentence) or any(not sitting.code.endswith(code) for code in named):
        return []
    later = tuple(day for day in when.between(move.end, sentence.end) if not sayings.is_day_of(page, day))
    later = _new_day(page, move.start, when) or later
    if not later:
        return []
    starts = ((day, day.span.start) for day in later)
    fresh = [day for day, at in starts if not _FROM.search(page.text, max(at - FROM, 0), at)]
    return fresh or [_end_of_move(later[0]), *later[1:]]


def _end_of_move(day: DateMention) -> DateMention:
    """ "from June 10 to June 20": what reads like a range is the old day and the new one."""
    return replace(day, first=day.last, last=None) if day.last else day


def _new_day(page: Page, start: int, when: Dates) -> tuple[DateMention, ...]:
    """ "First fixed for 6 October, it is now to take place on 17 November"; "November 23 is the new date"."""
    number = page.sentence_index(start)
    lead = page.sentence_index(page.headline_end) if start < page.headline_end else number
    for sentence in page.sentences[number : lead + NEXT_SENTENCES]:
        match = _NOW.search(page.text, sentence.start, sentence.end)
        if match is None:
            continue
        after = when.between(match.end(), sentence.end)
        before = when.between(sentence.start, match.start())
        return after[:1] or before[-1:]
    return ()
