"""Standing chairs of councils and committees as readings: which council, of which state, in which year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.chairs import standing
from events.extract.chairs.marked import Marked, Token, sign
from events.extract.chairs.notes import Notes
from events.extract.chairs.referents import country_of
from events.extract.chairs.told import Told
from events.extract.chairs.years import TermYear, Years
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.persons import nominative
from events.records import ChairmanshipReading

_THEN = Pattern(r", (?:then|at the time|at that time|тогда|в то время)\b", re.IGNORECASE)
_PRINTED = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
THEN_REACH = 600
"""How many characters before "then" its year may be printed."""
STEM = 5
"""Letters of a surname that its cases share: Афзалов, Афзалова."""
OFFICE_REACH = 90
"""How many characters a person's state may stand before the name."""


def read(notes: Notes, marked: Marked, sentence: Stretch) -> Iterator[ChairmanshipReading]:
    """The standing chairs that a sentence tells of, where the council and the state are known."""
    if sign("P") not in marked.text:
        return
    page = notes.page
    found = list(standing.told(marked))
    years = Years(marked, notes.published_at(sentence), found)
    for told in found:
        person = marked.token(told.holder)
        country = country_of(person) or _country_near(page, told, marked)
        body = notes.council(told, marked)
        if body is None or country is None:
            continue
        known = tuple(person.code.split("|")) if person.code else ()
        name = nominative.printed(page, person.start, person.end, known)
        year = _year_then(page, sentence, told) or years.of_seat(told)
        evidence, reason = notes.grounds(told, marked, years, year)
        yield ChairmanshipReading(body, country, year.year, evidence, name, reason=reason)


def _year_then(page: Page, sentence: Stretch, told: Told) -> TermYear | None:
    """ "X, then at the head of the Council": of the year that was printed last."""
    if not _THEN.search(told.words):
        return None
    years = _PRINTED.findall(page.text, max(0, sentence.start - THEN_REACH), sentence.end)
    return TermYear(int(years[-1])) if years else None


def _country_near(page: Page, told: Told, marked: Marked) -> str | None:
    """ "Commander-in-Chief of the Georgian Air Force Ivan Example": the last state before the name."""
    start, after = marked.original(told.start), marked.original(told.end)
    person = marked.token(told.holder)
    sentence = page.sentence_at(person.start)
    stretches = (
        (max(start - 60, sentence.start), person.start),
        (person.start, after),
        (sentence.start, person.start),
    )
    for stretch in stretches:
        if near := page.hits_in(*stretch, "country", "adjective"):
            return near[-1].code
    beyond = page.hits_in(after, sentence.end, "country", "adjective")
    return beyond[0].code if beyond else _country_elsewhere(page, person)


def _country_elsewhere(page: Page, person: Token) -> str | None:
    """The state that stands before the same surname in another sentence of the page."""
    stem = page.text[person.start : person.end].split()[-1][:STEM]
    for at in page.words_with(stem):
        floor = max(page.sentence_at(at).start, at - OFFICE_REACH)
        if near := page.hits_in(floor, at, "country", "adjective"):
            return near[-1].code
    return None
