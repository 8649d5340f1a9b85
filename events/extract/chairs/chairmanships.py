"""Terms in the chair of the CIS, CSTO and SCO, and standing chairs of their councils (rule 12)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from events.extract.chairs import seats, succession, terms
from events.extract.chairs.cues import CUE_WORD, Cues
from events.extract.chairs.marked import Marked, mark
from events.extract.chairs.merging import after_last, before_next, in_one_year, merged
from events.extract.chairs.notes import Notes
from events.extract.chairs.succession import Last
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.kinds import Weighed
from events.records import ChairmanshipReading, DateReading

NOT_CLAIMED = "The sentence denies or only supposes what it says."
NO_TERM = "No phrase says who holds the chair of an organisation or council; to chair one sitting is no term."
LONGEST_NEXT = 300
"""Characters of a sentence that may begin with who is next."""
_YES = Pattern(
    r"[\s–—\-\"“«A-ZА-Я.:]{0,12}?\b(?:yes|right|correct|indeed|да|конечно|верно|совершенно верно)[,.]",
    re.IGNORECASE,
)


def read(page: Page, published: DateReading | None) -> tuple[ChairmanshipReading, ...]:
    """Every term the page tells of, in order; `year` is None where it cannot be known."""
    notes = Notes(page, published)
    found = list(_found(notes))
    found = [in_one_year(before_next(term, notes.coming), notes.held) for term in found]
    found = [after_last(term, notes.held) if term.evidence[0] in notes.to_come else term for term in found]
    return merged(found, notes.guesses)


def _found(notes: Notes) -> Iterator[ChairmanshipReading]:
    """The terms of each sentence that has a word of the chair."""
    page, cues = notes.page, Cues(notes.page.text)
    sentences = page.sentences
    for previous, sentence, following in zip(
        (None, *sentences), sentences, (*sentences[1:], None), strict=False
    ):
        follows = notes.last if previous and notes.last and notes.last.at == previous.start else None
        if not cues.in_sentence(page.quote(sentence)):
            yield from _next(notes, sentence, follows)
            continue
        if not (page.once(asserted.claims, sentence) or _is_granted(page, following)):
            _set_aside(page, sentence, NOT_CLAIMED)
            continue
        marked = mark(page, sentence, notes.councils)
        before = partial(_marked, notes, previous)
        found = [*terms.read(notes, marked, sentence, before), *seats.read(notes, marked, sentence)]
        found = found or list(_next(notes, sentence, follows))
        if not found:
            _set_aside(page, sentence, NO_TERM)
        yield from found


def _next(notes: Notes, sentence: Stretch, last: Last | None) -> Iterator[ChairmanshipReading]:
    """Who is next after the term that the sentence before told of."""
    if last and len(notes.page.quote(sentence)) <= LONGEST_NEXT:
        yield from succession.read(notes.page, mark(notes.page, sentence, notes.councils), 0, last)


def _marked(notes: Notes, sentence: Stretch | None) -> Marked | None:
    return mark(notes.page, sentence, notes.councils) if sentence else None


def _is_granted(page: Page, answer: Stretch | None) -> bool:
    """Whether the next sentence says yes: "– Does X still chair the Council? – Yes, he does"."""
    return answer is not None and _YES.match(page.text, answer.start) is not None


def _set_aside(page: Page, sentence: Stretch, reason: str) -> None:
    """Keep the word of the chair in a sentence that gives no term."""
    if page.asides is None:
        return
    cue = CUE_WORD.search(page.text, sentence.start, sentence.end)
    if cue:
        page.set_aside(Weighed.CHAIRMANSHIP, cue.start(), cue.end(), reason)
