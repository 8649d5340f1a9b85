"""The history of a fact's rows: what each revision changed, from what to what, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from events.kinds import Cause
from events.models import Article, Decision, Person, Revision
from events.query.decisions import named
from events.query.pages.causes import Causes, Reason, decided_by, rejections
from events.query.pages.versions import JOINT, Version, former_addresses, of_rows
from events.records import Json

OF_MEETING = ("meeting", "attendee", "delegation", "document", "mention")
UNTOLD = frozenset({"id", "meeting_id"})
DERIVED = frozenset(
    {
        *("title", "date_from", "date_to", "date_basis", "date_reasons", "countries_present", "sample"),
        *("countries_absent", "attendee_count", "document_count", "article_count", "basis"),
    }
)
"""Columns that follow from others: told only where somebody changed them by hand."""
PARTS = {
    "body_id": "body",
    "country_id": "country",
    "person_id": "person",
    "date_edtf": "date",
    "status_detail": "detail",
    "name_as_printed": "name",
    "agenda_items_count": "agenda",
}
"""What a column is called where it is told, if otherwise than in its table."""
NAMED_BY = {
    "attendee": ("person_id", "name_as_printed"),
    "delegation": ("country_id",),
    "document": ("title",),
    "mention": ("article_id",),
    "chairmanship": ("id",),
}
"""The columns that say whom or what a row is about."""

Kind = Literal["came", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Change:
    """What one revision did to one row."""

    noun: str
    keys: frozenset[str]
    kind: Kind
    name: str
    """Whom or what it is about; empty for the meeting itself. A state goes by its code."""
    parts: Mapping[str, tuple[Json, Json]]
    """By part: what stood before, and what stood then."""
    mends: bool = False
    """Whether it undoes what was done by hand."""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One revision with what it changed."""

    revision: Revision
    changes: tuple[Change, ...] = ()

    @property
    def by_hand(self) -> bool:
        """Whether it was made past the portal."""
        return self.revision.cause == Cause.BY_HAND


class History:
    """The changes of a fact and, for a meeting, of what belongs to it, under every address it had."""

    def __init__(self, fact: str, nouns: Sequence[str] = OF_MEETING) -> None:
        meeting, joint, rest = fact.partition(JOINT)
        self.keys = [f"{address}{joint}{rest}" for address in (meeting, *former_addresses(meeting))]
        self.nouns = tuple(nouns)
        self.versions = of_rows(self.keys, nouns, whole=not rest)
        self.by_hand = set(
            Revision.objects.filter(id__in=self._revisions(), cause=Cause.BY_HAND).values_list(
                "id", flat=True
            )
        )
        self._changes = self._by_revision()

    @property
    def numbers(self) -> list[int]:
        """The revisions that changed something which is told, newest first."""
        return sorted(self._changes, reverse=True)

    @property
    def begun_before(self) -> bool:
        """Whether something stood here before any history was kept."""
        return any(version.since is None for version in self.versions)

    def steps(self, numbers: Iterable[int]) -> list[Step]:
        """Some revisions with their changes and what these rest on."""
        rows = Revision.objects.in_bulk(list(numbers))
        changes = {number: self._changes[number] for number in rows}
        facts = {key for each in changes.values() for change in each for key in change.keys}
        causes, rejected = Causes(facts, changes), rejections(key.partition(JOINT)[0] for key in self.keys)

        def told(revision: Revision, change: Change) -> Change:
            if change.noun == "mention":
                return change
            struck = [
                decided_by(on, lifted=lifted)
                for on, lifted in rejected
                if on.made_at <= revision.at and _rejects(on, change)
            ]
            return replace(
                change, reasons=tuple(struck[:1]) or causes.of(revision.id, change.keys, change.parts)
            )

        return [
            Step(row, tuple(told(row, each) for each in changes[row.id]))
            for row in sorted(rows.values(), key=lambda row: -row.id)
        ]

    def _revisions(self) -> set[int]:
        return {at for each in self.versions for at in (each.since, each.until) if at is not None}

    def _by_revision(self) -> dict[int, list[Change]]:
        threads: dict[tuple[str, str], list[Version]] = defaultdict(list)
        for version in self.versions:
            threads[version.noun, version.who].append(version)
        names = _names(self.versions)
        found: dict[int, list[Change]] = defaultdict(list)
        for of in sorted(threads, key=lambda one: (self.nouns.index(one[0]), one[1])):
            for number, change in self._of_row(threads[of], names):
                found[number].append(change)
        return found

    def _of_row(self, thread: list[Version], names: Mapping[str, str]) -> Iterable[tuple[int, Change]]:
        """The changes of one row; one that leaves an address as it comes to another has only changed."""
        for number in sorted({at for each in thread for at in (each.since, each.until) if at is not None}):
            came = next((each for each in thread if each.since == number), None)
            went = next((each for each in thread if each.until == number), None)
            if came is None and any(each.stood(number) for each in thread):
                continue
            left = max((each.until for each in thread if each.until and each.until < number), default=None)
            mends = (went.since if went else left) in self.by_hand and number not in self.by_hand
            change = _change(went, came, names, mends=mends, whole=mends or number in self.by_hand)
            if change:
                yield number, change


def _change(
    then: Version | None, now: Version | None, names: Mapping[str, str], *, mends: bool, whole: bool
) -> Change | None:
    """What became of a row; None where nothing did that is told."""
    row = now or then
    parts = _differences(then, now, whole=whole)
    if row is None or (then and now and not parts):
        return None
    return Change(
        noun=row.noun,
        keys=frozenset(each.key for each in (then, now) if each),
        kind="changed" if then and now else "came" if now else "gone",
        name=_name(row, names),
        parts=parts,
        mends=mends,
    )


def _rejects(decision: Decision, change: Change) -> bool:
    """Whether a rejection is of what went."""
    if change.kind != "gone" or change.noun == "meeting":
        return change.kind == "gone" and not decision.field
    if decision.person:
        return any(key.endswith(f"{JOINT}{decision.person}") for key in change.keys)
    return decision.field == change.noun and named(decision).casefold() == change.name.casefold()


def _differences(then: Version | None, now: Version | None, *, whole: bool) -> dict[str, tuple[Json, Json]]:
    before, after = (each.content if each else {} for each in (then, now))
    hidden = UNTOLD if whole else UNTOLD | DERIVED
    return {
        PARTS.get(column, column): (before.get(column), after.get(column))
        for column in dict.fromkeys((*after, *before))
        if column not in hidden and before.get(column) != after.get(column)
    }


def _names(versions: Iterable[Version]) -> dict[str, str]:
    """What people are called today, and articles, by id."""
    rows = list(versions)
    people = {str(row.content["person_id"]) for row in rows if row.noun == "attendee"}
    told = {str(row.content["article_id"]) for row in rows if row.noun == "mention"}
    named = dict(Person.objects.filter(id__in=people).values_list("id", "name")) if people else {}
    titled = (
        {row.id: str(row) for row in Article.objects.filter(id__in=told).only("id", "title")} if told else {}
    )
    return {**named, **titled}


def _name(row: Version, names: Mapping[str, str]) -> str:
    """Whom or what a row is about; empty for the meeting itself. A state goes by its code."""
    words = [str(row.content[column]) for column in NAMED_BY.get(row.noun, ()) if row.content.get(column)]
    return next((names[word] for word in words if word in names), words[-1] if words else "")
