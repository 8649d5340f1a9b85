"""From a target that a person names to the bytes behind it; nothing is decoded here.

A target is a text, HTML, feed or NDJSON file, a folder, `-` for NDJSON on standard input, or the
address of an article or a feed. What cannot be had comes back as a `Refusal`, and the rest goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import BinaryIO

from events.fetch import files, lines
from events.fetch.files import names
from events.records import Fetched, Refusal

__all__ = ["gather", "names"]

STANDARD_INPUT = "-"


def gather(
    target: str,
    now: datetime,
    *,
    allowed: Collection[str] = (),
    stdin: BinaryIO | None = None,
    name: str = "",
) -> Iterator[Fetched | Refusal]:
    """Yield what `target` holds, piece by piece, each with its origin and `now` as retrieval time.

    `allowed` names hosts (`HOST` or `HOST:PORT`) that may be asked although their address is not
    public. `stdin` stands in for standard input. `name` is what origins of files begin with, see `names`.
    """
    if not target.strip():
        return iter((Refusal("(no name)", "The target is empty; name a file, a folder, an address or -."),))
    if target == STANDARD_INPUT:
        return lines.read(stdin or sys.stdin.buffer, "standard input", now)
    if "://" in target:
        from events.fetch import web  # files and streams start without the HTTP client

        return iter((web.get(target, now, allowed),))
    return files.read(target, now, name)
