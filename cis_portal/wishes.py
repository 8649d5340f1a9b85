"""What a person asks of `make run` by environment variables, and what must be had before it starts."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cis_portal import addresses
from cis_portal.crew import BASE_DIR
from cis_portal.embedded.process import CannotStart
from cis_portal.embedded.servers import Servers, running

HIGHEST_PORT = 65535


@dataclass(frozen=True)
class Wishes:
    """The contract's variables; empty URLs mean embedded servers."""

    port: int
    data_dir: Path
    samples: bool
    database_url: str
    redis_url: str


def read() -> Wishes:
    """Read the variables; raises CannotStart naming the one that is wrong."""
    port = os.environ.get("PORT") or "8000"
    if not port.isdecimal() or int(port) > HIGHEST_PORT:
        raise CannotStart(f"PORT is {port!r}, but must be a number from 0 to {HIGHEST_PORT}.")
    sample = os.environ.get("SAMPLE") or "1"
    if sample not in {"0", "1"}:
        raise CannotStart(f"SAMPLE is {sample!r}, but must be 1 (with sample articles) or 0 (without).")
    database_url, redis_url = os.environ.get("DATABASE_URL", ""), os.environ.get("REDIS_URL", "")
    if bool(database_url) != bool(redis_url):
        given, missing = ("DATABASE_URL", "REDIS_URL") if database_url else ("REDIS_URL", "DATABASE_URL")
        raise CannotStart(f"{given} is set but {missing} is not: set both, or neither for embedded servers.")
    for kind, address in ((addresses.DATABASE, database_url), (addresses.BROKER, redis_url)):
        if address and (wrong := addresses.fault(kind, address)):
            raise CannotStart(wrong)
    return Wishes(int(port), data_dir(), sample == "1", database_url, redis_url)


def data_dir() -> Path:
    """The folder of everything that is kept."""
    return Path(os.environ.get("DATA_DIR") or BASE_DIR / "var").absolute()


@contextmanager
def reserved(port: int) -> Iterator[socket.socket]:
    """Listen on `port` of this machine (0: any) before anything starts; gunicorn will answer on it."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
            listener.listen()  # two that have only bound the port would both believe that it is theirs
        except OSError as error:
            raise CannotStart(
                f"Port {port} cannot be used ({error.strerror}): choose another with PORT=…"
            ) from error
        yield listener


@contextmanager
def servers(wishes: Wishes) -> Iterator[Servers]:
    """The servers of DATABASE_URL and REDIS_URL, or embedded ones; raises CannotStart."""
    if not wishes.database_url:
        with running(wishes.data_dir) as embedded:
            yield embedded
        return
    _require_answer(wishes)
    yield Servers(wishes.database_url, wishes.redis_url, {})


def _require_answer(wishes: Wishes) -> None:
    import psycopg
    import redis

    try:
        psycopg.connect(wishes.database_url, connect_timeout=10).close()
    except (psycopg.Error, ValueError) as error:
        raise CannotStart(f"The database of DATABASE_URL does not answer: {_one_line(error)}") from error
    try:
        with redis.Redis.from_url(wishes.redis_url, socket_timeout=10) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        raise CannotStart(f"The server of REDIS_URL does not answer: {_one_line(error)}") from error


def _one_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
