"""`manage.py extract [FILE…] [--ndjson] [--explain]`: what the rules read, without any server.

One JSON object a line; with `--explain` the text for a person, with what was read, what was not, and why.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

if TYPE_CHECKING:
    from events.offline import Piece

WIDTHS = range(40, 121)
"""Columns in which an explanation reads well; 100 where there is no terminal."""


class Command(BaseCommand):
    """Prints what the rules read in articles, without any server."""

    help = "Print what the rules read in articles, one JSON object a line or explained. Needs no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
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

    def handle(self, *, files: list[str], ndjson: bool, explain: bool, **_: Any) -> None:
        """Print one object, or one explanation, after the other."""
        try:
            self._print(files, ndjson, explain)
        except BrokenPipeError:
            # The reader went away (`| head`): nothing is wrong, and closing must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _print(self, files: list[str], ndjson: bool, explain: bool) -> None:
        if not files and not ndjson and sys.stdin.isatty():
            raise CommandError("Name a file to read, or give NDJSON on standard input with --ndjson.")
        if isinstance(self.stdout._out, type(sys.stdout)):
            self.stdout._out.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        unread = 0
        width = min(max(shutil.get_terminal_size((100, 24)).columns, WIDTHS[0]), WIDTHS[-1])
        for piece, named in _pieces(files):
            unread += named and not piece.readable
            told = piece.explained(width) if explain else json.dumps(piece.facts(), ensure_ascii=False)
            self.stdout.write(told)
            self.stdout.flush()
        if unread:
            raise CommandError(f"{unread} of the named files could not be read; their lines say why.")


def _pieces(files: list[str]) -> Iterator[tuple[Piece, bool]]:
    """Each piece of input, and whether it is a named file of its own rather than one line of a stream."""
    from events import offline

    now = datetime.now(UTC)
    if not files:
        yield from ((piece, False) for piece in offline.stream(sys.stdin.buffer, now))
        return
    for file in files:
        lines = file.endswith((".ndjson", ".jsonl")) and os.path.exists(file)
        yield from ((piece, not lines) for piece in offline.files((file,), now))
