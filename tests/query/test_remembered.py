"""Counts are remembered only until anything that is shown changes, by whatever hand."""

import pytest

from events.models import Meeting
from events.query import facets, filters
from events.query.facets import Counted
from events.store import reference
from tests import factories as make


def counted_cities() -> tuple[Counted, ...]:
    (cities,) = [each for each in facets.facets(filters.default("meetings")) if each.parameter == "city"]
    return cities.values


@pytest.mark.django_db(transaction=True)
def test_what_is_remembered_goes_with_the_next_change() -> None:
    reference.load()
    make.meeting("first", city="Baku")
    assert counted_cities() == (Counted("Baku", 1),)
    make.meeting("second", city="Baku")
    assert counted_cities() == (Counted("Baku", 2),)
    Meeting.objects.filter(id="first").update(city="Minsk")
    assert counted_cities() == (Counted("Baku", 1), Counted("Minsk", 1))
