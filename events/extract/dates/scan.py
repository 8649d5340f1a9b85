"""Every date that is printed in a text, found by small recognisers and joined where they touch.

"Thursday, 15 July 2021" is a weekday and a printed day that touch; "29 July to 1 August" are two
printed days that make a range. Ordinals of sessions, hours and money are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from events.extract.dates.found import Found
from events.extract.dates.joining import join
from events.extract.dates.parts import Unit
from events.extract.dates.recognisers import OF_DIGITS, OF_WORDS
from events.extract.page.patterns import Pattern, words_of

_FOLDED = tuple(zip("ёЁ\u00a0\u202f\u2009\t", "еЕ    ", strict=True))
"""Letters and blanks that differ in print alone; a date goes over no end of a line."""
_THAT_YEAR = Pattern(r"\s(?:of\s(?:that|the same)\syear|того же года)", re.I)


@lru_cache(maxsize=2)
def scan(text: str) -> tuple[Found, ...]:
    """All dates of a text in order, without overlaps. Several layers ask for the same text in turn."""
    singles: list[Found] = []
    reach = 0
    for found in sorted(_singles(text), key=lambda f: (f.start, -f.end)):
        if found.start >= reach:
            singles.append(found)
            reach = found.end
    return tuple(each for each in _with_that_year(join(singles, text), text) if not _is_a_whole_week(each))


def _is_a_whole_week(found: Found) -> bool:
    """ "Last week" dates nothing, "on Friday last week" does."""
    return found.shift is not None and found.shift.unit is Unit.WEEK and found.weekday is None


def _singles(text: str) -> Iterator[Found]:
    folded = _folded(text)
    spelled = words_of(folded)
    matches = [(reader, match) for pattern, reader in OF_DIGITS for match in pattern.finditer(folded)]
    matches += [
        (reader, match)
        for table, reader in OF_WORDS
        for match in table.finditer(folded, table.places(spelled))
    ]
    return filter(None, (reader(match) for reader, match in matches))


def _folded(text: str) -> str:
    """The text itself where it has nothing to fold, so that its words are known already."""
    for char, same in _FOLDED:
        text = text.replace(char, same)
    return text


def _with_that_year(found: list[Found], text: str) -> Iterator[Found]:
    """ "26 October 2023; in December of that year" takes its year from the date before it."""
    year: int | None = None
    for each in found:
        reference = _THAT_YEAR.match(text, each.end)
        if reference and year and each.first.year is None:
            yield each._replace(end=reference.end(), first=each.first._replace(year=year))
        else:
            year = each.first.year or year
            yield each
