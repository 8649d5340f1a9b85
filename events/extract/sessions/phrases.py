"""Phrases that have a body sit: "the 77th session of the Council …", "the ministers met in …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.extract.dates import DateMention
from events.extract.page import asserted
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.sessions import (
    bodies,
    diaries,
    elliptic,
    moves,
    ordinals,
    places,
    retold,
    sayings,
    unheld,
)
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.diaries import Diary
from events.extract.sessions.places import Place, Tie
from events.extract.words.gazetteer import Hit
from events.kinds import Status, Weighed
from events.records import Stated

Dates = Ordered[DateMention]
Places = Ordered[Place]
PREVIOUS, NEXT, CURRENT = "previous", "next", "current"
LINK = 45
"""How many characters may lie between a body and the word "session"."""
AUXILIARY = 24
"""In "will be received" the participle within so many characters of "will" tells no past."""
NEAR = 70
"""How many characters before its sitting a "previous" or "next" may stand."""
BESIDE = 24
"""So many characters may lie between "the council" and its "reconvenes"."""
LABEL = 40
"""A sentence of so many characters may be a label."""
LABEL_WORDS = 4
_WORD = re.compile(r"[^\W\d_]+")
EVE = 40
EVE_RULE = "eve-of-sitting"
_EVE = re.compile(
    r"\b(?:on the eve of|ahead of|before|in the run-up to|the day after|a day after"
    r"|накануне|перед|в преддверии"
    r"|за (?:\w{2,10} )?(?:день|дня|дней|сутки|неделю) до)"
    r"\W(?:[\w-]{1,14}\W){0,2}\Z",
    re.IGNORECASE,
)
""" "Накануне саммита": the day told is not the sitting's."""
_PRONOUN = re.compile(r"\b(?:they|it|we|мы|он[иа]|оно)\b", re.IGNORECASE)
_VERB = re.compile(r"\s(?:(?:not|also|then|again|be|\w{2,12}ly)\s){0,3}", re.IGNORECASE)
BARE = ("previous", "next", "sitting", "sittings", "sits", "hosts")
"""Cues of which one stands in every phrase that has a body sit without naming it."""
LOOSE = frozenset(
    {"the last", "its last", "our last", "the next", "its next", "their next", "previous", "the previous"}
)
"""Words that look back or ahead only beside a sitting."""
_ITS_NOUN = re.compile(
    r"\W+(?:[\w-]{2,20}\W+){0,3}?(?:session|meeting|sitting|summit|gathering|one|time|council|conference"
    r"|talks|two"
    r"|occasion|regular|scheduled|place)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:its|their) own\b|\bseparate(?:ly)? (?:session|meeting|sitting)\b|\b(?:собственн|отдельн)\w+ "
    r"заседани",
    re.IGNORECASE,
)
""" "The Council had its own session": beside the one that several held together."""
_LAST_DAY = re.compile(
    r"минувш\w+ (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|недел|месяц|год|выходн|осен|весн"
    r"|лет|зим)",
    re.IGNORECASE,
)
""" "В минувший четверг": the day has passed, the sitting is the one in hand."""
_QUOTED = re.compile(r"[«“\"][^«»“”\"\n]{1,600}[»”\"]")
_LINKED = re.compile(r"(?:[^.;:,!?]|(?<=own),)*")


ONLY_TOLD = (
    "It is only spoken of, prepared or left for; no day, place or number of its own tells which it is."
)


class Event(NamedTuple):
    """One phrase that has a body sit. `weak` phrases name no council ("the ministers met …")."""

    code: str
    joint_with: tuple[str, ...]
    start: int
    end: int
    role: str
    tense: Status
    weak: bool
    rule: str
    place: Place | None
    when: tuple[DateMention, ...]
    ordinal: Stated[int] | None
    headline: bool = False
    own: bool = False
    retold: retold.Telling | None = None
    """How it is only spoken of: the day and place of the telling are not its own."""


def find(page: Page, when: Dates, where: Places) -> Iterator[Event]:
    """Every event of a page, in order."""
    mentions = bodies.find(page)
    position = 0
    told: set[tuple[str, int]] = set()
    last: tuple[int, str] = (-1, "")
    diary = diaries.of(page, when, where)
    for number, each in enumerate(page.sentences):
        sentence = _with_label(page, number, each, when)
        if asserted.supposes(page, each):
            _set_aside_supposed(page, each, mentions)
            continue
        inside: list[BodyMention] = []
        while position < len(mentions) and mentions[position].start < sentence.end:
            if mentions[position].start >= sentence.start and not mentions[position].author:
                inside.append(mentions[position])
            position += 1
        before = last[1] if last[0] == number - 1 else ""
        for event in _in_sentence(page, sentence, inside, before, when, where):
            last = (number, event.code or before)
            if (event.code, event.start) not in told:
                told.add((event.code, event.start))
                yield _under_heading(diary, event)


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
    page: Page, sentence: Stretch, mentions: list[BodyMention], before: str, when: Dates, where: Places
) -> Iterator[Event]:
    """The events of a sentence; `before` is the code of the sitting told in the sentence before it."""
    dated = when.between(sentence.start, sentence.end)
    phrases = [p for m in mentions if (p := _phrase(page, sentence, m))]
    if not any(phrase.strong for phrase in phrases):
        bare = list(_bare(page, sentence, phrases, before, dated))
        named = [p for p in phrases if not any(_is_within(p, each) for each in bare)]
        phrases = sorted([*named, *bare], key=lambda phrase: phrase.start)
    phrases = [p for p in phrases if not _is_none(page, sentence, p)]
    if not phrases:
        return
    cities = where.between(sentence.start, sentence.end)
    placed = [p for p in cities if p.tie in (Tie.AT, Tie.HOST)]
    headline = page.prose_before(sentence.start) == 0 and not page.is_prose(page.paragraph_at(sentence.start))
    strong = any(p.strong for p in phrases)
    for number, phrase in enumerate(phrases):
        reach, own = _reach(page, sentence, phrases, number)
        eve = bool(_EVE.search(page.text, max(phrase.start - EVE, 0), phrase.start))
        days = [] if eve else [m for m in dated if own.start <= m.span.start < own.end]
        fixed = moves.once_fixed(page, sentence, phrase.end)
        days = moves.without(days, fixed, or_all=False)
        days = moves.without(days, moves.fixed_to_move(page, sentence, phrase.end), or_all=True)
        if phrase.tense is Status.PLANNED or page.cues_in(sentence.start, sentence.end, "postponed"):
            days = [m for m in days if not sayings.is_day_of(page, m)]
        days.sort(key=lambda m: abs(m.span.start - phrase.end))
        floor = phrase.start if eve else own.start
        place = moves.place(page, sentence, phrase.start, [p for p in placed if floor <= p.start < own.end])
        telling = retold.find(page, sentence, Stretch(phrase.start, phrase.end), dated, cities)
        if telling:
            said = telling.ahead and telling.gone
            days = [
                m for m in days if telling.owns(m.span.start) and not (said and sayings.is_day_of(page, m))
            ]
            place = place if said else next((p for p in cities if telling.owns(p.start)), None)
        hosted = phrase.role == NEXT and bool(places.host_state(page, phrase.start, reach.end))
        number_told = _ordinal(page, phrase, reach)
        counted = number_told is not None and phrase.rule in ("sitting-of-body", "numbered-sitting")
        linked = eve and bool(dated) and strong and elliptic.steps(page, phrase.start) is not None
        if telling and not (days or place or number_told or headline):
            page.set_aside(Weighed.MEETING, phrase.start, phrase.end, ONLY_TOLD)
            continue
        if not (counted or linked or _says_enough(phrase, days, place, hosted, strong)):
            continue
        yield Event(
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
            number_told,
            headline,
            bool(_OWN.search(page.text, sentence.start, sentence.end)),
            telling,
        )


def _is_within(phrase: _Phrase, bare: _Phrase) -> bool:
    """ "Utopia will host [the ministers] in May", "[the council] is to reconvene": one phrase, not two."""
    if phrase.code == bare.code:
        return phrase.end <= bare.start
    beside = bare.start - BESIDE <= phrase.start and phrase.end <= bare.end
    return phrase.code in bodies.ANAPHORS and beside


def _is_none(page: Page, sentence: Stretch, phrase: _Phrase) -> bool:
    """Whether the sentence denies the sitting, or has its members only travel or lay wreaths."""
    reason = _why_none(page, sentence, phrase)
    if reason:
        page.set_aside(Weighed.MEETING, phrase.start, phrase.end, reason)
    return reason is not None


def _why_none(page: Page, sentence: Stretch, phrase: _Phrase) -> str | None:
    denial = unheld.denied(page, sentence, phrase.start, phrase.end)
    if denial:
        return denial
    if phrase.rule != "sitting-of-body" and unheld.addressed(page, sentence, phrase.start, phrase.end):
        return "A paper goes to them; that they meet is not said."
    if phrase.rule in ("members-meet", "members-at") and unheld.journey(page, sentence, phrase.end):
        return "They only travel, visit or lay wreaths; that they sit is not said."
    if phrase.rule in ("members-meet", "members-at") and unheld.with_leader(page, sentence, phrase.end):
        return "A president or premier receives them; that they sit is not said."
    return None


class _Phrase(NamedTuple):
    code: str
    joint_with: tuple[str, ...]
    start: int
    end: int
    strong: bool
    sits: bool
    role: str
    tense: Status
    rule: str


def _is_close(mention: DateMention) -> bool:
    """Whether a date says more than a year ("a plan for 2024" has nobody meet)."""
    return bool(mention.first.month or mention.shift or mention.weekday is not None or mention.season)


def _reach(page: Page, sentence: Stretch, phrases: list[_Phrase], number: int) -> tuple[Stretch, Stretch]:
    """The words around a phrase as far as its neighbours and semicolons, and the part that is its own.

    Dates and places go to the phrase before them; those before the first one go to it.
    """
    phrase = phrases[number]
    before = phrases[number - 1].end if number else sentence.start
    after = phrases[number + 1].start if number + 1 < len(phrases) else sentence.end
    floor = max(before, page.text.rfind(";", before, phrase.start) + 1)
    semicolon = page.text.find(";", phrase.end, after)
    ceiling = semicolon if semicolon >= 0 else after
    eve = number > 0 and bool(
        _EVE.search(page.text, max(phrases[number - 1].start - EVE, 0), phrases[number - 1].start)
    )
    first = number == 0 or floor > before or eve
    return Stretch(floor, ceiling), Stretch(floor if first else phrase.start, ceiling)


def _says_enough(
    phrase: _Phrase, days: list[DateMention], place: Place | None, hosted: bool, strong: bool
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


def _ordinal(page: Page, phrase: _Phrase, reach: Stretch) -> Stated[int] | None:
    numbers = ordinals.find(page, reach)
    near = [n for n in numbers if abs(n.evidence[0].span.start - phrase.start) < 2 * NEAR]
    return near[0] if near else None


def _phrase(page: Page, sentence: Stretch, mention: BodyMention) -> _Phrase | None:
    if bodies.of_two_states(page, sentence, mention):
        return None
    noun = _linked_noun(page, sentence, mention)
    verb = bool(page.cues_in(sentence.start, sentence.end, "sits", "hosts"))
    future = bool(page.cues_in(sentence.start, sentence.end, "future"))
    if noun:
        start, end, rule = min(noun.start, mention.start), max(noun.end, mention.end), "sitting-of-body"
    elif mention.council and verb:
        start, end, rule = mention.start, mention.end, "body-sits"
    elif verb or (future and mention.code not in bodies.ANAPHORS):
        start, end, rule = mention.start, mention.end, "members-meet"
    else:
        start, end, rule = mention.start, mention.end, "members-at"
    role, tense = time(page, sentence, start, end)
    named = mention.explicit or not (noun and noun.start >= mention.start and noun.end <= mention.end)
    strong = (
        (bool(noun) and named and mention.code not in bodies.ANAPHORS)
        or rule == "body-sits"
        or (mention.explicit and verb)
    )
    if noun and noun.code == "sittings" and not page.cues_in(sentence.start, sentence.end, "over"):
        return None
    if noun and noun.code == "sittings":
        role, rule = (PREVIOUS if tense is Status.HELD else role), "sittings-of-body"
    return _Phrase(
        mention.code, mention.joint_with, start, end, strong, verb or bool(noun), role, tense, rule
    )


def _linked_noun(page: Page, sentence: Stretch, mention: BodyMention) -> Hit | None:
    """ "session of the Council", "the Council's 5th session"."""
    before = page.cues_in(max(sentence.start, mention.start - LINK), mention.start, "sitting", "sittings")
    for cue in reversed(before):
        if _LINKED.fullmatch(page.text, cue.end, mention.start):
            return cue
    after = page.cues_in(mention.end, min(sentence.end, mention.end + LINK // 2), "sitting", "sittings")
    for cue in after:
        if _LINKED.fullmatch(page.text, mention.end, cue.start):
            return cue
    within = page.cues_in(mention.start, mention.end, "sitting")
    return within[0] if within else None


def _bare(
    page: Page, sentence: Stretch, phrases: list[_Phrase], before: str, days: tuple[DateMention, ...]
) -> Iterator[_Phrase]:
    """ "The previous sitting …", "the next one …", "they met …": the body is the one in hand."""
    pronoun = elliptic.pronoun(page, sentence)
    if pronoun and before and not phrases:
        role, tense = time(page, sentence, pronoun.start, pronoun.end)
        yield _Phrase(before, (), pronoun.start, pronoun.end, False, True, role, tense, "it-sits")
        return
    short = elliptic.find(page, sentence)
    if short and not any(phrase.role == (NEXT if short.later else PREVIOUS) for phrase in phrases):
        role, tense = (NEXT, Status.PLANNED) if short.later else (PREVIOUS, Status.PAST_MENTION)
        told = (p.code for p in reversed(phrases) if p.end <= short.start and p.code not in bodies.ANAPHORS)
        code = next(told, "")
        yield _Phrase(code, (), short.start, short.end, False, True, role, tense, f"{role}-one")
        return
    if not page.cues_in(sentence.start, sentence.end, *BARE):
        return
    marks = page.cues_in(sentence.start, sentence.end, "previous", "next")
    for mark in marks[:1]:
        following = page.cues_in(mark.start, min(sentence.end, mark.end + NEAR), "sitting", "sits")
        if not following and not page.text[mark.start : mark.end].lower().endswith(("time", "раз", "one")):
            continue
        role, tense = time(page, sentence, mark.start, mark.end)
        if phrases and phrases[0].role == role:
            return
        yield _Phrase("", (), mark.start, mark.end, False, True, role, tense, f"{mark.code}-sitting")
        return
    numbered = next(iter(ordinals.find(page, sentence)), None)
    if numbered and not phrases:
        span = numbered.evidence[0].span
        nouns = page.cues_in(span.end, min(sentence.end, span.end + NEAR), "sitting")
        if nouns:
            role, tense = time(page, sentence, span.start, nouns[0].end)
            role = NEXT if tense is Status.PLANNED else role
            yield _Phrase("", (), span.start, nouns[0].end, False, True, role, tense, "numbered-sitting")
            return
    line = elliptic.dated(page, sentence, days)
    if line and not phrases and page.prose_before(sentence.start):
        role, tense = time(page, sentence, line.start, line.end)
        yield _Phrase("", (), line.start, line.end, False, True, role, tense, "dated-sitting")
        return
    they = _PRONOUN.search(page.text, sentence.start, min(sentence.end, sentence.start + NEAR))
    if they and not phrases and page.cues_in(sentence.start, sentence.end, "sits"):
        role, tense = time(page, sentence, they.start(), they.end())
        yield _Phrase("", (), they.start(), they.end(), False, True, role, tense, "they-meet")


def time(page: Page, sentence: Stretch, start: int, end: int) -> tuple[str, Status]:
    """Whether a phrase speaks of the sitting in hand, an earlier or a later one, and its tense."""
    near = [
        cue
        for cue in page.cues_in(max(sentence.start, start - NEAR), end + 2, "previous", "next")
        if _speaks_of_sitting(page, cue)
    ]
    role = near[-1].code if near else CURRENT
    if role == PREVIOUS:
        return role, Status.PAST_MENTION
    if _EVE.search(page.text, max(start - EVE, 0), start):
        return role, Status.PLANNED
    when = tense(page, _clause(page, sentence, start, end), start, end)
    if role == NEXT and when is Status.HELD and page.cues_in(sentence.start, sentence.end, "over"):
        role = CURRENT
    return role, Status.PLANNED if role == NEXT else when


def _speaks_of_sitting(page: Page, cue: Hit) -> bool:
    """ "the last session", "its last one"; "the last rocket" is none."""
    words = page.text[cue.start : cue.end].lower()
    if _LAST_DAY.match(page.text, cue.start):
        return False
    if words not in LOOSE:
        return True
    return bool(_ITS_NOUN.match(page.text, cue.end))


def tense(page: Page, clause: Stretch, start: int, end: int) -> Status:
    """The tense of the nearest tell-tale word: "will be held", "ended yesterday"."""
    spoken = page.once(_spoken, page.sentence_at(start))
    fixed = moves.once_fixed(page, clause, end)
    future = [
        cue
        for cue in page.cues_in(clause.start, clause.end, "future")
        if not any(s <= cue.start < e and not s <= start < e for s, e in spoken)
        and not (fixed and fixed.start <= cue.start < fixed.end)
    ]
    over = page.cues_in(clause.start, clause.end, "over")
    marks = [*future, *(o for o in over if not any(_is_auxiliary(page, f, o) for f in future))]
    nearest = min(marks, key=lambda cue: max(cue.start - end, start - cue.end), default=None)
    return Status.PLANNED if nearest and nearest.code == "future" else Status.HELD


def _spoken(page: Page, sentence: Stretch) -> list[tuple[int, int]]:
    """What stands in quotation marks: a speech tells its own future, not that of the sitting."""
    return [match.span() for match in _QUOTED.finditer(page.text, sentence.start, sentence.end)]


def _is_auxiliary(page: Page, future: Hit, over: Hit) -> bool:
    """ "will be formally adopted": the participle belongs to "will"."""
    return over.start - future.end <= AUXILIARY and bool(_VERB.fullmatch(page.text, future.end, over.start))


def _clause(page: Page, sentence: Stretch, start: int, end: int) -> Stretch:
    """The stretch between the semicolons around a phrase."""
    left = page.text.rfind(";", sentence.start, start)
    right = page.text.find(";", end, sentence.end)
    return Stretch(left + 1 if left >= 0 else sentence.start, right if right >= 0 else sentence.end)
