"""Talks of two beside a sitting are their own meetings."""

from __future__ import annotations

import pytest

from tests.extract.helpers import reading

OPENING = "MINSK, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Minsk on Tuesday. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "On the margins of the session Russian Defence Minister Ivan Testov "
            "had a meeting with Kazakh Defence Minister Marat Samplov.",
            ["Ivan Testov", "Marat Samplov"],
        ),
        ("Later the ministers were received by President Ivan Glavny of Belarus.", ["Ivan Glavny"]),
        (
            "На полях заседания министр обороны России Иван Тестов и министр "
            "обороны Казахстана Марат Пробов обсудили учения.",
            ["Иван Тестов", "Марат Пробов"],
        ),
    ],
)
def test_own_row(text: str, names: list[str]) -> None:
    (talk,) = [m for m in reading(OPENING + text).meetings if m.body.value == "OTHER"]
    assert [a.name for a in talk.attendees] == names
    assert not talk.main


def test_one_named_side_is_no_meeting() -> None:
    text = OPENING + "Russian Defence Minister Ivan Testov plans bilateral talks."
    assert all(m.body.value != "OTHER" for m in reading(text).meetings)
