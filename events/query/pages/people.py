"""The page of one person: spellings, terms of office, and every meeting."""

from __future__ import annotations

from dataclasses import dataclass

from events.kinds import Attendance
from events.models import Attendee, Chairmanship, Meeting, Person, Spelling, Term
from events.query import decisions
from events.query.pages import chairs, evidence, names
from events.query.pages.chairs import Chair
from events.query.pages.evidence import Evidence
from events.query.pages.history import Entry, entries
from events.query.pages.names import MeetingLink, Named


@dataclass(frozen=True, slots=True)
class Office:
    """A term of office by the reference table. `start` and `end` are EDTF; empty: not known, or not over."""

    office: str
    organisation: Named
    start: str
    end: str
    source: str
    confidence: str
    note: str


@dataclass(frozen=True, slots=True)
class Appearance:
    """One meeting that the person came to or stayed away from."""

    id: str
    meeting: MeetingLink
    name_as_printed: str
    role: str
    country: str
    attendance: Attendance
    represented_by: str
    basis: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything that the page of a person shows; appearances newest first."""

    id: str
    name: str
    country: Named | None
    curated: bool
    printed: tuple[str, ...]
    """Spellings of articles and editors."""
    listed: tuple[str, ...]
    """Spellings that the table of officials alone has."""
    offices: tuple[Office, ...]
    appearances: tuple[Appearance, ...]
    chairs: tuple[Chair, ...]


def person(id: str) -> PersonPage | None:
    """The page of a person; None where there is none."""
    row = Person.objects.filter(id=id).first()
    if row is None:
        return None
    countries, bodies = names.countries(), names.bodies()
    attended = {each.meeting: each for each in Attendee.objects.filter(person=row).select_related("meeting")}
    rows = [attended[meeting] for meeting in names.newest_first(attended)]
    found = evidence.of(each.id for each in rows)
    spellings = Spelling.objects.filter(person=row).order_by("text").values_list("text", "printed")
    printed = tuple(text for text, met in spellings if met and text != row.name)
    return PersonPage(
        id=row.id,
        name=row.name,
        country=countries.get(row.country_id or ""),
        curated=row.curated,
        printed=printed,
        listed=tuple(text for text, met in spellings if not met and text not in {row.name, *printed}),
        offices=tuple(_office(term, countries | bodies) for term in Term.objects.filter(person=row)),
        appearances=tuple(_appearance(each, tuple(found[each.id].values())) for each in rows),
        chairs=chairs.chairs_of(Chairmanship.objects.filter(person=row)),
    )


def _office(term: Term, known: dict[str, Named]) -> Office:
    return Office(
        term.office,
        names.named(known, [term.organisation])[0],
        term.start,
        term.end,
        term.source,
        term.confidence,
        term.note,
    )


def _appearance(row: Attendee, grounds: tuple[Evidence, ...]) -> Appearance:
    return Appearance(
        id=row.id,
        meeting=names.link(row.meeting),
        name_as_printed=row.name_as_printed,
        role=row.role,
        country=row.country_id or "",
        attendance=Attendance(row.attendance),
        represented_by=row.represented_by,
        basis=row.basis,
        evidence=grounds,
    )


def meetings_of_both(one: str, other: str) -> list[str]:
    """The meetings in whose lists both people are, by title and date."""
    rows = Meeting.objects.filter(attendees__person=one).filter(attendees__person=other)
    return [", ".join(filter(None, (row.title, row.date_edtf))) for row in rows.order_by("id")]


def judged(person: str) -> tuple[Entry, ...]:
    """The judgements on somebody and others, as a history, newest first."""
    return tuple(reversed(entries(decisions.about_person(person))))
