"""`manage.py ingest TARGET… [--no-wait] [--sample]`"""

from __future__ import annotations

import uuid
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from events import pipeline, tasks
from events.management import batches


class Command(BaseCommand):
    """Takes in articles through the workers."""

    help = "Take in articles through the workers and say what became of them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The targets, whether to wait, and whether they are samples."""
        parser.add_argument(
            "targets",
            nargs="+",
            metavar="TARGET",
            help="a text, HTML, feed or NDJSON file, a folder, - (NDJSON), an article's or a feed's URL",
        )
        parser.add_argument("--no-wait", action="store_true", help="queue the work and return at once")
        parser.add_argument("--sample", action="store_true", help="mark the articles as invented samples")

    def handle(self, *, targets: list[str], no_wait: bool, sample: bool, **_: Any) -> None:
        """Queue the work, wait for it unless told not to, and say what became of it."""
        batch = uuid.uuid4()
        for ids in pipeline.enter_all(targets, batch, timezone.now(), sample=sample):
            tasks.wake(ids)
        if no_wait:
            batches.report_queued(batch, self.stdout)
        else:
            batches.follow(batch, self.stdout)
            batches.report(batch, self.stdout)
