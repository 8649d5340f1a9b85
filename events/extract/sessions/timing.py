"""The day, the place and the standing of each sitting, weighed with the publication."""

from __future__ import annotations

from events.extract.page.text import Page
from events.extract.sessions import deferrals, eves, numbering, sitting_days, standing, underway, venues
from events.extract.sessions.event import Dates, Places
from events.extract.sessions.sittings import Sitting
from events.kinds import StatusDetail
from events.records import DateReading


def settle(
    page: Page, sittings: list[Sitting], published: DateReading | None, when: Dates, where: Places
) -> None:
    """Give every sitting its date, place, status and standing, the main one first."""
    main = standing.main_of(page, sittings)
    days = sitting_days.Days(page, sittings, main, published, when)
    for sitting in sorted(sittings, key=lambda s: s is not main):
        deferrals.settle(page, sitting, when, main=sitting is main)
        if sitting.detail in deferrals.OFF:
            sitting.place = venues.of_new_day(page, sitting, where) or sitting.place
        sitting.date = days.of(sitting)
        venues.settle(page, sitting, main, where)
        standing.weigh(page, sitting, main, published)
        if sitting.detail is StatusDetail.UNDER_WAY and underway.is_over(page, sitting, sittings, published):
            sitting.detail = None
    eves.settle(page, sittings)
    numbering.settle(page, sittings, main)
    for sitting in sittings:
        sitting.main = main is not None and standing.is_main(page, sitting, main)
