"""Words that name a sitting and say that it is none: negated, denied, or a journey or ceremony instead."""

from __future__ import annotations

import re

from events.extract.text import Page, Stretch

BEFORE = 60
"""Characters before a phrase in which its "no" or "denied that" stands."""
AFTER = 110
"""Characters after a phrase in which its "will not meet" or "never took place" stands."""
_NO_SUCH = re.compile(
    r"\b(?:no|not a single|not one|neither|without an?|ни одного|ни одно|никакого|никаких)\s"
    r"(?:[\w-]{2,14}\s){0,2}\Z"
    r"|\b(?:not|never|n['’]t)\s(?:be\s)?(?:hold|held|hosts?|hosted|hosting|convened?|organi[sz]ed?)\s"
    r"(?:an?|the|any|its|their)\s(?:[\w-]{2,14}\s){0,2}\Z"
    r"|\bне\s(?:провод\w+|провел\w?|проведет|проведут|принимал\w?|планиру\w+)\s(?:[\w-]{2,14}\s){0,2}\Z",
    re.IGNORECASE,
)
""" "No [session of the Council] will be held", "did not hold a [session …]"."""
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut\w{2,3}|dismiss\w{2,3}|reject\w{0,3}|ruled out|rules out|untrue|false"
    r"|no truth|hoax|опроверг\w{0,3}|опровергл\w|исключил\w?)\s"
    r"(?:as \w+ )?(?:(?:the |any |all |in )?"
    r"(?:reports?|rumou?rs?|claims?|news|possibility|слух\w{0,2}|сообщени\w{1,2})\s)?"
    r"(?:that|of|about|о том, что|что|о|об)?\s?(?:there would be\s)?"
    r"(?:(?:an?|the|any|next|новое|очередное)\s)*(?:\d+\w\w\s|[\w-]{2,14}\s){0,2}\Z",
    re.IGNORECASE,
)
""" "denied reports that the [Council] would meet in Baku"."""
_MEET = (
    r"(?:meet|met|gather(?:ed)?|assembled?|convened?|sit|sat|confer(?:red)?|come together|came together"
    r"|take place|taken place|took place|held|happen(?:ed)?)"
)
_NOT_MET = re.compile(
    r"(?:\b(?:will|would|shall|did|does|do|has|have|had|is|are|was|were|can|could|won|cannot)\s?"
    r"(?:not|n['’]t|['’]t)|\bcannot|\bnever)\s"
    rf"(?:(?:yet|now|again|been|be|even|going to|expected to|planning to|due to|to|have)\s){{0,3}}{_MEET}\b"
    r"|\b(?:is|are|was|were) not (?:planned|scheduled|foreseen|on the cards)\b"
    r"|\bне\s(?:собира\w+|собер\w+|собрал\w*|состо\w+|прой\w+|прош\w+|проводи\w+|планиру\w+|намеч\w+|встре[тч]\w+"
    r"|заседа\w+|было\b|будет\b)",
    re.IGNORECASE,
)
""" "The Council [will not meet] in May"."""
_WAS_FIXED = re.compile(
    r"(?<!not )\b(?:planned|scheduled|due (?:in|on|to)|pencilled|slated|fixed|announced|set for|postponed"
    r"|called off|cancelled|canceled|moved|before|until|till|earlier|later|because|owing to|due to)\b"
    r"|(?<!не )\b(?:(?:за)?планирован|намечен|назначен|объявлен|перенес|отмен|отложен|ранее|раньше|до)\w*"
    r"|\b(?:из-за|в связи|по причине)\b",
    re.IGNORECASE,
)
""" "… will not sit on 30 May as had been planned": a sitting that is off or put off, but was one."""
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)(?!st|nd|rd|th)(?!-[егм])")
""" "The session will not take place on 5 May": what has a day was fixed."""
_MOVED = ("postponed", "cancelled")
_ELSEWHERE = re.compile(
    r"\b(?:travel|fly|flew|flies|flown|drive|drove|go|goes|went"
    r"|head(?:s|ed)? (?:for|to|home|off)|leave|leaves|left|depart\w*"
    r"|arriv\w+|return\w*|land|landed|visit\w*|tour|toured|inspect\w*|see|saw|watch\w*|view|viewed"
    r"|lay|laid|lays|laying|pay|paid|unveil\w*|plant|planted"
    r"|прилет\w+|вылет\w+|прибуд\w+|прибы\w+|приед\w+|приех\w+|поед\w+|едут|посет\w+|посещ\w+|осмотр\w+"
    r"|возлож\w+|возлага\w+|побыва\w+|понаблюда\w+)\b",
    re.IGNORECASE,
)
""" "travel to Example on June 16 to see a training ground", "lay a wreath"."""


def denied(page: Page, sentence: Stretch, start: int, end: int) -> bool:
    """Whether the sitting that the phrase [start, end) names is said not to be one at all."""
    before = page.text[max(sentence.start, start - BEFORE) : start]
    if _DENIED.search(before):
        return True
    after = page.text[end : min(sentence.end, end + AFTER)]
    if _NO_SUCH.search(before):
        return not _was_fixed(page, sentence)
    if not _NOT_MET.search(after):
        return False
    off = page.cues_in(end, sentence.end, "cancelled") and _DAY.search(
        page.text, sentence.start, sentence.end
    )
    return not off and not _was_fixed(page, sentence)


def _was_fixed(page: Page, sentence: Stretch) -> bool:
    """Whether the sitting had been fixed before it was called off or moved."""
    if _WAS_FIXED.search(page.text, sentence.start, sentence.end):
        return True
    number = page.sentence_index(sentence.start)
    following = page.sentences[number + 1 : number + 2]
    return any(page.cues_in(each.start, each.end, *_MOVED) for each in following)


def journey(page: Page, sentence: Stretch) -> bool:
    """Whether members only travel, visit or lay wreaths: no word of the sentence has them sit."""
    if page.cues_in(sentence.start, sentence.end, "sitting", "sits", "hosts"):
        return False
    return bool(_ELSEWHERE.search(page.text, sentence.start, sentence.end))
