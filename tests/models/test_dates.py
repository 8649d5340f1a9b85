"""The database reads EDTF dates as `events.edtf` does."""

from datetime import date

import pytest
from django.db import DatabaseError, connection, transaction

from events import edtf

pytestmark = pytest.mark.django_db

POINTS = (
    *("2019-10-31", "2019-10", "2019", "2019-10~", "2019?", "2019-02-29", "2020-02-29", "2019-02-XX", "0000"),
    *("201X", "20XX", "201X-02-29", "2019-1X", "2019-2X", "2019-10-3X", "2019-02-3X", "2019-XX-05", "XXXX"),
    *("2019-21", "2019-22", "2019-24", "201X-24", "2019-25", "2019-33", "2019-36", "2019-40", "2019-41"),
    *("XXXX-10-11", "XXXX-10", "XXXX-02-29", "XXXX-02-30", "XXXX-13", "XXXX-XX-07", "2019-24-05", "2019-00"),
    *("..", "19-10", "2019-10-31-01", "2019-1", "X019", "2019-X1", "2019-10-00", "garbage", " 2019", "٢٠١٩"),
    *("2019-10-31?~", "0000-24", "000X", "2019-21-XX", "2019-XX-XX", "-", "2019-"),
)


@pytest.mark.parametrize(
    "text", [*POINTS, *(f"{point}/{other}" for point in POINTS for other in ("2019-11-02", "..", ""))]
)
def test_the_database_reads_dates_as_the_portal_does(text: str) -> None:
    assert stored(text) == read(text)


def read(text: str) -> tuple[date | None, date | None] | str:
    try:
        return edtf.bounds(text)
    except ValueError:
        return "no date"


def stored(text: str) -> tuple[date | None, date | None] | str:
    statement = "SELECT days IS NULL, lower(days), upper(days) - 1 FROM edtf_days(%s) AS days"
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, [text])
            none, first, last = cursor.fetchone()
    except DatabaseError:
        return "no date"
    return "no date" if none else (first, last)
