"""Dates short enough for the head of a narrow column."""

from datetime import date
from typing import Protocol

from django.utils.formats import date_format
from django.utils.translation import gettext

from events.views.edtf_words import SHORT_SITTING


class Sitting(Protocol):
    """What is asked of a meeting."""

    @property
    def date_from(self) -> date | None: ...
    @property
    def date_to(self) -> date | None: ...


def brief_date(meeting: Sitting) -> str:
    """The last day of a sitting of few days, else the month or the years it lies in: "31 Oct 2019"."""
    first, last = meeting.date_from, meeting.date_to
    if first is None or last is None:
        return _one_sided(first, last)
    if (last - first).days <= SHORT_SITTING:
        return date_format(last, "j M Y")
    if (first.year, first.month) == (last.year, last.month):
        return date_format(last, "M Y")
    return str(last.year) if first.year == last.year else f"{first.year}–{last.year}"


def _one_sided(first: date | None, last: date | None) -> str:
    if first:
        return gettext("%(year)s or later") % {"year": first.year}
    return gettext("%(year)s or earlier") % {"year": last.year} if last else gettext("no date")
