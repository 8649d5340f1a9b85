"""What a text of no known year tells of its own time, for all that is known of other texts to go on."""

from __future__ import annotations

import pytest

from events.extract import claims_of
from events.kinds import Field
from events.records import Json
from events.resolve.values import part
from tests.extract.helpers import reading

CFM = "The Council of Foreign Ministers of the CIS met in Tver on {day}. "


def values(text: str, name: Field, day: str = "10 October") -> list[Json]:
    return [
        claim.value for claim in claims_of("a", reading(CFM.format(day=day) + text)) if claim.field is name
    ]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They spoke of joint activities for the 75th anniversary of the Victory.", "2018-01-01/2020-05-08"),
        (
            "They heard how events to mark the 30th anniversary of the CIS are prepared.",
            "2019-01-01/2021-12-07",
        ),
        ("Утверждён план мероприятий к 75-летию Победы.", "2018-01-01/2020-05-08"),
        ("They adopted a statement on the 75th anniversary of Victory.", "2018-01-01/2020-12-31"),
        ("They marked the 75th anniversary of Victory.", "2020-01-01/2020-12-31"),
        ("They recalled the 70th anniversary of Victory and the sessions of 2018.", None),
        ("They adopted a plan until 2025. The CSTO sent observers.", None),
    ],
    ids=["prepared", "to mark", "in Russian", "spoken of", "marked", "long past", "no anniversary"],
)
def test_an_anniversary_bounds_the_time_of_writing(text: str, edtf: str | None) -> None:
    assert [part(value, "edtf") for value in values(text, Field.PUBLISHED)] == ([edtf] if edtf else [])


def test_a_text_of_a_known_day_needs_no_such_bounds() -> None:
    told = reading("2019-10-31\n\nThe plan of events for the 75th anniversary of Victory was signed.")
    assert told.written == ()


@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        ("Thursday, 10 October", 3),
        ("10 October", None),
        ("Thursday, 10 October 2019", 3),
    ],
)
def test_a_printed_weekday_is_kept(day: str, weekday: int | None) -> None:
    (found,) = values("", Field.DATE, day)
    assert part(found, "weekday") == weekday


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("Turkmenistan chairs the CIS this year.", True),
        ("Turkmenistan is the current chair of the CIS.", True),
        ("Kazakhstan, which now holds the CIS chairmanship, thanked them.", True),
        ("В этом году в Содружестве председательствует Туркменистан.", True),
        ("Turkmenistan once chaired the CIS.", None),
        ("Turkmenistan will chair the CIS.", None),
        ("Turkmenistan chairs the CIS in 2019.", None),
    ],
)
def test_the_present_chair_is_marked_where_the_year_is_open(text: str, present: bool | None) -> None:
    assert {part(value, "present") for value in values(text, Field.CHAIRMANSHIP)} == {present}
