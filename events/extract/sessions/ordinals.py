"""The number of a sitting: "77th session", "seventy-seventh meeting", "LXXVII", "77-е заседание"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.page.wordings import Wordings
from events.records import Stated

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = {
    "twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90,
}  # fmt: skip
_UNITS_RU = "перв втор трет четверт пят шест седьм восьм девят".split()
_TEENS_RU = (
    "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
).split()
_TENS_RU = {
    "двадцат": 20, "тридцат": 30, "сороков": 40, "пятидесят": 50, "шестидесят": 60, "семидесят": 70,
    "восьмидесят": 80, "девяност": 90,
}  # fmt: skip
_BEFORE_UNIT_RU = {
    "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70,
    "восемьдесят": 80, "девяносто": 90,
}  # fmt: skip
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_WORDS = (
    *_TEENS,
    rf"(?:{'|'.join(_TENS)})(?:ieth|y[ -](?:{'|'.join(_UNITS)}))",
    rf"(?:{'|'.join(_BEFORE_UNIT_RU)}) (?:{'|'.join(_UNITS_RU)})[а-яё]{{0,11}}",
    rf"(?:{'|'.join(_TENS_RU)})[а-яё]{{0,8}}",
    rf"(?:{'|'.join(_TEENS_RU)})(?:ый|ой|ого|ому|ом|ым|ая|ую|ое)",
)
_NUMBER = Wordings(
    r"(?:(?P<digits>\d{1,3})\s?[-–]?\s?(?:st|nd|rd|th|е|ое|ого|го|ом|му|м|ому|я|ая|ю|й|ый|ий)\b"
    rf"|(?P<roman>[IVXLC]{{2,8}})\b|(?P<words>{'|'.join(_WORDS)})\b)"
)
_SITTING = Pattern(
    r"(?:[\s,]+(?:on account|in a row|regular|ordinary|annual|joint|plenary|jubilee|council"
    r"|очередн\w{2,3}|юбилейн\w{2,3}|по счету|(?-i:[A-Z]{2,5})))"
    r"{0,3}[\s,]+(?:session|meeting|sitting|summit|gathering|convocation|one\b|time(?!\szone)"
    r"|заседани|сесси|встреч|саммит|совещани|собрани|раз\b)"
    r"|[\s,]+по счету",
    re.IGNORECASE,
)
_GATHERING = Pattern(r"\s(?:сбор\w{0,2}|раз подряд)\b", re.IGNORECASE)
""" «пятидесятый [сбор]», «в пятидесятый [раз подряд]»."""
_ASIDE = Pattern(r",\s(?:will|is|took|was|would|пройд|прош|состо|намеч|заплан|планир|назнач)", re.IGNORECASE)
_AFTER_COMMA = Pattern(r",\s(?:the\s)?\Z", re.IGNORECASE)
""" "The next, [77th], will be held": the number stands alone between commas."""
_ALONE = Pattern(
    r"(?:,?\s(?:(?:will|would|is|was|were|took|goes|went|falls|lasted|had|has|to|in|at|on|by|under|with|and|but"
    r"|since|so far|here|there|again|after|before|last|next|this|awaits|of (?:its|their|the) kind)\b"
    r"|пройд|прош|состо|намеч|заплан|прин|прим|был|в\b|на\b|с\b|и\b|а\b)|\s?[.,;:!?)»”\"–—]|\s[–—-]\s|\Z)",
    re.IGNORECASE,
)
_OF_ITS_KIND = Pattern(r"\sof (?:its|their|the) kind\b", re.IGNORECASE)
""" "The meeting, the sixteenth of its kind"."""
_IT_IS = Pattern(
    r"\b(?:is|was|be|been|being|became|becomes|marks|marked|counted as|стал[ао]?|был[ао]?|будет|станет"
    r"|оказал\w{2,3})\s(?:(?:already|only|also|the|its|council['’]s|ministers['’]|уже|только|лишь)\s){0,3}\Z",
    re.IGNORECASE,
)
""" "The session was [the] 70th", «заседание было пятьдесят третьим»."""
_THE = Pattern(r"\bthe\s\Z", re.IGNORECASE)
MOST_DAYS = 31
"""A greater number that stands alone is no day of a month."""
RULE = "ordinal"


def find(page: Page, within: Stretch) -> tuple[Stated[int], ...]:
    """The numbers of sittings printed in a stretch; anniversaries and hours are none."""
    return tuple(_numbers(page, within))


def _numbers(page: Page, within: Stretch) -> Iterator[Stated[int]]:
    sits = bool(page.cues_in(within.start, within.end, "sitting", "sittings", "sits", "hosts", "next"))
    quote = page.quote(within)
    for match in page.matches(_NUMBER, within):
        value = _value(match)
        alone = value is not None and value > MOST_DAYS and _is_alone(quote, match)
        plain = alone or _GATHERING.match(quote, match.end())
        if value and (plain or (sits and _is_of_sitting(quote, match))):
            start, end = match.span()
            yield Stated(value, (page.evidence(within.start + start, within.start + end, RULE),))


def _is_of_sitting(quote: str, match: re.Match[str]) -> bool:
    """Whether a number is of the sitting that its sentence speaks of."""
    if _SITTING.match(quote, match.end()) or _is_aside(quote, match):
        return True
    counted = bool(_ALONE.match(quote, match.end())) and bool(_IT_IS.search(quote, 0, match.start()))
    return counted or bool(_OF_ITS_KIND.match(quote, match.end()))


def _is_aside(quote: str, match: re.Match[str]) -> bool:
    before = quote[max(match.start() - 6, 0) : match.start()]
    return bool(_ASIDE.match(quote, match.end())) and bool(_AFTER_COMMA.search(before))


def _is_alone(quote: str, match: re.Match[str]) -> bool:
    """ "Utopia hosted the [64th] last May", "[77-е] пройдет в Утопии"."""
    if not _ALONE.match(quote, match.end()):
        return False
    return match["words"] is None or bool(_THE.search(quote, 0, match.start()))


def _value(match: re.Match[str]) -> int | None:
    if match["digits"]:
        return int(match["digits"])
    if match["roman"]:
        return _roman(match["roman"]) if match["roman"].isupper() else None
    return _in_words(match["words"].lower().replace("ё", "е"))


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _in_words(words: str) -> int | None:
    """Numbers from ten upwards: "first session of the year" is no number of a sitting."""
    if words in _TEENS:
        return 10 + _TEENS.index(words)
    tens, _, unit = words.replace(" ", "-").partition("-")
    if tens in _BEFORE_UNIT_RU:
        found = [n for n, stem in enumerate(_UNITS_RU, 1) if unit.startswith(stem)]
        return _BEFORE_UNIT_RU[tens] + found[0] if found else None
    if not unit and tens.endswith("ieth"):
        return _TENS.get(tens[:-4])
    if not unit:
        stems = {**_TENS_RU, **{stem: 10 + n for n, stem in enumerate(_TEENS_RU)}}
        return next((value for stem, value in stems.items() if tens.startswith(stem)), None)
    if tens.endswith("y") and unit in _UNITS and tens[:-1] in _TENS:
        return _TENS[tens[:-1]] + 1 + _UNITS.index(unit)
    return None
