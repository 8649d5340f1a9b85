"""Numbers of sittings."""

from __future__ import annotations

import pytest

from events.extract.page.text import Page, Stretch
from events.extract.sessions import ordinals


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
    ],
)
def test_anniversaries_days_and_first_sessions_are_none(text: str) -> None:
    assert not ordinals.find(Page(text), Stretch(0, len(text)))
