"""The day of a sitting that is told by its neighbour: "on 9 October, a day before the summit"."""

from __future__ import annotations

from datetime import date, timedelta

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.sessions import elliptic
from events.extract.sessions.sittings import Sitting
from events.kinds import DateBasis
from events.records import DateReading
from events.telling import tell

_DAY = Pattern(r"\d{4}-\d\d-\d\d")


def settle(page: Page, sittings: list[Sitting]) -> None:
    """Date what is told only by the day before or after it, where its neighbour has a whole day."""
    for sitting in sittings:
        if sitting.date is not None or not sitting.only_on_eve:
            continue
        event = sitting.events[0]
        days = elliptic.steps(page, event.start)
        other = _neighbour(page, sitting, sittings)
        if days is None or other is None or other.date is None:
            continue
        then = date.fromisoformat(other.date.edtf) + timedelta(days=days)
        evidence = page.evidence(event.start, event.end, event.rule)
        sitting.date = DateReading(
            then.isoformat(),
            DateBasis.INFERRED,
            _told(days, other.date.edtf),
            (evidence, *other.date.evidence),
        )


def _told(days: int, edtf: str) -> str:
    unit, side = "day" if abs(days) == 1 else "days", "after" if days > 0 else "before"
    template = f"{{days}} {unit} {side} the sitting of {{edtf}} that is told with it"
    return tell(template, days=abs(days), edtf=edtf)


def _neighbour(page: Page, sitting: Sitting, sittings: list[Sitting]) -> Sitting | None:
    """The one other sitting of the same sentence that has a whole day."""
    sentence = page.sentence_index(sitting.events[0].start)
    return next(
        (
            other
            for other in sittings
            if other is not sitting
            and other.date is not None
            and _DAY.fullmatch(other.date.edtf)
            and any(page.sentence_index(event.start) == sentence for event in other.events)
        ),
        None,
    )
