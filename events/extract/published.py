"""When an article was published, as its text, its address or its carrier says.

Ranked: a stamp ("14.04.2010 12:47"), a byline ("By A. Writer | 18 November 2011"), a whole dateline
("MINSK, 5 June 2019"), the carrier's own stamp, the address. A dateline day without a year takes it
from the address or the carrier, else from the text when that leaves one year only; otherwise the
year stays open. Page clocks, weather lines, edit and crawl dates are no publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from events.extract.dates import clues as year_clues
from events.extract.dates.parts import NOTHING, Parts
from events.extract.dates.scan import Found, exists, scan
from events.extract.dates.settle import parts_of
from events.extract.text import Page, Stretch
from events.kinds import DateBasis
from events.records import DateReading, Evidence

_URL_LINE = re.compile(r"\s?URL: ?(?P<url>\S{1,2000})")
_URL_DATES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
        r"(?<!\d)(?P<day>\d\d)[-_.](?P<month>\d\d)[-_.](?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d)(?!\d)",
    )
)
_NO_PUBLICATION = re.compile(
    r"°|\b(?:last (?:edit|update|modif|change)\w{0,3}|updated|edited|modified|retrieved|accessed|crawled"
    r"|archived|cached"
    r"|saved|snapshot|today is|it is now|local time|all times|read (?:also|more)|see also|related|mobile "
    r"version|rss|usd|eur"
    r"|copyright|©|обновлен\w{1,2}|изменен\w{1,2}|редактир\w{1,6}|дата обращения|архив\w{0,2}|сохранен\w{1,2}"
    r"|сейчас|курс|погода|читайте также|по теме|сегодня:)(?!\w)",
    re.I,
)
"""Words of page furniture; "Сегодня:" heads a page clock, "сегодня" in a sentence does not."""
_LABEL = re.compile(
    r"\b(?:published|posted|publication date|date published|reply #?\d* ?on|дата публикации"
    r"|опубликован\w{1,2})\b",
    re.I,
)
_BYLINE = re.compile(r"(?:^|[|•·]\s?)(?:by|posted by|written by|author|reporter|автор|корреспондент)\b", re.I)
_SHORT_LINE = 160
_LONG_LINE = 200
_HEAD_LINES = 16
_HEAD_LONG_LINES = 3
_STAMP_REST = 90
"""So many characters of a stamp's line may be something else: an agency, a rubric, the hour."""
_PLACE = re.compile(
    r"(?P<lead>(?:[^\W\d_][\w.'’ʼ-]{0,24}[ ]){0,3}[^\W\d_][\w.'’ʼ-]{0,24}|/[^/\n]{1,40}/"
    r"|\([^)\n]{1,40}\))[ ]?[,.:–—-]?[ ]{1,2}"
)
_NO_PLACE = re.compile(
    r"(?:on|in|at|by|today|yesterday|tomorrow|the|from|this|last|date|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday"
    r"|в|на|с|по|от|сегодня|вчера|завтра|до|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\b",
    re.I,
)
_DATELINE_REACH = 70
_OPENING = re.compile(r"(?:(?:date|published|posted|дата|опубликовано)[ ]?:?[ ]{1,2})?", re.I)
_DATELINE_END = frozenset(["", ".", "/", "(", "-", "–", "—", ",", ":", "|"])
_LEAD_PARAGRAPHS = 2


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A date that may be the publication's; the lowest rank is believed first."""

    rank: int
    parts: Parts
    basis: DateBasis
    reason: str
    evidence: tuple[Evidence, ...] = ()


def read(page: Page, url: str | None = None, given: str | None = None) -> DateReading | None:
    """The publication as precisely as anything says it; `XXXX-10-31` where only the dateline's day is known.

    `url` is the article's address, `given` the carrier's own stamp (EDTF).
    """
    candidates = sorted(_candidates(page, url, given), key=lambda candidate: candidate.rank)
    dated = [candidate for candidate in candidates if candidate.parts.year]
    open_day = next((candidate for candidate in candidates if not candidate.parts.year), None)
    if not dated:
        return _by_clues(page, open_day) if open_day else None
    best = _finest(dated)
    if open_day and best.basis in (DateBasis.URL, DateBasis.GIVEN):
        return _with_year(open_day, best)
    return DateReading(best.parts.edtf(), best.basis, best.reason, best.evidence)


def _finest(dated: list[_Candidate]) -> _Candidate:
    """The first in rank, unless a later one says the same more precisely."""
    first = dated[0]
    for other in dated[1:]:
        if len(other.parts.edtf()) > len(first.parts.edtf()) and other.parts.edtf().startswith(
            first.parts.edtf()
        ):
            return other
    return first


def _candidates(page: Page, url: str | None, given: str | None) -> Iterator[_Candidate]:
    found = scan(page.text)
    yield from _stamps(page, found)
    yield from _datelines(page, found)
    if given and (parts := parts_of(given)):
        yield _Candidate(4, parts, DateBasis.GIVEN, f"the carrier's own stamp, {given}")
    yield from _addresses(page, url)


# --- stamps and bylines ----------------------------------------------------------------------------


def _stamps(page: Page, found: tuple[Found, ...]) -> Iterator[_Candidate]:
    """Lines at the head, or at the very end, that are little more than a date or open with one."""
    lines = list(_stamp_lines(page, found))
    clocks = _page_clocks(lines)
    for number, (line, date, labelled) in enumerate(lines):
        if number in clocks:
            continue
        byline = bool(_BYLINE.search(page.quote(line)))
        basis = DateBasis.BYLINE if byline else DateBasis.EXPLICIT
        kind = "byline" if byline else "stamp"
        reason = f"the {kind} “{page.text[date.start : date.end]}”"
        evidence = (page.evidence(date.start, date.end, f"published-{kind}"),)
        yield _Candidate(0 if labelled else 1, date.first, basis, reason, evidence)


def _stamp_lines(page: Page, found: tuple[Found, ...]) -> Iterator[tuple[Stretch, Found, bool]]:
    dated = [each for each in found if each.first.year and each.first.month and not each.last]
    for line in (*_head(page), *_tail(page)):
        quote = page.quote(line)
        inside = [each for each in dated if line.start <= each.start < line.end]
        if not inside or _URL_LINE.match(quote):
            continue
        date = inside[0]
        if _opens(page, line, date):
            yield line, date, False
            continue
        if len(quote) > _SHORT_LINE:
            continue
        label = _LABEL.search(quote)
        after = [each for each in inside if label and each.start >= line.start + label.end()]
        if (
            label
            and after
            and not _NO_PUBLICATION.search(page.text, line.start + label.end(), after[0].start)
        ):
            yield line, after[0], True
            continue
        if _NO_PUBLICATION.search(quote):
            continue
        if len(quote) - (date.end - date.start) <= _STAMP_REST and not _is_prose(quote):
            yield line, date, False


def _opens(page: Page, line: Stretch, date: Found) -> bool:
    """Whether a longer line begins with a stamp: "date 2023-05-04 MINSK, May 4. /AGENCY/. The …"."""
    after = page.text[date.end : line.end].lstrip(" ,.|:–—-")[:1]
    long = line.end - line.start > _SHORT_LINE
    return long and bool(_OPENING.fullmatch(page.text[line.start : date.start])) and not after.islower()


def _head(page: Page) -> Iterator[Stretch]:
    long_lines = 0
    for line in page.paragraphs[:_HEAD_LINES]:
        long_lines += line.end - line.start > _LONG_LINE
        if long_lines >= _HEAD_LONG_LINES:
            return
        yield line


def _tail(page: Page) -> Iterator[Stretch]:
    return iter(page.paragraphs[_HEAD_LINES:][-2:])


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence rather than a stamp: many small words and a full stop."""
    small = sum(word.islower() and len(word) > 1 for word in line.replace(".", " ").split())
    return small > 4


def _page_clocks(lines: list[tuple[Stretch, Found, bool]]) -> frozenset[int]:
    """A first stamp that is later than the one after it is the clock of the page that was saved."""
    if len(lines) < 2 or lines[0][2]:
        return frozenset()
    first, second = (lines[n][1].first.edtf() for n in (0, 1))
    return frozenset({0}) if first > second and lines[1][0].start > lines[0][0].start else frozenset()


# --- datelines -------------------------------------------------------------------------------------


def _datelines(page: Page, found: tuple[Found, ...]) -> Iterator[_Candidate]:
    """ "MOSCOW, November 12. /AGENCY/", "Baku. 2 June.", "ТАШКЕНТ, 25 июля 2014 года"."""
    for paragraph in page.paragraphs[:_HEAD_LINES]:
        date = next(
            (f for f in found if paragraph.start <= f.start < paragraph.start + _DATELINE_REACH), None
        )
        if date is None or not (date.first.month and date.first.day) or date.last or date.shift:
            continue
        if not _is_dateline(page.text[paragraph.start : date.start], page.text[date.end - 1 : date.end + 3]):
            continue
        evidence = (page.evidence(date.start, date.end, "published-dateline"),)
        quote = page.text[date.start : date.end]
        yield _Candidate(3, date.first, DateBasis.DATELINE, f"the dateline “{quote}”", evidence)
        return


def _is_dateline(before: str, after: str) -> bool:
    """Whether only a place and an agency stand before the day, and its end after it."""
    if not after.startswith(".") and after[1:].lstrip()[:1] not in _DATELINE_END:
        return False
    position = 0
    while position < len(before):
        match = _PLACE.match(before, position)
        if match is None or _NO_PLACE.match(match["lead"]) or match["lead"][0].islower():
            return False
        position = match.end()
    return bool(before)


# --- addresses -------------------------------------------------------------------------------------


def _addresses(page: Page, url: str | None) -> Iterator[_Candidate]:
    """A day or month in the address, printed as the first line or given beside the text."""
    line = _URL_LINE.match(page.text)
    text = line["url"] if line else url
    for pattern in _URL_DATES:
        match = pattern.search(text or "")
        parts = _url_parts(match) if match else None
        if match is None or parts is None:
            continue
        evidence: tuple[Evidence, ...] = ()
        if line:
            offset = line.start("url")
            evidence = (page.evidence(offset + match.start(), offset + match.end(), "published-url"),)
        yield _Candidate(5, parts, DateBasis.URL, f"the address has “{match[0]}”", evidence)
        return


def _url_parts(match: re.Match[str]) -> Parts | None:
    group = match.groupdict()
    day = int(group["day"]) if group.get("day") else None
    parts = Parts(int(group["year"]), int(group["month"]), day)
    return parts if exists(parts) else None


# --- a day without a year ----------------------------------------------------------------------------


def _with_year(day: _Candidate, dated: _Candidate) -> DateReading:
    """The dateline's day in the year of the address or carrier, where both agree; else the latter."""
    year = dated.parts.year
    apart = dated.parts.day and (dated.parts.month, dated.parts.day) != (day.parts.month, day.parts.day)
    if apart or (dated.parts.month and dated.parts.month != day.parts.month):
        return DateReading(dated.parts.edtf(), dated.basis, dated.reason, dated.evidence)
    whole = replace(day.parts, year=year)
    reason = f"{day.reason}; {dated.reason}"
    return DateReading(whole.edtf(), DateBasis.DATELINE, reason, day.evidence + dated.evidence)


def _by_clues(page: Page, day: _Candidate) -> DateReading:
    """The dateline's day in the only year that weekday, hand-over, plan and anniversary leave."""
    clues = year_clues.clues(page)
    weekday = _lead_weekday(page)
    years = year_clues.possible_years(clues, day.parts, weekday.weekday if weekday else None)
    if not years and weekday:
        weekday, years = None, year_clues.possible_years(clues, day.parts, None)
    if len(years) != 1:
        return DateReading(
            day.parts.edtf(), day.basis, f"{day.reason}; nothing in the text gives the year", day.evidence
        )
    reasons = [day.reason, *(clue.reason for clue in clues)]
    evidence = [*day.evidence, *(clue.evidence for clue in clues)]
    if weekday:
        reasons.insert(1, f"a “{page.text[weekday.start : weekday.end]}”")
        evidence.insert(1, page.evidence(weekday.start, weekday.end, "published-weekday"))
    whole = replace(day.parts, year=years[0])
    return DateReading(
        whole.edtf(), DateBasis.INFERRED, f"{'; '.join(reasons)}: only {years[0]} is left", tuple(evidence)
    )


def _lead_weekday(page: Page) -> Found | None:
    """The weekday in the dateline's paragraph, which in agency style is the day of the dateline."""
    for found in scan(page.text):
        if found.weekday is not None and found.shift is None and found.first == NOTHING:
            near = page.paragraph_index(found.start) <= _first_long_paragraph(page) + _LEAD_PARAGRAPHS - 1
            return found if near else None
    return None


def _first_long_paragraph(page: Page) -> int:
    return next((n for n, p in enumerate(page.paragraphs) if p.end - p.start > _SHORT_LINE), 0)
