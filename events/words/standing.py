"""How a meeting stands in time, in words: its status held against its days and today."""

from datetime import date
from typing import Protocol

from django.utils.translation import gettext

from events.kinds import Status, StatusDetail
from events.words.names import word


class Dated(Protocol):
    """What is asked of a meeting."""

    @property
    def status(self) -> str: ...
    @property
    def status_detail(self) -> str: ...
    @property
    def date_from(self) -> date | None: ...
    @property
    def date_to(self) -> date | None: ...


def standing(meeting: Dated, today: date) -> str:
    """ "held", "postponed", "planned"; for a plan whose last day is over also that no report tells of it,
    and for one that the last report saw under way, that it is over since."""
    if meeting.status_detail == StatusDetail.UNDER_WAY and not is_under_way(meeting, today):
        return gettext("held; the last report says under way")
    if meeting.status_detail:
        return word(meeting.status_detail)
    if is_unreported(meeting, today):
        return gettext("planned; no report that it was held")
    return word(meeting.status)


def is_under_way(meeting: Dated, today: date) -> bool:
    """Whether a meeting sits today: what a report calls under way is so on the day of the report alone."""
    last = meeting.date_to
    return meeting.status_detail == StatusDetail.UNDER_WAY and last is not None and last >= today


def is_unreported(meeting: Dated, today: date) -> bool:
    """Whether a meeting was planned for days that are over, and nothing says that it took place."""
    over = meeting.date_to is not None and meeting.date_to < today
    return over and meeting.status == Status.PLANNED and not meeting.status_detail
