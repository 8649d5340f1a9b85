"""The short way of an article: fetch → parse → extract → the contract's JSON, or words for a person.

No server, no database. `manage.py extract` and `manage.py evaluate` go this way; `pipeline.py` is the
whole one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from events.extract import VERSION, as_json, as_text, prepared, read
from events.fetch import gather
from events.parse import parse
from events.records import Fetched, Json, ParsedArticle, Refusal

NDJSON = "application/x-ndjson"
STANDARD_INPUT = "-"
RULES = VERSION
"""The version of the rules that read here."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of input under its id: an article to be read, or why there is none."""

    id: str
    item: ParsedArticle | Refusal

    @property
    def readable(self) -> bool:
        """Whether there is an article to be read."""
        return isinstance(self.item, ParsedArticle)

    def facts(self) -> dict[str, Json]:
        """The contract's JSON; `{"id", "error"}` where there is no article."""
        if isinstance(self.item, Refusal):
            return {"id": self.id, "error": self.item.reason}
        return as_json(self.id, read(self.item))

    def explained(self, width: int) -> str:
        """The text with what was read in it and what was set aside, in lines for a person."""
        if isinstance(self.item, Refusal):
            return f"{self.id}: {self.item.reason}\n"
        return as_text(self.id, self.item.text, read(self.item, explained=True), width)


def stream(source: BinaryIO, now: datetime) -> Iterator[Piece]:
    """The lines of an NDJSON stream; a bad line is a piece without an article, and the rest goes on."""
    return _pieces(gather(STANDARD_INPUT, now, stdin=source))


def files(targets: Iterable[str], now: datetime) -> Iterator[Piece]:
    """The named files one after the other; an NDJSON file gives a piece for each of its lines."""
    for target in targets:
        yield from _pieces(gather(target, now))


def facts(text: str, origin: str, now: datetime) -> dict[str, Json]:
    """What the rules read in one plain text, as the contract's JSON."""
    fetched = Fetched(text.encode(), origin, now, media_type="text/plain")
    return next(Piece(origin, item).facts() for item in parse(fetched))


def keep() -> None:
    """Keep what the rules made of their tables on this reading, so that the next start need not."""
    prepared.keep()


def _pieces(fetched: Iterator[Fetched | Refusal]) -> Iterator[Piece]:
    for piece in fetched:
        if isinstance(piece, Refusal):
            yield Piece(piece.origin, piece)
            continue
        id = _id_of(piece)
        yield from (Piece(id, item) for item in parse(piece))


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
