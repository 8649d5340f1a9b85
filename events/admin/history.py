"""Decisions in words, and whether each still counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from events.kinds import Field, Verdict
from events.models import Decision
from events.query.decisions import Standing, standings
from events.store.decisions import name_of
from events.views.names import country_name, word

WORDS: Mapping[str, Callable[[Any], str]] = dict.fromkeys(("status", "attendance", "detail"), word) | {
    "country": country_name
}


@dataclass(frozen=True)
class Entry:
    """One decision in the history of a meeting."""

    decision: Decision
    words: str
    state: Standing | None
    """None for a taking back, which is never taken back itself."""

    @property
    def stands(self) -> bool:
        """Whether it can be taken back."""
        return self.state is Standing.IN_FORCE


def entries(decisions: Iterable[Decision], names: Mapping[str, str]) -> list[Entry]:
    """Decisions, newest first, with what each says and whether it still counts."""
    rows = list(decisions)
    found = standings(rows)
    return [
        Entry(row, in_words(row, names), None if row.verdict == Verdict.RETRACT else found[row.id])
        for row in rows
    ]


def in_words(decision: Decision, names: Mapping[str, str]) -> str:
    """What a decision says, in a few words."""
    value = decision.value
    whom = names.get(decision.person, decision.person)
    if decision.verdict == Verdict.RETRACT:
        return gettext("decision {number} taken back").format(number=value)
    if decision.verdict == Verdict.CONFIRM:
        return gettext("reviewed")
    what = whom or _what(decision)
    if decision.verdict == Verdict.REJECT:
        return gettext("{what} rejected").format(what=what)
    if decision.verdict == Verdict.ADD and isinstance(value, dict):
        return gettext("{what} added: {values}").format(what=what, values=_pairs(decision))
    if decision.verdict == Verdict.SET:
        return f"{what}: {_pairs(decision) if isinstance(value, dict) else _say(decision.field, value)}"
    return gettext("{what} and {other}: {verdict}").format(
        what=decision.person or decision.meeting, other=decision.other, verdict=word(decision.verdict)
    )


def _what(decision: Decision) -> str:
    """What a decision without a person is about."""
    if decision.field == Field.DELEGATION:
        return country_name(name_of(decision))
    return name_of(decision) or (word(decision.field) if decision.field else gettext("the meeting"))


def _pairs(decision: Decision) -> str:
    hidden = ("name", "basis", "reason", *(("country",) if decision.field == Field.DELEGATION else ()))
    told = ((name, part) for name, part in (decision.value or {}).items() if name not in hidden)
    return ", ".join(f"{_label(name)} {_say(name, part)}".strip() for name, part in told)


def _label(part: str) -> str:
    label = {"edtf": "", "detail": gettext("Finer status")}.get(part, word(part))
    return f"{label[:1].lower()}{label[1:]}"


def _say(part: str, value: Any) -> str:
    return WORDS.get(part, str)(value) if value else gettext("none")
