"""Stamps and bylines: short lines that are little more than the date of publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from events.extract.dates.found import Found
from events.extract.dates.parts import Parts
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.kinds import DateBasis, Weighed
from events.records import Evidence
from events.telling import tell

NO_PUBLICATION = Pattern(
    r"°|\b(?:last (?:edit|update|modif|change)\w{0,3}|updated|edited|modified|retrieved|accessed|crawled"
    r"|archived|cached"
    r"|saved|snapshot|captured|downloaded|generated|checked|viewed|visited|printed(?: on|:)|photo|image"
    r"|picture|credit"
    r"|фото|снимок|sign in|log ?in|subscribe|joined|registered|member since|last (?:seen|visit)"
    r"|server time|current time|время сервера|время на сервере|войти|вход|регистрация|зарегистрирован\w{0,2}"
    r"|на (?:сайте|форуме) с|был\w? на сайте|просмотрено|распечатано|скачано|проверено|копия"
    r"|(?:сегодня|today)(?=:?\s\d)|today is|it is now"
    r"|local time(?=:)|all times|read (?:also|more)|see also|related|mobile "
    r"version|rss|usd|eur"
    r"|copyright|©|обновлен\w{1,2}|изменен\w{1,2}|редактир\w{1,6}|дата обращения|архив\w{0,2}|сохранен\w{1,2}"
    r"|сейчас|курс|погода|читайте также|по теме)(?!\w)",
    re.I,
)
"""Words of page furniture; "Сегодня: 5" heads a page clock, "сегодня" in a sentence does not."""
_LABEL = Pattern(
    r"\b(?:published|posted|publication date|date published|signed (?:off )?(?:to|for) (?:press|print)"
    r"|(?:\A|[|•·]\s?)(?:added|filed|submitted|добавлен\w{1,2})|reply #?\d* ?on|дата публикации"
    r"|опубликован\w{1,2}|размещен\w?|подписан\w? (?:в печать|к печати))\b",
    re.I,
)
_BYLINE = Pattern(r"(?:^|[|•·]\s?)(?:by|posted by|written by|author|reporter|автор|корреспондент)\b", re.I)
ADDRESS_LINE = Pattern(r"\s?URL: ?(?P<url>\S{1,2000})")
SHORT_LINE = 160
_LONG_LINE = 200
CHRONOLOGY = 3
"""Lines that open with dates of so many years are a list of events, and no stamps."""
HEAD_LINES = 16
_HEAD_LONG_LINES = 3
TAIL_LINES = 2
MOST_SMALL = 3
"""Small words, but for those that glue names, of which a stamp has no more."""
_GLUE = frozenset(
    "a an the of by in on at from for and to in г года год в на от из по и с для gmt utc am pm".split()
)
_STOPS = (".", "!", "?", "…")
_STAMP_REST = 90
"""So many characters of a stamp's line may be something else: an agency, a rubric, the hour."""
_OF_A_DAY = Pattern(r"\b(?:on|in|by|until|since|from|before|after|к|до|после|с)\s(?:the\s)?\Z", re.I)
IN_A_LIST = "Lines that open with dates of many years are a list of events."
OF_THE_PAGE = "A first stamp that is later than the next one is the clock of the saved page."
FURNITURE = "The words beside it are of the page: an update, a clock, the weather, an archive."
_SEGMENT = Pattern(r"[|•·/>»]|\s{2}|\d\d:\d\d")
"""What parts the rubric of a page from its stamp: "News / Sessions   05.07.2030 12:40"."""
_TELLING = ("sits", "over", "present", "postponed", "cancelled")
_IN_BRACKETS = Pattern(r"(?:[.!?…»”\"]\s|\n)\s{0,3}[(\[/](?P<stamp>[^()\[\]/\n]{8,80})[)\]/]\Z")
_ONLY_HOUR = Pattern(
    r"(?:published|posted|опубликовано)?[\s:,]{0,3}(?:[\s,|]{0,3}\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)?"
    r"(?:\s(?:[A-Z]{2,4}|по [а-я]{4,12})(?:[+-]\d{1,2})?)?",
    re.I,
)
_IMPRINT = Pattern(r"(?:[«“\"]?[^\W\d_a-zа-яё][\w.’'-]*[»”\"]?,?\s?|№\s?\d+,?\s?){1,6}")
""" "(North News, 5 July 2030)": names alone beside the day."""
_OPENING = Pattern(r"[\[(]?(?:(?:date|published|posted|дата|опубликовано)[ ]?:?[ ]{1,2})?", re.I)


class Candidate(NamedTuple):
    """A date that may be the publication's; the lowest rank is believed first."""

    rank: int
    parts: Parts
    basis: DateBasis
    reason: str
    evidence: tuple[Evidence, ...] = ()


def find(page: Page, found: tuple[Found, ...]) -> Iterator[Candidate]:
    """Lines at the head, or at the very end, that are little more than a date or open with one."""
    lines = list(_stamp_lines(page, found))
    listed = [each for each in lines if not (each[2] or _is_bare(page, each[0], each[1]))]
    if len({date.first.year for _, date, _ in listed}) >= CHRONOLOGY:
        _set_aside(page, [date for _, date, _ in listed], IN_A_LIST)
        lines = [each for each in lines if each not in listed]
    clocks = _page_clocks(lines)
    for number, (line, date, labelled) in enumerate(lines):
        if number in clocks:
            _set_aside(page, [date], OF_THE_PAGE)
            continue
        byline = bool(_BYLINE.search(page.quote(line)))
        basis = DateBasis.BYLINE if byline else DateBasis.EXPLICIT
        kind = "byline" if byline else "stamp"
        reason = tell(f"the {kind} “{{words}}”", words=page.text[date.start : date.end])
        evidence = (page.evidence(date.start, date.end, f"published-{kind}"),)
        yield Candidate(0 if labelled else 1, date.first, basis, reason, evidence)
    yield from _without_year(page, found)
    yield from _closing(page, found)


def beside_chronology(page: Page, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The dates that do not open the lines of a list of events, of several years or of one not printed."""
    lines = {line.start: line for line in page.paragraphs}
    opening = [each for each in found if each.start in lines and (each.first.year or each.first.month)]
    bare = (each for each in opening if _ONLY_HOUR.fullmatch(page.text, each.end, lines[each.start].end))
    stamp = [each for each in bare if each.first.year][:1]
    opening = [each for each in opening if each not in stamp or page.prose_before(each.start)]
    years, days = {each.first.year for each in opening}, {each.first for each in opening}
    if len(years) < CHRONOLOGY and (None not in years or len(days) < CHRONOLOGY):
        return found
    _set_aside(page, opening, IN_A_LIST)
    return tuple(each for each in found if each not in opening)


def _without_year(page: Page, found: tuple[Found, ...]) -> Iterator[Candidate]:
    """ "2 November, 7.45 pm": a line of the head that is a day and an hour."""
    dated = (each for each in found if each.first.day and not (each.first.year or each.last or each.shift))
    alone = [day for day in dated if _stands_alone(page, day)]
    for day in alone if len(alone) == 1 else ():
        if page.paragraph_at(day.start) in page.paragraphs[:HEAD_LINES]:
            evidence = (page.evidence(day.start, day.end, "published-stamp"),)
            quote = page.text[day.start : day.end]
            yield Candidate(
                3, day.first, DateBasis.EXPLICIT, tell("the stamp “{words}”", words=quote), evidence
            )


def _stands_alone(page: Page, day: Found) -> bool:
    """Whether a line holds a day and at most an hour; several such lines head the parts of a diary."""
    return _is_bare(page, page.paragraph_at(day.start), day)


def _is_bare(page: Page, line: Stretch, day: Found) -> bool:
    rest = page.text[line.start : day.start] + page.text[day.end : line.end]
    return len(rest) < _STAMP_REST and bool(_ONLY_HOUR.fullmatch(rest))


def _closing(page: Page, found: tuple[Found, ...]) -> Iterator[Candidate]:
    """ "… he said. (5 July 2030, 12:40 GMT)": a stamp in brackets at the very end."""
    match = _IN_BRACKETS.search(page.text.rstrip(), max(len(page.text) - _LONG_LINE, 0))
    if match is None:
        return
    start, end = match.span("stamp")
    dates = [each for each in found if start <= each.start < end and each.first.year and each.first.day]
    rest = page.text[start : dates[0].start] + page.text[dates[0].end : end] if len(dates) == 1 else None
    if rest is not None and (_ONLY_HOUR.fullmatch(rest) or _IMPRINT.fullmatch(rest)):
        evidence = (page.evidence(dates[0].start, dates[0].end, "published-stamp"),)
        quote = page.text[dates[0].start : dates[0].end]
        yield Candidate(
            1, dates[0].first, DateBasis.EXPLICIT, tell("the stamp “{words}”", words=quote), evidence
        )


def _set_aside(page: Page, dates: Iterable[Found], reason: str) -> None:
    for date in dates:
        page.set_aside(Weighed.PUBLISHED, date.start, date.end, reason)


def _stamp_lines(page: Page, found: tuple[Found, ...]) -> Iterator[tuple[Stretch, Found, bool]]:
    dated = [each for each in found if each.first.year and each.first.month and not each.last]
    head = list(_head(page))
    for line in (*head, *page.paragraphs[len(head) :][-TAIL_LINES:]):
        quote = page.quote(line)
        inside = [each for each in dated if line.start <= each.start < line.end]
        if not inside or ADDRESS_LINE.match(quote):
            continue
        date = inside[0]
        if _opens(page, line, date):
            yield line, date, False
            continue
        if len(quote) > SHORT_LINE:
            continue
        label = _LABEL.search(quote)
        after = [each for each in inside if label and each.start >= line.start + label.end()]
        if label and after and not NO_PUBLICATION.search(page.text, line.start + label.end(), after[0].start):
            yield line, after[0], True
            continue
        if _tells(page, line, date):
            continue
        if NO_PUBLICATION.search(_before_second(page, line, inside)):
            _set_aside(page, [date], FURNITURE)
            continue
        rest = page.text[line.start : date.start] + page.text[date.end : line.end]
        if len(rest) <= _STAMP_REST and not _is_prose(rest):
            yield line, date, False


def _before_second(page: Page, line: Stretch, dates: list[Found]) -> str:
    """The words that can speak of the first date: "2 May 2030 (updated 3 May 2030)" is of the 2nd."""
    if len(dates) < 2:
        return page.quote(line)
    return page.text[line.start : dates[0].start] + page.text[dates[1].end : line.end]


def _opens(page: Page, line: Stretch, date: Found) -> bool:
    """Whether a longer line begins with a stamp: "date 2023-05-04 MINSK, May 4. /AGENCY/. The …"."""
    after = page.text[date.end : line.end].lstrip(" ,.|:–—-])").removeprefix("г. ")[:1]
    long = line.end - line.start > SHORT_LINE
    return long and bool(_OPENING.fullmatch(page.text[line.start : date.start])) and not after.islower()


def _head(page: Page) -> Iterator[Stretch]:
    long_lines = 0
    for line in page.paragraphs[:HEAD_LINES]:
        long_lines += line.end - line.start > _LONG_LINE
        if long_lines >= _HEAD_LONG_LINES:
            return
        yield line


def _is_prose(line: str) -> bool:
    """Whether the words beside a date are a sentence rather than a stamp: several of them are small."""
    small = [word for word in line.replace(".", " ").split() if word.islower() and len(word) > 1]
    telling = sum(word not in _GLUE for word in small)
    return telling > MOST_SMALL or (telling > 1 and line.rstrip().endswith(_STOPS))


def _tells(page: Page, line: Stretch, date: Found) -> bool:
    """Whether a line tells of a day: "The Council met on 5 June 2019.", "70th session, 5 June 2019"."""
    before = _SEGMENT.split(page.text[line.start : date.start])[-1]
    if page.cues_in(date.start - len(before), date.start, "sitting"):
        return True
    signs = (
        bool(_OF_A_DAY.search(page.text[max(line.start, date.start - 10) : date.start])),
        bool(page.cues_in(line.start, line.end, *_TELLING)),
        page.text[line.end - 1] in ".!?",
    )
    return sum(signs) > 1


def _page_clocks(lines: list[tuple[Stretch, Found, bool]]) -> frozenset[int]:
    """A first stamp that is later than the next whole one is the clock of the page that was saved."""
    if not lines or lines[0][2]:
        return frozenset()
    (line, clock, _), *others = lines
    following = next((date for other, date, _ in others if date.first.day and other.start > line.start), None)
    return frozenset({0} if following and clock.first.edtf() > following.first.edtf() else ())
