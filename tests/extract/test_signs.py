"""Sittings that no phrase tells of: by all signs of an article, or by a day and a city in one clause."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

ROLL = (
    "Viktor Khrenin of Belarus, Nurlan Yermekbayev of Kazakhstan, Sherali Mirzo of Tajikistan and Sergei Shoigu of "
    "Russia took their seats, and so did officers from Armenia, Azerbaijan and Uzbekistan."
)
SUBJECTS = [
    "Two chairs were carried out on Tuesday before the session of the CIS Council of Defence Ministers in Minsk began.",
    "Drums were beaten until the CIS Council of Defence Ministers left Minsk at six on Tuesday evening.",
    "Never before has the CIS Council of Defence Ministers convened in a theatre, as it did in Minsk on Tuesday.",
    "A plan of joint training is what remained when the CIS defence ministers rose from the table in Minsk on Tuesday.",
]
REPORT = (
    "MINSK, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Minsk on Tuesday.\n\n"
    "The ministers looked at the state of the joint systems and heard a number of reports on them. "
)
TIED = [
    ("They will do so again in Dushanbe in October.", ("CIS-CMD", "planned", "2019-10", "Dushanbe")),
    (
        "Uzbekistan hopes to see all of them in Tashkent on 16 October.",
        ("CIS-CMD", "planned", "2019-10-16", "Tashkent"),
    ),
    (
        "The draft goes to the heads of state, whom Ashgabat expects on 11 October in Ashgabat.",
        ("CIS-CHS", "planned", "2019-10-11", "Ashgabat"),
    ),
    ("The first, on 5 July, will be in Brest.", ("CIS-CMD", "planned", "2019-07-05", "Brest")),
    ("In November 2013, in Moscow, one chair was empty.", ("CIS-CMD", "past-mention", "2013-11", "Moscow")),
    (
        "In Astana, in October last year, there were fewer of them.",
        ("CIS-CMD", "past-mention", "2018-10", "Astana"),
    ),
    (
        "Проект отправят премьерам, которых 25 октября ждут в Москве.",
        ("CIS-CHG", "planned", "2019-10-25", "Moscow"),
    ),
]
NOTHING = [
    "The agreement on the joint system was signed in Almaty on 10 February 1995.",
    "The delegation returns to Dushanbe on 9 June.",
    "An exhibition of aircraft opens in Astana in September.",
    "The rocket will be tried again in Brest in October by the next crew.",
    "A meeting of experts was held in Minsk in August.",
    "No session of the CIS Council of Foreign Ministers will be held in Baku on 20 June.",
    "He told reporters in Tashkent on 25 June that he knew of nothing.",
    "Делегация вернётся в Душанбе 9 июня.",
    "Соглашение о системе подписано в Алма-Ате 10 февраля 1995 года.",
]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_signs_of_an_article_weigh_together(subject: str) -> None:
    assert meetings(
        f"7 May 2019\n\n{subject}\n\n{ROLL}\n\nThe ministers approved an agenda of ten items and signed a plan."
    ) == [("CIS-CMD", "held", "2019-05-07", "Minsk")]


@pytest.mark.parametrize(("sentence", "expected"), TIED)
def test_a_day_and_a_city_tell_of_another_sitting(sentence: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in meetings(REPORT + sentence)


@pytest.mark.parametrize("sentence", NOTHING)
def test_other_things_have_days_and_cities_too(sentence: str) -> None:
    assert len(meetings(REPORT + sentence)) == 1


TALKS = [
    "Before lunch Khrenin and Shoigu found time for a meeting of their own.",
    "Shoigu and Khrenin stayed behind for a talk of their own.",
    "Behind closed doors the conversation of Khrenin, a guest in town, and Shoigu lasted an hour.",
    "Накануне Шойгу провёл с Хрениным отдельную встречу.",
]
PEOPLE = "Viktor Khrenin of Belarus, Sergei Shoigu of Russia and Zakir Hasanov of Azerbaijan took part.\n\n"
PEOPLE_RU = "Участвовали Виктор Хренин (Белоруссия), Сергей Шойгу (Россия) и Закир Гасанов (Азербайджан).\n\n"


@pytest.mark.parametrize("sentence", TALKS)
def test_two_who_talk_apart_in_any_build(sentence: str) -> None:
    people = PEOPLE if sentence.isascii() else PEOPLE_RU
    assert len(reading(REPORT + people + sentence).meetings) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Khrenin has succeeded Shoigu in the chair after a long talk.",
        "Shoigu read out a letter from Khrenin before the talks.",
        "Хренин сменил Шойгу на переговорах.",
    ],
)
def test_two_in_another_relation_have_no_talk(sentence: str) -> None:
    assert len(reading(REPORT + PEOPLE + sentence).meetings) == 1


def test_a_leader_receives_in_any_build() -> None:
    told = (
        "After the sitting the reception of the ministers by President Alexander Lukashenko will take place."
    )
    assert [m.status.value for m in reading(REPORT + told).meetings] == ["held", "planned"]
