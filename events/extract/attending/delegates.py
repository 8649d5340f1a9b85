"""States whose delegates are told of, without a name and in whatever words: "Utopia's attaché observed the
proceedings", "Utopia made do with a deputy minister", "from Utopia, only an ambassador".

A state and a word for somebody who speaks for it, in one clause of the report of a sitting, put the state
into the room, unless the clause denies it, leaves it open or quotes him from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.attending import absences, presence
from events.extract.attending.envoy_words import DENIED, ENVOY, is_denied
from events.extract.attending.state_lists import Group
from events.extract.page import clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.words.gazetteer import Hit

_OF = Pattern(
    r"\s(?:(?:of|from|for|representing|sent by|из|от)\s)?(?:the\s|republic of\s|республики\s)?", re.IGNORECASE
)
_PLACED = Pattern(r"\b(?:in|at|to|near|around|left|for|of|via|over|в|во|на|под)\s(?:the\s)?\Z", re.IGNORECASE)
""" "[in] Utopia City": a capital that is a place, and no state."""
_THEIRS = Pattern(
    r"\b(?:their|its|his|her) (?:countr(?:y|ies)|states?|delegations?|places?|seats?|chairs?)\b[^.;]{0,30}?"
    r"\b(?:represented|led|headed|taken|occupied|filled|kept)\b"
    r"|\b(?:их|его|ее|её) (?:стран\w+|государств\w*|делегаци\w+|мест\w+)\b[^.;]{0,40}?"
    r"\b(?:представл\w+|возглав\w+|заня\w+)",
    re.IGNORECASE,
)
""" "The leaders of A and B did not come; [their countries were represented] by envoys"."""
_GUEST = Pattern(r"\b(?:guest|observ|invit|attend|гост|наблюдател|приглаш|участвова)\w*", re.IGNORECASE)
_FROM = Pattern(r"\b(?:from|из|от)\s\Z", re.IGNORECASE)
REACH = 12
"""Characters before a capital in which a preposition makes it a place."""


def told(page: Page, sentence: Stretch, groups: list[Group]) -> Iterator[Group]:
    """The lists of states for which somebody without a name takes part."""
    if not groups or not ENVOY.search(page.text, sentence.start, sentence.end):
        return
    for clause in page.once(clauses.split, sentence):
        inside = [g for g in groups if clause.start <= g.start < clause.end]
        for number, group in enumerate(inside):
            start = inside[number - 1].end if number else clause.start
            end = inside[number + 1].start if number + 1 < len(inside) else clause.end
            if _has_envoy(page, Stretch(start, end), group) and not _is_doubtful(page, Stretch(start, end)):
                yield group


def is_sent_from(page: Page, sentence: Stretch, state: Hit) -> bool:
    """Whether a word for a guest, an observer or a delegation stands beside a state."""
    clause = next(c for c in page.once(clauses.split, sentence) if c.start <= state.start < c.end)
    return _GUEST.search(page.text, clause.start, clause.end) is not None or _has_envoy(
        page, clause, Group((state,))
    )


def after_all(page: Page, sentence: Stretch, groups: list[Group]) -> Group | None:
    """The states whose leaders stayed away while others came for them."""
    theirs = _THEIRS.search(page.text, sentence.start, sentence.end)
    before = [g for g in groups if theirs and g.end <= theirs.start()]
    if not theirs or not before or DENIED.search(page.text, theirs.start(), theirs.end()):
        return None
    return before[-1]


def _is_doubtful(page: Page, around: Stretch) -> bool:
    """Whether words around a state deny that somebody came, leave it open or tell of something else."""
    if is_denied(page, around.start, around.end):
        return True
    if absences.cues(page, around.start, around.end) or page.cues_in(around.start, around.end, "undecided"):
        return True
    return presence.is_unsure(page, around.end)


def _has_envoy(page: Page, around: Stretch, group: Group) -> bool:
    """Whether a word for an envoy stands right before a state or anywhere after it."""
    before = _envoys(page, around.start, group.start)
    if before and _OF.fullmatch(page.text, before[-1].end(), group.start):
        return True
    if group.hits[0].kind == "capital" and not _acts(page, group):
        return False
    return bool(_envoys(page, group.end, around.end))


def _envoys(page: Page, start: int, end: int) -> list[re.Match[str]]:
    """The words for envoys in [start, end) that are no part of a council's name."""
    names = [h for h in page.hits_in(start, end) if h.kind in ("body", "council")]
    found = ENVOY.finditer(page.text, start, end)
    return [m for m in found if not any(name.start <= m.start() < name.end for name in names)]


def _acts(page: Page, group: Group) -> bool:
    """Whether a capital stands for its government: "Utopia City [sent] …", "[from] Utopia City, …"."""
    near = max(group.start - REACH, 0)
    if _PLACED.search(page.text, near, group.start):
        return False
    following = page.text[group.end : group.end + 2].strip()[:1]
    return following.islower() or following in "–—-" or bool(_FROM.search(page.text, near, group.start))
