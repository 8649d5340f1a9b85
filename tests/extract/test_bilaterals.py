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
        (
            "Russian Defence Minister Ivan Testov and Kazakh Defence Minister Marat Samplov attended. After "
            "lunch Testov held talks with his Kazakh counterpart on a range.",
            ["Ivan Testov", "Marat Samplov"],
        ),
        (
            "Russian Defence Minister Ivan Testov spoke first. He also had a separate meeting with "
            "Kazakh Defence Minister Marat Samplov.",
            ["Ivan Testov", "Marat Samplov"],
        ),
        (
            "Russian Defence Minister Ivan Testov came. Later the Russian spoke with Kazakh Defence Minister Marat "
            "Samplov.",
            ["Ivan Testov", "Marat Samplov"],
        ),
        ("President Ivan Glavny of Belarus received the heads of the delegations.", ["Ivan Glavny"]),
        ("Вечером участников принял президент Белоруссии Иван Главный.", ["Иван Главный"]),
    ],
)
def test_own_row(text: str, names: list[str]) -> None:
    (talk,) = [m for m in reading(OPENING + text).meetings if m.body.value == "OTHER"]
    assert [a.name for a in talk.attendees] == names
    assert not talk.main


def test_one_named_side_is_no_meeting() -> None:
    text = OPENING + "Russian Defence Minister Ivan Testov plans bilateral talks."
    assert all(m.body.value != "OTHER" for m in reading(text).meetings)


def test_one_side_with_each_of_several() -> None:
    text = (
        "Russian Defence Minister Ivan Testov, Kazakh Defence Minister Marat Samplov and Tajik Defence "
        "Minister Rustam Namunov attended. Testov held separate meetings with his Kazakh and Tajik "
        "counterparts."
    )
    talks = [m for m in reading(OPENING + text).meetings if m.body.value == "OTHER"]
    assert [[a.name for a in talk.attendees] for talk in talks] == [
        ["Ivan Testov", "Marat Samplov"],
        ["Ivan Testov", "Rustam Namunov"],
    ]


def test_a_talk_told_twice_is_one() -> None:
    text = "Russian Defence Minister Ivan Testov met with Kazakh Defence Minister Marat Samplov. "
    talks = [m for m in reading(OPENING + 2 * text).meetings if m.body.value == "OTHER"]
    assert len(talks) == 1


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Belarusian President Ivan Glavny received the ministers before the session.", "2019-05-07"),
        ("Belarusian President Ivan Glavny received the ministers on the eve of the session.", "2019-05-06"),
        ("Belarusian President Ivan Glavny received the ministers earlier this week.", None),
        ("Belarusian President Ivan Glavny received the ministers on Monday.", "2019-05-06"),
    ],
)
def test_a_reception_is_of_the_day_of_the_sitting_unless_another_is_told(
    sentence: str, day: str | None
) -> None:
    found = [m for m in reading(OPENING + sentence).meetings if m.body.value == "OTHER"]
    assert [m.date and m.date.edtf for m in found] == [day]
