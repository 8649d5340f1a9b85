"""What whole ways share: reference facts, the command line, and the five given articles."""

import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from events.store import reference

SEEDS = Path(settings.BASE_DIR).parent / "shared" / "eval" / "seeds" / "texts"


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
    found = sorted(SEEDS.glob("*.txt"))
    if not found and os.environ.get("CI") == "true":
        pytest.fail(f"The given articles are missing: {SEEDS} must hold them in CI.")
    if not found:
        pytest.skip("The given articles are not here; they stay outside the repository.")
    return found
