"""The sittings a text speaks of: every sentence that has a body sit, grouped into meetings.

An event is one such phrase; events of one body that do not contradict each other are one sitting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from events.extract import bodies, dates, ordinals, places
from events.extract.bodies import BodyMention
from events.extract.dates import DateMention
from events.extract.gazetteer import Hit
from events.extract.places import Place, Tie
from events.extract.text import Ordered, Page, Stretch
from events.kinds import Status, StatusDetail
from events.records import DateReading, Evidence, Stated

Dates = Ordered[DateMention]
Places = Ordered[Place]
PREVIOUS, NEXT, CURRENT = "previous", "next", "current"
LEAD_PARAGRAPHS = 5
"""A sitting that first appears after so many paragraphs of prose is background."""
MOST_DATES = 6
"""So many dates of one sitting are weighed."""
MOST_SITTINGS = 40
"""No article tells of more; what is beyond is not grouped."""
LINK = 45
"""How many characters may lie between a body and the word "session"."""
AUXILIARY = 8
"""In "will be received" the participle within so many characters of "will" tells no past."""
NEAR = 70
"""How many characters before its sitting a "previous" or "next" may stand."""
_PRONOUN = re.compile(r"\b(?:they|он[иа]|оно)\b", re.IGNORECASE)
_LINKED = re.compile(r"[^.;:,!?]*")
STAMPS = frozenset({"published-stamp", "published-byline", "published-dateline", "published-url"})
MINISTERIAL = ("CMD", "CFM")


@dataclass(frozen=True, slots=True)
class Event:
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


@dataclass
class Sitting:
    """One meeting as it is put together from its events."""

    code: str
    role: str
    status: Status
    events: list[Event] = field(default_factory=list)
    joint_with: tuple[str, ...] = ()
    ordinal: Stated[int] | None = None
    place: Place | None = None
    place_rule: str = "place"
    host: Hit | None = None
    when: list[DateMention] = field(default_factory=list)
    date: DateReading | None = None
    detail: StatusDetail | None = None
    main: bool = False

    @property
    def only_headlines(self) -> bool:
        """Whether nothing but headlines has spoken of it so far."""
        return all(event.headline for event in self.events)

    def take(self, event: Event) -> None:
        """Add an event; what is already known stays."""
        if self.events and self.only_headlines and self.role == CURRENT:
            self.status = event.tense
        self.events.append(event)
        self.joint_with = self.joint_with or event.joint_with
        self.ordinal = self.ordinal or event.ordinal
        self.place = self.place or event.place
        self.when.extend(event.when)


def find(page: Page, published: DateReading | None, when: Dates, where: Places) -> list[Sitting]:
    """The sittings of a page in the order in which they appear."""
    found: list[Sitting] = []
    topic: str | None = None
    for event in _events(page, when, where):
        code = _of_topic(event.code, topic)
        if code is None:
            continue
        _group(page, found, event, code, published)
        topic = code if not event.weak and event.role == CURRENT else topic or code
    return found or _unnamed(page, when, where)


def of_sittings(page: Page, published: DateReading | None) -> Dates:
    """The dates of a page that can be a sitting's: all but its own date of publication."""
    taken = {span for span in stamps(published)}
    kept = (m for m in dates.find(page) if not any(s <= m.span.start < e for s, e in taken))
    return Ordered(kept, lambda mention: mention.span.start)


def _unnamed(page: Page, when: Dates, where: Places) -> list[Sitting]:
    """ "… was elected chairman of the Council. The vote, taken at a sitting in Moscow, …": a sitting
    whose body stands only beside it."""
    mentions = [m for m in bodies.find(page) if m.code != bodies.MINISTERS]
    for cue in page.cues if mentions else ():
        if cue.code != "sitting" or cue.start < mentions[0].start:
            continue
        sentence = page.sentence_at(cue.start)
        near = where.between(cue.end, min(sentence.end, cue.end + LINK))
        place = next((p for p in near if p.tie is Tie.AT), None)
        if place is None:
            continue
        role, when_told = _time(page, sentence, cue.start, cue.end)
        before = page.sentences[max(page.sentence_index(cue.start) - 1, 0)]
        dated = when.between(before.start, sentence.end)
        code, rule = mentions[0].code, "sitting-beside-body"
        event = Event(code, (), cue.start, cue.end, role, when_told, False, rule, place, dated, None)
        sitting = Sitting(event.code, CURRENT, when_told)
        sitting.take(event)
        return [sitting]
    return []


def stamps(published: DateReading | None) -> list[tuple[int, int]]:
    """Where the text prints its own date of publication: such words date no sitting."""
    evidence = published.evidence if published else ()
    return [(e.span.start, e.span.end) for e in evidence if e.rule in STAMPS]


def _of_topic(code: str, topic: str | None) -> str | None:
    """The body meant by "the ministers" or "the previous session": the one the text is about."""
    if code == bodies.MINISTERS:
        return topic if topic is None or topic.endswith(MINISTERIAL) else "CIS-CMD"
    return code or topic


# --- events ----------------------------------------------------------------------------------------


def _events(page: Page, when: Dates, where: Places) -> Iterator[Event]:
    mentions = bodies.find(page)
    position = 0
    for sentence in page.sentences:
        inside: list[BodyMention] = []
        while position < len(mentions) and mentions[position].start < sentence.end:
            if mentions[position].start >= sentence.start and not mentions[position].author:
                inside.append(mentions[position])
            position += 1
        yield from _in_sentence(page, sentence, inside, when, where)


def _in_sentence(
    page: Page, sentence: Stretch, mentions: list[BodyMention], when: Dates, where: Places
) -> Iterator[Event]:
    dated = when.between(sentence.start, sentence.end)
    placed = [p for p in where.between(sentence.start, sentence.end) if p.tie in (Tie.AT, Tie.HOST)]
    phrases = [p for m in mentions if (p := _phrase(page, sentence, m))]
    if not any(phrase.strong for phrase in phrases):
        phrases = sorted([*phrases, *_bare(page, sentence, phrases)], key=lambda phrase: phrase.start)
    headline = page.prose_before(sentence.start) == 0 and not page.is_prose(page.paragraph_at(sentence.start))
    strong = [p for p in phrases if p.strong]
    for number, phrase in enumerate(phrases):
        floor = phrases[number - 1].end if number else sentence.start
        ceiling = phrases[number + 1].start if number + 1 < len(phrases) else sentence.end
        floor = max(floor, page.text.rfind(";", floor, phrase.start) + 1)
        semicolon = page.text.find(";", phrase.end, ceiling)
        ceiling = semicolon if semicolon >= 0 else ceiling
        first = number == 0 or floor > phrases[number - 1].end
        own = [m for m in dated if _belongs(m.span.start, phrase, floor, ceiling, first)]
        own_dates = tuple(sorted(own, key=lambda m: abs(m.span.start - phrase.end)))
        own_place = next((p for p in placed if _belongs(p.start, phrase, floor, ceiling, first)), None)
        if not phrase.strong and not (own_place or any(_is_close(m) for m in own_dates)):
            continue
        if phrase.code == bodies.MINISTERS and not (
            own_place or any(m.first.day or m.shift for m in own_dates)
        ):
            continue
        if phrase.rule == "members-at" and not (own_dates and own_place):
            continue
        if not phrase.strong and strong and phrase.role == CURRENT and not phrase.sits:
            continue
        yield Event(
            phrase.code,
            phrase.joint_with,
            phrase.start,
            phrase.end,
            phrase.role,
            phrase.tense,
            not phrase.strong,
            phrase.rule,
            own_place,
            own_dates,
            _ordinal(page, sentence, phrase, floor, ceiling),
            headline,
        )


@dataclass(frozen=True, slots=True)
class _Phrase:
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


def _belongs(offset: int, phrase: _Phrase, floor: int, ceiling: int, first: bool) -> bool:
    """Dates and places go to the phrase before them; those before the first one go to it."""
    return (floor if first else phrase.start) <= offset < ceiling


def _ordinal(page: Page, sentence: Stretch, phrase: _Phrase, floor: int, ceiling: int) -> Stated[int] | None:
    numbers = ordinals.find(page, Stretch(floor, ceiling))
    near = [n for n in numbers if abs(n.evidence[0].span.start - phrase.start) < 2 * NEAR]
    return near[0] if near else None


def _phrase(page: Page, sentence: Stretch, mention: BodyMention) -> _Phrase | None:
    noun = _linked_noun(page, sentence, mention)
    verb = bool(page.cues_in(sentence.start, sentence.end, "sits", "hosts"))
    future = bool(page.cues_in(sentence.start, sentence.end, "future"))
    if noun:
        start, end, rule = min(noun.start, mention.start), max(noun.end, mention.end), "sitting-of-body"
    elif mention.council and verb:
        start, end, rule = mention.start, mention.end, "body-sits"
    elif verb or (future and mention.code != bodies.MINISTERS):
        start, end, rule = mention.start, mention.end, "members-meet"
    elif mention.explicit or mention.code == bodies.MINISTERS:
        start, end, rule = mention.start, mention.end, "members-at"
    else:
        return None
    role, tense = _time(page, sentence, start, end)
    named = mention.explicit or not (noun and noun.start >= mention.start and noun.end <= mention.end)
    strong = (
        bool(noun)
        and named
        and mention.code != bodies.MINISTERS
        or rule == "body-sits"
        or (mention.explicit and verb)
    )
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


def _bare(page: Page, sentence: Stretch, phrases: list[_Phrase]) -> Iterator[_Phrase]:
    """ "The previous sitting …", "the next one …", "they met …": the body is the one in hand."""
    marks = page.cues_in(sentence.start, sentence.end, "previous", "next")
    for mark in marks[:1]:
        following = page.cues_in(mark.start, min(sentence.end, mark.end + NEAR), "sitting", "sits")
        if not following and not page.text[mark.start : mark.end].lower().endswith(("time", "раз", "one")):
            continue
        role, tense = _time(page, sentence, mark.start, mark.end)
        if phrases and phrases[0].role == role:
            return
        yield _Phrase("", (), mark.start, mark.end, False, True, role, tense, f"{mark.code}-sitting")
        return
    pronoun = _PRONOUN.search(page.text, sentence.start, min(sentence.end, sentence.start + NEAR))
    if pronoun and not phrases and page.cues_in(sentence.start, sentence.end, "sits"):
        role, tense = _time(page, sentence, pronoun.start(), pronoun.end())
        yield _Phrase("", (), pronoun.start(), pronoun.end(), False, True, role, tense, "they-meet")


def _time(page: Page, sentence: Stretch, start: int, end: int) -> tuple[str, Status]:
    """Whether a phrase speaks of the sitting in hand, an earlier or a later one, and its tense."""
    near = page.cues_in(max(sentence.start, start - NEAR), end, "previous", "next")
    role = near[-1].code if near else CURRENT
    if role == PREVIOUS:
        return role, Status.PAST_MENTION
    when = tense(page, _clause(page, sentence, start, end), start, end)
    if role == NEXT and when is Status.HELD and page.cues_in(sentence.start, sentence.end, "over"):
        role = CURRENT
    return role, Status.PLANNED if role == NEXT else when


def tense(page: Page, clause: Stretch, start: int, end: int) -> Status:
    """The tense of the nearest tell-tale word: "will be held", "ended yesterday"."""
    future = page.cues_in(clause.start, clause.end, "future")
    over = page.cues_in(clause.start, clause.end, "over")
    marks = [*future, *(o for o in over if not any(0 <= o.start - f.end <= AUXILIARY for f in future))]
    nearest = min(marks, key=lambda cue: max(cue.start - end, start - cue.end), default=None)
    return Status.PLANNED if nearest and nearest.code == "future" else Status.HELD


def _clause(page: Page, sentence: Stretch, start: int, end: int) -> Stretch:
    """The stretch between the semicolons around a phrase."""
    left = page.text.rfind(";", sentence.start, start)
    right = page.text.find(";", end, sentence.end)
    return Stretch(left + 1 if left >= 0 else sentence.start, right if right >= 0 else sentence.end)


# --- grouping --------------------------------------------------------------------------------------


def _group(page: Page, found: list[Sitting], event: Event, code: str, published: DateReading | None) -> None:
    for sitting in found:
        if sitting.code == code and _same(sitting, event, published):
            sitting.take(event)
            return
    role, status = event.role, event.tense
    if role == NEXT and not event.weak and not any(s.code == code for s in found):
        role = CURRENT
    known = any(s.code == code for s in found if s.role == CURRENT)
    if event.rule == "sittings-of-body" and known:
        return
    late = page.prose_before(event.start) >= LEAD_PARAGRAPHS
    if role == CURRENT and (late or known):
        role = NEXT if status is Status.PLANNED else PREVIOUS
    if status is Status.HELD and role == PREVIOUS:
        status = Status.PAST_MENTION
    if len(found) == MOST_SITTINGS:
        return
    sitting = Sitting(code, role, status)
    sitting.take(event)
    found.append(sitting)


def _same(sitting: Sitting, event: Event, published: DateReading | None) -> bool:
    """Whether an event can speak of a sitting: same role, no other city, number or day."""
    if event.role == NEXT and not event.weak and sitting.only_headlines:
        return True
    if event.role != CURRENT and sitting.role == CURRENT:
        return False
    if event.role != CURRENT and sitting.role != event.role:
        return False
    if _differ(sitting.place and sitting.place.city, event.place and event.place.city):
        return False
    if _differ(sitting.ordinal and sitting.ordinal.value, event.ordinal and event.ordinal.value):
        return False
    if sitting.only_headlines:
        return True
    if event.weak and _clash(sitting, event, published):
        return False
    if event.role == CURRENT and event.tense is Status.PLANNED and sitting.status is not Status.PLANNED:
        return not (event.when or event.place)
    if sitting.role == PREVIOUS and event.role == CURRENT:
        return not event.when or not sitting.when
    return True


def _clash(sitting: Sitting, event: Event, published: DateReading | None) -> bool:
    """Whether no date of an event can be one of the sitting's: "tomorrow's meeting", "in October"."""
    one = [r.edtf for m in sitting.when[:MOST_DATES] if (r := dates.settle(m, published, sitting.status))]
    two = [r.edtf for m in event.when if (r := dates.settle(m, published, event.tense))]
    return bool(one and two) and not any(a.startswith(b) or b.startswith(a) for a in one for b in two)


def _differ(one: object, other: object) -> bool:
    return bool(one) and bool(other) and one != other


def evidence(page: Page, sitting: Sitting) -> tuple[Evidence, ...]:
    """The phrases in which a sitting appears, the first three of them."""
    return tuple(page.evidence(e.start, e.end, e.rule) for e in sitting.events[:3])
