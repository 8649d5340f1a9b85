"""The small world, to be asked for by its name."""

from tests.query.world import standing_world, world

__all__ = ["standing_world", "world"]
