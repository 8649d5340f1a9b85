"""Database expressions that several lists share: sentences, sources, how a meeting stands."""

from __future__ import annotations

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Case,
    CharField,
    F,
    IntegerField,
    OuterRef,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Concat, Length, Now, NullIf, Substr, TruncDate

from events.kinds import StatusDetail
from events.models import Article, Ground

MENTIONS = frozenset({"named-in-report", "previous-sitting", "next-sitting", "eve-of-sitting", "year-clue"})
"""Rules that read a value beside what the sentence is about: a speaker's name, a look back or ahead."""
STAMP = "published-"
"""How the rules begin that read when and where a text itself came out."""


def first_sentence(fact: str = "id") -> Subquery:
    """The sentence of the strongest claim that a fact rests on, which is the first that its page shows;
    `fact` is the outer column with its id. The order is that of `pages.evidence`."""
    grounds = Ground.objects.filter(fact=OuterRef(fact), chosen=True, claim__isnull=False)
    length = F("claim__sentence_end") - F("claim__sentence_start")
    sentence = Substr("claim__article__text", F("claim__sentence_start") + 1, length)
    told = grounds.annotate(sentence=sentence, length=length).order_by(
        "field",
        _faintness(),
        Length("claim__quote").desc(),
        Coalesce(
            NullIf("claim__extraction__published", Value("")),
            NullIf("claim__article__published", Value("")),
            Value("9"),
        ),
        "claim__article_id",
        "claim__start",
        "claim_id",
    )
    return Subquery(told.values("sentence")[:1], output_field=TextField())


def _faintness() -> Case:
    """How little a sentence says for a value: mere mentions, headlines, a text's own stamp, all else."""
    told = Case(
        When(claim__rule__startswith=STAMP, then=Value(1)), default=Value(0), output_field=IntegerField()
    )
    headline = Case(When(claim__article__title=F("sentence"), then=Value(2)), default=told)
    return Case(
        When(claim__rule__in=sorted(MENTIONS), then=Value(3)),
        # Only a sentence as long as the headline is fetched to be compared with it.
        When(length=Length("claim__article__title"), then=headline),
        default=told,
    )


def sources(fact: str = "id") -> ArraySubquery:
    """Each article a fact rests on, by its address; one without, by title and id: `Ministers met [0f3a…]`."""
    articles = Article.objects.filter(claims__grounds__fact=OuterRef(fact), claims__grounds__chosen=True)
    named = Concat("title", Value(" ["), "id", Value("]"))
    known_as = Coalesce(NullIf("url", Value("")), named, output_field=CharField())
    return ArraySubquery(
        articles.annotate(known_as=known_as).order_by("known_as").values("known_as").distinct()
    )


def standing(to: str = "") -> Case:
    """The one word for how a meeting stands, as pages and files give it: the finer word where it holds.
    Under way is a word of the day of the report; afterwards the meeting counts as held."""
    detail = f"{to}status_detail"
    return Case(
        When(**{detail: StatusDetail.UNDER_WAY, f"{to}date_to__gte": TruncDate(Now())}, then=F(detail)),
        When(**{f"{detail}__in": [StatusDetail.POSTPONED, StatusDetail.CANCELLED]}, then=F(detail)),
        default=F(f"{to}status"),
        output_field=CharField(),
    )
