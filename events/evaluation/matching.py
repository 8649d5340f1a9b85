"""Which found thing answers which gold thing: measures of likeness and a greedy pairing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any, TypeVar

from events.evaluation.gold import Facts

T = TypeVar("T")

CODES = {"CMD": "CIS-CMD", "CFM": "CIS-CFM", "CHS": "CIS-CHS", "CHG": "CIS-CHG"}
FAMILIES = ("CIS", "CSTO", "SCO")
LIKE = 0.8
"""Likeness of two names from which they may be one person."""
LONG_WORD = 4
SHARED_WORDS = 0.6
ORDINAL_WEIGHT, CITY_WEIGHT, DATE_WEIGHT = 3, 2, 3


def fold(text: str | None) -> str:
    """Lower case, without accents and punctuation."""
    letters = unicodedata.normalize("NFKD", text or "")
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", bare.lower()))


def likeness(one: str | None, two: str | None) -> float:
    """From 0 to 1, of the folded texts."""
    return SequenceMatcher(None, fold(one), fold(two)).ratio()


def code(body: str | None) -> str:
    """A body's code; councils written without their organisation are those of the CIS."""
    return CODES.get(body or "", body or "OTHER")


def edtf(date: Any) -> str | None:
    """The EDTF string of a date, given bare (gold) or as an object (output)."""
    value = date.get("edtf") if isinstance(date, dict) else date
    return value if isinstance(value, str) else None


def accepted(gold: Facts, field: str) -> set[Any]:
    """The gold value and what its notes accept besides."""
    return {gold.get(field), *gold.get(f"x_{field}_alternatives", [])}


def pairs(golds: Sequence[T], found: Sequence[T], fit: Callable[[T, T], float]) -> list[tuple[T, T]]:
    """One-to-one pairs, best fit first; equal fits in the order given; no pair where the fit is 0."""
    ranked = sorted(
        ((fit(gold, guess), i, j) for i, gold in enumerate(golds) for j, guess in enumerate(found)),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    taken_golds: set[int] = set()
    taken_found: set[int] = set()
    paired: list[tuple[T, T]] = []
    for value, i, j in ranked:
        if value <= 0 or i in taken_golds or j in taken_found:
            continue
        taken_golds.add(i)
        taken_found.add(j)
        paired.append((golds[i], found[j]))
    return paired


def meeting_fit(gold: Facts, guess: Facts) -> float:
    """How well a found sitting answers a gold one; 0 for another body."""
    if not any(
        _same_body(body, guess["body"]) for body in (gold["body"], *gold.get("x_body_alternatives", []))
    ):
        return 0
    score = 1
    for field, weight in (("ordinal", ORDINAL_WEIGHT), ("city", CITY_WEIGHT)):
        wanted, got = gold.get(field), guess.get(field)
        if wanted and got:
            score += weight if fold(str(wanted)) == fold(str(got)) else -weight
    score += _date_fit(edtf(gold.get("date")), edtf(guess.get("date")))
    score += bool(gold.get("main") and guess.get("main"))
    return max(score, 0)


def _same_body(one: str | None, two: str | None) -> bool:
    """An organisation alone stands for any of its councils."""
    a, b = code(one), code(two)
    return a == b or (a in FAMILIES and b.startswith(a)) or (b in FAMILIES and a.startswith(b))


def _date_fit(wanted: str | None, got: str | None) -> int:
    if not (wanted and got):
        return 0
    if wanted == got:
        return DATE_WEIGHT
    if wanted[:7] == got[:7]:
        return 1
    return 0 if wanted[:4] == got[:4] else -DATE_WEIGHT


def term_fit(gold: Facts, guess: Facts) -> float:
    """2 for the same term, 1 where only an accepted other year fits, 0 for another chair."""
    if (code(gold.get("body")), gold.get("country")) != (code(guess.get("body")), guess.get("country")):
        return 0
    if gold.get("year") == guess.get("year"):
        return 2
    return int(guess.get("year") in accepted(gold, "year"))


def name_fit(person: Facts, meeting: Facts, guess: Facts) -> float:
    """Likeness of the best accepted spelling; 0 where it is another person."""
    variants = meeting.get("x_name_variants", {}).get(person["name"], [])
    spellings = [name for name in (person["name"], person.get("name_en"), *variants) if name]
    return max((likeness(n, guess["name"]) for n in spellings if _same_name(n, guess["name"])), default=0)


def _same_name(one: str, two: str) -> bool:
    """Family names alike, or the whole names whatever their order."""
    a, b = fold(one).split(), fold(two).split()
    if not a or not b:
        return False
    family = SequenceMatcher(None, a[-1], b[-1]).ratio()
    return family >= LIKE or SequenceMatcher(None, " ".join(sorted(a)), " ".join(sorted(b))).ratio() >= LIKE


def same_title(one: str, two: str) -> bool:
    """Two names of a paper that share most longer words of the shorter one."""
    a, b = (_long_words(title) for title in (one, two))
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= SHARED_WORDS


def _long_words(title: str) -> set[str]:
    return {word for word in fold(title).split() if len(word) >= LONG_WORD}


def without(items: Iterable[T], taken: Iterable[T]) -> list[T]:
    """The items that are not among the taken ones; the very same objects, not equal ones."""
    ids = {id(item) for item in taken}
    return [item for item in items if id(item) not in ids]
