"""Chronicles and surveys: paragraphs that open with a day or a year, and often a place."""

import pytest

from tests.extract.helpers import meetings

ENGLISH = """The Council of Defence Ministers of the CIS: milestones

Published 5 March 2021

{}
"""
DAYS = """The Council of Defence Ministers of the CIS is among the oldest bodies of the Commonwealth. Its story:

31 May 2006 - The Council holds its 50th session in Baku. Nobody comes from Tbilisi.

9 October 2013. Bishkek. The Council of Defence Ministers approves a concept of cooperation.

30 October 2019: The ministers gather in Baku. The place of Armenia remains empty all day."""
YEARS = """The archive of the Secretariat of the Council of Defence Ministers of the CIS keeps this list of towns.

2016. The June session was held in Balykchy, and all of the ministers came.

2018. The ministers gathered in June in Kyzyl, where the Yenisei begins.

2019. The Council sat in Baku on 30 October, and this time without the Armenians."""
RUSSIAN = """Совет министров обороны СНГ: список городов

МОСКВА, 20 октября 2021 г. /ПРИМЕР/. Архив Секретариата Совета министров обороны СНГ хранит список городов.

2016 год. Июньское заседание прошло в Балыкчи, где собрались все министры.

2018 год. Летом Совет заседал в Кызыле. Осенью министров принимал Ташкент.

2019 год. 30 октября министры встречались в Баку."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ENGLISH.format(DAYS),
            [
                ("CIS-CMD", "past-mention", "2006-05-31", "Baku"),
                ("CIS-CMD", "past-mention", "2013-10-09", "Bishkek"),
                ("CIS-CMD", "past-mention", "2019-10-30", "Baku"),
            ],
        ),
        (
            ENGLISH.format(YEARS),
            [
                ("CIS-CMD", "past-mention", "2016-06", "Balykchy"),
                ("CIS-CMD", "past-mention", "2018-06", "Kyzyl"),
                ("CIS-CMD", "past-mention", "2019-10-30", "Baku"),
            ],
        ),
        (
            RUSSIAN,
            [
                ("CIS-CMD", "past-mention", "2016-06", "Balykchy"),
                ("CIS-CMD", "past-mention", "2018", "Kyzyl"),
                ("CIS-CMD", "past-mention", "2018", "Tashkent"),
                ("CIS-CMD", "past-mention", "2019-10-30", "Baku"),
            ],
        ),
    ],
)
def test_each_item_is_a_sitting_of_its_own_day(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert meetings(text) == expected
