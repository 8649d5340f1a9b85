"""An unknown Russian name out of another case: "Львом Чебаном" → Лев Чебан, "Юлию Коваль" → Юлия Коваль.

The dictionary tells case and gender of the given name; the surname must agree with them, which decides
between readings ("Ваагна Петросяна" is no woman's name).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

VOWELS = "аеёиоуыэюя"
_FIXED = ("о", "е", "э", "ых", "их", "нду", "упу", "ску", "яну", *(f"{letter}и" for letter in "бвдзлмнрст"))
"""Surnames that end so have no cases: Коваленко, Тевзадзе, Хидашели, Черных, Санду."""
_ADJECTIVE = {
    "gent": ("ого", "его"),
    "accs": ("ого", "его"),
    "datv": ("ому", "ему"),
    "ablt": ("им", "ым"),
    "loct": ("ом", "ем"),
}
_HARD = {"gent": "а", "accs": "а", "datv": "у", "ablt": "ом", "loct": "е"}
_SOFT = {"gent": "я", "accs": "я", "datv": "ю", "ablt": "ем", "loct": "е"}
_IN_A = {"gent": ("ы", "и"), "accs": ("у",), "ablt": ("ой",)}
_POSSESSIVE = ("ов", "ев", "ёв", "ин", "ын")
"""Surnames in -ов: "Ивановым" is the instrumental of Иванов, "Лучинским" of Лучинский."""
_GUESSED = {
    "gent": (("я", "й"), ("а", "")),
    "datv": (("ю", "й"), ("у", "")),
    "ablt": (("ем", "й"), ("ом", "")),
}
_OF_MEN = (*_POSSESSIVE, "ян", "янц", "ук", "юк", "ак", "ич", "ан", "ер", "он", "ул", "бай", "ль", "рь")
"""How a man's surname ends in the nominative where an -а after it can only be a case."""
_PATRONYMIC = {
    "ича": "ич",
    "ичу": "ич",
    "ичем": "ич",
    "иче": "ич",
    "вны": "вна",
    "вне": "вна",
    "вну": "вна",
    "вной": "вна",
}


class _Given(NamedTuple):
    """A reading of a given name: its nominative, whether a woman's, and its case."""

    name: str
    womans: bool
    case: str


def nominative(name: str) -> str:
    """A name of a given name, a surname and perhaps a patronymic between them; others as they are."""
    words = name.split(" ")
    if not 2 <= len(words) <= 3 or "." in name or "-" in words[0]:
        return name
    given, *middle, family = words
    for reading in _readings(given):
        whole = _surname(family, reading)
        if whole is not None:
            return " ".join([reading.name, *map(_patronymic, middle), whole])
    return name


def _readings(given: str) -> Iterator[_Given]:
    """The readings of a given name, the likeliest first; of equal ones a man's."""
    parses = [
        parse for parse in _morphology().parse(given.lower()) if "Name" in parse.tag and "sing" in parse.tag
    ]
    for parse in sorted(parses, key=lambda parse: (-parse.score, "femn" in parse.tag)):
        fixed = "Fixd" in parse.tag
        plain = parse.normal_form if "ё" in given.lower() else parse.normal_form.replace("ё", "е")
        name = given if fixed or parse.tag.case == "nomn" else plain.capitalize()
        yield _Given(name, "femn" in parse.tag, parse.tag.case)
    yield from _guesses(given)


def _guesses(given: str) -> Iterator[_Given]:
    """A man's name that the dictionary does not know, in each case that its ending allows."""
    for case, endings in _GUESSED.items():
        for ending, whole in endings:
            if given.endswith(ending):
                yield _Given(given[: -len(ending)] + whole, False, case)
    if given[-1] in "ыиуоэ":
        yield from (_Given(given, False, case) for case in _HARD)


def _surname(family: str, given: _Given) -> str | None:
    """The nominative of a surname in the case of its given name; None where it cannot be in that case."""
    fixed = family.endswith(_FIXED) and not family.endswith(("ого", "его"))
    if fixed or (given.womans and family[-1] not in f"{VOWELS}й"):
        return family
    if given.case == "nomn":
        return None if _is_oblique(family, given.womans) else family
    return _womans(family, given.case) if given.womans else _mans(family, given.case)


def _is_oblique(family: str, womans: bool) -> bool:
    if family[-1] not in "ау":
        return family.endswith(("ого", "ым", "ы"))
    stem = family[:-1]
    return stem.endswith(_OF_MEN) and not (womans and stem.endswith(_POSSESSIVE) and family.endswith("а"))


def _mans(family: str, case: str) -> str | None:
    if case == "ablt" and family.endswith("ым") and family[:-2].endswith(_POSSESSIVE):
        return family[:-2]
    for ending in _ADJECTIVE.get(case, ()):
        if family.endswith(ending) and family[: -len(ending)].endswith(("ск", "цк", "н", "к", "т", "в")):
            stem = family[: -len(ending)]
            return stem + ("ий" if stem.endswith("к") else "ый")
    hard, soft = _HARD.get(case, " "), _SOFT.get(case, " ")
    if family.endswith(hard) and family[: -len(hard)][-1:] not in VOWELS:
        return _with_vowel(family[: -len(hard)])
    if family.endswith(soft):
        stem = family[: -len(soft)]
        return stem + ("й" if stem[-1:] in VOWELS else "" if stem[-1:] in "жчшщц" else "ь")
    in_a = next((ending for ending in _IN_A.get(case, ()) if family.endswith(ending)), None)
    return family[: -len(in_a)] + "а" if in_a else None


def _with_vowel(stem: str) -> str:
    """ "Зразк" → Зразок, "Кравц" → Кравец: the vowel that the cases drop."""
    vowel = {"к": "о", "ц": "е"}.get(stem[-1:])
    if vowel is None or stem[-2:-1] in f"{VOWELS}сь" or stem.endswith(("янц", "унц")):
        return stem
    return stem[:-1] + vowel + stem[-1]


def _womans(family: str, case: str) -> str | None:
    for ending, whole in (
        ("ской", "ская"),
        ("скую", "ская"),
        ("цкой", "цкая"),
        ("цкую", "цкая"),
        ("ой", "а"),
    ):
        if family.endswith(ending):
            return family[: -len(ending)] + whole
    return family[:-1] + "а" if case == "accs" and family.endswith("у") else None


def _patronymic(word: str) -> str:
    """ "Ивановича" → Иванович."""
    ending = next((ending for ending in _PATRONYMIC if word.endswith(ending)), None)
    return word[: -len(ending)] + _PATRONYMIC[ending] if ending else word


@cache
def _morphology() -> MorphAnalyzer:
    """The dictionary of Russian forms; loaded at the first unknown Russian name only."""
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()
