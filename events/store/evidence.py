"""The evidence as resolving takes it: claims in force, their articles, and all decisions."""

from collections.abc import Sequence
from typing import Any

from django.db.models import F
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
    words = _undated_sentences()
    rows = Claim.objects.filter(extraction__retired_at=None).order_by("id").values_list(*COLUMNS)
    claims = tuple(_claim(row, words.get(row[0], "")) for row in rows.iterator(CHUNK))
    return records.EvidenceBase(articles=_articles(), claims=claims, decisions=_decisions())


def _undated_sentences() -> dict[str, str]:
    """The sentences of claims whose article came out on no known day: whether one says "today" matters."""
    undated = Claim.objects.filter(extraction__retired_at=None, extraction__published="")
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


def _articles() -> dict[str, records.ArticleFacts]:
    readings = Extraction.objects.filter(retired_at=None).values_list(
        "article_id", "article__title", "article__publisher__name", "published", "article__sample"
    )
    return {
        article: records.ArticleFacts(article, title, publisher, published or None, sample)
        for article, title, publisher, published, sample in readings.order_by("article_id")
    }


def _decisions() -> tuple[records.Decision, ...]:
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
