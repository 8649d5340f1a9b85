"""Words of articles by which editors added people: where they stand, and which decisions rest on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from events.models import Article, Decision, Ground

SAID = "said"
"""The part of a decision's value that keeps the words: article, start, end and quote."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that a decision rests on. Offsets are code points of the article's text."""

    decision: int
    article: str
    start: int
    end: int
    quote: str

    @property
    def anchor(self) -> str:
        """The mark at which a page shows the words in their text."""
        return f"decision-{self.decision}"


def located(words: str, articles: Sequence[str], article: str = "", start: int = 0) -> dict[str, Any] | None:
    """Words as a decision keeps them: of the places where they stand verbatim, the one in `article` nearest
    to `start`, else the first in the other articles, in their order. None where they stand in none."""
    texts = dict(Article.objects.filter(id__in=articles).values_list("id", "text"))
    for id in sorted(texts, key=lambda each: (each != article, articles.index(each))):
        near = start if id == article else 0
        found = min(_places(texts[id], words), key=lambda place: abs(place - near), default=None)
        if found is not None:
            return {"article": id, "start": found, "end": found + len(words), "quote": words}
    return None


def _places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def of_facts(facts: Iterable[str]) -> dict[str, Quoted]:
    """The words by which editors added people who stand in the list, by the fact."""
    rested = Ground.objects.filter(fact__in=facts, decision__value__has_key=SAID)
    rows = rested.order_by("decision").values_list("fact", "decision", "decision__value__said")
    return {fact: quoted(number, said) for fact, number, said in rows if number is not None}


def of_article(article: str) -> list[Quoted]:
    """The words of one article that decisions rest on which still hold, in the text's order."""
    rows = Decision.objects.filter(value__said__article=article, grounds__isnull=False).distinct()
    found = (quoted(number, said) for number, said in rows.values_list("id", "value__said"))
    return sorted(found, key=lambda each: (each.start, each.decision))


def quoted(decision: int, said: dict[str, Any]) -> Quoted:
    """The words that a decision keeps."""
    return Quoted(decision, said["article"], said["start"], said["end"], said["quote"])
