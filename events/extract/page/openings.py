"""What a pattern tells of its matches: with which letters they begin, and of which words they hold one.

Words are told by their openings: the first three letters in small, or the whole of a shorter word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from math import inf
from string import digits
from typing import NamedTuple

LETTERS = 3
MOST = 400
"""So many openings tell too little of a pattern to be looked for."""
_TOKEN = re.compile(
    r"\(\?<!\\w\)|\(\?<!\[\\w[^\]\\]*\]\)|\\.|\[\^?(?:\\.|[^\]\\])+\]|\((?:\?(?:<?[=!]|P=\w+|:|P<\w+>|[a-z]*-?[a-z]+:))?|[)|]"
    r"|[*+?]\??|\{[\d,]+\}\??|[^\W\d_]+(?=[^\W\d_])|.",
    re.DOTALL,
)
_STRUCTURE = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|[()|]", re.DOTALL)
_LAYOUT = re.compile(r"(\\.|\[(?:\\.|[^\]\\])+\])|\s+|#[^\n]*", re.DOTALL)
_MEMBER = re.compile(r"\\.|.-[^\]]|.", re.DOTALL)
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_END = " "
"""Stands for whatever ends a word."""
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


class Part(NamedTuple):
    """One part of a pattern: characters, a group, or the edge of a word.

    `letters` are those it can be, in small, with a blank for all that ends a word; None where it can be
    anything. A group without alternatives takes no character.
    """

    letters: frozenset[str] | None = None
    group: tuple[Sequence, ...] | None = None
    edge: bool = False
    optional: bool = False
    repeated: bool = False


Sequence = tuple[Part, ...]
_NOTHING: tuple[Sequence, ...] = ((),)


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
    begun = {opening for sequence in _parsed(pattern) for opening in _begun(sequence)}
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
    return _needed(_parsed(laid_out(pattern) if verbose else pattern), on_edge=False)


def begins(pattern: str, verbose: bool = False) -> frozenset[str] | None:
    """Openings of the words with which every match begins; None where one can begin elsewhere."""
    alternatives = _parsed(laid_out(pattern) if verbose else pattern)
    if not all(_begins_on_word(sequence, on_edge=False) for sequence in alternatives):
        return None
    return next(_told_from_each(alternatives), None)


def _begins_on_word(sequence: Sequence, on_edge: bool) -> bool:
    """Whether what a sequence matches begins where a word begins."""
    for part in sequence:
        if part.edge or part.group == _NOTHING:
            on_edge = on_edge or part.edge
            continue
        if part.group is not None:
            begins = all(_begins_on_word(inner, on_edge) for inner in part.group)
        else:
            begins = on_edge and part.letters is not None and _END not in part.letters
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
        if on_edge and part.group != _NOTHING:
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
        ends = part.edge or part.letters == frozenset(_END)
    elif part.group == _NOTHING:
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
        return {_END}
    if part.group is not None:
        return {opening for sequence in part.group for opening in _begun(sequence)}
    if part.letters is None:
        raise ValueError("a part of it can be any letter")
    return set(part.letters)


def _is_whole(opening: str) -> bool:
    """Whether it has three letters, or the end of its word; a blank before the word is kept."""
    word = opening.lstrip()
    return len(word) == LETTERS or word.endswith(_END)


def _joined(opening: str, more: str) -> str:
    word, end, _ = (opening + more).lstrip().partition(_END)
    before = _END if (opening or more).startswith(_END) else ""
    return before + (word + end)[:LETTERS]


def _parsed(pattern: str) -> tuple[Sequence, ...]:
    """The alternatives of a pattern as their parts."""
    open_groups: list[tuple[str, list[list[Part]]]] = [("(", [[]])]
    for piece in _TOKEN.findall(pattern):
        sequences = open_groups[-1][1]
        if piece[0] == "(" and piece[-1] != ")":
            open_groups.append((piece, [[]]))
        elif piece == ")":
            kind, inner = open_groups.pop()
            open_groups[-1][1][-1].append(_group(kind, tuple(map(tuple, inner))))
        elif piece == "|":
            sequences.append([])
        elif sequences[-1] and (piece[0] in "*+?" or (piece[0] == "{" and len(piece) > 1)):
            sequences[-1][-1] = _quantified(sequences[-1][-1], piece)
        else:
            sequences[-1].append(_characters(piece))
    return tuple(map(tuple, open_groups[0][1]))


def _group(kind: str, sequences: tuple[Sequence, ...]) -> Part:
    if kind.startswith(_LOOKS):
        return Part(group=_NOTHING)
    return Part() if kind.startswith("(?P=") else Part(group=sequences)


def _quantified(part: Part, quantifier: str) -> Part:
    optional = quantifier[0] in "*?" or quantifier.startswith(("{0", "{,"))
    return part._replace(optional=optional, repeated=quantifier[0] != "?")


@cache
def _characters(piece: str) -> Part:
    if piece in (r"\b", r"\A") or piece.startswith("(?<!"):
        return Part(edge=True)
    if piece in (r"\Z", r"\B", "^", "$"):
        return Part(group=_NOTHING)
    if piece == "." or piece.startswith("[^"):
        return Part()
    if piece[0].isalpha():
        return Part(letters=frozenset((piece.lower()[:LETTERS],)))
    members = _MEMBER.findall(piece[1:-1]) if piece[0] == "[" else [piece]
    letters = [_member(member) for member in members]
    known = frozenset[str]().union(*(each for each in letters if each is not None))
    return Part() if None in letters else Part(letters=known)


def _member(member: str) -> frozenset[str] | None:
    """The letters that a class names at once; None for any of them."""
    if member in (r"\w", r"\S", r"\D"):
        return None
    if member == r"\d":
        return frozenset(digits)
    if len(member) == len("a-z") and member[1] == "-":
        return _between(member[0], member[2])
    letter = member[-1].lower()
    is_letter = letter.isalnum() or letter == "_"
    return frozenset((letter,)) if is_letter and member[0] != "\\" else frozenset(_END)


def _between(first: str, last: str) -> frozenset[str] | None:
    if not (first.isalnum() and last.isalnum()):
        return frozenset(_END) if ord(last) < ord("0") else None
    return frozenset(map(chr, range(ord(first), ord(last) + 1))) if first.isdigit() else None
