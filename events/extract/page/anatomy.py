"""What a pattern is made of: its alternatives, each a sequence of characters, groups and edges of words."""

from __future__ import annotations

import re
from functools import cache
from string import digits
from typing import NamedTuple

LETTERS = 3
"""Letters by which the opening of a word is told."""
_TOKEN = re.compile(
    r"\(\?<!\\w\)|\(\?<!\[\\w[^\]\\]*\]\)|\\.|\[\^?(?:\\.|[^\]\\])+\]|\((?:\?(?:<?[=!]|P=\w+|:|P<\w+>|[a-z]*-?[a-z]+:))?|[)|]"
    r"|[*+?]\??|\{[\d,]+\}\??|[^\W\d_]+(?=[^\W\d_])|.",
    re.DOTALL,
)
_MEMBER = re.compile(r"\\.|.-[^\]]|.", re.DOTALL)
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
END = " "
"""Stands for whatever ends a word."""


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
NOTHING: tuple[Sequence, ...] = ((),)
"""The group of a look around, which takes no character."""


def parsed(pattern: str) -> tuple[Sequence, ...]:
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
        return Part(group=NOTHING)
    return Part() if kind.startswith("(?P=") else Part(group=sequences)


def _quantified(part: Part, quantifier: str) -> Part:
    optional = quantifier[0] in "*?" or quantifier.startswith(("{0", "{,"))
    return part._replace(optional=optional, repeated=quantifier[0] != "?")


@cache
def _characters(piece: str) -> Part:
    if piece in (r"\b", r"\A") or piece.startswith("(?<!"):
        return Part(edge=True)
    if piece in (r"\Z", r"\B", "^", "$"):
        return Part(group=NOTHING)
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
    return frozenset((letter,)) if is_letter and member[0] != "\\" else frozenset(END)


def _between(first: str, last: str) -> frozenset[str] | None:
    if not (first.isalnum() and last.isalnum()):
        return frozenset(END) if ord(last) < ord("0") else None
    return frozenset(map(chr, range(ord(first), ord(last) + 1))) if first.isdigit() else None
