"""When an article was published, as its text, its address or its carrier says.

Ranked: a stamp ("14.04.2010 12:47"), a byline ("By A. Writer | 18 November 2011"), a whole dateline
("MINSK, 5 June 2019"), the carrier's own stamp, the address. A dateline day without a year takes it
from the address or the carrier, else from the text when that leaves one year only; otherwise the
year stays open. Page clocks, weather lines, edit and crawl dates are no publication.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from events.extract.dates import clues as year_clues
from events.extract.dates.bases import parts_of
from events.extract.dates.found import Found, exists
from events.extract.dates.parts import NOTHING, Parts
from events.extract.dates.scan import scan
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.publication import datelines, imprints, stamps
from events.extract.publication.stamps import Candidate
from events.kinds import DateBasis, Weighed
from events.records import DateReading
from events.telling import joined, tell

_LEAD_PARAGRAPHS = 2
COUNTED_FROM_DATELINE = (DateBasis.DATELINE, DateBasis.INFERRED)
DAYS_TO_PRINT = 3
"""So many days after its dateline a text may be put out."""
HEADLINE_MONTHS = 1
"""Months that may lie between a dateline and the month a headline prints with its year."""
_NUMERIC = Pattern(r"\d{1,2}/\d{1,2}/\d{2,4}\Z")


def read(page: Page, url: str | None = None, given: str | None = None) -> DateReading | None:
    """The publication as precisely as anything says it; `XXXX-10-31` where only the dateline's day is known.

    `url` is the article's address, `given` the carrier's own stamp (EDTF).
    """
    candidates = sorted(_candidates(page, url, given), key=lambda candidate: candidate.rank)
    dated = [candidate for candidate in candidates if candidate.parts.year]
    open_day = next((candidate for candidate in candidates if not candidate.parts.year), None)
    if not dated:
        return _by_text(page, open_day) if open_day else None
    best = _by_weekday(page, _finest(dated))
    _set_aside_others(page, best, dated)
    if open_day and (best.basis in (DateBasis.URL, DateBasis.GIVEN) or best.rank == imprints.RANK):
        return _with_year(open_day, best)
    return DateReading(best.parts.edtf(), best.basis, best.reason, best.evidence)


def written(page: Page, published: DateReading | None) -> DateReading | None:
    """The day a text counts from: its dateline's, where the stamp is of that day or of the next ones.

    "19 April, 10:15 / MINSK, April 18. … met today" was on the 18th.
    """
    stamped = parts_of(published.edtf) if published else None
    dateline = page.once(datelines.first, scan(page.text))
    if published is None or published.basis in COUNTED_FROM_DATELINE or stamped is None or dateline is None:
        return published
    last = _day(stamped)
    years = (dateline.parts.year,) if dateline.parts.year else (stamped.year, (stamped.year or 1) - 1)
    for day in (_day(dateline.parts._replace(year=year)) for year in years):
        if last and day and 0 <= (last - day).days <= DAYS_TO_PRINT:
            evidence = (*dateline.evidence, *published.evidence)
            reason = joined("; ", (dateline.reason, published.reason))
            return DateReading(day.isoformat(), DateBasis.DATELINE, reason, evidence)
    return published


def _day(parts: Parts) -> date | None:
    whole = parts.year and parts.month and parts.day and exists(parts)
    return date(parts.year or 1, parts.month or 1, parts.day or 1) if whole else None


def _set_aside_others(page: Page, best: Candidate, dated: list[Candidate]) -> None:
    """Say of each date that contradicts the chosen one why it was not believed."""
    for other in dated:
        if other.evidence != best.evidence and not best.parts.edtf().startswith(other.parts.edtf()):
            for words in other.evidence[:1]:
                reason = f"It disagrees with what is believed before it: {best.reason}."
                page.set_aside(Weighed.PUBLISHED, words.span.start, words.span.end, reason)


def _by_text(page: Page, day: Candidate) -> DateReading:
    """A dateline's day in the year that the text gives: printed again, in the headline, or by clues."""
    return _by_repetition(page, day) or _by_headline(page, day) or _by_clues(page, day)


def _by_headline(page: Page, day: Candidate) -> DateReading | None:
    """ "DIARY: OCTOBER 9-15, 2017" above "MOSCOW. Oct 6": the year in which both lie within weeks."""
    start = day.evidence[0].span.start if day.evidence else 0
    above = [
        found for found in scan(page.text) if found.end <= start and found.first.year and found.first.month
    ]
    years = {found.first.year for found in above}
    if len(years) != 1 or not (day.parts.month and day.parts.day):
        return None
    printed = above[0]
    months = abs((printed.first.month or 0) - day.parts.month)
    if months > HEADLINE_MONTHS:
        return None
    whole = day.parts._replace(year=years.pop())
    if not exists(whole):
        return None
    evidence = page.evidence(printed.start, printed.end, "published-headline")
    words = page.text[printed.start : printed.end]
    reason = tell("{day}; the headline has “{words}”", day=day.reason, words=words)
    return DateReading(whole.edtf(), day.basis, reason, (*day.evidence, evidence))


def _by_repetition(page: Page, day: Candidate) -> DateReading | None:
    """A dateline's day that the text prints again with its year: "FEB 10 … on February 10, 2016"."""
    same = (day.parts.month, day.parts.day)
    for found in scan(page.text):
        if found.first.year and not found.last and (found.first.month, found.first.day) == same:
            evidence = page.evidence(found.start, found.end, "published-again")
            words = page.text[found.start : found.end]
            reason = tell("{day}; printed again as “{words}”", day=day.reason, words=words)
            return DateReading(found.first.edtf(), day.basis, reason, (*day.evidence, evidence))
    return None


def _by_weekday(page: Page, best: Candidate) -> Candidate:
    """ "06/05/2019" is 5 June where only that order gives the Wednesday told beside it or in the text."""
    parts = best.parts
    printed = best.evidence[0].span if best.evidence else None
    if not (printed and _NUMERIC.search(printed.quote) and parts.year and parts.month and parts.day):
        return best
    turned = Parts(parts.year, parts.day, parts.month)
    own = (found for found in scan(page.text) if found.start == printed.start and found.weekday is not None)
    weekday = next(own, None) or _lead_weekday(page)
    if weekday is None or not exists(turned) or turned == parts:
        return best
    days = [date(p.year or 1, p.month or 1, p.day or 1).weekday() for p in (parts, turned)]
    if weekday.weekday == days[1] != days[0]:
        words = "{stamp}, the month first: so it is a “{weekday}”"
        reason = tell(words, stamp=best.reason, weekday=page.text[weekday.start : weekday.end])
        return best._replace(parts=turned, reason=reason)
    return best


def _finest(dated: list[Candidate]) -> Candidate:
    """The first in rank, unless a later one says the same more precisely."""
    first = dated[0]
    for other in dated[1:]:
        if len(other.parts.edtf()) > len(first.parts.edtf()) and other.parts.edtf().startswith(
            first.parts.edtf()
        ):
            return other
    return first


def _candidates(page: Page, url: str | None, given: str | None) -> Iterator[Candidate]:
    found = stamps.beside_chronology(page, scan(page.text))
    yield from stamps.find(page, found)
    if dateline := page.once(datelines.first, found):
        yield dateline
    if given and (parts := parts_of(given)):
        yield Candidate(4, parts, DateBasis.GIVEN, tell("the carrier's own stamp, {edtf}", edtf=given))
    yield from datelines.find_in_addresses(page, url)
    yield from imprints.find(page)


def _with_year(day: Candidate, dated: Candidate) -> DateReading:
    """The dateline's day in the year of the address or carrier, where both agree; else the latter."""
    year = dated.parts.year
    apart = dated.parts.day and (dated.parts.month, dated.parts.day) != (day.parts.month, day.parts.day)
    if apart or (dated.parts.month and dated.parts.month != day.parts.month):
        return DateReading(dated.parts.edtf(), dated.basis, dated.reason, dated.evidence)
    whole = day.parts._replace(year=year)
    reason = joined("; ", (day.reason, dated.reason))
    return DateReading(whole.edtf(), DateBasis.DATELINE, reason, day.evidence + dated.evidence)


def _by_clues(page: Page, day: Candidate) -> DateReading:
    """The dateline's day in the only year that weekday, hand-over, plan and anniversary leave."""
    clues = year_clues.clues(page)
    weekday = _lead_weekday(page)
    years = year_clues.possible_years(clues, day.parts, weekday.weekday if weekday else None)
    if not years and weekday:
        weekday, years = None, year_clues.possible_years(clues, day.parts, None)
    if len(years) != 1:
        return DateReading(
            day.parts.edtf(),
            day.basis,
            tell("{day}; nothing in the text gives the year", day=day.reason),
            day.evidence,
        )
    reasons = [day.reason, *(clue.reason for clue in clues)]
    evidence = [*day.evidence, *(clue.evidence for clue in clues)]
    if weekday:
        reasons.insert(1, tell("a “{weekday}”", weekday=page.text[weekday.start : weekday.end]))
        evidence.insert(1, page.evidence(weekday.start, weekday.end, "published-weekday"))
    whole = day.parts._replace(year=years[0])
    reason = tell("{clues}: only {year} is left", clues=joined("; ", reasons), year=years[0])
    return DateReading(whole.edtf(), DateBasis.INFERRED, reason, tuple(evidence))


def _lead_weekday(page: Page) -> Found | None:
    """The weekday in the dateline's paragraph, which in agency style is the day of the dateline."""
    for found in scan(page.text):
        if found.weekday is not None and found.shift is None and found.first == NOTHING:
            near = page.paragraph_index(found.start) <= _first_long_paragraph(page) + _LEAD_PARAGRAPHS - 1
            return found if near else None
    return None


def _first_long_paragraph(page: Page) -> int:
    return next((n for n, p in enumerate(page.paragraphs) if p.end - p.start > stamps.SHORT_LINE), 0)
