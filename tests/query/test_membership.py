"""Membership over intervals, open ones too."""

from datetime import date

import pytest

from events.kinds import Attendance
from events.query import filters, pages
from events.query.membership import members_of
from tests import factories as make
from tests.query.world import World

DAY = date(2019, 10, 11)


@pytest.mark.parametrize(("first", "last"), [(DAY, None), (DAY, DAY)])
def test_a_membership_that_holds_through_an_interval_is_told(
    world: World, first: date, last: date | None
) -> None:
    members = members_of("CIS-CMD", first, last)
    assert members is not None
    assert "AZ" in members.then
    assert "GE" in members.other


def test_before_a_day_nobody_was_always_a_member(world: World) -> None:
    members = members_of("CIS-CMD", None, date(1990, 1, 1))
    assert members is not None
    assert not members.then
    assert "AZ" in members.other


def test_without_any_day_nothing_is_told(world: World) -> None:
    assert members_of("CIS-CMD", None, None) is None


def test_a_day_without_a_lower_end_is_not_older_than_the_body(world: World) -> None:
    members = members_of("CIS-CMD", None, date(2021, 1, 1))
    assert members is not None
    assert "RU" in members.then, "a member since before the council was founded"
    assert "GE" not in members.then | members.other, "left within the interval"


GEORGIA = {
    "nobody speaks of it": (False, False, Attendance.NOT_A_MEMBER),
    "a text says that it stayed away": (True, False, Attendance.ABSENT),
    "a text says that somebody of it stayed away": (False, True, Attendance.NOT_A_MEMBER),
    "a text says both": (True, True, Attendance.ABSENT),
}


@pytest.mark.parametrize(("of_state", "of_person", "word"), GEORGIA.values(), ids=GEORGIA)
def test_page_and_matrix_agree_on_a_state_that_had_left(
    world: World, of_state: bool, of_person: bool, word: Attendance
) -> None:
    session = make.meeting("cis-cmd-62", ordinal=62, date="2012-06-05", absent=["GE"] if of_state else [])
    if of_person:
        guest = make.person("guest", "Some Guest", "GE")
        make.attendee(session, guest, attendance=Attendance.ABSENT)
    page = pages.meeting("cis-cmd-62")
    assert page
    (group,) = [each for each in page.groups if each.country and each.country.code == "GE"]
    assert (group.attendance, len(group.people)) == (word, of_person)
    matrix = pages.attendance(filters.default("meetings"))
    (at,) = [place for place, session in enumerate(matrix.sessions) if session.id == "cis-cmd-62"]
    (row,) = [row for row in matrix.rows if row.country.code == "GE"]
    assert row.marks[at].attendance is word


@pytest.mark.parametrize(
    ("edtf", "russia", "georgia"),
    [
        ("2019-10-25/..", Attendance.NOT_REPORTED, Attendance.NOT_A_MEMBER),
        ("../2021-12-08", Attendance.NOT_REPORTED, "changed"),
        ("2008/2010", Attendance.NOT_REPORTED, "changed"),
        ("../2009-01", Attendance.NOT_REPORTED, "changed"),
        ("", None, None),
    ],
)
def test_the_matrix_tells_membership_over_open_intervals(
    world: World, edtf: str, russia: Attendance | None, georgia: Attendance | str | None
) -> None:
    make.meeting("cis-cmd-61", ordinal=61, date=edtf, city="", host=None)
    matrix = pages.attendance(filters.default("meetings"))
    (at,) = [place for place, session in enumerate(matrix.sessions) if session.id == "cis-cmd-61"]
    marks = {row.country.code: row.marks[at] for row in matrix.rows}

    def told(state: str) -> Attendance | str | None:
        return "changed" if marks[state].changed else marks[state].attendance

    assert (told("RU"), told("GE")) == (russia, georgia)
    page = pages.meeting("cis-cmd-61")
    assert page
    assert ("GE" in {state.code for state in page.perhaps_members}) is (georgia == "changed")


def test_a_state_that_an_article_names_is_not_told_as_perhaps_a_member(world: World) -> None:
    make.meeting("cis-cmd-61", ordinal=61, date="2008/2010", absent=["GE"])
    page = pages.meeting("cis-cmd-61")
    assert page
    assert page.perhaps_members == ()
