"""A text in the making, which knows where the words of each value stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from events.records import Evidence, Span

RULES = {
    "body": "sitting-of-body",
    "status": "sitting-of-body",
    "ordinal": "ordinal",
    "date": "date",
    "city": "place",
    "published": "published-dateline",
    "person": "takes-part",
    "away": "stays-away",
    "state": "state-takes-part",
    "paper": "document",
    "chair": "chair-holds",
}
"""The rule that would read each kind of words."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a sentence that a value rests on. `kind` says by which rule, `name` tells them from others."""

    kind: str
    text: str
    name: str = ""


@dataclass(slots=True)
class Page:
    """Collects sentences and the evidence in them."""

    _text: list[str] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._text)

    def line(self, *parts: str | Words) -> Mapping[str, Evidence]:
        """Write one sentence as a line; gives the evidence by the name of the words, else by their kind."""
        said = "".join(part if isinstance(part, str) else part.text for part in parts)
        sentence = Span(self._length, self._length + len(said), said)
        found: dict[str, Evidence] = {}
        at = self._length
        for part in parts:
            text = part if isinstance(part, str) else part.text
            if not isinstance(part, str):
                span = Span(at, at + len(text), text)
                found[part.name or part.kind] = Evidence(span, sentence, RULES[part.kind])
            at += len(text)
        self._text += [said, "\n"]
        self._length += len(said) + 1
        return found
