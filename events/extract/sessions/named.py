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
_AT = Pattern(r",?\s(?:at|in)\s(?-i:[A-Z])", re.IGNORECASE)
_IT_IS = Pattern(r"\b(?:it|this|that)(?:['’]s| is)\s(?:the\s)?\Z", re.IGNORECASE)
""" "[It's] the Heads of State council, [at Utopia]"."""
_ITEMS = Pattern(
    r"[^.;:]{0,70}?\b"
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif)ty(?:-\w{3,5})?|(?:a|two|three) dozen)"
    r"\s(?:[a-z][\w-]+\s){0,2}?(?:items|questions|issues|matters|points|topics|subjects)\b",
    re.IGNORECASE,
)
_OVER_YEARS = Pattern(r"\b(?:since|years|decades|so far|ever|in its history|each|every)\b", re.IGNORECASE)
""" "The Council [had eleven items] to get through": what has an agenda sits."""
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
    elif _has_agenda(page, sentence, mention):
        start, end, rule = mention.start, mention.end, "body-sits"
    elif _acts(page, sentence, mention) and not verb:
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
    if mention.council and not verb and _is_announced(page, sentence, mention):
        tense = Status.PLANNED
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


def _has_agenda(page: Page, sentence: Stretch, mention: BodyMention) -> bool:
    """ "The Council took decisions on fourteen matters"; over the years it has sat more than once."""
    if not mention.council or mention.author or not _ITEMS.match(page.text, mention.end, sentence.end):
        return False
    return not _OVER_YEARS.search(page.text, sentence.start, sentence.end)


def _is_announced(page: Page, sentence: Stretch, mention: BodyMention) -> bool:
    before = _IT_IS.search(page.text, max(sentence.start, mention.start - LINK), mention.start)
    return bool(before and _AT.match(page.text, mention.end, sentence.end))


def _acts(page: Page, sentence: Stretch, mention: BodyMention) -> bool:
    """Whether a council, or its members under its organisation's name, are said to decide something."""
    if mention.council and _is_announced(page, sentence, mention):
        return True
    named = mention.council or (mention.explicit and mention.code not in bodies.ANAPHORS)
    return named and bool(_ACTS.match(page.text, mention.end, sentence.end))


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
