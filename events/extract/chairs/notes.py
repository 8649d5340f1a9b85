"""What the sentences of one page on chairs refer back to, and what they leave for one another."""

from __future__ import annotations

import re

from events.extract.chairs import grounds
from events.extract.chairs.marked import Marked, sign
from events.extract.chairs.merging import Dated
from events.extract.chairs.succession import Last
from events.extract.chairs.told import Told
from events.extract.chairs.years import Publication, TermYear, Years
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.sessions import bodies
from events.records import DateReading, Evidence

FAMILY_COUNCILS = {"CSTO-CSC": "CSTO"}
"""Councils whose chair is the chair of the organisation."""
_SUMMIT = Pattern(r"summit|саммит", re.IGNORECASE)
_COMMITTEE = Pattern(r"\b(?:committee|комитет)", re.IGNORECASE)


class Notes:
    """One page: its councils, its publication, and the years of the terms that it has told of so far."""

    def __init__(self, page: Page, published: DateReading | None) -> None:
        self.page = page
        found = bodies.find(page)
        councils = (m for m in found if m.council and not _SUMMIT.search(page.text, m.start, m.end))
        self.councils = Ordered(councils, lambda mention: mention.start)
        self._others = tuple(m for m in found if not m.council and m.code in bodies.CODES.values())
        self._published = grounds.publication_of(page, published)
        self._headings = grounds.headings(page)
        self.guesses: set[Evidence] = set()
        """Words of terms whose year no word gives: they yield to what the text says elsewhere."""
        self.last_year: int | None = None
        self.last: Last | None = None
        self.coming: Dated = {}
        self.held: Dated = {}
        self.to_come: set[Evidence] = set()
        """Words of terms that are still to come."""

    def published_at(self, sentence: Stretch) -> Publication:
        """When the page appeared; under the headings of a chronology, the year of the last of them."""
        above = [heading for heading in self._headings if heading.evidence[0].span.start < sentence.start]
        return above[-1] if above else self._published

    def council(self, told: Told, marked: Marked) -> str | None:
        """The council named in a telling; "the committee" is the page's own."""
        at, named = told.body or (0, "")
        if named == sign("B"):
            code = marked.token(at).code
            return FAMILY_COUNCILS.get(code) or bodies.published_code(code)
        generic = named.lower().startswith(("council", "committee", "совет", "комит"))
        committee = bool(_COMMITTEE.search(named if generic else marked.text))
        for mention in (*self.councils.items, *self._others):
            other = mention.code not in bodies.CODES.values() and mention.code not in bodies.COMMITTEES
            if (other and generic) or (mention.code in bodies.COMMITTEES) == committee:
                return bodies.published_code(mention.code)
        return None

    def grounds(
        self, told: Told, marked: Marked, years: Years, year: TermYear
    ) -> tuple[tuple[Evidence, ...], str]:
        """The words of a term and how its year follows.

        Those beside the phrase make it neither surer nor more of a guess.
        """
        words = grounds.words_of(self.page, told, marked, year)
        sure = 1 if not years.is_guess(told) else 0
        if not year.counted:
            self.guesses.update(words[sure:])
            return words, ""
        words = (*words, *years.published.evidence)
        self.guesses.update(words[sure:])
        return words, grounds.counted(self.page, marked, year, years.published)
