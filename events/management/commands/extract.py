"""`manage.py extract [FILE…] [--ndjson]`: what the rules read, one JSON object a line, without any server."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

if TYPE_CHECKING:
    from events.offline import Outcome

INTERRUPTED = 130
"""The exit status that shells give to Ctrl-C."""


class Command(BaseCommand):
    help = "Print what the rules read in articles, one JSON object a line. Needs no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", metavar="FILE", help="plain text, HTML or NDJSON files")
        parser.add_argument(
            "--ndjson",
            action="store_true",
            help='read {"id","text"[,"url","title","published"]} from standard input, one object a line',
        )

    def handle(self, *, files: list[str], ndjson: bool, **_: Any) -> None:
        try:
            self._print(files, ndjson)
        except BrokenPipeError:
            # The reader went away (`| head`): nothing is wrong, and closing must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)

    def _print(self, files: list[str], ndjson: bool) -> None:
        if not files and not ndjson and sys.stdin.isatty():
            raise CommandError("Name a file to read, or give NDJSON on standard input with --ndjson.")
        if isinstance(self.stdout._out, type(sys.stdout)):
            self.stdout._out.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        unread = 0
        for outcome, named in _outcomes(files):
            unread += named and not outcome.read
            self.stdout.write(json.dumps(outcome.line, ensure_ascii=False))
            self.stdout.flush()
        if unread:
            raise CommandError(f"{unread} of the named files could not be read; their lines say why.")


def _outcomes(files: list[str]) -> Iterator[tuple[Outcome, bool]]:
    """Each outcome, and whether it is a named file of its own rather than one line of a stream."""
    from events import offline

    now = datetime.now(UTC)
    if not files:
        yield from ((outcome, False) for outcome in offline.stream(sys.stdin.buffer, now))
        return
    for file in files:
        lines = file.endswith((".ndjson", ".jsonl")) and os.path.exists(file)
        yield from ((outcome, not lines) for outcome in offline.files((file,), now))
