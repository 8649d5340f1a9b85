"""Decisions as plain sentences: what was done to which value of whom, from what to what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.utils import formats
from django.utils.translation import gettext

from events.kinds import Field, Verdict
from events.query.decisions import NAMED_BY
from events.query.pages.history import Decided, Entry, parts, spoken
from events.records import Json
from events.words.dates import edtf_words
from events.words.names import body_full, country_name, word
from events.words.titles import named

SAY: Mapping[str, Callable[[Any], str]] = {
    "attendance": word,
    "body": body_full,
    "country": country_name,
    "date": lambda edtf: f"“{edtf_words(edtf)}”",
    "detail": word,
    "status": word,
    "action": word,
} | dict.fromkeys(("role", "represented_by", "title"), "“{}”".format)


def sentence(entry: Entry) -> str:
    """An entry of a history as a sentence without its full stop; who, when and why stand beside it."""
    judgement = entry.judgement
    if judgement.verdict == Verdict.RETRACT and entry.undone:
        undone = entry.undone.judgement
        return gettext("Taken back: the decision by {author} of {time}, {what}").format(
            author=undone.author,
            time=formats.date_format(undone.made_at, "j E Y, H:i"),
            what=f"“{sentence(entry.undone)}”",
        )
    if judgement.verdict in (Verdict.SAME, Verdict.NOT_SAME):
        return _judged(entry)
    return in_words(judgement, entry.whom, entry.before)


def in_words(decision: Decided, whom: str = "", before: Mapping[str, Json] | None = None) -> str:
    """What one decision says, told from itself, the person's name and what stood before."""
    verdict, value = decision.verdict, decision.value
    what = _what(decision, whom)
    if verdict == Verdict.RETRACT:
        return gettext("Decision {number} taken back").format(number=value)
    if verdict == Verdict.CONFIRM:
        return gettext("Looked at and found right: {what}").format(what=what or gettext("the meeting"))
    if verdict in (Verdict.SAME, Verdict.NOT_SAME):
        pair = (decision.person or decision.meeting, decision.other)
        one, other = map(spoken, pair) if decision.person else pair
        return _pair(verdict, one, other)
    told = parts(decision)
    if verdict == Verdict.ADD:
        given = values(told)
        words = gettext("{what} added: {values}") if given else gettext("{what} added")
        return words.format(what=what, values=given)
    if verdict == Verdict.REJECT and not told:
        return gettext("{what} rejected").format(what=what or gettext("The meeting"))
    then = before or {}
    said = {part: each for part, each in told.items() if each or then.get(part)} or told
    changes = "; ".join(change(part, each, then) for part, each in said.items())
    return f"{what}: {changes}" if what else f"{changes[:1].upper()}{changes[1:]}"


def _what(decision: Decided, whom: str) -> str:
    """Whom or what a decision is about; empty for the meeting itself and its own fields."""
    if decision.person:
        return whom or spoken(decision.person)
    if decision.field not in NAMED_BY:
        return ""
    value = decision.value
    name = value.get(NAMED_BY[Field(decision.field)]) if isinstance(value, dict) else value
    return country_name(str(name)) if decision.field == Field.DELEGATION else str(name or "")


def values(told: Mapping[str, Json]) -> str:
    """Values by part as words; empty ones are left out."""
    return ", ".join(f"{_label(part)} {_say(part, each)}" for part, each in told.items() if each)


def change(part: str, now: Json, before: Mapping[str, Json]) -> str:
    """One part's change as words without a full stop."""
    then = before.get(part)
    if now in (None, ""):
        words = gettext("{part} {then} struck out") if then else gettext("{part} struck out")
    elif part not in before or then == now:
        words = gettext("{part} set to {now}")
    else:
        words = gettext("{part} changed from {then} to {now}")
    return words.format(part=_label(part), then=_say(part, then), now=_say(part, now))


def _judged(entry: Entry) -> str:
    """Two meetings, or two people, that were judged; each by its name and address."""
    judgement = entry.judgement
    if judgement.person:
        return in_words(judgement, entry.whom)
    one, other = (
        f"{named(entry.meetings[id])} ({id})" if id in entry.meetings else id
        for id in (judgement.meeting, judgement.other)
    )
    return _pair(judgement.verdict, one, other)


def _pair(verdict: str, one: str, other: str) -> str:
    if verdict == Verdict.SAME:
        return gettext("{one} and {other} judged to be one and the same").format(one=one, other=other)
    return gettext("{one} and {other} judged to be two").format(one=one, other=other)


def _label(part: str) -> str:
    label = gettext("Finer status") if part == "detail" else word(part)
    return f"{label[:1].lower()}{label[1:]}"


def _say(part: str, value: Json) -> str:
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    return SAY.get(part, str)(value) if value else gettext("none")
