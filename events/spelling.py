"""Names as keys: folding, Cyrillic to Latin, and habits of transliteration.

`folded` forgives script, case, accents and punctuation only, so that equal keys mean the same spelling;
`skeleton` forgives transliteration habits too (Shoygu, Shoigu).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґўқғҳҷӣӯңөүәұһ",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch y e yu ya "
        "i yi ye g u q gh h j i u ng o u a u h".split(" "),
        strict=True,
    )
) | {"ъ": "", "ь": ""}
"""Russian letters by the usage of news agencies; the neighbours' letters by their nearest Latin ones."""

HABITS = (
    ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("tz", "ts"),
    ("x", "ks"), ("q", "k"), ("w", "v"), ("y", "i"), ("ie", "e"), ("io", "e"),
)  # fmt: skip
"""Transliteration habits, each rewritten to one form: Khairulloev, Hayrulloyev."""


def _latin(letter: str) -> str:
    low = letter.lower()
    return CYRILLIC.get(low, low)


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Lower-case Latin words with single spaces: `Шойгу, Сергей` gives `shoygu sergey`."""
    latin = "".join(map(_latin, unicodedata.normalize("NFC", text)))
    plain = "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c))
    joined = re.sub(r"[’‘'ʻʼ`´]", "", plain.casefold())
    return " ".join(re.findall(r"[^\W_]+", joined))


def slug(text: str) -> str:
    """The address form of a text: `Saint Petersburg` gives `saint-petersburg`."""
    return folded(text).replace(" ", "-")


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """One word with transliteration habits levelled: `Shoygu` and `Shoigu` both give `shoigu`."""
    for written, levelled in HABITS:
        word = word.replace(written, levelled)
    return re.sub(r"(.)\1", r"\1", word)


@lru_cache(maxsize=65536)
def skeletons(name: str) -> tuple[str, ...]:
    """The skeletons of a name's words, in their order."""
    return tuple(skeleton(word) for word in folded(name).split())


def alike(a: str, b: str) -> bool:
    """Whether two names are one in another script or transliteration: `Зарецкий` and `Zaretsky`."""
    return bool(skeletons(a)) and skeletons(a) == skeletons(b)
