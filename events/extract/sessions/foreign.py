"""Councils, leaders and ministers that are of no body of ours: of NATO, of a party, of two states."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.words.gazetteer import Hit

REACH = 110
"""How many characters a council's name may be away from its organisation."""
OWN = frozenset({"CIS", "CSTO", "SCO"})
"""The organisations whose bodies are read."""
_OF_OTHERS = Pattern(
    r"\s(?:федерации|(?:национальной )?безопасности|европы|нато|оон|министров|директоров|of the "
    r"federation)\b",
    re.IGNORECASE,
)
_OTHERS_OWN = Pattern(
    r"\b(?!(?:этого|данного|нового|самого|нашего|своего)\s)[\w-]{3,20}(?:ого|ому|ный|ным|ном|кий|ким"
    r"|ком)\s\Z",
    re.IGNORECASE,
)
""" "Совета Федерации", "Олимпийского комитета": councils and committees of others."""
_NAMED_ELSE = Pattern(
    r"(?:\w|[,–-])\s(?!(?:The|This|That|Their|Our|Its|His|CIS|CSTO|SCO|Commonwealth|[IVXL]+)\b)[A-Z][\w-]*[a-z]\s\Z"
)
""" "the Eurasian Intergovernmental Council", "the Security Council": a name of its own."""
_CABINET = Pattern(
    r"\b(?:совет|кабинет|заместител|помощник|советник|групп|ряд|двух|обоих)\w*\s\Z", re.IGNORECASE
)
""" «Кабинета министров», «заместителей министров»."""
_OTHER_LEADERS = Pattern(
    r"\s(?:of\s(?:the\s)?|from\s(?:the\s)?)?[\"“«]?(?:[\w-]{1,20}\W){0,5}?"
    r"(?:movements?|part(?:y|ies)|opposition|groups?|unions?|militants?|rebels?|church(?:es)?|clans?"
    r"|chambers|compan(?:y|ies)|banks?|academ(?:y|ies)|universit(?:y|ies)|clubs?|federations?|associations?"
    r"|оппозици\w*|парти[йияю]\w*|движени\w*|фракци\w*|профсоюз\w*|боевик\w*|группиров\w*)\b",
    re.IGNORECASE,
)
""" "the leaders of the For Utopia movement": no heads of state."""
_OTHERS_LEADERS = Pattern(
    r"\b(?:business|party|religious|spiritual|opposition|industry|community|tribal|church|student|youth|faction"
    r"|union|company|bank|club|world|western)\s\Z",
    re.IGNORECASE,
)
""" "[business] leaders", "[club] presidents"."""
_OF_OTHER = Pattern(
    r"\s(?:of\s)?(?:the\s)?"
    r"(?:(?:member|participating)\s(?:states|countries)\sof\s(?:the\s)?|(?:стран|государств)\w{0,3}"
    r"(?:\s[–-]\s(?:членов|участников))?\s)?",
    re.IGNORECASE,
)
_GROUP = Pattern(
    r"\b(?:G-?\d{1,2}|Arab League|African Union|Turkic|тюркск\w{1,3})\s(?:states['’]?\s)?\Z", re.IGNORECASE
)
""" "the G20 summit"."""
TWO_STATES = 100
"""Characters after "the ministers" within which their two states stand."""
_OF = Pattern(r"\s(?:of\s)?(?:the\s)?", re.IGNORECASE)
_ANOTHER = Pattern(r"\s(?:and|и)\s(?:the\s)?\Z", re.IGNORECASE)
OWNER = Pattern(r"(?:'s|['’]|’s)?\s{1,2}|,\swhose\s(?:own\s)?")
""" "the Commonwealth['s] council"."""


def of_others(page: Page, hit: Hit) -> bool:
    """Whether "the Council", "the Committee" or "leaders" are those of somebody else."""
    before = page.text[max(hit.start - 24, 0) : hit.start]
    if hit.code == "CHS":
        return bool(_OTHER_LEADERS.match(page.text, hit.end) or _OTHERS_LEADERS.search(before))
    if _CABINET.search(before) or _NAMED_ELSE.search(before):
        return True
    return bool(_OF_OTHERS.match(page.text, hit.end) or _OTHERS_OWN.search(before))


def of_organisation(page: Page, hit: Hit) -> bool:
    """ "NATO defence ministers", "саммит БРИКС", "leaders of the European Union": of no body of ours."""
    named = page.hits_in(max(hit.start - REACH, 0), min(hit.end + REACH, len(page.text)), "body")
    others = [h for h in named if h.code.split("-")[0] not in OWN]
    return any(
        OWNER.fullmatch(page.text, h.end, hit.start) or _OF_OTHER.fullmatch(page.text, hit.end, h.start)
        for h in others
    ) or bool(_GROUP.search(page.text, max(hit.start - 16, 0), hit.start))


def of_two_states(page: Page, sentence: Stretch, end: int) -> bool:
    """ "The defence ministers of Utopia and Arcadia met": a talk of two, and no council."""
    states = page.hits_in(end, min(end + TWO_STATES, sentence.end), "country")
    if len(states) != 2 or not _OF.fullmatch(page.text, end, states[0].start):
        return False
    return bool(_ANOTHER.search(page.text, states[0].end, states[1].start))
