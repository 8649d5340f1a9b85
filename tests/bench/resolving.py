"""Resolving and storing as the portal grows: articles a second, all anew, one by one, and many at once.

Run by itself it prints the three figures for one database of its own: `python -m tests.bench.resolving MEETINGS`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import django
from django.core.management import call_command
from django.db import connection

from cis_portal import instance
from cis_portal.embedded.servers import running
from tests.bench import texts
from tests.bench.clock import Line

SIZES = {"S": (1_000,), "M": (1_000, 20_000), "L": (1_000, 20_000, 100_000)}
"""Meetings that the database holds when articles come in."""
ONE_BY_ONE, AT_ONCE = 20, 100
"""Articles that are projected each by itself, and together."""
WAYS = ("all of them", "one by one", f"{AT_ONCE} at once")
SEED = 1
ARRIVAL = datetime(2026, 7, 1, 12, tzinfo=UTC)
T = TypeVar("T")
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def lines(scale: str) -> Iterator[Line]:
    """Throughput at each size, and that at the larger sizes as a share of that at the smallest."""
    least: dict[str, float] = {}
    for meetings in SIZES[scale]:
        for way, speed in zip(WAYS, _speeds(meetings), strict=True):
            yield f"resolve + store at {meetings:,} meetings, {way}", speed, "articles/s"
            if way in least:
                yield "    as a share of that at the fewest meetings", speed / least[way], ""
            least.setdefault(way, speed)


def _speeds(meetings: int) -> list[float]:
    """Articles a second, measured in a process whose memory nobody else has used."""
    command = [sys.executable, "-m", "tests.bench.resolving", str(meetings)]
    done = subprocess.run(command, cwd=texts.ROOT, check=True, capture_output=True, encoding="utf-8")
    return [float(word) for word in done.stdout.split()]


def main(meetings: int) -> None:
    """Print articles a second, each way, on a new database with so many meetings."""
    with tempfile.TemporaryDirectory(prefix="cis-portal-bench-") as folder:
        data_dir = Path(folder)
        with instance.claim(data_dir), running(data_dir, QUICK) as servers:
            os.environ |= {
                "DATA_DIR": folder,
                "DATABASE_URL": servers.database_url,
                "REDIS_URL": servers.redis_url,
                "DJANGO_SETTINGS_MODULE": "tests.settings",
            }
            django.setup()
            print(*measured(meetings))


def measured(meetings: int) -> Iterator[float]:
    """Fill the database with a world but for a few articles, spread over all councils, and project it; then take these in."""
    from events import seeding
    from events.store import reference, synthetic
    from events.synthetic import councils

    call_command("migrate", verbosity=0)
    reference.load()
    world = councils(meetings, SEED)
    synthetic.add_bodies((council.code, council.name) for council in world if not council.listed)
    early, late = parted(seeding.read_of(world, SEED), 2 * meetings // (ONE_BY_ONE + AT_ONCE))
    written = seeding.add(early)
    yield written / _seconds([])
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    single, several = late[:ONE_BY_ONE], late[ONE_BY_ONE:]
    yield ONE_BY_ONE / sum(_seconds([told]) for told in single)
    yield len(several) / _seconds(several)


def parted(told: Iterable[T], step: int) -> tuple[Iterator[T], list[T]]:
    """All but every so manieth, and these few, which are all there once the others have been taken."""
    late: list[T] = []

    def others() -> Iterator[T]:
        for number, each in enumerate(told):
            if number % step or len(late) == ONE_BY_ONE + AT_ONCE:
                yield each
            else:
                late.append(each)

    return others(), late


def _seconds(told: Iterable[Any]) -> float:
    """How long it takes until readers see what was told."""
    from events import pipeline
    from events.store import articles, readings

    begun = time.perf_counter()
    for parsed, reading, claims in told:
        article, _ = articles.keep(parsed, ARRIVAL, sample=True)
        readings.keep(article, reading, claims)
    pipeline.project()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main(int(sys.argv[1]))
