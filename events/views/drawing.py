"""The timeline as geometry: lanes by body, sittings as dots or bars, years, chairs, today.

Across, positions are percentages of the plot's width, so that it stretches without distorting its
text; down, they are pixels.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

BAND_HEIGHT = 40
AXIS_HEIGHT = 28
ROW_HEIGHT = 26
LANE_PADDING = 14
MOST_ROWS = 6
SINGLE_SITTINGS = 150
"""More dated sittings than this are drawn as counts by year."""
DOT_WIDTH = 2.8
"""Per cent of a plot of some 880 px: a target of 24 px."""
NAME_WIDTH = 0.95
"""Per cent of the width that one letter of a chair's name needs at most."""
DAYS_OF_A_DOT = 45
"""A date known to within so many days is drawn as a dot, a wider one as a bar."""
TICKS = ((12, 1), (30, 2), (60, 5))
DENSITY_STEPS = (1, 3, 6, 10)


class Sitting(Protocol):
    """What the drawing needs of a meeting."""

    id: str
    body: str
    date_from: date | None
    date_to: date | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A sitting in its lane: a dot where `width` is None, else a bar. `x` and `width` are per cent."""

    sitting: Sitting
    x: float
    y: int
    width: float | None


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
        return LANE_PADDING + self.rows * ROW_HEIGHT


@dataclass(frozen=True, slots=True)
class Chair:
    """A state's years in the chair, one after the other."""

    country: str
    years: str
    x: float
    width: float
    even: bool

    def room_for(self, name: str) -> bool:
        """Whether the name fits into the block."""
        return len(name) * NAME_WIDTH < self.width


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything the template needs to draw."""

    lanes: list[Lane]
    chairs: list[Chair]
    ticks: list[tuple[int, float]]
    today: float | None
    height: int
    dense: bool
    undated: list[Sitting]

    @property
    def axis(self) -> int:
        """Where the years are written, pixels from the top."""
        return self.height - 9


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        days = (self.last - self.first).days or 1
        return round(min(100, max(0, (day - self.first).days / days * 100)), 3)


def draw(sittings: Sequence[Sitting], chairs: Iterable[tuple[int, str]], order: Sequence[str], today: date) -> Drawing:
    """The drawing of these sittings; `chairs` are (year, state), `order` the bodies from top to bottom."""
    dated = [each for each in sittings if each.date_from and each.date_to]
    undated = [each for each in sittings if not (each.date_from and each.date_to)]
    if not dated:
        return Drawing([], [], [], None, 0, False, undated)
    scale = _scale(dated, today)
    dense = len(dated) > SINGLE_SITTINGS
    lanes, bottom = _lanes(dated, scale, order, dense)
    return Drawing(
        lanes=lanes,
        chairs=_chairs(chairs, scale),
        ticks=_ticks(scale),
        today=scale.x(today) if scale.first <= today <= scale.last else None,
        height=bottom + AXIS_HEIGHT,
        dense=dense,
        undated=undated,
    )


def _scale(dated: Sequence[Sitting], today: date) -> _Scale:
    first = min(each.date_from for each in dated if each.date_from)
    last = max(each.date_to for each in dated if each.date_to)
    # Today belongs in sight when the last sitting is not long past.
    shown = max(last.year, today.year if 0 <= today.year - last.year <= 1 else last.year)
    return _Scale(date(first.year, 1, 1), date(min(shown, 9998) + 1, 1, 1))


def _lanes(dated: Sequence[Sitting], scale: _Scale, order: Sequence[str], dense: bool) -> tuple[list[Lane], int]:
    by_body: dict[str, list[Sitting]] = defaultdict(list)
    for sitting in dated:
        by_body[sitting.body].append(sitting)
    place = {code: at for at, code in enumerate(order)}
    lanes, top = [], BAND_HEIGHT
    for body in sorted(by_body, key=lambda code: (place.get(code, len(place)), code)):
        lane = _dense_lane if dense else _lane
        lanes.append(lane(body, by_body[body], scale, top))
        top += lanes[-1].height
    return lanes, top


def _lane(body: str, sittings: list[Sitting], scale: _Scale, top: int) -> Lane:
    ends: list[float] = []
    marks = []
    for sitting in sorted(sittings, key=lambda each: (each.date_from, each.date_to, each.id)):
        x, width = _extent(sitting, scale)
        row = _free_row(ends, x - DOT_WIDTH / 2 if width is None else x)
        ends[row] = x + (DOT_WIDTH / 2 if width is None else width)
        marks.append(Mark(sitting, x, top + LANE_PADDING // 2 + row * ROW_HEIGHT + ROW_HEIGHT // 2, width))
    return Lane(body, top, len(ends), marks, [])


def _extent(sitting: Sitting, scale: _Scale) -> tuple[float, float | None]:
    assert sitting.date_from and sitting.date_to
    left, right = scale.x(sitting.date_from), scale.x(sitting.date_to)
    if (sitting.date_to - sitting.date_from).days <= DAYS_OF_A_DOT:
        return round((left + right) / 2, 3), None
    return left, round(max(right - left, DOT_WIDTH), 3)


def _free_row(ends: list[float], left: float) -> int:
    """The first row whose last mark ends before `left`; a new row while there is room for one."""
    for row, end in enumerate(ends):
        if end <= left:
            return row
    if len(ends) < MOST_ROWS:
        ends.append(0)
        return len(ends) - 1
    return ends.index(min(ends))


def _dense_lane(body: str, sittings: list[Sitting], scale: _Scale, top: int) -> Lane:
    counts = Counter(each.date_to.year for each in sittings if each.date_to)
    years = []
    for year, count in sorted(counts.items()):
        x = scale.x(date(year, 1, 1))
        width = scale.x(date(min(year + 1, 9999), 1, 1)) - x
        step = 1 + sum(count > limit for limit in DENSITY_STEPS)
        years.append(YearCount(year, count, x, round(width, 3), top + LANE_PADDING // 2, step))
    return Lane(body, top, 1, [], years)


def _chairs(years: Iterable[tuple[int, str]], scale: _Scale) -> list[Chair]:
    runs: list[tuple[int, int, str]] = []
    for year, country in sorted(years):
        if not scale.first.year <= year < scale.last.year:
            continue
        if runs and runs[-1][2] == country and runs[-1][1] == year - 1:
            runs[-1] = (runs[-1][0], year, country)
        else:
            runs.append((year, year, country))
    return [_chair(run, scale, even=at % 2 == 0) for at, run in enumerate(runs)]


def _chair(run: tuple[int, int, str], scale: _Scale, even: bool) -> Chair:
    first, last, country = run
    x = scale.x(date(first, 1, 1))
    width = round(scale.x(date(last + 1, 1, 1)) - x, 3)
    return Chair(country, str(first) if first == last else f"{first}–{last}", x, width, even)


def _ticks(scale: _Scale) -> list[tuple[int, float]]:
    count = scale.last.year - scale.first.year
    step = next((step for most, step in TICKS if count <= most), 10)
    return [
        (year, scale.x(date(year, 1, 1)))
        for year in range(scale.first.year, scale.last.year)
        if year % step == 0
    ]
