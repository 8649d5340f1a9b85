"""`manage.py samples load [--once]|remove`"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any, Final

from django.core.management import call_command
from django.core.management.base import BaseCommand

import events
from events import pipeline
from events.store import generation, samples

TEXTS: Final = Path(events.__file__).parent / "samples" / "texts"


class Command(BaseCommand):
    """Loads the sample articles or removes them."""

    help = "Load the sample articles, invented for testing, or remove them with all that rests on them alone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which of the two, and whether to load them only once."""
        parser.add_argument("action", choices=["load", "remove"])
        parser.add_argument(
            "--once",
            action="store_true",
            help="load them only into a database that never had them and holds no real articles",
        )

    def handle(self, *, action: str, once: bool, **options: Any) -> None:
        """Remove them and say how many, or load them where they are wanted."""
        if action == "remove":
            self.stdout.write(f"{pipeline.remove_samples()} sample articles removed")
        elif not once or samples.wanted():
            call_command("ingest", str(TEXTS), sample=True, stdout=self.stdout, stderr=self.stderr)
            generation.settle_samples()
