"""Publication: stamp, byline, dateline, carrier, address, and what is none of them."""

from __future__ import annotations

import pytest

from events.extract.page.text import Page
from events.extract.publication import published
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
        f"Council meets\n\n{BODY}\n\nAll times are UTC+3 | Today is Mar 12, 2019",
    ],
)
def test_clocks_edits_and_other_news_are_no_publication(text: str) -> None:
    assert published.read(Page(text)) is None


def test_a_page_clock_before_the_stamp_is_passed_over() -> None:
    text = f"5 May 2021\nNORTH ONLINE\n12.03.2019 12:47\nCouncil meets\n\n{BODY}"
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
