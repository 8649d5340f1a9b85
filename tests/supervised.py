"""A portal of one's own, run as a person runs it: for tests and benchmarks."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

from cis_portal.crew import BASE_DIR

PATIENCE = 120.0  # seconds; only a hang reaches it
GIVEN = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "PORTAL_ADMIN_PASSWORD")


def environment(data_dir: Path, **more: str) -> dict[str, str]:
    """A newcomer's environment: no servers given, any free port."""
    bare = {name: value for name, value in os.environ.items() if name not in GIVEN}
    return bare | {"DATA_DIR": str(data_dir), "PORT": "0", "SAMPLE": "0"} | more


class Portal:
    """A supervisor started like `make run` does, its output in a file."""

    def __init__(self, data_dir: Path, **more: str) -> None:
        self.data_dir = data_dir
        self.output = data_dir.with_name("output.txt")
        with self.output.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "cis_portal.run"],
                env=environment(data_dir, **more),
                cwd=BASE_DIR,
                stdout=out,
                stderr=out,
            )

    def wait_ready(self) -> str:
        """The address on the `ready` line."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < deadline:
            if found := re.search(
                r"^ready (http://127\.0\.0\.1:\d+)/$", self.output.read_text(), re.MULTILINE
            ):
                return found[1]
            time.sleep(0.1)
        raise AssertionError(f"not ready:\n{self.output.read_text()}")

    def family(self) -> set[int]:
        """The pids of all processes below the supervisor."""
        return descendants(self.process.pid)


def descendants(pid: int) -> set[int]:
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if after_name[0] != "Z":
            parents[int(entry.parent.name)] = int(after_name[1])
    found, new = set(), {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new}
        found |= new
    return found


def alive(pids: set[int]) -> set[int]:
    return {pid for pid in pids if is_alive(pid)}


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def all_gone(pids: set[int], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while alive(pids) and time.monotonic() < deadline:
        time.sleep(0.1)
    return not alive(pids)
