"""Keeping readings: a new version of the rules adds claims and retires the old version's."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from events import records
from events.models import Article, Claim, Extraction
from events.store import evidence, generation
from events.store.recognition import PREFIX, recognised


@transaction.atomic
def keep(article_id: str, reading: records.Reading, claims: Sequence[records.Claim]) -> bool:
    """Store what one version read in one article; False when that version's reading is in force already.

    A sitting that was read before keeps its key. The article's row is locked, so that two workers with
    the same article take turns.
    """
    article = Article.objects.select_for_update().only("id").get(id=article_id)
    standing = article.extractions.filter(extractor=reading.extractor).first()
    if standing and standing.retired_at is None:
        return False
    known = _known(article_id)
    article.extractions.filter(retired_at=None).update(retired_at=timezone.now())
    if standing:
        Extraction.objects.filter(id=standing.id).update(retired_at=None)
    else:
        _add(article, reading, recognised(claims, known))
    generation.raise_requested([article_id])
    return True


def _known(article_id: str) -> list[records.Claim]:
    """What makes up each sitting that was ever read in an article: by the reading in force, else by those
    that were."""
    told = Claim.objects.filter(article=article_id, mention__startswith=PREFIX).order_by("id")
    current = list(told.filter(extraction__retired_at=None))
    gone = told.exclude(mention__in={row.mention for row in current})
    return [evidence.claim(row) for row in (*current, *gone)]


def is_read(article_id: str, extractor: str) -> bool:
    """Whether this version's reading of the article is the one in force."""
    return Extraction.objects.filter(article=article_id, extractor=extractor, retired_at=None).exists()


def _add(article: Article, reading: records.Reading, claims: Iterable[records.Claim]) -> None:
    extraction = Extraction.objects.create(article=article, **extraction_row(reading))
    Claim.objects.bulk_create(Claim(extraction=extraction, **claim_row(claim)) for claim in claims)


def extraction_row(reading: records.Reading) -> dict[str, Any]:
    """The columns of an extraction that a reading gives."""
    published = reading.published
    return {
        "extractor": reading.extractor,
        "language": reading.language,
        "published": published.edtf if published else "",
        "published_basis": published.basis if published else "",
        "published_reason": published.reason if published else "",
        "silence": reading.silence or "",
    }


def claim_row(claim: records.Claim) -> dict[str, Any]:
    """A claim as its columns have it, but for the extraction that it belongs to."""
    return {
        "id": claim.id,
        "article_id": claim.article,
        "mention": claim.mention,
        "field": claim.field,
        "value": claim.value,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.span.quote,
        "sentence_start": claim.sentence.start,
        "sentence_end": claim.sentence.end,
        "rule": claim.rule,
    }
