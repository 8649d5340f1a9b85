"""Sittings in other words: members by their offices, days to come in the present tense, yesterday's council."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings

EN, RU = "MINSK, 5 May 2014. ", "МИНСК, 5 мая 2014 года. "
MEMBERS = [
    (EN + "The heads of the CIS military establishments met in Brest on Friday.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
    (EN + "Heads of defence departments of the Shanghai Cooperation Organisation met in Brest on Friday.",
        [("SCO-CMD", "held", "2014-05-02", "Brest")]),
    (EN + "Defence ministers from the CIS converged on Brest for a meeting in Brest on Friday.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
    (EN + "Defence ministers from the CIS, the CSTO and the SCO had their joint meeting in Brest on Friday.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
    (RU + "Главы военных ведомств стран СНГ проведут в Бресте 12 мая заседание своего Совета.",
        [("CIS-CMD", "planned", "2014-05-12", "Brest")]),
    (RU + "В пятницу в Бресте собирались военные министры Содружества.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
    (RU + "Сегодня прошла встреча министров обороны России и Белоруссии. Говорили о СНГ.", []),
    (EN + "The defence ministers of Russia and Belarus met in Brest today. They spoke about the CIS.", []),
]  # fmt: skip
DAYS = [
    (EN + "On Friday the CIS defence ministers meet in Brest to discuss exercises.",
        [("CIS-CMD", "planned", "2014-05-09", "Brest")]),
    (EN + "On Friday prime ministers of the CIS come together in Brest for talks.",
        [("CIS-CHG", "planned", "2014-05-09", "Brest")]),
    (EN + "The CIS defence ministers meet in Brest on Monday to discuss exercises.",
        [("CIS-CMD", "held", "2014-05-05", "Brest")]),
    (EN + "The Air Defence Committee of the CIS rounded off its spring session in Brest on Friday.",
        [("CIS-AD", "held", "2014-05-02", "Brest")]),
    (RU + "В пятницу в Бресте собирается Совет министров обороны СНГ.",
        [("CIS-CMD", "planned", "2014-05-09", "Brest")]),
    (RU + "Саммит СНГ прошёл накануне в Бресте.", [("CIS-CHS", "held", "2014-05-04", "Brest")]),
    (RU + "Накануне в Бресте прошёл саммит СНГ.", [("CIS-CHS", "held", "2014-05-04", "Brest")]),
    (RU + "Накануне Дня труда в Бресте прошёл саммит СНГ.", [("CIS-CHS", "held", None, "Brest")]),
    (RU + "В минувшую пятницу в Бресте прошло заседание Совета министров обороны СНГ.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_members_by_their_offices(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_by_the_tense(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert meetings(text) == expected
