"""Days of sittings in the words that journalists share: parts of a month, durations, moves, datelines."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings

BODY, BODY_RU = "The CSTO Council of Defence Ministers", "Совет министров обороны ОДКБ"
ENGLISH = "02.04.2018 10:15\n\nMOSCOW, April 2 (Sample) - "
RUSSIAN = "02.04.2018 10:15\n\nМОСКВА, 2 апреля. /ПРИМЕР/. "
SAMPLES = [
    (f"{BODY} will meet in Brest in early September.", "2018-09"),
    (f"{BODY} will meet in Brest in mid-September.", "2018-09"),
    (f"{BODY} convenes in Brest at the beginning of July.", "2018-07"),
    (f"{BODY} will meet in Brest in the second ten days of September.", "2018-09"),
    (f"{BODY} will meet in Brest in the first half of September.", "2018-09"),
    (f"{BODY} will meet in Brest this autumn.", "2018"),
    (f"{BODY} met in Brest three days ago.", "2018-03-30"),
    (f"{BODY} meets in Brest on April 10 and 11.", "2018-04-10/2018-04-11"),
    (f"{BODY} meets in Brest this Friday.", "2018-04-06"),
    (f"{BODY} concluded a two-day session in Brest on April 1.", "2018-03-31/2018-04-01"),
    (f"{BODY} opened a three-day meeting in Brest on April 1.", "2018-04-01/2018-04-03"),
    (f"{BODY}: its session in Brest has been postponed from April 10 to April 20.", "2018-04-20"),
    (f"{BODY} was to meet in Brest on April 10. The session is put off. The new date is April 20.",
        "2018-04-20"),
    ("On 1 April 2018 a session of the CSTO Council of Defence Ministers in Brest approved an agreement.",
        "2018-04-01"),
    (f"This morning nine flags were put up.\n\nMany papers awaited their turn. {BODY} took decisions on fourteen "
        "matters in Brest.", "2018-04-02"),
    (f"{BODY} sat together in Brest. The hall had been cleared for it on Friday.", "2018-03-30"),
    (f"{BODY} met in Brest in memory of a leader who died on March 25. It opened today.", "2018-04-02"),
    ("On Saturday Armenia returned to the table of the CSTO Council of Defence Ministers, which sat in Brest.",
        "2018-03-31"),
    (f"The draft will be laid before {BODY[0].lower()}{BODY[1:]}, which is to meet in Brest on July 3.", "2018-07-03"),
    (f"{BODY} is coming to Brest.\n\nA cousin drives a bus there and swears that it is April 16.", "2018-04-16"),
    (f"{BODY} will meet in Brest in mid-2019.", "2019"),
    (f"Georgia will carry on in the chair, {BODY[0].lower()}{BODY[1:]} decided in Brest today.", "2018-04-02"),
    (f"{BODY_RU} соберется в Бресте во второй декаде сентября.", "2018-09"),
    (f"{BODY_RU} соберется в Бресте через два дня.", "2018-04-04"),
    (f"{BODY_RU} заседал в Бресте три дня назад.", "2018-03-30"),
    (f"{BODY_RU} завершил в воскресенье двухдневное заседание в Бресте.", "2018-03-31/2018-04-01"),
    ("В Бресте вчера открылось трехдневное заседание Совета министров обороны ОДКБ.",
        "2018-04-01/2018-04-03"),
    ("Заседание Совета министров обороны ОДКБ, назначенное на 10 апреля в Бресте, откладывается. Новая "
        "дата — 20 апреля.", "2018-04-20"),
    ("Заседание Совета министров обороны ОДКБ, которое планировали на 10 апреля в Бресте, отменено.",
        "2018-04-10"),
    ("1 апреля 2018 года в Бресте прошло заседание Совета министров обороны Организации Договора о "
        "коллективной безопасности.", "2018-04-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), SAMPLES)
def test_the_day_of_a_sitting(text: str, day: str) -> None:
    head = RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else ENGLISH
    assert [(date, city) for _, _, date, city in meetings(head + text)] == [(day, "Brest")]


def test_the_day_of_a_dateline_dates_nothing_to_come() -> None:
    text = ENGLISH + "The CSTO Council of Defence Ministers will meet in Brest."
    assert meetings(text) == [("CSTO-CMD", "planned", None, "Brest")]


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY} met in Brest last week.",
        f"{BODY} met in Brest a few days ago.",
        f"{BODY} met in Brest recently.",
        f"{BODY_RU} на прошлой неделе собрался в Бресте.",
        f"На днях {BODY_RU} провел заседание в Бресте.",
        f"Несколько дней назад {BODY_RU} провел заседание в Бресте.",
    ],
)
def test_what_was_some_time_ago_was_not_on_the_day_of_the_dateline(text: str) -> None:
    head = RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else ENGLISH
    assert [(date, city) for _, _, date, city in meetings(head + text)] == [(None, "Brest")]


def test_of_two_words_on_the_new_day_the_closer_one_counts() -> None:
    text = (
        "02.04.2018\n\nCSTO ministers' session postponed until autumn\n\n"
        "The session of the CSTO Council of Defence Ministers planned in Brest on April 10 is postponed to "
        "September 20."
    )
    assert meetings(text) == [("CSTO-CMD", "planned", "2018-09-20", "Brest")]


@pytest.mark.parametrize(
    ("paragraph", "status"),
    [
        (
            f"{BODY} met in Brest on 31 October this year. The minister of Kazakhstan declined the invitation.",
            "held",
        ),
        (
            f"{BODY} met in Brest on 31 October this year. It is one of many councils of the region.",
            "past-mention",
        ),
    ],
)
def test_a_review_reports_a_sitting_of_which_it_tells_who_came(paragraph: str, status: str) -> None:
    text = f"POLICY BRIEF No. 41 | December 16, 2019\n\n1. Brest, October 2019\n\n{paragraph}"
    assert [(told, date) for _, told, date, _ in meetings(text)] == [(status, "2019-10-31")]


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH}{BODY} met in Brest. The CIS summit will be held in Minsk on September 11.",
        f"{RUSSIAN}Заседание Совета министров обороны ОДКБ прошло в Бресте. Саммит СНГ состоится в Минске "
        "11 сентября.",
    ],
)
def test_the_day_of_another_sitting_dates_none_before_it(text: str) -> None:
    days = {body: day for body, _, day, _ in meetings(text)}
    assert days == {"CSTO-CMD": "2018-04-02", "CIS-CHS": "2018-09-11"}


def test_a_year_alone_heads_the_lines_of_a_chronology() -> None:
    lines = ["2005", "June 23-24 - Brest, 48th session.", "2006", "May 31 - Baku, 50th session. X comes."]
    text = "\n".join(["CSTO COUNCIL OF DEFENCE MINISTERS: A CHRONOLOGY", "It was formed in 1992.", *lines])
    told = [("CSTO-CMD", "past-mention", "2005-06-23/2005-06-24", "Brest")]
    assert meetings(text) == [*told, ("CSTO-CMD", "past-mention", "2006-05-31", "Baku")]
