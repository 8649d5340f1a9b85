"""`manage.py export LIST`: the same bytes as the web export."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.http import QueryDict

from cis_portal import instance
from events import export
from events.query import filters
from events.query.lists import LISTS

WITH_NOTES = ("json", export.PROVENANCE)
"""Formats that hold their provenance themselves; beside others it is written as a file of its own."""


class Command(BaseCommand):
    """Writes a list to a file or to standard output."""

    help = "Write a list, filtered as on the web, to a file or to standard output."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The list, its format and filter, the file, and the address of permalinks."""
        parser.add_argument("list", choices=LISTS, metavar="LIST", help=f"One of {', '.join(LISTS)}.")
        parser.add_argument("--format", default="csv", help=f"One of {', '.join(export.FORMATS)}.")
        parser.add_argument("--query", default="", help='As in an address: "country=RU&from=2019".')
        parser.add_argument(
            "--output",
            type=Path,
            help="The file; it appears when it is whole. "
            "Beside a CSV or NDJSON stands FILE.provenance.json, with filters, rules and what to know.",
        )
        parser.add_argument(
            "--base", help="The address that permalinks begin with; by default that of the running portal."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the list; refuse in one sentence what cannot be asked or written."""
        running = instance.find(settings.DATA_DIR)
        base = options["base"] or (running.web_url if running else "")
        query = QueryDict(options["query"].removeprefix("?"))
        try:
            asked = filters.parse(options["list"], query, also=export.OPTIONS)
            context = export.context(query, base)
            pieces = export.stream(options["list"], asked, options["format"], context)
        except (filters.BadQuery, export.UnknownFormat) as problem:
            raise CommandError(str(problem)) from problem
        if options["output"] is None:
            _print(pieces)
            self._warn(export.provenance(options["list"], asked, context).notice)
            return
        _write_whole(options["output"], pieces)
        if options["format"] not in WITH_NOTES:
            notes = export.stream(options["list"], asked, export.PROVENANCE, context)
            _write_whole(options["output"].with_name(options["output"].name + export.NOTES), notes)

    def _warn(self, notice: str) -> None:
        """What a reader of a pipe has to know; the rows themselves have no room for it."""
        if notice:
            self.stderr.write(notice)


def _write_whole(path: Path, pieces: Iterator[bytes]) -> None:
    """Write aside and move into place, so that nobody meets half a file."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise CommandError(f"Cannot write {path} ({error.strerror}): choose another file.") from error
    finally:
        part.unlink(missing_ok=True)


def _print(pieces: Iterator[bytes]) -> None:
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The reader has seen enough; without a descriptor Python complains at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
