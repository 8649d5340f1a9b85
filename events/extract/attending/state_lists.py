"""Lists of states in a sentence: "Armenia, Belarus and Kazakhstan", "the Kazakh and Tajik officers"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.extract.sessions.hosts import is_elsewhere
from events.extract.sessions.places import Place, Tie
from events.extract.words import state_words
from events.extract.words.gazetteer import Hit

STATES = ("country", "adjective", "capital")
"""Kinds of names that can stand for a delegation."""
_LISTED = Pattern(
    r"(?:\W|\b(?:and|or|nor|the|from|of|as well as|along with|together with|like|republic|и|ни|или|из"
    r"|а также|(?:равно )?как и|республики?)\b){1,12}\Z",
    re.IGNORECASE,
)
_LAST = Pattern(r"\b(?:and|or|и|или)\b", re.IGNORECASE)
_PARTY = Pattern(
    r"\W(?:delegation|delegations|side|minister|ministers|officers|guests|representative|representatives"
    r"|military\W|seat|chair|place|observer|military officers|team|party|contingent|colonel|general|deputies"
    r"|кресл|мест|офицер|генерал|screen|participants|ambassador|attach|envoy|nameplate|flag|one\b"
    r"|делегаци|сторон|представител|представлял|министр|посол|флаж|таблич|военн)",
    re.IGNORECASE,
)
_ADDRESSED = Pattern(
    r"\b(?:told|informed|notified|warned|assured|asked|wrote to|written to|let|rang|phoned)\s\Z",
    re.IGNORECASE,
)
""" "X has told [Baku] that he will not come": the capital is spoken to."""


@dataclass(frozen=True, slots=True)
class Group:
    """States named one after another: "Armenia, Belarus and Kazakhstan"."""

    hits: tuple[Hit, ...]

    @property
    def start(self) -> int:
        return self.hits[0].start

    @property
    def end(self) -> int:
        return self.hits[-1].end


def groups(page: Page, sentence: Stretch, people: Ordered[Person], places: Ordered[Place]) -> list[Group]:
    """The lists of states in a sentence that stand for their delegations."""
    tied = {p.start: p.tie for p in places.between(sentence.start, sentence.end)}
    states: list[Hit] = []
    for hit in reversed(_outside_names(page, sentence, people)):
        if hit.kind == "adjective" and not _acts(page, hit, states):
            continue
        if hit.kind == "capital" and tied.get(hit.start) not in (Tie.OTHER, Tie.BARE, Tie.HOST):
            continue
        if hit.kind == "capital" and _ADDRESSED.search(
            page.text, max(hit.start - 24, sentence.start), hit.start
        ):
            continue
        if is_elsewhere(page, hit):
            continue
        states.append(hit)
    states.reverse()
    return list(_joined(page, states))


def every(page: Page, sentence: Stretch, people: Ordered[Person]) -> list[Group]:
    """All lists of states in a sentence, adjectives of any noun and capitals included."""
    return list(_joined(page, _outside_names(page, sentence, people)))


def _outside_names(page: Page, sentence: Stretch, people: Ordered[Person]) -> list[Hit]:
    """The states of a sentence that are no part of a person's office; of one word the first sense."""
    taken = [
        (min(p.left, p.start), max(p.right, p.end)) for p in people.between(sentence.start, sentence.end)
    ]
    states: list[Hit] = []
    for hit in reversed(page.hits_in(sentence.start, sentence.end, *STATES)):
        if any(s <= hit.start < e for s, e in taken) or (states and hit.end > states[-1].start):
            continue
        states.append(hit)
    states.reverse()
    return states


def _acts(page: Page, hit: Hit, following: list[Hit]) -> bool:
    """Whether an adjective stands for a delegation: "Armenian officers", "Kazakh and Tajik officers"."""
    if _PARTY.match(page.text, hit.end) or _is_people(page, hit):
        return True
    joined = following and following[-1].kind == "adjective"
    return bool(joined and _LISTED.match(page.text[hit.end : following[-1].start]))


def _is_people(page: Page, hit: Hit) -> bool:
    """ "The Utopians stayed at home": the people stand for their delegation."""
    word = page.text[hit.start : hit.end]
    if word.lower() in state_words.PEOPLES_PLURAL_RU.get(hit.code, ()):
        return True
    return word.endswith(("ians", "eks", "iks", "khs")) and not word.endswith("ss")


def _joined(page: Page, states: list[Hit]) -> Iterator[Group]:
    group: list[Hit] = []
    closed = False
    for hit in states:
        gap = page.text[group[-1].end : hit.start] if group else ""
        last = bool(_LAST.search(gap))
        if group and (not _LISTED.match(gap) or (closed and not last)):
            yield Group(tuple(group))
            group, closed = [], False
            last = False
        closed = closed or last
        group.append(hit)
    if group:
        yield Group(tuple(group))
