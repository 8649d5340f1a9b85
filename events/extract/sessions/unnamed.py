"""Phrases that name no body: "the previous sitting …", "the next one …", "they met …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import described, elliptic, ordinals, tenses
from events.extract.sessions.event import NEXT, PREVIOUS
from events.extract.sessions.named import Phrase
from events.extract.sessions.places import Place
from events.extract.sessions.tenses import NEAR
from events.extract.words.gazetteer import Hit
from events.kinds import Status

_PRONOUN = Pattern(r"\b(?:they|it|we|мы|он[иа]|оно)\b", re.IGNORECASE)
_BOUNDARY = Pattern(r"[,;:(–—]|\s-\s|\b(?:and|but|while|when|where|и|а|но|где|когда)\b", re.IGNORECASE)
BARE = ("previous", "next", "sitting", "sittings", "sits", "hosts")
"""Cues of which one stands in every phrase that has a body sit without naming it."""


def find(
    page: Page,
    sentence: Stretch,
    phrases: list[Phrase],
    before: str,
    days: tuple[DateMention, ...],
    cities: tuple[Place, ...],
) -> Iterator[Phrase]:
    """The sittings of the body in hand; `before` is the code of the one told in the sentence before.

    Beside a council that sits in the same sentence only what stands in a clause of its own is another.
    """
    marked = list(_marked(page, sentence, phrases, before))
    if any(phrase.strong for phrase in phrases):
        found = [p for p in marked if all(_is_apart(page, p, other) for other in phrases)]
    else:
        found = list(_alone(page, sentence, phrases, marked, before, days))
    yield from found
    for each in described.find(page, sentence, days, cities):
        phrase = _described(page, sentence, each)
        if all(_is_apart(page, phrase, other) for other in (*phrases, *found)):
            yield phrase


def _is_apart(page: Page, phrase: Phrase, other: Phrase) -> bool:
    """Whether two phrases stand in clauses of their own; the eve of a sitting is always told beside one."""
    if phrase.start < other.end and other.start < phrase.end:
        return False
    if phrase.role == other.role and not tenses.is_eve(page, other.start):
        return False
    first, second = sorted((phrase, other), key=lambda each: each.start)
    return bool(_BOUNDARY.search(page.text, first.end, second.start)) or tenses.is_eve(page, other.start)


def _described(page: Page, sentence: Stretch, each: described.Described) -> Phrase:
    role, tense = tenses.time(page, sentence, each.start, each.end)
    return _phrase("", each, (role, tense), "described-sitting", each.own)


def _phrase(
    code: str,
    words: Stretch | Hit | elliptic.Ellipsis | described.Described,
    time: tuple[str, Status],
    rule: str,
    own: Stretch | None = None,
) -> Phrase:
    return Phrase(code, (), words.start, words.end, False, True, *time, rule, own)


def _marked(page: Page, sentence: Stretch, phrases: list[Phrase], before: str) -> Iterator[Phrase]:
    """ "the next one is in …", "the previous sitting …"; "the next one" is of the body told just `before`."""
    short = page.once(elliptic.find, sentence)
    if short and not any(phrase.role == (NEXT if short.later else PREVIOUS) for phrase in phrases):
        role, tense = (NEXT, Status.PLANNED) if short.later else (PREVIOUS, Status.PAST_MENTION)
        code = _sits_here(page, phrases, short) or before
        yield _phrase(code, short, (role, tense), f"{role}-one")
        return
    for mark in page.cues_in(sentence.start, sentence.end, "previous", "next")[:1]:
        following = page.cues_in(mark.start, min(sentence.end, mark.end + NEAR), "sitting", "sits")
        if not following and not page.text[mark.start : mark.end].lower().endswith(("time", "раз", "one")):
            continue
        role, tense = tenses.time(page, sentence, mark.start, mark.end)
        if not (phrases and phrases[0].role == role):
            yield _phrase(_sits_here(page, phrases, mark), mark, (role, tense), f"{mark.code}-sitting")


def _sits_here(page: Page, phrases: list[Phrase], words: elliptic.Ellipsis | Hit) -> str:
    """ "The [ministers] are to reassemble": whom the sentence names last before them, else after."""
    named = (phrase for phrase in phrases if not tenses.is_eve(page, phrase.start))
    nearest = sorted(named, key=lambda phrase: (phrase.end > words.start, -phrase.end))
    return next((phrase.code for phrase in nearest), "")


def _alone(
    page: Page,
    sentence: Stretch,
    phrases: list[Phrase],
    marked: list[Phrase],
    before: str,
    days: tuple[DateMention, ...],
) -> Iterator[Phrase]:
    """The one phrase of a sentence in which no council sits; `marked` are those of "the next one"."""
    pronoun = elliptic.pronoun(page, sentence)
    if pronoun and before and not phrases:
        yield _phrase(before, pronoun, tenses.time(page, sentence, pronoun.start, pronoun.end), "it-sits")
        return
    if marked or phrases or not page.cues_in(sentence.start, sentence.end, *BARE):
        yield from marked
        return
    stretch, rule = _unmarked(page, sentence, days)
    if stretch is None:
        return
    role, tense = tenses.time(page, sentence, stretch.start, stretch.end)
    if rule == "numbered-sitting" and tense is Status.PLANNED:
        role = NEXT
    yield _phrase("", stretch, (role, tense), rule)


def _unmarked(page: Page, sentence: Stretch, days: tuple[DateMention, ...]) -> tuple[Stretch | None, str]:
    """A sitting by its number, in a line of a chronicle, or by its "they met"."""
    numbered = next(iter(ordinals.find(page, sentence)), None)
    if numbered:
        span = numbered.evidence[0].span
        nouns = page.cues_in(span.end, min(sentence.end, span.end + NEAR), "sitting")
        if nouns:
            return Stretch(span.start, nouns[0].end), "numbered-sitting"
    line = elliptic.dated(page, sentence, days)
    if line and page.prose_before(sentence.start):
        return line, "dated-sitting"
    they = _PRONOUN.search(page.text, sentence.start, min(sentence.end, sentence.start + NEAR))
    if they and page.cues_in(sentence.start, sentence.end, "sits"):
        return Stretch(they.start(), they.end()), "they-meet"
    return None, ""
