"""`manage.py rebuild [--check]`"""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import fields
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from events import pipeline

MOST_LINES = 100
STILL_COMING = (
    "Articles or decisions have come in that the projection does not show yet. Check again when the workers "
    "are done with them, in some seconds."
)


class Command(BaseCommand):
    """Builds the projection anew, or compares it with what it would be."""

    help = "Build meetings, attendees, chairmanships and documents anew from claims and decisions."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whether only to compare."""
        parser.add_argument(
            "--check", action="store_true", help="only compare; exit status 1 on a difference"
        )

    def handle(self, *, check: bool, **_: Any) -> None:
        """Build anew and print the sizes and the digest, or print each difference and fail if there is
        one."""
        if check:
            self._check()
        else:
            self._rebuild()

    def _check(self) -> None:
        differences = pipeline.differences()
        if differences and pipeline.is_behind():
            raise CommandError(STILL_COMING)
        for line in differences[:MOST_LINES]:
            self.stdout.write(line)
        if len(differences) > MOST_LINES:
            self.stdout.write(f"… and {len(differences) - MOST_LINES} more")
        if differences:
            raise CommandError(f"The projection differs in {len(differences)} places; `rebuild` mends it.")
        self.stdout.write("The projection is what claims and decisions give.")

    def _rebuild(self) -> None:
        built, digest = pipeline.rebuild()
        for field in fields(built):
            self.stdout.write(f"{field.name} {len(getattr(built, field.name))}")
        self.stdout.write(f"digest {digest}")
