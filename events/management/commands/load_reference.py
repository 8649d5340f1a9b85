"""`manage.py load_reference`"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from events.store import reference


class Command(BaseCommand):
    """Loads the tables of reference facts."""

    help = "Load countries, bodies, cities, officials and chairmanships; running it again updates them."

    def handle(self, *, verbosity: int, **_: Any) -> None:
        """Load them and say how many rows each has."""
        loaded = reference.load()
        if verbosity:
            self.stdout.write(", ".join(f"{number} {table}" for table, number in loaded.items()))
