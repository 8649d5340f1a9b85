"""Reading: articles a second beside spaCy and dateparser, growth with length, start, and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from events import offline
from tests.bench import texts
from tests.bench.clock import Line, median

ENVIRONMENT = texts.ROOT / ".venv" / "peers"
LOG = texts.ROOT / ".venv" / "peers.log"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
SHORT, LONG = 200_000, 2_000_000
"""Bytes of the two texts between which reading should grow as their length does."""
STREAMS = {"S": 1_000, "M": 10_000, "L": 100_000}
"""How many articles pass through one process while its memory is watched."""
PEER_ROUNDS = {"S": 1, "M": 3, "L": 5}
OURS, YARDSTICK = "this reader", "names"
PEERS = {
    YARDSTICK: "spaCy, names only",
    "pipeline": "spaCy, whole pipeline",
    "dates": "dateparser, dates only",
}


def lines(scale: str, rounds: int) -> Iterator[Line | str]:
    """All measurements of reading; a string says what could not be measured, and why."""
    yield from beside_others(scale, rounds)
    yield from by_length(PEER_ROUNDS[scale])
    yield "start of `manage.py extract`, one article", median(_extract, rounds), "s"
    yield from memory(STREAMS[scale])


def beside_others(scale: str, rounds: int) -> Iterator[Line | str]:
    """The same English articles by this reader and by others, each in one process, by processor time."""
    articles = texts.english()
    seconds = {OURS: median(lambda: _read(articles), rounds, time.process_time)}
    seconds |= _peers(articles, PEER_ROUNDS[scale])
    for reader, taken in seconds.items():
        beside = f", {seconds[YARDSTICK] / taken:.1f} × {PEERS[YARDSTICK]}" if YARDSTICK in seconds else ""
        named = PEERS.get(reader, f"{reader}, on {len(articles)} English articles")
        yield named, len(articles) / taken, f"per s{beside}"
    missing = [words for peer, words in PEERS.items() if peer not in seconds]
    if missing:
        yield f"not measured: {'; '.join(missing)} ({_why_missing()})"


def _read(articles: list[str]) -> None:
    for text in articles:
        told = offline.facts(text, "bench", NOW)
        if "error" in told:
            raise ValueError(f"A text of the benchmark was not read: {told['error']}")


def _peers(articles: list[str], rounds: int) -> dict[str, float]:
    """The seconds of each peer; of none where they are not installed."""
    python = ENVIRONMENT / "bin" / "python"
    if not (ENVIRONMENT / ".installed").exists():
        return {}
    done = subprocess.run(
        [python, texts.ROOT / "tests" / "bench" / "peers.py"],
        input=json.dumps({"texts": articles, "rounds": rounds}),
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        check=False,
    )
    if done.returncode:
        LOG.write_text(done.stderr, encoding="utf-8")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return {each["peer"]: each["seconds"] for each in told}


def _why_missing() -> str:
    """The last words of what went wrong, on one line."""
    told = LOG.read_text(encoding="utf-8").split("\n") if LOG.exists() else []
    last = next((line.strip() for line in reversed(told) if line.strip()), "")
    return (
        f"requirements-bench.txt: {last}"
        if last
        else "requirements-bench.txt is not installed; make bench does it"
    )


def by_length(rounds: int) -> Iterator[Line]:
    """A text ten times as long should take ten times as long: 1 is linear, 1.2 the most allowed."""
    short, long = texts.book(SHORT), texts.book(LONG)
    of_short = median(lambda: _read([short]), rounds, time.process_time)
    of_long = median(lambda: _read([long]), rounds, time.process_time)
    yield "a text of 200 kB", of_short, "s"
    yield "a text of 2 MB", of_long, "s"
    yield "growth with length (1 is linear)", of_long / of_short / (LONG / SHORT), "times"


def _extract() -> None:
    command = [sys.executable, "manage.py", "extract", "--ndjson"]
    line = json.dumps({"id": "bench", "text": texts.articles()[0]}).encode()
    subprocess.run(command, cwd=texts.ROOT, input=line, stdout=subprocess.DEVNULL, check=True)


def memory(count: int) -> Iterator[Line]:
    """The highest memory of one process after a tenth of a stream of articles, and what the rest adds."""
    command = [sys.executable, "-m", "tests.bench.stream", str(count)]
    done = subprocess.run(command, cwd=texts.ROOT, capture_output=True, encoding="utf-8", check=True)
    early, late = map(float, done.stdout.split())
    yield f"memory after {count // 10} articles", early, "MB"
    yield f"memory that {count - count // 10} more add", late - early, "MB"
