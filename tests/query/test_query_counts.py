"""Lists and pages ask the database as often for thirty meetings as for three."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from events.kinds import Field
from events.query import filters, pages
from events.query.lists import LISTS
from events.store import reference
from tests import factories as make

TODAY = date(2024, 5, 1)


def add_meetings(number: int, first: int) -> None:
    guest = make.person("orlov-test", "Pavel Orlov", "RU", "Pavel Orlow")
    for ordinal in range(first, first + number):
        report = make.article(f"Session {ordinal} took place. They met.")
        session = make.meeting(
            f"cis-cmd-{ordinal}",
            ordinal=ordinal,
            date=f"{1990 + ordinal}-05-0{1 + ordinal % 9}",
            present=["RU", "BY"],
            absent=["AM"],
            told_by=[report],
        )
        settled = make.decision(session, field=Field.ATTENDEE, person=guest.id)
        make.attendee(session, guest, decided=settled)
        make.attendee(session, make.person(f"other-{ordinal}", f"Other {ordinal}", "BY"))
        make.document(session, f"plan {ordinal}")
        make.chairmanship("RU", 1990 + ordinal)


def queries(ask: Callable[[], Any]) -> int:
    with CaptureQueriesContext(connection) as asked:
        ask()
    return len(asked)


def list_page(list_name: str, query: str) -> Callable[[], Any]:
    return lambda: LISTS[list_name].page(filters.parse(list_name, QueryDict(query)))


READERS: dict[str, Callable[[], Any]] = {
    **{name: list_page(name, "") for name in LISTS},
    "meetings by everything": list_page(
        "meetings", "q=session&body=CIS-CMD&country=RU&absent=AM&person=orlov-test&from=1990&status=held"
    ),
    "attendees by words": list_page("attendees", "q=orlow&country=RU"),
    "meeting": lambda: pages.meeting("cis-cmd-2"),
    "person": lambda: pages.person("orlov-test"),
    "country": lambda: pages.country("RU"),
    "body": lambda: pages.body("CIS-CMD"),
    "gaps": pages.gaps,
    "matrix": lambda: pages.attendance(filters.default("meetings")),
    "timeline": lambda: pages.timeline(filters.default("meetings"), TODAY),
    "dashboard": lambda: pages.dashboard(TODAY),
    "chairmanships page": lambda: pages.chairmanships(filters.default("chairmanships")),
    "portal state": pages.portal_state,
}


@pytest.mark.django_db
def test_the_number_of_queries_is_constant() -> None:
    reference.load()
    add_meetings(3, first=1)
    few = {name: queries(ask) for name, ask in READERS.items()}
    add_meetings(27, first=4)
    assert {name: queries(ask) for name, ask in READERS.items()} == few
    assert max(few.values()) <= 20
