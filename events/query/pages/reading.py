"""The page of one article: its text with the claims read in it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from events.kinds import Field
from events.models import Article, Chairmanship, Claim, Decision, Extraction, Ground, Meeting, Mention
from events.query import decisions
from events.query.pages import names
from events.query.pages.evidence import Judgement, is_lower_bound, judgements
from events.query.pages.names import ArticleLink, MeetingLink
from events.query.quoting import Quoted, of_article
from events.records import Json

OF_ARTICLE = frozenset({Field.PUBLISHED, Field.ORGANIZATION})
"""Fields that speak of the article itself, not of a meeting."""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim of the reading in force. Offsets are code points of the text."""

    id: str
    field: str
    value: Json
    words: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing that the text says, once or several times. `preferred` is False where it lost throughout."""

    field: str
    value: Json
    preferred: bool
    claims: tuple[ClaimLine, ...]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that read it, each once."""
        return tuple(dict.fromkeys(claim.rule for claim in self.claims))

    @property
    def at_least(self) -> bool:
        """Whether the words call the number a lower bound: "more than 20 issues"."""
        return is_lower_bound(self.field, [claim.words for claim in self.claims])


@dataclass(frozen=True, slots=True)
class SetAside:
    """The decision under which a sitting is shown nowhere, and the address of the meeting it rejected."""

    judgement: Judgement
    address: str


@dataclass(frozen=True, slots=True)
class ToldOf:
    """What the text says of one meeting or one chairmanship, or of neither."""

    meeting: MeetingLink | None
    chair: str
    """The chairmanship's id."""
    title: str
    of_article: bool
    """Whether it is about the article itself: its day, the organisations that it names."""
    tellings: tuple[Telling, ...]
    rejection: SetAside | None = None
    """Why it is shown nowhere, where an editor's rejection keeps it out."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text between two edges of claims, with the ids of all claims that cover it."""

    start: int
    text: str
    claims: tuple[str, ...]
    opens: tuple[str, ...]
    """The claims that begin here, so that a page can set their anchors."""
    quoted: tuple[Quoted, ...] = ()
    """The words that begin here by which editors added people."""


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
    told: tuple[ToldOf, ...]
    """The claims again, by what they are about, each thing that is said once."""
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
    mentions = dict(Mention.objects.filter(article=row).values_list("mention", "meeting"))
    meetings = tuple(
        names.link(each)
        for each in Meeting.objects.filter(id__in=mentions.values()).order_by("date_to", "id")
    )
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
        segments=segments(row.text, [(claim.id, claim.start, claim.end) for claim in claims], of_article(id)),
        claims=tuple(_line(claim) for claim in claims),
        told=_told(claims, mentions, {each.id: each for each in meetings}, _set_aside(row.id)),
        meetings=meetings,
        previous=next((each for each in versions if each.id == row.previous_id), None),
        later=tuple(each for each in versions if each.id != row.previous_id),
    )


def segments(
    text: str, spans: Iterable[tuple[str, int, int]], quoted: Iterable[Quoted] = ()
) -> tuple[Segment, ...]:
    """The text cut at every edge of a span, (id, start, end), and of words that editors quoted; joined, the
    segments are the text again."""
    spans, quoted = list(spans), list(quoted)
    cuts = [(start, end) for _, start, end in spans] + [(words.start, words.end) for words in quoted]
    edges = sorted({0, len(text), *(edge for cut in cuts for edge in cut)})
    return tuple(
        Segment(
            start,
            text[start:end],
            tuple(id for id, first, last in spans if first <= start and end <= last),
            tuple(id for id, first, _ in spans if first == start),
            tuple(words for words in quoted if words.start == start),
        )
        for start, end in itertools.pairwise(edges)
    )


def _line(claim: Claim) -> ClaimLine:
    return ClaimLine(claim.id, claim.field, claim.value, claim.quote, claim.start, claim.end, claim.rule)


def _told(
    claims: list[Claim],
    mentions: dict[str, str],
    meetings: dict[str, MeetingLink],
    aside: dict[str, SetAside],
) -> tuple[ToldOf, ...]:
    """Claims by what they are about, in the order of the text; what is about the article itself last."""
    grounds = list(Ground.objects.filter(claim__in=claims).order_by("fact", "field"))
    chosen = {ground.claim_id for ground in grounds if ground.chosen}
    lost = {ground.claim_id for ground in grounds} - chosen
    facts = {ground.claim_id: ground.fact for ground in grounds}
    chairs = {
        chair.id: f"{chair.body.name}: {chair.country.name}, {chair.year_from or '?'}"
        for chair in Chairmanship.objects.filter(id__in=facts.values()).select_related("body", "country")
    }
    parted: dict[tuple[bool, str], list[Claim]] = {}
    for claim in claims:
        of_article = claim.field in OF_ARTICLE
        fact = facts.get(claim.id, "")
        meeting = "" if of_article else mentions.get(claim.mention, claim.mention)
        subject = fact if fact in chairs else meeting if meeting in meetings or meeting in aside else ""
        parted.setdefault((of_article, subject), []).append(claim)
    return tuple(
        ToldOf(
            meetings.get(subject),
            subject if subject in chairs else "",
            chairs.get(subject, ""),
            of_article,
            _tellings(parted[of_article, subject], lost),
            aside.get(subject),
        )
        for of_article, subject in sorted(parted, key=lambda key: key[0])
    )


def _set_aside(article: str) -> dict[str, SetAside]:
    found = decisions.set_aside(article)
    rows = Decision.objects.filter(id__in=found.values())
    judged = {judgement.id: judgement for judgement in judgements(rows)}
    addresses = dict(rows.values_list("id", "meeting"))
    return {key: SetAside(judged[number], addresses[number]) for key, number in found.items()}


def _tellings(claims: list[Claim], lost: Collection[str | None]) -> tuple[Telling, ...]:
    alike: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        alike.setdefault((claim.field, json.dumps(claim.value, sort_keys=True)), []).append(claim)
    return tuple(
        Telling(
            same[0].field,
            same[0].value,
            any(claim.id not in lost for claim in same),
            tuple(_line(claim) for claim in same),
        )
        for same in alike.values()
    )
