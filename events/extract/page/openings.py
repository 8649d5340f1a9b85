"""What a pattern tells of its matches: with which letters they begin, and of which words they hold one.

Words are told by their openings: the first three letters in small, or the whole of a shorter word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from math import inf

from events.extract.page.anatomy import END, LETTERS, NOTHING, Part, Sequence, parsed

MOST = 400
"""So many openings tell too little of a pattern to be looked for."""
_STRUCTURE = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|[()|]", re.DOTALL)
_LAYOUT = re.compile(r"(\\.|\[(?:\\.|[^\]\\])+\])|\s+|#[^\n]*", re.DOTALL)
_COMMON = frozenset(
    """
    for min def cou cis com sta was rus pre arm is tha kaz s by con cha bel mee wil ser
    rep taj pla at not par hea joi sec has it ses fro wit be as its wer are who had his he an
    мин пре про при зас год сов на обо снг с не по о под рос уча гос
    """.split()
)
"""What a text of this kind is full of."""
_EVERYWHERE = frozenset("the of in and on a to в и".split())
_OFTEN, _RARE, _NUMBER = 4.0, 0.03, 0.001
"""How often a word of every sentence, a rare one or a number stands in one, beside a common one."""


def alternatives(table: str) -> Iterator[str]:
    """The patterns of a table between bars; bars in brackets divide none."""
    start = depth = 0
    for token in _STRUCTURE.finditer(table):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and not depth:
            yield table[start : token.start()]
            start = token.end()
    yield table[start:]


def openings(pattern: str) -> frozenset[str]:
    """The openings of all that a pattern can match.

    Raises ValueError where the pattern can begin with any letter.
    """
    begun = {opening for sequence in parsed(pattern) for opening in _begun(sequence)}
    if not all(map(_is_whole, begun)):
        raise ValueError(f"{pattern!r} does not tell with which letters it begins")
    return frozenset(map(str.strip, begun))


def laid_out(pattern: str) -> str:
    """A pattern without the blanks and notes of its layout."""
    return _LAYOUT.sub(r"\1", pattern)


def needed(pattern: str, verbose: bool = False) -> frozenset[str] | None:
    """Openings of words of which every match holds one, the rarest that the pattern tells.

    `verbose` patterns are laid out with blanks that mean nothing. None where a match may hold any word.
    """
    return _needed(parsed(laid_out(pattern) if verbose else pattern), on_edge=False)


def begins(pattern: str, verbose: bool = False) -> frozenset[str] | None:
    """Openings of the words with which every match begins; None where one can begin elsewhere."""
    alternatives = parsed(laid_out(pattern) if verbose else pattern)
    if not all(_begins_on_word(sequence, on_edge=False) for sequence in alternatives):
        return None
    return next(_told_from_each(alternatives), None)


def _begins_on_word(sequence: Sequence, on_edge: bool) -> bool:
    """Whether what a sequence matches begins where a word begins."""
    for part in sequence:
        if part.edge or part.group == NOTHING:
            on_edge = on_edge or part.edge
            continue
        if part.group is not None:
            begins = all(_begins_on_word(inner, on_edge) for inner in part.group)
        else:
            begins = on_edge and part.letters is not None and END not in part.letters
        if not begins or not part.optional:
            return begins
    return False


def _needed(group: tuple[Sequence, ...], on_edge: bool) -> frozenset[str] | None:
    found: set[str] = set()
    for sequence in group:
        best = _rarest(_told(sequence, on_edge))
        if best is None:
            return None
        found |= best
    return frozenset(found) if len(found) <= MOST else None


def _rarest(told: Iterable[frozenset[str]]) -> frozenset[str] | None:
    """Of several sets of openings the rarest; the first that is rare enough."""
    best, least = None, inf
    for openings in told:
        frequency = _frequency(openings)
        if frequency < least:
            best, least = openings, frequency
        if least <= _RARE:
            break
    return best


def _told(sequence: Sequence, on_edge: bool) -> Iterator[frozenset[str]]:
    """The openings that each part of a sequence asks for; `on_edge` where a word may begin with it."""
    for number, part in enumerate(sequence):
        if on_edge and part.group != NOTHING:
            yield from _told_from(sequence[number:])
        if part.group and not part.optional:
            within = _needed(part.group, on_edge)
            if within:
                yield within
        on_edge = _ends_on_edge(part, on_edge)


def _told_from(sequence: Sequence) -> Iterator[frozenset[str]]:
    yield from _told_from_each((sequence,))


def _told_from_each(group: tuple[Sequence, ...]) -> Iterator[frozenset[str]]:
    try:
        begun = {opening for sequence in group for opening in _begun(sequence)}
    except ValueError:
        return
    if all(map(_is_whole, begun)):
        yield frozenset(map(str.strip, begun))


def _ends_on_edge(part: Part, on_edge: bool) -> bool:
    """Whether a word can only begin behind a part."""
    if part.group is None:
        ends = part.edge or part.letters == frozenset(END)
    elif part.group == NOTHING:
        return on_edge
    else:
        ends = all(_sequence_ends_on_edge(each, on_edge) for each in part.group)
    return ends and (on_edge or not part.optional)


def _sequence_ends_on_edge(sequence: Sequence, on_edge: bool) -> bool:
    for part in sequence:
        on_edge = _ends_on_edge(part, on_edge)
    return on_edge


def _frequency(told: frozenset[str]) -> float:
    return sum(map(_frequency_of, told))


@cache
def _frequency_of(opening: str) -> float:
    if opening in _EVERYWHERE:
        return _OFTEN
    if opening in _COMMON:
        return 1
    return _NUMBER if opening[:1].isdecimal() else _RARE


def _begun(sequence: Sequence) -> set[str]:
    whole: set[str] = set()
    begun = {""}
    for part in sequence:
        following = once = _begun_part(part)
        for _ in range(LETTERS - 1 if part.repeated else 0):
            following = following | {_joined(before, again) for before in following for again in once}
        if part.optional:
            following = following | {""}
        joined = following if begun == {""} else {_joined(o, more) for o in begun for more in following}
        begun = {opening for opening in joined if not _is_whole(opening)}
        whole |= joined - begun
        if not begun:
            break
    return whole | begun


def _begun_part(part: Part) -> set[str]:
    if part.edge:
        return {END}
    if part.group is not None:
        return {opening for sequence in part.group for opening in _begun(sequence)}
    if part.letters is None:
        raise ValueError("a part of it can be any letter")
    return set(part.letters)


def _is_whole(opening: str) -> bool:
    """Whether it has three letters, or the end of its word; a blank before the word is kept."""
    word = opening.lstrip()
    return len(word) == LETTERS or word.endswith(END)


def _joined(opening: str, more: str) -> str:
    word, end, _ = (opening + more).lstrip().partition(END)
    before = END if (opening or more).startswith(END) else ""
    return before + (word + end)[:LETTERS]
