"""Phrases that have a body sit: "the 77th session of the Council …", "the ministers met in …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates import DateMention
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import (
    belonging,
    bodies,
    chronicles,
    diaries,
    elliptic,
    hosts,
    idle,
    listed,
    moves,
    named,
    retold,
    sayings,
    tenses,
    tied,
    unheld,
    unnamed,
)
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.diaries import Diary
from events.extract.sessions.event import CURRENT, EVE_RULE, NEXT, PREVIOUS, Dates, Event, Places
from events.extract.sessions.named import Phrase
from events.extract.sessions.places import Place, Tie
from events.kinds import Status, Weighed
from events.records import DateReading

LABEL = 40
"""A sentence of so many characters may be a label."""
LABEL_WORDS = 4
COUNTED = frozenset({"sitting-of-body", "numbered-sitting", "body-sits", "members-meet"})
"""Rules by which a number alone tells which sitting is meant: "the 68th time that the Council convenes"."""
_WORD = Pattern(r"[^\W\d_]+")
_OWN = Pattern(
    r"\b(?:its|their) own\b|\bseparate(?:ly)? (?:session|meeting|sitting)\b|\b(?:собственн|отдельн)\w+ "
    r"заседани",
    re.IGNORECASE,
)
""" "The Council had its own session": beside the one that several held together."""


ONLY_TOLD = (
    "It is only spoken of, prepared or left for; no day, place or number of its own tells which it is."
)


def find(page: Page, when: Dates, where: Places, published: DateReading | None) -> Iterator[Event]:
    """Every event of a page, in order."""
    mentions = bodies.find(page)
    position = 0
    told: set[tuple[str, int]] = set()
    last: tuple[int, str] = (-1, "")
    diary = diaries.of(page, when, where)
    chronicle = chronicles.of(page, when, where, published)
    for number, each in enumerate(page.sentences):
        sentence = chronicle.with_label(_with_label(page, number, each, when))
        if asserted.supposes(page, each):
            _set_aside_supposed(page, each, mentions)
            continue
        inside: list[BodyMention] = []
        while position < len(mentions) and mentions[position].start < sentence.end:
            if mentions[position].start >= sentence.start and not mentions[position].author:
                inside.append(mentions[position])
            position += 1
        before = last[1] if last[0] == number - 1 else ""
        dated = when.between(sentence.start, sentence.end)
        cities = chronicle.placed(sentence.start, where.between(sentence.start, sentence.end))
        for event in _in_sentence(page, sentence, inside, before, dated, cities):
            last = (number, event.code if event.code and event.rule != "members-at" else before)
            if (event.code, event.start) not in told:
                told.add((event.code, event.start))
                yield chronicle.date(_under_heading(diary, event))


def _under_heading(diary: Diary, event: Event) -> Event:
    """An item of a diary takes the day of its heading and the place it opens with."""
    day = diary.day(event.start)
    if day is None:
        return event
    return event._replace(when=event.when or (day,), place=event.place or diary.place(event.start))


def _set_aside_supposed(page: Page, sentence: Stretch, mentions: tuple[BodyMention, ...]) -> None:
    if page.asides is None:
        return
    for mention in mentions:
        if sentence.start <= mention.start < sentence.end:
            page.set_aside(
                Weighed.MEETING, mention.start, mention.end, "The whole sentence only supposes it."
            )


def _with_label(page: Page, number: int, sentence: Stretch, when: Dates) -> Stretch:
    """ "Next session. Utopia, 5 May 2030.": a label is read with what it labels."""
    following = page.sentences[number + 1] if number + 1 < len(page.sentences) else None
    short = sentence.end - sentence.start <= LABEL
    before = page.sentences[number - 1] if number else None
    if before and before.end - before.start <= LABEL and _is_date_label(page, before, sentence, when):
        return Stretch(before.start, sentence.end)
    if not short or following is None or page.paragraph_at(following.start).start > sentence.start:
        return sentence
    told = page.cues_in(sentence.start, sentence.end, "next", "previous")
    return Stretch(sentence.start, following.end) if told else sentence


def _is_date_label(page: Page, label: Stretch, sentence: Stretch, when: Dates) -> bool:
    """ "15 June. The Council holds …", "1995, Utopia, 10 February. The ministers …"."""
    if page.paragraph_at(label.start) != page.paragraph_at(sentence.start):
        return False
    days = when.between(label.start, label.end)
    words = _WORD.findall(page.text, label.start, label.end)
    return bool(days) and len(words) <= LABEL_WORDS and label.start == page.paragraph_at(label.start).start


def _in_sentence(
    page: Page,
    sentence: Stretch,
    mentions: list[BodyMention],
    before: str,
    dated: tuple[DateMention, ...],
    cities: tuple[Place, ...],
) -> Iterator[Event]:
    """The events of a sentence; `before` is the code of the sitting told in the sentence before it."""
    named_here = _phrases(page, sentence, mentions, before, dated, cities)
    told = [phrase for phrase in named_here if not idle.is_idle(page, sentence, phrase)]
    events: list[Event] = []
    around = belonging.Around(
        sentence,
        told,
        dated,
        cities,
        page.prose_before(sentence.start) == 0 and not page.is_prose(page.paragraph_at(sentence.start)),
    )
    for number in range(len(told)):
        event = _event(page, around, number)
        if event:
            events += listed.find(page, sentence, event, dated, cities)
    yield from events
    if not any(unheld.denied(page, sentence, phrase.start, phrase.end) for phrase in named_here):
        yield from tied.find(page, sentence, mentions, dated, cities, events)


def _phrases(
    page: Page,
    sentence: Stretch,
    mentions: list[BodyMention],
    before: str,
    dated: tuple[DateMention, ...],
    cities: tuple[Place, ...],
) -> list[Phrase]:
    """The phrases of a sentence that may have a body sit."""
    told = [p for m in mentions if (p := named.find(page, sentence, m))]
    told = [p for p in told if not any(idle.goes_to(page, p, other) for other in told)]
    bare = list(unnamed.find(page, sentence, told, before, dated, cities))
    kept = [p for p in told if p.strong or not any(idle.is_within(p, each) for each in bare)]
    return sorted([*kept, *bare], key=lambda phrase: phrase.start)


def _event(page: Page, around: belonging.Around, number: int) -> Event | None:
    """What a phrase tells of its sitting; None where it says too little."""
    phrase, sentence = around.phrases[number], around.sentence
    reach, own = belonging.reach(page, around, number)
    own = phrase.own or own
    eve = tenses.is_eve(page, phrase.start)
    days = belonging.days(page, around, phrase, own)
    floor = phrase.start if eve else own.start
    sat = [p for p in around.cities if p.tie in (Tie.AT, Tie.HOST) and floor <= p.start < own.end]
    place = moves.place(page, sentence, phrase.start, sat)
    telling = retold.find(page, sentence, Stretch(phrase.start, phrase.end), around.dated, around.cities)
    if telling:
        said = telling.ahead and telling.gone
        days = [m for m in days if telling.owns(m.span.start) and not (said and sayings.is_day_of(page, m))]
        place = place if said else next((p for p in around.cities if telling.owns(p.start)), None)
    ordinal = belonging.ordinal(page, phrase, reach)
    if telling and not (days or place or ordinal or around.headline):
        page.set_aside(Weighed.MEETING, phrase.start, phrase.end, ONLY_TOLD)
        return None
    counted = ordinal is not None and phrase.rule in COUNTED
    linked = eve and around.dated and around.strong and elliptic.steps(page, phrase.start) is not None
    hosted = phrase.role == NEXT and bool(
        hosts.host_state(page, phrase.start, reach.end)
        or hosts.receiving_state(page, sentence.start, phrase.start)
    )
    if not (counted or linked or _says_enough(phrase, days, place, hosted, around.strong)):
        return None
    return Event(
        phrase.code,
        phrase.joint_with,
        phrase.start,
        phrase.end,
        phrase.role,
        Status.PLANNED if telling and telling.ahead and phrase.role != PREVIOUS else phrase.tense,
        not phrase.strong,
        EVE_RULE if eve else phrase.rule,
        place,
        tuple(days),
        ordinal,
        around.headline,
        bool(_OWN.search(page.text, sentence.start, sentence.end)),
        telling,
    )


def _is_close(mention: DateMention) -> bool:
    """Whether a date says more than a year ("a plan for 2024" has nobody meet)."""
    return bool(mention.first.month or mention.shift or mention.weekday is not None or mention.season)


def _says_enough(
    phrase: Phrase, days: list[DateMention], place: Place | None, hosted: bool, strong: bool
) -> bool:
    """Whether a phrase tells of a sitting: one that names no council needs a day or a place of its own.

    `strong` tells whether another phrase of the sentence names a council that sits.
    """
    if not phrase.strong and not (place or hosted or any(_is_close(m) for m in days)):
        return False
    aside = phrase.role != CURRENT and any(_is_close(m) for m in days)
    if phrase.code in bodies.ANAPHORS and not (place or aside or any(m.first.day or m.shift for m in days)):
        return False
    if phrase.rule == "members-at" and not (days and place):
        return False
    return phrase.strong or phrase.sits or phrase.role != CURRENT or not strong
