"""Datelines ("MINSK, 5 June.") and the dates that web addresses carry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates import words
from events.extract.dates.found import Found, exists
from events.extract.dates.parts import NOTHING, Parts
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.publication import stamps
from events.extract.publication.stamps import ADDRESS_LINE, HEAD_LINES, Candidate
from events.kinds import DateBasis
from events.records import Evidence
from events.telling import tell

_MONTH = "|".join(word for names in words.ENGLISH_MONTHS for word in names)
_URL_DATES = tuple(
    Pattern(pattern, re.I)
    for pattern in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?!\d)",
        rf"(?<!\d)(?P<year>(?:19|20)\d\d)[/-](?P<month>{_MONTH})[/-](?P<day>\d{{1,2}})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})[/-](?P<month>{_MONTH})[/-](?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
        r"(?<!\d)(?P<day>\d\d)[-_.](?P<month>\d\d)[-_.](?P<year>(?:19|20)\d\d)(?!\d)",
        rf"(?<![a-z])(?P<month>{_MONTH})-(?P<day>\d{{1,2}})-(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d)(?!\d)",
        r"/(?P<year>(?:19|20)\d\d)/",
    )
)
_PLACE = Pattern(
    r"(?P<lead>(?:[^\W\d_][\w.'’ʼ-]{0,24}[ ]){0,3}(?:\d{1,4}\.?)?[^\W\d_][\w.'’ʼ-]{0,24}|/[^/\n]{1,40}/"
    r"|\([^)\n]{1,40}\)|[«“\"][^«»“”\"\n]{1,40}[»”\"])(?:[ ]?[,.:|–—-]?[ ]{1,2}|/(?=\w))"
)
_NO_PLACE = Pattern(
    r"(?:on|in|at|by|today|yesterday|tomorrow|the|from|this|last|date|published|posted|updated|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday"
    r"|в|на|с|по|от|дата|опубликовано|размещено|обновлено|сегодня|вчера|завтра|до|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\b",
    re.I,
)
_TELLS = Pattern(r"\s(?:in|at|в|во)\s", re.I)
""" "The Council met in Utopia 5 June": a preposition before the place makes it a sentence."""
_CORRESPONDENT = Pattern(r"(?:From|By) our (?:own |special )?correspondents?[.,:]?\s", re.I)
_WEEKDAY = Pattern(rf"(?:{words.table(words.WEEKDAYS)})\b[.,]?[ ]{{1,2}}", re.I)
""" "Utopia, Thursday. 21.10.2010": the day of the week stands apart."""
_AGENCY = Pattern(r"[.,]?\s{0,2}[(/\[](?P<name>[^()/\[\]\n]{2,40}?)[)/\]]\s{0,2}[.:–—-]{0,2}(?=\s)")
_AGENCY_YEAR = Pattern(r"\b(?P<year>(?:19|20)\d\d)(?:\s?(?:г\.?|года))?\Z")
""" "UTOPIA, 14 October. (Sample News, 2016)": the year stands with the agency."""
_PROSE_ABOVE = 2
"""Paragraphs of prose that may stand above a dateline: a summary of the page."""
_DATELINE_REACH = 70
_COMMA = 4
"""Characters between a day and the city after it."""
_AFTER_CITY = Pattern(r"\s?[./(\[–—:-]")
_DATELINE_END = frozenset(["", ".", "/", ")", "]", "(", "-", "–", "—", ",", ":", "|"])


def first(page: Page, found: tuple[Found, ...]) -> Candidate | None:
    """The day of the dateline, where there is one."""
    return next(_find(page, found), None)


def _find(page: Page, found: tuple[Found, ...]) -> Iterator[Candidate]:
    """ "MOSCOW, November 12. /AGENCY/", "Baku. 2 June.", "ТАШКЕНТ, 25 июля 2014 года"."""
    for paragraph in page.paragraphs[:HEAD_LINES]:
        if page.prose_before(paragraph.start) > _PROSE_ABOVE:
            return
        near = (f for f in found if paragraph.start <= f.start < paragraph.start + _DATELINE_REACH)
        date = next((f for f in near if f.weekday is None or f.first != NOTHING), None)
        if date is None or not (date.first.month and date.first.day) or date.last or date.shift:
            continue
        if not _heads_news(page, paragraph, date):
            continue
        opening = _CORRESPONDENT.match(page.text, paragraph.start)
        bracketed = page.text[paragraph.start] in "([/" and page.text[date.end : date.end + 1] in (
            ")",
            "]",
            "/",
        )
        start = opening.end() if opening else paragraph.start + bracketed
        agency = _AGENCY.match(page.text, date.end, paragraph.end)
        if start == date.start:
            if not agency and not _goes_before_a_city(page, date.end):
                continue
        elif not _is_dateline(page, Stretch(start, paragraph.end), date):
            continue
        year = _AGENCY_YEAR.search(agency["name"]) if agency and not date.first.year else None
        parts = date.first._replace(year=int(year["year"])) if year else date.first
        end = agency.end("name") if agency and year else date.end
        if not exists(parts):
            continue
        evidence = (page.evidence(date.start, end, "published-dateline"),)
        quote = page.text[date.start : end]
        yield Candidate(3, parts, DateBasis.DATELINE, tell("the dateline “{words}”", words=quote), evidence)
        return


def _heads_news(page: Page, line: Stretch, date: Found) -> bool:
    """Whether prose follows a day, or a city stands with it; words of page furniture head no news."""
    if stamps.NO_PUBLICATION.search(page.text, line.start, date.start):
        return False
    return page.is_prose(line) or bool(page.hits_in(line.start, date.end + _COMMA, "city"))


def _goes_before_a_city(page: Page, end: int) -> bool:
    """ "12 March, Utopia /Sample News/.": the day stands first."""
    cities = page.hits_in(end, end + _COMMA, "city")
    return bool(cities) and bool(_AFTER_CITY.match(page.text, cities[0].end))


def _is_dateline(page: Page, line: Stretch, date: Found) -> bool:
    """Whether only a place and an agency stand before the day, and its end after it."""
    if page.cues_in(line.start, date.start, "sitting", "sits"):
        return False
    before = page.text[line.start : date.start]
    after = page.text[date.end - 1 : min(date.end + 3, line.end)]
    if date.end == line.end and not page.hits_in(line.start, date.start, "city"):
        return False
    if not after.startswith(".") and after[1:].lstrip()[:1] not in _DATELINE_END:
        return False
    position = 0
    while position < len(before):
        weekday = _WEEKDAY.match(before, position) if position else None
        if weekday:
            position = weekday.end()
            continue
        match = _PLACE.match(before, position)
        if match is None or _NO_PLACE.match(match["lead"]) or _is_small(match["lead"]):
            return False
        if _TELLS.search(match["lead"]):
            return False
        position = match.end()
    return True


def _is_small(lead: str) -> bool:
    """Whether a word in small letters stands where a name should; "г. Минск" is a name."""
    return lead[0].islower() and not lead.startswith("г.")


def find_in_addresses(page: Page, url: str | None) -> Iterator[Candidate]:
    """A day or month in the address, printed as the first line or given beside the text."""
    line = ADDRESS_LINE.match(page.text)
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
        yield Candidate(5, parts, DateBasis.URL, tell("the address has “{words}”", words=match[0]), evidence)
        return


def _url_parts(match: re.Match[str]) -> Parts | None:
    group = match.groupdict()
    day = int(group["day"]) if group.get("day") else None
    named = group.get("month")
    month = words.MONTHS.get(named.lower()) or int(named) if named else None
    parts = Parts(int(group["year"]), month, day)
    return parts if exists(parts) else None
