"""The values of claims and decisions: their parts, their simplest form, their canonical text."""

from __future__ import annotations

import json

from events.kinds import Field, Status, StatusDetail
from events.records import Json
from events.telling import from_json

UNHELD = frozenset({StatusDetail.CANCELLED, StatusDetail.POSTPONED})
"""The finer words for a sitting that did not take place as it was announced."""


def canonical(value: Json) -> str:
    """A value as text that is the same however its parts were ordered."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, int):
        return str(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def part(value: Json, name: str) -> Json:
    """One named part of a claim's value; None where the value has no such part."""
    return value.get(name) if isinstance(value, dict) else None


def text_part(value: Json, name: str) -> str | None:
    """As `part`, for a part that is a text."""
    found = part(value, name)
    return found if isinstance(found, str) and found else None


def reason_of(value: Json) -> str | None:
    """How a text's date was reached; None where it is not told."""
    reason = part(value, "reason")
    return from_json(reason) if reason else None


def date_text(value: Json) -> str | None:
    """The EDTF text of a date, given as a claim's `{"edtf": …}` or plainly; None for one such as `..` or
    `XXXX`, which says nothing."""
    text = text_part(value, "edtf") or plain(value)
    return text if text and any(map(str.isdigit, text)) else None


def body_code(value: Json) -> str | None:
    """The code of a body, given as a claim's `{"code": …}` or plainly."""
    return text_part(value, "code") or plain(value)


def is_state(code: str | None) -> bool:
    """Whether a code is a state's (ISO 3166-1 alpha-2) and not an organisation's."""
    return code is not None and len(code) == 2


def plain(value: Json) -> str | None:
    """A value that is a text; None for anything else."""
    return value if isinstance(value, str) and value else None


def told_status(value: Json) -> Status | None:
    """How a text sees a sitting in time: one that it calls cancelled or postponed was not held then,
    whatever the tense in which that is told."""
    status = text_part(value, "status") or plain(value)
    if status == Status.HELD and text_part(value, "detail") in UNHELD:
        return Status.PLANNED
    return Status(status) if status else None


def plain_value(name: Field, value: Json) -> Json:
    """A field's value in its simplest form: a code, a number, an EDTF text, a name."""
    match name:
        case Field.BODY:
            return body_code(value)
        case Field.DATE:
            return date_text(value)
        case Field.ORDINAL | Field.AGENDA:
            return int(value) if isinstance(value, int | str) and str(value).isdigit() else None
        case Field.STATUS:
            return text_part(value, "status") or plain(value)
    return plain(value)
