"""Unknown Russian names out of their cases."""

from __future__ import annotations

import pytest

from events.extract.persons.declension import nominative
from tests.extract.helpers import attendance

RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
CASES = {
    "Лев Чебан": ["Льва Чебана", "Льву Чебану", "Львом Чебаном"],
    "Илья Коваленко": ["Ильи Коваленко", "Ильёй Коваленко"],
    "Петр Лучинский": ["Петру Лучинскому", "Петра Лучинского", "Петром Лучинским"],
    "Бакыт Осмоналиев": ["Бакыту Осмоналиеву", "Бакыта Осмоналиева"],
    "Андрей Бондарь": ["Андрея Бондаря", "Андреем Бондарем"],
    "Игорь Шевчук": ["Игоря Шевчука", "Игорю Шевчуку"],
    "Юлия Коваль": ["Юлию Коваль", "Юлией Коваль"],
    "Мария Тестова": ["Марии Тестовой", "Марию Тестову"],
    "Давид Тевзадзе": ["Давида Тевзадзе"],
    "Рустам Назарзода": ["Рустама Назарзоду"],
    "Ваагн Петросян": ["Ваагна Петросяна"],
    "Сергей Гайдукевич": ["Сергея Гайдукевича"],
    "Иван Иванович Примеров": ["Ивана Ивановича Примерова"],
    "Олег Кравец": ["Олега Кравца", "Олегу Кравцу"],
    "Олег Запасный": ["Олега Запасного"],
    "Гурбангулы Тестмурадов": ["Гурбангулы Тестмурадова"],
}


@pytest.mark.parametrize(
    ("printed", "name"), [(printed, name) for name, forms in CASES.items() for printed in (name, *forms)]
)
def test_a_name_in_any_case_is_given_in_the_nominative(printed: str, name: str) -> None:
    assert nominative(printed) == name


@pytest.mark.parametrize(
    "name", ["А. Б. Примеров", "Салтыков-Щедрин", "Никита Кожемяка", "Ольга Ковитиди", "Майя Санду"]
)
def test_what_is_in_no_case_stays_as_it_is(name: str) -> None:
    assert nominative(name) == name


def test_a_minister_in_an_oblique_case_is_read_in_the_nominative() -> None:
    text = RU_CMD + "Заседание прошло без министра обороны Молдавии Льва Чебана."
    assert attendance(text) == "Лев Чебан (MD) absent; here: ; away: "


def test_a_place_is_no_person() -> None:
    text = RU_CMD + "Касаясь прекращения огня в Карабахе, министр сказал, что вопрос не поднимался."
    assert attendance(text) == "here: ; away: "
