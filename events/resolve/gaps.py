"""What is missing: sessions without a number, numbers without a session, meetings that one thin text tells
of, texts that name a council and tell of no meeting.

A meeting that an editor has confirmed is not asked about again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from events.kinds import Concern, DateBasis, Field, Status
from events.parts import Placed
from events.records import DateSolution, EvidenceBase, MeetingRow
from events.resolve.ledger import Ledger
from events.resolve.mentions import OTHER
from events.resolve.sittings import Sitting
from events.resolve.titles import body_name, ordinal_word
from events.telling import joined, tell

UNSTATED = frozenset(
    {DateBasis.DATELINE, DateBasis.BYLINE, DateBasis.URL, DateBasis.INFERRED, DateBasis.UNKNOWN}
)
"""Dates that no sentence of a text gives."""
NAMED = 2
"""A text that names a council so often speaks of it, and does not only quote its title."""


def placed(row: MeetingRow, disputed: bool) -> Placed:
    """A meeting's place; `disputed` where its number is another question already."""
    asked = row.ordinal is None and row.status is not Status.PLANNED and not row.reviewed and not disputed
    told = len({article for article, _ in row.mentions})
    return Placed(row.id, row.body, row.ordinal, row.date.earliest, row.date.latest, asked, told)


def note_gaps(rows: Sequence[MeetingRow], elsewhere: Iterable[Placed], ledger: Ledger) -> None:
    """Name the numbers that are missing, among these meetings and those of their bodies `elsewhere`."""
    by_body: dict[str, list[Placed]] = defaultdict(list)
    here = (placed(row, bool(ledger.disputes(row.id, "ordinal"))) for row in rows)
    for one in (*here, *elsewhere):
        if one.body != OTHER:
            by_body[one.body].append(one)
    for listed in by_body.values():
        numbered = sorted((one for one in listed if one.number is not None), key=lambda one: one.number or 0)
        _note_missing(numbered, ledger)
        for one in listed:
            if one.asked and numbered:
                _note_unnumbered(one, numbered, ledger)


def _note_missing(numbered: Sequence[Placed], ledger: Ledger) -> None:
    """The numbers between two sessions that no text has told of."""
    for before, after in pairwise(numbered):
        first, last = (before.number or 0) + 1, (after.number or 0) - 1
        if first > last:
            continue
        told = tell("no. {first}" if first == last else "nos {first} to {last}", first=first, last=last)
        words = tell(
            "no text tells of {numbers}, between {before} and this session", numbers=told, before=before.id
        )
        ledger.disagree(after.id, "ordinal", words, Concern.UNNUMBERED, before.id)


def _note_unnumbered(one: Placed, numbered: Sequence[Placed], ledger: Ledger) -> None:
    before = [s for s in numbered if _is_before(s, one)]
    after = [s for s in numbered if _is_before(one, s)]
    sides = [
        *(tell("after the {ordinal}", ordinal=ordinal_word(s.number or 0)) for s in before[-1:]),
        *(tell("before the {ordinal}", ordinal=ordinal_word(s.number or 0)) for s in after[:1]),
    ]
    words = tell("other sessions of this body are numbered, but no text gives the number of this one")
    if sides:
        words = tell("{words}; by its date it came {sides}", words=words, sides=joined(" and ", sides))
    ledger.disagree(one.id, "ordinal", words, Concern.UNNUMBERED)


def _is_before(one: Placed, other: Placed) -> bool:
    return bool(one.latest and other.earliest and one.latest < other.earliest)


def note_thin(sittings: Iterable[Sitting], dates: Mapping[str, DateSolution], ledger: Ledger) -> None:
    """Name the meetings that rest on one article which does not say when they were."""
    for sitting in sittings:
        if sitting.code == OTHER or sitting.docket.meeting.confirmed:
            continue
        articles = {mention.article for mention in sitting.mentions if mention.article}
        if len(articles) == 1 and dates[sitting.id].basis in UNSTATED:
            words = tell("one article alone tells of it, and no sentence of it gives the day")
            ledger.disagree(sitting.id, "date", words, Concern.DOUBTFUL)


def note_unread(base: EvidenceBase, ledger: Ledger) -> None:
    """Texts that name a council again and again and tell of no meeting: one may have been overlooked."""
    told = {claim.article for claim in base.claims if claim.field is Field.BODY}
    named = Counter(
        (claim.article, str(claim.value))
        for claim in base.claims
        if claim.field is Field.ORGANIZATION and claim.article not in told and "-" in str(claim.value)
    )
    for article, codes in _by_article(named).items():
        bodies = joined(", ", (tell(body_name(code)) for code in codes))
        words = tell("it speaks of {bodies}, but no meeting was read in it", bodies=bodies)
        ledger.disagree(article, "meeting", words, Concern.UNREAD)


def _by_article(named: Mapping[tuple[str, str], int]) -> Mapping[str, Iterable[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for (article, code), times in sorted(named.items()):
        if times >= NAMED:
            found[article].append(code)
    return found
