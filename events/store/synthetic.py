"""Writing a made-up set of articles, claims and bodies in bulk, into a database without real articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from django.db import connection, transaction

from events import records
from events.models import Article, Body, Claim, Extraction, Job, Source
from events.records import ParsedArticle, Reading
from events.store import articles, generation, readings
from events.store.copying import copy_in

Read = tuple[ParsedArticle, Reading, tuple[records.Claim, ...]]
"""An article, what is read in it, and its claims."""


class NotEmpty(ValueError):
    """The database holds what a made-up set must not be mixed with; the message is a sentence."""


def refuse_unless_free(extractor: str) -> None:
    """Raise `NotEmpty` where there are real articles, or a made-up set already."""
    if Article.objects.filter(sample=False).exists() or Job.objects.filter(sample=False).exists():
        raise NotEmpty(
            "This database holds real articles, and a made-up set is never mixed with them: name an empty "
            "database with DATA_DIR or DATABASE_URL."
        )
    if Extraction.objects.filter(extractor=extractor).exists():
        raise NotEmpty(
            "This database holds a made-up set already: `manage.py samples remove` takes it out, or name an "
            "empty database with DATA_DIR or DATABASE_URL."
        )


def add_bodies(named: Iterable[tuple[str, str]]) -> None:
    """Add the bodies that are not there yet, by code and name, behind those of the reference facts."""
    rank = Body.objects.count()
    Body.objects.bulk_create(
        (Body(code=code, name=name, rank=rank + number) for number, (code, name) in enumerate(named)),
        ignore_conflicts=True,
    )


@transaction.atomic
def add(told: Sequence[Read]) -> None:
    """Write articles, which the database does not hold yet, with readings and claims, as samples."""
    sources = _sources({parsed.publisher or "" for parsed, _, _ in told})
    extractions = _numbers(len(told))
    copy_in(Article, (_article(parsed, reading, sources) for parsed, reading, _ in told))
    copy_in(Extraction, map(_extraction, extractions, told))
    copy_in(
        Claim,
        (
            readings.claim_row(claim) | {"extraction_id": number}
            for number, (_, _, claims) in zip(extractions, told, strict=True)
            for claim in claims
        ),
    )
    generation.raise_requested()


def _sources(names: set[str]) -> dict[str, int]:
    Source.objects.bulk_create((Source(name=name) for name in sorted(names)), ignore_conflicts=True)
    return dict(Source.objects.filter(name__in=names).values_list("name", "id"))


def _numbers(count: int) -> list[int]:
    """Numbers for new extractions, from the sequence that otherwise gives them one by one."""
    numbered = "SELECT nextval(pg_get_serial_sequence('events_extraction', 'id')) FROM generate_series(1, %s)"
    with connection.cursor() as cursor:
        cursor.execute(numbered, [count])
        return [number for (number,) in cursor.fetchall()]


def _noon(reading: Reading) -> datetime:
    """When an article came in: at noon of the day on which it came out, whenever the set is made."""
    if reading.published is None:
        raise ValueError("a made-up article came out on no day")
    return datetime.combine(date.fromisoformat(reading.published.edtf), time(12), UTC)


def _article(parsed: ParsedArticle, reading: Reading, sources: Mapping[str, int]) -> dict[str, Any]:
    id, digest = articles.identify(parsed.text)
    came_in = _noon(reading)
    return {
        "id": id,
        "text_hash": digest,
        "text": parsed.text,
        "title": parsed.title or "",
        "url": parsed.url or "",
        "origin": parsed.origin,
        "publisher_id": sources[parsed.publisher or ""],
        "published": parsed.published or "",
        "previous_id": None,
        "sample": True,
        "retrieved_at": came_in,
        "added_at": came_in,
    }


def _extraction(number: int, told: Read) -> dict[str, Any]:
    parsed, reading, _ = told
    read = readings.extraction_row(reading)
    id, _ = articles.identify(parsed.text)
    return {"id": number, "article_id": id, "read_at": _noon(reading), "retired_at": None, **read}
