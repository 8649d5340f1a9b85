"""Words asked for, and the places in which they are searched."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.search import SearchVector
from django.db.models import Expression, Func, OuterRef, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Left

from events.models import Article, City, Country, Ground
from events.query.filters import Filter
from events.query.strength import sentence
from events.query.wordings import question

# A search vector holds at most 1 MB; words further on in one article, or in many, are not searched.
SEARCHED_IN_ONE = 100_000
SEARCHED_IN_ALL = 200_000
MEETING_PLACES = (
    "title",
    "ordinal",
    "city",
    "country__name",
    "country__name_ru",
    "body__name",
    "body__name_ru",
)


def searched(queryset: QuerySet[Any, Any], asked: Filter, *places: str | Expression) -> QuerySet[Any, Any]:
    """The rows that hold the words asked for in any of the places together.

    Words are compared as they stand, without stemming (configuration `simple`), so that English and
    Russian are searched alike; names also by their other spellings (`wordings.py`).
    """
    vector = SearchVector(*places, config="simple")
    query = question(asked.q, asked.ways)
    found: QuerySet[Any, Any] = queryset.alias(searched=vector).filter(searched=query)
    return found


def meeting_places(to: str = "") -> tuple[str | Expression, ...]:
    """Where a meeting itself is searched: title, number, body, and place and states in both languages;
    `to` leads to it (`meeting__`)."""
    spellings = City.objects.filter(name=OuterRef(f"{to}city")).values("spellings")
    states = Country.objects.filter(delegation__meeting=OuterRef(f"{to}id"))
    return (
        *(f"{to}{place}" for place in MEETING_PLACES),
        _as_text(Subquery(spellings)),
        joined(states.values("name")),
        joined(states.values("name_ru")),
    )


def all_sentences(fact: str = "id") -> Func:
    """The sentences of all claims that a fact rests on, as one text to search in."""
    grounds = Ground.objects.filter(fact=OuterRef(fact), chosen=True, claim__isnull=False)
    return joined(grounds.values(sentence=sentence("claim__")))


def joined(texts: QuerySet[Any, Any]) -> Func:
    """One text out of a queryset of texts."""
    return _as_text(ArraySubquery(texts))


def article_texts(articles: QuerySet[Article]) -> Expression:
    """The beginnings of articles' titles and texts, as much of them as can be searched."""
    texts = articles.order_by("id").annotate(beginning=Left("text", SEARCHED_IN_ONE)).values("beginning")
    return Left(joined(texts), SEARCHED_IN_ALL)


def _as_text(array: Subquery) -> Func:
    return Func(array, Value(" "), function="array_to_string", output_field=TextField())
