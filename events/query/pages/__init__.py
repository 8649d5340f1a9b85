"""Readers of single pages. Each returns frozen dataclasses, or None where there is no such thing.

The number of queries of a reader does not depend on the number of rows.
"""

from events.query.decisions import moved_to
from events.query.pages.accuracy import accuracy
from events.query.pages.bodies import body, gaps
from events.query.pages.chairs import chairmanships
from events.query.pages.countries import country
from events.query.pages.home import dashboard
from events.query.pages.lanes import timeline
from events.query.pages.matrix import attendance
from events.query.pages.names import expected_states, meeting_links, names_of_people
from events.query.pages.people import person
from events.query.pages.portal import portal_state
from events.query.pages.reading import article
from events.query.pages.sitting import meeting, rejected

__all__ = [
    "accuracy",
    "article",
    "attendance",
    "body",
    "chairmanships",
    "country",
    "dashboard",
    "expected_states",
    "gaps",
    "meeting",
    "meeting_links",
    "moved_to",
    "names_of_people",
    "person",
    "portal_state",
    "rejected",
    "timeline",
]
