"""The timeline's geometry."""

from datetime import date, timedelta

import pytest

from events.query.pages.chairs import Chair as Term
from events.query.pages.chairs import ReferenceYear
from events.query.pages.lanes import Lane, Timeline, YearCount
from events.query.pages.names import MeetingLink, Named
from events.views.drawing import BAND_HEIGHT, LEAST_HEIGHT, MOST_ROWS, ROW_HEIGHT, Chair, draw

TODAY = date(2020, 6, 15)
LANE = Lane(Named("CIS-CMD", "Council"), 0, (), ())


def item(id: str, first: date | None, last: date | None) -> MeetingLink:
    return MeetingLink(id, id, "CIS-CMD", None, "", first, last, "", "", "held", "", False)


def told(*items: MeetingLink, wide: bool = False, years: tuple[YearCount, ...] = ()) -> Timeline:
    days = [day for each in items for day in (each.date_from, each.date_to) if day]
    lane = Lane(Named("CIS-CMD", "Council"), len(items) or sum(each.meetings for each in years), items, years)
    first, last = (min(days), max(days)) if days else (date(2018, 1, 1), date(2020, 12, 31))
    return Timeline(first, last, TODAY, wide, (lane,), (), (), ())


def test_day_is_a_dot_at_its_place() -> None:
    drawing = draw(
        told(item("a", date(2020, 1, 1), date(2020, 1, 1)), item("b", date(2020, 7, 2), date(2020, 7, 2)))
    )
    assert drawing
    (first, second) = drawing.lanes[0].marks
    assert (first.x, first.width) == (0, None)
    assert second.x == pytest.approx(50, abs=0.1)
    assert drawing.today == pytest.approx(45.4, abs=0.1)


def test_interval_is_a_bar_over_its_days() -> None:
    drawing = draw(
        told(item("a", date(2019, 1, 1), date(2019, 12, 31)), item("b", date(2020, 2, 1), date(2020, 2, 1)))
    )
    assert drawing
    bar = drawing.lanes[0].marks[0]
    assert bar.x == 0
    assert bar.width == pytest.approx(50, abs=0.3)
    assert bar.cap is None


def test_open_interval_has_its_cap_at_the_known_end() -> None:
    drawing = draw(told(item("a", None, date(2020, 1, 1)), item("b", date(2019, 1, 1), date(2019, 1, 1))))
    assert drawing
    bar = next(mark for mark in drawing.lanes[0].marks if mark.sitting.id == "a")
    assert bar.cap == pytest.approx(50, abs=0.1)


def test_neighbours_never_overlap_while_there_is_room() -> None:
    days = [date(2020, 3, 1) + timedelta(days=number) for number in range(4)]
    drawing = draw(told(*(item(str(day), day, day) for day in days)))
    assert drawing
    lane = drawing.lanes[0]
    assert len({mark.y for mark in lane.marks}) == len(days)
    assert all(BAND_HEIGHT < mark.y < BAND_HEIGHT + lane.height for mark in lane.marks)
    assert all(
        abs(one.y - other.y) >= ROW_HEIGHT for one in lane.marks for other in lane.marks if one is not other
    )


def test_crowd_stays_within_its_rows() -> None:
    drawing = draw(told(*(item(str(number), TODAY, TODAY) for number in range(50))))
    assert drawing
    assert drawing.lanes[0].rows == MOST_ROWS


def test_too_many_are_counted_by_year() -> None:
    drawing = draw(told(wide=True, years=(YearCount(2018, 3), YearCount(2020, 400))))
    assert drawing
    assert drawing.dense
    assert [(year.year, year.count, year.step) for year in drawing.lanes[0].years] == [
        (2018, 3, 2),
        (2020, 400, 5),
    ]


def test_nothing_dated_draws_nothing() -> None:
    assert draw(Timeline(None, None, TODAY, False, (), (), (), ())) is None


def test_chairs_name_needs_room() -> None:
    block = Chair("KZ", "2022", 0, 10, told=True)
    assert block.room_for("Russia", 704)
    assert not block.room_for("Kazakhstan", 704)
    assert block.room_for("Kazakhstan", 970)


def test_open_interval_known_from_outside_fills_the_plot() -> None:
    days = (date(2020, 1, 1), date(2020, 12, 31))
    lane = Lane(Named("CIS-CMD", "Council"), 1, (item("a", date(2010, 1, 1), None),), ())
    drawing = draw(Timeline(*days, TODAY, False, (lane,), (), (), ()))
    assert drawing
    mark = drawing.lanes[0].marks[0]
    assert (mark.x, mark.width, mark.cap) == (0, 100, None)


def chaired(year: int, reference: str, by_articles: str = "") -> ReferenceYear:
    terms = (
        [
            Term(
                "t",
                Named("CIS", "CIS"),
                Named(by_articles, ""),
                "",
                "",
                year,
                year,
                None,
                None,
                "article",
                (),
                (),
            )
        ]
        if by_articles
        else []
    )
    return ReferenceYear(year, Named(reference, ""), "", "", "", tuple(terms), "agrees")


def test_band_parts_what_articles_tell_from_what_the_table_has() -> None:
    years = (chaired(2019, "TM"), chaired(2018, "TM"), chaired(2020, "TM", "TM"), chaired(2021, "BY", "RU"))
    drawing = draw(Timeline(date(2018, 1, 1), date(2021, 12, 31), TODAY, False, (LANE,), years, (), ()))
    assert drawing
    assert [(each.country, each.years, each.told) for each in drawing.chairs] == [
        ("TM", "2018–2019", False),
        ("TM", "2020", True),
        ("RU", "2021", True),
    ]


@pytest.mark.parametrize("rows", [1, 2, 5])
def test_marks_stand_in_the_middle_of_their_lane(rows: int) -> None:
    drawing = draw(told(*(item(str(number), TODAY, TODAY) for number in range(rows))))
    assert drawing
    (lane,) = drawing.lanes
    assert lane.height >= LEAST_HEIGHT
    heights = [mark.y - BAND_HEIGHT for mark in lane.marks]
    assert min(heights) == lane.height - max(heights)
