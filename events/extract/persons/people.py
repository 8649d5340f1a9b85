"""One person behind several spellings inside a text: "Sergey Shoygu" and "Sergei Shoigu", "Levedev"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from rapidfuzz.fuzz import ratio

from events.extract.persons.person import Person
from events.extract.words.gazetteer import fold

MISPRINT = 84.0
"""Two surnames at least so alike (0 to 100) are one, if no other person of the text is nearer."""
SAME_GIVEN = 60.0
"""Two given names at least so alike (0 to 100) may be spellings of one."""
MOST_FIGURES = 100
"""No article tells of more people; a longer text is compared only so far."""
LONE = 4
"""A lone word so long that stands in a name is that person: "Dong" is Dong Jun."""
MOST_NAMES = 1_000
"""So many names are kept taken apart."""
SHORT = 5
"""Shorter surnames must be equal."""


@dataclass
class Figure:
    """A person of a text: the first name printed, and every mention in order.

    What the mentions tell is asked for once they are all gathered.
    """

    name: str
    known: tuple[str, ...]
    mentions: list[Person] = field(default_factory=list)

    @cached_property
    def role(self) -> str | None:
        """The first office printed with the name; a full one before a bare "minister"."""
        roles = [m.role for m in self.mentions if m.role and not m.former]
        whole = [
            role
            for role in roles
            if not role.endswith("Minister") or role == "Prime Minister" or "Prime" in role
        ]
        return next(iter([*whole, *roles]), None)

    @cached_property
    def post(self) -> str | None:
        """The first post printed with the name that no table of offices holds."""
        return next((m.post for m in self.mentions if m.post), None)

    @cached_property
    def titled(self) -> bool:
        """Whether a post is printed with the name, even one without an English name."""
        return any(m.titled for m in self.mentions)

    @cached_property
    def listed(self) -> bool:
        """Whether a list of known people holds the name."""
        return any(m.listed for m in self.mentions)

    @cached_property
    def serves(self) -> bool:
        """Whether he is told to work or to speak for another: an aide, a spokesman."""
        return any(m.serves for m in self.mentions)

    @cached_property
    def country(self) -> str | None:
        """The first state printed with the name."""
        return next((m.country for m in self.mentions if m.country), None)

    def mentions_in(self, start: int, end: int) -> list[Person]:
        """The mentions whose names begin in [start, end)."""
        first, last = (bisect_left(self.mentions, offset, key=_start) for offset in (start, end))
        return self.mentions[first:last]


def _start(mention: Person) -> int:
    return mention.start


def gather(mentions: tuple[Person, ...]) -> list[Figure]:
    """The people of a text, in the order of their first mention."""
    figures: list[Figure] = []
    for mention in mentions:
        figure = _find(figures, mention)
        if figure is None:
            if not _is_person(mention):
                continue
            figure = Figure(mention.name, mention.known)
            figures.append(figure)
        figure.mentions.append(mention)
        if len(mention.known) == 1:
            figure.known = mention.known
    return figures


def _is_person(mention: Person) -> bool:
    """A lone capitalised word is a person only where an office, a rank or the reference facts say so."""
    words = mention.name.replace(".", ". ").split()
    if mention.known or mention.listed:
        return True
    if len(words) == 1:
        return bool(mention.role or mention.rank)
    return bool(mention.role or mention.rank or mention.country or mention.post)


def _find(figures: list[Figure], mention: Person) -> Figure | None:
    for figure in figures[-MOST_FIGURES:] if mention.known else ():
        if not set(figure.known).isdisjoint(mention.known) and _given_agree(figure.name, mention.name):
            return figure
    word = _words(mention.name)
    if len(word) == 1 and len(word[0]) >= LONE and not mention.known:
        for figure in figures[-MOST_FIGURES:]:
            if word[0] in _words(figure.name):
                return figure
    scored = [(_likeness(figure, mention), -number) for number, figure in enumerate(figures[:MOST_FIGURES])]
    best = max(scored, default=(0.0, 0))
    return figures[-best[1]] if best[0] >= MISPRINT else None


def _likeness(figure: Figure, mention: Person) -> float:
    if figure.known and mention.known:
        return 0.0
    one, other = _family(figure.name), _family(mention.name)
    if min(len(one), len(other)) < SHORT and one != other:
        return 0.0
    alike = ratio(one, other, score_cutoff=MISPRINT)
    return alike if alike and _given_agree(figure.name, mention.name) else 0.0


@lru_cache(maxsize=MOST_NAMES)
def _family(name: str) -> str:
    """The surname: the last word that is no initial."""
    whole = [word for word in _words(name) if len(word) > 1]
    return whole[-1] if whole else ""


def _given_agree(one: str, other: str) -> bool:
    """Whether two given names, or their initials, can be the same; a missing one always can.

    Two whole ones must be spellings of one name, "Sergey" and "Sergei"; "Igor" and "Ivan" are two.
    """
    first, second = _given(one), _given(other)
    if not first or not second or first in _words(other) or second in _words(one):
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return ratio(first, second) >= SAME_GIVEN


def _given(name: str) -> str:
    words = _words(name)
    return words[0] if len(words) > 1 else ""


@lru_cache(maxsize=MOST_NAMES)
def _words(name: str) -> tuple[str, ...]:
    return tuple(fold(name).replace(".", " ").split())
