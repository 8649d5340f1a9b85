"""Russian copy names a later or an earlier sitting in many words: "следующий сбор", "их ждут в", "последний раз"."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

HEAD = (
    "МИНСК, 7 мая 2019 года. /ПРИМЕР/. Совет министров обороны СНГ собрался во вторник в Минске.\n\n"
    "Министры рассмотрели состояние совместных систем и заслушали несколько докладов о них. "
)
LATER = [
    ("Следующий сбор назначен на октябрь, место определят позднее.", "2019-10", None),
    ("Следующий сбор – в октябре в Душанбе.", "2019-10", "Dushanbe"),
    ("Очередную сессию решено провести в октябре в Душанбе.", "2019-10", "Dushanbe"),
    ("Очередное совещание министров договорились созвать в Душанбе в октябре.", "2019-10", "Dushanbe"),
    ("Очередную встречу министров проведёт 3 октября Душанбе.", "2019-10-03", "Dushanbe"),
    ("Провести очередное заседание решено 3 октября в Душанбе.", "2019-10-03", "Dushanbe"),
    ("Очередной сбор примет в октябре Душанбе.", "2019-10", "Dushanbe"),
    ("Следующая встреча военных намечена на 3 октября в Душанбе.", "2019-10-03", "Dushanbe"),
    ("Осенью их ждут в Душанбе.", "2019", "Dushanbe"),
    ("В октябре их ждёт Душанбе.", "2019-10", "Dushanbe"),
    ("В октябре их примет Душанбе.", "2019-10", "Dushanbe"),
    ("В октябре их надеется увидеть Душанбе.", "2019-10", "Dushanbe"),
    ("Осенью министры обороны приедут в Душанбе.", "2019", "Dushanbe"),
    ("Осенью министры отправятся в Душанбе.", "2019", "Dushanbe"),
    ("А министры теперь увидятся в октябре в Душанбе.", "2019-10", "Dushanbe"),
    ("Теперь соберутся в октябре в Душанбе.", "2019-10", "Dushanbe"),
    ("Опять съедутся в октябре, в Душанбе.", "2019-10", "Dushanbe"),
]
EARLIER = [
    ("Лично участники беседовали последний раз в Москве, 15 ноября.", "2018-11-15", "Moscow"),
    ("Последний раз министры виделись в Москве в ноябре.", "2018-11", "Moscow"),
]
NONE = [
    "Следующую ракету решено испытать в октябре в Бресте.",
    "Очередной самолёт примет в октябре завод в Бресте.",
    "Вечером их ждёт ужин в ресторане.",
    "Осенью министры приедут на учения под Брест.",
    "Следующий доклад назначен на октябрь.",
    "Последний раз такие цены были в ноябре.",
]


@pytest.mark.parametrize(("text", "day", "city"), LATER)
def test_a_later_sitting(text: str, day: str, city: str | None) -> None:
    assert meetings(HEAD + text)[1:] == [("CIS-CMD", "planned", day, city)]


@pytest.mark.parametrize(("text", "day", "city"), EARLIER)
def test_an_earlier_sitting(text: str, day: str, city: str | None) -> None:
    assert meetings(HEAD + text)[1:] == [("CIS-CMD", "past-mention", day, city)]


@pytest.mark.parametrize("text", NONE)
def test_what_comes_next_need_not_be_a_sitting(text: str) -> None:
    assert meetings(HEAD + text) == [("CIS-CMD", "held", "2019-05-07", "Minsk")]


def test_seasons_carry_a_list_of_sittings() -> None:
    text = "В прошлый раз Совет собирался в Москве в ноябре 2018 года, летом 2017-го — в Алматы."
    assert meetings(HEAD + text)[1:] == [
        ("CIS-CMD", "past-mention", "2018-11", "Moscow"),
        ("CIS-CMD", "past-mention", "2017", "Almaty"),
    ]


def test_who_was_appointed_does_not_put_the_sitting_off() -> None:
    text = (
        "МИНСК, 7 мая 2019 года.\n\nДля министра, назначенного в этом году, заседание Совета министров "
        "обороны СНГ в Минске стало первым."
    )
    assert [status for _, status, *_ in meetings(text)] == ["held"]


def test_a_conference_has_its_number_and_its_port() -> None:
    told = reading(
        "ПЕКИН, 26 июня 2025 года.\n\nДвадцать второе совещание министров обороны государств – членов ШОС "
        "проходит в китайском портовом городе Циндао."
    ).meetings[0]
    assert (told.ordinal and told.ordinal.value, told.city and told.city.value) == (22, "Qingdao")
