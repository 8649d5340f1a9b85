"""Diaries and calendars: items under headings that are nothing but a day, each with a place of its own."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from events.extract.dates import DateMention
from events.extract.page.text import Ordered, Page
from events.extract.sessions.places import Place, Tie

LONGEST_HEADING = 45
"""Characters of a heading such as "Tuesday, 10 October 2017"."""
FEWEST_HEADINGS = 2
"""One line with a day is a stamp; a diary has several."""
OPENING = 6
"""Characters at the head of an item in which its place begins."""


@dataclass(frozen=True)
class Diary:
    """The headings of a page by paragraph; empty where the page is no diary."""

    page: Page
    where: Ordered[Place]
    paragraphs: tuple[int, ...]
    days: tuple[DateMention, ...]

    def day(self, offset: int) -> DateMention | None:
        """The day of the heading above an item."""
        above = bisect_left(self.paragraphs, self.page.paragraph_index(offset))
        return self.days[above - 1] if above else None

    def place(self, offset: int) -> Place | None:
        """The place that opens an item: "UTOPIA - The Council meets"."""
        line = self.page.paragraph_at(offset)
        opening = self.where.between(line.start, line.start + OPENING)
        return next((place for place in opening if place.tie is Tie.DATELINE), None)


def of(page: Page, when: Ordered[DateMention], where: Ordered[Place]) -> Diary:
    """The diary of a page."""
    headings = [(page.paragraph_index(day.span.start), day) for day in when.items if _is_heading(page, day)]
    if len(headings) < FEWEST_HEADINGS:
        headings = []
    return Diary(page, where, tuple(n for n, _ in headings), tuple(day for _, day in headings))


def _is_heading(page: Page, day: DateMention) -> bool:
    if not (day.first.month and day.first.day):
        return False
    line = page.paragraph_at(day.span.start)
    if line.end - line.start > LONGEST_HEADING:
        return False
    rest = page.text[line.start : day.span.start] + page.text[day.span.end : line.end]
    return not any(char.isalnum() for char in rest)
