"""Answers that are remembered while nothing changes: what follows from a filter is read once a version."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar, TypeVarTuple

from django.db import connection

from events.query.versions import Version, version

KEPT = 256
"""Answers of one reader that a process remembers."""
Asked = TypeVarTuple("Asked")
Answer = TypeVar("Answer")


def remembered(read: Callable[[*Asked], Answer]) -> Callable[[*Asked], Answer]:
    """A reader that reads again only when something that is shown has changed, by whatever hand.

    Its arguments and its answer must not change themselves. Inside a transaction it reads each time: the
    transaction's own rows may still change under one version, and nobody else sees them.
    """

    @lru_cache(maxsize=KEPT)
    def of_version(_shown: Version, asked: tuple[*Asked]) -> Answer:
        return read(*asked)

    @wraps(read)
    def reading(*asked: *Asked) -> Answer:
        return read(*asked) if connection.in_atomic_block else of_version(version(), asked)

    return reading
