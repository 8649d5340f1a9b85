"""Words of the chair: a sentence without any tells of no term."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern

_CUES = (
    *(
        "chair",
        "presid",
        "helm",
        "take over",
        "takes over",
        "took over",
        "taken over",
        "make way",
        "makes way",
        "head of the commonwealth",
        "stewardship",
        "affairs of the c",
        "leadership of the c",
        "rotating",
    ),
    *("head of the cis", "reins", "in charge of", "baton", "gavel", "torch"),
    *("у руля", "председател", "эстафет", "передаст", "вахт", "бразд", "молоток", "жезл", "во главе"),
)
"""One of them stands in every sentence on a chair, or one of `_HEADS` with a council or organisation."""
_HEADS = (
    "head",
    "lead",
    "led by",
    "возгл",
    "руковод",
    "глав",
    "ведет",
    "runs ",
    "steer",
    " has ",
    "year in the",
)
_HEADS_BODY = Pattern(
    r"\b(?:heads?|headed|leads?|led|head of|возгл\w{4,9}|руковод\w{1,6}|глав\w{1,2}|ведет|ведет дела|runs"
    r"|steer(?:s|ed|ing)|has|year in)\W(?:the\W|new\W)?"
    r"(?:CIS|CSTO|SCO|Commonwealth|Council|Co-?ordinat|Committee|organi[sz]ation"
    r"|СНГ|ОДКБ|ШОС|СМО|Содруж|Совет|Координац|Комитет|организац)"
    r"|(?:СНГ|ОДКБ|ШОС|СМО|Содружеств\w{1,2}|организаци\w{1,2}|Совет"
    r"|Комитет)\W{1,2}(?:[^\W_]{1,20}\W{1,2}){0,6}?(?:возглав|руковод)"
    r"|(?:CIS|CSTO|SCO|Commonwealth|organi[sz]ation|Council|Committee),? (?:\w{1,12} ){0,10}(?:headed|led) by"
    r"|возгл\w{4,9}\W(?:[^\W_]{1,20}\W){1,4}?(?:СНГ|ОДКБ|ШОС|Содружеств)",
    re.IGNORECASE,
)
CUE_WORD = Pattern(rf"\w{{0,30}}(?:{'|'.join((*_CUES, *_HEADS))})\w{{0,30}}", re.IGNORECASE)


class Cues:
    """The words of the chair on one page; its sentences are searched for these alone."""

    def __init__(self, text: str) -> None:
        self._cues = _cues_in(text, _CUES)
        self._heads = _cues_in(text, _HEADS)

    def in_sentence(self, words: str) -> bool:
        """Whether a sentence may tell of a term."""
        if self._cues and _cues_in(words, self._cues):
            return True
        return bool(self._heads and _cues_in(words, self._heads) and _HEADS_BODY.search(words))


def _cues_in(words: str, cues: tuple[str, ...]) -> tuple[str, ...]:
    small = words.lower()
    return tuple(cue for cue in cues if cue in small)
