"""A made-up world into the database, for measurements: synthetic → claims → store → projection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from events import pipeline
from events.extract import claims_of
from events.store import articles, projection, synthetic
from events.synthetic import EXTRACTOR, Council, articles_of, councils

CHUNK = 2000
"""Articles that are written at once."""


def seed(meetings: int, seed: int) -> tuple[int, int]:
    """Write the articles of a world with so many sittings, and project them, all of it or nothing; returns
    the number of articles and of projected rows. Raises `synthetic.NotEmpty` for a database that holds real
    articles."""
    world = councils(meetings, seed)
    with projection.exclusive():  # before the change: nobody is to project the half of it
        synthetic.refuse_unless_free(EXTRACTOR)
        synthetic.add_bodies((council.code, council.name) for council in world if not council.listed)
        written = add(read_of(world, seed))
        return written, pipeline.project()


def read_of(world: Sequence[Council], seed: int) -> Iterator[synthetic.Read]:
    """The articles of a world with their claims."""
    for parsed, reading in articles_of(world, seed):
        article, _ = articles.identify(parsed.text)
        yield parsed, reading, claims_of(article, reading)


def add(told: Iterator[synthetic.Read]) -> int:
    """Write articles with their claims, a chunk at a time; returns how many."""
    written = 0
    while chunk := list(islice(told, CHUNK)):
        synthetic.add(chunk)
        written += len(chunk)
    return written
