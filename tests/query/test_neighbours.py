"""The sessions before and after one: by number, else by days; none that was called off."""

import pytest

from events.kinds import Field, Status, StatusDetail
from events.models import Meeting
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


def looking_back(baku_days: str = "2019-10-25/2020-01-20", anapa_days: str = "../2020-01-20") -> None:
    """A report of the 80th session that names the one before it; later, a session in Tula."""
    report = make.article("The 80th session met in Baku. Our last session in Anapa went well.")
    make.claim(report, "80th session", Field.BODY, {"code": "CIS-CMD", "main": True})
    last = {"code": "CIS-CMD", "main": False}
    make.claim(report, "last session", Field.BODY, last, mention="m2", rule="previous-sitting")
    make.meeting("baku", ordinal=80, date=baku_days, told_by=[report])
    make.meeting("anapa", date=anapa_days, city="Anapa", host="RU", told_by=[report])
    make.meeting("tula", date="2023-09-29", city="Tula", host="RU")


@pytest.fixture
def alone() -> None:
    """No session of the council but those of the test."""
    Meeting.objects.filter(id__in=["cis-cmd-77", "cis-cmd-78"]).update(body="CIS-CFM", ordinal=None)


@pytest.mark.usefixtures("alone")
def test_a_report_puts_the_session_that_it_calls_the_last_before_its_own() -> None:
    looking_back()
    assert [ids(each) for each in ("anapa", "baku", "tula")] == [
        ("", "baku"),
        ("anapa", "tula"),
        ("baku", ""),
    ]


@pytest.mark.usefixtures("alone")
def test_days_that_run_backwards_outweigh_what_a_report_calls_the_last() -> None:
    looking_back(anapa_days="2021-05-01")
    assert [ids(each) for each in ("anapa", "baku")] == [("baku", "tula"), ("", "anapa")]


@pytest.mark.usefixtures("alone")
def test_no_session_is_next_while_another_may_lie_nearer() -> None:
    make.meeting("wide", date="../2020-01-20", city="", host=None)
    make.meeting("near", date="2019-10-25/2020-01-20")
    make.meeting("far", date="2023-09-29")
    assert [ids(each) for each in ("wide", "near", "far")] == [("", ""), ("", ""), ("near", "")]
