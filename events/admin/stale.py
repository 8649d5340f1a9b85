"""Two editors at once: a form opened before the meeting changed is refused, and shows both versions.

Nothing typed is lost: what stood in a row that is gone moves to a row to add.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import count

from django.core.exceptions import SuspiciousOperation
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin.shown import ATTENDEE_PARTS, WORDS, Shown
from events.words.names import word

OPENED = "opened"
"""The hidden field with the values as they stood when the form was opened."""


LABELS = {"status_detail": _("Finer status"), "kind": _("Reason"), "words": _("In your words")}
"""The form's fields whose names are no words of the vocabulary."""
SAY = {**WORDS, "kind": gettext}


@dataclass(frozen=True)
class Opened:
    """What the form was opened with: its values, and who each of its rows is about."""

    values: dict[str, str]
    names: dict[str, str]


@dataclass(frozen=True)
class Difference:
    """One value that has changed since the form was opened, in readers' words."""

    what: str
    opened: str
    now: str
    typed: str
    kept: bool
    """Whether the editor had typed a value of their own, which the form still holds."""


def opened_values(data: QueryDict) -> Opened:
    """What the form was opened with. Raises SuspiciousOperation when it does not come back whole."""
    try:
        told = json.loads(str(data[OPENED]))
        values, names = (
            {str(name): str(value) for name, value in told[part].items()} for part in ("values", "names")
        )
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise SuspiciousOperation("The form came back without the values it was opened with.") from error
    return Opened(values, names)


def differences(opened: Opened, now: Shown, data: QueryDict) -> list[Difference]:
    """What has changed since the form was opened; empty when nothing has."""
    then, held, names = opened.values, now.values, opened.names | now.names
    changed = (name for name in then.keys() | held.keys() if then.get(name) != held.get(name))
    return [
        Difference(
            what=field_words(name, names),
            opened=value_words(name, then.get(name, "")),
            now=value_words(name, held.get(name, "")),
            typed=value_words(name, data.get(name, "")),
            kept=data.get(name, "") != then.get(name, ""),
        )
        for name in sorted(changed)
    ]


def rebased(opened: Opened, now: Shown, data: QueryDict) -> QueryDict:
    """What was typed, on top of the present values: fields left alone show what stands now, and what was
    typed in a row that is gone stands in a row to add."""
    merged = data.copy()
    for name, value in now.values.items():
        if data.get(name) in (None, opened.values.get(name)):
            merged[name] = value
    for row, name in orphans(opened, now, data).items():
        _add(merged, row, name, data)
    merged[OPENED] = now.snapshot
    return merged


def orphans(opened: Opened, now: Shown, data: QueryDict) -> dict[str, str]:
    """Rows that are gone although something was typed in them: their prefix and whom they were about."""
    return {
        row: name
        for row, name in opened.names.items()
        if row not in now.names
        and any(
            data.get(field, value) != value
            for field, value in opened.values.items()
            if field.startswith(f"{row}-")
        )
    }


def rows_typed(data: QueryDict | None, start: str, part: str) -> int:
    """How many rows to add the form came back with: `new-0-person`, `new-1-person`, …"""
    number = 0
    while data is not None and f"{start}-{number}-{part}" in data:
        number += 1
    return number


def _add(merged: QueryDict, row: str, name: str, data: QueryDict) -> None:
    noun, _, key = row.partition("-")
    new, who, whom, parts = (
        ("new-state", "country", key, ("attendance",))
        if noun == "state"
        else ("new", "person", name, ATTENDEE_PARTS)
    )
    free = next(number for number in count() if not merged.get(f"{new}-{number}-{who}"))
    merged[f"{new}-{free}-{who}"] = whom
    for part in parts:
        merged[f"{new}-{free}-{part}"] = data.get(f"{row}-{part}", "")


def field_words(name: str, names: dict[str, str]) -> str:
    """A form field's name for a reader: `attendee-sergei-shoygu-role` is "Sergey Shoygu, office"."""
    row, _, part = name.rpartition("-")
    label = str(LABELS[part]) if part in LABELS else word(part)
    return f"{names.get(row, row)}, {label[:1].lower()}{label[1:]}" if row else label


def value_words(name: str, value: str) -> str:
    """A form field's value for a reader; "none" where there is none."""
    say = SAY.get(name.rpartition("-")[2], str)
    return say(value) if value else gettext("none")
