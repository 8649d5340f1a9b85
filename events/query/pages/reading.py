"""The page of one article: its text with the claims read in it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from events.models import Article, Chairmanship, Claim, Extraction, Ground, Meeting
from events.query.pages import names
from events.query.pages.names import ArticleLink, MeetingLink
from events.records import Json


@dataclass(frozen=True, slots=True)
class FactLink:
    """A fact that a claim supports, or lost against. `meeting` is None for a chairmanship."""

    fact: str
    field: str
    chosen: bool
    meeting: str | None
    title: str


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim of the reading in force. Offsets are code points of the text."""

    id: str
    mention: str
    field: str
    value: Json
    words: str
    start: int
    end: int
    rule: str
    facts: tuple[FactLink, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text between two edges of claims, with the ids of all claims that cover it."""

    start: int
    text: str
    claims: tuple[str, ...]
    opens: tuple[str, ...]
    """The claims that begin here, so that a page can set their anchors."""


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """Everything that the page of an article shows."""

    id: str
    title: str
    url: str
    publisher: str
    published: str
    published_basis: str
    published_reason: str
    language: str
    sample: bool
    origin: str
    retrieved_at: datetime
    extractor: str
    """The version of the rules in force; empty while the article has not been read."""
    read_at: datetime | None
    older_readings: tuple[str, ...]
    """Versions whose readings were retired."""
    silence: str
    """Why there is no meeting, in one sentence; empty where there is one."""
    segments: tuple[Segment, ...]
    claims: tuple[ClaimLine, ...]
    meetings: tuple[MeetingLink, ...]
    previous: ArticleLink | None
    later: tuple[ArticleLink, ...]


def article(id: str) -> ArticlePage | None:
    """The page of an article; None where there is none."""
    row = Article.objects.filter(id=id).select_related("publisher").first()
    if row is None:
        return None
    readings = list(Extraction.objects.filter(article=row).order_by("read_at", "id"))
    current = next((each for each in readings if each.retired_at is None), None)
    claims = list(Claim.objects.filter(extraction=current).order_by("start", "end", "id")) if current else []
    facts = _facts([claim.id for claim in claims])
    told = Meeting.objects.filter(mentions__article=row).distinct().order_by("date_to", "id")
    versions = names.article_links([row.previous_id, *row.later_versions.values_list("id", flat=True)])
    return ArticlePage(
        id=row.id,
        title=row.title,
        url=row.url,
        publisher=row.publisher.name if row.publisher else "",
        published=(current.published if current else "") or row.published,
        published_basis=current.published_basis if current else "",
        published_reason=current.published_reason if current else "",
        language=current.language if current else "",
        sample=row.sample,
        origin=row.origin,
        retrieved_at=row.retrieved_at,
        extractor=current.extractor if current else "",
        read_at=current.read_at if current else None,
        older_readings=tuple(each.extractor for each in readings if each.retired_at),
        silence=current.silence if current else "",
        segments=segments(row.text, [(claim.id, claim.start, claim.end) for claim in claims]),
        claims=tuple(_line(claim, facts.get(claim.id, ())) for claim in claims),
        meetings=tuple(names.link(meeting) for meeting in told),
        previous=next((each for each in versions if each.id == row.previous_id), None),
        later=tuple(each for each in versions if each.id != row.previous_id),
    )


def segments(text: str, spans: Iterable[tuple[str, int, int]]) -> tuple[Segment, ...]:
    """The text cut at every edge of a span, (id, start, end); joined, the segments are the text again."""
    spans = list(spans)
    edges = sorted({0, len(text), *(edge for _, start, end in spans for edge in (start, end))})
    return tuple(
        Segment(
            start,
            text[start:end],
            tuple(id for id, first, last in spans if first <= start and end <= last),
            tuple(id for id, first, _ in spans if first == start),
        )
        for start, end in itertools.pairwise(edges)
    )


def _line(claim: Claim, facts: Iterable[FactLink]) -> ClaimLine:
    return ClaimLine(
        claim.id,
        claim.mention,
        claim.field,
        claim.value,
        claim.quote,
        claim.start,
        claim.end,
        claim.rule,
        tuple(facts),
    )


def _facts(claims: list[str]) -> dict[str, list[FactLink]]:
    """What each claim supports. A part of a meeting is named by the meeting's id, `--` and its own."""
    grounds = list(Ground.objects.filter(claim__in=claims).order_by("fact", "field"))
    meetings = {ground.fact.partition("--")[0] for ground in grounds}
    titles = dict(Meeting.objects.filter(id__in=meetings).values_list("id", "title"))
    chairs = {
        chair.id: f"{chair.body.name}: {chair.country.name}, {chair.year_from or '?'}"
        for chair in Chairmanship.objects.filter(id__in=meetings).select_related("body", "country")
    }
    found: dict[str, list[FactLink]] = {}
    for ground in grounds:
        whole = ground.fact.partition("--")[0]
        title = titles.get(whole) or chairs.get(ground.fact, ground.fact)
        fact = FactLink(ground.fact, ground.field, ground.chosen, whole if whole in titles else None, title)
        found.setdefault(ground.claim_id or "", []).append(fact)
    return found
