"""Keeping articles: immutable, unique by the hash of their text."""

import hashlib
from datetime import datetime

from django.db import transaction

from events.models import Article, Source
from events.records import ParsedArticle
from events.store import generation

ID_DIGITS = 16
LONGEST_PUBLISHER = 200


def identify(text: str) -> tuple[str, str]:
    """The id and the whole SHA-256 of a text."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return digest[:ID_DIGITS], digest


@transaction.atomic
def keep(parsed: ParsedArticle, retrieved_at: datetime, sample: bool = False) -> tuple[str, bool]:
    """Store a text unless it is there; returns its id and whether it is new.

    A real article whose text was known as a sample stops being one, and so do its facts.
    """
    article_id, digest = identify(parsed.text)
    _, new = Article.objects.get_or_create(
        text_hash=digest,
        defaults={
            "id": article_id,
            "text": parsed.text,
            "title": parsed.title or parsed.origin,
            "url": parsed.url or "",
            "origin": parsed.origin,
            "publisher": _source(parsed.publisher),
            "published": parsed.published or "",
            "previous": _version_before(parsed.url, digest),
            "sample": sample,
            "retrieved_at": retrieved_at,
        },
    )
    if not new and not sample and Article.objects.filter(id=article_id, sample=True).update(sample=False):
        generation.raise_requested([article_id])
    return article_id, new


def _source(name: str | None) -> Source | None:
    if not name:
        return None
    return Source.objects.get_or_create(name=name[:LONGEST_PUBLISHER])[0]


def _version_before(url: str | None, digest: str) -> Article | None:
    """The latest other text that stood at the same address."""
    if not url:
        return None
    return Article.objects.filter(url=url).exclude(text_hash=digest).order_by("-added_at").first()
