"""A meeting's status in words, held against today."""

from datetime import date

import pytest
from django.test import Client
from django.utils.translation import override

from events.kinds import Status, StatusDetail
from events.query.pages.names import MeetingLink
from events.words.standing import standing
from tests import factories as make
from tests.query.world import World

TODAY = date(2025, 6, 15)
SILENT = "planned; no report that it was held"
CASES = [
    (Status.PLANNED, "", date(2025, 6, 14), SILENT),
    (Status.PLANNED, "", date(2025, 6, 15), "planned"),
    (Status.PLANNED, "", None, "planned"),
    (Status.PLANNED, StatusDetail.CANCELLED, date(2020, 1, 1), "cancelled"),
    (Status.HELD, "", date(2020, 1, 1), "held"),
    (Status.HELD, StatusDetail.UNDER_WAY, TODAY, "under way"),
    (Status.HELD, StatusDetail.UNDER_WAY, date(2020, 1, 1), "held; the last report says under way"),
    (Status.HELD, StatusDetail.UNDER_WAY, None, "held; the last report says under way"),
]


@pytest.mark.parametrize(("status", "detail", "last", "words"), CASES)
def test_a_plan_whose_day_is_over_says_that_no_report_followed(
    status: str, detail: str, last: date | None, words: str
) -> None:
    meeting = MeetingLink("a", "A", "CIS-CMD", None, "", None, last, "", "", status, detail, False)
    with override("en"):
        assert standing(meeting, TODAY) == words


def test_list_and_drawing_say_it(client: Client, world: World) -> None:
    make.meeting("cis-cmd-old-plan", ordinal=60, date="2010-05-12", status=Status.PLANNED)
    page = client.get("/meetings/?to=2010").content.decode()
    assert f'data-label="Status">{SILENT}</td>' in page
    assert f'12 May 2010, {SILENT}"' in page
