"""Membership over intervals, open ones too."""

from datetime import date

import pytest

from events.query.membership import members_of
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
