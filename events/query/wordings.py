"""Words asked for, each with the other ways in which print has it.

A person or a city is found by every spelling that the tables know, in either script, and "defence" by
"defense"; phrases in any quotes, `or` and a leading minus work as in a search engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby
from operator import and_, or_

from django.contrib.postgres.search import SearchQuery, SearchQueryCombinable
from django.db.models import Q

from events.models import City, Person

QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
"""The marks that print puts around a phrase, as one."""
TWO_WAYS = (
    ("defence", "defense"),
    ("defences", "defenses"),
    ("organisation", "organization"),
    ("organisations", "organizations"),
)
"""English words that Britons and Americans write differently."""
ALSO = {word: other for pair in TWO_WAYS for word, other in (pair, pair[::-1])}
LONGEST_NAME = 4
"""Words of a name that are looked up together."""
Ways = Mapping[str, tuple[str, ...]]
"""Words in lower case → the other ways to write the name that they are."""


@dataclass(frozen=True, slots=True)
class Term:
    """A phrase, or words that may stand apart; `unwanted` where a minus stands before it."""

    words: tuple[str, ...]
    unwanted: bool = False
    phrase: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def may_be_joined(self) -> bool:
        """Whether its neighbours may belong to the same name."""
        return not (self.unwanted or self.phrase)


def question(words: str, ways: Ways) -> SearchQueryCombinable:
    """What words ask of a search vector of the configuration `simple`, with the ways known for them."""
    choices = [[_asked(term, ways) for term in _named(terms, ways)] for terms in _choices(words)]
    return reduce(or_, (reduce(and_, asked) for asked in choices)) if choices else _exactly("")


def ways_of(words: str) -> Ways:
    """The other ways to write the people and cities among words. Three queries."""
    texts = {text for terms in _choices(words) for text in _candidates(terms)}
    found: dict[str, set[str]] = {text: set() for text in texts}
    for spellings in _spellings(texts):
        whole = {each for each in spellings if " " in each}
        last = {each.split()[-1] for each in spellings}
        for text in texts:
            if text in map(str.casefold, whole):
                found[text] |= whole
            elif text in map(str.casefold, last):
                found[text] |= last
    for name, others in City.objects.values_list("name", "spellings"):
        spellings = {name, *others}
        for text in texts & set(map(str.casefold, spellings)):
            found[text] |= spellings
    return {text: tuple(sorted(others)) for text, others in found.items() if others}


def _spellings(texts: Iterable[str]) -> Iterator[set[str]]:
    """The spellings of everybody whom one of the texts may name, in full or by surname."""
    named = Q(id__in=[])
    for text in texts:
        named |= Q(name__iexact=text) | Q(spellings__text__iexact=text)
        if " " not in text:
            named |= Q(name__iendswith=f" {text}") | Q(spellings__text__iendswith=f" {text}")
    for person in Person.objects.filter(named).distinct().prefetch_related("spellings"):
        yield {person.name, *(spelling.text for spelling in person.spellings.all())}


def _choices(words: str) -> list[list[Term]]:
    """The terms on each side of every `or`; all terms of one side are wanted together."""
    sides: list[list[Term]] = [[]]
    for term in _terms(words.translate(QUOTES)):
        if term.may_be_joined and term.text.casefold() == "or":
            sides.append([])
        else:
            sides[-1].append(term)
    return [side for side in sides if side]


def _terms(words: str) -> Iterator[Term]:
    unwanted = False
    for place, part in enumerate(words.split('"')):
        if place % 2:
            yield from [Term(tuple(part.split()), unwanted, phrase=True)] if part.strip() else []
            continue
        for word in part.split():
            if bare := word.lstrip("-"):
                yield Term((bare,), unwanted=bare != word)
        unwanted = part.endswith("-")


def _candidates(terms: Iterable[Term]) -> Iterator[str]:
    """The texts in lower case that may be names: phrases, and runs of words."""
    for joined, run in groupby(terms, key=lambda term: term.may_be_joined):
        listed = list(run)
        for start in range(len(listed)):
            for end in range(start + 1, min(start + LONGEST_NAME, len(listed)) + 1 if joined else start + 2):
                yield " ".join(term.text for term in listed[start:end]).casefold()


def _named(terms: list[Term], ways: Ways) -> Iterator[Term]:
    """The terms, those together that are one known name."""
    start = 0
    while start < len(terms):
        ends = range(min(start + LONGEST_NAME, len(terms)), start + 1, -1)
        runs = (terms[start:end] for end in ends)
        whole = (run for run in runs if all(t.may_be_joined for t in run) and _text(run) in ways)
        run = next(whole, terms[start : start + 1])
        yield replace(run[0], words=tuple(word for term in run for word in term.words))
        start += len(run)


def _text(run: Iterable[Term]) -> str:
    return " ".join(term.text for term in run).casefold()


def _asked(term: Term, ways: Ways) -> SearchQueryCombinable:
    """One term in any of its ways; an unwanted one in none of them."""
    others = {*ways.get(term.text.casefold(), ())}
    written = {*others, *(_also(each) for each in (term.text, *others))} - {term.text}
    if term.unwanted:
        return reduce(and_, [~_exactly(each) for each in (term.text, *sorted(written))])
    own = [term.text] if term.phrase else term.words
    return reduce(or_, [reduce(and_, map(_exactly, own)), *map(_exactly, sorted(written))])


def _also(text: str) -> str:
    return " ".join(ALSO.get(word.casefold(), word) for word in text.split())


def _exactly(text: str) -> SearchQuery:
    return SearchQuery(text, search_type="phrase", config="simple")
