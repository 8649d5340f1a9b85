"""Days, ranges and years of sittings that are counted from the dateline, the stamp or the text itself."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

BODY, BODY_RU = "The CIS Council of Defence Ministers", "Совет министров обороны СНГ"
SITTING = "meeting of the CIS Council of Defence Ministers"
SITTING_RU = "аседание Совета министров обороны СНГ"
HELD, HELD_RU = f"A {SITTING} has been held in Brest.", f"В Бресте состоялось з{SITTING_RU}."
ENGLISH, RUSSIAN = "MINSK, April 19, 2018 (Sample) - ", "МИНСК, 19 апреля 2018 года. /ПРИМЕР/. "

TOLD_AGAIN = [
    (f"{HELD}\n\nThe event took place on April 18 and was attended by seven ministers.", "2018-04-18"),
    (f"{HELD} The one-day event was organised on April 18.", "2018-04-18"),
    (f"{HELD} The forum was held on 18 April.", "2018-04-18"),
    (f"{HELD} It took place on Wednesday.", "2018-04-18"),
    (f"{HELD} The meeting was held on April 17-18.", "2018-04-17/2018-04-18"),
    (f"{HELD_RU} Мероприятие прошло 18 апреля.", "2018-04-18"),
    (f"{HELD_RU} Оно проходило 17–18 апреля.", "2018-04-17/2018-04-18"),
    (f"{HELD_RU} Мероприятие состоялось в среду.", "2018-04-18"),
    (f"{HELD_RU} Встреча, состоявшаяся 18 апреля, длилась два часа.", "2018-04-18"),
]
RANGES = [
    (
        f"{BODY} has been sitting in Brest since yesterday and will finish its work tomorrow.",
        "2018-04-18/2018-04-20",
    ),
    (f"{BODY_RU} заседает в Бресте со вчерашнего дня и закончит завтра.", "2018-04-18/2018-04-20"),
    (f"{BODY} sat in Brest from Tuesday to Wednesday.", "2018-04-17/2018-04-18"),
    (f"{BODY} met in Brest on Tuesday and Wednesday.", "2018-04-17/2018-04-18"),
    (f"{BODY} met in Brest on April 17 and April 18.", "2018-04-17/2018-04-18"),
    (f"{BODY} met in Brest between April 16 and April 18.", "2018-04-16/2018-04-18"),
    (f"{BODY} met in Brest yesterday and today.", "2018-04-18/2018-04-19"),
    (f"{BODY} will meet in Brest today and tomorrow.", "2018-04-19/2018-04-20"),
    (f"{BODY} will meet in Brest on Friday and Saturday.", "2018-04-20/2018-04-21"),
    (f"{BODY_RU} заседал в Бресте со вторника по среду.", "2018-04-17/2018-04-18"),
    (f"{BODY_RU} заседал в Бресте во вторник и в среду.", "2018-04-17/2018-04-18"),
    (f"{BODY_RU} заседал в Бресте вчера и сегодня.", "2018-04-18/2018-04-19"),
    (f"{BODY_RU} соберётся в Бресте завтра и послезавтра.", "2018-04-20/2018-04-21"),
    (f"{BODY_RU} соберётся в Бресте в пятницу и субботу.", "2018-04-20/2018-04-21"),
]
COUNTED = [
    (f"The chair passes from January to Georgia. {BODY} will meet in Brest next autumn.", "2018"),
    (f"Председательство переходит с января к Грузии. {BODY_RU} соберётся в Бресте в мае.", "2018-05"),
    (f"{BODY} met in Brest last Thursday.", "2018-04-12"),
    (f"{BODY} met in Brest on Monday last week.", "2018-04-09"),
    (f"{BODY} met in Brest a week ago.", "2018-04-12"),
    (f"{BODY} will meet in Brest in a week.", "2018-04-26"),
    (f"{BODY} will meet in Brest at the end of the month.", "2018-04"),
    (f"{BODY} will meet in Brest by the end of the year.", "2018"),
    (f"{BODY} will meet in Brest at the year's end.", "2018"),
    (f"{BODY} will hold its autumn session in Brest.", "2018"),
    (f"The spring {SITTING} will be held in Brest next year.", "2019"),
    (f"{BODY_RU} заседал в Бресте в минувший четверг.", "2018-04-12"),
    (f"{BODY_RU} заседал в Бресте неделю назад.", "2018-04-12"),
    (f"{BODY_RU} заседал в Бресте в понедельник на прошлой неделе.", "2018-04-09"),
    (f"{BODY_RU} соберётся в Бресте через неделю.", "2018-04-26"),
    (f"{BODY_RU} соберётся в Бресте до конца года.", "2018"),
    (f"{BODY_RU} соберётся в Бресте в конце года.", "2018"),
    (f"{BODY_RU} соберётся в Бресте во второй половине года.", "2018"),
    (f"{BODY_RU} соберётся в Бресте во втором полугодии.", "2018"),
    (f"{BODY_RU} соберётся в Бресте в III квартале 2018 года.", "2018"),
    (f"Осеннее з{SITTING_RU} запланировано в Бресте.", "2018"),
]
MOVED = [
    (f"{BODY}, who were to have met in Brest on April 25, will do so on May 2.", "2018-05-02"),
    (f"The {SITTING}, which was to be held in Brest on April 25, will take place on May 2.", "2018-05-02"),
    (f"The {SITTING} in Brest, previously planned for April 25, is to be held on May 2.", "2018-05-02"),
    (f"The {SITTING} in Brest has been moved from April 25 to May 2.", "2018-05-02"),
    (f"The {SITTING} in Brest has been brought forward from April 25 to April 23.", "2018-04-23"),
    (f"The {SITTING} in Brest will be held on May 2 rather than on April 25.", "2018-05-02"),
    (f"The {SITTING} in Brest will be held on May 2 instead of April 25.", "2018-05-02"),
    (f"{BODY} has changed the date of its meeting in Brest from April 25 to May 2.", "2018-05-02"),
    (f"З{SITTING_RU} в Бресте, которое должно было пройти 25 апреля, состоится 2 мая.", "2018-05-02"),
    (f"З{SITTING_RU} в Бресте, планировавшееся на 25 апреля, состоится 2 мая.", "2018-05-02"),
    (f"З{SITTING_RU} в Бресте пройдёт не 25 апреля, а 2 мая.", "2018-05-02"),
    (f"З{SITTING_RU} в Бресте пройдёт 2 мая вместо 25 апреля.", "2018-05-02"),
]
GOVERNED = [
    ("In 2016 the CIS Council of Defence Ministers met once, in Brest on 16 November.", "2016-11-16"),
    ("В 2016 году Совет министров обороны СНГ собирался один раз, 16 ноября в Бресте.", "2016-11-16"),
]


@pytest.mark.parametrize(("text", "day"), [*TOLD_AGAIN, *RANGES, *COUNTED, *MOVED, *GOVERNED])
def test_the_day_of_a_sitting(text: str, day: str) -> None:
    head = RUSSIAN if any(letter >= "\u0400" for letter in text) else ENGLISH
    assert [(date, city) for _, _, date, city in meetings(head + text)] == [(day, "Brest")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"MINSK, 18.04.2018. /SAMPLE/. {BODY} met in Brest today.", "2018-04-18"),
        (f"MINSK, April 18. /SAMPLE/. {BODY} met in Brest today.", "2018-04-18"),
        (f"MINSK, April 18. /SAMPLE/. {BODY} meets in Brest tomorrow.", "2018-04-19"),
        (f"МИНСК, 18 апреля. /ПРИМЕР/. {BODY_RU} сегодня провёл заседание в Бресте.", "2018-04-18"),
        (f"МИНСК, 18 апреля. /ПРИМЕР/. {BODY_RU} завтра проведёт заседание в Бресте.", "2018-04-19"),
        (f"MINSK, February 18. /SAMPLE/. {BODY} met in Brest today.", "2018-04-19"),
    ],
)
def test_days_are_counted_from_the_dateline_of_the_days_before_the_stamp(text: str, day: str) -> None:
    assert [date for _, _, date, _ in meetings(f"19.04.2018 10:15\n\nMinisters meet\n\n{text}")] == [day]


@pytest.mark.parametrize(
    "text",
    [
        f"Chronicle\n\n2016. {BODY} met in Brest on 16 November.",
        f"Хроника\n\n2016 год. {BODY_RU} собрался 16 ноября в Бресте.",
        f"Хроника\n\n2016 год\n\n{BODY_RU} собрался 16 ноября в Бресте.",
    ],
)
def test_a_year_that_heads_a_paragraph_governs_its_days(text: str) -> None:
    assert [date for _, _, date, _ in meetings(text)] == ["2016-11-16"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 14 August 2008 parliament voted. Two months later {body} met in Brest, on 10 October.", "2008-10-10"),
        ("In February 2006 Georgia left. When {body} convened in Brest that May, it was not there.", "2006-05"),
        ("14 августа 2008 года парламент проголосовал. Два месяца спустя {body_ru} собрался в Бресте 10 октября.",
            "2008-10-10"),
    ],
)  # fmt: skip
def test_what_followed_a_dated_event_is_of_its_year(text: str, day: str) -> None:
    told = text.format(body=BODY[0].lower() + BODY[1:], body_ru=BODY_RU)
    assert [date for _, _, date, _ in meetings(f"02.04.2018\n\nOn this day\n\n{told}")] == [day]


def test_a_season_in_the_present_tense_is_the_coming_one() -> None:
    text = f"{RUSSIAN}Осенью {BODY_RU} собирается в Бресте."
    assert [(status, date) for _, status, date, _ in meetings(text)] == [("planned", "2018")]


@pytest.mark.parametrize(
    ("following", "day"),
    [
        ("The next session will be held in Minsk before the end of the year.", "2015"),
        ("The next session is to take place in Minsk in November.", "2015-11"),
        ("The previous session took place in Minsk in December.", "2014-12"),
        ("Следующее заседание состоится в Минске в ноябре.", "2015-11"),
        ("Следующее заседание пройдёт в Минске до конца года.", "2015"),
        ("The next session will open in Minsk tomorrow.", None),
    ],
)
def test_months_and_years_count_from_the_sitting_where_no_publication_is_known(
    following: str, day: str | None
) -> None:
    text = f"{BODY} met in Brest on 10 June 2015. {following}"
    assert [date for _, _, date, _ in meetings(text)] == ["2015-06-10", day]


def test_a_year_that_opens_a_sentence_dates_nothing_to_come() -> None:
    text = f"{ENGLISH}In 2016 {BODY[4:]} adopted a plan. {BODY} will meet in Brest on 28 September."
    assert meetings(text)[-1][2] == "2018-09-28"


def test_a_year_said_of_others_moves_no_day() -> None:
    text = (
        f"{RUSSIAN}Вчера в Бресте прошло совещание министров обороны государств – членов ШОС.\n\n"
        "Саммит ШОС состоится в Минске 11–12 сентября. А министры обороны теперь увидятся в 2019 году в Гомеле."
    )
    days = [meeting.date.edtf for meeting in reading(text).meetings if meeting.date]
    assert days == ["2018-04-18", "2018-09-11/2018-09-12", "2019"]
