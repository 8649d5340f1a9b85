"""Publication: stamp, byline, dateline, carrier, address, and what is none of them."""

from __future__ import annotations

import pytest

from events.extract.dates.scan import scan
from events.extract.page.text import Page
from events.extract.publication import datelines, published
from events.kinds import DateBasis

BODY = (
    "The council of the bloc listened to reports of its working groups, thanked the hosts for the warm "
    "welcome "
    "and asked the experts to come back with a shorter paper before the end of the season, its press "
    "office said."
)
OTHER = "Observers noted that nobody raised the question of money, which had filled the corridors for weeks."

TEXTS = [
    (f"Council meets\n\n12 March 2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"12.03.2019 14:55\nCouncil meets\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"[ 12 Mar 2019 09:12 ]\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Mar 12, 2019 10:05 AM\n\nCouncil meets\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (
        f"Council meets\n{BODY}\nPublished: Mar 12, 2019, 18:20 (GMT+5)\n{OTHER}",
        "2019-03-12",
        DateBasis.EXPLICIT,
    ),
    (f"12 марта 2019, вторник\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Новости / Сессии и заседания      12.03.2019 15:48\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Tue, 06/04/2019 - 14:30\n\n{BODY}", "2019-06-04", DateBasis.EXPLICIT),
    (f"Added 12.03.2019, viewed 345 times\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Today: 5 May 2021, 03:55. Online: 12\n\n12 March 2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"/СЕВЕР, Минск, 12 марта 2019/ {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"date 2019-03-12 MINSK, March 12. /AGENCY/. {BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Published 12 Mar 2019, updated 13 Mar 2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Source: North| 2019-03-12 22:48:09|Editor: ab\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Council meets\nBy Ivan Writer | 12 March 2019\n\n{BODY}", "2019-03-12", DateBasis.BYLINE),
    (f"Posted by Ivan Writer | Tue, 12 Mar 2019 | Category: News\n\n{BODY}", "2019-03-12", DateBasis.BYLINE),
    (f"MINSK, March 12, 2019. NORTH AGENCY - {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"MINSK, 12 March 2019 (North Agency) -- {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"7.NORTH, Minsk - March 12, 2019. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"4NEWS.ORG, Minsk, March 12, 2019 - {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"Minsk. 12 March 2019. Ivan Writer – NORTH AGENCY/. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"МИНСК, 12 марта 2019 года. /СЕВЕР/. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"12 марта 2019, 17:48 (обновлено 13 марта 2019, 09:10)\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Москва. 12 марта 2019 г. В пятницу прошёл совет. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"Минск, вторник. 12.03.2019. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"МИНСК, 12 марта. (Степной вестник, 2019 г.). {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"March 12 (North Agency 2019) -- {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"12 марта 2019 года, г. Минск. {BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"«Северный вестник», 12 марта 2019. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"URL: https://example.org/2019/mar/12/council\n\n{BODY}", "2019-03-12", DateBasis.URL),
    (f"URL: https://example.org/12-march-2019/council\n\n{BODY}", "2019-03-12", DateBasis.URL),
    (f"{BODY} {OTHER} (12 March 2019, 12:40 GMT)", "2019-03-12", DateBasis.EXPLICIT),
    (f"{BODY} {OTHER} (Опубликовано 12 марта 2019 г., 12:40)", "2019-03-12", DateBasis.EXPLICIT),
    (f"Пресс-центр\n№ 214, «12» марта 2019 г.\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"MINSK, March 12. {BODY} It was Tuesday, March 12, 2019.", "2019-03-12", DateBasis.DATELINE),
    (f"06/05/2019 - 16:31\n\n{BODY} They met on Wednesday.", "2019-06-05", DateBasis.EXPLICIT),
    (f"06.05.2019 - 16:31\n\n{BODY} They met on Wednesday.", "2019-05-06", DateBasis.EXPLICIT),
    (f"Council meets\n\n12-Mar-2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"[12 March 2019] {BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"{BODY} {OTHER} (North, March 12, 2019)", "2019-03-12", DateBasis.EXPLICIT),
    (f"{BODY} {OTHER} /North, 12 March 2019/", "2019-03-12", DateBasis.EXPLICIT),
    (f"{BODY}\n\n(Compiled from open sources, March 2019)", "2019-03", DateBasis.EXPLICIT),
    (f"Подготовлено по открытым источникам, март 2019 года\n\n{BODY}", "2019-03", DateBasis.EXPLICIT),
    (f"MINSK | 12 March 2019 | {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"MINSK/BREST, March 12, 2019. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"(Minsk, 12 March 2019) {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"г. Минск, 12 марта 2019 г. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"12/03/19 13.50 local time\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (
        f"BRIEF No. 4 | March 12, 2019\n\n{BODY}\n\n1. Baku, October 2018\n\n{BODY}",
        "2019-03-12",
        DateBasis.EXPLICIT,
    ),
    (
        f"12 мар 2019, 09:00\n\n{BODY}\n\n3 июля 2010 года. А.\n\n5 июля 2011 года. Б.\n\n7 мая 2012 г. В.",
        "2019-03-12",
        DateBasis.EXPLICIT,
    ),
    (f"THE QUARTERLY, No. 4 (Winter 2019)\n\n{BODY}", "2019", DateBasis.EXPLICIT),
    (
        f"Council meets\n\n{BODY}\n{BODY}\n{BODY}\nPublished: 12.03.2019, 09:05",
        "2019-03-12",
        DateBasis.EXPLICIT,
    ),
    (f"Совет\n\n{BODY}\nНомер подписан в печать 12 марта 2019 г. в 18:00.", "2019-03-12", DateBasis.EXPLICIT),
    (f"Volume 1, Issue 4\nMarch 12, 2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"2019, March 12. MINSK. {BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"0420 GMT 12 Mar 19\nCouncil meets\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Text of report by North agency on 12 March 2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (f"Sign in | Friday, 8 August 2025\n12 March 2019\n\n{BODY}", "2019-03-12", DateBasis.EXPLICIT),
    (
        f"Forum\nfox\nJoined: Mar 2011\n\n12 Mar 2019 - 21:40\n{BODY}\n\n(edited by fox, 14 Mar 2020 - 08:03)"
        "\n\n13 Mar 2021 - 06:15\nWaiting.\n\nServer time: 23 Sep 2023, 14:02",
        "2019-03-12",
        DateBasis.EXPLICIT,
    ),
    (
        f"NORTH CHRONICLE\nCollected by the Institute of History in Minsk, 2019\n\n{BODY}",
        "2019",
        DateBasis.EXPLICIT,
    ),
    (
        "CHRONICLE\nYearbook 2019, extract\n\n14 May. A.\n\n20 June, Baku. B.\n\n6 July, Brest. C.",
        "2019",
        DateBasis.EXPLICIT,
    ),
    (f"Northern Review, No. 3, 2019\n\n{BODY}", "2019", DateBasis.EXPLICIT),
    (f"BULLETIN\n\nIssue 26/2019 | from open sources\n\n{BODY}", "2019", DateBasis.EXPLICIT),
    (f"Вестник, № 3 (14), 2019\n\n{BODY}", "2019", DateBasis.EXPLICIT),
    (f"{BODY}\n\nСоставлено Институтом истории, 2019", "2019", DateBasis.EXPLICIT),
    (f"Issue 26/2019\n\nMINSK, March 12. {BODY}", "2019-03-12", DateBasis.DATELINE),
    (f"URL: https://example.org/march-12-2019-council\n\n{BODY}", "2019-03-12", DateBasis.URL),
    (f"URL: https://example.org/2019/council\n\n{BODY}", "2019", DateBasis.URL),
    (f"URL: https://example.org/news/2019/03/12/council\n\n{BODY}", "2019-03-12", DateBasis.URL),
    (f"URL: https://example.org/20190312-council.html\n\n{BODY}", "2019-03-12", DateBasis.URL),
    (f"URL: https://example.org/amp/2019/03/council.html\n\n{BODY}", "2019-03", DateBasis.URL),
    (
        f"URL: https://example.org/2019/03/council\n\nMINSK, March 12 (North) - {BODY}",
        "2019-03-12",
        DateBasis.DATELINE,
    ),
]


@pytest.mark.parametrize(("text", "edtf", "basis"), TEXTS)
def test_publication_is_read_where_it_stands(text: str, edtf: str, basis: DateBasis) -> None:
    reading = published.read(Page(text))
    assert reading is not None
    assert (reading.edtf, reading.basis) == (edtf, basis)
    assert reading.evidence
    assert all(text[e.span.start : e.span.end] == e.span.quote for e in reading.evidence)


@pytest.mark.parametrize(
    "text",
    [
        f"Council meets\n\n{BODY}",
        f"Council meets\nLast update: 12 March 2019\n\n{BODY}",
        f"12.03.2019 18:25 +4°C USD 97,1\nCouncil meets\n\n{BODY}",
        f"Tuesday, 12 March 2019 | RSS | Mobile version\nCouncil meets\n\n{BODY}",
        f"Council meets\n\n{BODY}\n\nRead also: Bombers return (12.03.2019)",
        f"Council meets\n\n{BODY} It met last on 12 March 2019 in Minsk.",
        f"72nd session, Minsk, 12 March 2019\n\n{BODY}",
        f"Заседание 12 марта 2019 года\n\n{BODY}",
        f"{BODY}\n\nСледующее заседание состоится 12 марта 2019 года.",
        f"Сегодня 12 марта 2019, вторник\n\n{BODY}",
        f"Session of the Council, Minsk, 2019\n\n{BODY}",
        f"Combat Commonwealth 2019\n\n{BODY}",
        "30 December 1991. Minsk. They met.\n\n14 May 1992. Minsk. Again.\n\n22 January 1993. They signed.",
        f"Этот день в истории: 12 марта\n\n2019 год. {BODY}",
        f"FACTS\n\n{BODY}\n\nMay 2006, Baku. The 50th.\n\n2007. The 51st.\n\n1 June 2008, Minsk. The last.",
        f"Photo: North, 12 March 2019\n\n{BODY}",
        f"Фото: Север, 12.03.2019\n\n{BODY}",
        f"Accessed 12 March 2019\n\n{BODY}",
        f"Council meets\n\n{BODY}\nViewed on 12 March 2019",
        f"Server time: 12 Mar 2019, 14:02\n{BODY}",
        f"Sign in | Tuesday, 12 March 2019\n\n{BODY}",
        "Совет\nМинистров примет Минск. Как известно, комитет учрежден 14 февраля 1992 года.",
        "Хроника\n\n31 мая 2006 г. – 50-е заседание.\n\nНоябрь 2008 г. – 51-е.\n\n3 июля 2024 г. – 52-е.",
        f"Council meets\n\n{BODY}\n\nAll times are UTC+3 | Today is Mar 12, 2019",
    ],
)
def test_clocks_edits_and_other_news_are_no_publication(text: str) -> None:
    assert published.read(Page(text)) is None


@pytest.mark.parametrize("between", ["NORTH ONLINE", "Archive: March 2019"])
def test_a_page_clock_before_the_stamp_is_passed_over(between: str) -> None:
    text = f"5 May 2021\n{between}\n12.03.2019 12:47\nCouncil meets\n\n{BODY}"
    reading = published.read(Page(text))
    assert reading is not None
    assert reading.edtf == "2019-03-12"


def test_the_carrier_and_the_address_serve_where_the_text_is_silent() -> None:
    page = Page(f"Council meets\n\n{BODY}")
    address = "https://example.org/2019/03/12/council"
    given, linked = published.read(page, address, "2019-03-13"), published.read(page, address)
    assert given and linked
    assert (given.edtf, given.basis) == ("2019-03-13", DateBasis.GIVEN)
    assert (linked.edtf, linked.basis) == ("2019-03-12", DateBasis.URL)
    assert given.evidence == linked.evidence == ()


YEARS = [
    (
        "on Thursday",
        "The address is for the 75th anniversary of Victory.",
        "MINSK, October 10",
        "2019-10-10",
    ),
    ("on Tuesday", "On January 1, 2025 the chair will pass to Georgia.", "MINSK, November 12", "2024-11-12"),
    (
        "on Tuesday",
        "Belarus is handing over the chair to Armenia, whose term begins on January 1, 2025.",
        "MINSK, November 12",
        "2024-11-12",
    ),
    ("on Thursday", "In 2017 Belarus presides over the bloc.", "MINSK, October 12", "2017-10-12"),
    ("on Wednesday", "They approved a plan of exercises for 2018.", "MINSK, November 8", "2017-11-08"),
]


ON_WEDNESDAY = [
    "The next session will be held in the first half of 2020 in Minsk.",
    "The previous session was held in June this year; the next is due in May 2020.",
    "The council meets in Minsk in May 2020.",
    "Minsk is to host the next session in May 2020.",
    "The year 2019 has been declared the Year of the Book.",
    "They will meet in Brest on November 10 and only in 2021 in Minsk; the plan for 2020 is ready.",
    "They summed up the results of 2019.",
    "The 75th anniversary of Victory will be celebrated in 2020.",
    "Preparations for the 75th anniversary of the end of World War II were discussed.",
    "Five exercises will be held in 2020.",
    "They approved a plan of sports events to 2025. Georgia holds the chair of the bloc in 2019.",
    "They agreed on joint exercises in 2020.",
    "The Georgian presidency in 2019 was praised.",
    "Georgia, the chair of the bloc in 2020, was thanked.",
    "Очередное заседание решено провести в Минске в мае 2020 года.",
    "Следующее заседание запланировано на май 2020 года.",
    "2019 год объявлен Годом книги.",
    "Обсуждена подготовка к 75-й годовщине Победы.",
    "Подведены итоги 2019 года.",
    "Первые машины придут в армию в ноябре 2020 года.",
    "В 2020 году пройдет пять учений.",
    "Председательство в 2020 году осуществит Грузия, преемник Армении.",
]
ON_ANY_DAY = [
    "They approved the Plan of Joint Activities for 2020.",
    "The budget for 2020 was adopted.",
    "Plans for the year 2020 were approved.",
    "In 2020 the chairmanship of the bloc will pass from Armenia to Georgia.",
    "Georgia takes over the chairmanship on January 1, 2020.",
    "From January 1, 2020, Georgia will be in the chair of the bloc.",
    "Armenia, which chairs the bloc in 2019, was absent.",
    "Armenia, chairing the bloc in 2019, was absent.",
    "Armenia, this year's chair (2019), was absent.",
    "A plan for 2020 was drafted. Armenia, bloc chair in 2019, will be relieved by Georgia in two months.",
    "A year ago, in December 2018, they gathered for New Year.",
    "Georgia is taking over from Armenia, which has chaired the bloc this year, on January 1, 2020.",
    "As the chair of the bloc in 2019, Armenia was absent.",
    "Georgia will preside over the bloc next year, 2020.",
    "Armenia chaired the bloc in 2019; Georgia will take over on Jan. 1, 2020.",
    "Во главе блока стоит Армения, в 2020-м ее сменит Грузия.",
    "Объявление 2021 года Годом книги одобрено, Армения председательствует в блоке в 2019 году.",
    "Утвержден План мероприятий объединенной системы ПВО государств – участников СНГ на 2020 год.",
    "Министры подпишут план работы на 2020-й год.",
    "В 2019 году председательствует Армения, со следующего года председательство перейдет к Грузии.",
    "Армения, председательствующая в блоке в 2019 году, отсутствовала.",
    "С 1 января 2020 года председательство переходит к Грузии.",
]


@pytest.mark.parametrize(
    ("clue", "day"),
    [*((clue, " on Wednesday") for clue in ON_WEDNESDAY), *((clue, "") for clue in ON_ANY_DAY)],
)
def test_words_beside_a_printed_year_tell_when_the_text_was_written(clue: str, day: str) -> None:
    """30 October is a Wednesday in 2019, 2013 and 2024."""
    reading = published.read(Page(f"BAKU, October 30. /NORTH/. {BODY[:-1]}{day}.\n\n{clue} {OTHER}"))
    assert reading is not None
    assert (reading.edtf, reading.basis) == ("2019-10-30", DateBasis.INFERRED)


@pytest.mark.parametrize(
    "clue",
    [
        "He recalled the session of 2016.",
        "Combat Commonwealth 2019 was praised.",
        "A concept of cooperation until 2025 was adopted.",
        "Принята концепция до 2025 года.",
        "Принята программа на 2021–2025 годы.",
        "Учение «Рубеж-2019» признано успешным.",
        "В 2016 году совет собирался в Минске.",
    ],
)
def test_names_terms_and_bygone_years_leave_the_year_open(clue: str) -> None:
    reading = published.read(Page(f"BAKU, October 30. /NORTH/. {BODY[:-1]} on Wednesday.\n\n{clue} {OTHER}"))
    assert reading is not None
    assert reading.edtf == "XXXX-10-30"


HEADS = [
    "Baku, Azerbaijan, Oct. 30\nBy Ivan Writer - North:\n\n",
    "October 30, Baku /North/. ",
    "30 октября, Баку /Корр. СЕВЕР/. ",
    "30 октября. БАКУ. /СЕВЕР/. ",
    "(Баку, 30 октября) ",
    "30 October, 7.45 pm\n\n",
    "Среда, 30 октября, 10:15\n\n",
    "BAKU/BREST, October 30. ",
    "BAKU. Oct 30 (North) - ",
    "Баку, среда, 30 октября. ",
]


@pytest.mark.parametrize("head", HEADS)
def test_datelines_without_a_year(head: str) -> None:
    reading = published.read(Page(f"{head}{BODY}"))
    assert reading is not None
    assert reading.edtf == "XXXX-10-30"


@pytest.mark.parametrize(("weekday", "clue", "dateline", "edtf"), YEARS)
def test_a_dateline_takes_the_only_year_the_text_leaves(
    weekday: str, clue: str, dateline: str, edtf: str
) -> None:
    reading = published.read(Page(f"{dateline}. /NORTH/. {BODY[:-1]} {weekday}.\n\n{clue} {OTHER}"))
    assert reading is not None
    assert (reading.edtf, reading.basis) == (edtf, DateBasis.INFERRED)
    assert dateline.split(", ")[1] in reading.reason


def test_a_dateline_without_a_year_stays_open() -> None:
    reading = published.read(Page(f"MINSK, October 10. /NORTH/. {BODY[:-1]} on Thursday."))
    assert reading is not None
    assert (reading.edtf, reading.basis) == ("XXXX-10-10", DateBasis.DATELINE)


def test_a_chair_of_a_coming_year_is_no_present_one() -> None:
    """29 September 2023 is a Friday; the chair of 2024 is spoken of in the future."""
    text = (
        f"TULA, September 29. /SAMPLE/. {BODY} He spoke on Friday of a plan for 2024. “In 2024, when Russia holds the "
        "chairmanship of the CIS, we will meet in Minsk,” he said."
    )
    reading = published.read(Page(text))
    assert reading is not None
    assert reading.edtf == "2023-09-29"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            f"MINSK, May 31. /SAMPLE/. {BODY} Armenia assumed the rotating CIS presidency for 2024.",
            "2024-05-31",
        ),
        (f"МИНСК, 6 июня. /ПРИМЕР/. {BODY} Армения председательствует в текущем, 2022 году.", "2022-06-06"),
        (f"From our correspondent. Minsk, 30th November 2017. {BODY}", "2017-11-30"),
    ],
)
def test_year_of_the_present_chair_and_the_correspondents_dateline(text: str, edtf: str) -> None:
    reading = published.read(Page(text))
    assert reading is not None
    assert reading.edtf == edtf


def test_a_label_before_a_stamp_is_no_place_of_a_dateline() -> None:
    page = Page(
        f"Almaty. Ten delegations are on their way, an organiser said.\n\nPublished: Apr 10, 2025, 18:20\n\n{BODY}"
    )
    assert datelines.first(page, scan(page.text)) is None
