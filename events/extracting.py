"""What `manage.py extract` does: files or a stream are read, and what the rules read in them is printed.

It needs no Django, so that it starts at once; `management/commands/extract.py` gives it Django's options.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import UTC, datetime

from events import offline

HELP = "Print what the rules read in articles, one JSON object a line or explained. Needs no database."
WIDTHS = range(40, 121)
"""Columns in which an explanation reads well; 100 where there is no terminal."""


class Unread(Exception):
    """Something was not read; the words say what, and what to do."""


def add_arguments(parser: ArgumentParser) -> None:
    """The files, or standard input, and whether to explain."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="plain text, HTML or NDJSON files")
    parser.add_argument(
        "--ndjson",
        action="store_true",
        help='read {"id","text"[,"url","title","published"]} from standard input, one object a line',
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="print for a person: the text, what was read in it by which rule, and what was not and why",
    )


def alone(argv: list[str]) -> int | None:
    """Run the command without Django; its exit status, or None where an option is one of Django's.

    It keeps nothing that an interrupt could harm, so the system itself ends it: Python would miss a Ctrl-C
    that comes just before it waits for the next line.
    """
    parser = ArgumentParser(prog="manage.py extract", description=HELP)
    add_arguments(parser)
    given, others = parser.parse_known_args(argv)
    if others:
        return None
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        run(given.files, given.ndjson, given.explain)
    except Unread as error:
        print(f"CommandError: {error}", file=sys.stderr)
        return 1
    return 0


def run(files: list[str], ndjson: bool, explain: bool) -> None:
    """Print one object, or one explanation, after the other.

    Raises Unread where no input is given, or a named file could not be read.
    """
    if not files and not ndjson and sys.stdin.isatty():
        raise Unread("Name a file to read, or give NDJSON on standard input with --ndjson.")
    try:
        unread = _print(files, explain)
    except BrokenPipeError:
        # The reader went away (`| head`): nothing is wrong, and closing must not complain either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return
    if unread:
        raise Unread(f"{unread} of the named files could not be read; their lines say why.")


def _print(files: list[str], explain: bool) -> int:
    """Print what was read in each piece; how many of the named files could not be read."""
    unread = 0
    width = min(max(shutil.get_terminal_size((100, 24)).columns, WIDTHS[0]), WIDTHS[-1])
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    for piece, named in _pieces(files):
        unread += named and not piece.readable
        told = piece.explained(width) if explain else json.dumps(piece.facts(), ensure_ascii=False)
        print(told, end="" if told.endswith("\n") else "\n", flush=True)
    offline.keep()
    return unread


def _pieces(files: list[str]) -> Iterator[tuple[offline.Piece, bool]]:
    """Each piece of input, and whether it is a named file of its own rather than one line of a stream."""
    now = datetime.now(UTC)
    if not files:
        yield from ((piece, False) for piece in offline.stream(sys.stdin.buffer, now))
        return
    for file in files:
        lines = file.endswith((".ndjson", ".jsonl")) and os.path.exists(file)
        yield from ((piece, not lines) for piece in offline.files((file,), now))
