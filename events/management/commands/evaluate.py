"""`manage.py evaluate GOLD_DIR TEXTS_DIR`: precision, recall and F1 of the current rules by field."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Measure the rules against gold facts. Needs no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("gold_dir", type=Path, metavar="GOLD_DIR", help="NAME.json files with gold facts")
        parser.add_argument(
            "texts_dir", type=Path, metavar="TEXTS_DIR", help="NAME.txt files with the articles"
        )

    def handle(self, *, gold_dir: Path, texts_dir: Path, **_: Any) -> None:
        from events import evaluation, offline
        from events.evaluation.gold import Unusable

        now = datetime.now(UTC)
        try:
            measures = evaluation.evaluate(
                (case, offline.facts(case.text, case.name, now))
                for case in evaluation.cases(gold_dir, texts_dir)
            )
        except Unusable as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{offline.RULES} on {gold_dir}")
        self.stdout.write(evaluation.as_table(measures))
