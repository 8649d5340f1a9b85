"""The evidence as resolving takes it: claims in force, their articles, and all decisions."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Substr

from events import records
from events.kinds import Field, Verdict
from events.models import Claim, Decision, Extraction

CHUNK = 5000
"""Claims that are taken from the database at once."""
FIELDS = {field.value: field for field in Field}
COLUMNS = (
    "id", "article_id", "mention", "field", "value", "start", "end", "quote",
    "sentence_start", "sentence_end", "rule",
)  # fmt: skip


def load() -> records.EvidenceBase:
    """Everything that the projection is made from.

    Claims are read first: an article that comes in between is then missing from the claims, never
    a claim's article from the articles.
    """
    told = tuple(claims())
    return records.EvidenceBase(articles=articles(), claims=told, decisions=decisions())


def claims(of: Collection[str] | None = None) -> Iterator[records.Claim]:
    """The claims in force, of all articles or of some."""
    return _in_force(_told_in(Claim.objects.all(), of))


def chaired(bodies: Collection[str]) -> Iterator[records.Claim]:
    """The claims in force on the chairs of some bodies."""
    body = KeyTextTransform("body", "value")
    chairs = Claim.objects.filter(field=Field.CHAIRMANSHIP).alias(body=body)
    return _in_force(chairs.filter(body__in=bodies))


def _told_in(rows: QuerySet[Any], of: Collection[str] | None) -> QuerySet[Any]:
    return rows if of is None else rows.filter(article__in=of)


def _in_force(rows: QuerySet[Claim]) -> Iterator[records.Claim]:
    current = rows.filter(extraction__retired_at=None)
    words = _undated_sentences(current)
    listed = current.order_by("id").values_list(*COLUMNS)
    return (_claim(row, words.get(row[0], "")) for row in listed.iterator(CHUNK))


def _undated_sentences(current: QuerySet[Claim]) -> dict[str, str]:
    """The sentences of claims whose article came out on no known day: whether one says "today" matters."""
    undated = current.filter(extraction__published="")
    length = F("sentence_end") - F("sentence_start")
    return dict(undated.values_list("id", Substr("article__text", F("sentence_start") + 1, length)))


def claim(row: Claim) -> records.Claim:
    """A stored claim as a record; of its sentence only the place."""
    return _claim([getattr(row, column) for column in COLUMNS])


def _claim(row: Sequence[Any], sentence: str = "") -> records.Claim:
    """A claim's columns as a record. The sentence's words mostly stay in the article: resolving needs only
    where they are."""
    id, article, mention, field, value, start, end, quote, sentence_start, sentence_end, rule = row
    span, around = records.Span(start, end, quote), records.Span(sentence_start, sentence_end, sentence)
    return records.Claim(id, article, mention, FIELDS[field], value, span, around, rule)


def articles(of: Collection[str] | None = None) -> dict[str, records.ArticleFacts]:
    """The articles that are read, all or some of these."""
    readings = _told_in(Extraction.objects.filter(retired_at=None), of).values_list(
        "article_id", "article__title", "article__publisher__name", "published", "article__sample"
    )
    return {
        article: records.ArticleFacts(article, title, publisher, published or None, sample)
        for article, title, publisher, published, sample in readings.order_by("article_id")
    }


def decisions() -> tuple[records.Decision, ...]:
    """All decisions that were ever taken."""
    rows = Decision.objects.select_related("author").order_by("id")
    return tuple(_decision(row) for row in rows)


def _decision(row: Decision) -> records.Decision:
    return records.Decision(
        id=row.id,
        verdict=Verdict(row.verdict),
        author=row.author.get_full_name() or row.author.get_username(),
        made_at=row.made_at,
        reason=row.reason,
        meeting=row.meeting or None,
        identity=records.Identity(**row.identity) if row.identity else None,
        mentions=tuple((article, mention) for article, mention in row.mentions),
        field=Field(row.field) if row.field else None,
        person=row.person or None,
        value=row.value,
        other=row.other or None,
    )
