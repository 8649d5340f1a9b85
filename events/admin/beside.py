"""The articles beside a meeting's form: their texts with this meeting's words marked, each of which leads to
the field or row that rests on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from events.admin.settling import JOINT
from events.admin.shown import MEETING_PARTS, Shown
from events.models import Article
from events.query.pages.reading import Segment, segments

LONGEST = 60_000
"""Letters of one text that stand beside the form; a bulletin of a hundred sittings may have more."""
AROUND = 2_000
"""Letters that are kept before and after this meeting's words in a longer text."""


Span = tuple[str, int, int]
"""The anchor of a claim or decision, and where its words begin and end."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that rest together on no claim, or on the same ones."""

    text: str
    opens: tuple[str, ...]
    """The anchors of the claims and decisions whose words begin here."""
    place: str
    """The field or row that rests on them; empty where none does."""


@dataclass(frozen=True, slots=True)
class Text:
    """One article as it stands beside the form."""

    id: str
    title: str
    publisher: str
    published: str
    start: int
    """Letters of the article that are left out before."""
    whole: bool
    stretches: tuple[Stretch, ...]


def beside(now: Shown) -> list[Text]:
    """The texts that tell of a meeting, those first that tell most; at most so many as `Shown.beside` has."""
    rows = Article.objects.select_related("publisher").in_bulk(now.beside)
    spans: dict[str, dict[str, Span]] = {id: {} for id in rows}
    places: dict[str, str] = {}
    for (fact, field), grounds in now.grounds.items():
        for claim in (ground.claim for ground in grounds if ground.claim.article_id in rows):
            anchor = f"claim-{claim.id}"
            spans[claim.article_id][anchor] = anchor, claim.start, claim.end
            places[anchor] = max(places.get(anchor, ""), _place(fact, field, now), key=_rank)
    for fact, words in now.quoted.items():
        if words.article in rows:
            spans[words.article][words.anchor] = words.anchor, words.start, words.end
            places[words.anchor] = now.rows.get(fact, "")
    return [_text(rows[id], list(spans[id].values()), places) for id in now.beside]


def _text(article: Article, spans: list[Span], places: dict[str, str]) -> Text:
    start, end = _window(article.text, spans)
    cut = [(id, first - start, last - start) for id, first, last in spans if start <= first and last <= end]
    length = {id: last - first for id, first, last in spans}
    return Text(
        article.id,
        article.title or article.id,
        article.publisher.name if article.publisher else "",
        article.published,
        start,
        (start, end) == (0, len(article.text)),
        tuple(_stretch(each, length, places) for each in segments(article.text[start:end], cut)),
    )


def _window(text: str, spans: Iterable[Span]) -> tuple[int, int]:
    """The part of a text that is shown: all of it, or what stands around the words that count."""
    if len(text) <= LONGEST:
        return 0, len(text)
    first = min((first for _, first, _ in spans), default=0)
    last = min(max((last for _, _, last in spans), default=0), first + LONGEST)
    start = text.find(" ", first - AROUND) + 1 if first > AROUND else 0
    end = text.find(" ", last + AROUND)
    return start, end if end >= 0 else len(text)


def _stretch(segment: Segment, length: dict[str, int], places: dict[str, str]) -> Stretch:
    """The shortest claim says what the words are about: a name inside a phrase is the person."""
    shortest_first = sorted(segment.claims, key=lambda id: length[id])
    place = next((places[id] for id in shortest_first if places[id]), "")
    return Stretch(segment.text, segment.opens, place)


def _place(fact: str, field: str, now: Shown) -> str:
    _, _, who = fact.partition(JOINT)
    if not who:
        return f"id_{field}" if field in MEETING_PARTS else ""
    return now.rows.get(fact, "")


def _rank(place: str) -> int:
    """A person's row before the meeting's own fields, and these before a state's row."""
    return 0 if not place else 1 if place.startswith("state-") else 2 if place.startswith("id_") else 3
