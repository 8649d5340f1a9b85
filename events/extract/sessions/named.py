"""Phrases that name the body that sits: "the 77th session of the Council …", "the ministers met"."""

from __future__ import annotations

import re
from typing import NamedTuple

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import bodies, foreign, tenses
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.event import PREVIOUS
from events.extract.words import verbs
from events.extract.words.gazetteer import Hit
from events.kinds import Status

LINK = 45
"""How many characters may lie between a body and the word "session"."""
_HOLDS_ITS = Pattern(
    r"\b(?:hold|holds|held|holding|convenes?|convened|have|has|had|begins?|began|opens?|opened|ends?|ended)"
    r"\s(?:its|their)\s|\b(?:пров\w+|нач\w+|откр\w+|заверш\w+)\sсво[ейёю]{1,2}\s",
    re.IGNORECASE,
)
""" "The Council plans to [hold its] spring session"."""
_ACTS = Pattern(
    rf"\s(?:(?:also|then|yesterday|today|formally|had|has|have|вчера|сегодня|также)\s){{0,2}}"
    rf"(?:{verbs.ACTS}|{verbs.ACTS_RU})\b",
    re.IGNORECASE,
)
""" "The Council [approved] a concept": what acts has sat, where its day or place is told."""
_LINKED = Pattern(r"(?:[^.;:,!?]|(?<=own),)*")


class Phrase(NamedTuple):
    code: str
    joint_with: tuple[str, ...]
    start: int
    end: int
    strong: bool
    sits: bool
    role: str
    tense: Status
    rule: str
    own: Stretch | None = None
    """The words that alone say when and where it sat; None where all of its reach do."""


def find(page: Page, sentence: Stretch, mention: BodyMention) -> Phrase | None:
    if not (mention.council or mention.explicit) and foreign.of_two_states(page, sentence, mention.end):
        return None
    noun = _linked_noun(page, sentence, mention)
    verb = bool(page.cues_in(sentence.start, sentence.end, "sits", "hosts"))
    future = bool(page.cues_in(sentence.start, sentence.end, "future"))
    if noun:
        start, end, rule = min(noun.start, mention.start), max(noun.end, mention.end), "sitting-of-body"
    elif mention.council and not verb and _ACTS.match(page.text, mention.end, sentence.end):
        start, end, rule = mention.start, mention.end, "council-acts"
    elif mention.council and verb:
        start, end, rule = mention.start, mention.end, "body-sits"
    elif verb or (future and mention.code not in bodies.ANAPHORS):
        start, end, rule = mention.start, mention.end, "members-meet"
    elif mention.explicit and _ACTS.match(page.text, mention.end, sentence.end):
        start, end, rule = mention.start, mention.end, "members-act"
    else:
        start, end, rule = mention.start, mention.end, "members-at"
    role, tense = tenses.time(page, sentence, start, end)
    named = mention.explicit or not (noun and noun.start >= mention.start and noun.end <= mention.end)
    strong = (
        (bool(noun) and named and mention.code not in bodies.ANAPHORS)
        or rule == "body-sits"
        or (mention.explicit and verb)
    )
    if noun and noun.code == "sittings" and not page.cues_in(sentence.start, sentence.end, "over"):
        return None
    if noun and noun.code == "sittings":
        role, rule = (PREVIOUS if tense is Status.HELD else role), "sittings-of-body"
    return Phrase(mention.code, mention.joint_with, start, end, strong, verb or bool(noun), role, tense, rule)


def _linked_noun(page: Page, sentence: Stretch, mention: BodyMention) -> Hit | None:
    """ "session of the Council", "the Council's 5th session"."""
    before = page.cues_in(max(sentence.start, mention.start - LINK), mention.start, "sitting", "sittings")
    for cue in reversed(before):
        if _LINKED.fullmatch(page.text, cue.end, mention.start):
            return cue
    after = page.cues_in(mention.end, min(sentence.end, mention.end + LINK), "sitting", "sittings")
    for cue in after:
        near = cue.start - mention.end <= LINK // 2 or _HOLDS_ITS.search(page.text, mention.end, cue.start)
        if near and _LINKED.fullmatch(page.text, mention.end, cue.start):
            return cue
    within = page.cues_in(mention.start, mention.end, "sitting")
    return within[0] if within else None
