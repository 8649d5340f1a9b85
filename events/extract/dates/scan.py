"""Every date that is printed in a text, found by small recognisers and joined where they touch.

"Thursday, 15 July 2021" is a weekday and a printed day that touch; "29 July to 1 August" are two
printed days that make a range. Ordinals of sessions, hours and money are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from events.extract.dates import words
from events.extract.dates.parts import NOTHING, Parts, Shift, Unit
from events.extract.page.patterns import Pattern, words_of
from events.extract.page.wordings import Wordings

FIRST_YEAR, LAST_YEAR = 1900, 2099
TWO_DIGIT_PIVOT = 50
"""Two-digit years below it are of this century: 24 is 2024, 91 is 1991."""
MONTHS_A_YEAR = 12

_MONTH = words.alternatives(words.MONTHS)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_AFTER_YEAR = r"(?:-(?:го|му|м|й)\b)?(?:\s?(?:года|году|год|г\.|г\b))?"
_TO = r"\s?(?:-|–|—|to|and|по|и)\s?"
_DAY = r"(?P<day>\d(?<![\d.,:/-]\d)\d?)(?:st|nd|rd|th|-го|-е|[»”\"])?"
_LAST = rf"(?:{_TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th|-го|-е)?)?"
_NEEDS_CAPITAL = frozenset("may march mar sat sun mon wed fri thu tue dec jan fall".split())
SHORT_MONTH = 3
_NAME_BEFORE = Pattern(
    r"(?<![.:!?]\s)\b(?!(?:In|Since|By|Of|Until|Late|Early|Last|Next|This)\b)[A-Z][a-z]+\s\Z"
)
_TOUCHING = Pattern(
    r"[ ,(|]{0,3}(?:(?:of|on|the|in|в|во|от) )?(?:(?:morning|afternoon|evening|утром|вечером|днем)[ "
    r",]{1,2})?",
    re.I,
)
_RANGE = Pattern(r"\s?(?:-|–|—|to|through|until|по)\s?", re.I)
_AND = Pattern(r"\s(?:and|и)(?: on| в| во)?\s", re.I)
_BETWEEN = Pattern(r"\b(?:between|между)\s\Z", re.I)
_DASH = Pattern(r"\s?[-–—]\s?")
DAYS_A_WEEK = 7
MOST_DAYS = 3
"""Days joined by "and" that lie further apart are days of several sittings."""


class Found(NamedTuple):
    """One date at [start, end) of the text."""

    start: int
    end: int
    first: Parts = NOTHING
    last: Parts | None = None
    weekday: int | None = None
    shift: Shift | None = None
    season: tuple[int, int] | None = None
    more: int = 0
    """So many days after a weekday or a counted day the range goes on: "from Tuesday to Thursday"."""


Reader = Callable[[re.Match[str]], Found | None]


@lru_cache(maxsize=2)
def scan(text: str) -> tuple[Found, ...]:
    """All dates of a text in order, without overlaps. Several layers ask for the same text in turn."""
    singles: list[Found] = []
    reach = 0
    for found in sorted(_singles(text), key=lambda f: (f.start, -f.end)):
        if found.start >= reach:
            singles.append(found)
            reach = found.end
    return tuple(each for each in _with_that_year(_joined(singles, text), text) if not _is_a_whole_week(each))


def _is_a_whole_week(found: Found) -> bool:
    """ "Last week" dates nothing, "on Friday last week" does."""
    return found.shift is not None and found.shift.unit is Unit.WEEK and found.weekday is None


def year_of(digits: str) -> int:
    """The year that two or four digits mean."""
    number = int(digits)
    if len(digits) > 2:
        return number
    return number + (2000 if number < TWO_DIGIT_PIVOT else 1900)


def exists(parts: Parts) -> bool:
    """Whether the parts can be a date: no 31 June, no month 14; 29 February needs a leap year."""
    if parts.year is not None and not FIRST_YEAR <= parts.year <= LAST_YEAR:
        return False
    if parts.month is not None and not 1 <= parts.month <= MONTHS_A_YEAR:
        return False
    if parts.day is None:
        return True
    try:
        date(parts.year or 2000, parts.month or 1, parts.day)
    except ValueError:
        return False
    return True


def _printed(match: re.Match[str]) -> Found | None:
    """Day and month in letters: "5 June 2019", "June 5", "15-16 September", "12 октября"."""
    group = match.groupdict()
    month = _month(group["month"])
    if month is None:
        return None
    digits = group.get("year") or group.get("month_year")
    year = year_of(digits) if digits else None
    days = [int(d) for d in (group.get("day"), group.get("last")) if d]
    if not days and year is None and (_follows_number(match) or _is_a_name(match)):
        return None
    first = Parts(year, month, days[0] if days else None)
    last = Parts(year, month, days[1]) if len(days) > 1 else None
    if not exists(first) or (last and (not exists(last) or days[1] <= days[0])):
        return None
    return Found(match.start(), match.end(), first, last)


def _follows_number(match: re.Match[str]) -> bool:
    """Whether a bare month stands after a number that is no day of it: "31 June"."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    return before[:1].isdigit() and before[1:] == " "


def _is_a_name(match: re.Match[str]) -> bool:
    """Whether a bare short month follows a capitalised word and no preposition: the name "Dong Jun"."""
    if len(match["month"]) > SHORT_MONTH or not match["month"].isascii():
        return False
    return bool(_NAME_BEFORE.search(match.string, max(0, match.start() - 24), match.start()))


def _month(word: str) -> int | None:
    folded = words.plain(word)
    if folded in _NEEDS_CAPITAL and not word[0].isupper():
        return None
    return words.MONTHS[folded]


def _numeric(match: re.Match[str]) -> Found | None:
    """Digits with the day first, unless only the other order exists: "21.11.2013", "9/25/2009"."""
    first, second = int(match["one"]), int(match["two"])
    year = year_of(match["year"])
    for parts in (Parts(year, second, first), Parts(year, first, second)):
        if exists(parts):
            return Found(match.start(), match.end(), parts)
    return None


def _iso(match: re.Match[str]) -> Found | None:
    parts = Parts(int(match["year"]), int(match["month"]), int(match["day"]))
    return Found(match.start(), match.end(), parts) if exists(parts) else None


def _year_alone(match: re.Match[str]) -> Found:
    return Found(match.start("year"), match.end(), Parts(int(match["year"])))


def _weekday(match: re.Match[str]) -> Found | None:
    folded = words.plain(match[0])
    if folded.isascii() and not match[0][0].isupper():
        return None
    return Found(match.start(), match.end(), weekday=words.WEEKDAYS[folded])


_IN_A_NAME = Pattern(r"[^\W\d_][^\S\r\n]\Z")


def _relative(match: re.Match[str]) -> Found | None:
    """ "Tomorrow", «через год»; no newspaper's name: «Полесье Сегодня»."""
    if match[0][0].isupper() and _IN_A_NAME.search(match.string, max(match.start() - 2, 0), match.start()):
        return None
    amount, unit = words.RELATIVE[words.plain(match[0])]
    return Found(match.start(), match.end(), shift=Shift(amount, unit))


def _beside(match: re.Match[str]) -> Found:
    amount = words.BESIDE[words.plain(match[0])]
    return Found(match.start(), match.end(), shift=Shift(amount, Unit.DAY, beside=True))


def _season(match: re.Match[str]) -> Found | None:
    """ "In summer 2014", "the first half of next year", "осенью 2023 года"; no "spring sitting"."""
    adverb = words.plain(match["season"]) in words.SEASON_ADVERBS
    if not (match["lead"] or match["year"] or match["counted"] or adverb):
        return None
    season = words.SEASONS[words.plain(match["season"])]
    year = Parts(int(match["year"])) if match["year"] else Parts()
    return Found(match.start("season"), match.end(), year, season=season)


def _of_month(match: re.Match[str]) -> Found:
    """ "Октябрьское заседание"."""
    month = words.MONTH_ADJECTIVES_RU.index(words.plain(match["month"])) + 1
    return Found(match.start("month"), match.end(), Parts(month=month))


def _of_season(match: re.Match[str]) -> Found:
    """ "The autumn session", "осеннее заседание"."""
    name = words.plain(match["name"])
    season = words.SEASON_ADJECTIVES_RU.get(name) or words.SEASONS[name]
    return Found(match.start("name"), match.end(), season=season)


def _new_year(match: re.Match[str]) -> Found:
    return Found(match.start(), match.end(), Parts(month=12))


_OF_DIGITS: tuple[tuple[Pattern, Reader], ...] = tuple(
    (Pattern(pattern, re.I), reader)
    for pattern, reader in (
        (r"(?P<year>(?:19|20)(?<!\d\d\d)\d\d)(?P<s>[-/.])(?P<month>\d\d)(?P=s)(?P<day>\d\d)(?!\d)", _iso),
        (
            r"(?P<one>\d(?<![\d.]\d)\d?)(?P<s>[./-])(?P<two>\d{1,2})(?P=s)(?P<year>(?:19|20)\d\d"
            r"|\d\d)(?![\d:]|\.\d)",
            _numeric,
        ),
        (
            r"(?m:^)(?P<year>(?:19|20)\d\d)(?:\s(?:год|г\.)(?!\w)|(?=[.,:](?:\s|$))|(?=\s[–—-]\s)|(?=$))",
            _year_alone,
        ),
        (rf"(?P<day>\d(?<![\d.:/-]\d)\d?)[-/](?P<month>{_MONTH})[-/]{_YEAR}", _printed),
        (
            rf"{_DAY}{_LAST}\s{{1,3}}(?:of\s)?(?P<month>{_MONTH})(?!\w)(?:\.?,?(?!\s?\n\s?\n)\s{{1,3}}{_YEAR})?{_AFTER_YEAR}",
            _printed,
        ),
    )
)
"""Their first digit stands before what may not stand before it: so the digits are found in leaps."""
_OF_WORDS: tuple[tuple[Wordings, Reader], ...] = (
    (
        Wordings(
            rf"(?P<month>{_MONTH})(?!\w)"
            rf"(?:\.?(?!\s?\n\s?\n)\s{{1,3}}(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d)"
            rf"(?:(?:\s?[-–—]\s?|\s(?:to|through)\s(?!\d{{1,2}}(?:[:.]\d|\s?[ap]\.?m))"
            rf"|\sand\s(?=\d{{1,2}}(?:st|nd|rd|th)?(?:[,.;)]|\s(?:in|at|under|the|with)\b)))"
            rf"(?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?!\d))?(?:,?\s{{1,3}}{_YEAR})?"
            rf"|\.?,?\s{{1,3}}(?:of\s)?(?P<month_year>(?:19|20)\d\d)(?!\d){_AFTER_YEAR})?",
            before="(?:(?<!-)|(?<=[Mm]id-))",
        ),
        _printed,
    ),
    (
        Wordings(
            rf"(?P<lead>(?:in|this|next|last|early|late)\s(?:the\s)?)?"
            rf"(?P<season>{words.alternatives(words.SEASONS)})(?!\w)(?:\s(?:of|in))?"
            rf"(?:\s{_YEAR}{_AFTER_YEAR}|(?=\s(?P<counted>(?:this|next|last) year|(?:этого|следующего"
            rf"|будущего) года)))?"
        ),
        _season,
    ),
    (Wordings(rf"(?:in|during|в|во)\s{{1,3}}{_YEAR}(?![-–—/]\d){_AFTER_YEAR}"), _year_alone),
    (Wordings(words.table(words.WEEKDAYS), after=r"(?!\w)"), _weekday),
    (Wordings(words.table(words.RELATIVE), after=r"(?!\w)"), _relative),
    (Wordings(words.table(words.BESIDE), after=r"(?!\w)"), _beside),
    (
        Wordings(
            rf"(?P<month>{'|'.join(words.MONTH_ADJECTIVES_RU)})(?:ое|ого|ом|ая|ой|ую|ий|ому)"
            r"(?=\s(?:[\w-]{2,20}\s)?(?:заседани|встреч|сесси|саммит|совещани))"
        ),
        _of_month,
    ),
    (
        Wordings(
            rf"(?P<name>{'|'.join(words.SEASON_ADJECTIVES_RU)})(?:ее|его|ем|ему|яя|ей|юю|ий)"
            r"(?=\s(?:[\w-]{2,20}\s)?(?:заседани|встреч|сесси|саммит|совещани))"
            r"|(?P<name>spring|summer|autumn|fall|winter)(?=\s(?:session|meeting|sitting|summit|gathering)\b)"
        ),
        _of_season,
    ),
    (Wordings("before the new year|new year's eve|под новый год", after=r"(?!\w)"), _new_year),
)


def _singles(text: str) -> Iterator[Found]:
    folded = text.replace("ё", "е").replace("Ё", "Е").replace("\u00a0", " ")
    spelled = words_of(folded)
    matches = [(reader, match) for pattern, reader in _OF_DIGITS for match in pattern.finditer(folded)]
    matches += [
        (reader, match)
        for table, reader in _OF_WORDS
        for match in table.finditer(folded, table.places(spelled))
    ]
    return filter(None, (reader(match) for reader, match in matches))


def _joined(singles: list[Found], text: str) -> list[Found]:
    joined: list[Found] = []
    for found in singles:
        gap = text[joined[-1].end : found.start] if joined else ""
        apart = not joined or (
            text[joined[-1].end - 1] == "." and (gap + text[found.start]).lstrip()[0].isupper()
        )
        between = bool(joined) and bool(
            _BETWEEN.search(text, max(joined[-1].start - 10, 0), joined[-1].start)
        )
        both = None if apart else _together(joined[-1], found, gap, between=between)
        if both is None:
            joined.append(found)
        else:
            joined[-1] = both
    return joined


def _together(one: Found, two: Found, gap: str, *, between: bool) -> Found | None:
    ranged = bool(_RANGE.fullmatch(gap))
    joint = ranged or bool(_AND.fullmatch(gap))
    if joint and (both := _range(one, two, gap, ranged=ranged or between)):
        return both
    if not _TOUCHING.fullmatch(gap) or not _fill_each_other(one, two):
        return None
    return Found(
        one.start,
        two.end,
        one.first if one.first != NOTHING else two.first,
        one.last or two.last,
        one.weekday if one.weekday is not None else two.weekday,
        one.shift or two.shift,
        one.season or two.season,
        one.more or two.more,
    )


def _range(one: Found, two: Found, gap: str, *, ranged: bool) -> Found | None:
    """ "29 July to 1 August", "May–June", "Tuesday and Wednesday", "today and tomorrow".

    Joined by "and" alone (not `ranged`) only days that follow each other are one range.
    """
    if one.last or two.last or one.more or two.more:
        return None
    if NOTHING not in (one.first, two.first):
        days = bool(one.first.day and two.first.day) and (ranged or _follows(one.first, two.first))
        months = bool(one.first.month and two.first.month) and not (one.first.day or two.first.day)
        if not days and not (months and _DASH.fullmatch(gap)):
            return None
        first = one.first._replace(year=one.first.year or two.first.year)
        return Found(one.start, two.end, first, two.first, one.weekday, one.shift)
    if one.first != NOTHING or two.first != NOTHING:
        return None
    more = _days_between(one, two)
    if more is None or not 0 < more < (DAYS_A_WEEK if ranged else MOST_DAYS):
        return None
    return Found(one.start, two.end, weekday=one.weekday, shift=one.shift, more=more)


def _follows(first: Parts, last: Parts) -> bool:
    """Whether one day of a month is the next after another."""
    same = first.month == last.month and first.year in (None, last.year)
    return same and first.day is not None and last.day == first.day + 1


def _days_between(one: Found, two: Found) -> int | None:
    """Days from one weekday to the next, or from one counted day to another."""
    if one.weekday is not None and two.weekday is not None and not (one.shift or two.shift):
        return (two.weekday - one.weekday) % DAYS_A_WEEK
    if one.weekday is not None or two.weekday is not None or not (one.shift and two.shift):
        return None
    counted = all(s.unit is Unit.DAY and not s.beside for s in (one.shift, two.shift))
    return two.shift.amount - one.shift.amount if counted else None


def _fill_each_other(one: Found, two: Found) -> bool:
    return not (
        (NOTHING not in (one.first, two.first))
        or (one.weekday is not None and two.weekday is not None)
        or (one.shift and two.shift)
        or (one.season and two.season)
    )


_THAT_YEAR = Pattern(r"\s(?:of\s(?:that|the same)\syear|того же года)", re.I)


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
