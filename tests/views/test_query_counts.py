"""A list asks the database as often for thirty meetings as for one."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from events.store import reference
from tests import factories as make

ADDRESSES = ["/", "/meetings/", "/attendees/", "/documents/", "/articles/", "/people/", "/chairmanships/"]
ADDRESSES += ["/attendance/", "/gaps/", "/bodies/CIS-CMD/", "/countries/RU/", "/people/orlov/"]


def add_meetings(numbers: range) -> None:
    guest = make.person("orlov", "Pavel Orlov", "RU")
    for number in numbers:
        meeting = make.meeting(
            f"cis-cmd-{number}", ordinal=number, date=f"{1990 + number}-10", present=["RU"]
        )
        make.attendee(meeting, guest)
        make.document(meeting, f"plan {number}")
        make.chairmanship("RU", 1990 + number)


def count(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.django_db
def test_number_of_queries_is_constant(client: Client) -> None:
    reference.load()
    add_meetings(range(1, 2))
    few = {address: count(client, address) for address in ADDRESSES}
    add_meetings(range(2, 31))
    many = {address: count(client, address) for address in ADDRESSES}
    assert many == few
    assert max(few.values()) <= 40
