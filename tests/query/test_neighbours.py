"""The sessions before and after one: by number, else by days; none that was called off."""

import pytest

from events.kinds import Status, StatusDetail
from events.query import pages
from events.query.pages.neighbours import Neighbour
from tests import factories as make

pytestmark = pytest.mark.usefixtures("world")


def beside(id: str) -> tuple[Neighbour | None, Neighbour | None]:
    page = pages.meeting(id)
    assert page
    return page.previous, page.next


def ids(id: str) -> tuple[str, str]:
    before, after = beside(id)
    return before.meeting.id if before else "", after.meeting.id if after else ""


def test_they_are_by_number_else_by_date() -> None:
    make.meeting("cis-cfm-2018", body="CIS-CFM", date="2018-04-06", city="Minsk", host="BY")
    assert ids("cis-cmd-77") == ("", "cis-cmd-78")
    assert ids("cis-cfm-2019") == ("cis-cfm-2018", "")


NUMBERLESS = [
    ("2019-01-15", "cis-cmd-77", ("tula", "cis-cmd-78")),
    ("2023-09-29", "cis-cmd-78", ("cis-cmd-77", "tula")),
    ("2020-01-15", "cis-cmd-77", ("", "tula")),
    ("2020-01-15", "cis-cmd-78", ("tula", "")),
    ("2020-05", "cis-cmd-77", ("", "cis-cmd-78")),
    ("", "cis-cmd-78", ("cis-cmd-77", "")),
]


@pytest.mark.parametrize(("date", "of", "expected"), NUMBERLESS)
def test_a_session_without_a_number_stands_where_its_days_surely_lie(
    date: str, of: str, expected: tuple[str, str]
) -> None:
    make.meeting("tula", date=date, city="Tula", host="RU")
    assert ids(of) == expected


def test_a_session_without_a_number_has_numbered_neighbours() -> None:
    make.meeting("tula", date="2020-01-15", city="Tula", host="RU")
    assert ids("tula") == ("cis-cmd-77", "cis-cmd-78")


def test_one_that_was_called_off_is_no_neighbour_and_no_gap() -> None:
    make.meeting("off", ordinal=79, date="2021-05-12", status=Status.PLANNED, status_detail="cancelled")
    make.meeting("cis-cmd-80", ordinal=80, date="2021-10-12")
    before, _ = beside("cis-cmd-80")
    assert before
    assert (before.meeting.id, before.adjacent, before.unreported) == ("cis-cmd-78", True, ())


def test_numbers_of_which_nothing_is_known_are_told_in_runs() -> None:
    make.meeting("off", ordinal=80, date="2021-05-12", status=Status.PLANNED, status_detail="cancelled")
    make.meeting("cis-cmd-84", ordinal=84, date="2023-10-12")
    before, _ = beside("cis-cmd-84")
    assert before
    assert (before.adjacent, before.unreported) == (False, ((79, 79), (81, 83)))


def test_one_that_was_put_off_is_a_neighbour() -> None:
    detail = StatusDetail.POSTPONED
    make.meeting("later", ordinal=79, date="", status=Status.PLANNED, status_detail=detail)
    assert ids("cis-cmd-78") == ("cis-cmd-77", "later")
