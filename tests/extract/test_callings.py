"""Callings and ranks that are no member's of a council."""

from __future__ import annotations

import pytest

from tests.extract.helpers import people

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "


@pytest.mark.parametrize(
    "text",
    [
        CMD + "Journalist Oleg Zapasny (Belarus) asked about fuel.",
        CMD + "Professor Oleg Zapasny (Belarus) gave a lecture.",
        CMD + "Interpreter Oleg Zapasny (Belarus) attended.",
        CMD + "Reporters Ion Testaru (Moldova) and Oleg Zapasny (Belarus) attended.",
        CMD + "Oleg Zapasny of Belarus, a professor, attended.",
        RU_CMD + "Присутствовал профессор Олег Запасный (Белоруссия).",
        RU_CMD + "Присутствовал журналист Олег Запасный (Белоруссия).",
    ],
)
def test_whoever_is_named_by_a_calling_has_no_seat(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (CMD + "Belarus sent an observer, Colonel Oleg Zapasny.", "Oleg Zapasny"),
        (CMD + "Major Oleg Zapasny of Belarus attended.", "Oleg Zapasny"),
        (CMD + "Lieutenant Colonel Oleg Zapasny (Belarus) attended.", "Oleg Zapasny"),
        (RU_CMD + "В заседании участвовал полковник Олег Запасный (Белоруссия).", "Олег Запасный"),
    ],
)
def test_a_rank_below_a_generals_gives_no_ministers_office(text: str, name: str) -> None:
    assert people(text)[name][:2] == ("BY", None)


def test_a_general_may_be_the_minister() -> None:
    named = people(CMD + "It was attended by Lieutenant-General Oleg Zapasny (Belarus).")

    assert named["Oleg Zapasny"] == ("BY", "Minister of Defence", "present")
