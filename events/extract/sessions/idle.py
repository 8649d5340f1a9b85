"""Phrases that name a body and have it sit nowhere, or only at what another phrase names."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import bodies, unheld
from events.extract.sessions.event import CURRENT
from events.extract.sessions.named import Phrase
from events.kinds import Weighed

BEFORE_SITTING = 60
"""So many characters may lie between members and the sitting to which they go."""
_GO_TO = Pattern(r"\b(?:to|for|в|на|in|at)\s(?:an?\s|the\s|its\s|their\s)?(?:\w+\s){0,2}\Z", re.IGNORECASE)
MEMBERS_ALONE = frozenset({"members-meet", "members-at", "members-act"})
"""The rules by which members stand for their council, without a word for a sitting."""
BESIDE = 24
"""So many characters may lie between "the council" and its "reconvenes"."""


def goes_to(page: Page, phrase: Phrase, other: Phrase) -> bool:
    """ "[The leaders] will go on to a session of the Economic Council": members who go to what another
    phrase names; "every state on [the council's] list came for the session of the Council"."""
    if phrase.strong or not other.strong or phrase.rule not in MEMBERS_ALONE:
        return False
    if phrase.rule == "members-at" and phrase.code in bodies.ANAPHORS:
        return True
    goes = 0 <= other.start - phrase.end < BEFORE_SITTING
    return goes and bool(_GO_TO.search(page.text, phrase.end, other.start))


def is_within(phrase: Phrase, bare: Phrase) -> bool:
    """ "Utopia will host [the ministers] in May", "[the council] is to reconvene": one phrase, not two."""
    if phrase.code == bare.code and phrase.role in (CURRENT, bare.role) and phrase.end <= bare.start:
        return True
    beside = bare.start - BESIDE <= phrase.start and phrase.end <= bare.end
    return phrase.code in bodies.ANAPHORS and beside


def is_idle(page: Page, sentence: Stretch, phrase: Phrase) -> bool:
    """Whether the sentence denies the sitting, or has its members only travel or lay wreaths."""
    reason = _why_none(page, sentence, phrase)
    if reason:
        page.set_aside(Weighed.MEETING, phrase.start, phrase.end, reason)
    return reason is not None


def _why_none(page: Page, sentence: Stretch, phrase: Phrase) -> str | None:
    denial = unheld.denied(page, sentence, phrase.start, phrase.end)
    if denial:
        return denial
    if phrase.rule != "sitting-of-body" and unheld.addressed(page, sentence, phrase.start, phrase.end):
        return "A paper goes to them; that they meet is not said."
    if phrase.rule in MEMBERS_ALONE and unheld.journey(page, sentence, phrase.end):
        return "They only travel, visit or lay wreaths; that they sit is not said."
    if phrase.rule in MEMBERS_ALONE and unheld.with_leader(page, sentence, phrase.end):
        return "A president or premier receives them; that they sit is not said."
    return None
