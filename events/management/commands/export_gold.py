"""`manage.py export_gold DIR`: articles with editors' corrections as gold, for `manage.py evaluate DIR`."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from events.query import gold


class Command(BaseCommand):
    """Writes DIR/texts/NAME.txt and DIR/gold/NAME.json for each corrected article."""

    help = "Write each article with an editor's correction as a gold case, with the values as decided."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folder that is written."""
        parser.add_argument("folder", type=Path, metavar="DIR", help="an empty folder, or one yet to be made")

    def handle(self, *, folder: Path, **_: Any) -> None:
        """Write the cases and say how many there are."""
        texts, facts = folder / "texts", folder / "gold"
        try:
            if folder.exists() and any(folder.iterdir()):
                raise CommandError(
                    f"{folder} is not empty: name a new folder, so that no older case stays in it."
                )
            texts.mkdir(parents=True)
            facts.mkdir()
            number = 0
            for number, case in enumerate(gold.cases(), start=1):  # noqa: B007 the last number is told
                told = json.dumps(case.facts, ensure_ascii=False, indent=1, default=str)
                (texts / f"{case.name}.txt").write_bytes(case.text.encode())
                (facts / f"{case.name}.json").write_text(f"{told}\n", encoding="utf-8")
        except OSError as error:
            raise CommandError(f"The cases could not be written to {folder}: {error.strerror}.") from error
        self.stdout.write(f"{number} article{'' if number == 1 else 's'} with corrections in {folder}")
