"""The clauses of a sentence, and the part that each named side has in its own.

Each named side is one run of private signs as long as its words, so that offsets stay those of the page.
What a side does in its clause its preposition tells: "with X" is met, a bare "X" meets or is received.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import contacts
from events.extract.sessions.contacts import Kind

MOST_CLAUSES = 16
"""So many clauses are kept taken apart; several phrases ask for the same in turn."""
OPEN, _REST, WHEN = "\ue000", "\ue001", "\ue002"
_FOREIGN = str.maketrans({OPEN: " ", _REST: " ", WHEN: " ", "\n": " ", "\u00a0": " ", "ё": "е", "’": "'"})
_SIDE = Pattern(f"{OPEN}{_REST}*")
_SPLIT = Pattern(
    r";|:\s|(?:,\s|\s[–—]\s)?\b(?:while|whereas|but|though|although|yet)\b\s"
    r"|,\s(?:а|но|зато|однако|хотя|тогда как)\s",
    re.IGNORECASE,
)
_ADVERBIAL = Pattern(
    r"\b(?:(?:on|in|at|for|after|before|during|over|until|towards?|by|throughout)\s(?:(?:the|an?|that|this|his|her|its"
    r"|their|same|working|late|early|following|next|whole|previous|half|quarter|of|coffee|very|an)\s){0,4}"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)(?:\s\d{1,2})?|\d{1,2}(?:\s[a-z]+)?|morning|noon|afternoon|evening|night"
    r"|day|eve|week|trip|visit|breaks?|intervals?|session|sitting|plenary|summit|margins|sidelines|fringes"
    r"|corridors?|minutes|hours?|time|while|moment|palace|residence|hotel|private|stay|arrival|departure)"
    r"(?:\s(?:night|morning|evening|afternoon))?(?:\sof\s(?:the\s)?(?:session|sitting|summit|council|meeting|day))?"
    r"|(?:later|earlier)?\s?(?:that|the same|this|the next|the previous|last)\s(?:same\s)?"
    r"(?:day|morning|evening|night"
    r"|afternoon|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|evening|night|afternoon)"
    r"|(?:в|во|на|до|после|перед|по завершении|по окончании|в ходе|во время|накануне|за)\s(?:[\w-]+\s){0,1}?"
    r"(?:понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье|заседани\w|саммит\w{0,2}|визит\w|обеда"
    r"|полях|кулуарах|перерыв\w{1,2}|утр[оа]|вечер\w?|полчаса|час\w?|минут)"
    r"|тем же \w+|того же \w+|вечером|утром|днем|сегодня|вчера|накануне|завтра)\b",
    re.IGNORECASE,
)
""" "on the margins of the session": when and where, which no side belongs to."""
_LINK = Pattern(
    r"\b(?P<beside>along with|together with|as well as|вместе с|наряду с)\s*\Z"
    r"|\b(?P<with>with|со?)\s(?:(?!of\b|by\b|from\b|for\b)[^\s,;]+\s){0,5}\Z"
    r"|\b(?P<also>with|со?)\s(?:[^\s,;]+\s){0,3}(?:leader|president|minister|premier|head|counterpart"
    r"|colleague|opposite number|chief"
    r"|коллегой|лидером|главой|министром|президентом|премьером),\s\Z"
    r"|\b(?P<between>between|между)\s(?:[^\s,;]+\s){0,5}\Z"
    r"|\b(?P<to>to)\s(?:[^\s,;]+\s){0,3}\Z"
    r"|\b(?P<by>by|от имени)\s(?:[^\s,;]+\s){0,3}\Z"
    r"|\b(?P<on>on|upon)\s(?:[^\s,;]+\s){0,2}\Z"
    r"|\b(?P<of>of|at)\s(?:the\s|his\s|her\s|its\s|mr\s|president\s)*\Z"
    r"|\b(?P<at>у|к)\s(?:[^\s,;]+\s){0,3}\Z"
    r"|\b(?P<for>for|in hono\w+ of|для|в честь)\s(?:[^\s,;]+\s){0,2}\Z"
    r"|\b(?P<other>from|about|after|before|than|like|unlike|without|against|instead of|according to|behind"
    r"|besides|next to|beside|за|от|об?|после|до|перед|вместо|без|кроме|по словам|для)\s"
    r"(?:[^\s,;A-ZА-Я]+\s){0,2}\Z",
    re.IGNORECASE,
)
"""The preposition that governs a side, in the words before it."""
_GLUE = Pattern(
    r"(?:'s)?(?:\s?\([^()]{1,40}\)|,\s[^,;]{1,40}(?=,\s(?:and|и)\s))?"
    r"(?:,?\s(?:and|и|&|as well as|along with|together with|а также|вместе со?)"
    r"|,(?:\s(?:and|и))?)\s"
    rf"(?:(?:the|his|her|its|mr|mrs|ms)\.?\s|(?!with\b|of\b|to\b|by\b|for\b|from\b)[^\s,.;{OPEN}{WHEN}]+"
    r"(?<!ed)(?<!met)(?<!л)(?<!ла)(?<!ли)\s){0,3}",
    re.IGNORECASE,
)
""" "X [and the Utopian minister] Y"."""


@dataclass(frozen=True, slots=True)
class Part:
    """A side, or an unnamed group, at [start, end) of a masked sentence, and what governs it."""

    start: int
    end: int
    role: str = ""
    joined: bool = False
    owns: bool = False
    group: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A word of personal contact at [start, end) of a masked sentence; `apart` where the clause says so."""

    start: int
    end: int
    kind: Kind
    apart: bool


def masked_words(page: Page, sentence: Stretch, sides: Iterable[tuple[int, int]]) -> str:
    """The sentence with each side as one run of private signs; every letter keeps its place."""
    text = page.quote(sentence).translate(_FOREIGN)
    for start, end in sides:
        inside = max(start - sentence.start, 0), min(end, sentence.end) - sentence.start
        text = text[: inside[0]] + OPEN + _REST * (inside[1] - inside[0] - 1) + text[inside[1] :]
    return text


def clauses_of(masked: str) -> Iterator[tuple[Stretch, tuple[Part, ...]]]:
    """Each clause, and the parts of the next one where it only takes up the verb: "…; with X it was gas"."""
    edges = [0, *(match.start() for match in _SPLIT.finditer(masked)), len(masked)]
    clauses = [Stretch(*edge) for edge in pairwise(edges) if edge[0] < edge[1]]
    for clause, following in zip(clauses, [*clauses[1:], None], strict=True):
        parts = parts_of(masked, following) if following else ()
        taken_up = following and parts and parts[0].role == "with" and not contacts_in(masked, following)
        yield clause, parts[:1] if taken_up else ()


@lru_cache(maxsize=MOST_CLAUSES)
def contacts_in(masked: str, clause: Stretch) -> tuple[Contact, ...]:
    """The words of contact of a clause, in order."""
    found = tuple(contacts.WORD.finditer(masked, clause.start, clause.end))
    apart = bool(found) and bool(contacts.APART.search(masked, clause.start, clause.end))
    return tuple(Contact(m.start(), m.end(), Kind(m.lastgroup or ""), apart) for m in found)


@lru_cache(maxsize=MOST_CLAUSES)
def parts_of(masked: str, clause: Stretch, groups: bool = False) -> tuple[Part, ...]:
    """The sides of a clause in order, each with what governs it."""
    plain = without_adverbials(masked[: clause.end])
    words = [contact.end for contact in contacts_in(masked, clause)]
    spans = [(m.start(), m.end(), False) for m in _SIDE.finditer(masked, clause.start, clause.end)]
    named = contacts.GROUP.finditer(masked, clause.start, clause.end) if groups else ()
    spans += [(m.start(), m.end(), True) for m in named]
    parts: list[Part] = []
    for start, end, group in sorted(spans):
        floor = parts[-1].end if parts else clause.start
        owns = masked.startswith("'", end)
        role = _role(plain, max((end for end in words if floor < end <= start), default=floor), start)
        joined = bool(parts) and bool(_GLUE.fullmatch(plain, floor, start))
        if parts and (joined or role == "beside"):
            joined, role = True, parts[-1].role
        parts.append(Part(start, end, role, joined, owns, group))
    return tuple(parts)


def _role(plain: str, floor: int, start: int) -> str:
    """What governs the side that begins at `start`; nothing governs a subject or a direct object."""
    link = _LINK.search(plain, floor, start)
    role = (link.lastgroup or "") if link else ""
    return "with" if role == "also" else role


def without_adverbials(words: str) -> str:
    """The words with those of when and where as one run of private signs each."""
    return _ADVERBIAL.sub(lambda match: WHEN * len(match[0]), words)


def run_of(parts: Sequence[Part], number: int) -> list[Part]:
    """A part and those joined to it: "X, Y and Z"."""
    end = number + 1
    while end < len(parts) and parts[end].joined:
        end += 1
    return [part for part in parts[number:end] if not part.owns]
