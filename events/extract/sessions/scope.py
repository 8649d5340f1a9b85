"""Which sitting a passage is about: the one named last, until another is."""

from __future__ import annotations

import re
from bisect import bisect_right

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.sessions import bodies
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.event import CURRENT, Event
from events.extract.sessions.sittings import LEAD_PARAGRAPHS, Sitting
from events.kinds import Status

OPENING = 30
_IN = Pattern(r"\A[\"“«]?(?:[\w-]{2,12},?\s){0,4}?(?:in|at|в|во)\s(?:the\s)?\Z", re.IGNORECASE)
""" "In [Utopia] the ministers …", "The same day in [Utopia] …"."""
_GOES_ON = Pattern(
    r"\b(?:it|there|they|expected|among|him|them|там|туда|его|ее|их|принимает|от|ожида\w+"
    r"|will (?:represent|chair|attend|preside|host|come|lead|open)|presides|is to (?:chair|attend"
    r"|host|preside)|represents"
    r"|представит|возглавит|будет представлять|председательств\w+)\b",
    re.IGNORECASE,
)
""" "It will be hosted by X": the next sentence goes on about the same sitting."""
_BACK = Pattern(
    r"\W*(?:(?:it|that (?:session|meeting|sitting|summit))"
    r" (?:was|had been|adopted|approved|brought|drew|ended)\b"
    r"|(?:at|in) (?:it|that (?:session|meeting|sitting|summit))\b|(?:then|at that time),?\s"
    r"|(?:[\w-]{2,20} ){1,2}(?:(?:(?:в|на) н(?:[её]м|ей)|там) (?:не )?(?:участв|присутств|был)"
    r"|(?:did not|had not) (?:attend|join|take part in) it\b)"
    r"|(?:(?:в|на) н(?:[её]м|ей)|(?:в|на) т(?:ом|ой) (?:заседании|саммите|встрече|сессии)|тогда)\b)",
    re.IGNORECASE,
)
""" "It was attended by X" right after a sentence on an earlier sitting: of that one, not of today's."""


class Beside:
    """The sentences of a sitting announced by the way: its own, and the one after them."""

    def __init__(self, page: Page, sitting: Sitting, told: frozenset[int]) -> None:
        self._page = page
        own = {
            page.sentence_index(event.start): event.start for event in sitting.events if not event.headline
        }
        self._own = frozenset(own)
        self._starts = dict(own)
        past = sitting.status is Status.PAST_MENTION
        for number, start in own.items():
            if not past and _opens_passage(page, sitting, start):
                self._starts |= _rest_of_item(page, number, told)
            after = number + 1
            if after in told or after in own or after >= len(page.sentences):
                continue
            opening = page.text[page.sentences[after].start : page.sentences[after].start + OPENING]
            if not (_BACK.match(opening) if past else _GOES_ON.search(opening)):
                continue
            if page.paragraph_index(page.sentences[after].start) == page.paragraph_index(start):
                self._starts[after] = page.sentences[after].start

    def starts(self) -> tuple[int, ...]:
        """Where the words of the sitting begin that follow its own sentences."""
        return tuple(start for number, start in self._starts.items() if number not in self._own)

    def covers(self, sitting: Sitting, offset: int) -> bool:
        """Whether what stands at an offset is said of the sitting."""
        floor = self._starts.get(self._page.sentence_index(offset))
        return floor is not None and offset >= floor


class Scope:
    """Tells for every offset of a page which sittings its sentence speaks of."""

    def __init__(self, page: Page, sittings: list[Sitting]) -> None:
        self._page = page
        main = next((s for s in sittings if s.main), None)
        planned = [s for s in sittings if s.status is Status.PLANNED]
        coming = next((s for s in planned if s.role == CURRENT or _is_early(page, s)), None)
        self.subject = main or coming
        """The sitting the text is about, else the one it announces by the way."""
        self._turns: list[tuple[int, Sitting]] = [(-1, main)] if main else []
        self._asides: dict[int, int] = {}
        events = sorted(((e, s) for s in sittings for e in s.events), key=lambda pair: pair[0].start)
        taken: set[int] = set()
        for event, sitting in events:
            number = page.sentence_index(event.start)
            if _takes_over(event, sitting) or (sitting is self.subject and not (event.weak and self._turns)):
                self._turns.append((_after_heading(page, number), sitting))
                taken.add(number)
                self._asides.pop(number, None)
            elif number not in taken:
                self._asides.setdefault(number, event.start)
        for sitting in sittings:
            opens = any(_opens_passage(page, sitting, event.start) for event in sitting.events)
            listed = sitting is not self.subject and opens
            if sitting.status is Status.PAST_MENTION or (listed and sitting.status is Status.PLANNED):
                self._go_back(sitting, frozenset(page.sentence_index(event.start) for event, _ in events))
        self._return_to(bodies.find(page), sittings, {page.sentence_index(e.start) for e, _ in events})
        self._turn_by_place(sittings, {page.sentence_index(e.start) for e, _ in events})
        self._told = frozenset(page.sentence_index(event.start) for event, _ in events)
        self._turns.sort(key=lambda turn: turn[0])
        self._numbers = [number for number, _ in self._turns]

    def _go_back(self, sitting: Sitting, told: frozenset[int]) -> None:
        """What goes on about an earlier sitting is not said of the one the text is about."""
        for start in Beside(self._page, sitting, told).starts():
            self._asides.setdefault(self._page.sentence_index(start), start)

    def _return_to(self, mentions: tuple[BodyMention, ...], sittings: list[Sitting], told: set[int]) -> None:
        """A passage that names a council again is about its sitting again ("In the work of the CMD …"),
        and so are the words of its members where several councils sat ("The foreign ministers also …")."""
        current = {s.code: s for s in reversed(sittings) if s.main}
        reported = {s.code: s for s in reversed(sittings) if _is_reported(s)} | current
        for mention in mentions:
            number = self._page.sentence_index(mention.start)
            if number in told or mention.author:
                continue
            if mention.council and mention.code in current:
                self._turns.append((number, current[mention.code]))
            elif len(reported) > 1 and mention.code in reported and self._opens(number, mention.start):
                self._turns.append((number, reported[mention.code]))

    def _opens(self, number: int, start: int) -> bool:
        return start - self._page.sentences[number].start <= OPENING

    def _turn_by_place(self, sittings: list[Sitting], told: set[int]) -> None:
        """Of sittings in two cities, "In Utopia X and Y signed …" speaks of the one that sat in Utopia."""
        by_city = {s.place.city: s for s in reversed(sittings) if s.place and _is_reported(s)}
        if len(by_city) < 2:
            return
        for number, sentence in enumerate(self._page.sentences):
            if number in told:
                continue
            for hit in self._page.hits_in(sentence.start, min(sentence.end, sentence.start + 2 * OPENING)):
                before = self._page.text[sentence.start : hit.start]
                if hit.kind == "city" and hit.code in by_city and _IN.match(before):
                    self._turns.append((number, by_city[hit.code]))

    def beside(self, sitting: Sitting) -> Beside:
        """The few sentences that tell of a sitting which is not the subject."""
        return Beside(self._page, sitting, self._told)

    def covers(self, sitting: Sitting, offset: int) -> bool:
        """Whether what stands at an offset is said of a sitting."""
        number = self._page.sentence_index(offset)
        if offset >= self._asides.get(number, offset + 1) or not self._turns:
            return False
        position = bisect_right(self._numbers, number) - 1
        return position >= 0 and self._turns[position][1] is sitting


def _is_item(page: Page, offset: int) -> bool:
    """Whether a sentence opens a paragraph under a heading of its own, as the days of a diary do."""
    number = page.paragraph_index(offset)
    if number == 0 or page.sentence_at(offset).start != page.paragraphs[number].start:
        return False
    heading = page.paragraphs[number - 1]
    return page.prose_before(heading.start) > 0 and not page.is_prose(heading)


def _opens_passage(page: Page, sitting: Sitting, offset: int) -> bool:
    """Whether the sentence at an offset opens a paragraph on a sitting: one that is reported or announced,
    and not the next after another, or the item of a diary."""
    opens = page.sentence_at(offset).start == page.paragraph_at(offset).start
    return (opens and sitting.role == CURRENT) or _is_item(page, offset)


def _rest_of_item(page: Page, number: int, told: frozenset[int]) -> dict[int, int]:
    """The sentences after a numbered one, to the end of its paragraph or to the next sitting told."""
    paragraph = page.paragraph_index(page.sentences[number].start)
    rest: dict[int, int] = {}
    for after in range(number + 1, len(page.sentences)):
        start = page.sentences[after].start
        if after in told or page.paragraph_index(start) != paragraph:
            break
        rest[after] = start
    return rest


def _after_heading(page: Page, number: int) -> int:
    """The first sentence of the item that holds a numbered one: a heading in capitals belongs to it."""
    if number == 0:
        return number
    before = page.sentences[number - 1]
    same = page.paragraph_index(before.start) == page.paragraph_index(page.sentences[number].start)
    return number - 1 if same and page.quote(before).isupper() else number


def _is_early(page: Page, sitting: Sitting) -> bool:
    """Whether a sitting is told of in the opening of a text."""
    return page.prose_before(sitting.events[0].start) < LEAD_PARAGRAPHS


def _is_reported(sitting: Sitting) -> bool:
    return sitting.role == CURRENT and sitting.status is Status.HELD


def _takes_over(event: Event, sitting: Sitting) -> bool:
    """Whether the passage after an event is about its sitting: reported now, or the main one."""
    return sitting.main or (event.role == CURRENT and _is_reported(sitting))
