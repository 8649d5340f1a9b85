"""Bounds of EDTF level 1 expressions."""

from datetime import date

import pytest

from events.edtf import bounds


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019-10-31", "2019-10-31", "2019-10-31"),
        ("2019-10", "2019-10-01", "2019-10-31"),
        ("2019", "2019-01-01", "2019-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2019~", "2019-01-01", "2019-12-31"),
        ("2019-10?", "2019-10-01", "2019-10-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("2019-XX", "2019-01-01", "2019-12-31"),
        ("2019-02-XX", "2019-02-01", "2019-02-28"),
        ("2019-10-3X", "2019-10-30", "2019-10-31"),
        ("2019-10-0X", "2019-10-01", "2019-10-09"),
        ("2019-22", "2019-06-01", "2019-08-31"),
        ("2019-24", "2019-12-01", "2020-02-29"),
        ("2019-10-31/2019-11-01", "2019-10-31", "2019-11-01"),
        ("2019/2021-06", "2019-01-01", "2021-06-30"),
        ("2019/..", "2019-01-01", None),
        ("../2019", None, "2019-12-31"),
        ("/2019-10", None, "2019-10-31"),
        ("..", None, None),
        ("", None, None),
    ],
)
def test_bounds(text: str, first: str | None, last: str | None) -> None:
    expected = tuple(date.fromisoformat(day) if day else None for day in (first, last))
    assert bounds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "19",
        "2019-1-1",
        "2019-00",
        "2019-25",
        "2019-02-29",
        "2019-04-31",
        "2019-10-3Y",
        "2019-24-01",
        "0000",
        "Y12345",
        "-2019",
        "20X9",
        "٢٠١٩",
        "2020/2019",
        "2019/2020/2021",
        "?",
        "2019 ",
        "today",
    ],
)
def test_what_is_no_date_says_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"“.*” (is no date|ends before)"):
        bounds(text)
