"""`manage.py evaluate GOLD_DIR TEXTS_DIR [--write FILE]`: precision, recall and F1 of the rules by field.

A folder written by `export_gold` stands for both of its parts.
"""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Measures the rules against gold facts and prints a table by field."""

    help = "Measure the rules against gold facts. Needs no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folders of gold and of texts, and the file that keeps the figures."""
        parser.add_argument("gold_dir", type=Path, metavar="GOLD_DIR", help="NAME.json files with gold facts")
        parser.add_argument(
            "texts_dir",
            type=Path,
            metavar="TEXTS_DIR",
            nargs="?",
            help="NAME.txt files with the articles; left out, GOLD_DIR holds both, as gold/ and texts/",
        )
        parser.add_argument(
            "--write",
            type=Path,
            metavar="FILE",
            help="keep the figures as JSON; events/samples/accuracy.json is what /accuracy/ shows",
        )

    def handle(self, *, gold_dir: Path, texts_dir: Path | None, write: Path | None, **_: Any) -> None:
        """Print the table; keep the figures where that is asked for."""
        from events import evaluation, offline
        from events.evaluation import record
        from events.evaluation.gold import Unusable

        if texts_dir is None:
            gold_dir, texts_dir = gold_dir / "gold", gold_dir / "texts"
        now = datetime.now(UTC)
        try:
            cases = list(evaluation.cases(gold_dir, texts_dir))
        except Unusable as error:
            raise CommandError(str(error)) from error
        measures = evaluation.evaluate((case, offline.facts(case.text, case.name, now)) for case in cases)
        self.stdout.write(f"{offline.RULES} on {gold_dir}")
        self.stdout.write(evaluation.as_table(measures))
        if write is None:
            return
        try:
            record.write(write, evaluation.Measurement(offline.RULES, now.date(), len(cases), measures))
        except OSError as error:
            raise CommandError(f"The figures could not be kept in {write}: {error.strerror}.") from error
