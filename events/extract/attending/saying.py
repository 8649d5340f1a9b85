"""What one mention of a person says of his attendance."""

from __future__ import annotations

from typing import NamedTuple

from events.extract.persons.person import Person
from events.kinds import Attendance


class Saying(NamedTuple):
    """What one mention says of a person's attendance, and the person who came instead."""

    attendance: Attendance
    mention: Person
    rule: str
    deputy: Person | None = None
