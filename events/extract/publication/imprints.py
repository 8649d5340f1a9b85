"""Imprints at the head or the end of a text, which give a year: of an issue, a season, a compiler."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates.parts import Parts
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.publication.stamps import ADDRESS_LINE, SHORT_LINE, Candidate
from events.kinds import DateBasis
from events.telling import tell

RANK = 6
"""An imprint is believed after everything that gives a day or a month."""
HEAD_LINES, TAIL_LINES = 5, 2
_Y = r"(?:19|20)\d\d(?![\d-])"
_IMPRINT = Pattern(
    r"(?:\b(?:no|nos|issue|vol|volume|выпуск|номер|том)\b\.?|№)\s?\d{1,4}(?:\s?\(\d{1,6}\))?[\s,/(–—:-]{1,3}"
    rf"(?:[^\W\d_]{{2,10}}\s){{0,2}}(?P<issue>{_Y})"
    r"|\b(?:compiled|prepared|collected|edited|printed|составлен\w*|подготовлен\w*|издан\w*)\b[^.;\n]{0,80}"
    rf",\s(?P<compiled>{_Y})"
    rf"|\b(?:yearbook|almanac|annual|ежегодник|альманах)[\s,-]{{1,2}}(?P<annual>{_Y})"
    r"|[(,/]\s?(?:winter|spring|summer|autumn|fall|зима|весна|лето|осень)\s"
    rf"(?P<season>{_Y})(?=\)|\s*\Z)"
    rf"|\A[«“\"]?[^\W\d_a-zа-яё][^\n,.;:]{{2,50}},\s(?P<paper>{_Y})\.?\Z",
    re.I,
)
_YEAR = Pattern(_Y)
"""Every imprint names one, most lines none."""


def find(page: Page) -> Iterator[Candidate]:
    """ "The Quarterly, No. 4 (Winter 2019)", "Yearbook 2018", "Issue 26/2025", "compiled by X, 2003"."""
    for line in (*page.paragraphs[:HEAD_LINES], *page.paragraphs[HEAD_LINES:][-TAIL_LINES:]):
        words = page.quote(line)
        match = _IMPRINT.search(words) if len(words) <= SHORT_LINE and _YEAR.search(words) else None
        if match is None or ADDRESS_LINE.match(words):
            continue
        name = match.lastgroup or ""
        if name != "compiled" and _tells_of_sitting(page, line):
            continue
        start, end = (line.start + offset for offset in match.span(name))
        evidence = (page.evidence(start, end, "published-stamp"),)
        reason = tell("the imprint “{words}”", words=match[0].strip(" ,(/"))
        yield Candidate(RANK, Parts(int(match[name])), DateBasis.EXPLICIT, reason, evidence)


def _tells_of_sitting(page: Page, line: Stretch) -> bool:
    """ "Session of the Council, Minsk, 2019" is no imprint."""
    return bool(page.cues_in(line.start, line.end, "sitting") or page.hits_in(line.start, line.end, "city"))
