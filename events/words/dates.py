"""EDTF dates in words that keep their precision: `2019-10-12/..` reads "after 11 October 2019"."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Protocol

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from events.kinds import DateBasis
from events.telling import Told
from events.words.names import word

SHORT_SITTING = 7
"""Days: two bounds as near as this are one sitting's days; further apart, an interval it lies in."""
SEASONS = {
    21: gettext_lazy("spring"),
    22: gettext_lazy("summer"),
    23: gettext_lazy("autumn"),
    24: gettext_lazy("winter"),
}
COUNTED_FROM = {
    "publication ({edtf}: {reason})": gettext_lazy("a date or its year counted from the publication"),
    "the month of publication: {reason}": gettext_lazy("the month of the publication"),
    "the sitting ({edtf})": gettext_lazy("a date or its year counted from a sitting that the text dates"),
    "the year {year} that the text opens with": gettext_lazy(
        "a date or its year counted from the year that the text opens with"
    ),
}
"""What a relative date is counted from, by the template that tells it in the date's reasons."""
MONTH_PARTS = 2
DAY_PARTS = 3


def edtf_words(edtf: str | None) -> str:
    """An EDTF level 1 date in words of the language in force; an unreadable one comes back as it is."""
    if not edtf:
        return _("date not known")
    try:
        return _interval(edtf.strip("[]").replace("..", "/..") if "[" in edtf else edtf)
    except ValueError:
        return edtf


class Reasoned(Protocol):
    """What is asked of a meeting."""

    @property
    def date_basis(self) -> str: ...
    @property
    def date_reasons(self) -> tuple[str, ...]: ...


def rests_on(meeting: Reasoned) -> str:
    """What a meeting's date rests on; of a relative one what it is counted from, as its reasons tell it."""
    if meeting.date_basis == DateBasis.RELATIVE:
        bases = (COUNTED_FROM[each] for each in _templates(meeting.date_reasons) if each in COUNTED_FROM)
        return str(next(bases, word(meeting.date_basis)))
    return word(meeting.date_basis)


def _templates(reasons: Iterable[str]) -> Iterator[str]:
    """The templates of told sentences, each before those of its parts."""
    for reason in reasons:
        if isinstance(reason, Told):
            yield reason.template
            yield from _templates(part for part in reason.parts.values() if isinstance(part, str))


def _interval(edtf: str) -> str:
    first, slash, last = edtf.partition("/")
    if not slash:
        return _single(first)
    if first in ("", "..") and last in ("", ".."):
        return _("date not known")
    if last in ("", ".."):
        return _after(first)
    if first in ("", ".."):
        return _before(last)
    return _between(first, last)


def _after(first: str) -> str:
    day = _whole_day(first)
    if day is None:
        return _("%(date)s or later") % {"date": _single(first)}
    return _("after %(date)s") % {"date": _day(day - timedelta(days=1))}


def _before(last: str) -> str:
    day = _whole_day(last)
    if day is None:
        return _("%(date)s or earlier") % {"date": _single(last)}
    return _("before %(date)s") % {"date": _day(day + timedelta(days=1))}


def _between(first: str, last: str) -> str:
    start, end = _whole_day(first), _whole_day(last)
    if start is None or end is None or end - start > timedelta(days=SHORT_SITTING):
        return _("between %(first)s and %(last)s") % {"first": _single(first), "last": _single(last)}
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    return f"{_day(start)} – {_day(end)}"


def _single(edtf: str) -> str:
    marks = edtf[len(edtf.rstrip("?~%")) :]
    words = _exact(edtf.rstrip("?~%"))
    if "%" in marks or marks in ("?~", "~?"):
        return _("perhaps about %(date)s") % {"date": words}
    if "~" in marks:
        return _("about %(date)s") % {"date": words}
    if "?" in marks:
        return _("perhaps %(date)s") % {"date": words}
    return words


def _exact(edtf: str) -> str:
    parts = edtf.split("-")
    year = parts[0]
    if len(parts) == 1:
        return (
            _("%(decade)ss") % {"decade": f"{year[:3]}0"}
            if year.endswith("X") and "X" not in year[:3]
            else year
        )
    month = int(parts[1]) if parts[1] != "XX" else None
    if month in SEASONS:
        return f"{SEASONS[month]} {_year(year)}"
    if month is None:
        return _year(year)
    if len(parts) == MONTH_PARTS or parts[2] == "XX":
        return f"{_month(month)} {_year(year)}"
    if len(parts) == DAY_PARTS and "X" in year:
        return f"{date_format(date(2000, month, int(parts[2])), 'j E')}, {_year(year)}"
    return _day(date(int(year), month, int(parts[2])))


def _month(month: int) -> str:
    name = date_format(date(2000, month, 1), "F")
    return name.lower() if get_language() == "ru" else name


def _year(year: str) -> str:
    return _("year not known") if "X" in year else year


def _day(day: date) -> str:
    return date_format(day, "j E Y")


def _whole_day(edtf: str) -> date | None:
    try:
        return date.fromisoformat(edtf.rstrip("?~%"))
    except ValueError:
        return None
