"""EDTF arithmetic."""

from __future__ import annotations

from datetime import date

import pytest

from events import edtf
from events.edtf import Extent


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019-10-31", date(2019, 10, 31), date(2019, 10, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019?", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019-10-31~", date(2019, 10, 31), date(2019, 10, 31)),
        ("201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("2019-XX", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019-10-XX", date(2019, 10, 1), date(2019, 10, 31)),
        ("2012-22", date(2012, 6, 1), date(2012, 8, 31)),
        ("2012-24", date(2012, 12, 1), date(2013, 2, 28)),
        ("2012-40", date(2012, 1, 1), date(2012, 6, 30)),
        ("2019-10-31/2019-11-01", date(2019, 10, 31), date(2019, 11, 1)),
        ("2019-10/..", date(2019, 10, 1), None),
        ("../2019", None, date(2019, 12, 31)),
        ("2019/", date(2019, 1, 1), None),
    ],
)
def test_extents(text: str, earliest: date | None, latest: date | None) -> None:
    extent = edtf.parse(text)
    assert (extent.earliest, extent.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text", ["", "autumn", "2019-13", "2019-02-30", "31.10.2019", "2019-1", "XXXX-13-01"]
)
def test_no_edtf(text: str) -> None:
    assert edtf.read(text) is None


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        ("2019-10", "2019-10-11", "2019-10-11"),
        ("2019", "2019-10", "2019-10"),
        ("2019-10-10", "2019-10-11", None),
        ("2019-10-31/2019-11-01", "2019-11", "2019-11-01"),
        ("2019-10/..", "../2020-05-08", "2019-10-01/2020-05-08"),
        ("XXXX-10-11", "2019", "2019-10-11"),
        ("XXXX-10-11", "2019-10", "2019-10-11"),
        ("XXXX-10-11", "2019-11", None),
        ("XXXX-10-11", "2018/2019", "XXXX-10-11"),
        ("XXXX-10-11", "2019-06/2020-06", "2019-10-11"),
        ("XXXX-10-11", "2019/..", "XXXX-10-11"),
        ("XXXX-02-29", "2019", None),
        ("XXXX-02-29", "2020", "2020-02-29"),
        ("XXXX-10", "XXXX-10-11", "XXXX-10-11"),
        ("XXXX-10-12", "XXXX-10-11", None),
        ("XXXX-10-11/XXXX-10-12", "2019-10-12", "2019-10-12"),
    ],
)
def test_meeting_of_dates(a: str, b: str, together: str | None) -> None:
    for left, right in ((a, b), (b, a)):
        common = edtf.meet(edtf.parse(left), edtf.parse(right))
        assert (common and edtf.write(common)) == together


@pytest.mark.parametrize(
    "text", ["2019", "2019-10", "2019-10-11", "2019-10-11/..", "../2019-10-11", "XXXX-10-11"]
)
def test_written_as_read(text: str) -> None:
    assert edtf.write(edtf.parse(text)) == text


def test_nothing_known_has_no_form() -> None:
    assert edtf.write(Extent()) is None
