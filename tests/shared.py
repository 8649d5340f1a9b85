"""What lies beside the repository: the given articles, the evaluation sets and the contract."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared(path: str) -> Path:
    """The file or folder `path` of ../shared: needed where CI is set, else a missing one skips the test."""
    found = SHARED / path
    if found.exists():
        return found
    if os.environ.get("CI"):
        pytest.fail(f"{found} is missing: the tests that read it must run where CI is set.", pytrace=False)
    pytest.skip(f"{found} is not here; it stays outside the repository.")
