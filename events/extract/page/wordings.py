"""Long lists of wordings, of which at each word only those are tried that can open with its first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from events.extract.page.anatomy import LETTERS
from events.extract.page.compiling import compiled
from events.extract.page.openings import alternatives, openings
from events.extract.page.patterns import Words
from events.extract.words.prepared import recall

Place = tuple[int, str]
"""Where a word begins, and its first letters in small."""

_WORD = re.compile(rf"(?<!\w)\w{{1,{LETTERS}}}")


class Wordings:
    """A table of patterns between bars that begin with words; the letters' case is ignored.

    Of those that match at one word the earlier in the table is heard. `before` and `after` are patterns
    of what may stand around each of them.
    """

    def __init__(self, table: str, before: str = "", after: str = "") -> None:
        self._table, self._before, self._after = table, before, after
        self._opened_by = cache(self._compiled)

    @cached_property
    def _by_opening(self) -> dict[str, list[str]]:
        return recall(("openings", self._table), self._opened)

    def _opened(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for alternative in alternatives(self._table):
            for opening in openings(alternative):
                found.setdefault(opening, []).append(alternative)
        return found

    def places(self, words: Words) -> list[Place]:
        """Where in a text one of the wordings may begin, in order."""
        shared = self._by_opening.keys() & words.keys()
        return sorted([(start, opening) for opening in shared for start in words[opening]])

    def finditer(self, text: str, places: list[Place], offset: int = 0) -> Iterator[re.Match[str]]:
        """The wordings of a text at some places, in order, without overlaps.

        The places are of a whole page, in which the text begins at `offset`.
        """
        reach = 0
        for start, opening in places:
            if start - offset < reach:
                continue
            match = self._opened_by(opening).match(text, start - offset)
            if match:
                reach = match.end()
                yield match

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The wording with which a text goes on at `start`."""
        word = _WORD.match(text, start, end)
        if word is None or word[0].lower() not in self._by_opening:
            return None
        return self._opened_by(word[0].lower()).match(text, start, end)

    def _compiled(self, opening: str) -> re.Pattern[str]:
        table = "|".join(self._by_opening[opening])
        return compiled(f"{self._before}(?:{table}){self._after}", re.IGNORECASE)
