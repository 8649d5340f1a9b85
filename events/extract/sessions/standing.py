"""Which sitting a text is about, and what its day says of whether it was held."""

from __future__ import annotations

from events.extract.page.patterns import Pattern
from events.extract.page.text import PROSE, Page
from events.extract.sessions.deferrals import OFF
from events.extract.sessions.event import CURRENT, EVE_RULE
from events.extract.sessions.sittings import Sitting
from events.kinds import DateBasis, Status
from events.records import DateReading

NEWS_DAYS = 40
"""A sitting so many days older than its report is no news but a mention."""
REVIEW_DAYS = 100
"""A monthly or a quarterly still reports a sitting so many days old, if it tells who came."""
FRESH_DAYS = 2
"""A second sitting so many days old is reported like the first."""
WEEK = 7
_PLUPERFECT = Pattern(r"(?:\s[\w’'-]{1,14}){0,3}?\shad\s\w{3,}")
""" "The foreign ministers [had met]"."""
_DAY = Pattern(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:/.*)?")


def main_of(page: Page, sittings: list[Sitting]) -> Sitting | None:
    """The first sitting that a council's name tells of; one that opens the report comes before plans."""
    current = [s for s in sittings if s.role == CURRENT]
    strong = [s for s in current if not all(e.weak for e in s.events)]
    first = next(iter(strong or current), None)
    if first is None or first.status is not Status.PLANNED or in_lead(page, first):
        return first
    opening = (s for s in current if s.status is Status.HELD and s.when and in_lead(page, s))
    return next(opening, first)


def in_lead(page: Page, sitting: Sitting) -> bool:
    """Whether headline or first paragraph speak of a coming sitting, so that the text is about it."""
    told = [event for event in sitting.events if event.rule != EVE_RULE]
    if not told:
        return False
    before = page.prose_before(told[0].start)
    opening = page.paragraph_at(page.headline_end)
    return before == 0 or (before == 1 and opening.end - opening.start < PROSE)


def is_main(page: Page, sitting: Sitting, main: Sitting) -> bool:
    if sitting.status is Status.PAST_MENTION:
        return False
    if sitting is main and sitting.status is Status.PLANNED and not in_lead(page, sitting):
        return False
    if sitting is main:
        return not all(
            e.weak and e.rule == "members-meet" and e.tense is Status.PLANNED for e in sitting.events
        )
    same_day = main.date is not None and (sitting.date is None or sitting.date.edtf == main.date.edtf)
    return sitting.role == CURRENT and sitting.status is Status.HELD and same_day


def weigh(page: Page, sitting: Sitting, main: Sitting | None, published: DateReading | None) -> None:
    """What the date says of the status: a past day is no plan, a coming day no report."""
    if sitting.detail in OFF:
        return
    days, base = _bounds(sitting.date), _bounds(published)
    if days and base and sitting.status is not Status.PLANNED:
        if days[0] > base[1]:
            sitting.status = Status.PLANNED
        elif base[0] - days[1] > (
            REVIEW_DAYS if sitting is main and _is_reported(page, sitting) else NEWS_DAYS
        ):
            sitting.status = Status.PAST_MENTION
    elif days and base and days[1] < base[0]:
        sitting.status = Status.HELD if sitting is main else Status.PAST_MENTION
    fresh = bool(days and base and base[0] - days[1] <= FRESH_DAYS and sitting.role == CURRENT)
    fresh = fresh or (sitting.role == CURRENT and main is not None and _same_week(page, sitting, main))
    aside = sitting is not main and not fresh and sitting.status is Status.HELD and sitting.date is not None
    if aside and main and _differs(main.date, sitting.date) and _own_date(sitting):
        sitting.status = Status.PAST_MENTION
    if main and main.status is Status.HELD and sitting.status is Status.HELD and _prepared(sitting, main):
        sitting.status = Status.PAST_MENTION


def _prepared(sitting: Sitting, main: Sitting) -> bool:
    """ "On the eve the foreign ministers had agreed the drafts": members who sat before the council did."""
    one, two = _bounds(sitting.date), _bounds(main.date)
    earlier = one is not None and two is not None and one[1] < two[0]
    return sitting is not main and earlier and all(event.weak for event in sitting.events)


def _is_reported(page: Page, sitting: Sitting) -> bool:
    """Whether the paragraph in which a sitting is told first also tells who was there."""
    told = next((event for event in sitting.events if not event.headline), sitting.events[0])
    line = page.paragraph_at(told.start)
    return page.is_prose(line) and bool(page.cues_in(told.end, line.end, "present", "absent"))


def _same_week(page: Page, sitting: Sitting, main: Sitting) -> bool:
    """Whether two sittings of different councils sat within a week: both are news, unless the second
    one "had sat" before the first."""
    event = sitting.events[0]
    if _PLUPERFECT.match(page.text, event.end, page.sentence_at(event.start).end):
        return False
    one, two = _bounds(sitting.date), _bounds(main.date)
    whole = one is not None and two is not None and one[0] == one[1] and two[0] == two[1]
    return whole and one is not None and two is not None and abs(one[0] - two[0]) <= WEEK


def _differs(one: DateReading | None, other: DateReading | None) -> bool:
    return one is None or other is None or one.edtf != other.edtf


def _own_date(sitting: Sitting) -> bool:
    return bool(sitting.when) and sitting.date is not None and sitting.date.basis is not DateBasis.DATELINE


def _bounds(reading: DateReading | None) -> tuple[int, int] | None:
    """The first and last day a date allows, as numbers for comparison; None where no year is known."""
    match = _DAY.fullmatch(reading.edtf) if reading else None
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    first = year * 372 + (month or 1) * 31 + (day or 1)
    last = year * 372 + (month or 12) * 31 + (day or 31)
    return first, last
