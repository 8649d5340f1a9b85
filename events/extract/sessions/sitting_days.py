"""The day of each sitting: in its own words, by the way, in the lead, of the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterable

from events.extract import dates
from events.extract.dates import DateMention
from events.extract.dates.scan import scan
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import PROSE, Page, Stretch
from events.extract.publication import datelines
from events.extract.sessions import durations, sayings
from events.extract.sessions.event import CURRENT, Dates
from events.extract.sessions.sittings import Sitting
from events.kinds import Status, StatusDetail
from events.records import DateReading

LEAD_SENTENCES = 5
NEXT_SENTENCES = 3
AFTER_EVENT = 80
LEAD_PARAGRAPHS = 2
_SOME_TIME_AGO = Pattern(
    r"\b(?:(?:last|past|previous) (?:week|month)|(?:this|earlier this) (?:week|month)|recently|the other day"
    r"|(?:a few|several|some|\w{3,5}) (?:days|weeks|months) (?:ago|earlier|before)"
    r"|на (?:прошлой|минувшей|этой) неделе|в (?:прошлом|минувшем) месяце|на днях|недавно"
    r"|(?:несколько|пару|\w{3,6}) (?:дней|дня|недель|недели|месяцев|месяца) (?:тому )?назад)\b",
    re.IGNORECASE,
)
""" "The Council met in Utopia [a few days ago]": it was not on the day of the report."""
_ITS_DAY = Pattern(
    r"(?:(?:the|this|their) (?:[\w-]+ ){0,2}?(?:event|forum|gathering|talks|discussion|conference)|it"
    r"|(?:(?:данное|это|само|двухдневное|однодневное) )?мероприятие|форум|оно|она|он"
    r"|(?:сам[аоу]? )?(?:заседание|встреча|сессия|саммит))\b[^.;\n]{0,30}?\b"
    r"(?:took place|(?:was|were) (?:held|organi[sz]ed|hosted|convened)|lasted|ran|met"
    r"|прош(?:[её]л|л)\w{0,2}|проход\w+"
    r"|состоял\w+|длил\w+|провед\w+)\b",
    re.IGNORECASE,
)
""" "[The event took place] on April 18", "[Оно проходило] 17–18 апреля"."""
_NO_NOUN = Pattern(
    r"[.,;:)]|\s(?:вечером|утром|дн[её]м|в|во|на|под|по|с|со|и|под|прош\w+|состоял\w+|завершил\w+|собрал\w+"
    r"|заседал\w*)\b|\Z",
    re.IGNORECASE,
)


class Days:
    """The dates of a page as the sittings take them.

    A date of the lead that no sitting has claimed dates the one that is reported without a day of its
    own; the day of a dateline stands last, and dates nothing to come.
    """

    def __init__(
        self,
        page: Page,
        sittings: list[Sitting],
        main: Sitting | None,
        published: DateReading | None,
        when: Dates,
    ) -> None:
        self._page, self._main, self._published, self._when = page, main, published, when
        self._free = _unclaimed(page, sittings, when)
        self._events = [(s, event) for s in sittings for event in s.events]
        self._told = [(s, page.sentence_index(event.start)) for s, event in self._events]
        dateline = page.once(datelines.first, scan(page.text))
        self._dateline = frozenset(e.span.start for e in dateline.evidence) if dateline else frozenset()

    def of(self, sitting: Sitting) -> DateReading | None:
        """The day of a sitting: of its own words, else by the way, else of the lead."""
        own = durations.from_to(self._page, sitting, self._when, self._published)
        own = own or durations.widen(self._page, sitting, self._of_words(sitting))
        if own is None and sitting.role == CURRENT and sitting.detail is not StatusDetail.POSTPONED:
            own = self._by_the_way(sitting)
        reported = sitting is self._main or sitting.role == CURRENT
        if own is None and reported and sitting.status is Status.HELD and not sitting.only_retold:
            own = self._by_lead(sitting)
        if own is None and sitting is self._main and sitting.status is Status.PLANNED and not sitting.when:
            own = self._by_announcement(sitting)
        return own

    def _by_announcement(self, sitting: Sitting) -> DateReading | None:
        """ "The ministers are to meet. … My cousin swears that it is the [16 October]": the first day or
        month still to come that no other sitting has taken."""
        told = {number for other, number in self._told if other is not sitting}
        for mention in sorted(self._free, key=lambda day: day.precision):
            number = self._page.sentence_index(mention.span.start)
            if number in told or mention.precision > 1 or self._is_dateline(mention):
                continue
            around = self._page.sentences[number]
            if self._page.cues_in(around.start, around.end, "over", "previous"):
                continue
            if (mention.shift and mention.shift.amount <= 0) or sayings.is_day_of(self._page, mention):
                continue
            reading = dates.settle(mention, self._published, sitting.status)
            if reading and self._published and reading.edtf > self._published.edtf:
                return reading
        return None

    def _of_words(self, sitting: Sitting) -> DateReading | None:
        beside = self._main.date if self._main and self._main is not sitting else None
        for mention in sorted(sitting.when, key=lambda day: (self._is_dateline(day), day.precision)):
            another_day = sitting.status is Status.PLANNED or _SOME_TIME_AGO.search(mention.sentence.quote)
            if self._is_dateline(mention) and another_day:
                continue
            yesterday = beside is None and sitting.status is Status.HELD and _is_yesterday(mention)
            counted = self._published if yesterday else self._told_before(sitting, mention) or beside
            reading = dates.settle(mention, self._published, sitting.status, counted, beside)
            if reading and not self._is_of_a_plan(sitting, mention, reading):
                return reading
        return None

    def _told_before(self, sitting: Sitting, mention: DateMention) -> DateReading | None:
        """ "On 4 May they meet, and [the next day] the summit opens": the day of the sitting that the same
        sentence tells before."""
        floor = mention.sentence.start
        told = [
            (event.start, other.date)
            for other, event in self._events
            if other is not sitting and floor <= event.start < mention.span.start
        ]
        return max(told, key=lambda pair: pair[0])[1] if told else None

    def _is_of_a_plan(self, sitting: Sitting, mention: DateMention, reading: DateReading) -> bool:
        """ "Fifty events are planned [in 2031], X said after the session": a bare year to come dates nothing
        that was held."""
        held_year = sitting.status is Status.HELD and mention.precision > 1
        return held_year and self._published is not None and reading.edtf > self._published.edtf

    def _is_dateline(self, mention: DateMention) -> bool:
        return mention.span.start in self._dateline

    def _by_the_way(self, sitting: Sitting) -> DateReading | None:
        """ "The meeting, scheduled for June 23, …" in one of the next sentences dates an undated sitting; a
        sentence that tells of another sitting does not."""
        page = self._page
        first = page.sentence_index(sitting.events[0].start)
        others = {number for told, number in self._told if told is not sitting}
        for number, sentence in enumerate(page.sentences[first + 1 : first + 1 + NEXT_SENTENCES], first + 1):
            if number in others:
                continue
            told = _told_again(page, sentence)
            aside = page.cues_in(sentence.start, sentence.end, "previous", "next")
            if told is None or aside or not asserted.claims(page, sentence):
                continue
            near = self._when.between(told, min(sentence.end, told + AFTER_EVENT))
            reading = self._first(sitting, (m for m in near if m.precision == 0))
            if reading:
                return reading
        return None

    def _by_lead(self, sitting: Sitting) -> DateReading | None:
        page = self._page
        told = next((event for event in sitting.events if not event.headline), sitting.events[0])
        ago = _SOME_TIME_AGO.search(page.quote(page.sentence_at(told.start)))
        first = page.sentence_index(told.start)
        lead = page.sentence_index(next((p.end for p in page.paragraphs if p.end - p.start >= PROSE), 0))
        near = [m for m in self._free if m.precision == 0]
        before = [m for m in near if page.sentence_index(m.span.start) <= min(first, max(lead, first - 1))]
        after = [m for m in near if m not in before and self._goes_on(sitting, m, first)]
        reading = self._first(sitting, after if ago else [*before, *after])
        if reading or ago or any(mention.shift and mention.shift.beside for mention in sitting.when):
            return reading
        return dates.of_the_day(self._published)

    def _goes_on(self, sitting: Sitting, mention: DateMention, first: int) -> bool:
        """ "The ministers sat together for the first time. The hall was cleared for them on [Friday]": a day
        counted from the report in the sentences after the one that tells of the sitting."""
        page, number = self._page, self._page.sentence_index(mention.span.start)
        if not first < number <= first + NEXT_SENTENCES:
            return False
        if mention.shift and mention.shift.beside:
            return False
        if any(told == number for other, told in self._told if other is not sitting):
            return False
        sentence = page.sentences[number]
        if mention.first.month and not page.cues_in(sentence.start, sentence.end, "sits"):
            return False
        return not page.cues_in(sentence.start, sentence.end, "previous", "next", "future", "bilateral")

    def _first(self, sitting: Sitting, mentions: Iterable[DateMention]) -> DateReading | None:
        """The date that the first of some mentions gives."""
        readings = (dates.settle(mention, self._published, sitting.status) for mention in mentions)
        return next((reading for reading in readings if reading), None)


def _told_again(page: Page, sentence: Stretch) -> int | None:
    """Where the words of a sentence end that take up the sitting again: "the meeting …", "it was held …"."""
    nouns = page.cues_in(sentence.start, sentence.start + AFTER_EVENT // 2, "sitting")
    if nouns:
        return nouns[0].end
    match = _ITS_DAY.match(page.text, sentence.start, sentence.end)
    return match.end() if match else None


def _is_yesterday(mention: DateMention) -> bool:
    """ "Саммит прошёл накануне": with no noun after it the day before the report, not before a sitting."""
    sentence, after = mention.sentence, mention.span.end - mention.sentence.start
    return mention.span.quote.lower() == "накануне" and bool(_NO_NOUN.match(sentence.quote, after))


def _unclaimed(page: Page, sittings: list[Sitting], when: Dates) -> list[DateMention]:
    """Dates of the lead that no sitting has claimed."""
    claimed = {m.span for s in sittings for m in s.when}
    asides = {page.sentence_index(e.start) for s in sittings for e in s.events if s.role != CURRENT}
    return [
        m
        for m in when.items
        if m.span not in claimed
        and page.prose_before(m.span.start) <= LEAD_PARAGRAPHS
        and page.sentence_index(m.span.start) not in asides
    ]
