"""Scoring one article after the other.

Meetings and past mentions are found or missed; the fields of a found meeting are right or wrong.
Notes of the gold (`x_…`) add accepted answers, or take optional ones out of the count. A value whose
quoted span is not in the text counts as wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from events.evaluation.gold import Case, Facts
from events.evaluation.matching import (
    accepted,
    code,
    edtf,
    fold,
    likeness,
    meeting_fit,
    name_fit,
    pairs,
    same_title,
    term_fit,
    without,
)
from events.evaluation.tally import Measure, Tally

PAST = "past-mention"
SAME_ROLE = 0.75
TOOK_PART = ("present", "represented")

Pairs = list[tuple[Facts, Facts]]


def evaluate(read: Iterable[tuple[Case, Facts]]) -> tuple[Measure, ...]:
    """The measures over all articles, each given with what the rules read in it."""
    tally = Tally()
    for case, found in read:
        _article(case, found, tally)
    return tally.measures()


def _article(case: Case, found: Facts, tally: Tally) -> None:
    gold = case.gold
    scored = _meetings(gold, found, tally)
    current = [(g, p) for g, p in scored if g.get("status") != PAST]
    for wanted, got in current:
        _fields(wanted, got, tally)
    answers = {id(g): p for g, p in current}
    for wanted in _current(gold.get("meetings", [])):
        _people_and_papers(wanted, answers.get(id(wanted), {}), tally)
    strays = without(_current(found.get("meetings", [])), [p for _, p in scored])
    for stray in without(strays, _optional(gold, found)):
        tally.found("attendees", 0, len(stray.get("attendees", [])), 0)
    _chairmanships(gold, found, tally)
    if gold.get("published"):
        right = edtf(found.get("published")) in {gold["published"], *gold.get("x_published_alt", [])}
        tally.ask("published", right)
    if not gold.get("meetings"):
        tally.ask("no meeting where none is", not _current(found.get("meetings", [])))
    for span in _spans(found):
        tally.ask("quoted spans", case.text[span["start"] : span["end"]] == span["quote"])


# --- meetings ----------------------------------------------------------------------------------------


def _meetings(gold: Facts, found: Facts, tally: Tally) -> Pairs:
    """Pair the sittings and count them; sittings the gold calls optional are no strays."""
    everything = _paired(gold, found)
    optional = _optional(gold, found)
    scored = [(g, p) for g, p in everything if not any(p is o for o in optional)]
    strays = without(without(found.get("meetings", []), optional), [p for _, p in scored])
    stray_past = [p for p in strays if p.get("status") == PAST]
    past = [g for g, _ in scored if g.get("status") == PAST]
    golds = gold.get("meetings", [])
    hits = len(scored) - len(past)
    tally.found("meetings", hits, hits + len(strays) - len(stray_past), len(_current(golds)))
    tally.found("past meetings", len(past), len(past) + len(stray_past), len(golds) - len(_current(golds)))
    return scored


def _paired(gold: Facts, found: Facts) -> Pairs:
    return pairs(
        [*gold.get("meetings", []), *gold.get("x_meetings_optional", [])],
        found.get("meetings", []),
        meeting_fit,
    )


def _optional(gold: Facts, found: Facts) -> list[Facts]:
    extra = gold.get("x_meetings_optional", [])
    return [p for g, p in _paired(gold, found) if any(g is o for o in extra)]


def _current(meetings: Iterable[Facts]) -> list[Facts]:
    return [meeting for meeting in meetings if meeting.get("status") != PAST]


def _fields(gold: Facts, guess: Facts, tally: Tally) -> None:
    if gold.get("ordinal"):
        tally.ask("ordinal", gold["ordinal"] == guess.get("ordinal"))
    date = edtf(guess.get("date"))
    dates = {edtf(value) for value in accepted(gold, "date")}
    if gold.get("date"):
        tally.ask("date", date in dates)
    else:
        tally.ask("no invented date", date is None or "X" in date or ".." in date or date in dates)
    if gold.get("city"):
        tally.ask("city", fold(guess.get("city")) in {fold(city) for city in accepted(gold, "city")})
    if gold.get("country"):
        tally.ask("host country", guess.get("country") in accepted(gold, "country"))
    tally.ask("status", guess.get("status") in accepted(gold, "status"))


def _people_and_papers(gold: Facts, guess: Facts, tally: Tally) -> None:
    _attendees(gold, guess, tally)
    _countries(gold, guess, tally)
    _documents(gold, guess, tally)
    if gold.get("agenda_items_count"):
        tally.ask("agenda count", gold["agenda_items_count"] == guess.get("agenda_items_count"))


def _attendees(gold: Facts, guess: Facts, tally: Tally) -> None:
    wanted, guessed = gold.get("attendees", []), guess.get("attendees", [])
    people = pairs(wanted, guessed, lambda person, other: name_fit(person, gold, other))
    spare = [
        other
        for other in without(guessed, [b for _, b in people])
        if any(name_fit(person, gold, other) for person in gold.get("x_attendees_optional", []))
    ]
    tally.found("attendees", len(people), len(guessed) - len(spare), len(wanted))
    for person, other in people:
        _attendee(gold, person, other, tally)


def _attendee(gold: Facts, person: Facts, other: Facts, tally: Tally) -> None:
    tally.ask("attendee attendance", person.get("attendance") == other.get("attendance"))
    if person.get("country"):
        tally.ask("attendee country", person["country"] == other.get("country"))
    if person.get("role"):
        roles = [person["role"], *gold.get("x_role_alternatives", {}).get(person["name"], [])]
        tally.ask("attendee role", any(likeness(role, other.get("role")) >= SAME_ROLE for role in roles))


def _countries(gold: Facts, guess: Facts, tally: Tally) -> None:
    wanted = {*(gold.get("countries_present") or []), *_of_attendees(gold)}
    guessed = {*(guess.get("countries_present") or []), *_of_attendees(guess)}
    implied = {*gold.get("x_countries_implied", []), *gold.get("x_countries_optional", [])}
    implied |= {person.get("country") for person in gold.get("x_attendees_optional", [])}
    tally.found("countries present", len(wanted & guessed), len(guessed - (implied - wanted)), len(wanted))
    absent, told = (set(facts.get("countries_absent") or []) for facts in (gold, guess))
    tally.found("countries absent", len(absent & told), len(told), len(absent))


def _of_attendees(meeting: Facts) -> set[str]:
    return {
        person["country"]
        for person in meeting.get("attendees", [])
        if person.get("country") and person.get("attendance") in TOOK_PART
    }


def _documents(gold: Facts, guess: Facts, tally: Tally) -> None:
    wanted = [{"title": _title(d)} for d in gold.get("documents", [])]
    guessed = [{"title": _title(d)} for d in guess.get("documents", [])]
    matched = pairs(wanted, guessed, lambda a, b: int(same_title(a["title"], b["title"])))
    spare = [
        paper
        for paper in without(guessed, [b for _, b in matched])
        if any(same_title(_title(o), paper["title"]) for o in gold.get("x_documents_optional", []))
    ]
    tally.found("documents", len(matched), len(guessed) - len(spare), len(wanted))


def _title(document: Any) -> str:
    return str(document["title"] if isinstance(document, dict) else document)


# --- chairmanships and spans -------------------------------------------------------------------------


def _chairmanships(gold: Facts, found: Facts, tally: Tally) -> None:
    wanted, guessed = _terms(gold.get("chairmanships", [])), _terms(found.get("chairmanships", []))
    matched = pairs(wanted, guessed, term_fit)
    optional = [*gold.get("x_chairmanships_optional", []), *gold.get("x_chairmanships_other", [])]
    spare = [
        term for term in without(guessed, [b for _, b in matched]) if any(term_fit(o, term) for o in optional)
    ]
    tally.found("chairmanships", len(matched), len(guessed) - len(spare), len(wanted))


def _terms(rows: Iterable[Facts]) -> list[Facts]:
    """Each term once, whoever held it; the last row of equal ones stays."""
    return list({(code(r.get("body")), r.get("country"), r.get("year")): r for r in rows}.values())


def _spans(node: Any) -> Iterator[Facts]:
    """Every quotation anywhere below a node."""
    if isinstance(node, dict):
        if {"start", "end", "quote"} <= node.keys():
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from _spans(child)
