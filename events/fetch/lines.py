"""NDJSON: one JSON object a line, read at constant memory whatever the stream's length."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO, Final

from events.fetch import limits
from events.records import Fetched, Refusal

MEDIA_TYPE: Final = "application/x-ndjson"
UTF8_BOM: Final = b"\xef\xbb\xbf"


def read(stream: BinaryIO, name: str, now: datetime) -> Iterator[Fetched | Refusal]:
    """Yield each line that is not blank, with `NAME:LINE` (counted from 1) as its origin."""
    number = 0
    found = False
    while line := stream.readline(limits.LINE_BYTES + 1):
        number += 1
        origin = f"{name}:{number}"
        if len(line) > limits.LINE_BYTES and not line.endswith(b"\n"):
            size = len(line) + _skip_rest(stream)
            yield Refusal(origin, limits.too_large("The line", size, limits.LINE_BYTES))
            found = True
            continue
        content = line.removeprefix(UTF8_BOM) if number == 1 else line
        if content.strip():
            yield Fetched(content, origin, now, media_type=MEDIA_TYPE)
            found = True
    if not found:
        yield Refusal(name, "It is empty; one JSON object a line is expected.")


def _skip_rest(stream: BinaryIO) -> int:
    size = 0
    while piece := stream.readline(limits.MEGABYTE):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size
