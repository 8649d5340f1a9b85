"""Two terms of one body never share a day, however much or little is known of their time."""

from typing import Any

import pytest
from django.db import transaction

from events.models import Chairmanship, Person
from tests.models.raw import ground, insert, refuses

pytestmark = pytest.mark.django_db(transaction=True)

YEAR_2020 = {"year_from": 2020, "year_to": 2020}
ALL_2020 = {"date_from": "2020-01-01", "date_to": "2020-12-31"}


@transaction.atomic
def chair(name: str, state: str = "AA", **time: Any) -> None:
    """A term on the ground of the world's one claim, by raw SQL."""
    row = {"id": name, "body_id": "CIS-CMD", "country_id": state, "basis": "article"} | time
    insert("chairmanship", **row)
    ground(name, "term", *(["person"] if "person_id" in time else []))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (YEAR_2020, YEAR_2020),
        (YEAR_2020, ALL_2020),
        (YEAR_2020, {"date_from": "2020-12-31"}),
        (YEAR_2020, {"date_to": "2020-01-01"}),
        ({"year_from": 2018, "year_to": 2022}, YEAR_2020),
        ({"year_from": 2019}, YEAR_2020),
        ({"year_to": 2021}, YEAR_2020),
        ({"year_from": 2019}, {"year_to": 2019}),
        ({"date_from": "2019-05-01"}, ALL_2020),
        ({"date_to": "2020-06-01"}, ALL_2020),
        ({"date_from": "2020-12-31", "date_to": "2020-12-31"}, ALL_2020),
        ({**YEAR_2020, "date_from": "2020-07-01"}, {"date_from": "2020-07-01", "date_to": "2021-06-30"}),
    ],
)
def test_terms_that_share_a_day_are_refused(
    world: None,
    one: dict[str, Any],
    other: dict[str, Any],
) -> None:
    refuses(lambda: chair("a", "AA", **one), lambda: chair("b", "BB", **other))
    refuses(lambda: chair("a", "AA", **other), lambda: chair("b", "BB", **one))
    chair("alone", **one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (YEAR_2020, {"year_from": 2021, "year_to": 2021}),
        (YEAR_2020, {"year_from": 2021}),
        (YEAR_2020, {"year_to": 2019}),
        (ALL_2020, {"date_from": "2021-01-01"}),
        ({**YEAR_2020, "date_to": "2020-06-30"}, {**YEAR_2020, "date_from": "2020-07-01"}),
        (YEAR_2020, {}),
        ({}, {}),
    ],
)
def test_terms_that_share_none_stand_side_by_side(
    world: None,
    one: dict[str, Any],
    other: dict[str, Any],
) -> None:
    chair("a", "AA", **one)
    chair("b", "BB", **other)
    assert Chairmanship.objects.count() == 2


def test_a_term_of_no_known_time_stands_once_for_each_who_held_it(world: None) -> None:
    Person.objects.create(id="p", name="P")
    chair("a")
    chair("b", person_id="p")
    refuses(lambda: chair("c"))
    refuses(lambda: chair("d", person_id="p"))


@pytest.mark.parametrize(
    "time",
    [
        {"year_from": 2021, "year_to": 2020},
        {"year_from": 0, "year_to": 0},
        {"year_from": 2019, **ALL_2020},
        {"year_to": 2021, **ALL_2020},
    ],
)
def test_a_term_that_no_calendar_has_is_refused(world: None, time: dict[str, Any]) -> None:
    refuses(lambda: chair("a", **time))
