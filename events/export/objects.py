"""JSON: one object with `provenance` and `rows`; or NDJSON, a row a line. Dates are ISO texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

from events.export.context import Context
from events.export.provenance import provenance
from events.query.filters import Filter
from events.query.lists import LISTS, Row
from events.records import Json

ROWS_A_PIECE = 200


def write(list_name: str, asked: Filter, context: Context) -> Iterator[bytes]:
    """The list as one JSON object; a file that was cut off does not parse."""
    definition = LISTS[list_name]
    yield f'{{"provenance": {_encoded(_proof(list_name, asked, context))},\n"rows": ['.encode()
    separator = "\n"
    for lines in _pieces(definition.rows(asked, context.base)):
        yield (separator + ",\n".join(lines)).encode()
        separator = ",\n"
    yield b"\n]}\n"


def write_lines(list_name: str, asked: Filter, context: Context) -> Iterator[bytes]:
    """The list as lines of JSON; `write_proof` gives the notes beside them."""
    for lines in _pieces(LISTS[list_name].rows(asked, context.base)):
        yield "".join(f"{line}\n" for line in lines).encode()


def write_proof(list_name: str, asked: Filter, context: Context) -> Iterator[bytes]:
    """What a JSON file of the list has as `provenance`, alone: the notes beside a file without room."""
    yield f"{_encoded(_proof(list_name, asked, context))}\n".encode()


def _proof(list_name: str, asked: Filter, context: Context) -> dict[str, Json]:
    return provenance(list_name, asked, context).as_json() | {"rows": LISTS[list_name].count(asked)}


def _pieces(rows: Iterator[Row]) -> Iterator[list[str]]:
    while piece := list(islice(rows, ROWS_A_PIECE)):
        yield [_encoded(row) for row in piece]


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
