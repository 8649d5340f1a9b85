"""What a term in the chair rests on: its phrase, the words of its year, and what that is counted from."""

from __future__ import annotations

import re
from re import Match

from events.extract.chairs.marked import Marked
from events.extract.chairs.told import Told
from events.extract.chairs.years import Publication, TermYear
from events.extract.dates.bases import opening, parts_of, publication
from events.extract.dates.find import told_year
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.records import DateReading, Evidence, Span
from events.telling import tell

_YEAR_HEADING = Pattern(r"^[ \t]*((?:19|20)\d\d)(?: (?:год|г\.))?[ \t:.]*$", re.MULTILINE)


def publication_of(page: Page, published: DateReading | None) -> Publication:
    """What years are counted from: the publication, else the year that the text opens with."""
    base = parts_of(published.edtf) if published else None
    month = base.month if base else None
    if published and base and base.year:
        return Publication(base.year, month, publication(published), published.evidence)
    told = told_year(page)
    return Publication(told.value, month, opening(told.value), told.evidence) if told else Publication()


def headings(page: Page) -> tuple[Publication, ...]:
    """The years that head the parts of a chronology; none where only one heading is a year."""
    found = list(_YEAR_HEADING.finditer(page.text))
    return tuple(_heading(page, match) for match in found) if len(found) > 1 else ()


def _heading(page: Page, match: Match[str]) -> Publication:
    words = page.evidence(*match.span(1), "published-heading")
    return Publication(int(match[1]), None, tell("the heading “{words}”", words=match[1]), (words,))


def words_of(page: Page, told: Told, marked: Marked, year: TermYear) -> tuple[Evidence, ...]:
    """The words of a phrase and, where they stand outside it, those of its year."""
    phrase = _evidence(page, told.rule, (told.start, told.end), marked)
    if year.said is None:
        return (phrase,)
    said = _evidence(page, told.rule, year.said, marked)
    return (phrase,) if _holds(phrase.span, said.span) else (phrase, said)


def counted(page: Page, marked: Marked, year: TermYear, published: Publication) -> str:
    """How a year is counted from the publication, in words."""
    if year.said is None:
        return tell("the sentence gives the term no year: it is counted from {base}", base=published.words)
    start, end = map(marked.original, year.said)
    return tell("“{words}” counted from {base}", words=page.text[start:end], base=published.words)


def _evidence(page: Page, rule: str, span: tuple[int, int], marked: Marked) -> Evidence:
    start, end = map(marked.original, span)
    return page.evidence(start, end, rule)


def _holds(one: Span, other: Span) -> bool:
    return one.start <= other.start and other.end <= one.end
