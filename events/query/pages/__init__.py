"""Readers of single pages. Each returns frozen dataclasses, or None where there is no such thing.

The number of queries of a reader does not depend on the number of rows.
"""

from events.query.pages.portal import portal_state
from events.query.pages.sitting import meeting, moved_to

__all__ = ["meeting", "moved_to", "portal_state"]
