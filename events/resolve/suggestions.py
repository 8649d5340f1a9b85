"""Two attendees of one sitting, or an attendee and an official, who may be one person: for an editor to
judge.

Across articles a near name never joins alone: only a curated spelling or an editor's word does. What
cannot be joined is said in the open, once for each pair, with a score and what it is made of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from events.edtf import Extent
from events.kinds import Concern, Field
from events.records import AttendeeRow
from events.resolve.ledger import Ledger
from events.resolve.likeness import Described, likeness
from events.resolve.names import near_names
from events.resolve.officials import held_on, near_officials
from events.resolve.people import People, terms_of
from events.resolve.sittings import Sitting
from events.telling import tell


def suggest_same(sitting: Sitting, rows: Sequence[AttendeeRow], people: People, ledger: Ledger) -> None:
    """Name the pairs of near names that no article tells apart, on the row of the less known person."""
    there = {row.person for row in rows}
    for row in rows:
        if not people.rows[row.person].curated:
            _suggest_officials(row, there, sitting.stated.extent, people, ledger)
    if len(rows) < 2:
        return
    told = _articles(sitting, people)
    for pair in combinations(rows, 2):
        if not _may_be_one(*pair, told, people):
            continue
        known, other = sorted(pair, key=lambda row: (not people.rows[row.person].curated, row.id))
        _suggest(other, known.person, _described(known), ledger)


def _suggest_officials(
    row: AttendeeRow, there: Collection[str], day: Extent, people: People, ledger: Ledger
) -> None:
    """Name the officials whom a near name may mean, and who are not told to be there as themselves."""
    country, role = row.country or "", row.role or ""
    for official in near_officials(row.name_as_printed, country, role):
        if official in there or frozenset((row.person, official)) in people.apart:
            continue
        name, on_day = terms_of()[official][0].name, held_on(official, role, day)
        offices = {term.office for term in terms_of()[official]}
        office = role if role in offices else min(offices)
        _suggest(row, official, Described(name, country, office, on_day or role not in offices), ledger)


def _described(row: AttendeeRow) -> Described:
    return Described(row.name_as_printed, row.country, row.role)


def _suggest(row: AttendeeRow, person: str, known: Described, ledger: Ledger) -> None:
    words = tell(
        "{name} may be {other} ({id}), {likeness}; only a listed spelling or an editor joins them",
        name=row.name_as_printed,
        other=known.name,
        id=person,
        likeness=likeness(_described(row), known).told,
    )
    ledger.disagree(row.id, "name", words, Concern.SAME_PERSON, person)


def _articles(sitting: Sitting, people: People) -> Mapping[str, set[str]]:
    """The articles that name each person at the sitting."""
    told: dict[str, set[str]] = defaultdict(set)
    for mention in sitting.mentions:
        for claim in mention.claims:
            if claim.field is Field.ATTENDEE:
                told[people.of[claim.id]].add(claim.article)
    return told


def _may_be_one(a: AttendeeRow, b: AttendeeRow, told: Mapping[str, set[str]], people: People) -> bool:
    """Whether nothing keeps two apart: neither state nor one article's list nor an editor nor the table."""
    if a.country and b.country and a.country != b.country:
        return False
    if told.get(a.person, set()) & told.get(b.person, set()):
        return False
    if frozenset((a.person, b.person)) in people.apart:
        return False
    if people.rows[a.person].curated and people.rows[b.person].curated:
        return False
    return near_names(a.name_as_printed, b.name_as_printed)
