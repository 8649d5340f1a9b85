"""A made-up world into the database, for measurements: synthetic → claims → store → projection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from events.extract import claims_of
from events.store import articles, synthetic
from events.synthetic import EXTRACTOR, Council, articles_of, councils

CHUNK = 2000
"""Articles that are written at once."""


def seed(meetings: int, seed: int) -> Iterator[int]:
    """Write the articles of a world with so many sittings; yields the size of each chunk once it is written.
    Project afterwards. Raises `synthetic.NotEmpty` for a database that holds real articles."""
    synthetic.refuse_unless_free(EXTRACTOR)
    world = councils(meetings, seed)
    synthetic.add_bodies((council.code, council.name) for council in world)
    yield from add(read_of(world, seed))


def read_of(world: Sequence[Council], seed: int) -> Iterator[synthetic.Read]:
    """The articles of a world with their claims."""
    for parsed, reading in articles_of(world, seed):
        article, _ = articles.identify(parsed.text)
        yield parsed, reading, claims_of(article, reading)


def add(told: Iterator[synthetic.Read]) -> Iterator[int]:
    """Write articles with their claims; yields the size of each chunk once it is written."""
    while chunk := list(islice(told, CHUNK)):
        synthetic.add(chunk)
        yield len(chunk)
