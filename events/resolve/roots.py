"""What belongs together because each is tied to another of it."""

from __future__ import annotations


class Roots:
    """Union-find: things that are tied together, straight or by way of others, have one root."""

    def __init__(self) -> None:
        self._above: dict[object, object] = {}

    def find(self, key: object) -> object:
        """The one that stands for all that are tied to this."""
        while (above := self._above.get(key, key)) != key:
            self._above[key] = key = self._above.get(above, above)
        return key

    def tie(self, a: object, b: object) -> None:
        """Make two, and all that are tied to them, one."""
        first, second = self.find(a), self.find(b)
        if first != second:
            self._above[second] = first
