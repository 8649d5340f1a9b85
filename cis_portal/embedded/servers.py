"""Both embedded servers as one: started together, stopped together, one data folder."""

import fcntl
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from cis_portal import instance
from cis_portal.embedded import postgres, valkey
from cis_portal.embedded.binaries import for_servant
from cis_portal.embedded.postgres import Postgres
from cis_portal.embedded.process import CannotStart, Servant, stop
from cis_portal.embedded.valkey import Valkey

NOBODY = Servant(65534, 65534)
STOP_SECONDS = 3.0
LEFTOVER_SECONDS = 20.0


@dataclass(frozen=True)
class Servers:
    """Running servers: their addresses with passwords, and their processes by name."""

    database_url: str
    redis_url: str
    processes: dict[str, Popen[bytes]]


@contextmanager
def running(data_dir: Path, postgres_options: Sequence[str] = ()) -> Iterator[Servers]:
    """Start PostgreSQL and Valkey over `data_dir` (claimed by the caller) and stop them at the end.

    Raises CannotStart.
    """
    servant = servant_for(data_dir / "postgres")
    binaries = for_servant(servant)
    log = data_dir / "log"
    database = Postgres(
        data_dir / "postgres",
        log / "postgres.log",
        binaries,
        instance.secret(data_dir, "postgres"),
        servant,
    )
    broker = Valkey(
        data_dir / "valkey", log / "valkey.log", binaries, instance.secret(data_dir, "valkey"), servant
    )
    held = _hold_servers_lock(data_dir)
    started: list[tuple[Popen[bytes], int]] = []
    try:
        database.initialise()
        postmaster, database_port = _on_free_port(lambda port: database.start(port, [held], postgres_options))
        started.append((postmaster, postgres.STOP_SIGNAL))
        broker_process, broker_port = _on_free_port(lambda port: broker.start(port, [held]))
        started.append((broker_process, valkey.STOP_SIGNAL))
        yield Servers(
            database.url(database_port),
            broker.url(broker_port),
            {"PostgreSQL": postmaster, "Valkey": broker_process},
        )
    finally:
        stop(started, STOP_SECONDS)
        os.close(held)


def servant_for(data: Path) -> Servant | None:
    """Who runs the servers: oneself; for root, whom PostgreSQL refuses, the data's owner or nobody."""
    if os.geteuid() != 0:
        return None
    if sys.platform != "linux":
        raise CannotStart("PostgreSQL does not run as root: start the portal as an ordinary user.")
    if not data.exists() or data.stat().st_uid == 0:
        return NOBODY
    return Servant(data.stat().st_uid, data.stat().st_gid)


def _hold_servers_lock(data_dir: Path) -> int:
    """Wait for a killed supervisor's servers to end: they inherited this lock, which lives as long."""
    held = os.open(data_dir / "servers.lock", os.O_RDWR | os.O_CREAT, 0o600)
    deadline = time.monotonic() + LEFTOVER_SECONDS
    while True:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return held
        except BlockingIOError:
            if time.monotonic() > deadline:
                os.close(held)
                raise CannotStart(
                    f"Servers of an earlier run still work in {data_dir}: end them, then start again."
                ) from None
            time.sleep(0.1)


def _on_free_port(start: Callable[[int], Popen[bytes]]) -> tuple[Popen[bytes], int]:
    while True:
        port = free_port()
        try:
            return start(port), port
        except CannotStart:
            # Another program may have taken the port in between; any other failure would come again.
            if is_free(port):
                raise


def free_port() -> int:
    """A port of 127.0.0.1 that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_free(port: int) -> bool:
    """True when `port` of 127.0.0.1 can be bound."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
