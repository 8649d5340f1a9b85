"""Reads so many articles one after the other and prints the process's highest memory on the way, in MB."""

import resource
import sys
from datetime import UTC, datetime

from events import offline
from tests.bench.texts import stream

UNIT = 1024 if sys.platform == "darwin" else 1
"""What `ru_maxrss` counts: bytes on macOS, kilobytes elsewhere."""
EARLY = 10
"""After a tenth of the articles everything that is loaded once has been loaded."""


def main(count: int) -> None:
    """Print the highest memory after a tenth of the stream, and after all of it."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for number, text in enumerate(stream(count), 1):
        offline.facts(text, "bench", now)
        if number in (count // EARLY, count):
            print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT / 1024)


if __name__ == "__main__":
    main(int(sys.argv[1]))
