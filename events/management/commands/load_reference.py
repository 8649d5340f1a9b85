"""`manage.py load_reference`"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from events.store import reference


class Command(BaseCommand):
    help = "Load countries, bodies, cities, officials and chairmanships; running it again updates them."

    def handle(self, *, verbosity: int, **_: Any) -> None:
        loaded = reference.load()
        if verbosity:
            self.stdout.write(", ".join(f"{number} {table}" for table, number in loaded.items()))
