"""Whoever does anything at all in the report of a sitting was there; so was whoever stands in a roll."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
ONE = "Kazakh Defence Minister Marat Samplov"
ONE_RU = "Министр обороны Казахстана Марат Самплов"
DOES = [
    "laughed twice",
    "cracked jokes in three languages",
    "had the shortest journey",
    "shared a plane with his colleague",
    "kept the minutes",
    "drew doodles on the agenda",
    "did show up",
    "nodded and left early",
    ", in a good mood, whistled",
    "shrugged",
    "flew in last and left first",
]
DOES_RU = [
    "Министр обороны Казахстана Марат Самплов шутил.",
    "Министр обороны Казахстана Марат Самплов фотографировал море.",
    "Министр обороны Казахстана Марат Самплов подъехал на машине.",
    "Министр обороны Казахстана Марат Самплов опоздал.",
    "Слушал его министр обороны Казахстана Марат Самплов.",
    "Последним вошел министр обороны Казахстана Марат Самплов.",
]
ELSEWHERE = [
    "was appointed in April",
    "was not mentioned",
    "fell ill",
    "was dismissed last week",
    "visited Paris on the same day",
    "stayed ill in bed",
    "followed events from Astana by telephone",
]
ELSEWHERE_RU = ["был назначен в апреле", "болел", "лежал в больнице", "тем временем посетил Париж"]
ROLL = "Andrei Ravkov (BY) present; Sergei Shoigu (RU) present; Zakir Hasanov (AZ) present; here: AZ BY RU; away: "
ROLL_RU = "Андрей Равков (BY) present; Закир Гасанов (AZ) present; Сергей Шойгу (RU) present; here: AZ BY RU; away: "


@pytest.mark.parametrize("words", DOES)
def test_a_minister_who_does_anything_there_is_present(words: str) -> None:
    text = f"{CMD}{ONE} {words}.".replace(" ,", ",")
    assert attendance(text) == "Marat Samplov (KZ) present; here: KZ; away: "


@pytest.mark.parametrize("words", DOES_RU)
def test_a_minister_who_does_anything_in_russian_words_is_present(words: str) -> None:
    assert attendance(RU_CMD + words) == "Марат Самплов (KZ) present; here: KZ; away: "


@pytest.mark.parametrize(
    "text",
    [
        *(f"{CMD}{ONE} {words}." for words in ELSEWHERE),
        *(f"{RU_CMD}{ONE_RU} {words}." for words in ELSEWHERE_RU),
    ],
)
def test_a_minister_of_whom_something_else_is_told_is_not_said_to_be_there(text: str) -> None:
    assert attendance(text) == "here: ; away: "


@pytest.mark.parametrize(
    "words",
    [
        "The three are Sergei Shoigu, Andrei Ravkov and Zakir Hasanov.",
        "Sergei Shoigu from Moscow, Andrei Ravkov from Minsk, Zakir Hasanov.",
        "Three men in a photograph: Sergei Shoigu, Andrei Ravkov, Zakir Hasanov.",
    ],
)
def test_a_roll_of_members_was_there(words: str) -> None:
    assert attendance(CMD + words) == ROLL


@pytest.mark.parametrize(
    "words",
    [
        "На связь вышли Сергей Шойгу, Андрей Равков и Закир Гасанов.",
        "Трое на снимке: Сергей Шойгу, Андрей Равков, Закир Гасанов.",
    ],
)
def test_a_russian_roll_of_members_was_there(words: str) -> None:
    assert attendance(RU_CMD + words) == ROLL_RU


@pytest.mark.parametrize(
    "words", ["Nobody had asked Sergei Shoigu, Andrei Ravkov and Zakir Hasanov, who stayed at home."]
)
def test_a_roll_of_those_who_stayed_away_is_none(words: str) -> None:
    assert "present" not in attendance(CMD + words)


def test_of_two_people_of_one_surname_the_one_in_office_on_the_day_came() -> None:
    text = (
        "ASHGABAT, 11 October 2019 (Sample) - The CIS Council of Heads of State met in Ashgabat on Friday. "
    )
    assert attendance(text + "Berdimuhamedov presided.") == "Berdimuhamedov (TM) present; here: TM; away: "
