"""Child processes that never outlive their parent, and how they are ended."""

import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LAST_LINES = 12
WORD = re.compile(r"[^\W\d_]{2}")
TROUBLE = re.compile(r"^[\w.]*(?:Error|Exception)\b|FATAL|PANIC|denied|\b[Ee]rror:|ERROR")
LOG_LIMIT = 10_000_000  # bytes; a longer log is put aside at the next start
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


class CannotStart(Exception):
    """Why the portal cannot start or go on: one sentence for a person."""


@dataclass(frozen=True)
class Servant:
    """The user that servers run as when a person runs the portal as root."""

    uid: int
    gid: int


def die_with_parent(death_signal: int = signal.SIGKILL) -> None:
    """Ask the kernel for `death_signal` when the parent dies, however it dies (Linux)."""
    if _libc is not None:
        _libc.prctl(_PR_SET_PDEATHSIG, int(death_signal), 0, 0, 0)


def _bound_to(parent: int, death_signal: int) -> Callable[[], None]:
    def in_child() -> None:
        # Runs after the change of user, which would clear the request.
        die_with_parent(death_signal)
        if os.getppid() != parent:
            os._exit(1)

    return in_child


def spawn(
    argv: Sequence[str | Path],
    log: Path,
    *,
    death_signal: int = signal.SIGKILL,
    servant: Servant | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    pass_fds: Sequence[int] = (),
    stdin: int = subprocess.DEVNULL,
    stdout: int | None = None,
) -> subprocess.Popen[bytes]:
    """Start `argv` in a session of its own, writing to `log`; it gets `death_signal` when this one dies."""
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        log.replace(log.with_name(log.name + ".1"))
    with log.open("ab") as out:
        return subprocess.Popen(
            [str(part) for part in argv],
            stdin=stdin,
            stdout=out if stdout is None else stdout,
            stderr=out,
            env=None if env is None else dict(env),
            cwd=cwd,
            pass_fds=tuple(pass_fds),
            start_new_session=True,
            preexec_fn=_bound_to(os.getpid(), death_signal),  # noqa: PLW1509 - no threads here
            user=servant.uid if servant else None,
            group=servant.gid if servant else None,
            extra_groups=[] if servant else None,
        )


def stop(processes: Sequence[tuple[subprocess.Popen[bytes], int]], seconds: float) -> None:
    """Send each process its signal, wait `seconds` for all, then kill what is left with its whole session."""
    for process, stop_signal in processes:
        if process.poll() is None:
            process.send_signal(stop_signal)
    deadline = time.monotonic() + seconds
    for process, _ in processes:
        try:
            process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], seconds: float) -> bool:
    """True once `ready()` holds; False when `process` ends or `seconds` pass first."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        if ready():
            return True
        time.sleep(0.05)
    return False


def last_words(log: Path) -> str:
    """What went wrong, by a log's end: the last line that names an error, else the last in words."""
    text = log.read_text(errors="replace") if log.exists() else ""
    lines = [line.strip() for line in text.split("\n")[-LAST_LINES:] if WORD.search(line)]
    telling = [line for line in lines if TROUBLE.search(line)]
    return next(reversed(telling or lines), "it left no message")
