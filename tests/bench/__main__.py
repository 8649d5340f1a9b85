"""Prints one measurement a line: what, the median, its unit, and how often it was taken.

Everything is measured on the sample articles, on this machine, as it is now: compare runs, not machines.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx

from cis_portal.crew import BASE_DIR
from events import offline
from tests.supervised import Portal

ROUNDS = {"S": 3, "M": 10, "L": 50}
TEXTS = sorted((BASE_DIR / "events" / "samples" / "texts").glob("*.txt"))
PAGES = (
    "/",
    "/meetings/",
    "/attendance/",
    "/chairmanships/",
    "/meetings.csv",
    "/attendees.csv",
    "/meetings.json",
)

Line = tuple[str, float, str]


def median(measured: Callable[[], object], rounds: int) -> float:
    """The median time of `measured` in seconds, after one call that warms up."""
    measured()
    return statistics.median(_time(measured) for _ in range(rounds))


def _time(measured: Callable[[], object]) -> float:
    begun = time.perf_counter()
    measured()
    return time.perf_counter() - begun


def reading(rounds: int) -> Iterator[Line]:
    """Extraction: from text to the contract's JSON in one process, and the start of its command."""
    texts = [path.read_text() for path in TEXTS]
    now = datetime(2026, 1, 1, tzinfo=UTC)
    seconds = median(lambda: [offline.facts(text, "bench", now) for text in texts], rounds)
    yield "articles read by one process", len(texts) / seconds, "per s"
    yield "start of `manage.py extract`", median(lambda: _extract(texts[0]), rounds), "s"


def _extract(text: str) -> None:
    command = [sys.executable, "manage.py", "extract", "--ndjson"]
    line = json.dumps({"id": "bench", "text": text}).encode()
    subprocess.run(command, cwd=BASE_DIR, input=line, stdout=subprocess.DEVNULL, check=True)


def serving(rounds: int) -> Iterator[Line]:
    """`make run` on an empty folder with the samples, on a full one, and its pages."""
    with tempfile.TemporaryDirectory(prefix="cis-portal-bench-") as folder:
        yield "first `make run` to ready, samples included", _ready(folder, lambda url: None), "s"
        lines: list[Line] = []
        yield "second `make run` to ready", _ready(folder, lambda url: lines.extend(pages(url, rounds))), "s"
        yield from lines


def _ready(folder: str, then: Callable[[str], None]) -> float:
    begun = time.perf_counter()
    portal = Portal(Path(folder) / "var", SAMPLE="1")
    try:
        url = portal.wait_ready()
        seconds = time.perf_counter() - begun
        then(url)
    finally:
        portal.process.terminate()
        portal.process.wait()
    return seconds


def pages(url: str, rounds: int) -> Iterator[Line]:
    """The time of each page and export, one request after the other on one connection."""
    with httpx.Client(base_url=url, timeout=60) as client:
        for path in PAGES:
            seconds = median(lambda path=path: client.get(path).raise_for_status(), 10 * rounds)
            yield path, 1000 * seconds, "ms"


def main() -> int:
    """Run all benchmarks at BENCH_SCALE."""
    scale = os.environ.get("BENCH_SCALE") or "S"
    if scale not in ROUNDS:
        print(f"BENCH_SCALE is {scale!r}, but must be one of {', '.join(ROUNDS)}.", file=sys.stderr)
        return 1
    for part in (reading, serving):
        for what, figure, unit in part(ROUNDS[scale]):
            print(f"{what:<48}{figure:10.3f} {unit}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
