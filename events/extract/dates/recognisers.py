"""The small recognisers of dates: each knows one way to print a day, a month, a year or a relative word."""

from __future__ import annotations

import re
from collections.abc import Callable

from events.extract.dates import words
from events.extract.dates.found import Found, exists, year_of
from events.extract.dates.parts import Parts, Shift, Unit
from events.extract.page.patterns import Pattern
from events.extract.page.wordings import Wordings

SHORT_MONTH = 3
_MONTH = words.alternatives(words.MONTHS)
_SHORT = words.alternatives([word for word in words.MONTHS if len(word) <= SHORT_MONTH])
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_AFTER_YEAR = r"(?:-(?:го|му|м|й)\b)?(?:[ ]?(?:года|году|год|г\.|г\b))?"
_TO = r"[ ]?(?:-|–|—|to|and|по|и)[ ]?"
_DAY = r"(?P<day>\d(?<![\d.,:/-]\d)\d?)(?:st|nd|rd|th|-го|-е|[»”\"])?"
_LAST = rf"(?:{_TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th|-го|-е)?)?"
_NEEDS_CAPITAL = frozenset("may march mar sat sun mon wed fri thu tue dec jan fall".split())
_NAME_BEFORE = Pattern(
    r"(?<![.:!?]\s)\b(?!(?:In|Since|By|Of|Until|Late|Early|Last|Next|This)\b)[A-Z][a-z]+\s\Z"
)

Reader = Callable[[re.Match[str]], Found | None]


def _printed(match: re.Match[str]) -> Found | None:
    """Day and month in letters: "5 June 2019", "June 5", "15-16 September", "12 октября"."""
    group = match.groupdict()
    digits = group.get("year") or group.get("month_year")
    month = _month(group["month"], sure=bool(digits) or match[0][0].isdigit())
    if month is None:
        return None
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


def _month(word: str, *, sure: bool) -> int | None:
    """The number of a month; "may" and "march" are none unless a day or a year makes them one."""
    folded = words.plain(word)
    if folded in _NEEDS_CAPITAL and not (sure or word[0].isupper()):
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


OF_DIGITS: tuple[tuple[Pattern, Reader], ...] = tuple(
    (Pattern(pattern, re.I), reader)
    for pattern, reader in (
        (r"(?P<year>(?:19|20)(?<!\d\d\d)\d\d)(?P<s>[-/.])(?P<month>\d\d)(?P=s)(?P<day>\d\d)(?!\d)", _iso),
        (
            r"(?P<one>\d(?<![\d.]\d)\d?)(?P<s>[./-])(?P<two>\d{1,2})(?P=s)(?P<year>(?:19|20)\d\d"
            r"|\d\d)(?![\d:]|\.\d)",
            _numeric,
        ),
        (
            r"(?m:^)(?P<year>(?:19|20)\d\d)"
            r"(?:[ ](?:год|г\.)(?!\w)|(?=[.,:](?:\s|$))|(?=[ ][–—-][ ])|(?=(?m:$)))",
            _year_alone,
        ),
        (rf"(?P<day>\d(?<![\d.:/-]\d)\d?)[-/](?P<month>{_MONTH})[-/]{_YEAR}", _printed),
        (
            rf"{_DAY}{_LAST}[ ]{{1,3}}(?:of[ ])?(?P<month>{_MONTH})(?!\w)"
            rf"(?:\.?,?[ ]{{1,3}}{_YEAR})?{_AFTER_YEAR}",
            _printed,
        ),
        (
            rf"(?P<year>(?:19|20)(?<!\d\d\d)\d\d),?[ ](?P<month>{_MONTH})[ ]"
            rf"(?P<day>\d{{1,2}})(?![\d:]|,?[ ]\d)",
            _printed,
        ),
        (rf"(?m:{_DAY}[ ](?P<month>{_SHORT})\.?[ ]['’]?(?P<year>\d\d)(?=[ ]*(?:[)\],;|/]|$)))", _printed),
    )
)
"""Their first digit stands before what may not stand before it: so the digits are found in leaps."""
OF_WORDS: tuple[tuple[Wordings, Reader], ...] = (
    (
        Wordings(
            rf"(?P<month>{_MONTH})(?!\w)"
            rf"(?:\.?[ ]{{1,3}}(?:the[ ])?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d)"
            rf"(?:(?:[ ]?[-–—][ ]?|[ ](?:to|through)[ ](?!\d{{1,2}}(?:[:.]\d|[ ]?[ap]\.?m))"
            rf"|[ ]and[ ](?=\d{{1,2}}(?:st|nd|rd|th)?(?:[,.;)]|[ ](?:in|at|under|the|with)\b)))"
            rf"(?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?!\d))?(?:,?[ ]{{1,3}}{_YEAR})?"
            rf"|\.?,?[ ]{{1,3}}(?:of[ ])?(?P<month_year>(?:19|20)\d\d)(?!\d){_AFTER_YEAR})?",
            before="(?:(?<!-)|(?<=[Mm]id-))",
        ),
        _printed,
    ),
    (
        Wordings(
            rf"(?P<lead>(?:in|this|next|last|early|late)[ ](?:the[ ])?)?"
            rf"(?P<season>{words.alternatives(words.SEASONS)})(?!\w)(?:[ ](?:of|in))?"
            rf"(?:[ ]{_YEAR}{_AFTER_YEAR}|(?=[ ](?P<counted>(?:this|next|last) year|(?:этого|следующего"
            rf"|будущего) года)))?"
        ),
        _season,
    ),
    (
        Wordings(
            r"(?:in|during|в|во)[ ]{1,3}"
            r"(?:mid-|early[ ]|late[ ]|the[ ](?:beginning|middle|end)[ ]of[ ]|(?:начале|середине|конце)[ ])?"
            rf"{_YEAR}(?![-–—/]\d){_AFTER_YEAR}"
        ),
        _year_alone,
    ),
    (Wordings(words.table(words.WEEKDAYS), after=r"(?!\w)"), _weekday),
    (Wordings(words.table(words.RELATIVE), after=r"(?!\w)"), _relative),
    (Wordings(words.table(words.BESIDE), after=r"(?!\w)"), _beside),
    (
        Wordings(
            rf"(?P<month>{'|'.join(words.MONTH_ADJECTIVES_RU)})(?:ое|ого|ом|ая|ой|ую|ий|ому)"
            r"(?=[ ](?:[\w-]{2,20}[ ])?(?:заседани|встреч|сесси|саммит|совещани))"
        ),
        _of_month,
    ),
    (
        Wordings(
            rf"(?P<name>{'|'.join(words.SEASON_ADJECTIVES_RU)})(?:ее|его|ем|ему|яя|ей|юю|ий)"
            r"(?=[ ](?:[\w-]{2,20}[ ])?(?:заседани|встреч|сесси|саммит|совещани))"
            r"|(?P<name>spring|summer|autumn|fall|winter)"
            r"(?=[ ](?:session|meeting|sitting|summit|gathering)\b)"
        ),
        _of_season,
    ),
    (Wordings("before the new year|new year's eve|под новый год", after=r"(?!\w)"), _new_year),
)
