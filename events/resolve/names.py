"""Which names are near: a misprint, another order, a part, an initial. Inside one article a near name is
the same person; across articles it is only suggested."""

from __future__ import annotations

from functools import lru_cache

from events.spelling import folded, skeleton, skeletons

SHORTEST_MISPRINT = 5
"""Letters a word needs before one wrong letter in it is taken for a misprint."""


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter more, less, other, or two swapped, turn `a` into `b`."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    start = 0
    while start < len(a) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    if len(a) < len(b):
        return rest_a == rest_b[1:]
    return rest_a[1:] == rest_b[1:] or (rest_a[:2] == rest_b[:2][::-1] and rest_a[2:] == rest_b[2:])


@lru_cache(maxsize=65536)
def near_words(a: str, b: str) -> bool:
    """Whether two skeletons are one word: equal, an initial of the other, or one slip apart."""
    if a == b:
        return True
    if min(len(a), len(b)) == 1:
        return a[0] == b[0]
    return min(len(a), len(b)) >= SHORTEST_MISPRINT and _one_slip(a, b)


def near_names(a: str, b: str) -> bool:
    """Whether one name may print the other: misprint, reversed order, surname alone, initials.

    Every word of the shorter name needs its own word in the longer one, and one of these must be
    more than an initial: `Sherali Mirzo` and `Mirzo Sherali`, `Levedev` and `Sergey Lebedev`.
    """
    short, long = sorted((skeletons(a), skeletons(b)), key=len)
    if not short or all(len(word) == 1 for word in short):
        return False
    left, real = list(long), False
    for word in sorted(short, key=len, reverse=True):
        matches = [other for other in left if near_words(word, other)]
        if not matches:
            return False
        match = max(matches, key=len)
        left.remove(match)
        real = real or min(len(word), len(match)) > 1
    return real


def is_misprint(quote: str, name: str) -> bool:
    """Whether words that mean a name spell it otherwise: `Levedev` for `Sergey Lebedev`.

    A part of the name does not, nor a case of it, whose last letter differs: `Лебедева`.
    """
    words, known = folded(quote).split(), folded(name).split()
    if not words or len(words) > len(known) or set(words) <= set(known) or not near_names(quote, name):
        return False
    return all(any(near_words(skeleton(w), skeleton(k)) and w[-1] == k[-1] for k in known) for w in words)
