"""Councils with their calendars: who sits, how often, on which day and in which city."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from events.reference import bodies, cities

SITTINGS = 100
"""Sittings of one council from 1992 to 2026: one in four months."""
FIRST, LAST = date(1992, 2, 14), date(2026, 6, 30)
MEMBERS = ("AM", "AZ", "BY", "KZ", "KG", "MD", "RU", "TJ", "TM", "UZ")
TOWNS = 4
"""Cities of each state in which councils sit."""
SUMMITS = "CIS-CHS"
LISTED = ("CIS-CMD", "CIS-CFM", SUMMITS, "CIS-CHG", "CIS-CCS", "CIS-AD", "CSTO-CMD", "SCO-CMD")
"""Councils of the reference table that every world has."""
SUBJECTS = ("Air Defence", "Signals", "Topography", "Military Medicine", "Demining", "Search and Rescue")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting as it was, whatever articles make of it."""

    ordinal: int
    day: date
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class Council:
    """A council, and all its sittings in their order."""

    code: str
    name: str
    listed: bool
    sittings: tuple[Sitting, ...]


def councils(meetings: int, seed: int) -> list[Council]:
    """So many councils that each has about `SITTINGS`, with `meetings` sittings together."""
    count = max(len(LISTED), -(-meetings // SITTINGS))
    names = {body.code: body.name for body in bodies()}
    made = []
    for number in range(count):
        listed = number < len(LISTED)
        code = LISTED[number] if listed else f"WG-{number - len(LISTED) + 1:04}"
        share = meetings // count + (number < meetings % count)
        made.append(Council(code, names.get(code) or _called(code), listed, _calendar(code, share, seed)))
    return made


def _called(code: str) -> str:
    number = int(code.partition("-")[2])
    return f"Working Group {number} on {SUBJECTS[number % len(SUBJECTS)]}"


def _calendar(code: str, count: int, seed: int) -> tuple[Sitting, ...]:
    """Evenly spread days, each moved by less than a third of the time between two."""
    rng = random.Random(f"{seed}/{code}")  # noqa: S311 a made-up world keeps no secrets
    step = (LAST - FIRST) / max(count, 1)
    slack = step.days // 4
    found = []
    for number in range(count):
        day = FIRST + number * step + timedelta(days=rng.randint(-slack, slack))
        country = rng.choice(MEMBERS)
        found.append(Sitting(number + 1, day, rng.choice(_towns(country)), country))
    return tuple(found)


@cache
def _towns(country: str) -> Sequence[str]:
    return [city.name for city in cities() if city.country == country][:TOWNS]
