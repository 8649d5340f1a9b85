"""Lists of names: who is vouched for by the known names beside him, and whose state is told apart."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance, main

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
KZ = "Marat Samplov (KZ) present; here: KZ; away: "
KZ_RU = "Марат Самплов (KZ) present; here: KZ; away: "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            CMD + "Sergei Shoigu, Andrei Ravkov, Zakir Hasanov and Marat Samplov were at the table.",
            "Marat Samplov",
        ),
        (RU_CMD + "В заседании участвовали Сергей Шойгу, Андрей Равков и Марат Самплов.", "Марат Самплов"),
    ],
)
def test_an_unknown_name_in_a_list_of_members_is_a_member(text: str, name: str) -> None:
    found = next(person for person in main(text).attendees if person.name == name)
    assert (found.country, found.role) == (None, "Minister of Defence")
    assert "office-of-council" in {evidence.rule for evidence in found.evidence}


@pytest.mark.parametrize(
    "words",
    [
        "Marat Samplov waited in the corridor.",
        "In the corridor stood Marat Samplov and Oleg Zapasny.",
        "The palace, the lake and Alma Park were shown.",
    ],
)
def test_no_list_of_members_vouches_for_other_names(words: str) -> None:
    assert attendance(CMD + words) == "here: ; away: "


@pytest.mark.parametrize(
    "words",
    [
        "The Kazakh delegation, led by Marat Samplov, arrived on Monday.",
        "The Kazakh contingent was headed by Marat Samplov.",
        "The Kazakh military was represented by Marat Samplov.",
        "At the head of the Kazakh delegation was Marat Samplov.",
        "Astana was represented by Marat Samplov.",
    ],
)
def test_who_leads_a_delegation_is_of_its_state(words: str) -> None:
    assert attendance(CMD + words) == KZ


@pytest.mark.parametrize(
    "words",
    [
        "Делегация Казахстана во главе с Маратом Сампловым прибыла накануне.",
        "Казахстан был представлен Маратом Сампловым.",
        "Казахстан был представлен первым заместителем министра обороны Маратом Сампловым.",
        "Казахстанскую делегацию возглавлял Марат Самплов.",
    ],
)
def test_who_leads_a_delegation_in_russian_is_of_its_state(words: str) -> None:
    assert attendance(RU_CMD + words) == KZ_RU


def test_states_and_names_in_one_order_need_no_sign_between_them() -> None:
    text = (
        RU_CMD
        + "Прибыли главы оборонных ведомств Казахстана, Молдавии и Украины Марат Самплов, Ион Тестару и Олег Кравец."
    )
    assert attendance(text) == (
        "Ион Тестару (MD) present; Марат Самплов (KZ) present; Олег Кравец (UA) present; here: KZ MD UA; away: "
    )
