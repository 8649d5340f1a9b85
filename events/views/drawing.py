"""The timeline as geometry: lanes by body, sittings as dots or bars, years, chairs, today.

Across, positions are percentages of the plot's width, so that it stretches without distorting its
text; down, they are pixels.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from events.query.pages.chairs import ReferenceYear
from events.query.pages.lanes import Lane as Told
from events.query.pages.lanes import Timeline
from events.query.pages.names import MeetingLink

BAND_HEIGHT = 52
AXIS_HEIGHT = 28
ROW_HEIGHT = 24
LANE_PADDING = 12
LEAST_HEIGHT = 48
"""Pixels of a lane with one row: three lines of its label on a narrow screen."""
MOST_ROWS = 6
SINGLE_SITTINGS = 200
"""More sittings than this are drawn as counts by year."""
DOT_WIDTH = 2.8
"""Per cent of a plot of some 880 px: a target of 24 px."""
LETTER_WIDTH, NAME_PADDING = 7.2, 10
"""Pixels that one letter of a chair's name needs at most, and the space around the name."""
NARROW_PLOT, WIDE_PLOT = 704, 970
"""Pixels of the narrowest plot, and of the plot on a screen of 1280 px."""
OPEN_WIDTH = 5.0
"""Per cent: a bar whose other end nothing settles."""
DAYS_OF_A_DOT = 45
"""A date known to within so many days is drawn as a dot, a wider one as a bar."""
TICKS = ((12, 1), (30, 2), (60, 5))
DENSITY_STEPS = (1, 3, 6, 10)


@dataclass(frozen=True, slots=True)
class Mark:
    """A sitting in its lane: a dot where `width` is None, else a bar. `x` and `width` are per cent.

    A bar of which only one end is known has its cap at that end, and no length that means anything.
    """

    sitting: MeetingLink
    x: float
    y: int
    width: float | None
    cap: float | None


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many sittings of a lane fall into one year; `step` is 1 to 5, from pale to dark."""

    year: int
    count: int
    x: float
    width: float
    y: int
    step: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One body's lane."""

    body: str
    top: int
    rows: int
    marks: list[Mark]
    years: list[YearCount]

    @property
    def height(self) -> int:
        """Pixels."""
        return _height(self.rows)


@dataclass(frozen=True, slots=True)
class Chair:
    """A state's years in the chair, one after the other; `told` by articles, else by the reference table."""

    country: str
    years: str
    x: float
    width: float
    told: bool

    def room_for(self, name: str, plot: int) -> bool:
        """Whether the name fits into the block on a plot of so many pixels."""
        return len(name) * LETTER_WIDTH + NAME_PADDING < self.width / 100 * plot


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything the template needs to draw."""

    lanes: list[Lane]
    chairs: list[Chair]
    ticks: list[tuple[int, float]]
    today: float | None
    height: int
    dense: bool

    @property
    def axis(self) -> int:
        """Where the years are written, pixels from the top."""
        return self.height - 9


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        """Where a day lies, in per cent of the width; a day outside lies on the edge."""
        days = (self.last - self.first).days or 1
        return round(min(100, max(0, (day - self.first).days / days * 100)), 3)

    def holds(self, year: int) -> bool:
        """Whether a year is drawn to its end."""
        return self.first.year <= year < self.last.year


def draw(told: Timeline) -> Drawing | None:
    """The drawing of a timeline; None where nothing on it has a date."""
    if told.first is None or told.last is None or not told.lanes:
        return None
    scale = _scale(told.first, told.last, told.today)
    dense = told.wide or sum(lane.meetings for lane in told.lanes) > SINGLE_SITTINGS
    lanes, bottom = _lanes(told.lanes, scale, dense)
    return Drawing(
        lanes=lanes,
        chairs=_chairs(told.chairs, scale),
        ticks=_ticks(scale),
        today=scale.x(told.today) if scale.first <= told.today <= scale.last else None,
        height=bottom + AXIS_HEIGHT,
        dense=dense,
    )


def _scale(first: date, last: date, today: date) -> _Scale:
    # Today belongs in sight when the last sitting is not long past.
    shown = max(last.year, today.year if 0 <= today.year - last.year <= 1 else last.year)
    return _Scale(date(first.year, 1, 1), date(min(shown, date.max.year - 1) + 1, 1, 1))


def _lanes(told: Iterable[Told], scale: _Scale, dense: bool) -> tuple[list[Lane], int]:
    lanes, top = [], BAND_HEIGHT
    for each in told:
        lanes.append(_dense_lane(each, scale, top) if dense else _lane(each, scale, top))
        top += lanes[-1].height
    return lanes, top


def _lane(told: Told, scale: _Scale, top: int) -> Lane:
    ends: list[float] = []
    placed = []
    for item in told.items:
        x, width = _extent(item, scale)
        row = _free_row(ends, x - DOT_WIDTH / 2 if width is None else x)
        ends[row] = x + (DOT_WIDTH / 2 if width is None else width)
        placed.append((item, x, width, row))
    rows = max(1, len(ends))
    first = top + (_height(rows) - rows * ROW_HEIGHT + ROW_HEIGHT) // 2
    marks = [
        Mark(item, x, first + row * ROW_HEIGHT, width, _cap(item, x, width)) for item, x, width, row in placed
    ]
    return Lane(told.body.code, top, rows, marks, [])


def _height(rows: int) -> int:
    return max(LEAST_HEIGHT, LANE_PADDING + rows * ROW_HEIGHT)


def _extent(item: MeetingLink, scale: _Scale) -> tuple[float, float | None]:
    """Left edge and width, or middle and None for a dot."""
    first, last = item.date_from, item.date_to
    if first is None or last is None:
        return _open_extent(first, last, scale)
    left, right = scale.x(first), scale.x(last)
    if (last - first).days <= DAYS_OF_A_DOT:
        return round((left + right) / 2, 3), None
    width = round(max(right - left, DOT_WIDTH), 3)
    return round(min(left, 100 - width), 3), width


def _open_extent(first: date | None, last: date | None, scale: _Scale) -> tuple[float, float]:
    """A short bar at the known end; the whole plot where that end lies outside."""
    known = last or first
    if known is None or not scale.first <= known < scale.last:
        return 0, 100
    if last:
        return round(max(0, scale.x(last) - OPEN_WIDTH), 3), OPEN_WIDTH
    return round(min(scale.x(known), 100 - OPEN_WIDTH), 3), OPEN_WIDTH


def _cap(item: MeetingLink, x: float, width: float | None) -> float | None:
    if width != OPEN_WIDTH or (item.date_from and item.date_to):
        return None
    return round(x + width, 3) if item.date_to else x


def _free_row(ends: list[float], left: float) -> int:
    """The first row whose last mark ends before `left`; a new row while there is room for one."""
    for row, end in enumerate(ends):
        if end <= left:
            return row
    if len(ends) < MOST_ROWS:
        ends.append(0)
        return len(ends) - 1
    return ends.index(min(ends))


def _dense_lane(told: Told, scale: _Scale, top: int) -> Lane:
    years = []
    for each in told.years:
        x = scale.x(date(each.year, 1, 1))
        width = scale.x(date(min(each.year + 1, date.max.year), 1, 1)) - x
        step = 1 + sum(each.meetings > limit for limit in DENSITY_STEPS)
        y = top + (_height(1) - ROW_HEIGHT) // 2
        years.append(YearCount(each.year, each.meetings, x, round(width, 3), y, step))
    return Lane(told.body.code, top, 1, [], years)


def _chairs(years: Sequence[ReferenceYear], scale: _Scale) -> list[Chair]:
    """The band: by the articles where they tell the chair of a year, else by the reference table."""
    shown = sorted((each for each in years if scale.holds(each.year)), key=lambda each: each.year)
    seats = [(each.year, *seat) for each in shown if (seat := _seat(each))]
    runs: list[tuple[int, int, str, bool]] = []
    for year, country, told in seats:
        if runs and runs[-1][1:] == (year - 1, country, told):
            runs[-1] = (runs[-1][0], year, country, told)
        else:
            runs.append((year, year, country, told))
    return [_chair(*run, scale) for run in runs]


def _seat(year: ReferenceYear) -> tuple[str, bool] | None:
    """The state in the chair of a year, and whether an article tells it."""
    if year.chairs:
        return year.chairs[0].country.code, True
    return (year.reference.code, False) if year.reference else None


def _chair(first: int, last: int, country: str, told: bool, scale: _Scale) -> Chair:
    x = scale.x(date(first, 1, 1))
    width = round(scale.x(date(last + 1, 1, 1)) - x, 3)
    return Chair(country, str(first) if first == last else f"{first}–{last}", x, width, told)


def _ticks(scale: _Scale) -> list[tuple[int, float]]:
    count = scale.last.year - scale.first.year
    step = next((step for most, step in TICKS if count <= most), 10)
    return [
        (year, scale.x(date(year, 1, 1)))
        for year in range(scale.first.year, scale.last.year)
        if year % step == 0
    ]
