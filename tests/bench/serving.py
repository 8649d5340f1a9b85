"""Serving: the start of the whole portal, and its pages and exports."""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx

from tests.bench.clock import Line, median
from tests.supervised import Portal

PAGES = (
    "/",
    "/meetings/",
    "/attendance/",
    "/chairmanships/",
    "/meetings.csv",
    "/attendees.csv",
    "/meetings.json",
)


def lines(rounds: int) -> Iterator[Line]:
    """`make run` on an empty folder with the samples, on a full one, and its pages."""
    with tempfile.TemporaryDirectory(prefix="cis-portal-bench-") as folder:
        yield "first `make run` to ready, samples included", _ready(folder, lambda url: None), "s"
        found: list[Line] = []
        yield "second `make run` to ready", _ready(folder, lambda url: found.extend(pages(url, rounds))), "s"
        yield from found


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
