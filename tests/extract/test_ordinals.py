"""Numbers of sittings."""

from __future__ import annotations

import pytest

from events.extract.page.text import Page, Stretch
from events.extract.sessions import ordinals
from tests.extract.helpers import reading


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the 61st session", 61),
        ("the 42-nd regular meeting", 42),
        ("the forty-third session", 43),
        ("the twentieth meeting", 20),
        ("its LXXXI session", 81),
        ("68-е заседание", 68),
        ("на 80-м заседании", 80),
        ("пятьдесят пятое заседание", 55),
        ("сорок первом очередном заседании", 41),
        ("The session of the Council was the 70th since its founding.", 70),
        ("The Council has a session here tomorrow, for the 66th time if I counted right.", 66),
        ("The meeting, the sixteenth of its kind, was chaired by the host.", 16),
        ("The capital hosted a session, the 70th one.", 70),
        ("Заседание было пятьдесят третьим.", 53),
        ("Секретари встретились на заседании в тринадцатый раз.", 13),
        ("юбилейный, пятидесятый сбор", 50),
    ],
)
def test_numbers(text: str, number: int) -> None:
    assert [n.value for n in ordinals.find(Page(text), Stretch(0, len(text)))] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "the 25th anniversary of the council",
        "on the 9th of May",
        "a session on 14 July",
        "30-летие Содружества",
        "the first session of the year",
        "XX century",
        "The session was held on the 9th.",
        "The session was the idea of the 58th army.",
        "На заседании был десяток вопросов.",
    ],
)
def test_anniversaries_days_and_first_sessions_are_none(text: str) -> None:
    assert not ordinals.find(Page(text), Stretch(0, len(text)))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "The CIS Council of Defence Ministers meets in Minsk on Friday.\n\nIt will be the 74th session.",
            74,
        ),
        (
            "The CIS Council of Defence Ministers met in Minsk.\n\nThe session was the 70th in its history.",
            70,
        ),
        ("Юбилейный, пятидесятый сбор был щедрым. Совет министров обороны СНГ заседал в Минске.", 50),
        ("The CIS Council of Defence Ministers met in Minsk.\n\nThe previous session was the 70th.", None),
    ],
)
def test_the_number_that_another_sentence_tells(text: str, number: int | None) -> None:
    told = [m for m in reading(f"05.06.2018\n\n{text}").meetings if m.main]
    assert [m.ordinal.value if m.ordinal else None for m in told] == [number]
