"""Database expressions that several lists share: sentences, sources, how a meeting stands."""

from __future__ import annotations

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Case,
    CharField,
    F,
    Func,
    OuterRef,
    Q,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Concat, Now, NullIf, StrIndex, TruncDate
from django.db.models.lookups import GreaterThan

from events.kinds import StatusDetail
from events.models import Article, Ground
from events.query.strength import sentence, strongest_first


def first_sentence(fact: str = "id") -> Subquery:
    """The sentence of the strongest claim that a fact rests on, which is the first that its page shows;
    `fact` is the outer column with its id."""
    grounds = Ground.objects.filter(fact=OuterRef(fact), chosen=True, claim__isnull=False)
    told = grounds.order_by("field", *strongest_first("claim__"))
    return Subquery(told.values(sentence=sentence("claim__"))[:1], output_field=TextField())


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


def full_title() -> Case:
    """A meeting's title as its page has it in English: "the Council of Defence Ministers" by its full name,
    since several organisations have one."""
    organisation = Func(F("body_id"), Value("-"), Value(1), function="split_part", output_field=CharField())
    full = Concat(organisation, Value(" "), F("body__name"))
    apart = Concat(Value(" "), F("body__name"), Value(" "))
    in_name = GreaterThan(StrIndex(apart, Concat(Value(" "), organisation, Value(" "))), 0)
    in_title = GreaterThan(StrIndex(F("title"), full), 0)
    in_full = Func(F("title"), F("body__name"), full, function="replace", output_field=CharField())
    return Case(
        When(Q(body__code__contains="-") & ~Q(in_name) & ~Q(in_title), then=in_full),
        default=F("title"),
        output_field=CharField(),
    )
