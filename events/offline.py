"""The short way of an article: fetch → parse → extract → the contract's JSON. No server, no database.

`manage.py extract` and `manage.py evaluate` go this way; `pipeline.py` is the whole one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from events.extract import VERSION, as_json, read
from events.fetch import gather
from events.parse import parse
from events.records import Fetched, Json, ParsedArticle, Refusal

NDJSON = "application/x-ndjson"
STANDARD_INPUT = "-"
RULES = VERSION
"""The version of the rules that read here."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one piece of input gave: a line of the contract's JSON, and whether it could be read."""

    line: dict[str, Json]
    read: bool


def stream(source: BinaryIO, now: datetime) -> Iterator[Outcome]:
    """Read NDJSON line by line; a bad line gives `{"id", "error"}`, and the rest goes on."""
    return _outcomes(gather(STANDARD_INPUT, now, stdin=source))


def files(targets: Iterable[str], now: datetime) -> Iterator[Outcome]:
    """Read the named files one after the other; an NDJSON file gives an outcome for each of its lines."""
    for target in targets:
        yield from _outcomes(gather(target, now))


def facts(text: str, origin: str, now: datetime) -> dict[str, Json]:
    """What the rules read in one plain text, as the contract's JSON."""
    fetched = Fetched(text.encode(), origin, now, media_type="text/plain")
    outcomes = [_outcome(origin, item) for item in parse(fetched)]
    return outcomes[0].line


def _outcomes(pieces: Iterator[Fetched | Refusal]) -> Iterator[Outcome]:
    for piece in pieces:
        if isinstance(piece, Refusal):
            yield _outcome(piece.origin, piece)
            continue
        id = _id_of(piece)
        yield from (_outcome(id, item) for item in parse(piece))


def _outcome(id: str, item: ParsedArticle | Refusal) -> Outcome:
    if isinstance(item, Refusal):
        return Outcome({"id": id, "error": item.reason}, False)
    return Outcome(as_json(id, read(item)), True)


def _id_of(piece: Fetched) -> str:
    """The line's own id; a file is known by its name, a line without id by FILE:LINE."""
    if piece.media_type != NDJSON:
        return piece.origin
    try:
        given = json.loads(piece.content)
    except (ValueError, RecursionError):  # what is wrong with the line is parse's to say
        return piece.origin
    id = given.get("id") if isinstance(given, dict) else None
    return str(id) if isinstance(id, str | int) and id != "" else piece.origin
