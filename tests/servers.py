"""Pytest plugin: real PostgreSQL and Valkey, started before Django reads its settings.

Each process that runs tests has servers of its own. With DATABASE_URL and REDIS_URL set, those are used
instead, and each process takes its own database of both.
"""

import os
import tempfile
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cis_portal import instance
from cis_portal.embedded.process import CannotStart
from cis_portal.embedded.servers import running

# A test database need not survive a crash.
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
_servers = ExitStack()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None, object, object]:
    one_of_several = os.environ.get("PYTEST_XDIST_WORKER", "")
    if os.environ.get("DATABASE_URL"):
        os.environ["REDIS_URL"] = _own_database(os.environ["REDIS_URL"], one_of_several)
    elif one_of_several or not early_config.known_args_namespace.numprocesses:
        _start()
    return (yield)


def _own_database(redis_url: str, process: str) -> str:
    """The address with the number of a process ("gw1") as its database; pytest-django does it for PostgreSQL."""
    return (
        urlsplit(redis_url)._replace(path=f"/{process.removeprefix('gw')}").geturl() if process else redis_url
    )


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
