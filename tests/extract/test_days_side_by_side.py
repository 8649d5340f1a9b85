"""Several days in one sentence, or none: which sitting each of them is of, and what stands in for it."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings

ENGLISH = "02.04.2018 10:15\n\nMOSCOW, April 2 (Sample) - "
RUSSIAN = "02.04.2018 10:15\n\nМОСКВА, 2 апреля. /ПРИМЕР/. "
SAMPLES = [
    ("The CIS Council of Foreign Ministers will meet in Brest in September, just before the CIS summit scheduled "
        "there for September 28.",
        [("CIS-CFM", "planned", "2018-09", "Brest"), ("CIS-CHS", "planned", "2018-09-28", "Brest")]),
    ("В мае в Минске соберутся министры иностранных дел СНГ, 24 июня премьеры увидятся в Бресте.",
        [("CIS-CFM", "planned", "2018-05", "Minsk"), ("CIS-CHG", "planned", "2018-06-24", "Brest")]),
    ("В Бресте 10 октября соберутся министры иностранных дел СНГ, а на следующий день там соберется Совет глав "
        "государств.",
        [("CIS-CFM", "planned", "2018-10-10", "Brest"), ("CIS-CHS", "planned", "2018-10-11", "Brest")]),
    ("Вчера в Минске прошло 60-е заседание Совета министров обороны СНГ. 61-е заседание министры договорились "
        "провести в ноябре в Бресте.",
        [("CIS-CMD", "held", "2018-04-01", "Minsk"), ("CIS-CMD", "planned", "2018-11", "Brest")]),
    ("Fifty joint events are planned in 2019, the host said after the CIS Council of Defence Ministers wound up its "
        "69th meeting in Brest.",
        [("CIS-CMD", "held", "2018-04-02", "Brest")]),
    ("Those who must answer that question met last week in Brest, where the CIS Council of Defence Ministers held "
        "its session. They sat down together on March 28.",
        [("CIS-CMD", "held", "2018-03-28", "Brest")]),
    ("Yesterday we spoke in Brest at the Eurasian Intergovernmental Council. Today the CIS Council of Heads of "
        "Government has met in Brest.",
        [("CIS-CHG", "held", "2018-04-02", "Brest")]),
    ("The CIS Council of Defence Ministers met in Brest today. It will meet again in Minsk in a year's time.",
        [("CIS-CMD", "held", "2018-04-02", "Brest"), ("CIS-CMD", "planned", "2019", "Minsk")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SAMPLES)
def test_each_sitting_has_its_own_day(text: str, told: list[tuple[str, str, str, str]]) -> None:
    head = RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else ENGLISH
    assert meetings(head + text) == told
