"""The terms that one page tells of, each once and with the year that its other terms leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from events.records import ChairmanshipReading, Evidence
from events.telling import tell

Dated = dict[str, dict[int, tuple[Evidence, ...]]]
"""The years that a page names of terms, by body, with the words that name them."""


def before(year: int) -> str:
    """Why a term is of the year before the next one, in words."""
    return tell("the year before the next term, which is of {year}", year=year)


def after(year: int) -> str:
    """Why a term is of the year after another, in words."""
    return tell("the year after the term of {year}, which the text tells of", year=year)


def before_next(term: ChairmanshipReading, coming: Dated) -> ChairmanshipReading:
    """A term without year in a page that names the year of the next one: it is the year before."""
    return _beside(term, coming, -1, before)


def after_last(term: ChairmanshipReading, held: Dated) -> ChairmanshipReading:
    """A term to come without year in a page that names the year of one term: it is the year after."""
    return _beside(term, held, 1, after)


def in_one_year(term: ChairmanshipReading, held: Dated) -> ChairmanshipReading:
    """A standing chair without year in a page whose states' terms are all of one year: it is that year's."""
    years = {year: words for dated in held.values() for year, words in dated.items()}
    if term.year or not term.person or len(years) != 1:
        return term
    ((year, words),) = years.items()
    reason = tell("the year of the other term, {year}, which the text tells of", year=year)
    return replace(term, year=year, evidence=(*term.evidence, *words), reason=reason)


def _beside(
    term: ChairmanshipReading, dated: Dated, shift: int, reason: Callable[[int], str]
) -> ChairmanshipReading:
    years = dated.get(term.body, {})
    if term.year or len(years) != 1:
        return term
    ((year, words),) = years.items()
    evidence = (*term.evidence, *words)
    return replace(term, year=year + shift, evidence=evidence, reason=reason(year))


def merged(found: list[ChairmanshipReading], guesses: set[Evidence]) -> tuple[ChairmanshipReading, ...]:
    """One row a term: the fullest name, all its evidence, and no reason where a sentence names the year.

    A term without year yields to one with, and one whose year is a guess to one whose year is said.
    """
    rows: dict[tuple[str, str, int | None], ChairmanshipReading] = {}
    told: dict[tuple[str, str, int | None], dict[int, Evidence]] = {}
    for reading in found:
        key = (reading.body, reading.country, reading.year)
        told.setdefault(key, {}).update({id(each): each for each in reading.evidence})
        known = rows.get(key)
        if known is None:
            rows[key] = reading
            continue
        person = max(known.person or "", reading.person or "", key=len) or None
        co_chair = known.co_chair and reading.co_chair
        reason = min(known.reason, reading.reason, key=bool)
        present = known.present or reading.present
        rows[key] = replace(known, person=person, co_chair=co_chair, reason=reason, present=present)
    words = {key: dict.fromkeys(each.values()) for key, each in told.items()}
    sure = {key[:2] for key in rows if key[2] and not words[key].keys() <= guesses}
    dated = {key[:2] for key in rows if key[2]}
    return tuple(
        replace(row, evidence=tuple(words[key]))
        for key, row in rows.items()
        if (key[2] or key[:2] not in dated) and (not words[key].keys() <= guesses or key[:2] not in sure)
    )
