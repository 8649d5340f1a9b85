"""Which sentences claim what they say: what is denied, supposed or unreal states no fact."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.words.gazetteer import Hit

_UNREAL = Pattern(
    r"\A[\"“«]?(?:if|unless|suppose|supposing|если)\b"
    r"|\A[\"“«]?(?:had|were|should) (?=[A-ZА-Я]|the |its |his |her )"
    r"|, (?:if|unless|если) (?=[A-ZА-Я]|the )|\bif only\b|\beven if\b|\bесли бы\b"
    r"|\b(?:would|could|might|should)(?: not| never|n['’]t)? have (?!to\b|an?\b|the\b|no\b)\w"
    r"|\w(?:л|ла|ло|ли) бы\b|\bмог бы\b|\bбы (?:не )?\w{3,20}(?:л|ла|ло|ли)\b",
    re.IGNORECASE,
)
""" "Had Utopia come, …", "If Utopia chairs …", "would have chaired", "приехала бы"."""
_SUPPOSED = Pattern(
    r"\A[\"“«]?(?:suppose|supposing|imagine|what if|представьте|представим|допустим)\b"
    r"|\A[\"“«]?(?:had|were|should) (?=[A-ZА-Я]|the |its )"
)
""" "Imagine that tomorrow the ministers …", "Were Utopia to invite …"."""
_CONDITION = Pattern(r"[\"“«]?(?:if|unless|had|were|should|suppose|если|допустим)\b", re.IGNORECASE)
_DENIED = Pattern(
    r"\b(?:reports?|rumou?rs?|claims?|allegations?|news|information|assertions?|stories) (?:that|of|about)\b"
    r".{1,400}?\b(?:false|untrue|wrong|unfounded|baseless|denied|refuted|not true|incorrect|a hoax|fake)\b"
    r"|\b(?:false|untrue|not true|incorrect|denied|denies|refuted) (?:reports? |rumou?rs? |claims? )?that\b"
    r"|\b(?:that|будто|якобы|что)\b.{1,200}?(?:\bis|\bwas|[-–—]|\bэто|,) (?:an? |the )?(?:pure |old )?"
    r"(?:myth|legend|fable|invention|fiction|миф|легенда|выдумка|вымысел|неправда)\b"
    r"|\b(?:сообщени|слух|информаци|данные)\w{0,3},? (?:о|об|что)\b"
    r".{1,400}?\b(?:ложн|неверн|не соответству|опроверг|не подтвердил)",
    re.IGNORECASE | re.DOTALL,
)
""" "Reports that X came are false"."""
ENDING = 6
"""Characters in which a sentence ends with its quotes and brackets."""
_ASKED = Pattern(r"\?[\s\"'”»)]*\Z")
""" "Will Utopia come?": a question claims nothing."""
_NEITHER = Pattern(
    r"\b(?:neither|ни)\W(?:(?:did|was|were|the|from|от|из)\W){0,2}\Z|\bnor\W(?:(?:did|was|were|the)\W){0,2}\Z",
    re.IGNORECASE,
)
_NOT = Pattern(r"(?:\b(?:not|never|не)|n't)\s(?:\w{2,12}ly\s)?\Z")


def claims(page: Page, sentence: Stretch) -> bool:
    """Whether a sentence claims what it says, rather than deny or suppose it."""
    unreal = page.cues_in(sentence.start, sentence.end, "unreal")
    if unreal and _UNREAL.search(page.quote(sentence)):
        return False
    if _ASKED.search(page.text, max(sentence.end - ENDING, sentence.start), sentence.end):
        return False
    doubted = page.cues_in(sentence.start, sentence.end, "doubted")
    return not (doubted and _DENIED.search(page.quote(sentence)))


def asks_or_supposes(page: Page, sentence: Stretch) -> bool:
    """Whether a sentence is a question or opens with "if", "had X come"."""
    asked = _ASKED.search(page.text, max(sentence.end - ENDING, sentence.start), sentence.end)
    return bool(asked or _CONDITION.match(page.quote(sentence)))


def supposes(page: Page, sentence: Stretch) -> bool:
    """Whether a whole sentence only supposes: what it tells is no event."""
    start = page.text[sentence.start : sentence.start + 20]
    opening = start[:1].lower() + start[1:]
    return bool(_SUPPOSED.match(opening))


def neither(page: Page, floor: int, start: int) -> bool:
    """Whether what begins at `start` is a part of "neither X nor Y", "ни X, ни Y", "nor did Y"."""
    near = max(floor, start - 24)
    return bool(page.cues_in(near, start, "neither") and _NEITHER.search(page.text, near, start))


def affirmed(page: Page, start: int, end: int, *names: str) -> tuple[Hit, ...]:
    """The cues of [start, end) that no "not" stands before: "did not take their seats" seats nobody."""
    cues = page.cues_in(start, end, *names)
    return tuple(cue for cue in cues if not _NOT.search(page.folded[max(start, cue.start - 24) : cue.start]))
