"""Decisions in force, sorted by what they are about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from events.kinds import Field, Verdict
from events.records import Decision, Json
from events.resolve.values import text_part
from events.spelling import folded

JUDGEMENTS = frozenset({Verdict.SAME, Verdict.NOT_SAME})
SETTLING = frozenset({Verdict.SET, Verdict.ADD})
MEETING_FIELDS = frozenset(
    {
        Field.BODY,
        Field.ORDINAL,
        Field.DATE,
        Field.CITY,
        Field.COUNTRY,
        Field.STATUS,
        Field.TITLE,
        Field.AGENDA,
    }
)

PARTS = frozenset({Field.ATTENDEE, Field.DELEGATION, Field.DOCUMENT, Field.CHAIRMANSHIP})


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that nobody took back, by id. A retraction that is itself retracted lifts nothing."""
    lifted: set[int] = set()
    standing: list[Decision] = []
    for decision in sorted(decisions, key=lambda d: d.id, reverse=True):
        if decision.id in lifted:
            continue
        if decision.verdict is not Verdict.RETRACT:
            standing.append(decision)
        elif (target := _number(decision.value)) is not None:
            lifted.add(target)
    return tuple(reversed(standing))


def _number(value: Json) -> int | None:
    try:
        return int(value) if isinstance(value, int | str) else None
    except ValueError:
        return None


def is_about_people(decision: Decision) -> bool:
    """Whether it says that two people are one, or two."""
    return decision.verdict in JUDGEMENTS and decision.person is not None


def is_about_chair(decision: Decision) -> bool:
    """Whether it settles a chairmanship."""
    return decision.field is Field.CHAIRMANSHIP


def is_on_the_whole(decision: Decision) -> bool:
    """Whether it is about a meeting as a whole, not one of its values, people, states or papers."""
    if decision.verdict in JUDGEMENTS or decision.person is not None or decision.field in PARTS:
        return False
    return decision.field not in MEETING_FIELDS or decision.verdict not in SETTLING | {Verdict.REJECT}


def latest_pairs(decisions: Iterable[Decision]) -> list[Decision]:
    """SAME and NOT_SAME, the latest for each pair, whichever of the two is named first."""
    latest: dict[frozenset[str | None], Decision] = {}
    for decision in decisions:
        latest[frozenset((decision.person or decision.meeting, decision.other))] = decision
    return sorted(latest.values(), key=lambda d: d.id)


@dataclass(slots=True)
class Thread:
    """The decisions on one fact beside the meeting itself, in order."""

    decisions: list[Decision] = field(default_factory=list)

    @property
    def rejected(self) -> bool:
        """Whether the last word on it is a rejection."""
        return bool(self.decisions) and self.decisions[-1].verdict is Verdict.REJECT

    @property
    def confirmed(self) -> bool:
        """Whether an editor looked at it: confirmed, or added by hand."""
        last_no = max((d.id for d in self.decisions if d.verdict is Verdict.REJECT), default=0)
        looked = {Verdict.CONFIRM, Verdict.ADD}
        return any(d.id > last_no and d.verdict in looked for d in self.decisions)

    def part(self, name: str) -> tuple[Decision, Json] | None:
        """The latest settled value of one part, with its decision."""
        for decision in reversed(self.decisions):
            value = decision.value
            if decision.verdict in SETTLING and isinstance(value, dict) and name in value:
                return decision, value[name]
        return None

    @property
    def origin(self) -> Decision | None:
        """The first decision by which the fact stands without an article."""
        return next((d for d in self.decisions if d.verdict in SETTLING or isinstance(d.value, dict)), None)


@dataclass(slots=True)
class Docket:
    """All decisions in force on one meeting."""

    fields: dict[Field, Decision] = field(default_factory=dict)
    meeting: Thread = field(default_factory=Thread)
    attendees: dict[str, Thread] = field(default_factory=dict)
    """By the person's id at the time, or by `+N` where decision N added somebody by name."""
    delegations: dict[str, Thread] = field(default_factory=dict)
    documents: dict[str, Thread] = field(default_factory=dict)
    """By the folded title."""

    def take(self, decision: Decision) -> None:
        """Enter one decision; they come in the order of their ids."""
        if decision.verdict in JUDGEMENTS:
            return
        if decision.field is Field.ATTENDEE or (decision.person and decision.field is None):
            key = decision.person or f"+{decision.id}"
            self.attendees.setdefault(key, Thread()).decisions.append(decision)
        elif decision.field is Field.DELEGATION:
            country = text_part(decision.value, "country") or str(decision.value)
            self.delegations.setdefault(country, Thread()).decisions.append(decision)
        elif decision.field is Field.DOCUMENT:
            title = text_part(decision.value, "title") or str(decision.value)
            self.documents.setdefault(folded(title), Thread()).decisions.append(decision)
        elif decision.field in MEETING_FIELDS and decision.verdict in SETTLING | {Verdict.REJECT}:
            self.fields[decision.field] = decision
        else:
            self.meeting.decisions.append(decision)


def docket(decisions: Iterable[Decision]) -> Docket:
    """The docket of one meeting."""
    entered = Docket()
    for decision in sorted(decisions, key=lambda d: d.id):
        entered.take(decision)
    return entered


def settled_value(decision: Decision) -> Json:
    """What a field is after a decision: the value set, or nothing where the value was rejected."""
    return None if decision.verdict is Verdict.REJECT else decision.value
