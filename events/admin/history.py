"""Decisions in words, and whether each still counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from events.kinds import Verdict
from events.models import Decision


@dataclass(frozen=True)
class Entry:
    """One decision in the history of a meeting."""

    decision: Decision
    words: str
    state: str

    @property
    def stands(self) -> bool:
        """Whether it can be taken back."""
        return self.state == "in force"


def entries(decisions: Iterable[Decision], names: Mapping[str, str]) -> list[Entry]:
    """Decisions, newest first, with what each says and whether it still counts."""
    rows = list(decisions)
    lifted = {row.value for row in rows if row.verdict == Verdict.RETRACT}
    lifted |= set(
        Decision.objects.filter(verdict=Verdict.RETRACT, value__in=[row.id for row in rows]).values_list(
            "value", flat=True
        )
    )
    later: set[tuple[str, str, str]] = set()
    found = []
    for row in rows:
        if row.verdict == Verdict.RETRACT:
            state = ""
        elif row.id in lifted:
            state = "taken back"
        else:
            targets = {(row.field, row.person, part) for part in _parts(row)}
            state = "superseded" if targets <= later else "in force"
            later |= targets
        found.append(Entry(row, in_words(row, names), state))
    return found


def in_words(decision: Decision, names: Mapping[str, str]) -> str:
    """What a decision says, in a few words."""
    value = decision.value
    whom = names.get(decision.person, decision.person)
    if decision.verdict == Verdict.RETRACT:
        return f"decision {value} taken back"
    if decision.verdict == Verdict.CONFIRM:
        return "reviewed"
    what = whom or decision.field or "the meeting"
    if decision.verdict == Verdict.REJECT:
        return f"{what} rejected"
    if decision.verdict == Verdict.ADD and isinstance(value, dict):
        return f"{value.get('name') or whom} added: {_pairs(value)}"
    if decision.verdict == Verdict.SET:
        return f"{what}: {_pairs(value) if isinstance(value, dict) else value}"
    return f"{decision.verdict}: {what} and {decision.other}"


def _pairs(value: Mapping[str, Any]) -> str:
    hidden = ("name", "basis", "reason")
    told = ((name.replace("_", " "), part) for name, part in value.items() if name not in hidden)
    return ", ".join(f"{name} {part or 'none'}" for name, part in told)


def _parts(decision: Decision) -> Iterable[str]:
    if decision.verdict == Verdict.CONFIRM:
        return ["reviewed"]
    if decision.verdict == Verdict.SET and decision.person and isinstance(decision.value, dict):
        return decision.value.keys()
    return ["" if decision.person or decision.field else "meeting"]
