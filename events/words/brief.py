"""Dates short enough for the head of a narrow column."""

from datetime import date
from typing import Protocol

from django.utils.formats import date_format
from django.utils.translation import gettext

from events.words.dates import SHORT_SITTING, edtf_words


class Sitting(Protocol):
    """What is asked of a meeting."""

    @property
    def date_from(self) -> date | None: ...
    @property
    def date_to(self) -> date | None: ...
    @property
    def date_edtf(self) -> str: ...


def brief_date(meeting: Sitting) -> str:
    """The last day of a sitting of few days, else the month or the years it lies in: "31 Oct 2019"."""
    first, last = meeting.date_from, meeting.date_to
    if first is None:
        return gettext("%(year)s or earlier") % {"year": last.year} if last else edtf_words(meeting.date_edtf)
    if last is None:
        return gettext("%(year)s or later") % {"year": first.year}
    if (last - first).days <= SHORT_SITTING:
        return date_format(last, "j M Y")
    if (first.year, first.month) == (last.year, last.month):
        return date_format(last, "M Y")
    return str(last.year) if first.year == last.year else f"{first.year}–{last.year}"
