"""With which letters a match of a pattern can begin, as far as three letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import digits

LETTERS = 3
_TOKEN = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?(?:[:=!]|<[=!]|-i:|P<\w+>))?|[)|]|[?*+]|\{[\d,]+\}|.", re.DOTALL
)
_STRUCTURE = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|[()|]", re.DOTALL)
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_SKIPS = ("?", "*", "{0")
_REPEATS = ("*", "+", "{")
_QUANTIFIERS = (*_SKIPS, *_REPEATS)
_END = " "
"""Stands for whatever ends a word."""


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
    """The first three letters of all that a pattern can match, or the whole of a shorter word, in small.

    Raises ValueError where the pattern can begin with any letter.
    """
    begun = _openings(pattern)
    if not all(map(_is_whole, begun)):
        raise ValueError(f"{pattern!r} does not tell with which letters it begins")
    return frozenset(opening.rstrip() for opening in begun)


def _openings(pattern: str) -> set[str]:
    return {opening for alternative in alternatives(pattern) for opening in _of_sequence(alternative)}


def _of_sequence(pattern: str) -> set[str]:
    begun = {""}
    for part, quantifier in _atoms(pattern):
        if all(map(_is_whole, begun)):
            break
        once = _of_atom(part)
        following = set(once)
        for _ in range(LETTERS - 1 if quantifier.startswith(_REPEATS) else 0):
            following |= {_joined(before, again) for before in following for again in once}
        if quantifier.startswith(_SKIPS):
            following.add("")
        begun = {_joined(opening, more) for opening in begun for more in following}
    return begun


def _is_whole(opening: str) -> bool:
    return len(opening) == LETTERS or opening.endswith(_END)


def _joined(opening: str, more: str) -> str:
    return opening if _is_whole(opening) else (opening + more).lstrip()[:LETTERS]


def _of_atom(atom: str) -> set[str]:
    group = _GROUP.match(atom)
    if group:
        return _openings(atom[group.end() : -1])
    if atom.startswith("("):
        return {""}
    if atom == r"\d":
        return set(digits)
    if atom == "." or atom.startswith("[^") or r"\w" in atom or r"\d" in atom:
        raise ValueError(f"{atom!r} can be any letter")
    letters = {letter.lower() for letter in atom.strip("[]") if letter.isalnum()}
    return letters if letters and not atom.startswith("\\") else {_END}


def _atoms(pattern: str) -> Iterator[tuple[str, str]]:
    """The parts of a pattern without bars, a bracket as one, each with what says how often it stands."""
    start = depth = 0
    for token in _TOKEN.finditer(pattern):
        if not depth:
            start = token.start()
        depth += token[0].startswith("(") - (token[0] == ")")
        if not depth and not token[0].startswith(_QUANTIFIERS):
            yield pattern[start : token.end()], pattern[token.end() : token.end() + len("{0")]
