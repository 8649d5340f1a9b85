"""What a meeting and its roll are called, in the language in force."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, npgettext_lazy, pgettext
from django.utils.translation import gettext_lazy as _

from events.kinds import Attendance, Status, StatusDetail
from events.words.dates import edtf_words
from events.words.names import body_full, body_name, word
from events.words.standing import Dated, is_under_way, is_unreported

OTHER = "OTHER"
TEENS = (11, 12, 13)
UNREPORTED = "unreported"
"""Planned for a day that has passed, while no article tells that it was held."""

HEADINGS = {
    Status.PLANNED: _("Who is expected"),
    UNREPORTED: _("Who was expected"),
    StatusDetail.POSTPONED: _("Who was to attend"),
    StatusDetail.CANCELLED: _("Who was to attend"),
}
EXPECTED = {
    UNREPORTED: _("was expected"),
    StatusDetail.POSTPONED: _("was to attend"),
    StatusDetail.CANCELLED: _("was to attend"),
}
WERE_EXPECTED = npgettext_lazy("of states", "was expected", "were expected")
WERE_TO_ATTEND = npgettext_lazy("of states", "was to attend", "were to attend")
STATES_EXPECTED = {
    Status.PLANNED: npgettext_lazy("of states", "expected", "expected"),
    UNREPORTED: WERE_EXPECTED,
    StatusDetail.POSTPONED: WERE_TO_ATTEND,
    StatusDetail.CANCELLED: WERE_TO_ATTEND,
}


class Known(Protocol):
    """What a title is made of: a link, a page or a rejection has it."""

    @property
    def ordinal(self) -> int | None: ...
    @property
    def city(self) -> str: ...
    @property
    def date_edtf(self) -> str: ...


def ordinal(number: int | None) -> str:
    """77 → "77th", in Russian "77-е"; nothing for None."""
    if number is None:
        return ""
    if get_language() == "ru":
        return f"{number}-е"
    ending = "th" if number % 100 in TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def titled(meeting: Known) -> str:
    """A meeting by its body and number alone, for where its day and place stand beside it."""
    code, title = _body_of(meeting), getattr(meeting, "title", "")
    if title and (get_language() == "en" or code == OTHER):
        return _with_organisation(str(title), code)
    words = {"ordinal": ordinal(meeting.ordinal), "body": body_full(code)}
    return gettext("%(ordinal)s session of the %(body)s") % words if meeting.ordinal else _numberless(code)


def _numberless(code: str) -> str:
    """A session without a number; a body that is itself called a meeting needs no other word."""
    body = body_full(code)
    return body if body.startswith("Meeting ") else gettext("Session of the %(body)s") % {"body": body}


def _with_organisation(title: str, code: str) -> str:
    """A stored title names "the Council of Defence Ministers"; several organisations have one."""
    name, full = body_name(code), body_full(code)
    return title if full in title else title.replace(name, full, 1)


def named(meeting: Known) -> str:
    """A meeting with its place and day, so that no two are called the same."""
    place_and_day = (meeting.city, edtf_words(meeting.date_edtf))
    return ", ".join((titled(meeting), *(part for part in place_and_day if part)))


def headed(meeting: Known) -> str:
    """The heading of a meeting's own page: the number says which, else its place and day do."""
    return titled(meeting) if meeting.ordinal else named(meeting)


def session(row: Mapping[str, Any]) -> SafeString:
    """A row's meeting as "77th session of the CIS Council of Defence Ministers", the number marked."""
    return _with_unseen(_session(row), row["city"], row["date_edtf"])


def session_of(meeting: Known) -> SafeString:
    """A meeting's title for a table in which its place and day have columns of their own."""
    return _with_unseen(titled(meeting), meeting.city, meeting.date_edtf)


def _with_unseen(title: str, city: str | None, date_edtf: str | None) -> SafeString:
    """Place and day follow a title for those who hear the link alone; others see them beside it."""
    apart = ", ".join(part for part in (city, edtf_words(date_edtf)) if part)
    return format_html('{}<span class="unseen">, {}</span>', title, apart)


def _session(row: Mapping[str, Any]) -> str:
    if row["body"] == OTHER:
        return str(row["title"])
    if not row["ordinal"]:
        return _numberless(row["body"])
    number = format_html('<span class="ordinal">{}</span>', ordinal(row["ordinal"]))
    return format_html(
        "{} {}",
        number,
        pgettext("after a number: 77th", "session of the {body}").format(body=body_full(row["body"])),
    )


def state_of(meeting: Dated) -> str:
    """How a meeting stands in time, as one code: its finer word first."""
    if is_unreported(meeting, timezone.localdate()):
        return UNREPORTED
    if meeting.status_detail == StatusDetail.UNDER_WAY and not is_under_way(meeting, timezone.localdate()):
        return meeting.status
    return meeting.status_detail or meeting.status


def numbers(runs: Iterable[tuple[int, int]]) -> str:
    """Runs of session numbers, each by its first and last: "78th", "78th–80th, 82nd"."""
    return ", ".join("–".join(ordinal(number) for number in dict.fromkeys(run)) for run in runs)


def roll_heading(meeting: Dated) -> str:
    """What the roll of states and people is called: who came, or who is or was to come."""
    return str(HEADINGS.get(state_of(meeting), _("Who came and who stayed away")))


def attendance_words(attendance: str, meeting: Dated | None = None) -> str:
    """A word of attendance as it reads at this meeting: at a cancelled one somebody "was to attend"."""
    if attendance != Attendance.EXPECTED or meeting is None:
        return word(attendance)
    return str(EXPECTED.get(state_of(meeting), word(attendance)))


def expected_words(number: int, meeting: Dated) -> str:
    """What was expected of some states at this meeting: 7 states "were to attend" a cancelled one."""
    return str(STATES_EXPECTED.get(state_of(meeting), WERE_EXPECTED) % number)


def _body_of(meeting: Any) -> str:
    return meeting.body if isinstance(meeting.body, str) else str(meeting.body.code)
