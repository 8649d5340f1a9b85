"""One phrase that has a body sit, as the layers above it see it."""

from __future__ import annotations

from typing import NamedTuple

from events.extract.dates import DateMention
from events.extract.page.text import Ordered
from events.extract.sessions import retold
from events.extract.sessions.places import Place
from events.kinds import Status
from events.records import Stated

Dates = Ordered[DateMention]
Places = Ordered[Place]
PREVIOUS, NEXT, CURRENT = "previous", "next", "current"
EVE_RULE = "eve-of-sitting"


class Event(NamedTuple):
    """One phrase that has a body sit. `weak` phrases name no council ("the ministers met …")."""

    code: str
    joint_with: tuple[str, ...]
    start: int
    end: int
    role: str
    tense: Status
    weak: bool
    rule: str
    place: Place | None
    when: tuple[DateMention, ...]
    ordinal: Stated[int] | None
    headline: bool = False
    own: bool = False
    retold: retold.Telling | None = None
    """How it is only spoken of: the day and place of the telling are not its own."""
