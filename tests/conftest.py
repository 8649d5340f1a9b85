"""What every room's tests share: a real worker, the served portal, and a browser."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from django.conf import settings
from django.db import OperationalError, connection
from django.db.backends.postgresql.operations import DatabaseOperations
from django.utils.translation import override

from cis_portal.embedded.process import spawn, stop, wait_until
from cis_portal.embedded.servers import free_port

CHROMIUM = "/usr/bin/chromium"
START_SECONDS = 60.0
# Without these the browser looks for its maker, and waits for a network that may not be there.
QUIET_BROWSER = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Each test starts in English, whatever language the last request before it asked for."""
    with override("en"):
        yield


HISTORY = ("article", "extraction", "claim", "decision", "ground", "formeraddress", "formerrow", "revision")


@pytest.fixture(scope="session", autouse=True)
def emptied_between_tests() -> Iterator[None]:
    """Django empties the test database by TRUNCATE, which the history's tables refuse: only here, and only
    around that statement, their guards are down. The portal itself has no way past them."""
    whole = DatabaseOperations.execute_sql_flush

    def unguarded(operations: DatabaseOperations, statements: list[str]) -> None:
        # The served portal outlives the test, and knows the kinds of rows by their numbers: these stay.
        for kinds in (', "django_content_type"', '"django_content_type", '):
            statements = [each.replace(kinds, "") for each in statements]
        guards = [f"ALTER TABLE events_{name} {{}} TRIGGER {name}_rows_stay" for name in HISTORY]
        down, up = ([guard.format(word) for guard in guards] for word in ("DISABLE", "ENABLE"))
        for attempts_left in (2, 1, 0):
            try:
                return whole(operations, [*down, *statements, *up])
            except OperationalError:  # a worker's transaction stood in the way: one of the two had to go
                if not attempts_left:
                    raise
        return None

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "execute_sql_flush", unguarded)
        yield


@pytest.fixture(scope="session")
def portal_environment(django_db_setup: None) -> dict[str, str]:
    """The environment of processes that work on the test database."""
    base, _, _ = os.environ["DATABASE_URL"].rpartition("/")
    return os.environ | {
        "DATABASE_URL": f"{base}/{connection.settings_dict['NAME']}",
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "LOG_LEVEL": "INFO",
    }


@pytest.fixture(scope="session")
def worker(portal_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Celery worker (two processes) on the test database; gives its node name.

    Use it with `@pytest.mark.django_db(transaction=True)`: it sees only what is committed.
    """
    from cis_portal.celery import app

    node = f"tests-{os.getpid()}@localhost"
    log = tmp_path_factory.mktemp("worker") / "worker.log"
    argv = [sys.executable, "-m", "celery", "-A", "cis_portal", "worker", "-n", node, "-c", "2", "-l", "INFO"]
    process = spawn(
        [*argv, "--without-gossip", "--without-mingle"], log, env=portal_environment, cwd=settings.BASE_DIR
    )

    def answers() -> bool:
        return bool(app.control.ping(destination=[node], timeout=0.3))

    yield from _while_running(process, answers, node, log)


@pytest.fixture(scope="session")
def live_portal(
    portal_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The portal served by gunicorn from the test database; gives its address without a final slash.

    Use it with `@pytest.mark.django_db(transaction=True)`: it sees only what is committed.
    """
    url = f"http://127.0.0.1:{free_port()}"
    log = tmp_path_factory.mktemp("web") / "web.log"
    argv = [
        sys.executable,
        "-m",
        "gunicorn",
        "-c",
        "python:cis_portal.web",
        "--bind",
        url.removeprefix("http://"),
    ]
    process = spawn(argv, log, env=portal_environment, cwd=settings.BASE_DIR, death_signal=signal.SIGTERM)

    def answers() -> bool:
        try:
            return httpx.get(f"{url}/admin/login/").status_code == httpx.codes.OK
        except httpx.TransportError:
            return False

    yield from _while_running(process, answers, url, log)


def _while_running(process: subprocess.Popen[bytes], answers, address: str, log: Path) -> Iterator[str]:
    started = wait_until(answers, process, START_SECONDS)
    try:
        if not started:
            pytest.fail(f"{address} did not start:\n{log.read_text()}")
        yield address
    finally:
        stop([(process, signal.SIGTERM)], 5.0)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Debian's Chromium; Playwright's own download is never used."""
    if not shutil.which(CHROMIUM):
        pytest.fail("Browser tests need Chromium: apt-get install -y chromium")
    # The tests' thread runs Playwright's event loop while fixtures use the database from the same thread.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    sandbox = [] if os.geteuid() else ["--no-sandbox"]
    return {"executable_path": CHROMIUM, "args": [*QUIET_BROWSER, *sandbox]}
