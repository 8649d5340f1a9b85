"""Patterns that cost little where they match nothing: compiled at first use, tried only near their words.

A rule names its pattern and asks it as it would ask `re`; which words a match must hold the pattern tells
itself (`openings.needed`), and on the text of a page it is tried only where one of them stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import chain
from sys import maxsize
from typing import Generic, TypeVar

from events.extract.page.anatomy import LETTERS
from events.extract.page.compiling import compiled
from events.extract.page.openings import alternatives, begins, laid_out, needed
from events.extract.words.prepared import recall

Words = dict[str, list[int]]
"""Where the words of a text begin, by their first letters in small."""

_WORD = re.compile(rf"(?<!\w)\w{{1,{LETTERS}}}")
_CAPTURES = re.compile(r"(?<!\\)\((?!\?)|\(\?P|\\\d")
MANY = 4
"""From so many alternatives on each is tried by itself."""
DENSE = 8
"""Characters; where a match can begin more often, the engine finds its way as quickly by itself."""
T = TypeVar("T")
NOWHERE: Sequence[int] = ()
MOST_INDEXED = 3
_indexed: dict[int, tuple[str, Words]] = {}
"""The texts last read, each with its words, by the identity of the text."""


def words_of(text: str) -> Words:
    """The words of a text, in order for each opening. Several layers ask for the same texts in turn."""
    words = _known(text)
    if words is None:
        words = _index(text)
        for oldest in tuple(_indexed)[: 1 - MOST_INDEXED]:
            _indexed.pop(oldest, None)
        _indexed[id(text)] = text, words
    return words


def _index(text: str) -> Words:
    words: defaultdict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(text):
        words[word[0].lower()].append(word.start())
    return words


def beginning(words: Words, stem: str) -> list[int]:
    """Where words stand that may begin with a stem, in order; none where it is no part of a word."""
    first = _WORD.match(stem)
    opening = first[0].lower() if first else ""
    openings = [opening] if len(opening) in (0, LETTERS) else [o for o in words if o.startswith(opening)]
    return sorted([start for each in openings for start in words.get(each, ())])


@lru_cache(maxsize=16)
def openings_of(text: str) -> AbstractSet[str]:
    """The first letters of the words of a text that is read once."""
    return set(_WORD.findall(text.lower()))


def _known(text: str) -> Words | None:
    known = _indexed.get(id(text))
    return known[1] if known else None


class Pattern:
    """A regular expression. `search` and `finditer` leave out the stretches of a page without its words.

    A text of which `words_of` was not asked, such as a quotation, is searched as it is.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags
        self._page: str | None = None
        self._places: Sequence[int] | None = None
        self._starts: Sequence[int] | None = None
        self._live: tuple[Pattern, ...] = ()

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in [start, end)."""
        if text is not self._page and not self._turns_to(text):
            return self._compiled.search(text, start, end)
        places = self._places
        if places is not None:
            following = bisect_left(places, start) if places else 0
            if following == len(places) or places[following] >= end:
                return None
        if not self._branches:
            starts = self._starts_in(text, start, end)
            if starts is None:
                return self._compiled.search(text, start, end)
            return next(self._each(text, starts, end), None)
        found = [match for branch in self._live if (match := branch.search(text, start, end))]
        return min(found, key=re.Match.start) if found else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """The matches in [start, end), in order and without overlaps."""
        if not self.may_match(text, start, end):
            return iter(())
        starts = self._starts_in(text, start, end)
        return self._compiled.finditer(text, start, end) if starts is None else self._each(text, starts, end)

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

    def may_match(self, text: str, start: int, end: int) -> bool:
        """Whether [start, end) can hold a match, as far as the words of the page tell."""
        if text is not self._page and not self._turns_to(text):
            return True
        places = self._places
        if places is None:
            return True
        following = bisect_left(places, start)
        return following < len(places) and places[following] < end

    def may_stand_among(self, openings: AbstractSet[str]) -> bool:
        """Whether a text of words with such openings can hold a match."""
        return self.needs is None or not self.needs.isdisjoint(openings)

    @cached_property
    def needs(self) -> frozenset[str] | None:
        """Openings of words of which each match holds one; None where it may hold any word."""
        verbose = bool(self.flags & re.VERBOSE)
        told = recall(("needed", self.pattern, verbose), lambda: needed(self.pattern, verbose))
        if told is None and not self._branches:
            self._ask_directly("search", "finditer")
        return told

    @cached_property
    def _begins(self) -> frozenset[str] | None:
        """Openings of the words with which each match begins; None where it can begin elsewhere."""
        verbose = bool(self.flags & re.VERBOSE)
        return recall(("begins", self.pattern, verbose), lambda: begins(self.pattern, verbose))

    def _starts_in(self, text: str, start: int, end: int) -> Sequence[int] | None:
        """Where in [start, end) of a page a match can begin; None where so many places are no help."""
        if text is not self._page or self._begins is None:
            return None
        if self._starts is None:
            self._starts = _places(self._begins, words_of(text))
        starts = self._starts
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        few = (last - first) * DENSE < min(end, len(text)) - start
        return starts[first:last] if few else None

    def _each(self, text: str, starts: Sequence[int], end: int) -> Iterator[re.Match[str]]:
        """The matches that begin at some places, without overlaps."""
        reach, match_at = 0, self._compiled.match
        for start in starts:
            if start >= reach and (match := match_at(text, start, end)):
                reach = match.end()
                yield match

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        self.__dict__["_compiled"] = compiled(self.pattern, self.flags)
        self._ask_directly("match", "fullmatch", "findall", "sub")
        return self._compiled

    def _ask_directly(self, *methods: str) -> None:
        """From now on ask what waits for no words without this class between."""
        self.__dict__.update({name: getattr(self._compiled, name) for name in methods})

    @cached_property
    def _branches(self) -> tuple[Pattern, ...]:
        """The alternatives of a long table, which need different words; a short one is searched as one."""
        if _CAPTURES.search(self.pattern):
            return ()
        verbose = self.flags & re.VERBOSE
        table = tuple(alternatives(laid_out(self.pattern) if verbose else self.pattern))
        if len(table) < MANY:
            return ()
        return tuple(Pattern(each, self.flags & ~re.VERBOSE) for each in table)

    def _turns_to(self, text: str) -> bool:
        """Whether a text is a page; then its places are known from here on."""
        words = _known(text)
        if words is None:
            return False
        if self._stands_on(text, words) and self._branches:
            self._live = tuple([branch for branch in self._branches if branch._stands_on(text, words)])
        return True

    def _stands_on(self, text: str, words: Words) -> bool:
        """Whether a page can hold a match; its places are known from here on."""
        self._page, needs = text, self.needs
        if needs is not None and words.keys().isdisjoint(needs):
            self._places = NOWHERE
            return False
        self._places = None if needs is None else _places(needs, words)
        self._starts = None
        return True


def _places(openings: frozenset[str], words: Words) -> Sequence[int]:
    """Where words with some openings stand, in order."""
    found = [words[opening] for opening in openings & words.keys()]
    return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))


class Phrasebook(Generic[T]):
    """Things with a pattern each that are tried, in their order, on the same small texts."""

    def __init__(self, things: Iterable[T], pattern: Callable[[T], Pattern]) -> None:
        self._things, self._pattern = tuple(things), pattern

    @cached_property
    def _needed_by(self) -> dict[str | None, list[int]]:
        """The things that need a word, by its opening; under None those that may need none."""
        found: defaultdict[str | None, list[int]] = defaultdict(list)
        for number, thing in enumerate(self._things):
            for opening in self._pattern(thing).needs or (None,):
                found[opening].append(number)
        return dict(found)

    def for_text(self, text: str) -> list[T]:
        """Those that a text can hold."""
        needed_by = self._needed_by
        numbers = {n for opening in needed_by.keys() & openings_of(text) for n in needed_by[opening]}
        return [self._things[number] for number in sorted(numbers.union(needed_by.get(None, ())))]
