"""Where a running instance is found: DATA_DIR holds its lock, its addresses and its secrets."""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

LOCK = "lock"
RECORD = "instance.json"
RESTORE = "restore the file from a backup, or move DATA_DIR away to begin anew."


@dataclass(frozen=True)
class Instance:
    """The addresses of a running instance; the URLs hold passwords."""

    database_url: str
    redis_url: str
    web_url: str


class Unusable(Exception):
    """Why DATA_DIR cannot be used: one sentence for a person."""


@contextmanager
def claim(data_dir: Path) -> Iterator[None]:
    """Hold `data_dir` for one supervisor, making it when it is missing.

    Raises Unusable when it cannot be written or another supervisor holds it.
    """
    try:
        for folder in (data_dir, data_dir / "secrets", data_dir / "log"):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        held = os.open(data_dir / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise Unusable(
            f"Cannot write to {error.filename} ({error.strerror}): choose a folder of yours with DATA_DIR=…"
        ) from error
    try:
        _lock(held, data_dir)
        yield
    finally:
        os.close(held)


def _lock(held: int, data_dir: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise Unusable(
            f"Another instance runs in {data_dir}: stop it first, or choose another folder with DATA_DIR=…"
        ) from error


def is_running(data_dir: Path) -> bool:
    """True while a supervisor holds the lock of `data_dir`; a lock dies with its holder, a pid does not."""
    try:
        lock = os.open(data_dir / LOCK, os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False


def find(data_dir: Path) -> Instance | None:
    """The instance that runs in `data_dir`, or None; a record left by a dead one is not believed."""
    if not is_running(data_dir):
        return None
    try:
        return Instance(**json.loads((data_dir / RECORD).read_text()))
    except (OSError, ValueError, TypeError):
        return None


def write(data_dir: Path, instance: Instance) -> None:
    """Record `instance` so that manage.py finds it; readable by its owner alone."""
    write_private(data_dir / RECORD, json.dumps(asdict(instance)))


def write_private(path: Path, text: str) -> None:
    """Write `text` at once or not at all, with mode 0600."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
    part.replace(path)


def secret(data_dir: Path, name: str) -> str:
    """The secret `name` of this instance, made up (256 bits, fit for a URL) when it is first asked for.

    Raises Unusable when its file is damaged.
    """
    path = data_dir / "secrets" / name
    if not path.exists():
        write_private(path, secrets.token_urlsafe(32))
    try:
        kept = path.read_text()
    except (OSError, UnicodeError) as error:
        raise Unusable(f"{path} cannot be read ({_cause(error)}): {RESTORE}") from error
    if not kept.strip():
        raise Unusable(f"{path} is empty: {RESTORE}")
    return kept


def _cause(error: OSError | UnicodeError) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or "it is no text"


def forget(data_dir: Path) -> None:
    """Remove the record of an instance that stops."""
    (data_dir / RECORD).unlink(missing_ok=True)


def not_running_sentence(data_dir: Path) -> str:
    """What to tell a person whose command needs servers that are not there."""
    return f"No instance runs in {data_dir}: start it with `make run`, or set DATABASE_URL and REDIS_URL."
