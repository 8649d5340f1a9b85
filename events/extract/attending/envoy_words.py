"""Words for people who come for a state without being its head or its minister."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page

_STAND_IN = (
    r"deput(?:y|ies)|first deput\w+|vice[- ](?:premier|minister|president|prime)\w*|ambassadors?|attach[eé]s?"
    r"|charg[eé]\b|counsell?ors?|delegates?|representatives?|envoys?|observers?|stand-in|substitute"
    r"|state secretary|department heads?|heads? of (?:an? |the |its |one of )?(?:\w+ )?(?:department"
    r"|directorate)|chiefs? of (?:a |the )?department|colonel|experts?"
    r"|заместител\w+|замминистр\w*|замглав\w*|вице-\w+|пос(?:ол|ла|лом|лу|лы|лов|лами)|атташе|поверенн\w+"
    r"|советник\w*|делегат\w*|представител\w+|посланник\w*|наблюдател\w+"
    r"|начальник\w{0,2} (?:управлени|департамент|отдел)\w+|полковник\w*"
    r"|глав\w{0,2} (?:администраци|аппарат|канцеляри)\w+"
)
STAND_IN = Pattern(rf"\b(?:{_STAND_IN})\b", re.IGNORECASE)
"""Words for somebody who comes in place of a state's head or minister."""
ENVOY = Pattern(
    rf"\b(?:{_STAND_IN}|delegations?|(?<!in )general(?! staff)|officers?|ministers?|делегаци\w+|военны[ех]"
    r"|офицер\w*|генерал\w*|министр\w*)\b",
    re.IGNORECASE,
)
""" "delegation", "officers": words for anybody who may sit for a state."""
DENIED = Pattern(
    r"\b(?:not|no|never|nobody|none|neither|nor|without|nothing|hardly"
    r"|(?:was|were|had been) (?:to|due|expected|supposed|announced)|долж\w+ был\w?|stopped|used to|ignor\w+"
    r"|refus\w+|declin\w+|boycott\w*|skip\w*|withdr\w+|recall\w*|instead of|absent|absence|missing|whether"
    r"|не|нет|ни|никто|никого|без|отказ\w*|отсутств\w+|вместо|ранее|раньше|прежде|ли)\b|n['’]t\b",
    re.IGNORECASE,
)
_ELSEWHERE = Pattern(
    r"\b(?:said|says?|told|tells?|announced|according|reported|confirmed to|interview\w*|wrote|press"
    r"|spokes\w+|appointed|dismissed|visit\w*|former|signed|embassy|troops|border|exercise\w*|parliament\w*|war|rule"
    r"|joined the|(?:19|20)\d\d|сообщил\w*|заявил\w*|по словам|сказал\w*|рассказал\w*|пресс\w*|назначен\w*"
    r"|бывш\w+|учени\w+|границ\w*|посольств\w+)\b",
    re.IGNORECASE,
)
"""Words of clauses in which officers of a state do something other than sit."""


def is_denied(page: Page, start: int, end: int) -> bool:
    """Whether the words in [start, end) deny that somebody came, or tell of something else than coming."""
    return any(words.search(page.text, start, end) for words in (DENIED, _ELSEWHERE))
