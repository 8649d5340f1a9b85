"""`manage.py extract [FILE…] [--ndjson] [--explain]`: what the rules read, without any server.

One JSON object a line; with `--explain` the text for a person, with what was read, what was not, and why.
"""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from events import extracting


class Command(BaseCommand):
    """Prints what the rules read in articles, without any server."""

    help = extracting.HELP
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The files, or standard input, and whether to explain."""
        extracting.add_arguments(parser)

    def handle(self, *, files: list[str], ndjson: bool, explain: bool, **_: Any) -> None:
        """Print one object, or one explanation, after the other."""
        try:
            extracting.run(files, ndjson, explain)
        except extracting.Unread as error:
            raise CommandError(str(error)) from None
