"""Patterns that cost little where they match nothing: compiled at first use, tried only near their words.

A rule names its pattern and asks it as it would ask `re`; which words a match must hold the pattern tells
itself (`openings.needed`), and on the text of a page it is tried only where one of them stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from sys import maxsize

from events.extract.page.openings import LETTERS, alternatives, laid_out, needed

Words = dict[str, list[int]]
"""Where the words of a text begin, by their first letters in small."""

_WORD = re.compile(rf"(?<!\w)\w{{1,{LETTERS}}}")
_CAPTURES = re.compile(r"(?<!\\)\((?!\?)|\(\?P|\\\d")
MANY = 4
"""From so many alternatives on each is tried by itself."""
_indexed: deque[tuple[str, Words]] = deque(maxlen=3)
"""The texts last read, each with its words."""


def words_of(text: str) -> Words:
    """The words of a text, in order for each opening. Several layers ask for the same texts in turn."""
    words = _known(text)
    if words is None:
        words = index(text)
        _indexed.appendleft((text, words))
    return words


def index(text: str) -> Words:
    """The words of a text that is read once."""
    words: defaultdict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(text):
        words[word[0].lower()].append(word.start())
    return words


def that_may_match(patterns: Iterable[Pattern], text: str) -> list[Pattern]:
    """Those of many patterns that a text made for them can hold."""
    words = index(text)
    return [pattern for pattern in patterns if pattern.may_stand_among(words)]


def _known(text: str) -> Words | None:
    for known, words in tuple(_indexed):
        if known is text:
            return words
    return None


class Pattern:
    """A regular expression. `search` and `finditer` leave out the stretches of a page without its words.

    A text of which `words_of` was not asked, such as a quotation, is searched as it is.
    """

    def __init__(self, pattern: str, flags: int = 0, read_again: bool = False) -> None:
        self.pattern, self.flags = pattern, flags
        self._last: tuple[str, list[int] | None] = ("", None)
        self._first: str | None = None
        self._read_again = read_again
        self._last_live: tuple[str, tuple[Pattern, ...] | None] = ("", None)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in [start, end)."""
        branches = self._live(text)
        if branches is None:
            return self._compiled.search(text, start, end) if self.may_match(text, start, end) else None
        found = [match for branch in branches if (match := branch.search(text, start, end))]
        return min(found, key=re.Match.start) if found else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """The matches in [start, end), in order and without overlaps."""
        return self._compiled.finditer(text, start, end) if self.may_match(text, start, end) else iter(())

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match of all of [start, end)."""
        return self._compiled.fullmatch(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = maxsize) -> list[str]:
        """The words of all matches; of a pattern with one group, the words of the group."""
        return self._compiled.findall(text, start, end)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else in the place of each match."""
        return self._compiled.sub(replacement, text)

    def split(self, text: str) -> list[str]:
        """The parts of a text between the matches."""
        return [part or "" for part in self._compiled.split(text)]

    def may_stand_among(self, words: Words) -> bool:
        """Whether a text of such words can hold a match; it may until the pattern was used once."""
        if "_compiled" not in self.__dict__ or self._needs is None:
            return True
        return not self._needs.isdisjoint(words.keys())

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self.pattern, self.flags)
        self._ask_directly(compiled, "match", "fullmatch", "findall", "sub")
        return compiled

    def _ask_directly(self, compiled: re.Pattern[str], *methods: str) -> None:
        """From now on ask what waits for no words without this class between."""
        self.__dict__.update({name: getattr(compiled, name) for name in methods})

    @cached_property
    def _branches(self) -> tuple[Pattern, ...]:
        """The alternatives of a long table, which need different words; a short one is searched as one."""
        if _CAPTURES.search(self.pattern):
            return ()
        verbose = self.flags & re.VERBOSE
        table = tuple(alternatives(laid_out(self.pattern) if verbose else self.pattern))
        if len(table) < MANY:
            return ()
        return tuple(Pattern(each, self.flags & ~re.VERBOSE, read_again=True) for each in table)

    def _live(self, text: str) -> tuple[Pattern, ...] | None:
        """The branches that can match somewhere in a page; None where the pattern is tried as a whole."""
        last, live = self._last_live
        if last is not text:
            if not self._is_read_again(text):
                return None
            several = tuple(branch for branch in self._branches if branch.may_match(text, 0, len(text)))
            live = several if self._branches else None
            self._last_live = (text, live)
        return live

    def _is_read_again(self, text: str) -> bool:
        """Whether this is a page, but not the first: to look into a pattern for its words pays later."""
        if _known(text) is None:
            return False
        if not self._read_again:
            self._read_again = self._first not in (None, text)
            self._first = text
        return self._read_again

    @cached_property
    def _needs(self) -> frozenset[str] | None:
        told = needed(self.pattern, bool(self.flags & re.VERBOSE))
        if told is None and not self._branches:
            self._ask_directly(self._compiled, "search", "finditer")
        return told

    def may_match(self, text: str, start: int, end: int) -> bool:
        """Whether [start, end) can hold a match, as far as the words of the page tell."""
        last, places = self._last
        if last is not text:
            places = self._places(text)
        if places is None:
            return True
        following = bisect_left(places, start)
        return following < len(places) and places[following] < end

    def _places(self, text: str) -> list[int] | None:
        """Where the words stand of which each match holds one; None where it may be anywhere."""
        words = _known(text) if self._is_read_again(text) else None
        if words is None or self._needs is None:
            return None
        places = sorted([start for opening in self._needs & words.keys() for start in words[opening]])
        self._last = (text, places)
        return places
