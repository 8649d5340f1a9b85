"""One article's reading as gold facts: the shape that `manage.py evaluate` scores against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from events.kinds import COARSE, Attendance, Field, Status, StatusDetail
from events.models import Claim

Facts = dict[str, Any]
STATED = {
    Field.ORDINAL: "ordinal",
    Field.CITY: "city",
    Field.COUNTRY: "country",
    Field.AGENDA: "agenda_items_count",
}


@dataclass
class Sitting:
    """What one article tells of one sitting; corrections change it before it is written."""

    body: Facts = field(default_factory=dict)
    status: Facts = field(default_factory=dict)
    date: str | None = None
    stated: Facts = field(default_factory=dict)
    people: list[Facts] = field(default_factory=list)
    """Attendees in the full vocabulary, each with the `claims` that tell of him or her."""
    states: dict[str, str] = field(default_factory=dict)
    papers: list[Facts] = field(default_factory=list)
    notes: Facts = field(default_factory=dict)

    def take(self, claim: Claim) -> None:
        """Add what a claim says, once however many sentences say it."""
        value: Any = claim.value
        match claim.field:
            case Field.BODY:
                self.body = self.body or value
            case Field.STATUS:
                self.status = self.status or value
            case Field.DATE:
                self.date = self.date or value["edtf"]
            case Field.ATTENDEE:
                same = next((row for row in self.people if row["told"] == value), None)
                if same:
                    same["claims"].append(claim.id)
                else:
                    self.people.append({**value, "told": value, "claims": [claim.id]})
            case Field.DELEGATION:
                self.states.setdefault(value["country"], value["attendance"])
            case Field.DOCUMENT:
                self.papers += [value] if value not in self.papers else []
            case _ if claim.field in STATED:
                self.stated.setdefault(STATED[Field(claim.field)], value)

    def facts(self) -> Facts:
        """The sitting as gold tells it, in the coarse words of attendance."""
        partial = bool(self.date and "X" in self.date)
        told: Facts = {
            "body": self.body.get("code", "OTHER"),
            "ordinal": self.stated.get("ordinal"),
            "date": None if partial else self.date,
            "city": self.stated.get("city"),
            "country": self.stated.get("country"),
            "status": self.status.get("status", Status.HELD.value),
            "main": bool(self.body.get("main")),
            "attendees": [_person(row) for row in self.people if row["attendance"] in COARSE],
            "countries_present": self._present(),
            "countries_absent": sorted(
                code for code, word in self.states.items() if Attendance(word).stayed_away
            ),
            "documents": [paper["title"] for paper in self.papers],
            "agenda_items_count": self.stated.get("agenda_items_count"),
        }
        more: Facts = {"x_date_partial": self.date} if partial else {}
        if self.body.get("joint_with"):
            more["x_joint_with"] = self.body["joint_with"]
        if self.papers:
            more["x_document_actions"] = {paper["title"]: paper["action"] for paper in self.papers}
        return told | more | self.notes

    def _present(self) -> list[str]:
        cancelled = self.status.get("detail") == StatusDetail.CANCELLED
        coming = self.status.get("status") == Status.PLANNED and not cancelled
        told = [*self.states.items(), *((row["country"], row["attendance"]) for row in self.people)]
        there = {
            code
            for code, word in told
            if code and Attendance(word).took_part and (coming or word != Attendance.EXPECTED)
        }
        return sorted(there - {code for code, word in self.states.items() if not Attendance(word).took_part})


def _person(row: Facts) -> Facts:
    return {
        "name": row["name"],
        "country": row.get("country"),
        "role": row.get("role"),
        "attendance": COARSE[Attendance(row["attendance"])][0],
    }


def sittings(claims: Iterable[Claim]) -> dict[str, Sitting]:
    """The sittings that an article's claims tell of, by the keys of their readings, in the text's order."""
    found: dict[str, Sitting] = {}
    for claim in claims:
        if claim.mention and claim.field != Field.CHAIRMANSHIP:
            found.setdefault(claim.mention, Sitting()).take(claim)
    return {key: sitting for key, sitting in found.items() if sitting.body}


def terms(claims: Iterable[Claim]) -> list[Facts]:
    """The terms in a chair that an article's claims tell of, each once."""
    found: list[Facts] = []
    for claim in claims:
        if claim.field == Field.CHAIRMANSHIP and isinstance(claim.value, dict):
            term = {part: claim.value.get(part) for part in ("body", "country", "year", "person")}
            found += [term] if term not in found else []
    return found
