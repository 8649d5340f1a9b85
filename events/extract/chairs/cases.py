"""The grammatical case of a Russian name of a state or capital, by the ending of its first word."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern

ANY = "NGDAIL"
_ENDINGS = tuple(
    (Pattern(rf"(?:{ending})\Z", re.IGNORECASE), cases)
    for ending, cases in (
        (r"\A(?:баку|душанбе|тбилиси|дели)", ANY),
        (r"ия|ика|ская|ина|ова|москва|\Aастана", "N"),
        (r"ию|ику|скую|ину|ову|москву|\Aастану", "A"),
        (r"ией|икой|иной|овой|москвой|\Aастаной|ом|ем|ью", "I"),
        (r"ины|овы|ики|москвы|\Aастаны|[бвгджзклмнпрст]а|[аи]я", "G"),
        (r"[бвгджзклмнпрст]у|аю", "D"),
        (r"ской", "GDIL"),
        (r"[иы]м", "DI"),
        (r"и", "GDL"),
        (r"е", "DL"),
        (r"[бвгджзклмнпрстьй]", "NA"),
    )
)


def cases(form: str) -> str:
    """The cases a printed name may stand in, as letters of N, G, D, A, I, L: "России" is "GDL".

    `form` is not empty; abbreviations and words that never change may stand in any.
    """
    first = form.split(maxsplit=1)[0] if form.split() else form
    return next((found for ending, found in _ENDINGS if ending.search(first)), ANY)
