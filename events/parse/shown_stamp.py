"""The day that a page prints beside its headline, where its marks tell no machine when it came out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from events.parse.stamps import edtf

DATED: Final = re.compile(
    r"(?<![a-z])(?:date|datetime|time|posted|published|pubdate|submitted|postdetails|timestamp|byline|meta)(?![a-z])"
)
"""What pages call the place of their stamp, in `class` or `id`: "news-date-time", "posted-on"."""
NOT_OF_THE_ARTICLE: Final = re.compile(
    r"(?<![a-z])(?:updated?|modified|edited|comments?|related|clock|today|top|header|footer|nav|menu|sidebar|widget)"
    r"(?![a-z])"
)
ELSEWHERE: Final = frozenset({"nav", "aside", "footer"})
HEADINGS: Final = ("h1", "h2", "h3", "h4", "b", "strong")
LONGEST: Final = 80
"""Characters: a longer element holds more than a stamp."""
FEWEST: Final = 20
"""Characters of a headline that is known by the page's title."""
NEAR: Final = 25
"""Elements between a headline and its stamp at most."""
DAYS: Final = (
    re.compile(r"\b(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
    re.compile(r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>[12]\d{3})\b"),
    re.compile(r"\b(?P<words>\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d_]{3,9}\.?,?\s+[12]\d{3})\b"),
    re.compile(r"\b(?P<words>[^\W\d_]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+[12]\d{3})\b"),
)
"""Forms that leave no doubt which figure is the day; "05/06/2014" is none."""


@dataclass(frozen=True, slots=True)
class ShownStamp:
    """A stamp as the page prints it, and its day as EDTF."""

    words: str
    day: str


def shown_stamp(tree: HtmlElement) -> ShownStamp | None:
    """The stamp nearest to the headline: the first below it, else the last above it; None where the page
    prints none there. Without a headline no stamp is known to be the article's."""
    title = _words(tree.find(".//title"))
    elements = [e for e in tree.iter() if isinstance(e.tag, str)]
    at = next((n for n, e in enumerate(elements) if _is_headline(e, title)), None)
    if at is None:
        return None
    around = frozenset(elements[at].iterancestors())
    below = _stamps(elements[at + 1 : at + 1 + NEAR], around)
    above = list(_stamps(elements[max(0, at - NEAR) : at], around))
    return next(below, above[-1] if above else None)


def _is_headline(element: HtmlElement, title: str) -> bool:
    """A page calls itself by its headline, and often adds its publisher's name."""
    if element.tag == "h1":
        return bool(_words(element))
    return element.tag in HEADINGS and len(words := _words(element)) >= FEWEST and title.startswith(words)


def _words(element: HtmlElement | None) -> str:
    return "" if element is None else " ".join(str(element.text_content()).split())


def _stamps(elements: list[HtmlElement], around: frozenset[HtmlElement]) -> Iterator[ShownStamp]:
    """The stamps among elements; what stands `around` the headline too says nothing of whose they are."""
    for element in elements:
        words = _words(element)
        if len(words) <= LONGEST and _is_called_a_stamp(element, around) and (day := _day(words)):
            yield ShownStamp(words, day)


def _is_called_a_stamp(element: HtmlElement, around: frozenset[HtmlElement]) -> bool:
    lineage = [above for above in (element, *element.iterancestors()) if above not in around]
    if any(above.tag in ELSEWHERE or _names(above, NOT_OF_THE_ARTICLE) for above in lineage):
        return False
    return element.tag in {"time", "font", "small"} or _names(element, DATED)


def _names(element: HtmlElement, meant: re.Pattern[str]) -> bool:
    called = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(meant.search(called.lower().replace("_", "-")))


def _day(words: str) -> str | None:
    found = [match for form in DAYS for match in form.finditer(words)]
    if len(found) != 1:
        return None
    parts = found[0].groupdict()
    if "words" in parts:
        return edtf(re.sub(r"(?<=\d)(?:st|nd|rd|th)", "", parts["words"]))
    return edtf(f"{parts['year']}-{int(parts['month']):02}-{int(parts['day']):02}")
