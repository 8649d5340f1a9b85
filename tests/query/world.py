"""A small world: five meetings of four bodies, with what articles say about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import transaction

from events.kinds import Attendance, Status
from events.models import Article, Meeting
from events.store import reference
from tests import factories as make


@dataclass(frozen=True)
class World:
    """The pieces that tests name."""

    baku: Meeting
    report: Article


@pytest.fixture(scope="module")
def standing_world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """One world a file, in a transaction that is rolled back when the file is done."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield _build()
        transaction.set_rollback(True)


@pytest.fixture
def world(standing_world: World, db: None) -> World:
    """The small world, as a test finds it."""
    return standing_world


def _build() -> World:
    """Baku (77th, with people), Minsk (78th), a summit, one known by its year, one without any date."""
    reference.load()
    report = make.article(
        "Ministers gathered in Baku. Zakir Hasanov opened the sitting. Yerevan sent nobody. "
        "They approved the work plan. Министры обсудили сотрудничество.",
        title="Defence ministers in Baku",
        publisher="Example Agency",
        url="https://example.org/baku",
    )
    baku = make.meeting(
        "cis-cmd-77",
        ordinal=77,
        present=["AZ", "RU"],
        absent=["AM"],
        told_by=[report],
        words="Ministers gathered",
        title="77th session",
    )
    host = make.person("hasanov-test", "Zakir Hasanov the Tester", "AZ", "Закир Тестовый")
    guest = make.person("orlov-test", "Pavel Orlov", "RU", "Pavel Orlow")
    missing = make.person("petrosyan-test", "Aram Petrosyan", "AM")
    make.attendee(baku, host, words="Zakir Hasanov")
    make.attendee(baku, guest, role="Chief of Staff", attendance=Attendance.REMOTE)
    make.attendee(baku, missing, attendance=Attendance.REFUSED, words="Yerevan sent nobody")
    make.document(baku, "plan of joint work", words="the work plan")
    minsk = make.meeting(
        "cis-cmd-78", ordinal=78, date="2020-05-12/2020-05-13", city="Minsk", host="BY", present=["BY", "RU"]
    )
    make.attendee(minsk, guest)
    make.meeting(
        "cis-chs-2030",
        body="CIS-CHS",
        date="2030-10",
        city="Moscow",
        host="RU",
        status=Status.PLANNED,
        reviewed=True,
    )
    make.meeting("cis-cfm-2019", body="CIS-CFM", date="2019", city="", host=None)
    make.meeting("csto-cmd-undated", body="CSTO-CMD", date="", city="Yerevan", host="AM", present=["AM"])
    make.chairmanship("TM", 2019)
    make.chairmanship("BY", 2021)
    return World(baku, report)
