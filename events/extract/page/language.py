"""In which language a text is written, by its letters and its small words."""

from __future__ import annotations

from events.extract.page.patterns import Pattern

SAMPLE = 20_000
"""Characters by which a text is judged."""
_ENGLISH = frozenset("the of and in to a is was for on at by with will".split())
_OTHER_CYRILLIC = Pattern("[іїєґқғңәөұүһўҳҷӣӯљњћђџ]+")
_CYRILLIC, _LATIN = Pattern("[\u0400-\u04ff]+"), Pattern("[a-z]+")
_WORDS = Pattern(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """The language most letters and small words of a text speak for."""
    sample = text[:SAMPLE].lower()
    cyrillic = 0 if sample.isascii() else _length(_CYRILLIC, sample)
    latin = _length(_LATIN, sample) if cyrillic else 1
    if cyrillic > latin:
        foreign = _length(_OTHER_CYRILLIC, sample)
        return "und" if foreign * 50 > cyrillic else "ru"
    words = _WORDS.findall(sample)
    small = sum(map(_ENGLISH.__contains__, words))
    return "en" if small and small * 25 >= len(words) else "und"


def _length(letters: Pattern, text: str) -> int:
    return sum(map(len, letters.findall(text)))
