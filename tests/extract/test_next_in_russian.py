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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Следующий сбор – через полгода, в Душанбе.", "2019-11"),
        ("Следующий сбор – через год, в Душанбе.", "2020"),
        ("Через год их надеется увидеть Душанбе.", "2020"),
        ("Следующее заседание – через месяц, в Душанбе.", "2019-06"),
    ],
)
def test_half_a_year_ahead(text: str, day: str) -> None:
    assert meetings(HEAD + text)[1:] == [("CIS-CMD", "planned", day, "Dushanbe")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Совет министров обороны СНГ собрался в Минске в среду, пишет «Полесье Сегодня».", "2019-05-08"),
        ("По словам министра, на сегодняшней встрече Совета министров обороны СНГ в Минске говорили о полигонах.", "2019-05-10"),
        ("На вчерашней сессии Совета министров обороны СНГ в Минске говорили о полигонах.", "2019-05-09"),
        ("Для министра, назначенного в прошлом месяце, сегодняшняя встреча Совета министров обороны СНГ в Минске "
         "стала первой.", "2019-05-10"),
    ],
)  # fmt: skip
def test_days_told_by_adjectives_and_papers_named_after_days(text: str, day: str) -> None:
    assert meetings("МИНСК, 10 мая 2019 года.\n\n" + text) == [("CIS-CMD", "held", day, "Minsk")]


def test_what_follows_where_is_told_of_the_next_sitting() -> None:
    text = "Осенью министры вновь встретятся, на этот раз в Сочи, где 11 октября пройдёт саммит глав государств СНГ."
    assert meetings(HEAD + text)[1:] == [
        ("CIS-CMD", "planned", "2019", "Sochi"),
        ("CIS-CHS", "planned", "2019-10-11", None),
    ]


def test_a_sitting_beside_its_committee_stands_before_the_next_one() -> None:
    text = (
        "МИНСК, 11 декабря 2012 года.\n\nПредседателем Координационного комитета по вопросам ПВО при СМО СНГ "
        "стал новый человек. Его избрали сегодня в Минске на заседании, которое завершилось час назад.\n\n"
        "Следующий сбор назначен на апрель."
    )
    assert meetings(text) == [
        ("CIS-AD", "held", "2012-12-11", "Minsk"),
        ("CIS-AD", "planned", "2013-04", None),
    ]
