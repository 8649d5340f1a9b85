"""The rows of a fact through time, as each stood.

The present rows say in `since` which revision brought them; the former ones are kept by triggers, so
that changes made past the portal are told as well (`events/models/history.py`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Exists, OuterRef

from events.models import FormerAddress, Meeting, Mention
from events.records import Json

JOINT = "--"
"""Between a meeting's address and the rest in the key of what belongs to it."""
KEYS = {"mention": "meeting_id"}


@dataclass(frozen=True, slots=True)
class Version:
    """One row as it stood from one revision until another; None: before the history began, and now."""

    noun: str
    key: str
    since: int | None
    until: int | None
    content: Mapping[str, Json]

    @property
    def who(self) -> str:
        """The row within its meeting, whatever address that had."""
        if self.noun == "mention":
            return f"{self.content['article_id']}/{self.content['mention']}"
        return self.key.partition(JOINT)[2]

    def stood(self, revision: int) -> bool:
        """Whether it stood before a revision and stands after it."""
        return (self.since or 0) < revision and (self.until is None or self.until > revision)


def former_addresses(meeting: str) -> list[str]:
    """The addresses that the meeting had, where nothing else stands today."""
    here = Mention.objects.filter(meeting=meeting, article=OuterRef("article"), mention=OuterRef("mention"))
    left = FormerAddress.objects.filter(Exists(here)).exclude(address__in=Meeting.objects.values("id"))
    return sorted(set(left.values_list("address", flat=True)))


def of_rows(keys: Sequence[str], nouns: Sequence[str], *, whole: bool) -> list[Version]:
    """The versions of the rows at some keys, with all that belongs to those where the `whole` is asked."""
    of = "key ~>=~ wanted.at AND key ~<~ (wanted.at || '-.')" if whole else "key = wanted.at"
    present = " ".join(
        f"UNION ALL SELECT '{noun}', {key}, since, NULL, to_jsonb(row) - 'since'"  # noqa: S608
        f" FROM wanted JOIN events_{noun} AS row ON {of.replace('key', f'row.{key}')}"
        for noun, key in ((noun, KEYS.get(noun, "id")) for noun in nouns)
    )
    statement = (
        "WITH wanted AS (SELECT unnest(%s::varchar[]) AS at)"  # noqa: S608
        " SELECT noun, key, since, until_id, content FROM wanted JOIN events_formerrow"
        f" ON noun = ANY(%s) AND {of} {present}"
    )
    return [Version(*row) for row in _rows(statement, [list(keys), list(nouns)])]


def of_grounds(facts: Sequence[str], revisions: Sequence[int]) -> list[Version]:
    """The grounds of some facts that came with, or went by, some revisions."""
    statement = (
        "SELECT noun, key, since, until_id, content FROM events_formerrow"
        " WHERE noun = 'ground' AND key = ANY(%s) AND (since = ANY(%s) OR until_id = ANY(%s))"
        " UNION ALL SELECT 'ground', fact, since, NULL, to_jsonb(row) - 'since' FROM events_ground AS row"
        " WHERE fact = ANY(%s) AND since = ANY(%s)"
    )
    at, given = list(facts), list(revisions)
    return [Version(*row) for row in _rows(statement, [at, given, given, at, given])]


def _rows(statement: str, given: list[Any]) -> list[tuple[Any, ...]]:
    """The rows that a statement gives, with their JSON read."""
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        rows = cursor.fetchall()
    return [(*row[:-1], _read(row[-1])) for row in rows]


def _read(content: Any) -> Any:
    return json.loads(content) if isinstance(content, str) else content
