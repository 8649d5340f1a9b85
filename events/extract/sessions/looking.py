"""Which way the day of an event looks: ahead in the present tense, back past the year of its report."""

from __future__ import annotations

import re
from datetime import date

from events.extract import dates
from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.sessions.event import CURRENT, NEXT, PREVIOUS, Event
from events.extract.words import verbs
from events.kinds import Status
from events.records import DateReading

_PAST = Pattern(
    rf"\b(?:{verbs.MET}|took|held|came|was|were|adopted|approved|signed|discussed|had|ended|opened"
    r"|\w{3,}(?:л|ла|ло|ли|лся|лась|лось|лись))\b",
    re.IGNORECASE,
)
"""Verbs of the past."""
_COMING = Pattern(r"\b(?:this|next|coming|ближайш\w{2}|грядущ\w{2})\s\Z", re.IGNORECASE)
""" "meets this [Friday]"."""
_LAST = Pattern(r"\b(?:last|previous|прошл\w{2}|минувш\w{2})\s\Z", re.IGNORECASE)
NEAR_DAY = 12
"""Characters before a season in which its "last" stands."""
_PRESENT = Pattern(
    rf"\b(?:{verbs.MEET}|{verbs.MEETS}|holds?|hosts|opens?|begins?|starts?|takes place|{verbs.MEETS_RU}"
    r"|провод[ия]т|проход[ия]т|открывается|начинается|принимает)\b",
    re.IGNORECASE,
)
"""Verbs of the present by which a sitting to come is announced."""


def ahead(page: Page, event: Event, published: DateReading | None) -> Event:
    """ "On October 19 the ministers meet": in the present tense a day lies where it is nearest."""
    if event.tense is not Status.HELD or event.role == PREVIOUS or published is None:
        return event
    sentence = page.sentence_at(event.start)
    if page.cues_in(sentence.start, sentence.end, "over") or _PAST.search(page.quote(sentence)):
        return event
    for mention in event.when:
        if _season_ahead(mention) and _PRESENT.search(page.quote(sentence)):
            return event._replace(tense=Status.PLANNED)
        if mention.shift or mention.first.year or not (mention.first.month or mention.weekday is not None):
            continue
        back, ahead = (dates.settle(mention, published, s) for s in (Status.HELD, Status.PLANNED))
        if mention.first.month is None and not _PRESENT.search(page.quote(sentence)):
            continue
        coming = _COMING.search(page.text, max(mention.span.start - 12, 0), mention.span.start)
        announced = _is_to_come(mention, published) and _PRESENT.search(page.quote(sentence))
        nearer = back and ahead and _days(published, back) > _days(ahead, published) > 0
        if back and ahead and (coming or announced or nearer):
            return event._replace(tense=Status.PLANNED)
    return event


def before(page: Page, event: Event, beside: bool, published: DateReading | None) -> Event:
    """ "Last autumn the Council met in Utopia": `beside` a sitting in hand that is another."""
    if not beside or event.role != CURRENT or event.tense is not Status.HELD or not event.weak:
        return event
    if any(_is_of_another_year(page, day, published) for day in event.when):
        return event._replace(role=PREVIOUS, tense=Status.PAST_MENTION)
    return event


def by_number(event: Event, known: int | None) -> Event:
    """ "The 61st the ministers agreed to hold in Utopia": a number above the `known` one of the sitting in
    hand is to come, and one below it is past."""
    if known is None or event.ordinal is None or event.role != CURRENT or event.ordinal.value == known:
        return event
    if event.ordinal.value > known:
        return event._replace(role=NEXT, tense=Status.PLANNED)
    return event._replace(role=PREVIOUS, tense=Status.PAST_MENTION)


def _is_of_another_year(page: Page, day: DateMention, published: DateReading | None) -> bool:
    """Whether a date looks back past a year's end; a year alone may still be the one just over."""
    if day.season and _LAST.search(page.text, max(day.span.start - NEAR_DAY, 0), day.span.start):
        return True
    year = dates.parts_of(published.edtf.split("/")[0]) if published else None
    return bool(
        year and year.year and day.first.year and day.first.year < year.year - 1 + (day.precision > 0)
    )


def _season_ahead(mention: DateMention) -> bool:
    """ "In autumn the committee meets in Utopia": a season told in the present tense is the coming one."""
    return mention.season is not None and not (mention.first.year or mention.shift)


def _is_to_come(mention: DateMention, published: DateReading) -> bool:
    """ "On Friday the ministers meet", printed on a Monday: a bare weekday other than today's."""
    parts = dates.parts_of(published.edtf)
    if mention.weekday is None or mention.shift or mention.first.month or mention.last:
        return False
    if parts is None or not (parts.year and parts.month and parts.day):
        return False
    return date(parts.year, parts.month, parts.day).weekday() != mention.weekday


def _days(later: DateReading, earlier: DateReading) -> int:
    """How many days lie between two dates; 0 where one of them has no year."""
    one, two = (dates.parts_of(r.edtf.split("/")[0]) for r in (later, earlier))
    if not one or not two or not one.year or not two.year:
        return 0
    days = [p.year * 372 + (p.month or 1) * 31 + (p.day or 15) for p in (one, two) if p.year]
    return days[0] - days[1]
