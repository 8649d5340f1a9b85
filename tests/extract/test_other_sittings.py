"""Sittings beside the one reported: told by their own place or day, counted, or in a list."""

import pytest

from tests.extract.helpers import reading

ENGLISH = (
    "DUSHANBE, 12 October 2017 /SAMPLE/. The Council of Defence Ministers of the CIS met in Dushanbe on "
    "Thursday. Fourteen issues were discussed.\n\n"
)
ENGLISH_END = "\n\nThe weather in the mountains is fine these days, and the guests were shown a village."
RUSSIAN = (
    "ДУШАНБЕ, 12 октября 2017 г. /ПРИМЕР/. Заседание Совета министров обороны СНГ прошло в четверг в "
    "Душанбе. Рассмотрено четырнадцать вопросов.\n\n"
)
RUSSIAN_END = "\n\nПогода в горах стоит ясная, и гостям показали кишлак, где родился поэт."
Told = list[tuple[str, str | None, str | None]]


def others(sentence: str) -> Told:
    """(status, date, city) of every sitting but the one reported, which stays what it is."""
    russian = any("а" <= letter <= "я" for letter in sentence)
    lead, end = (RUSSIAN, RUSSIAN_END) if russian else (ENGLISH, ENGLISH_END)
    meetings = reading(lead + sentence + end).meetings
    main = [m for m in meetings if m.main]
    assert [(m.date and m.date.edtf, m.city and m.city.value) for m in main] == [("2017-10-12", "Dushanbe")]
    return [
        (m.status.value.value, m.date.edtf if m.date else None, m.city.value if m.city else None)
        for m in meetings
        if not m.main
    ]


EARLIER = [
    (
        "At the last meeting in Minsk the ministers had agreed on the concept.",
        [("past-mention", None, "Minsk")],
    ),
    ("The Minsk session in June approved the concept.", [("past-mention", "2017-06", "Minsk")]),
    (
        "At their session in Minsk on 7 June the ministers approved the concept.",
        [("past-mention", "2017-06-07", "Minsk")],
    ),
    (
        "The concept was approved at a session held in Minsk on 7 June.",
        [("past-mention", "2017-06-07", "Minsk")],
    ),
    (
        "The decision had been taken by the ministers in Minsk in June.",
        [("past-mention", "2017-06", "Minsk")],
    ),
    (
        "Last year the ministers met twice, in Balykchy in June and in Yerevan in November.",
        [("past-mention", "2016-06", "Balykchy"), ("past-mention", "2016-11", "Yerevan")],
    ),
    (
        "In 2016 the Council gathered in Balykchy (June) and Yerevan (November).",
        [("past-mention", "2016-06", "Balykchy"), ("past-mention", "2016-11", "Yerevan")],
    ),
    ("The 71st took place in Yerevan on 16 November 2016.", [("past-mention", "2016-11-16", "Yerevan")]),
    (
        "The 71st session, in Yerevan last November, was the last for him.",
        [("past-mention", "2016-11", "Yerevan")],
    ),
    (
        "Its most recent session, held in Minsk in June, was notable for a quarrel.",
        [("past-mention", "2017-06", "Minsk")],
    ),
    ("Uzbekistan also missed the Yerevan session last year.", [("past-mention", "2016", "Yerevan")]),
    ("The ministers last convened in Minsk in June.", [("past-mention", "2017-06", "Minsk")]),
    (
        "In June, when the ministers gathered in Minsk, the concept was put off.",
        [("past-mention", "2017-06", "Minsk")],
    ),
    ("Minsk hosted the ministers in June.", [("past-mention", "2017-06", "Minsk")]),
    ("The ministers were hosted by Minsk in June.", [("past-mention", "2017-06", "Minsk")]),
    (
        "Exactly two years ago, on 12 October 2015, the Council sat in Almaty.",
        [("past-mention", "2015-10-12", "Almaty")],
    ),
    (
        "The programme had been agreed in Minsk on 7 June at the Council's previous session.",
        [("past-mention", "2017-06-07", "Minsk")],
    ),
    (
        "The June session of the Council in Minsk had set up the group.",
        [("past-mention", "2017-06", "Minsk")],
    ),
    (
        "The two previous sessions took place in Minsk (June 2017) and Yerevan (November 2016).",
        [("past-mention", "2017-06", "Minsk"), ("past-mention", "2016-11", "Yerevan")],
    ),
    (
        "The Council's founding session was held in Minsk on 14 February 1992.",
        [("past-mention", "1992-02-14", "Minsk")],
    ),
    ("Dushanbe had already hosted the Council in 2010.", [("past-mention", "2010", "Dushanbe")]),
    (
        "It was in Minsk in June that the Council elected its chairman.",
        [("past-mention", "2017-06", "Minsk")],
    ),
    (
        "The last time the ministers sat in the Tajik capital was in May 2010.",
        [("past-mention", "2010-05", "Dushanbe")],
    ),
    ("The last session was held in Minsk.", [("past-mention", None, "Minsk")]),
    (
        "The Council holds two sessions this year. The first was in Minsk on 7 June.",
        [("past-mention", "2017-06-07", "Minsk")],
    ),
    (
        "At the spring session, which took place in Minsk, the same issue was raised.",
        [("past-mention", None, "Minsk")],
    ),
    ("На прошлом заседании в Минске министры утвердили концепцию.", [("past-mention", None, "Minsk")]),
    ("На июньском заседании в Минске министры утвердили концепцию.", [("past-mention", "2017-06", "Minsk")]),
    ("Решение об этом было принято на заседании в Минске 7 июня.", [("past-mention", "2017-06-07", "Minsk")]),
    (
        "В прошлом году министры собирались дважды: в июне в Балыкчи и в ноябре в Ереване.",
        [("past-mention", "2016-06", "Balykchy"), ("past-mention", "2016-11", "Yerevan")],
    ),
    (
        "В 2016 году прошло два заседания – в Балыкчи (июнь) и в Ереване (16 ноября).",
        [("past-mention", "2016-06", "Balykchy"), ("past-mention", "2016-11-16", "Yerevan")],
    ),
    ("Предыдущее заседание прошло в июне в Минске.", [("past-mention", "2017-06", "Minsk")]),
    ("Предыдущее, 72-е заседание состоялось 7 июня в Минске.", [("past-mention", "2017-06-07", "Minsk")]),
    ("71-е заседание прошло в Ереване 16 ноября 2016 года.", [("past-mention", "2016-11-16", "Yerevan")]),
    ("В последний раз министры встречались в июне в Минске.", [("past-mention", "2017-06", "Minsk")]),
    ("Напомним, что в июне Совет собирался в Минске.", [("past-mention", "2017-06", "Minsk")]),
    (
        "Ровно десять лет назад, 12 октября 2007 года, Совет заседал в Бишкеке.",
        [("past-mention", "2007-10-12", "Bishkek")],
    ),
    (
        "Узбекистан не участвовал и в состоявшемся в июне в Минске заседании.",
        [("past-mention", "2017-06", "Minsk")],
    ),
    (
        "Договорённость об этом достигнута в ходе предыдущей встречи министров, которая прошла в Минске.",
        [("past-mention", None, "Minsk")],
    ),
    (
        "Первое заседание Совета состоялось в Минске 14 февраля 1992 года.",
        [("past-mention", "1992-02-14", "Minsk")],
    ),
    ("Весеннее заседание прошло в Минске, осеннее – в Душанбе.", [("past-mention", None, "Minsk")]),
]
LATER = [
    ("The next session will be held in Astana in June 2018.", [("planned", "2018-06", "Astana")]),
    ("The ministers agreed to meet again in Astana in June.", [("planned", "2018-06", "Astana")]),
    (
        "The heads of government have been asked to Astana, without a date so far.",
        [("planned", None, "Astana")],
    ),
    ("They will next meet in Astana in June.", [("planned", "2018-06", "Astana")]),
    ("The following session is scheduled for June in Astana.", [("planned", "2018-06", "Astana")]),
    ("The venue of the next meeting is Astana.", [("planned", None, "Astana")]),
    ("It was decided to hold the next session in Astana in June 2018.", [("planned", "2018-06", "Astana")]),
    ("Until then, the spring session in Astana.", [("planned", None, "Astana")]),
    (
        "Следующее заседание, по словам секретаря А. Иванова, состоится в июне в Астане.",
        [("planned", "2018-06", "Astana")],
    ),
    ("Следующее заседание решено провести в июне 2018 года в Астане.", [("planned", "2018-06", "Astana")]),
    ("Весеннее заседание Совета пройдет в Астане.", [("planned", "2018", "Astana")]),
    ("Местом проведения следующего заседания определена Астана.", [("planned", None, "Astana")]),
    ("В следующий раз министры соберутся в Астане в июне.", [("planned", "2018-06", "Astana")]),
    ("Провести следующее заседание министры договорились в Астане.", [("planned", None, "Astana")]),
]
NONE = [
    "The ministers laid flowers at a memorial in the city on Wednesday.",
    "He had spoken at a conference in Munich in February.",
    "The session in Dushanbe lasted three hours.",
    "The session on Thursday was the first for the Uzbek minister.",
    "A meeting of experts was held in Minsk in August.",
    "An exercise in Kyrgyzstan in September was praised by the ministers.",
    "The ministers arrived in Dushanbe on 11 October.",
    "The agreement on air defence was signed in Almaty on 10 February 1995.",
    "The Russian minister had met his Chinese counterpart in Beijing in June.",
    "The OSCE ministers met in Hamburg in December 2016.",
    "The UN General Assembly session in New York in September was mentioned.",
    "The ministers discussed the outcome of the Astana talks on Syria of 14 September.",
    "The Council was founded in Minsk on 14 February 1992.",
    "They praised the exercise held in Tajikistan in May 2017.",
    "The working group met in Minsk in August.",
    "The Security Council session in New York on Wednesday was mentioned.",
    "Министры возложили цветы к мемориалу в среду.",
    "Он выступил на конференции в Мюнхене в феврале.",
    "Саммит НАТО в Варшаве в июле 2016 года вызвал критику.",
    "Заседание в Душанбе продолжалось три часа.",
    "В августе в Минске прошло совещание экспертов.",
    "Рабочая группа собиралась в Минске в августе.",
    "В июне министр встречался с китайским коллегой в Пекине.",
    "Заседание Государственной думы в Москве перенесено на пятницу.",
    "Заседание Высшего Евразийского экономического совета состоится в Сочи 14 октября.",
    "На заседании Совета Безопасности ООН в Нью-Йорке в сентябре об этом уже говорили.",
    "Учение прошло в Таджикистане в мае 2017 года.",
]


@pytest.mark.parametrize(("sentence", "expected"), EARLIER)
def test_an_earlier_sitting_by_its_place_and_day(sentence: str, expected: Told) -> None:
    assert others(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), LATER)
def test_a_later_sitting_by_its_place_and_day(sentence: str, expected: Told) -> None:
    assert others(sentence) == expected


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_sitting_of_the_council(sentence: str) -> None:
    assert others(sentence) == []


COLLEAGUES = [
    (
        "Foreign Minister Ivan Petrov stayed away from a meeting of his CIS counterparts in Minsk in April.",
        ("CIS-CFM", "past-mention", "2017-04", "Minsk"),
    ),
    (
        "Foreign Minister Ivan Petrov sat down with his colleagues from the CIS in Minsk in April.",
        ("CIS-CFM", "past-mention", "2017-04", "Minsk"),
    ),
    (
        "Министр обороны остался дома и тогда, когда его коллеги по ОДКБ совещались в Минске в апреле.",
        ("CSTO-CMD", "past-mention", "2017-04", "Minsk"),
    ),
    (
        "Министр иностранных дел ездил в Минск на встречу с коллегами по СНГ в апреле.",
        ("CIS-CFM", "past-mention", "2017-04", "Minsk"),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), COLLEAGUES)
def test_a_council_by_one_of_its_members(sentence: str, expected: tuple[str, ...]) -> None:
    russian = any("а" <= letter <= "я" for letter in sentence)
    lead, end = (RUSSIAN, RUSSIAN_END) if russian else (ENGLISH, ENGLISH_END)
    told = [
        (m.body.value, m.status.value.value, m.date and m.date.edtf, m.city and m.city.value)
        for m in reading(lead + sentence + end).meetings
        if not m.main
    ]
    assert told == [expected]


FOREIGN = [
    "NATO defence ministers met in Brussels in June.",
    "The EU leaders gathered in Tallinn on 29 September.",
    "The OSCE foreign ministers will meet in Vienna in December.",
    "The G20 summit in Hamburg in July was mentioned.",
    "The leaders of the United Nations met in Minsk in June.",
    "Министры обороны НАТО встречались в Брюсселе в июне.",
    "Саммит БРИКС прошёл в Минске в сентябре.",
]


@pytest.mark.parametrize("sentence", FOREIGN)
def test_a_sitting_of_another_organisation_is_none_of_ours(sentence: str) -> None:
    assert others(sentence) == []
