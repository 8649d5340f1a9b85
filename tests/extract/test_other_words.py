"""Sittings in other words: members by their offices, days to come in the present tense, yesterday's council."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

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
    (EN + "The CIS Council of Defence Ministers will sit in Brest today week, on 12 May.",
        [("CIS-CMD", "planned", "2014-05-12", "Brest")]),
    (EN + "From June 5 to 7 Brest is to host the CIS Air Defence Committee.",
        [("CIS-AD", "planned", "2014-06-05/2014-06-07", "Brest")]),
    (EN + "The papers go to the CIS defence ministers, whose session was fixed for 17 June in Brest.",
        [("CIS-CMD", "planned", "2014-06-17", "Brest")]),
    (EN + "Ivan Testov, secretary of the CIS Council of Defence Ministers, got a medal in Brest on Friday.", []),
    (RU + "Министры обороны стран СНГ прилетят на заседание своего Совета 4 июня в Брест.",
        [("CIS-CMD", "planned", "2014-06-04", "Brest")]),
    (RU + "Министры обороны стран СНГ прилетят в Брест 4 июня.", []),
    (RU + "В пятницу в Бресте собирается Совет министров обороны СНГ.",
        [("CIS-CMD", "planned", "2014-05-09", "Brest")]),
    (RU + "Саммит СНГ прошёл накануне в Бресте.", [("CIS-CHS", "held", "2014-05-04", "Brest")]),
    (RU + "Накануне в Бресте прошёл саммит СНГ.", [("CIS-CHS", "held", "2014-05-04", "Brest")]),
    (RU + "Накануне Дня труда в Бресте прошёл саммит СНГ.", [("CIS-CHS", "held", None, "Brest")]),
    (RU + "В минувшую пятницу в Бресте прошло заседание Совета министров обороны СНГ.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
]  # fmt: skip
MOVES = [
    (EN + "The CIS Council of Heads of Government, which had been due to meet here on 27 May, will gather on "
        "7 June instead.", [("CIS-CHG", "planned", "2014-06-07", "Minsk")]),
    ("Premiers' meeting put off till June\n\nMINSK. 5 May 2014. The CIS Council of Heads of Government, which "
        "had been due to meet here on 27 May, will gather on 7 June instead, officials said.",
        [("CIS-CHG", "planned", "2014-06-07", "Minsk")]),
    (EN + "The meeting of CIS ministers of defence has been shifted once more. First announced for 20 May, it "
        "will now take place on 2 June in Brest.", [("CIS-CMD", "planned", "2014-06-02", "Brest")]),
    (EN + "Belarus has cancelled the CIS defence ministers' meeting that Brest was to host on 22 May.",
        [("CIS-CMD", "planned", "2014-05-22", "Brest")]),
    (EN + "The session of the CIS Council of Defence Ministers, postponed from April, ended in Brest on Friday.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
    (EN + "A session of the CIS Council of Foreign Ministers scheduled for Brest was relocated to Gomel and is "
        "now set for 2 June.", [("CIS-CFM", "planned", "2014-06-02", "Gomel")]),
    (EN + "A minister told journalists in Brest that the CIS Council of Foreign Ministers' sitting in Gomel "
        "would go ahead on 12 May.", [("CIS-CFM", "planned", "2014-05-12", "Gomel")]),
    (EN + "The CIS foreign ministers met in Brest today. They spoke of tomorrow's summit of presidents, which is "
        "also to take place in Brest.",
        [("CIS-CFM", "held", "2014-05-05", "Brest"), ("CIS-CHS", "planned", "2014-05-06", "Brest")]),
    ("Заседание министров обороны СНГ переносится\n\n" + RU + "Намеченное на 20 мая заседание Совета министров "
        "обороны СНГ состоится 9 июня в Бресте.", [("CIS-CMD", "planned", "2014-06-09", "Brest")]),
    ("Заседание министров обороны СНГ переносится\n\n" + RU + "Намеченное на 20 мая заседание Совета министров "
        "обороны СНГ пройдёт в Бресте позже.", [("CIS-CMD", "planned", None, "Brest")]),
    (RU + "Намеченное на 20 мая заседание Совета министров обороны СНГ пройдёт в Бресте.",
        [("CIS-CMD", "planned", "2014-05-20", "Brest")]),
    (RU + "Россия отменила заседание Совета министров обороны СНГ, намеченное на 22 мая в Бресте.",
        [("CIS-CMD", "planned", "2014-05-22", "Brest")]),
    (RU + "Заседание министров обороны СНГ, отложенное с апреля, завершилось в Бресте в пятницу.",
        [("CIS-CMD", "held", "2014-05-02", "Brest")]),
    (RU + "Заседание Совета министров обороны СНГ перенесено из Бреста в Гомель и состоится 9 июня.",
        [("CIS-CMD", "planned", "2014-06-09", "Gomel")]),
]  # fmt: skip


def test_next_summer_said_in_summer_is_of_the_year_after() -> None:
    text = "BREST, 26 June 2014. The CIS defence ministers met in Brest on Thursday. "
    assert meetings(text + "Kazakhstan is to host the ministers next summer.") == [
        ("CIS-CMD", "held", "2014-06-26", "Brest"),
        ("CIS-CMD", "planned", "2015", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        EN + "A meeting of deputy defence ministers of the CIS ended in Brest on Friday.",
        RU + "Заместители министров обороны стран СНГ собрались в Бресте в пятницу.",
    ],
)
def test_deputies_are_another_body(text: str) -> None:
    told = [(m.body.value, m.date and m.date.edtf, m.city and m.city.value) for m in reading(text).meetings]
    assert told == [("OTHER", "2014-05-02", "Brest")]


@pytest.mark.parametrize(("text", "expected"), MOVES)
def test_moves_of_day_and_place(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_members_by_their_offices(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_by_the_tense(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert meetings(text) == expected
