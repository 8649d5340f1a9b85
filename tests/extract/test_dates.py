"""Dates of a text: what is found, what is left alone, and what each mention means."""

from __future__ import annotations

import pytest

from events.extract import dates
from events.extract.page.text import Page
from events.kinds import DateBasis, Status
from events.records import DateReading

HELD, PLANNED, PAST = Status.HELD, Status.PLANNED, Status.PAST_MENTION


def published(edtf: str | None) -> DateReading | None:
    return DateReading(edtf, DateBasis.EXPLICIT, "the stamp") if edtf else None


FORMS = [
    ("The ministers sat on 5 June 2015.", "2015-06-05"),
    ("The ministers sat on June 5, 2015.", "2015-06-05"),
    ("The ministers sat on the 5th of June 2015.", "2015-06-05"),
    ("The ministers sat on Jun 5 2015.", "2015-06-05"),
    ("The ministers sat on 05.06.2015.", "2015-06-05"),
    ("The ministers sat on 05/06/2015.", "2015-06-05"),
    ("The ministers sat on 6/25/2015.", "2015-06-25"),
    ("The ministers sat on 25.06.15.", "2015-06-25"),
    ("The ministers sat on 2015-06-05.", "2015-06-05"),
    ("The ministers sat on 2015/06/05.", "2015-06-05"),
    ("The ministers sat in June 2015.", "2015-06"),
    ("The ministers sat on 5-6 June 2015.", "2015-06-05/2015-06-06"),
    ("The ministers sat on June 5–6, 2015.", "2015-06-05/2015-06-06"),
    ("The ministers sat from 30 June to 1 July 2015.", "2015-06-30/2015-07-01"),
    ("The ministers sat on 5 jun 15", "2015-06-05"),
    ("The ministers sat in may 2015.", "2015-05"),
    ("2015, June 5. The ministers sat.", "2015-06-05"),
    ("Paragraph 5\nJune 2015 was when the ministers sat.", "2015-06"),
    ("The ministers sat in summer 2015.", "2015"),
    ("The ministers sat in the first half of 2015.", "2015"),
    ("The ministers sat in 2015.", "2015"),
    ("Министры заседали 5 июня 2015 года.", "2015-06-05"),
    ("Министры заседали 5 июня 2015 г. в Минске.", "2015-06-05"),
    ("Министры заседали 5-6 июня 2015 года.", "2015-06-05/2015-06-06"),
    ("Министры заседали с 30 июня по 1 июля 2015 года.", "2015-06-30/2015-07-01"),
    ("Министры заседали в июне 2015 года.", "2015-06"),
    ("Министры заседали осенью 2015 года.", "2015"),
    ("Министры заседали в первом полугодии 2015 года.", "2015"),
    ("Министры заседали в 2015 году.", "2015"),
]


@pytest.mark.parametrize(("text", "edtf"), FORMS)
def test_printed_dates_keep_their_precision(text: str, edtf: str) -> None:
    (mention,) = dates.find(Page(text))
    reading = dates.settle(mention, None, HELD)
    assert reading is not None
    assert (reading.edtf, reading.basis) == (edtf, DateBasis.EXPLICIT)
    assert reading.reason
    assert all(text[e.span.start : e.span.end] == e.span.quote for e in reading.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "The 77th session marked the 75th anniversary of the fleet.",
        "LXXVII session of the council.",
        "The plan of cooperation for 2021-2025 was praised.",
        "The concept until 2025 was praised.",
        "They approved a plan for 2018.",
        "The council was created on 3 March 1993.",
        "The delegations will arrive on 4 April.",
        "The term ends only after he stays until 31 December.",
        "Russia chairs the Commonwealth in 2017.",
        "The minister may 5 times ask again.",
        "The spring sitting got under way.",
        "At 17:30 a score of 3:1 cost 20.50 roubles.",
        "Совет создан 3 марта 1993 года.",
        "Принята программа на 2021–2025 годы.",
        "Концепция сотрудничества до 2025 года одобрена.",
        "Делегация прибывает 4 апреля.",
        "Юбилейное, 50-е заседание.",
        "31 June and 30 February are no days.",
    ],
)
def test_numbers_terms_and_travel_are_no_dates_of_a_sitting(text: str) -> None:
    assert dates.find(Page(text)) == ()


COUNTED = [
    ("They met today.", "2019-05-15", HELD, "2019-05-15"),
    ("They met yesterday.", "2019-05-15", HELD, "2019-05-14"),
    ("They meet tomorrow.", "2019-05-15", PLANNED, "2019-05-16"),
    ("They meet tomorrow, Thursday.", "2019-05-15", PLANNED, "2019-05-16"),
    ("They met on Monday.", "2019-05-15", HELD, "2019-05-13"),
    ("They met on Wednesday.", "2019-05-15", HELD, "2019-05-15"),
    ("They meet on Monday.", "2019-05-15", PLANNED, "2019-05-20"),
    ("They met this morning.", "2019-05-15", HELD, "2019-05-15"),
    ("They meet later this month.", "2019-05-15", PLANNED, "2019-05"),
    ("They meet next month.", "2019-12-15", PLANNED, "2020-01"),
    ("They meet in autumn of this year.", "2019-05-15", PLANNED, "2019"),
    ("They meet in the first half of next year.", "2019-05-15", PLANNED, "2020"),
    ("Last year's meeting, in Minsk on 28 April, was short.", "2019-05-15", PAST, "2018-04-28"),
    ("Today, 16 May, they met.", "2019-05-15", HELD, "2019-05-15"),
    ("Вчера они встретились.", "2019-05-15", HELD, "2019-05-14"),
    ("Завтра они встретятся.", "2019-05-31", PLANNED, "2019-06-01"),
    ("Они встретились в понедельник.", "2019-05-15", HELD, "2019-05-13"),
    ("Они встретятся в следующем месяце.", "2019-05-15", PLANNED, "2019-06"),
    ("They met yesterday.", "XXXX-05-01", HELD, "XXXX-04-30"),
    ("They met a day earlier, on Tuesday.", "2019-05-15", HELD, "2019-05-14"),
    ("Они собрались на день раньше, во вторник.", "2019-05-15", HELD, "2019-05-14"),
]


@pytest.mark.parametrize(("text", "day", "status", "edtf"), COUNTED)
def test_relative_words_count_from_publication(text: str, day: str, status: Status, edtf: str) -> None:
    reading = dates.settle(dates.find(Page(text))[0], published(day), status)
    assert reading is not None
    assert (reading.edtf, reading.basis) == (edtf, DateBasis.RELATIVE)


NEAREST = [
    ("They met on 3 September.", "2019-10-01", PAST, "2019-09-03"),
    ("They met on 3 September.", "2019-08-01", PAST, "2018-09-03"),
    ("They meet on 3 September.", "2019-08-01", PLANNED, "2019-09-03"),
    ("They meet on 3 January.", "2019-12-01", PLANNED, "2020-01-03"),
    ("They met in July.", "2019-07-20", PAST, "2019-07"),
    ("They met last December.", "2019-07-20", PAST, "2018-12"),
    ("They meet in April.", "2019-07-20", PLANNED, "2020-04"),
    ("They met on Friday, 26 May.", "2017-05", HELD, "2017-05-26"),
    ("They met on 29 February.", "2016-05-01", PAST, "2016-02-29"),
    ("They met on 26 October 2018; in December of that year they met again.", "2020-05-01", PAST, "2018-12"),
    ("They meet in a week, on 21 May.", "2019-05-15", PLANNED, "2019-05-21"),
    ("Они встретятся через неделю, 21 мая.", "2019-05-15", PLANNED, "2019-05-21"),
    ("They meet on 30-31 December.", "2019-07-20", PLANNED, "2019-12-30/2019-12-31"),
]


@pytest.mark.parametrize(("text", "day", "status", "edtf"), NEAREST)
def test_a_day_without_year_takes_the_nearest_year_of_its_tense(
    text: str, day: str, status: Status, edtf: str
) -> None:
    reading = dates.settle(dates.find(Page(text))[-1], published(day), status)
    assert reading is not None
    assert reading.edtf == edtf


STAMP = Page("12 May 2025").evidence(0, 11, "published-stamp")


@pytest.mark.parametrize(
    ("text", "basis", "words", "year_counted"),
    [
        ("They meet on 5 June.", DateBasis.RELATIVE, ["5 June", "12 May 2025"], True),
        ("They meet in June.", DateBasis.RELATIVE, ["June", "12 May 2025"], True),
        ("They meet tomorrow.", DateBasis.RELATIVE, ["tomorrow", "12 May 2025"], False),
        ("They meet on 5 June 2025.", DateBasis.EXPLICIT, ["5 June 2025"], False),
    ],
)
def test_what_is_counted_is_not_printed_and_rests_on_the_stamp_too(
    text: str, basis: DateBasis, words: list[str], year_counted: bool
) -> None:
    stamp = DateReading("2025-05-12", DateBasis.EXPLICIT, "the stamp “12 May 2025”", (STAMP,))
    reading = dates.settle(dates.find(Page(text))[-1], stamp, PLANNED)
    assert reading is not None
    assert (reading.basis, reading.year_counted) == (basis, year_counted)
    assert [each.span.quote for each in reading.evidence] == words
    assert ("publication (2025-05-12: the stamp “12 May 2025”)" in reading.reason) == (len(words) > 1)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met in Minsk on October 11.", "XXXX-10-11"),
        ("They met in October.", "XXXX-10"),
        ("They met on 3-4 October.", "XXXX-10-03/XXXX-10-04"),
        ("They met on 10 October and spoke of the 75th anniversary of Victory.", "XXXX-10-10"),
    ],
)
def test_a_year_is_never_invented(text: str, edtf: str) -> None:
    reading = dates.settle(dates.find(Page(text))[0], None, HELD)
    assert reading is not None
    assert reading.edtf == edtf


@pytest.mark.parametrize("text", ["They met today.", "They met on Thursday.", "They meet next year."])
def test_nothing_is_counted_from_an_unknown_publication(text: str) -> None:
    assert dates.settle(dates.find(Page(text))[0], None, HELD) is None


LEFT = [
    (
        "They met on Thursday, 10 October, to prepare the 75th anniversary of Victory.",
        "2019-10-10",
    ),
    ("They met on Wednesday, 8 November, and approved a plan of exercises for 2018.", "2017-11-08"),
    ("They met on 3 July. Belarus chairs the bloc in 2023.", "2023-07-03"),
    ("They met on 3 July. On January 1, 2025 the chair will pass to Georgia.", "2024-07-03"),
]


@pytest.mark.parametrize(("text", "edtf"), LEFT)
def test_clues_may_leave_one_year(text: str, edtf: str) -> None:
    reading = dates.settle(dates.find(Page(text))[0], None, HELD)
    assert reading is not None
    assert (reading.edtf, reading.basis) == (edtf, DateBasis.INFERRED)
    assert edtf[:4] in reading.reason
    assert len(reading.evidence) > 1


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2019-02-30", "2019-01-01/2019-01-02", "soon"])
def test_an_impossible_publication_counts_for_nothing(day: str) -> None:
    assert (
        dates.settle(dates.find(Page("They met yesterday; they meet tomorrow."))[0], published(day), HELD)
        is None
    )


def test_this_year_is_the_year_the_text_opens_with() -> None:
    text = "In the first days of July 2008 they met in Minsk. They meet again in autumn of this year."
    reading = dates.settle(dates.find(Page(text))[-1], None, PLANNED)
    assert reading is not None
    assert reading.edtf == "2008"
    assert [each.span.quote for each in reading.evidence] == ["autumn of this year", "July 2008"]


def test_a_day_earlier_counts_from_the_sitting() -> None:
    sitting = DateReading("2018-06-06", DateBasis.EXPLICIT, "printed")
    (mention,) = dates.find(Page("The foreign ministers had gathered a day earlier."))
    reading = dates.settle(mention, published("2018-06-09"), PAST, sitting)
    assert reading is not None
    assert reading.edtf == "2018-06-05"
    assert dates.settle(mention, published("2018-06-09"), PAST) is None


@pytest.mark.parametrize(
    ("basis", "edtf"),
    [(DateBasis.DATELINE, "2018-06-06"), (DateBasis.INFERRED, "2018-06-06"), (DateBasis.BYLINE, "2018-06")],
)
def test_a_stamp_alone_gives_the_month_and_a_dateline_the_day(basis: DateBasis, edtf: str) -> None:
    reading = dates.of_the_day(DateReading("2018-06-06", basis, "said so"))
    assert reading is not None
    assert reading.edtf == edtf


def test_a_stamp_prints_no_day_of_the_sitting() -> None:
    month = dates.of_the_day(DateReading("2018-06-06", DateBasis.EXPLICIT, "the stamp"))
    assert month is not None
    assert month.basis is DateBasis.RELATIVE


@pytest.mark.parametrize(
    "filler", ["1 ", "January ", "on 5 ", "12.", "2019-", "may ", "next ", ", ", "А", "5 мая "]
)
def test_hostile_runs_end(filler: str) -> None:
    text = filler * 5_000
    assert all(text[m.span.start : m.span.end] == m.span.quote for m in dates.find(Page(text)))
