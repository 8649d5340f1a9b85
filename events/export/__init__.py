"""Rows as bytes of a format: what leaves the portal leaves with its proof.

`stream` gives the bytes, `provenance` what they are, for headers and for the file's name. The web and
the command line both go through here, so that the same question has the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Final

from django.http import QueryDict

from events.export import delimited, objects
from events.export.context import Context
from events.export.provenance import NOTES, PROVENANCE, Provenance, provenance
from events.query.filters import BadQuery, Filter, Problem
from events.query.lists import LISTS
from events.query.snapshot import snapshot

__all__ = [
    "FORMATS",
    "NOTES",
    "OPTIONS",
    "PROVENANCE",
    "Context",
    "Format",
    "Provenance",
    "UnknownFormat",
    "context",
    "format_named",
    "provenance",
    "stream",
]


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a list. `suffix` ends address and file name; `meaning` is for the codebook."""

    suffix: str
    title: str
    meaning: str
    media_type: str
    write: Callable[[str, Filter, Context], Iterator[bytes]]


FORMATS: Final = {
    each.suffix: each
    for each in (
        Format(
            "csv",
            "CSV",
            "RFC 4180 in UTF-8, ISO dates. The items of a list stand in one cell with | between them, and a "
            "backslash before a | or a backslash inside an item. A text that begins like a formula (= + - @, "
            "tab, carriage return) has an apostrophe before it, and so has one that begins with apostrophes "
            "and then like a formula: take one away to have the text back. raw=1 gives every value as it is, "
            "without apostrophes and backslashes: where an item may itself hold a |, take JSON. bom=1 adds a "
            "byte order mark. What it is stands in the HTTP headers and in the file of notes.",
            "text/csv; charset=utf-8; header=present",
            delimited.write,
        ),
        Format(
            "json",
            "JSON",
            "One object: provenance (filters, permalink, time, rules, notice, number of rows) and rows.",
            "application/json",
            objects.write,
        ),
        Format(
            "ndjson",
            "NDJSON",
            "One row a line, as in the JSON; what it is stands in the HTTP headers and in the file of notes.",
            "application/x-ndjson",
            objects.write_lines,
        ),
        Format(
            PROVENANCE,
            "Notes",
            "The provenance of the JSON alone, as JSON: the notes beside a CSV or NDJSON, which have no room "
            "for them. The HTTP header Link of these leads to it; the command line writes it beside the "
            "file, as FILE.provenance.json.",
            "application/json",
            objects.write_proof,
        ),
    )
}
OPTIONS: Final = ("raw", "bom")
"""Parameters that are no filter: `raw=1` gives values as they are, `bom=1` begins with a BOM."""


class UnknownFormat(LookupError):
    """A format that is not offered; the message is a sentence that lists those that are."""


def format_named(suffix: str) -> Format:
    """The format of a suffix; raises UnknownFormat."""
    if suffix in FORMATS:
        return FORMATS[suffix]
    raise UnknownFormat(f"There is no export in the format “{suffix}”: choose {', '.join(FORMATS)}.")


def context(query: QueryDict, base: str) -> Context:
    """What an export's address asks for beside the filter; raises BadQuery for a value but 0 and 1."""
    problems = [
        Problem(name, f"{name} is 1 or 0, not “{value}”.")
        for name in OPTIONS
        for value in query.getlist(name)
        if value not in ("", "0", "1")
    ]
    if problems:
        raise BadQuery(problems)
    return Context(base.rstrip("/"), raw=query.get("raw") == "1", bom=query.get("bom") == "1")


def stream(list_name: str, asked: Filter, suffix: str, context: Context) -> Generator[bytes, None, None]:
    """The whole list (all pages, in the page's order) as bytes, at constant memory, of one moment.

    Raises UnknownFormat at once, and LookupError for an unknown list.
    """
    chosen = format_named(suffix)
    if list_name not in LISTS:
        raise LookupError(f"There is no list “{list_name}”: choose {', '.join(LISTS)}.")
    return _at_one_moment(chosen.write, list_name, asked, context)


def _at_one_moment(
    write: Callable[[str, Filter, Context], Iterator[bytes]], list_name: str, asked: Filter, context: Context
) -> Generator[bytes, None, None]:
    with snapshot():
        yield from write(list_name, asked, context)
