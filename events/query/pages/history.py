"""The history of a meeting: each decision with whom it is about, what stood before, and whether it counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from events import reference
from events.kinds import Field, Verdict
from events.models import Decision, Person
from events.query import decisions
from events.query.decisions import Standing
from events.query.pages import evidence, names
from events.query.pages.evidence import ByFact, Judgement, Support
from events.query.pages.names import MeetingLink
from events.query.quoting import SAID
from events.records import Json

UNTOLD = frozenset({"name", "basis", "reason", "mentions", SAID})
"""Parts of a decision's value that are no values of the thing it is about."""
IDENTITY = ("date", "ordinal", "city")
"""What a decision remembers of its meeting as it stood."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision in a meeting's history."""

    judgement: Judgement
    standing: Standing
    whom: str = ""
    """The name of the person it is about; empty where it is about none."""
    before: Mapping[str, Json] = field(default_factory=dict)
    """What stood before, by part; parts of which that is not known are left out."""
    meetings: Mapping[str, MeetingLink] = field(default_factory=dict)
    """The meetings that it names and that still stand, by address."""
    undone: Entry | None = None
    """The decision that it takes back."""

    @property
    def in_force(self) -> bool:
        """Whether it counts and can be taken back."""
        return self.standing is Standing.IN_FORCE and self.judgement.verdict != Verdict.RETRACT


def entries(
    rows: Iterable[Decision],
    meeting: str = "",
    found: ByFact | None = None,
    known: Mapping[str, str] | None = None,
) -> tuple[Entry, ...]:
    """Decisions as a history, oldest first; hand in all decisions on a meeting, with its evidence, by which
    it is known what the articles give, and the names of people that are `known`."""
    listed = sorted(rows, key=lambda row: row.id)
    standing = decisions.standings(listed)
    judged = {each.id: each for each in evidence.judgements(Decision.objects.filter(id__in=standing))}
    people = _people_named(listed, known or {})
    pairs = [row for row in listed if row.verdict in decisions.PAIRS and not row.person]
    links = names.meeting_links({at for row in pairs for at in (row.meeting, row.other)}) if pairs else {}
    values = _Values(meeting, found or {})
    told: dict[int, Entry] = {}
    for row in listed:
        undone = told.get(row.value) if isinstance(row.value, int) else None
        told[row.id] = Entry(
            judged[row.id],
            standing[row.id],
            people.get(row.person, ""),
            values.before(row),
            links,
            undone if row.verdict == Verdict.RETRACT else None,
        )
        values.take(row)
    return tuple(told.values())


def _people_named(rows: Iterable[Decision], known: Mapping[str, str]) -> dict[str, str]:
    """The names of the people whom decisions are about, by id: today's, the reference table's, the one an
    editor typed, or at least the id as words."""
    typed = {row.person: name for row in rows if (name := _typed_name(row))}
    ids = {row.person for row in rows if row.person}
    listed = {term.person: term.name for term in reference.terms()}
    unknown = ids - known.keys()
    stored = Person.objects.filter(id__in=unknown).values_list("id", "name") if unknown else ()
    today = {**known, **dict(stored)}
    return {id: today.get(id) or listed.get(id) or typed.get(id) or spoken(id) for id in ids}


def spoken(person: str) -> str:
    """An id of a person as words."""
    return person.replace("-", " ").title()


class Decided(Protocol):
    """What is asked of a decision, stored or shown, to tell what it says."""

    @property
    def verdict(self) -> str: ...
    @property
    def field(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def value(self) -> Any: ...
    @property
    def meeting(self) -> str: ...
    @property
    def other(self) -> str: ...


def parts(decision: Decided) -> dict[str, Json]:
    """What a decision settles, by part; None where a value was struck out."""
    value, about = decision.value, decision.field
    if decision.verdict == Verdict.REJECT:
        whole = decision.person or about in ("", *decisions.NAMED_BY)
        return {} if whole else {about: None}
    if decision.verdict not in (Verdict.SET, Verdict.ADD):
        return {}
    if not isinstance(value, dict):
        return {about: value}
    hidden = UNTOLD | ({"country"} if about == Field.DELEGATION else set())
    return {"date" if part == "edtf" else part: told for part, told in value.items() if part not in hidden}


def _typed_name(row: Decision) -> str:
    return str(row.value.get("name") or "") if isinstance(row.value, dict) else ""


class _Values:
    """What stood before each decision: an earlier one's value, what the meeting was known by, or what the
    articles give."""

    def __init__(self, meeting: str, found: ByFact) -> None:
        self.meeting = meeting
        self.found = found
        self.settled: dict[tuple[decisions.Thing, str], list[tuple[int, Json]]] = defaultdict(list)

    def take(self, row: Decision) -> None:
        """Note what a decision settles, or takes back."""
        if row.verdict == Verdict.RETRACT:
            for held in self.settled.values():
                held[:] = [(id, value) for id, value in held if id != row.value]
        for part, value in parts(row).items():
            self.settled[decisions.thing_of(row), part].append((row.id, value))

    def before(self, row: Decision) -> dict[str, Json]:
        """The values that a decision replaces, those that are known."""
        if row.verdict not in (Verdict.SET, Verdict.REJECT):
            return {}
        found = {}
        for part in parts(row):
            if part in IDENTITY and row.identity and not row.person:
                found[part] = row.identity.get(part)
            elif held := self.settled[decisions.thing_of(row), part]:
                found[part] = held[-1][1]
            elif (told := self._told(row, part)) is not None:
                found[part] = told
        return found

    def _told(self, row: Decision, part: str) -> Json:
        """What the articles gave that were there by then, where they agree on it."""
        who = row.person
        if row.field == Field.DELEGATION and isinstance(row.value, dict):
            who = str(row.value.get("country", "")).lower()
        fact = f"{self.meeting}--{who}" if who else self.meeting
        on = self.found.get(fact, {}).get(part)
        if on is None:
            return None
        heard = _heard(on.chosen, row.made_at) or _heard(on.losing, row.made_at)
        values = {str(each.value): each.value for each in heard}
        return next(iter(values.values())) if len(values) == 1 else None


def _heard(supports: Iterable[Support], by: datetime) -> list[Support]:
    """Those that rest on an article which had come in by a time."""
    return [each for each in supports if each.sentence and each.sentence.added_at <= by]
