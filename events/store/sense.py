"""What no decision may say of a date, a state or two meetings, as sentences for the editor."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any
from unicodedata import category

from django.utils import timezone
from django.utils.translation import gettext

from events.edtf import bounds, fits, read
from events.kinds import CAME, Attendance, Field, Status, read_out
from events.models import Body, City, Country, Ground, Meeting
from events.telling import said_in

UNSEEN = frozenset({"Z", "C"})
"""Unicode's categories of separators and of control, format and unassigned characters."""
BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols that print nothing."""
YEARS_AHEAD = 10
"""Sittings are announced years ahead at most; a later year is a slip of the keys."""


def trimmed(text: str) -> str:
    """A text without what cannot be seen at its two ends; empty when there is nothing to see at all."""
    seen = [place for place, letter in enumerate(text) if _is_seen(letter)]
    return text[seen[0] : seen[-1] + 1] if seen else ""


def _is_seen(letter: str) -> bool:
    return category(letter)[0] not in UNSEEN and letter not in BLANK


def against_date(text: str, body: Body) -> str:
    """Why a sitting of this body cannot have this date; empty when it can."""
    try:
        first, last = bounds(text)
    except ValueError as error:
        return said_in(error.args[0], gettext)
    if not any(map(str.isdigit, text)):
        words = gettext("“{date}” says nothing of the day: empty the field where no date is known.")
        return words.format(date=text)
    founded = read(body.founded)
    if founded and founded.earliest and last and last < founded.earliest:
        words = gettext("“{date}” lies before the founding of {body} ({founded}).")
        return words.format(date=text, body=body.code, founded=body.founded)
    year = timezone.now().year + YEARS_AHEAD
    if first and first.year > year:
        return gettext("“{date}” lies too far ahead: give a year up to {year}.").format(date=text, year=year)
    return ""


def slips(date: str, city: str, country: str, status: str, changes: Collection[str]) -> Iterator[str]:
    """What is doubtful in the changed values of a meeting: a city that no table knows, or of another state, a
    sitting held in days to come."""
    homes = _homes(city) if city else set()
    if city and "city" in changes and not homes:
        yield gettext("“{city}” is no city that the portal knows.").format(city=city)
    if country and "country" in changes and homes and country not in homes:
        yield gettext("“{city}” lies in another state, by the table of cities.").format(city=city)
    first = bounds(date)[0] if date else None
    held = status == Status.HELD and not {"date", "status"}.isdisjoint(changes)
    if held and first and first > timezone.localdate():
        yield gettext("“{date}” lies ahead, so the sitting cannot have been held yet.").format(date=date)


def _homes(city: str) -> set[str]:
    """The states of the cities that bear a name; none where no city that is known does."""
    spelled = ((each, row.country_id) for row in City.objects.all() for each in (row.name, *row.spellings))
    return {home for name, home in spelled if name.casefold() == city.casefold()}


def state_decided(meeting: Meeting) -> bool:
    """Whether the state where a meeting sat is an editor's word, which another city does not change."""
    shown = Ground.objects.filter(fact=meeting.id, field=Field.COUNTRY, chosen=True)
    return shown.filter(decision__field=Field.COUNTRY).exists()


def slips_of_presence(name: str, attendance: str, represented_by: str) -> Iterator[str]:
    """What is doubtful in how somebody took part: who came himself or herself needs nobody's standing in."""
    if represented_by and Attendance(attendance) in CAME - {Attendance.REPRESENTED}:
        words = gettext("{name} is told as {attendance}, and yet as represented by {deputy}.")
        yield words.format(name=name, attendance=gettext(read_out(attendance)), deputy=represented_by)


def against_state(value: Any) -> str:
    """Why a decision on a state says nothing; empty when it says which state and how it took part."""
    country = value.get("country") if isinstance(value, dict) else value
    if not isinstance(country, str) or not Country.objects.filter(code=country).exists():
        return gettext("Say which state it is: “{country}” is none.").format(country=country)
    if isinstance(value, dict) and value.get("attendance", Attendance.PRESENT) not in list(Attendance):
        return gettext("Say how the state took part: “{word}” is no attendance.").format(
            word=value["attendance"]
        )
    return ""


def contradictions(one: Meeting, other: Meeting) -> list[str]:
    """What speaks against two meetings being one: bodies, numbers, days or cities that differ."""
    found = []
    if one.body_id != other.body_id and not {one.body_id, other.body_id} & {
        *one.joint_with,
        *other.joint_with,
    }:
        found.append(
            gettext("the bodies differ: {one} and {other}").format(one=one.body_id, other=other.body_id)
        )
    if one.ordinal and other.ordinal and one.ordinal != other.ordinal and one.body_id == other.body_id:
        found.append(
            gettext("the numbers differ: {one} and {other}").format(one=one.ordinal, other=other.ordinal)
        )
    days = read(one.date_edtf), read(other.date_edtf)
    if days[0] and days[1] and not fits(days[0], days[1]):
        found.append(
            gettext("the dates exclude each other: {one} and {other}").format(
                one=one.date_edtf, other=other.date_edtf
            )
        )
    if one.city and other.city and one.city != other.city:
        found.append(gettext("the cities differ: {one} and {other}").format(one=one.city, other=other.city))
    return found
