"""`manage.py reextract [--as NAME]`"""

from __future__ import annotations

import uuid
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from events import pipeline, tasks
from events.kinds import JobState
from events.management import batches
from events.store import jobs

WORDS = {
    JobState.DONE: "read",
    JobState.NO_MEETING: "read without a meeting",
    JobState.KNOWN: "read already",
    JobState.FAILED: "failed",
}


class Command(BaseCommand):
    """Reads all stored articles again."""

    help = (
        "Read all stored articles again under the current rules; older readings are retired, never deleted."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The name of the version to read under."""
        parser.add_argument(
            "--as",
            dest="version",
            default=pipeline.VERSION,
            metavar="NAME",
            help="the version's name to read under, to rehearse an upgrade (default: %(default)s)",
        )

    def handle(self, *, version: str, **_: Any) -> None:
        """Queue what that version has not read, wait for it, and say what became of it."""
        batch = uuid.uuid4()
        waiting = jobs.add_rereadings(batch, version)
        if not waiting:
            self.stdout.write(f"Nothing to do: every stored article has been read under {version}.")
            return
        tasks.wake(waiting)
        batches.follow(batch, self.stdout)
        batches.report(batch, self.stdout, WORDS)
