"""CSV by RFC 4180: UTF-8, CRLF, a header, ISO dates, lists joined by `|`, and a guard against formulas."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any

from events.export.context import Context
from events.query.columns import Column
from events.query.filters import Filter
from events.query.lists import LISTS, Cell

BOM = "\ufeff"
SEPARATOR = "|"
"""What stands between the items of a list in one cell."""
CHUNK = 64 * 1024
FORMULA_STARTS = frozenset("=+-@\t\r")
NEVER_FORMULAS = frozenset({"integer", "date", "boolean"})


def write(list_name: str, asked: Filter, context: Context) -> Iterator[bytes]:
    """The list as CSV: the header at once, then rows in pieces of some 64 kB."""
    definition = LISTS[list_name]
    columns = definition.columns
    buffer = StringIO(newline="")
    writer = csv.writer(buffer)
    if context.bom:
        buffer.write(BOM)
    writer.writerow([column.name for column in columns])
    yield _taken(buffer)
    for row in definition.rows(asked, context.base):
        writer.writerow([cell(row[column.name], column, raw=context.raw) for column in columns])
        if buffer.tell() > CHUNK:
            yield _taken(buffer)
    yield _taken(buffer)


def cell(value: Cell, column: Column, *, raw: bool = False) -> str:
    """One cell as text, empty where there is no value; a raw one has the value as it is, unguarded."""
    if raw and isinstance(value, tuple):
        return SEPARATOR.join(value)
    text = _text(value)
    return text if raw or column.type in NEVER_FORMULAS else guarded(text)


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe.

    So does one that already begins with apostrophes and then like a formula; hence `unguarded` is exact.
    """
    return f"'{text}" if text.lstrip("'")[:1] in FORMULA_STARTS and text.strip("'") else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and guarded(text[1:]) == text else text


def joined(items: tuple[str, ...]) -> str:
    r"""A list as one text: `|` between the items, `\` before a `|` or `\` inside one."""
    return SEPARATOR.join(item.replace("\\", "\\\\").replace("|", "\\|") for item in items)


def split(text: str) -> tuple[str, ...]:
    """What `joined` was given; the empty text is the empty list."""
    items, escaped = [""], False
    for letter in text:
        if escaped or letter not in "\\|":
            items[-1] += letter
            escaped = False
        elif letter == "\\":
            escaped = True
        else:
            items.append("")
    return tuple(items) if text else ()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return joined(value) if isinstance(value, tuple) else str(value)


def _taken(buffer: StringIO) -> bytes:
    piece = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return piece
