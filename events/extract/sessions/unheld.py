"""Words that name a sitting and say that it is none: negated, denied, or a journey or ceremony instead."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions.bodies import COMMITTEES
from events.extract.words import verbs

BEFORE = 60
"""Characters before a phrase in which its "no" or "denied that" stands."""
AFTER = 110
"""Characters after a phrase in which its "will not meet" or "never took place" stands."""
BESIDE = 12
"""Characters within which the thing owned stands: "the ministers' cup"."""
VERB = 60
"""Characters after a phrase within which its own verb stands."""
_NO_SUCH = Pattern(
    r"\b(?:no|not a single|not one|neither|without an?|ни одного|ни одно|никакого|никаких)\s"
    r"(?:[\w-]{2,14}\s){0,2}\Z"
    r"|\b(?:not|never|n['’]t)\s(?:be\s)?(?:hold|held|hosts?|hosted|hosting|convened?|organi[sz]ed?)\s"
    r"(?:an?|the|any|its|their)\s(?:[\w-]{2,14}\s){0,2}\Z"
    r"|\bне\s(?:провод\w+|провел\w?|проведет|проведут|принимал\w?|планиру\w+)\s(?:[\w-]{2,14}\s){0,2}\Z",
    re.IGNORECASE,
)
""" "No [session of the Council] will be held", "did not hold a [session …]"."""
_DENIED = Pattern(
    r"\b(?:den(?:y|ies|ied|ying)|refut\w{2,3}|dismiss\w{2,3}|reject\w{0,3}|ruled out|rules out|untrue|false"
    r"|no truth|hoax|опроверг\w{0,3}|опровергл\w|исключил\w?)\s"
    r"(?:as \w+ )?(?:(?:the |any |all |in )?"
    r"(?:reports?|rumou?rs?|claims?|news|possibility|слух\w{0,2}|сообщени\w{1,2})\s)?"
    r"(?:that|of|about|о том, что|что|о|об)?\s?(?:there would be\s)?"
    r"(?:(?:an?|the|any|next|новое|очередное)\s)*(?:\d+\w\w\s|[\w-]{2,14}\s){0,2}\Z",
    re.IGNORECASE,
)
""" "denied reports that the [Council] would meet in Baku"."""
_OPEN = Pattern(
    r"\b(?:whether|(?:proposed|proposes|suggested|suggests|offered|offers)"
    r"(?: that| to (?:host|hold|convene))?"
    r"|opposed|opposes|against|rejected the idea of|idea of|in favour of"
    r"|предложил\w?|предлагает|против|выступил\w?|неизвестно,? состо\w+ ли|состоится ли|пройдет ли)\s"
    r"(?:(?:провести|собрать|проведени\w|за|holding|hosting|an?|the|its|next|any)\s)*(?:\d+\w\w\s"
    r"|[\w-]{2,14}\s)?\Z",
    re.IGNORECASE,
)
""" "It is unclear whether the [Council] will meet", "proposed that the [Council] meet"."""
_OFFERED = Pattern(r"\boffer(?:ed|s) to (?:host|hold|convene|receive)\b", re.IGNORECASE)
_RUMOUR = Pattern(
    r"\b(?:reports?|rumou?rs?|claims?|news|слух\w{0,2}|сообщени\w) (?:that|of|about|о том, что|о|об)\s"
    r"(?:(?:an?|the)\s)?\Z",
    re.IGNORECASE,
)
_FALSE = Pattern(
    r"\b(?:false|untrue|not true|no truth|wrong|unfounded|baseless|denied|refuted|hoax|fake"
    r"|ложн\w+|опроверг\w+|неверн\w+|не соответству\w+ действительности|не подтвердил\w+)\b",
    re.IGNORECASE,
)
""" "A rumour that the [Council] had met proved false"."""
_AUTHOR = Pattern(
    r"\b(?:by|on|under) (?:an? |the )?(?:decision|order|instructions?|request) of (?:the )?\Z"
    r"|\b(?:book|film|article|exhibition|album|lecture|song)s? (?:about|on|of) (?:the )?\Z"
    r"|\bпо (?:решению|приказу|поручению) \Z|\b(?:книг|фильм|выставк|стать)\w{1,2} о \Z",
    re.IGNORECASE,
)
""" "held by decision of the [Council]", "a book about the [Council]"."""
_ADDRESSED = Pattern(
    r"\b(?:submit(?:ted|s)?|sent|forwarded|referred|presented|put|passed on|handed(?: over)?|laid"
    r"|brought|goes?|consideration|approval|signature|signing)\s"
    r"(?:for (?:their |final )?(?:consideration|approval|signature|signing) )?(?:to|before|by) (?:the )?\Z"
    r"|\bна (?:\w+ )?(?:рассмотрение|утверждение|подпис\w+|одобрение|суд) \Z"
    r"|\b(?:представ|переда|направ|внес|вынес|доло)\w+ (?:в )?\Z",
    re.IGNORECASE,
)
""" "will be submitted to [the heads of state] in October": who gets a paper need not meet."""
_THERE = Pattern(r",?\s(?:in|at)\s(?:(?:early|late|the)\s)?\Z", re.IGNORECASE)
""" "will be put to the leaders [in] Utopia": where a paper waits for them they meet."""
_WHO_MEET = Pattern(r",?\s(?:[\w-]+\s){0,2}?(?:when|which|who|whose|that|котор\w+|когда)\b", re.IGNORECASE)
_POSSESSED = Pattern(r"['’]s?\s(?:[\w-]+\s){0,2}", re.IGNORECASE)
_MEET = rf"(?:{verbs.MEET}|{verbs.MET}|take place|taken place|took place|held|happen(?:ed)?)"
_NOT_MET = Pattern(
    r"(?:\b(?:will|would|shall|did|does|do|has|have|had|is|are|was|were|can|could|won|cannot)\s?"
    r"(?:not|n['’]t|['’]t)|\bcannot|\bnever)\s"
    rf"(?:(?:yet|now|again|been|be|even|going to|expected to|planning to|due to|to|have)\s){{0,3}}{_MEET}\b"
    rf"|\b(?:(?-i:may)|might) (?:(?:also|be|yet) )*{_MEET}\b"
    r"|\b(?:is|are|was|were) not (?:planned|scheduled|foreseen|on the cards)\b"
    r"|\bне\s(?:собира\w+|собер\w+|собрал\w*|состо\w+|прой\w+|прош\w+|проводи\w+|планиру\w+|намеч\w+"
    r"|встре[тч]\w+"
    r"|заседа\w+|было\b|будет\b)",
    re.IGNORECASE,
)
""" "The Council [will not meet] in May"."""
_WAS_FIXED = Pattern(
    r"(?<!not )\b(?:planned|scheduled|due (?:in|on|to)|pencilled|slated|fixed|announced|set for|postponed"
    r"|called off|cancelled|canceled|moved|before|until|till|earlier|later|because|owing to|due to)\b"
    r"|(?<!не )\b(?:(?:за)?планирован|намечен|назначен|объявлен|перенес|отмен|отложен|ранее|раньше|до)\w*"
    r"|\b(?:из-за|в связи|по причине)\b",
    re.IGNORECASE,
)
""" "… will not sit on 30 May as had been planned": a sitting that is off or put off, but was one."""
_DAY = Pattern(r"(?<!\d)\d{1,2}(?!\d)(?!st|nd|rd|th)(?!-[егм])")
""" "The session will not take place on 5 May": what has a day was fixed."""
_CALLED_OFF = Pattern(
    r"\b(?:called|calling|put|puts|pushed|moved)\s(?:[\w'’-]+\s){1,4}?(?:off|back|forward)\b", re.IGNORECASE
)
""" "The hosts have [called the sitting off]"."""
_MOVED = ("postponed", "cancelled")
_ELSEWHERE = Pattern(
    r"\b(?:travel|fly|flew|flies|flown|drive|drove|(?:go|goes|went)(?! (?:over|through|into))"
    r"|head(?:s|ed)? (?:for|to|home|off)|leave|leaves|left|depart\w*"
    r"|arriv\w+|return\w*|land|landed|visit\w*|tour|toured|inspect\w*|see|saw|watch\w*|view|viewed"
    r"|lay|laid|lays|laying|pay|paid|unveil\w*|plant|planted"
    r"|sent|sends?|wrote|congratulat\w+"
    r"|attend\w* (?:an?|the) (?:[\w-]+ )?(?:parade|concert|reception|dinner|performance|service|ceremony)"
    r"|прилет\w+|вылет\w+|прибуд\w+|прибы\w+|приед\w+|приех\w+|поед\w+|едут|посет\w+|посещ\w+|осмотр\w+"
    r"|возлож\w+|возлага\w+|посадил\w|заложил\w|побыва\w+|понаблюда\w+|поздрав\w+|направил\w)\b",
    re.IGNORECASE,
)
""" "travel to Example on June 16 to see a training ground", "lay a wreath"."""
_LEADER = Pattern(
    r"(?:\s[\w-]+){0,3}?\s(?:met|meet|meeting|received|call(?:ed)?|audience|встрет\w+|приня\w+|примет"
    r"|увидятся)"
    r"(?:\s[\w-]+){0,2}?\s(?:with|by|on|с|со)?\s?(?:the\s)?(?:[\w.'’-]+\s){0,2}?"
    r"(?:president|prime minister|premier|king|emir|президент\w*|премьер\w*)\b",
    re.IGNORECASE,
)
""" "The ministers will meet with President X": a reception, and no sitting of theirs."""


def denied(page: Page, sentence: Stretch, start: int, end: int) -> str | None:
    """Why the sitting that the phrase [start, end) names is none at all; None where nothing denies it."""
    near = max(sentence.start, start - BEFORE)
    if _DENIED.search(page.text, near, start):
        return "The words before it deny it."
    if _OPEN.search(page.text, near, start) and not _is_offer(page, sentence, near, end):
        return "It is only proposed, or it is open whether it will meet."
    if _AUTHOR.search(page.text, near, start):
        return "The body only orders, or is told about; it does not meet here."
    if _RUMOUR.search(page.text, near, start) and _FALSE.search(page.text, end, sentence.end):
        return "It is a rumour that the sentence calls false."
    owned = _POSSESSED.match(page.text, end, sentence.end)
    if owned and page.cues_in(end, owned.end() + BESIDE, "exercise"):
        return "It is an exercise or a contest of theirs, no sitting."
    if _NO_SUCH.search(page.text, near, start):
        return None if _was_fixed(page, sentence) else "The sentence says that there is none."
    if not _NOT_MET.search(page.text, end, min(sentence.end, end + AFTER)):
        return None
    off = page.cues_in(end, sentence.end, "cancelled") and _DAY.search(
        page.text, sentence.start, sentence.end
    )
    if off or _was_fixed(page, sentence):
        return None
    return "The sentence says that it does not meet, or only may."


def _is_offer(page: Page, sentence: Stretch, near: int, end: int) -> bool:
    """ "Utopia has offered to convene the next meeting in Example on 5 May": a plan with place and day."""
    offered = _OFFERED.search(page.text, near, end)
    city = page.hits_in(end, sentence.end, "city")
    return bool(offered and city and _DAY.search(page.text, end, sentence.end))


def _was_fixed(page: Page, sentence: Stretch) -> bool:
    """Whether the sitting had been fixed before it was called off or moved."""
    if _WAS_FIXED.search(page.text, sentence.start, sentence.end):
        return True
    number = page.sentence_index(sentence.start)
    following = page.sentences[number + 1 : number + 2]
    own = councils(page, sentence)
    return any(_is_moved(page, each) and councils(page, each) <= own for each in following)


def _is_moved(page: Page, sentence: Stretch) -> bool:
    return bool(
        page.cues_in(sentence.start, sentence.end, *_MOVED)
        or _CALLED_OFF.search(page.text, sentence.start, sentence.end)
    )


def councils(page: Page, sentence: Stretch) -> set[str]:
    """The councils that a sentence names, as "CMD"."""
    named = page.hits_in(sentence.start, sentence.end, "council", "body", "summit")
    return {hit.code.split("-")[-1] for hit in named if hit.kind != "body" or hit.code in COMMITTEES}


def addressed(page: Page, sentence: Stretch, start: int, end: int) -> bool:
    """Whether a paper only goes to the members that a phrase names, and nothing is said of their meeting."""
    near = max(sentence.start, start - BEFORE)
    if not _ADDRESSED.search(page.text, near, start) or _WHO_MEET.match(page.text, end, sentence.end):
        return False
    cities = page.hits_in(end, min(end + VERB, sentence.end), "city")
    return not any(_THERE.fullmatch(page.text, end, city.start) for city in cities)


def journey(page: Page, sentence: Stretch, end: int) -> bool:
    """Whether members only travel, visit or lay wreaths: no word of the sentence has them sit."""
    if page.cues_in(sentence.start, sentence.end, "sitting", "sits", "hosts"):
        return False
    return bool(_ELSEWHERE.search(page.text, end, min(sentence.end, end + VERB)))


def with_leader(page: Page, sentence: Stretch, end: int) -> bool:
    """Whether members only meet a president or premier, who receives them."""
    return bool(_LEADER.match(page.text, end, sentence.end))
