"""Two attendees of one sitting, or an attendee and an official, who may be one person: for an editor to
judge.

Across articles a near name never joins alone: only a curated spelling or an editor's word does. What
cannot be joined is said in the open, once for each pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from events.kinds import Concern, Field
from events.records import AttendeeRow
from events.resolve.ledger import Ledger
from events.resolve.names import near_names, nearness
from events.resolve.officials import with_surname
from events.resolve.people import People, terms_of
from events.resolve.sittings import Sitting


def suggest_same(sitting: Sitting, rows: Sequence[AttendeeRow], people: People, ledger: Ledger) -> None:
    """Name the pairs of near names that no article tells apart, on the row of the less known person."""
    for row in rows:
        _suggest_official(row, people, ledger)
    if len(rows) < 2:
        return
    told = _articles(sitting, people)
    for pair in combinations(rows, 2):
        if not _may_be_one(*pair, told, people):
            continue
        known, other = sorted(pair, key=lambda row: (not people.rows[row.person].curated, row.id))
        words = (
            f"{other.name_as_printed} may be {known.name_as_printed} ({known.person}): "
            f"{nearness(other.name_as_printed, known.name_as_printed)}; only a listed spelling or an "
            "editor joins them"
        )
        ledger.disagree(other.id, "name", words, Concern.SAME_PERSON)


def _suggest_official(row: AttendeeRow, people: People, ledger: Ledger) -> None:
    """Name the officials whose surname and office somebody has who cannot be told to be one of them."""
    if people.rows[row.person].curated or not row.role:
        return
    for official in with_surname(row.name_as_printed, row.country or "", row.role):
        if frozenset((row.person, official)) not in people.apart:
            words = (
                f"{row.name_as_printed} may be {terms_of()[official][0].name} ({official}): the same surname "
                "and office, but no day is known on which only this official held it; an editor joins them"
            )
            ledger.disagree(row.id, "name", words, Concern.SAME_PERSON)


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
