"""The number beside a value is the number of rows when it is chosen, whatever else is asked."""

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.db import transaction
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.kinds import Status, StatusDetail
from events.models import Meeting
from events.query import facets, filters
from events.query.filters import Filter
from events.query.lists import LISTS
from events.query.pairs import PAIRS, WORDED
from events.query.parameters import PARAMETERS, UNKNOWN
from events.query.vocabulary import OFFERED_ATTENDANCE
from events.store import reference
from tests import factories as make

MEETINGS = 24
STATES = ("AM", "AZ", "BY", "RU")
BODIES = ("CIS-CMD", "CIS-CHS", "CSTO-CMD")
CITIES = ("Baku", "Minsk", "")
ROLES = ("Minister", "Deputy Minister", 'The "Minister"', "")
TITLES = ("Plan", "Plan of work", "Programme", "Long " * 200)
DATES = ("2019-10-31", "0985-05", "2019", "2018/2020", "2020-05/2020-06", "../2021", "")
ATTENDANCE = OFFERED_ATTENDANCE
PEOPLE = tuple(f"person-{number}" for number in range(5))
READ_ONLY = [HealthCheck.function_scoped_fixture]
"""The fixtures stay as they are: nothing is written in an example."""
PUBLISHERS = ("Agency", "Herald", "")
ASKED: dict[str, tuple[str, ...]] = {
    "q": ("Baku", "Plan or 7", "Agency -Minsk"),
    "body": BODIES,
    "country": (*STATES, UNKNOWN),
    "absent": (*STATES, UNKNOWN),
    "person": (*PEOPLE, UNKNOWN),
    "host": (*STATES, UNKNOWN),
    "city": ("Baku", "Minsk", UNKNOWN),
    "attendance": (*ATTENDANCE, UNKNOWN),
    "role": ("minister", '"Minister"', '"Deputy Minister"', UNKNOWN),
    "year": ("2019", "2020", "0985", UNKNOWN),
    "status": (*Status, *StatusDetail),
    "from": ("2019", "2019-11"),
    "to": ("2019", "2021"),
    "document": ("plan", '"Plan"', UNKNOWN),
    "source": ("Agency", "Herald", UNKNOWN),
    "reviewed": ("yes", "no"),
}


@pytest.fixture(scope="module")
def varied(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Meetings that differ in all that can be asked for, much of it untold; rolled back at the end."""
    with django_db_blocker.unblock(), transaction.atomic():
        reference.load()
        rng = random.Random(7)
        people = [make.person(id, f"Name {id}", rng.choice(STATES)) for id in PEOPLE]
        for number in range(MEETINGS):
            _meeting(rng, number, people)
        for year, state in enumerate((*STATES, *STATES), 2016):
            make.chairmanship(state, year, body=rng.choice(BODIES))
        yield
        transaction.set_rollback(True)


def _meeting(rng: random.Random, number: int, people: list[Any]) -> None:
    silent = rng.random() < 0.2
    states = [] if silent else rng.sample(STATES, rng.randint(0, 3))
    came = states[: rng.randint(0, len(states))]
    told_by = [make.article(publisher=rng.choice(PUBLISHERS)) for _ in range(rng.randint(1, 2))]
    meeting = make.meeting(
        f"meeting-{number}",
        body=rng.choice(BODIES),
        date=rng.choice(DATES),
        city=rng.choice(CITIES),
        host=rng.choice((*STATES, None)),
        status=rng.choice(list(Status)),
        status_detail=rng.choice(("", "", StatusDetail.CANCELLED, StatusDetail.UNDER_WAY)),
        present=came,
        absent=set(states) - set(came),
        told_by=told_by,
        joint_with=rng.choice(([], [], ["CIS-CFM", "CIS-CMD"])),
        reviewed=rng.random() < 0.3,
    )
    for who in [] if silent else rng.sample(people, rng.randint(0, 4)):
        attendance = rng.choice(ATTENDANCE)
        make.attendee(meeting, who, country=rng.choice(STATES), role=rng.choice(ROLES), attendance=attendance)
    for title in rng.choices(TITLES, k=rng.randint(0, 3)):
        make.document(meeting, title)


@st.composite
def questions(draw: st.DrawFn) -> tuple[Filter, str]:
    """A filter of some list, and one of the list's facets."""
    list_name = draw(st.sampled_from(list(PAIRS)))
    names = [name for name in LISTS[list_name].filters if name in ASKED]
    query = QueryDict(mutable=True)
    for name in draw(st.lists(st.sampled_from(names), max_size=4, unique=True)):
        several = 3 if PARAMETERS[name].repeatable else 1
        values = st.lists(st.sampled_from(ASKED[name]), min_size=1, max_size=several, unique=True)
        query.setlist(name, draw(values))
    facet = draw(st.sampled_from(list(PAIRS[list_name])))
    return filters.parse(list_name, _forwards(query)), facet


def _forwards(query: QueryDict) -> QueryDict:
    if query.get("from", "") > query.get("to", "9"):
        del query["to"]
    return query


@settings(max_examples=120, deadline=None, suppress_health_check=READ_ONLY)
@given(question=questions())
def test_numbers_are_those_of_the_rows(varied: None, db: None, question: tuple[Filter, str]) -> None:
    asked, name = question
    rows = LISTS[asked.list_name]
    facet = facets.all_values(asked, name, 1000)
    for each in facet.values:
        assert each.rows == rows.count(asked.choosing(name, each.value)), each.value
    told = {each.value for each in facet.values}
    others = [value for value in ASKED.get(name, ()) if value not in told and _is_exact(name, value)]
    assert [value for value in others if rows.count(asked.choosing(name, value))] == []


def _is_exact(name: str, value: str) -> bool:
    """Whether the value is one that a facet lists: words that a title or an office holds are not."""
    return name not in WORDED or value == UNKNOWN or value.startswith('"')


@settings(max_examples=50, deadline=None, suppress_health_check=READ_ONLY)
@given(question=questions())
def test_values_of_one_parameter_are_alternatives(
    varied: None, db: None, question: tuple[Filter, str]
) -> None:
    asked, name = question
    if not PARAMETERS[name].repeatable:
        return
    matching = LISTS[asked.list_name].matching
    apart = [set(matching(asked.choosing(name, value)).values_list("id", flat=True)) for value in ASKED[name]]
    together = replace(asked, **{name: ASKED[name]})
    assert set(matching(together).values_list("id", flat=True)) == set().union(*apart)


def test_facets_of_the_whole_list_count_every_meeting_once_where_it_has_one_value(
    varied: None, db: None
) -> None:
    counted = {each.parameter: each for each in facets.facets(filters.default("meetings"))}
    assert tuple(counted) == tuple(PAIRS["meetings"])
    for name in ("host", "city", "year", "status", "reviewed"):
        assert sum(each.rows for each in counted[name].values) == Meeting.objects.count(), name
