"""Editors' corrections as gold: each article that one of them is about, with the values as decided.

Gold is what a careful reader knows from one text alone. So a decided value replaces what the text says
otherwise; where the text is silent, or less precise, it is accepted beside that and never asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from events import edtf
from events.kinds import Attendance, Field, Verdict
from events.models import Article, Attendee, Claim, Decision, Extraction, Ground, Meeting, Mention
from events.query.decisions import NOWHERE, SET_ASIDE, Standing, about, named, standings
from events.query.gold_facts import Facts, Sitting, sittings, terms

GIVEN = "given"
"""The basis of a publication date that came with the article and does not stand in its text."""
PARTS = ("country", "role", "attendance")
JOINT = "--"
Readings = dict[tuple[str, str], str]
"""The meeting of each sitting in each article; nowhere where it was rejected."""


@dataclass(frozen=True, slots=True)
class GoldCase:
    """One article with its gold facts."""

    name: str
    text: str
    facts: Facts


def cases() -> Iterator[GoldCase]:
    """Every article that a correction in force is about, by name. Confirmations and joins correct nothing."""
    decided = _corrections()
    places = _places(decided)
    by_article: dict[str, dict[str, str]] = defaultdict(dict)
    for (article, mention), meeting in places.items():
        by_article[article][mention] = meeting
    for article, homes in sorted(by_article.items()):
        case = _case(article, homes, decided)
        if case:
            yield case


def _corrections() -> dict[str, list[Decision]]:
    """The corrections in force by the meeting that they are about today, in the order in which they were
    made."""
    rows = Decision.objects.filter(verdict__in=(Verdict.SET, Verdict.ADD, Verdict.REJECT))
    told = {(article, mention) for row in rows for article, mention in row.mentions}
    homes = Mention.objects.filter(article__in={article for article, _ in told})
    named_today = {row.meeting_id for row in homes if (row.article_id, row.mention) in told}
    named_today |= set(
        Meeting.objects.filter(id__in={row.meeting for row in rows}).values_list("id", flat=True)
    )
    found: dict[str, list[Decision]] = {}
    for meeting in sorted(named_today):
        facts = Ground.objects.filter(fact__startswith=f"{meeting}{JOINT}", decision__isnull=False)
        listed = about(meeting, facts.values_list("fact", flat=True).distinct())
        standing = standings(listed)
        kept = [row for row in listed if standing[row.id] is Standing.IN_FORCE and _corrects(row)]
        if kept:
            found[meeting] = kept
    return found


def _corrects(decision: Decision) -> bool:
    return decision.verdict in (Verdict.SET, Verdict.ADD, Verdict.REJECT) and bool(decision.field)


def _places(decided: Iterable[str]) -> Readings:
    """The sittings of corrected meetings, and those that a rejection keeps out."""
    stand = Mention.objects.filter(meeting__in=list(decided))
    places: Readings = {(row.article_id, row.mention): row.meeting_id for row in stand}
    aside = SET_ASIDE.values_list("fact", flat=True)
    return places | {(fact.partition(JOINT)[0], fact.partition(JOINT)[2]): NOWHERE for fact in aside}


def _case(article_id: str, homes: dict[str, str], decided: dict[str, list[Decision]]) -> GoldCase | None:
    reading = Extraction.objects.select_related("article__publisher").filter(
        article=article_id, retired_at=None
    ).first()  # fmt: skip
    if reading is None:
        return None
    claims = list(Claim.objects.filter(extraction=reading).order_by("start", "id"))
    told = sittings(claims)
    whose = dict(
        Ground.objects.filter(claim__in=claims, fact__contains=JOINT).values_list("claim_id", "fact")
    )
    applied: list[Facts] = []
    for mention, meeting in homes.items():
        sitting = told.get(mention)
        if sitting is None:
            continue
        if meeting == NOWHERE:
            del told[mention]
            applied.append({"field": "meeting", "rejected": True})
            continue
        for decision in decided[meeting]:
            if _apply(decision, meeting, sitting, whose, reading.article.text):
                applied.append({"field": decision.field, "decision": decision.id, "reason": decision.reason})
    return _written(reading, list(told.values()), terms(claims), applied) if applied else None


def _written(reading: Extraction, told: list[Sitting], chairs: list[Facts], applied: list[Facts]) -> GoldCase:
    article: Article = reading.article
    text = article.text
    if article.url and not text.startswith("URL:"):
        text = f"URL: {article.url}\n{text}"
    facts: Facts = {
        "id": article.id,
        "url": article.url or None,
        "publisher": article.publisher.name if article.publisher else None,
        "published": (reading.published or None) if reading.published_basis != GIVEN else None,
        "language": reading.language,
        "meetings": [sitting.facts() for sitting in told],
        "chairmanships": chairs,
        "other_orgs": [],
        "x_corrections": applied,
    }
    return GoldCase(article.id, text, facts)


# --- one correction in one article -----------------------------------------------------------------------


def _apply(decision: Decision, meeting: str, sitting: Sitting, whose: dict[str, str], text: str) -> bool:
    """Correct what an article tells of a sitting; whether the article speaks of what was decided."""
    if decision.field == Field.ATTENDEE:
        return _person(decision, meeting, sitting, whose, text)
    if decision.field == Field.DELEGATION:
        return _state(decision, sitting)
    value: Any = None if decision.verdict == Verdict.REJECT else decision.value
    if decision.field == Field.STATUS and isinstance(value, dict):
        sitting.status = {"status": value["status"], "detail": value.get("detail")}
        return True
    if decision.field == Field.DATE:
        return _date(value["edtf"] if isinstance(value, dict) else value, sitting)
    if decision.field == Field.CITY and "city" in sitting.stated:
        # A decided city brings its state along; a decision on the state itself comes to its own turn.
        sitting.stated["country"] = Meeting.objects.values_list("country_id", flat=True).get(id=meeting)
    return _stated(str(decision.field), value, sitting)


def _stated(field: str, value: Any, sitting: Sitting) -> bool:
    if field not in sitting.stated:
        _accept(field, value, sitting)
        return False
    sitting.stated[field] = value
    return True


def _date(value: str | None, sitting: Sitting) -> bool:
    if sitting.date and (value is None or not _within(value, sitting.date)):
        sitting.date = value
        return True
    _accept("date", value, sitting)
    return False


def _within(decided: str, told: str) -> bool:
    """Whether a decided date only says more precisely what the text says."""
    inner, outer = edtf.bounds(decided), edtf.bounds(told)
    if "X" in told or decided == told or None in (*inner, *outer):
        return decided != told
    return bool(outer[0] <= inner[0] and inner[1] <= outer[1])  # type: ignore[operator]


def _accept(field: str, value: Any, sitting: Sitting) -> None:
    """The text says nothing against a decided value, nor that: it is right, and so is silence."""
    if value is not None:
        sitting.notes.setdefault(f"x_{field}_alternatives", []).append(value)


def _state(decision: Decision, sitting: Sitting) -> bool:
    country, value = named(decision), decision.value
    people = [row for row in sitting.people if row["country"] == country]
    if country not in sitting.states and not people:
        return False
    if decision.verdict == Verdict.REJECT:
        sitting.states[country] = Attendance.NOT_REPORTED
    elif isinstance(value, dict) and value.get("attendance"):
        sitting.states[country] = str(value["attendance"])
    return True


def _person(decision: Decision, meeting: str, sitting: Sitting, whose: dict[str, str], text: str) -> bool:
    """Correct, strike out or add a person whom the text names."""
    fact = f"{meeting}{JOINT}{decision.person}" if decision.person else _fact_of(decision, meeting)
    here = [row for row in sitting.people if fact and fact in {whose.get(claim) for claim in row["claims"]}]
    if decision.verdict == Verdict.REJECT:
        # Who was rejected stands in no row, so that no claim of his or hers is a ground of one.
        here = here or [row for row in sitting.people if not any(claim in whose for claim in row["claims"])]
        sitting.people = [row for row in sitting.people if row not in here]
        return bool(here)
    value: Facts = decision.value if isinstance(decision.value, dict) else {}
    for row in here:
        row |= {part: value[part] for part in PARTS if part in value}
    return bool(here) or _added(fact, sitting, text)


def _fact_of(decision: Decision, meeting: str) -> str:
    grounds = Ground.objects.filter(decision=decision, fact__startswith=f"{meeting}{JOINT}")
    return grounds.values_list("fact", flat=True).first() or ""


def _added(fact: str, sitting: Sitting, text: str) -> bool:
    """Add a person whom an editor found in the text and the rules did not."""
    row = Attendee.objects.select_related("person").filter(id=fact, basis="editor").first()
    if row is None:
        return False
    spellings = [row.name_as_printed, row.person.name, *row.person.spellings.values_list("text", flat=True)]
    printed = next((name for name in spellings if name and name in text), None)
    if printed is None:
        return False
    parts = {"country": row.country_id, "role": row.role or None, "attendance": row.attendance}
    sitting.people.append({"name": printed, "claims": [], **parts})
    return True
