"""Phrases that name no body: "the previous sitting …", "the next one …", "they met …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import bodies, elliptic, ordinals, tenses
from events.extract.sessions.event import NEXT, PREVIOUS
from events.extract.sessions.named import Phrase
from events.extract.sessions.tenses import NEAR
from events.kinds import Status

_PRONOUN = Pattern(r"\b(?:they|it|we|мы|он[иа]|оно)\b", re.IGNORECASE)
BARE = ("previous", "next", "sitting", "sittings", "sits", "hosts")
"""Cues of which one stands in every phrase that has a body sit without naming it."""


def find(
    page: Page, sentence: Stretch, phrases: list[Phrase], before: str, days: tuple[DateMention, ...]
) -> Iterator[Phrase]:
    """ "The previous sitting …", "the next one …", "they met …": the body is the one in hand."""
    pronoun = elliptic.pronoun(page, sentence)
    if pronoun and before and not phrases:
        role, tense = tenses.time(page, sentence, pronoun.start, pronoun.end)
        yield Phrase(before, (), pronoun.start, pronoun.end, False, True, role, tense, "it-sits")
        return
    short = elliptic.find(page, sentence)
    if short and not any(phrase.role == (NEXT if short.later else PREVIOUS) for phrase in phrases):
        role, tense = (NEXT, Status.PLANNED) if short.later else (PREVIOUS, Status.PAST_MENTION)
        told = (p.code for p in reversed(phrases) if p.end <= short.start and p.code not in bodies.ANAPHORS)
        code = next(told, "")
        yield Phrase(code, (), short.start, short.end, False, True, role, tense, f"{role}-one")
        return
    if not page.cues_in(sentence.start, sentence.end, *BARE):
        return
    marks = page.cues_in(sentence.start, sentence.end, "previous", "next")
    for mark in marks[:1]:
        following = page.cues_in(mark.start, min(sentence.end, mark.end + NEAR), "sitting", "sits")
        if not following and not page.text[mark.start : mark.end].lower().endswith(("time", "раз", "one")):
            continue
        role, tense = tenses.time(page, sentence, mark.start, mark.end)
        if phrases and phrases[0].role == role:
            return
        yield Phrase("", (), mark.start, mark.end, False, True, role, tense, f"{mark.code}-sitting")
        return
    numbered = next(iter(ordinals.find(page, sentence)), None)
    if numbered and not phrases:
        span = numbered.evidence[0].span
        nouns = page.cues_in(span.end, min(sentence.end, span.end + NEAR), "sitting")
        if nouns:
            role, tense = tenses.time(page, sentence, span.start, nouns[0].end)
            role = NEXT if tense is Status.PLANNED else role
            yield Phrase("", (), span.start, nouns[0].end, False, True, role, tense, "numbered-sitting")
            return
    line = elliptic.dated(page, sentence, days)
    if line and not phrases and page.prose_before(sentence.start):
        role, tense = tenses.time(page, sentence, line.start, line.end)
        yield Phrase("", (), line.start, line.end, False, True, role, tense, "dated-sitting")
        return
    they = _PRONOUN.search(page.text, sentence.start, min(sentence.end, sentence.start + NEAR))
    if they and not phrases and page.cues_in(sentence.start, sentence.end, "sits"):
        role, tense = tenses.time(page, sentence, they.start(), they.end())
        yield Phrase("", (), they.start(), they.end(), False, True, role, tense, "they-meet")
