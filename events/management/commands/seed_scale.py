"""`manage.py seed_scale --meetings N --seed K`"""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from events import seeding
from events.store import reference
from events.store.synthetic import NotEmpty

MOST = 900_000
"""Sittings: more would take more councils than their codes have numbers for."""


class Command(BaseCommand):
    """Fills a database with a made-up world."""

    help = "Write a made-up, deterministic set of articles and facts, for measurements; not beside real ones."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """How large, and which of the worlds of that size."""
        parser.add_argument("--meetings", type=int, required=True, help="sittings of councils, from 1 on")
        parser.add_argument("--seed", type=int, default=1, help="another seed gives another world")

    def handle(self, *, meetings: int, seed: int, **_: Any) -> None:
        """Write the articles, project them, and print how many rows there are."""
        if not 1 <= meetings <= MOST:
            raise CommandError(f"--meetings is {meetings}, but must be from 1 to {MOST}.")
        reference.load()
        try:
            articles, rows = seeding.seed(meetings, seed)
        except NotEmpty as full:
            raise CommandError(str(full)) from None
        self.stdout.write(f"{articles} articles written, {rows} rows projected from them")
