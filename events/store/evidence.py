"""The evidence as resolving takes it: claims in force, their articles, and all decisions."""

from django.db.models import F
from django.db.models.functions import Substr

from events import records
from events.kinds import Field, Verdict
from events.models import Claim, Decision, Extraction


def load() -> records.EvidenceBase:
    """Everything that the projection is made from.

    Claims are read first: an article that comes in between is then missing from the claims, never
    a claim's article from the articles.
    """
    words = _undated_sentences()
    claims = tuple(
        claim(row, words.get(row.id, ""))
        for row in Claim.objects.filter(extraction__retired_at=None).order_by("id")
    )
    return records.EvidenceBase(articles=_articles(), claims=claims, decisions=_decisions())


def _undated_sentences() -> dict[str, str]:
    """The sentences of claims whose article came out on no known day: whether one says "today" matters."""
    undated = Claim.objects.filter(extraction__retired_at=None, extraction__published="")
    length = F("sentence_end") - F("sentence_start")
    return dict(undated.values_list("id", Substr("article__text", F("sentence_start") + 1, length)))


def claim(row: Claim, sentence: str = "") -> records.Claim:
    """A stored claim as a record. The sentence's words mostly stay in the article: resolving needs only
    where they are."""
    return records.Claim(
        id=row.id,
        article=row.article_id,
        mention=row.mention,
        field=Field(row.field),
        value=row.value,
        span=records.Span(row.start, row.end, row.quote),
        sentence=records.Span(row.sentence_start, row.sentence_end, sentence),
        rule=row.rule,
    )


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
