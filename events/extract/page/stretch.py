"""Stretches of a page, and things found by where they start."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Stretch(NamedTuple):
    """Characters [start, end) of a page."""

    start: int
    end: int


class Ordered(Generic[T]):
    """Things in the order of their offsets, found by where they start."""

    def __init__(self, items: Iterable[T], start: Callable[[T], int]) -> None:
        self.items = tuple(sorted(items, key=start))
        self._starts = [start(item) for item in self.items]

    def between(self, start: int, end: int) -> tuple[T, ...]:
        """Those that begin in [start, end)."""
        return self.items[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
