"""Two editors at once: a form opened before the meeting changed is refused, and shows both versions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.http import QueryDict

from events.admin.shown import ATTENDEE_PARTS, Shown, prefix

OPENED = "opened"
"""The hidden field with the values as they stood when the form was opened."""
FIELD_NAMES = {"role": "office", "status_detail": "finer status", "ordinal": "session number"}


@dataclass(frozen=True)
class Difference:
    """One value that has changed since the form was opened."""

    what: str
    opened: str
    now: str
    typed: str

    @property
    def kept(self) -> bool:
        """Whether the editor had typed a value of their own, which the form still holds."""
        return self.typed != self.opened


def opened_values(data: QueryDict) -> dict[str, str]:
    """The values the form was opened with. Raises SuspiciousOperation when they do not come back whole."""
    try:
        values = json.loads(str(data[OPENED]))
    except (KeyError, ValueError) as error:
        raise SuspiciousOperation("The form came back without the values it was opened with.") from error
    if not isinstance(values, dict):
        raise SuspiciousOperation("The form came back with other values than it was opened with.")
    return {str(name): str(value) for name, value in values.items()}


def differences(opened: dict[str, str], now: Shown, data: QueryDict) -> list[Difference]:
    """What has changed since the form was opened; empty when nothing has."""
    names = sorted(
        name for name in opened.keys() | now.values.keys() if opened.get(name) != now.values.get(name)
    )
    return [
        Difference(
            what=_words(name, now),
            opened=opened.get(name, ""),
            now=now.values.get(name, ""),
            typed=data.get(name, ""),
        )
        for name in names
    ]


def rebased(opened: dict[str, str], now: Shown, data: QueryDict) -> QueryDict:
    """What was typed, on top of the present values: fields left alone show what stands now."""
    merged = data.copy()
    for name, value in now.values.items():
        if data.get(name) in (None, opened.get(name)):
            merged[name] = value
    merged[OPENED] = now.snapshot
    return merged


def _words(name: str, now: Shown) -> str:
    """A form field's name for a reader: `attendee-sergei-shoygu-role` is "Sergey Shoygu, office"."""
    people: dict[str, Any] = {prefix(attendee): attendee.person.name for attendee in now.attendees}
    for part in ATTENDEE_PARTS:
        start = name.removesuffix(f"-{part}")
        if start != name:
            return f"{people.get(start, start.removeprefix('attendee-'))}, {_field(part)}"
    return _field(name).capitalize()


def _field(part: str) -> str:
    return FIELD_NAMES.get(part, part.replace("_", " "))
