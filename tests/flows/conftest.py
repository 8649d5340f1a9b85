"""What whole ways share: reference facts, the command line, and the five given articles."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from events.store import reference
from tests.shared import shared


@dataclass(frozen=True)
class Outcome:
    """What a command printed, and the sentence it ended with when it failed."""

    out: str
    failure: str | None

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@pytest.fixture
def manage(transactional_db: None) -> Callable[..., Outcome]:
    """Run a management command on a database with the reference facts."""
    reference.load()

    def run(name: str, *arguments: object, **options: object) -> Outcome:
        out = io.StringIO()
        try:
            call_command(name, *map(str, arguments), stdout=out, **options)
        except CommandError as failure:
            return Outcome(out.getvalue(), str(failure))
        return Outcome(out.getvalue(), None)

    return run


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The five given articles, which stay outside the repository: needed in CI, skipped elsewhere."""
    return sorted(shared("eval/seeds/texts").glob("*.txt"))
