"""Counts are remembered only until anything that is shown changes, by whatever hand."""

import pytest
from django.test import Client

from events.models import Meeting, ProjectionState
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


@pytest.mark.django_db(transaction=True)
def test_a_page_shows_each_change_at_once(client: Client) -> None:
    reference.load()
    meeting = make.meeting("first", title="First of its kind")
    assert "First of its kind" in client.get("/meetings/").content.decode()
    Meeting.objects.filter(id=meeting.id).update(title="Corrected by somebody")
    assert "Corrected by somebody" in client.get("/meetings/").content.decode()
    guest = make.person("guest", "Old Name")
    make.attendee(meeting, guest)
    ProjectionState.objects.create(id=1, requested=1)
    assert "Old Name" in client.get("/attendees/").content.decode()
    type(guest).objects.update(name="New Name")
    ProjectionState.objects.update(done=1)
    assert "New Name" in client.get("/attendees/").content.decode()
