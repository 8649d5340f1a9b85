"""A council by one of its members: "his CIS counterparts", «коллеги по ОДКБ» of a minister of defence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.page.wordings import Wordings

COUNCIL_OF_OFFICE = {
    "Minister of Defence": "CMD",
    "Minister of Foreign Affairs": "CFM",
    "President": "CHS",
    "Prime Minister": "CHG",
    "Chief of the General Staff": "CCS",
}
"""The council in which the holder of an office sits with his like."""
_WHO = r"(?:counterparts|colleagues|peers|opposite\snumbers|fellow\sministers)"
_OF = r"(?:CIS|CSTO|SCO|Commonwealth|СНГ|ОДКБ|ШОС|Содружеств\w{1,2})"
_COLLEAGUES = Wordings(
    rf"(?:CIS|CSTO|SCO|Commonwealth)\s{_WHO}"
    rf"|{_WHO}\s(?:from|in|of|within)\s(?:(?:the|other)\s)?{_OF}"
    rf"|коллег(?:и|ами|ам|ах)?\s(?:по|из)\s(?:стран\s|государств\s)?{_OF}",
    after=r"\b",
)
_FAMILY = Pattern(r"CSTO|ОДКБ|SCO|ШОС", re.IGNORECASE)
_CODES = {"csto": "CSTO", "одкб": "CSTO", "sco": "SCO", "шос": "SCO"}


class Colleagues(NamedTuple):
    """The members of a council at [start, end)."""

    code: str
    start: int
    end: int


def find(page: Page) -> Iterator[Colleagues]:
    """Every mention of colleagues in an organisation whose office the text tells before them."""
    for match in page.matches(_COLLEAGUES, page.whole):
        council = _council(page, match.start())
        if council:
            family = _FAMILY.search(match[0])
            code = _CODES[family[0].lower()] if family else "CIS"
            yield Colleagues(f"{code}-{council}", match.start(), match.end())


def _council(page: Page, start: int) -> str | None:
    """The council of the office named last, in the sentence or in the one before it."""
    floor = page.sentences[max(page.sentence_index(start) - 1, 0)].start
    offices = page.hits_in(floor, start, "office")
    return next((COUNCIL_OF_OFFICE[o.code] for o in reversed(offices) if o.code in COUNCIL_OF_OFFICE), None)
