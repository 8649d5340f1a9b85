"""`manage.py samples load|remove`"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any, Final

from django.core.management import call_command
from django.core.management.base import BaseCommand

import events
from events import pipeline

TEXTS: Final = Path(events.__file__).parent / "samples" / "texts"


class Command(BaseCommand):
    help = "Load the sample articles, invented for testing, or remove them with all that rests on them alone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("action", choices=["load", "remove"])

    def handle(self, *, action: str, **options: Any) -> None:
        if action == "load":
            call_command("ingest", str(TEXTS), sample=True, stdout=self.stdout, stderr=self.stderr)
        else:
            self.stdout.write(f"{pipeline.remove_samples()} sample articles removed")
