"""Prints one measurement a line: what, the median, and its unit; and what could not be measured.

Everything is measured on the same texts, on this machine, as it is now: compare the figures of one run.
"""

import os
import sys
from collections.abc import Iterator

from tests.bench import reading, resolving, serving, solving
from tests.bench.clock import Line

ROUNDS = {"S": 3, "M": 10, "L": 50}


def measurements(scale: str) -> Iterator[Line | str]:
    """Reading and dating first, which need no server, then the whole portal, then its growth."""
    yield from reading.lines(scale, ROUNDS[scale])
    yield from solving.lines(ROUNDS[scale])
    yield from serving.lines(ROUNDS[scale])
    yield from resolving.lines(scale)


def main() -> int:
    """Run all benchmarks at BENCH_SCALE."""
    scale = os.environ.get("BENCH_SCALE") or "S"
    if scale not in ROUNDS:
        print(f"BENCH_SCALE is {scale!r}, but must be one of {', '.join(ROUNDS)}.", file=sys.stderr)
        return 1
    for told in measurements(scale):
        print(told if isinstance(told, str) else "{:<52}{:>10.3f} {}".format(*told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
