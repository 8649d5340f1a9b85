"""Chronicles: paragraphs that open with a day or a year, often with a place: "9 October 1992. Bishkek. …"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from events.extract.dates import DateMention, Parts
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.sessions.event import CURRENT, PREVIOUS, Event
from events.extract.sessions.places import Place, Tie
from events.kinds import Status
from events.records import DateReading

FEWEST = 2
"""One paragraph with a day is a dateline or a stamp; a chronicle has several."""
OPENING = 4
"""Characters of bullets or brackets before a label."""
LONGEST_PLACE = 24
"""Characters between a label's day and the end of its place."""
_YEAR = Pattern(r"\W{0,4}(?P<year>(?:19|20)\d\d)(?:\s?(?:год|г\.|г\b))?(?=\s?[.:–—-])")
_END = Pattern(r"\)?\s?(?:[.:–—-]\s?|\s-\s)")
""" "9 October 1992[. ]", "May 31, 2006[ - ]"."""
_END_BEFORE_CITY = Pattern(r"\)?\s?(?:[.:,–—-]\s?|\s-\s)")
""" "6 June[, ]Utopia. 74th session"."""


class Item(NamedTuple):
    """A paragraph of a chronicle; its label ends at `end`."""

    paragraph: Stretch
    end: int
    day: DateMention
    place: Place | None


@dataclass(frozen=True)
class Chronicle:
    """The items of a page by paragraph; none where the page is no chronicle."""

    page: Page
    items: dict[int, Item]
    published: DateReading | None

    def item(self, offset: int) -> Item | None:
        """The item that holds an offset."""
        return self.items.get(self.page.paragraph_index(offset)) if self.items else None

    def with_label(self, sentence: Stretch) -> Stretch:
        """The first sentence of an item is read with its label."""
        item = self.item(sentence.start)
        if item is None or sentence.end <= item.end:
            return sentence
        first = self.page.sentence_at(item.end).start >= sentence.start or sentence.start <= item.end
        return Stretch(item.paragraph.start, sentence.end) if first else sentence

    def placed(self, offset: int, cities: tuple[Place, ...]) -> tuple[Place, ...]:
        """The cities of a sentence; the one of its label is where the item's sitting sat."""
        item = self.item(offset)
        if item is None or item.place is None:
            return cities
        return tuple(p._replace(tie=Tie.AT) if p.start == item.place.start else p for p in cities)

    def date(self, event: Event) -> Event:
        """The event with the day, year and place of its item; what an item tells is long over."""
        item = self.item(event.start)
        if item is None:
            return event
        days = tuple(_of_year(day, item.day) for day in event.when) or (item.day,)
        event = event._replace(when=days, place=event.place or item.place)
        if event.role == CURRENT and self._is_past(item):
            return event._replace(role=PREVIOUS, tense=Status.PAST_MENTION)
        return event

    def _is_past(self, item: Item) -> bool:
        """Whether an item's year is not that of the article, which may print no day of its own."""
        if item.day.first.year is None:
            return False
        if self.published is None or any(self._holds(e.span.start) for e in self.published.evidence):
            return True
        return item.day.first.year is not None and not self.published.edtf.startswith(
            str(item.day.first.year)
        )

    def _holds(self, offset: int) -> bool:
        item = self.item(offset)
        return item is not None and offset < item.end


def of(
    page: Page, when: Ordered[DateMention], where: Ordered[Place], published: DateReading | None
) -> Chronicle:
    """The chronicle of a page."""
    found = {n: item for n, line in enumerate(page.paragraphs) if (item := _item(page, line, when, where))}
    return Chronicle(page, found if len(found) >= FEWEST else {}, published)


def _item(page: Page, line: Stretch, when: Ordered[DateMention], where: Ordered[Place]) -> Item | None:
    day = next(iter(when.between(line.start, line.start + OPENING)), None)
    placed = bool(day and day.first.month and where.between(day.span.end, day.span.end + OPENING))
    if day is None or not (day.first.year or placed):
        day = _year(page, line)
    if day is None:
        return None
    end = (_END_BEFORE_CITY if placed else _END).match(page.text, day.span.end, line.end)
    if end is None or end.end() == line.end:
        return None
    near = where.between(end.end(), min(end.end() + OPENING, line.end))
    closing = (
        _END.search(page.text, near[0].end, min(near[0].end + LONGEST_PLACE, line.end)) if near else None
    )
    if closing and near:
        return Item(line, closing.end(), day, near[0])
    return Item(line, end.end(), day, None)


def _year(page: Page, line: Stretch) -> DateMention | None:
    """ "2016 год. …", "2016: …"."""
    match = _YEAR.match(page.text, line.start, line.end)
    if match is None:
        return None
    span = page.span(match.start("year"), match.end())
    return DateMention(span, page.span(line.start, line.end), Parts(int(match["year"])))


def _of_year(day: DateMention, label: DateMention) -> DateMention:
    """ "2016 год. Июньское заседание …": the days of an item are of the year of its label."""
    if day.first.year or label.first.year is None or (day.shift is not None):
        return day
    if day.first.month or day.season:
        return replace(day, first=day.first._replace(year=label.first.year))
    return label
