"""Pytest plugin: real PostgreSQL and Valkey for the whole run, started before Django reads its settings.

With DATABASE_URL and REDIS_URL set, those servers are used instead.
"""

import os
import tempfile
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest

from cis_portal import instance
from cis_portal.embedded.process import CannotStart
from cis_portal.embedded.servers import running

# A test database need not survive a crash.
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
_servers = ExitStack()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests() -> Generator[None, object, object]:
    if not os.environ.get("DATABASE_URL"):
        _start()
    return (yield)


def _start() -> None:
    data_dir = Path(_servers.enter_context(tempfile.TemporaryDirectory(prefix="cis-portal-tests-")))
    _servers.enter_context(instance.claim(data_dir))
    try:
        servers = _servers.enter_context(running(data_dir, QUICK))
    except CannotStart as problem:
        raise pytest.UsageError(str(problem)) from problem
    os.environ |= {
        "DATA_DIR": str(data_dir),
        "DATABASE_URL": servers.database_url,
        "REDIS_URL": servers.redis_url,
    }


def pytest_unconfigure() -> None:
    _servers.close()
