"""States that host a sitting whose city is not told."""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.words.gazetteer import Hit

_TOWARDS = Pattern(
    r"\b(?:in|to|into|left for|leaves for|leave for|bound for|в|во)\W(?:the\W)?\Z", re.IGNORECASE
)
_OUT_OF = Pattern(r"\b(?:of|in|to|from|for|в|во|из)\W\Z", re.IGNORECASE)
_RECEIVES = Pattern(
    r"(?:,\s[^,.;]{3,70},)?\s(?:(?:also|again|will|is to|would|в свою очередь|вновь)\s){0,3}"
    r"(?:host|hosts|hosted|receive|receives|welcome|welcomes|примет|принимает|принял[аои]?|проведет)\s"
    r"(?:(?:also|the|a|an|next|и|также|следующ\w{2,3}|очередн\w{2,3}|этот)\s){0,3}",
    re.IGNORECASE,
)
""" "Туркмения, председательствующая в организации, примет и [саммит]"."""
_HOSTED = Pattern(r"\b(?:hosted by|held in|in|в|во)\W(?:the\W)?\Z", re.IGNORECASE)

_HOSTS = Pattern(
    r"\s(?:is (?:to|due to|set to|expected to)|will|would)\s(?:\w+\s)?(?:host|receive|welcome|stage)\b"
    r"|\s(?:ждет|ждёт|примет|будет принимать)\s",
    re.IGNORECASE,
)
""" "[Utopia] is to host the ministers"."""


def is_elsewhere(page: Page, hit: Hit) -> bool:
    """ "has left for Kazakhstan", "in Russia", "from Moscow": the state or capital is a place here."""
    towards = _OUT_OF if hit.kind == "capital" else _TOWARDS
    return bool(towards.search(page.text, max(hit.start - 16, 0), hit.start))


def receiving_state(page: Page, start: int, end: int) -> Hit | None:
    """The state that hosts the sitting named after it: "Turkmenistan will also host [the summit]"."""
    states = page.hits_in(start, end, "country")
    return next((hit for hit in states if _RECEIVES.fullmatch(page.text, hit.end, end)), None)


def host_state(page: Page, start: int, end: int) -> Hit | None:
    """The state in which a sitting without a city is said to be: "will be hosted by Kyrgyzstan"."""
    for hit in page.hits_in(start, end, "country"):
        if _HOSTED.search(page.text, max(hit.start - 16, 0), hit.start) or _HOSTS.match(page.text, hit.end):
            return hit
    return None
