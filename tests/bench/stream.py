"""Reads so many articles one after the other and prints the process's highest memory on the way, in MB."""

import resource
import sys
from datetime import UTC, datetime
from pathlib import Path

from events import offline
from tests.bench.texts import stream

STATUS = Path("/proc/self/status")
EARLY = 10
"""After a tenth of the articles everything that is loaded once has been loaded."""


def main(count: int) -> None:
    """Print the highest memory after a tenth of the stream, and after all of it."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for number, text in enumerate(stream(count), 1):
        offline.facts(text, "bench", now)
        if number in (count // EARLY, count):
            print(highest())


def highest() -> float:
    """The highest memory of this process so far. Linux also counts its parent's to `ru_maxrss`."""
    if not STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
