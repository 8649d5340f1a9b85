"""Where each sitting sat: beside its words, in its heading, in the dateline, on a screen."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import hosts, whereabouts
from events.extract.sessions.event import CURRENT, Event, Places
from events.extract.sessions.places import Place, Tie
from events.extract.sessions.sittings import Sitting
from events.extract.sessions.standing import in_lead
from events.extract.words.gazetteer import Hit
from events.kinds import Status, Weighed

ITEM_OPENING = 6
"""Characters at the head of a digest's item in which its dateline begins."""
MOST_VENUES = 20
"""So many places are asked whether they are told as the venue."""
LATEST_LEAD = 12
"""A sitting told first after so many sentences takes no place from the words before it."""
ON_SCREEN = "The sitting was held by video conference, which has no city."
LEAD_SENTENCES = 5
BOUND_FOR = 2
"""Sentences before a sitting in which somebody may set out for it."""
_ITSELF = Pattern(
    r"(?:the|this|само) (?:[\w-]+ ){0,2}?(?:session|meeting|sitting|summit|gathering|event|заседание|встреча"
    r"|мероприятие)(?: itself)?"
    r" (?:is |was |will )?(?:(?:be )?(?:taking place|held|hosted)|takes? place|took place"
    r"|opens?|opened|begins?|began|прош|проход|состо)",
    re.IGNORECASE,
)
AFTER_EVENT = 80
DATELINE_REACH = 3_000
"""A dateline stands within so many characters of the top."""
JOINS = 60
"""Characters before "by video" in which the verb of somebody who joins stands."""
_JOINS = Pattern(
    r"\b(?:join\w*|connect\w*|address\w*|spoke|dialled|took part|taking part|takes part|participat\w+"
    r"|присоедин\w+|подключ\w+|участв\w+|выступ\w+|обрати\w+)\b(?!\sin\s(?:an?|the)\b"
    r"|\sв\sзаседании)[^.;]*\Z",
    re.IGNORECASE,
)
_HELD_ON_SCREEN = Pattern(
    r"\b(?:(?:was|is|were|being|be) (?:\w+ )?held|takes? place|took place|met|meets?|passed|conducted"
    r"|gathers?|gathered|convenes?|convened|moved?|moves|goes|go|went|(?:speak|spoke|talk|talked|see"
    r"|saw) (?:to )?"
    r"(?:each other|one another)|прош\w*|проход\w*|пройд\w*|состо[ия]\w*|провод\w*|провед\w*|собрал\w*"
    r"|собер\w*|соберутся|перевед\w*|перевел\w*|ушл\w*|говорил\w* друг с другом)(?: [\w-]+){0,4}? "
    r"(?:(?:in|by|via|through|over|as|on|в|по|посредством) )?(?:an? |the )?"
    r"(?:(?:format|mode|form|формате|режиме)(?: of)? )?(?:an? |the )?"
    r"(?:online|video[- ]?(?:conferenc\w+|link|call|format)?|virtual\w*|remote\w*|онлайн|видео\w*|ВКС)\b"
    r"|\b(?:virtual|online) (?:session|meeting|sitting|summit)\b|\b(?:виртуальн|дистанционн)\w+ "
    r"(?:заседани|саммит|встреч)",
    re.IGNORECASE,
)
""" "The session was held in the format of a video conference"."""
_SAME_PLACE = Pattern(
    r"\b(?:in|at) the same (?:building|hall|city|place|palace|venue|centre|hotel|room)\b"
    r"|\bтам же\b|\bв (?:том|этом) же (?:здании|зале|городе|дворце|месте|центре)\b",
    re.IGNORECASE,
)
_THERE = Pattern(r"\b(?:there|here|здесь|тут|там)\b", re.IGNORECASE)


def settle(page: Page, sitting: Sitting, main: Sitting | None, where: Places) -> None:
    """Give a sitting its city, or the state alone that is said to host it."""
    sitting.place = sitting.place or _of_its_paragraph(page, sitting, where)
    sitting.place = sitting.place or _where_main(page, sitting, main)
    reported = sitting is main or (sitting.role == CURRENT and sitting.status is Status.HELD)
    if reported and _on_screen(page, sitting):
        if sitting.place:
            page.set_aside(Weighed.PLACE, sitting.place.start, sitting.place.end, ON_SCREEN)
        sitting.place = None
    else:
        sitting.place = sitting.place or _there(page, sitting, where) or _alone(page, sitting, where)
        told = not sitting.only_retold and (sitting.status is Status.HELD or in_lead(page, sitting))
        if reported and told:
            _locate(page, sitting, where)
        elif sitting is main:
            sitting.place = sitting.place or _bound_for(page, sitting, where)
    if sitting.place is None:
        sitting.host = _host(page, sitting)


def _host(page: Page, sitting: Sitting) -> Hit | None:
    """The state said to host a sitting that has no city."""
    first, last = sitting.events[0], sitting.events[-1]
    host = hosts.host_state(page, last.start, page.sentence_at(last.start).end)
    return host or hosts.receiving_state(page, page.sentence_at(first.start).start, first.start)


def _on_screen(page: Page, sitting: Sitting) -> bool:
    """A sitting by video conference has no city: "an extraordinary session by videoconference"."""
    event = next((e for e in sitting.events if not e.headline), sitting.events[0])
    sentence = page.sentence_at(event.start)
    beside = page.cues_in(event.start, min(event.end + AFTER_EVENT, sentence.end), "remote")
    if any(not _joins_by(page, sentence, cue) for cue in beside) and not _sat_at(event, beside):
        return True
    if any(told.place and told.place.tie is Tie.AT for told in sitting.events):
        return False
    number = page.sentence_index(event.start)
    return any(_HELD_ON_SCREEN.search(page.quote(each)) for each in page.sentences[number : number + 2])


def _sat_at(event: Event, cues: tuple[Hit, ...]) -> bool:
    """ "met in Utopia, and X joined by video": the place stands before the word of the screen."""
    place = event.place
    return place is not None and place.tie is Tie.AT and all(place.start < cue.start for cue in cues)


def _joins_by(page: Page, sentence: Stretch, cue: Hit) -> bool:
    """Whether it is somebody who takes part on a screen, not the sitting that is held on one."""
    return bool(_JOINS.search(page.text, max(sentence.start, cue.start - JOINS), cue.start))


def _of_its_paragraph(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "2. Utopia. The Council meets on …": each item of a digest has a dateline of its own."""
    line = page.paragraph_at(sitting.events[0].start)
    opening = where.between(line.start, line.start + ITEM_OPENING)
    return next((p for p in opening if p.tie is Tie.DATELINE and page.text[line.start].isdigit()), None)


def _where_main(page: Page, sitting: Sitting, main: Sitting | None) -> Place | None:
    """ "… had its own session in the same building": where the sitting in hand sat."""
    if main is None or main is sitting:
        return None
    sentences = (page.sentence_at(event.start) for event in sitting.events[:LEAD_SENTENCES])
    same = any(_SAME_PLACE.search(page.text, each.start, each.end) for each in sentences)
    return main.place if same else None


def _there(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "He flies to Utopia tomorrow. He takes part there in the session …"."""
    for event in sitting.events[:LEAD_SENTENCES]:
        sentence = page.sentence_at(event.start)
        if event.headline or not _THERE.search(page.text, sentence.start, sentence.end):
            continue
        before = page.sentences[max(page.sentence_index(event.start) - 1, 0)]
        named = [p for p in where.between(before.start, event.start) if p.tie is not Tie.DATELINE]
        if named:
            return named[-1]
    return None


def _alone(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "The 71st is due in May, again Utopia": the one city of its sentence that nothing speaks against."""
    for event in sitting.events[:LEAD_SENTENCES]:
        sentence = page.sentence_at(event.start)
        named = [p for p in where.between(sentence.start, sentence.end) if p.tie is Tie.BARE]
        if not event.headline and len({p.city for p in named}) == 1 and named[0].start > event.start:
            return named[0]
    return None


def _bound_for(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "X has left for [Utopia]. On Wednesday he is to take part in the session": whither somebody goes."""
    number = page.sentence_index(sitting.events[0].start)
    near = where.between(page.sentences[max(number - BOUND_FOR, 0)].start, page.sentences[number].end)
    return next((p for p in reversed(near) if whereabouts.is_bound_for(page, p.start)), None)


def _told_again(page: Page, sitting: Sitting, where: Places) -> list[Place]:
    """ "The meeting itself takes place today in [Utopia]", further down than the sitting is named."""
    first = page.sentence_index(sitting.events[0].start)
    told = (
        each
        for each in page.sentences[first + 1 : first + 1 + LATEST_LEAD]
        if _ITSELF.match(page.text, each.start, each.end)
        and not page.cues_in(each.start, each.end, "previous", "next")
    )
    return [p for each in told for p in where.between(each.start, each.end) if p.tie is Tie.AT]


def _of_headline(page: Page, where: Places) -> list[Place]:
    """ "X gathers his colleagues in [Utopia]": the one city of the headlines."""
    named = [p for p in where.between(0, page.headline_end) if p.tie in (Tie.AT, Tie.HOST, Tie.BARE)]
    return named if len({p.city for p in named}) == 1 else []


def _locate(page: Page, sitting: Sitting, where: Places) -> None:
    """A venue near the sitting, else the heading of its section, else the dateline."""
    if sitting.place is not None:
        return
    first = sitting.events[0].start
    number, line = page.sentence_index(first), page.paragraph_index(first)
    here = page.paragraphs[max(line - 1, 0)].start
    following = page.sentences[min(number + 1, len(page.sentences) - 1)]
    near = [p for p in where.between(page.sentences[number].start, following.end) if p.tie is Tie.AT]
    if not near and sitting.status is Status.HELD and number < LATEST_LEAD:
        before = where.between(min(page.sentences[max(number - 2, 0)].start, here), first)
        near = [p for p in before if p.tie is Tie.AT][-1:]
    headings = [p for p in where.between(here, first) if p.tie is Tie.HEADING]
    datelines = [p for p in where.between(0, DATELINE_REACH) if p.tie is Tie.DATELINE]
    journeys = [
        p
        for p in where.between(0, following.end)
        if page.prose_before(p.start) <= 1 and whereabouts.is_bound_for(page, p.start)
    ]
    datelines = journeys or datelines
    again, told = _told_again(page, sitting, where), _told_as_venue(page, where)
    ranked = [*headings[-1:], *again, *datelines[:1], *near, *told, *_of_headline(page, where)]
    chosen = next(iter(ranked), None)
    if chosen:
        sitting.place = chosen
        sitting.place_rule = f"place-{chosen.tie.value}"


def _told_as_venue(page: Page, where: Places) -> list[Place]:
    """ "Utopia gathers the ministers" in a headline; "the venue was Utopia" further down."""
    headline = [p for p in where.between(0, page.headline_end) if whereabouts.receives(page, p.end)]
    return headline or [p for p in where.items[:MOST_VENUES] if whereabouts.is_venue(page, p.start, p.end)]


def of_new_day(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "It is put off. … It will now take place on 2 December in [Utopia]"."""
    told = {page.sentence_index(event.start) for event in sitting.events if not event.headline}
    for day in sitting.when:
        sentence = page.sentence_at(day.span.start)
        near = [p for p in where.between(sentence.start, sentence.end) if p.tie is Tie.AT]
        if near and page.sentence_index(sentence.start) not in told:
            return near[0]
    return None
