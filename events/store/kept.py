"""What is kept of the last projection, and the evidence as it is now: what a part is made anew by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from django.db import connection
from django.db.models import F, Model

from events import models, records
from events.kinds import UNSAID, Concern, Field, Status
from events.parts import Bearing, MentionId, Placed
from events.records import EvidenceBase
from events.store import evidence

TRAIT = (
    "article", "mention", "bodies", "ordinals", "dates", "cities", "not_before", "not_after", "decisions",
    "judged",
)  # fmt: skip
NAMED = ("article", "number", "base", "person", "curated", "country", "names", "misprints", "chairs")
TIES = """
    SELECT DISTINCT bodies FROM events_trait WHERE cardinality(bodies) > 1
    UNION
    SELECT array_agg(DISTINCT body) FROM events_trait, unnest(decisions) AS decision, unnest(bodies) AS body
    WHERE decisions <> '{}' GROUP BY decision
"""


class Kept:
    """Answers from the database; each claim is read once."""

    def __init__(self) -> None:
        self._told: dict[str, list[records.Claim]] = {}
        self._facts: dict[str, records.ArticleFacts] = {}

    @cached_property
    def _decisions(self) -> tuple[records.Decision, ...]:
        return evidence.decisions()

    def evidence(self, articles: Collection[str]) -> EvidenceBase:
        """The claims in force of some articles, and all decisions."""
        missing = [article for article in articles if article not in self._told]
        if missing:
            self._told |= {article: [] for article in missing}
            for claim in evidence.claims(missing):
                self._told[claim.article].append(claim)
            self._facts |= evidence.articles(missing)
        facts = {article: self._facts[article] for article in articles if article in self._facts}
        told = tuple(claim for article in articles for claim in self._told[article])
        return EvidenceBase(facts, told, self._decisions)

    def traits_in(self, articles: Collection[str]) -> Iterable[records.Trait]:
        """The traits of the readings of some articles; under the article "" those of decisions."""
        return _traits(article__in=articles)

    def traits_of(self, bodies: Collection[str]) -> Iterable[records.Trait]:
        """The traits of all readings of some bodies."""
        return _traits(bodies__overlap=list(bodies))

    @cached_property
    def _ties(self) -> Sequence[tuple[str, ...]]:
        with connection.cursor() as cursor:
            cursor.execute(TIES)
            return [tuple(bodies) for (bodies,) in cursor.fetchall()]

    def ties(self) -> Collection[tuple[str, ...]]:
        """The bodies that one reading, or one decision, has together."""
        return self._ties

    def named_in(self, articles: Collection[str]) -> Iterable[records.Named]:
        """Everybody whom some articles name."""
        return _named(article__in=articles)

    def named_as(self, bases: Collection[str]) -> Iterable[records.Named]:
        """Everybody who is known by some names, in every article."""
        return _named(base__in=bases)

    def chaired(self, bodies: Collection[str]) -> Iterable[records.Claim]:
        """The claims in force on the chairs of some bodies."""
        return evidence.chaired(bodies) if bodies else ()

    def led(self, articles: Collection[str]) -> Collection[tuple[str, str, int | None]]:
        """Body, state and year of all chairs that some articles tell of, or told of in any reading."""
        told = models.Claim.objects.filter(article__in=articles, field=Field.CHAIRMANSHIP)
        rows = told.values_list("value__body", "value__country", "value__year").distinct()
        return set(rows)

    def meetings(self, readings: Collection[MentionId]) -> Mapping[str, Collection[MentionId]]:
        """The meetings that the readings made up, with all their readings."""
        articles = {article for article, _ in readings}
        rows = models.Mention.objects.filter(article__in=articles)
        here = {
            meeting
            for meeting, *key in rows.values_list("meeting_id", "article_id", "mention")
            if tuple(key) in readings
        }
        found: dict[str, set[MentionId]] = defaultdict(set)
        told = models.Mention.objects.filter(meeting__in=here)
        for meeting, article, mention in told.values_list("meeting_id", "article_id", "mention"):
            found[meeting].add((article, mention))
        return found

    def bearings(self, readings: Collection[MentionId]) -> Mapping[MentionId, Bearing]:
        """What the meetings of readings passed on, where texts said them to one single day."""
        told = models.Mention.objects.filter(article__in={article for article, _ in readings})
        said = told.filter(meeting__date_from=F("meeting__date_to")).exclude(meeting__date_basis__in=UNSAID)
        rows = said.values_list(
            "article_id",
            "mention",
            "meeting__body_id",
            "meeting__ordinal",
            "meeting__city",
            "meeting__date_from",
        )
        return {
            (article, mention): Bearing(body, number, city, day)
            for article, mention, body, number, city, day in rows
            if day
        }

    def placed(self, bodies: Collection[str], without: Collection[str]) -> Sequence[Placed]:
        """All meetings of some bodies but these."""
        open_questions = models.Disagreement.objects.filter(field=Field.ORDINAL, meeting__body__in=bodies)
        disputed = set(open_questions.exclude(concern=Concern.UNNUMBERED).values_list("fact", flat=True))
        rows = models.Meeting.objects.filter(body__in=bodies).exclude(id__in=without).order_by("id")
        return [
            Placed(id, body, number, first, last, _asked(number, status, reviewed, id in disputed), articles)
            for id, body, number, first, last, status, reviewed, articles in rows.values_list(
                "id", "body_id", "ordinal", "date_from", "date_to", "status", "reviewed", "article_count"
            )
        ]


def _asked(number: int | None, status: str, reviewed: bool, disputed: bool) -> bool:
    return number is None and status != Status.PLANNED and not reviewed and not disputed


def _traits(**by: Any) -> list[records.Trait]:
    return [records.Trait(*_record(row)) for row in _rows(models.Trait, TRAIT, by)]


def _named(**by: Any) -> list[records.Named]:
    return [records.Named(*_record(row)) for row in _rows(models.Named, NAMED, by)]


def _rows(model: type[Model], columns: Sequence[str], by: Mapping[str, Any]) -> Iterable[Sequence[Any]]:
    return model._default_manager.filter(**by).order_by().values_list(*columns)


def _record(row: Sequence[Any]) -> Iterable[Any]:
    """A row's values as records have them."""
    return (tuple(value) if isinstance(value, list) else value for value in row)
