"""Each shown value keeps a ground of its own, and a meeting's dates agree: raw SQL must fail."""

import pytest
from django.db import transaction

from events.models import Meeting
from tests.models.raw import ground, insert, meeting, refuses, run

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def told(world: None) -> None:
    """A meeting with a city and a date, an attendee, a delegation, a chair and a paper, all on grounds."""
    dates = {"date_edtf": "2019-10", "date_from": "2019-10-01", "date_to": "2019-10-15"}
    with transaction.atomic():
        insert("person", id="p", name="P", curated=False)
        meeting("told", city="Tver", country_id="AA", agenda_items_count=3, **dates)
        ground("told", "body", "status", "city", "country", "date", "agenda")
        come = {"meeting_id": "told", "attendance": "present"}
        named = {"person_id": "p", "name_as_printed": "P", "country_id": "AA", "role": "Minister"}
        insert("attendee", id="a", **come, **named, represented_by="Q", basis="article", reviewed=False)
        ground("a", "name", "country", "role", "attendance", "represented_by")
        insert("delegation", id="d", **come, country_id="AA")
        ground("d", "attendance")
        insert("chairmanship", id="c", body_id="CIS-CMD", country_id="AA", person_id="p", basis="article")
        ground("c", "term", "person")
        insert("document", id="t", meeting_id="told", title="A plan", action="approved", draft=False)
        ground("t", "title", "action")


RESTING = [
    *(("told", field) for field in ("body", "status", "city", "country", "date", "agenda")),
    *(("a", field) for field in ("name", "country", "role", "attendance", "represented_by")),
    *(("d", "attendance"), ("c", "term"), ("c", "person"), ("t", "title"), ("t", "action")),
]


@pytest.mark.parametrize(("fact", "field"), RESTING)
def test_a_shown_value_keeps_its_ground(told: None, fact: str, field: str) -> None:
    where = "WHERE fact = %s AND field = %s"
    refuses(lambda: run(f"DELETE FROM events_ground {where}", fact, field))
    refuses(lambda: run(f"UPDATE events_ground SET chosen = false {where}", fact, field))
    refuses(lambda: run(f"UPDATE events_ground SET field = 'other' {where}", fact, field))


def test_a_ground_goes_with_its_value(told: None) -> None:
    with transaction.atomic():
        run("UPDATE events_meeting SET city = '' WHERE id = 'told'")
        run("DELETE FROM events_ground WHERE fact = 'told' AND field = 'city'")
    assert Meeting.objects.get(id="told").city == ""


@pytest.mark.parametrize(
    "change", ["ordinal = 8", "city = 'Tver'", "country_id = 'AA'", "agenda_items_count = 1"]
)
def test_a_value_comes_only_with_a_ground(world: None, change: str) -> None:
    with transaction.atomic():
        meeting("second")
        ground("second")
    refuses(lambda: run(f"UPDATE events_meeting SET {change} WHERE id = 'second'"))


@pytest.mark.parametrize(
    "change",
    [
        "date_edtf = 'garbage'",
        "date_edtf = '2019-13'",
        "date_edtf = '/', date_from = NULL, date_to = NULL",
        "date_edtf = '..', date_from = NULL, date_to = NULL",
        "date_edtf = '../..', date_from = NULL, date_to = NULL",
        "date_edtf = '/..', date_from = NULL, date_to = NULL",
        "date_edtf = 'XXXX-XX'",
        "date_edtf = ''",
        "date_from = '1999-01-01'",
        "date_to = '2019-11-01'",
        "date_from = NULL",
        "date_to = NULL",
        "date_from = '1999-01-01', date_to = '1999-01-01'",
    ],
)
def test_a_meetings_dates_say_one_thing(told: None, change: str) -> None:
    refuses(lambda: run(f"UPDATE events_meeting SET {change} WHERE id = 'told'"))
