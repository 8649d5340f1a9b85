"""Talks of two and receptions in the words that journalists share, English and Russian."""

from __future__ import annotations

import pytest

from tests.extract.helpers import reading

ENGLISH = (
    "MINSK, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Minsk on Tuesday. Russian "
    "Defence Minister Ivan Testov, Kazakh Defence Minister Marat Samplov and President of Belarus Petr "
    "Glavny came. "
)
RUSSIAN = (
    "МИНСК, 7 мая 2019 года. /ПРИМЕР/. Совет министров обороны СНГ собрался во вторник в Минске. Прибыли "
    "министр обороны России Иван Тестов, министр обороны Казахстана Марат Пробов и президент Белоруссии "
    "Петр Главный. "
)
TALKS = [
    "Testov also met on Monday with President Petr Glavny.",
    "Testov met Samplov later at a hotel.",
    "On May 6 Testov met his Kazakh counterpart Marat Samplov.",
    "Before lunch, talks between Testov and Samplov were held.",
    "A meeting between Ivan Testov and Marat Samplov is planned for Wednesday.",
    "Testov is scheduled to meet Kazakh Defence Minister Marat Samplov.",
    "Testov, who had come a day early, spent an hour at the range and then spoke with Samplov.",
    "Testov and Samplov, both in a hurry, held a conversation in the corridor.",
    "Mr Testov and Mr Samplov had a word with each other after dinner.",
    "Testov conferred with his Kazakh opposite number on the border.",
    "During the trip Testov had separate talks with the Minister of Defence of Kazakhstan, Marat Samplov.",
    "Testov sat down with Samplov for twenty minutes.",
    "Samplov was received by President of Belarus Petr Glavny on Wednesday.",
    "Testov and Samplov signed a roadmap during talks of their own.",
    "Marat Samplov, as one diplomat put it, talked to Testov more than to anybody.",
    "Тестов, прилетевший на день раньше, побывал на базе, а вечером имел беседу с Пробовым.",
    "Утром того же дня Тестов и Пробов почти четыре часа спорили о тарифах.",
    "В четверг у Тестова двусторонняя встреча с Пробовым.",
    "На полях заседания глава оборонного ведомства России побеседовал и с Маратом Пробовым.",
    "Тестов сегодня утром принял Пробова.",
    "С Пробовым встретился накануне Тестов.",
    "Testov and Samplov signed a plan after their talks.",
    "Ivan Testov and Marat Samplov also held separate talks.",
    "Прошли переговоры Ивана Тестова с Маратом Пробовым.",
    "Вчера состоялась встреча Тестова с Пробовым.",
    "Запланирована встреча министра обороны России с казахстанским коллегой Маратом Пробовым.",
    "В ходе визита планируются переговоры Ивана Тестова с Пробовым.",
    "Тестов и Пробов провели отдельную встречу.",
    "В кулуарах заседания Тестов и Пробов обсудили учения.",
    "В среду Иван Тестов встретится с Пробовым.",
    "В кулуарах прошел ряд двусторонних встреч. Так, Тестов и Пробов обсудили учения.",
    "Several bilateral meetings were held on the margins. Thus, Testov and Samplov discussed the drills.",
    "Отдельно с Пробовым глава российского военного ведомства говорил о полигоне.",
    "Иван Тестов был принят президентом Петром Главным.",
    "Testov and Samplov discussed the range as well.",
    "Mr Testov and Mr Samplov held a conversation on Monday night at the residence.",
    "Testov and Samplov had already met on the evening of May 6.",
    "Testov and Samplov took a quarter of an hour for each other in a corridor.",
    "Testov spent the next morning, Wednesday, with Samplov aboard a train.",
    "President Petr Glavny received Testov on Monday.",
    "Testov was received on Monday by President Petr Glavny.",
    "Тестов и Пробов обсудили также судьбу полигона.",
    "Тестов и его казахстанский коллега Марат Пробов накануне долго беседовали друг с другом.",
    "Накануне президент Петр Главный принял Тестова.",
    "In the breaks Testov sat for a quarter of an hour with Samplov over maps.",
    "Before lunch Testov and Samplov found time for a meeting of their own.",
    "Testov will also confer with his Kazakh counterpart.",
    "Afterwards Testov drove with Samplov to Kubinka and talked there about the range.",
    "Testov has an exchange with Samplov planned for Thursday.",
    "Afterwards Testov presented Samplov with a sabre; their talk behind closed doors lasted an hour.",
    "After the session Samplov paid a visit to Testov at his residence.",
    "Testov used the coffee break to have a word with Samplov.",
    "Samplov was closeted for an hour with Testov.",
    "He was followed by Samplov. The Russian then saw Samplov alone.",
    "The Russian and Kazakh ministers, Testov and Samplov, had lunch together.",
    "The Belarusian president received Testov separately.",
    "In the break, Testov and Samplov signed a protocol.",
    "Вечером Тестов принял Пробова в резиденции «Заславль».",
    "Вечером того же дня у Тестова запланирован разговор с Пробовым.",
    "Зато Тестов накануне провел с Пробовым отдельную встречу.",
    "В перерыве Тестов и Пробов подписали протокол о передаче техники.",
    "Тестов уединился с Пробовым на полчаса.",
    "Пробов нанес визит Тестову.",
    "В программе визита Тестова значится также встреча с президентом Петром Главным.",
]
RECEPTIONS = [
    "After the session the heads of delegations met with President Petr Glavny.",
    "President Petr Glavny met the participants before lunch.",
    "The ministers paid a courtesy call on President Petr Glavny.",
    "A meeting of the heads of delegations with President Petr Glavny is scheduled for May 8.",
    "President Petr Glavny gave a reception for the ministers.",
    "The delegation heads were welcomed at the palace by the President of Belarus, Petr Glavny.",
    "In the evening, President Petr Glavny gave a reception in honour of the heads of delegations.",
    "President Petr Glavny, back from a trip, received the ministers.",
    "Президент Петр Главный встретился сегодня с участниками заседания.",
    "Главы делегаций возложили венки и были приняты президентом Петром Главным.",
    "Перед обедом президент Петр Главный встретился с министрами.",
    "Президент Петр Главный провел встречу с главами делегаций.",
    "На 8 мая запланирована встреча глав делегаций с президентом Петром Главным.",
    "8 мая министры встретятся с президентом Белоруссии Петром Главным.",
    "С участниками заседания встретился президент Петр Главный.",
    "In the evening President Petr Glavny gave a reception in honour of the heads of delegations.",
    "Президент Петр Главный встретился сегодня с участниками заседания.",
    "Главы делегаций возложили венки к памятнику и были приняты президентом Петром Главным.",
    "On the same day participants of session were accepted by the president of Belarus Petr Glavny.",
    "The reception of heads of delegations by President Petr Glavny will take place in the evening.",
    "The guests were then driven to the palace, where President Petr Glavny talked with them for an hour.",
    "Petr Glavny hosted a reception in their honour.",
    "Участники заседания были приняты Президентом Республики Беларусь П.Главным.",
    "Вечером министров ждет прием у президента Петра Главного.",
    "Планируется, что глав делегаций примет Петр Главный.",
]
NONE = [
    "Testov thanked Samplov for his report.",
    "Testov told Samplov that the talks had been useful.",
    "Testov spoke after Samplov.",
    "Testov talked to nobody but Samplov's interpreter.",
    "Samplov said that Testov had met all his promises.",
    "Testov, Samplov and other ministers discussed the drills.",
    "Testov and Samplov attended the session.",
    "Тестов, Пробов и другие министры обсудили учения.",
    "Тестов и Пробов приняли участие в заседании.",
    "The debate was long. Thus, Testov and Samplov discussed the drills.",
    "Тестов поблагодарил Пробова за доклад.",
    "Petr Glavny, Testov and Samplov discussed the drills.",
    "Testov received a medal, and Samplov a sabre.",
    "Тестов и Пробов выступили с докладами.",
    "Тестов принял участие, а Пробов остался дома.",
    "Тестов передал министрам привет от президента Петра Главного.",
    "Testov did not meet with Samplov.",
    "Testov refused to meet Samplov.",
    "A meeting between Testov and Samplov was cancelled.",
    "Testov spoke by telephone with Samplov.",
    "Testov and Samplov spoke at the session.",
    "Testov welcomed Samplov, who attended for the first time.",
    "Testov reported on the talks with NATO, and Samplov supported him.",
    "Testov received a medal from Petr Glavny.",
    "Тестов принял эстафету у Пробова.",
    "Тестов и Пробов друг с другом не разговаривали.",
    "На встрече выступили Тестов и Пробов.",
]


def others(text: str) -> list[set[str | None]]:
    """The states of the people of each row that is no council's."""
    head = RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else ENGLISH
    rows = [m for m in reading(head + text).meetings if m.body.value == "OTHER"]
    assert len(reading(head + text).meetings) == 1 + len(rows)
    return [{a.country for a in m.attendees} for m in rows]


@pytest.mark.parametrize("text", TALKS)
def test_a_talk_of_two_has_both_sides(text: str) -> None:
    (sides,) = others(text)
    assert len(sides) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Before the sitting Testov talked with Samplov about gas, after it with Glavny about rifles.",
        "Testov had negotiations with Samplov and, later that day, with Petr Glavny.",
        "Testov received Samplov for a working conversation, and towards evening, Glavny.",
        "До обеда Тестов говорил с Пробовым о полигоне, после обеда с Главным о границе.",
        "Тестов провел двусторонние встречи с Пробовым и Петром Главным.",
    ],
)
def test_one_side_may_meet_several_in_turn(text: str) -> None:
    assert others(text) == [{"RU", "KZ"}, {"RU", "BY"}]


@pytest.mark.parametrize("text", RECEPTIONS)
def test_a_reception_has_its_host(text: str) -> None:
    assert others(text) == [{"BY"}]


@pytest.mark.parametrize("text", NONE)
def test_what_people_say_to_each_other_at_a_sitting_is_no_talk_of_its_own(text: str) -> None:
    assert others(text) == []


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Testov met Samplov to talk about the range in Brest.", None),
        ("On May 6 Testov met Samplov in Brest.", "Brest"),
        ("Testov met Samplov at a Brest hotel.", "Brest"),
        ("On the margins of the session Testov met Samplov.", "Minsk"),
    ],
)
def test_what_a_talk_is_about_is_not_where_it_was(text: str, city: str | None) -> None:
    (row,) = [m for m in reading(ENGLISH + text).meetings if m.body.value == "OTHER"]
    assert (row.city.value if row.city else None) == city


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On May 6 Testov met Samplov.", "2019-05-06"),
        ("Testov and Samplov signed a plan for 2020 after their talks.", None),
        ("Testov and Samplov discussed the drills that were held in April.", None),
        ("Testov will meet Samplov in June.", "2019-06"),
        ("In the morning Testov met Samplov.", "2019-05-07"),
        ("After the session Testov talked with Samplov about a plan for 2020.", "2019-05-07"),
        ("A week after the session Testov talked with Samplov.", None),
        ("Тестов и Пробов обсудили план на 2020 год.", None),
    ],
)
def test_a_talk_that_was_held_is_dated_by_a_day_alone(text: str, day: str | None) -> None:
    opening = RUSSIAN if text[0] > "\u0400" else ENGLISH
    (talk,) = [meeting for meeting in reading(opening + text).meetings if meeting.body.value == "OTHER"]
    assert (talk.date and talk.date.edtf) == day


def test_the_same_evening_is_of_the_day_told_last() -> None:
    opening = "10.05.2019 18:00\n\n" + ENGLISH.partition(" - ")[2].rstrip()
    text = f"{opening}\n\nWednesday\n\nThe same evening Testov met Samplov."
    (talk,) = [meeting for meeting in reading(text).meetings if meeting.body.value == "OTHER"]
    assert talk.date and talk.date.edtf == "2019-05-08"


def test_later_that_day_is_of_the_day_told_before_it() -> None:
    text = ENGLISH + "On May 6 Glavny had talks with Testov and, later that day, with Samplov."
    days = [m.date and m.date.edtf for m in reading(text).meetings if m.body.value == "OTHER"]
    assert days == ["2019-05-06", "2019-05-06"]
