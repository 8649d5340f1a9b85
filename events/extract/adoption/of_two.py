"""Papers of two sides: what two ministers sign between them is none of the council beside which they met."""

from __future__ import annotations

import re
from collections.abc import Sequence

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.kinds import DocumentAction
from events.records import DocumentReading, MeetingReading

_THE_TWO = Pattern(r"(?:the (?:two|sides|pair)|both|they|стороны|оба|они)\b", re.IGNORECASE)
""" "X met Y. [The sides] signed a protocol"."""


def papers(
    page: Page, named: Sequence[DocumentReading], talks: Sequence[MeetingReading]
) -> list[tuple[DocumentReading, ...]]:
    """The papers of each talk of two, in the order of the talks; none is of two talks."""
    theirs: list[list[DocumentReading]] = [[] for _ in talks]
    for paper in named:
        of = next((n for n, talk in enumerate(talks) if _is_of(page, paper, talk)), None)
        if of is not None:
            theirs[of].append(paper)
    return [tuple(own) for own in theirs]


def _is_of(page: Page, paper: DocumentReading, talk: MeetingReading) -> bool:
    """Whether a talk's sentence names the paper, or the one after it does, of "the sides"."""
    told, named = talk.body.evidence[0].span, paper.evidence[0].span
    talk_in, paper_in = page.sentence_at(told.start), page.sentence_at(named.start)
    if talk_in == paper_in:
        return paper.action is DocumentAction.SIGNED or told.start < named.end
    follows = page.sentence_index(told.start) + 1 == page.sentence_index(named.start)
    together = page.paragraph_index(told.start) == page.paragraph_index(named.start)
    return follows and together and _THE_TWO.match(page.text, paper_in.start) is not None
