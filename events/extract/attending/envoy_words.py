"""Words for people who come for a state without being its head or its minister."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern

_STAND_IN = (
    r"deput(?:y|ies)|first deput\w+|vice[- ](?:premier|minister|president|prime)\w*|ambassadors?|attach[eé]s?"
    r"|charg[eé]\b|counsell?ors?|delegates?|representatives?|envoys?|observers?|stand-in|substitute"
    r"|state secretary|department heads?|heads? of (?:an? |the |its |one of )?(?:\w+ )?(?:department"
    r"|directorate)|chiefs? of (?:a |the )?department|colonel|experts?"
    r"|заместител\w+|замминистр\w*|замглав\w*|вице-\w+|пос(?:ол|ла|лом|лу|лы|лов|лами)|атташе|поверенн\w+"
    r"|советник\w*|делегат\w*|представител\w+|посланник\w*|наблюдател\w+"
    r"|начальник\w{0,2} (?:управлени|департамент|отдел)\w+|полковник\w*"
)
STAND_IN = Pattern(rf"\b(?:{_STAND_IN})\b", re.IGNORECASE)
"""Words for somebody who comes in place of a state's head or minister."""
ENVOY = Pattern(
    rf"\b(?:{_STAND_IN}|delegations?|(?<!in )general(?! staff)|officers?|ministers?|делегаци\w+|военны[ех]"
    r"|офицер\w*|генерал\w*|министр\w*)\b",
    re.IGNORECASE,
)
""" "delegation", "officers": words for anybody who may sit for a state."""
