"""Sittings told in one breath: "met twice, in Utopia in June and in Arcadia in November"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions.event import Event
from events.extract.sessions.places import Place, Tie
from events.extract.words import verbs

RULE = "listed-sitting"
_IN = (
    r"(?:(?:in|on|at|early|late|mid|back|again|в|во|на|начале|конце|середине|снова|вновь)[\s-]"
    r"(?:the\s)?){0,3}"
)
_WHICH = (
    r"(?:(?:the\s)?(?:first|second|third|other|latter|former|last|next)(?:\sone)?"
    r"|(?:перв|втор|трет|четверт|последн|весенн|летн|осенн|зимн|[а-я]{3,9}ск)(?:ое|ая|ий|ье|ья|ее|яя|ую|юю))"
)
_STANDS = (
    rf"(?:(?:{verbs.TOOK_PLACE}|{verbs.TAKES_PLACE}|{verbs.TOOK_PLACE_RU}|{verbs.TAKES_PLACE_RU}"
    r"|was|will be|to be held|[–—-])\s)?"
)
_WITHIN = Pattern(rf"[\s,(–—-]{{1,3}}{_IN}", re.IGNORECASE)
_BETWEEN = Pattern(
    rf"(?:\)?[,;]\s(?:(?:and|then|и|а|затем)\s){{0,2}}|\)?\s(?:and|и|then|затем)\s(?:then\s|затем\s)?)"
    rf"(?:{_WHICH}[,\s]\s?)?{_STANDS}{_IN}",
    re.IGNORECASE,
)
""" ", and [the second in] Arcadia", " и [в] ноябре"."""
_LISTS = Pattern(
    rf"(?:\W|\b(?:{verbs.MET}|{verbs.MEET}|{verbs.TOOK_PLACE}|{verbs.TAKES_PLACE}|{verbs.MET_RU}"
    rf"|{verbs.MEET_RU}|{verbs.TOOK_PLACE_RU}|{verbs.TAKES_PLACE_RU}|was|will be"
    r"|will|twice|(?:two|three|four) times|дважды|трижды|(?:a )?(?:session|sitting|meeting)s?"
    r"|(?:held|had) (?:two |its |their )?|in|at|on|first|then|last|next|this|that|both|for|there|also|again"
    r"|the council|the committee|they|совет|комитет|министры|он|они"
    r"|в|во|на|года?|году|сначала)\b)*",
    re.IGNORECASE,
)
"""What may stand between the phrase and the first place or day of a list."""


class _Item(NamedTuple):
    start: int
    end: int
    place: Place | None
    day: DateMention | None


class _Unit(NamedTuple):
    """One place of a list with its day."""

    start: int
    end: int
    place: Place
    day: DateMention | None


def find(
    page: Page, sentence: Stretch, event: Event, dated: tuple[DateMention, ...], cities: tuple[Place, ...]
) -> Iterator[Event]:
    """The event itself, or one event for each place of the list that follows it."""
    units = _units(page, sentence, event.end, dated, cities)
    named = {unit.place.city for unit in units}
    if len(named) < 2 or len(named) < len(units) or len({unit.day is None for unit in units}) > 1:
        yield event
        return
    year = next((d for d in dated if d.span.end <= units[0].start and not d.first.month), None)
    for number, unit in enumerate(units):
        days = tuple(_of_year(d, year) for d in (unit.day or year,) if d)
        own = event._replace(place=unit.place, when=days)
        yield (
            own._replace(start=unit.start, end=unit.end, ordinal=None, weak=True, rule=RULE)
            if number
            else own
        )


def _of_year(day: DateMention, year: DateMention | None) -> DateMention:
    """ "In 2030 … in June", "last year … in June": the year told before the list is that of its days."""
    if year is None or day is year or day.first.year or not day.first.month or day.shift:
        return day
    if year.first.year:
        return replace(day, first=day.first._replace(year=year.first.year))
    return replace(day, shift=year.shift, told_year=year.told_year)


def _units(
    page: Page, sentence: Stretch, start: int, dated: tuple[DateMention, ...], cities: tuple[Place, ...]
) -> list[_Unit]:
    units: list[_Unit] = []
    here: list[_Item] = []
    end = start
    for item in _items(page, sentence, start, dated, cities):
        gap = page.text[end : item.start]
        if not here:
            if not _LISTS.fullmatch(gap):
                return []
        elif _fits(here, item) and _WITHIN.fullmatch(gap):
            pass
        elif _BETWEEN.fullmatch(gap) and (unit := _unit(here)):
            units.append(unit)
            here = []
        else:
            break
        here.append(item)
        end = item.end
    unit = _unit(here)
    return [*units, unit] if unit else units


def _items(
    page: Page, sentence: Stretch, start: int, dated: tuple[DateMention, ...], cities: tuple[Place, ...]
) -> list[_Item]:
    """The places and days of months after a phrase, in order."""
    places = [_Item(p.start, p.end, p, None) for p in cities if p.start >= start and p.tie is not Tie.HEADING]
    days = [
        _Item(d.span.start, d.span.end, None, d)
        for d in dated
        if d.span.start >= start and (d.first.month or d.season)
    ]
    return sorted([*places, *days])


def _fits(here: list[_Item], item: _Item) -> bool:
    """Whether a place still lacks the day, or a day the place, that comes next."""
    return all((each.place is None) != (item.place is None) for each in here)


def _unit(here: list[_Item]) -> _Unit | None:
    place = next((each.place for each in here if each.place), None)
    day = next((each.day for each in here if each.day), None)
    return _Unit(here[0].start, here[-1].end, place, day) if place else None
