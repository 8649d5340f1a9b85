"""Whether a phrase speaks of the sitting in hand, an earlier or a later one, and in which tense."""

from __future__ import annotations

import re

from events.extract.dates import since
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import moves
from events.extract.sessions.event import CURRENT, NEXT, PREVIOUS
from events.extract.words import verbs
from events.extract.words.gazetteer import Hit
from events.kinds import Status

AUXILIARY = 24
"""In "will be received" the participle within so many characters of "will" tells no past."""
NEAR = 70
"""How many characters before its sitting a "previous" or "next" may stand."""
EVE = 40
_EVE = Pattern(
    r"\b(?:on the eve of|ahead of|(?<!laid )(?<!put )(?<!brought )(?<!come )(?<!go )(?<!came )"
    r"(?<!went )(?<!\bnever )before(?! (?:that|this|then)\b)|in the run-up to|the day after|a day after"
    r"|накануне|перед|в преддверии"
    r"|за (?:\w{2,10} )?(?:день|дня|дней|сутки|неделю) до)"
    r"\W(?:[\w-]{1,14}\W){0,2}\Z",
    re.IGNORECASE,
)
""" "Накануне саммита": the day told is not the sitting's."""
_VERB = Pattern(r"\s(?:(?:not|also|then|again|be|\w{2,12}ly)\s){0,3}", re.IGNORECASE)
LOOSE = frozenset(
    {"the last", "its last", "our last", "the next", "its next", "their next", "previous", "the previous"}
)
"""Words that look back or ahead only beside a sitting."""
_ITS_NOUN = Pattern(
    r"\W+(?:[\w-]{2,20}\W+){0,3}?(?:session|meeting|sitting|summit|gathering|one|time|council|conference"
    r"|talks|two"
    r"|occasion|regular|scheduled|place)",
    re.IGNORECASE,
)
_HAS_SAT = Pattern(
    r"\b(?:opened|began|started|has (?:opened|begun|started|finished|closed|passed off|come to an end)|closed"
    r"|finished|passed off|went off|came off|kicked off)\b"
    r"(?! (?:that|how|why))",
    re.IGNORECASE,
)
_SAT = Pattern(rf"(?:{verbs.MET}|{verbs.MET_RU})\b", re.IGNORECASE)
_TO_HAVE = Pattern(
    r"\b(?:(?:was|were|been|due|supposed|meant) to|should) (?:have )?(?:been )?\Z", re.IGNORECASE
)
""" "who were to have [met] in May, will do so in June"."""
_HAS_ACTED = Pattern(
    rf"\s(?:(?:also|then|yesterday|today|formally|had|has|вчера|сегодня|также)\s)?"
    rf"(?=(?:\w+ed|took|set|heard|chose|went|dealt|\w+л[аои]?)\b)(?:{verbs.ACTS}|{verbs.ACTS_RU})\b(?! to\b)",
    re.IGNORECASE,
)
""" "Utopia will carry on, the Council [decided]"."""
_WAS_THERE = Pattern(
    r"\b(?:was|were|had been|stayed) in (?-i:[A-Z])[\w-]+ to (?:attend|participate in|take part in)\b",
    re.IGNORECASE,
)
""" "The delegation [was in Utopia to attend] the meeting": it has attended it."""
_LAST_DAY = Pattern(
    r"минувш\w+ (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|недел|месяц|год|выходн|осен|весн"
    r"|лет|зим)",
    re.IGNORECASE,
)
""" "В минувший четверг": the day has passed, the sitting is the one in hand."""
_QUOTED = Pattern(r"[«“\"][^«»“”\"\n]{1,600}[»”\"]")


def time(page: Page, sentence: Stretch, start: int, end: int) -> tuple[str, Status]:
    """Whether a phrase speaks of the sitting in hand, an earlier or a later one, and its tense."""
    near = [
        cue
        for cue in page.cues_in(max(sentence.start, start - NEAR), end + 2, "previous", "next")
        if _speaks_of_sitting(page, cue)
    ]
    role = near[-1].code if near else CURRENT
    if role == PREVIOUS:
        return role, Status.PAST_MENTION
    if is_eve(page, start):
        return role, Status.PLANNED
    when = tense(page, _clause(page, sentence, start, end), start, end)
    if role == NEXT and when is Status.HELD and _has_sat(page, sentence):
        role = CURRENT
    return role, Status.PLANNED if role == NEXT else when


def was_there(page: Page, sentence: Stretch, start: int) -> bool:
    """Whether who was in a city to attend the sitting at `start` has days of travel told before it."""
    return bool(_WAS_THERE.search(page.text, sentence.start, start))


def _has_sat(page: Page, sentence: Stretch) -> bool:
    """ "[Has opened] the next, 64-th session": in machine English and Russian "next" is "regular"."""
    if page.cues_in(sentence.start, sentence.end, "over", "under-way"):
        return True
    return bool(_HAS_SAT.search(page.text, sentence.start, sentence.end))


def _speaks_of_sitting(page: Page, cue: Hit) -> bool:
    """ "the last session", "its last one"; "the last rocket" is none."""
    words = page.text[cue.start : cue.end].lower()
    if _LAST_DAY.match(page.text, cue.start):
        return False
    if words not in LOOSE:
        return True
    return bool(_ITS_NOUN.match(page.text, cue.end))


def tense(page: Page, clause: Stretch, start: int, end: int) -> Status:
    """The tense of the nearest tell-tale word: "will be held", "ended yesterday"."""
    if _HAS_ACTED.match(page.text, end, clause.end) or since.goes_on(page, clause):
        return Status.HELD
    spoken = page.once(_spoken, page.sentence_at(start))
    fixed = moves.once_fixed(page, clause, end)
    future = [
        cue
        for cue in page.cues_in(clause.start, clause.end, "future")
        if not any(s <= cue.start < e and not s <= start < e for s, e in spoken)
        and not (fixed and fixed.start <= cue.start < fixed.end)
        and not _WAS_THERE.search(page.text, clause.start, cue.end)
    ]
    sat = (c for c in page.cues_in(clause.start, clause.end, "sits") if _SAT.match(page.text, c.start))
    over = [
        cue
        for cue in (*page.cues_in(clause.start, clause.end, "over"), *sat)
        if not _TO_HAVE.search(page.text, clause.start, cue.start)
    ]
    marks = [*future, *(o for o in over if not any(_is_auxiliary(page, f, o) for f in future))]
    nearest = min(marks, key=lambda cue: max(cue.start - end, start - cue.end), default=None)
    return Status.PLANNED if nearest and nearest.code == "future" else Status.HELD


def _spoken(page: Page, sentence: Stretch) -> list[tuple[int, int]]:
    """What stands in quotation marks: a speech tells its own future, not that of the sitting."""
    return [match.span() for match in _QUOTED.finditer(page.text, sentence.start, sentence.end)]


def _is_auxiliary(page: Page, future: Hit, over: Hit) -> bool:
    """ "will be formally adopted": the participle belongs to "will"."""
    return over.start - future.end <= AUXILIARY and bool(_VERB.fullmatch(page.text, future.end, over.start))


def _clause(page: Page, sentence: Stretch, start: int, end: int) -> Stretch:
    """The stretch between the semicolons around a phrase."""
    left = page.text.rfind(";", sentence.start, start)
    right = page.text.find(";", end, sentence.end)
    return Stretch(left + 1 if left >= 0 else sentence.start, right if right >= 0 else sentence.end)


def is_eve(page: Page, start: int) -> bool:
    """Whether "on the eve of", "the day after" stands right before the sitting named at `start`."""
    return bool(_EVE.search(page.text, max(start - EVE, 0), start))
