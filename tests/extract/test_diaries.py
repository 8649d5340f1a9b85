"""Diaries and calendars: each item has the day of its heading and the place it opens with."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

ENGLISH = (
    "DIARY: MAY 14-20, 2018\n\nMOSCOW. May 11 (Sample) - The following events are expected next week:\n\n"
    "MONDAY, MAY 14\n\nMINSK - A seminar of rescuers opens.\n\n"
    "TUESDAY, MAY 15\n\nDUSHANBE - The CSTO Council of Defence Ministers meets. President Petr Glavny of Tajikistan "
    "to receive the ministers.\n\n"
    "FRIDAY, MAY 18\n\nBAKU - The CIS Council of Foreign Ministers holds its 73rd meeting."
)
RUSSIAN = (
    "Календарь на неделю\n\n11.05.2018 12:00\n\n15 мая, вторник\n\nДУШАНБЕ. Заседание Совета министров обороны ОДКБ.\n\n"
    "18 мая, пятница\n\nБАКУ. Заседание Совета министров иностранных дел СНГ."
)
LINES = (
    "Calendar\n\n11.05.2018\n\nMay 15: Meeting of the CSTO Council of Defence Ministers, Dushanbe\n\n"
    "May 18: 73rd session of the CIS Council of Foreign Ministers, Baku"
)


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, LINES])
def test_each_item_has_its_day_and_place(text: str) -> None:
    assert meetings(text) == [
        ("CSTO-CMD", "planned", "2018-05-15", "Dushanbe"),
        ("CIS-CFM", "planned", "2018-05-18", "Baku"),
    ]


def test_what_is_beside_an_item_is_of_its_day() -> None:
    (reception,) = [m for m in reading(ENGLISH).meetings if m.body.value == "OTHER"]
    assert (reception.date.edtf if reception.date else None) == "2018-05-15"
    assert reception.status.value.value == "planned"


def test_the_year_of_a_headline_is_that_of_the_dateline_beside_it() -> None:
    told = reading(ENGLISH).published
    assert told is not None and told.edtf == "2018-05-11"


def test_one_line_with_a_day_makes_no_diary() -> None:
    text = "11.05.2018\n\nThe CSTO Council of Defence Ministers will meet in Brest."
    assert meetings(text) == [("CSTO-CMD", "planned", None, "Brest")]
