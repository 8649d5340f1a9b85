"""Who came for whom: "Y stood in for X", "X sent a deputy", "the address of X was read out by Y"."""

from __future__ import annotations

import re

from events.extract.attending.envoy_words import STAND_IN
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person

DEPUTY = 40
"""Characters within which "sent" has its object."""
_FOR_HIM = Pattern(
    r"\b(?:(?:stood|stands|standing|sat|sitting|sit|stand|filled|filling|deputi[sz](?:ed|ing)) (?:in )?for"
    r"|in (?:the )?place of|instead of|on behalf of the absent|вместо|замещал|заменил\w?)"
    r"\W(?:the\W)?\Z",
    re.IGNORECASE,
)
_SENT = Pattern(
    r",?\s(?:(?:has|had|is|will|would|also|instead|тоже|также)\s){0,2}"
    r"(?:sen[dt]s?|sending|delegate[sd]?|delegating|dispatche[sd]|deputed|nominate[sd]|entrusted|authori[sz]ed"
    r"|let(?=\s(?:his|her|its|an?|the)\b)|had(?=\s(?:his|her|its|an?|the|[A-Z])[^.;:,]{2,90}?"
    r"\b(?:replace|represent|stand|sit|speak|listen|attend|come|read)\b)"
    r"|прислал[аи]?|пришл[её]т|направ(?:ил[аи]?|ляет|ит)|отправ(?:ил[аи]?|ляет|ит)|командир\w+|делегир\w+"
    r"|поручил[аи]?|уполномочил[аи]?)\s(?:\w+\s){0,3}?"
)
_IN_HIS_PLACE = Pattern(
    r"\b(?:in his (?:place|stead)|in her (?:place|stead)|instead of (?:him|her)|вместо него|вместо нее|за "
    r"него)\b"
)
_ASKED = Pattern(r"\b(?:asked|sent|delegated|ordered|told|попросил\w?|поручил\w?|направил\w?)\b")
_WORDS_OF = Pattern(
    r"\b(?:address|speech|message|statement|text|remarks|обращение|речь)\W(?:\w{2,3}\W){0,2}", re.I
)
_READ_OUT = Pattern(r"\b(?:was|were|is|being) read (?:out )?(?:there |for him )?by\b|\bзачита[лн]\w?\b")


_HIS = Pattern(r"(?:his|her|its|его|ее|её)\s", re.IGNORECASE)
""" "замещал [его первый заместитель X]": the deputy, not the man he stands in for."""
_SPOKE_FOR_HIM = Pattern(r"\bза\s(?:(?:отсутствующ|заболевш|больн)\w+\s)?\Z", re.IGNORECASE)
_ANOTHER_SPOKE = Pattern(r"\s(?:\w+\s){0,2}?(?:выступ|говор|отчит|доклад|отдува|отвеча)\w+\s", re.IGNORECASE)
""" "За министра X [выступил] его заместитель"."""


_REPRESENTED = Pattern(
    r"(?:,\s(?:who|котор\w{2,3})\s[^.;:,]{2,90},)\s(?:(?:was|is|were)\srepresented(?:\s\w+){0,2}\sby\b"
    r"|(?:на\s\w+\s)?(?:представлял|представил|представляет|замещал|замещает)[аи]?\s)",
    re.IGNORECASE,
)
""" "X, who was ill, [was represented by] Y": what is put in between says why."""


def representative(page: Page, clause: Stretch, mention: Person, others: list[Person]) -> Person | None:
    """Who represented somebody of whom a relative clause says why he did not come."""
    words = _REPRESENTED.match(page.text, max(mention.right, mention.end), clause.end)
    return next((p for p in others if words and p.start >= words.end()), None)


def replaced(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """ "Y stood in for X"; "X sent a deputy"; "X was ill, and Y spoke in his place"."""
    start, end = mention.left, max(mention.right, mention.end)
    sentence = page.sentence_at(mention.start)
    if _FOR_HIM.search(page.text, max(sentence.start, start - 40), start) and not _HIS.match(
        page.text, start
    ):
        return True
    if _SPOKE_FOR_HIM.search(page.text, max(sentence.start, start - 24), start) and _ANOTHER_SPOKE.match(
        page.text, end, sentence.end
    ):
        return True
    sent = _SENT.match(page.text, end, sentence.end)
    if sent and STAND_IN.search(page.text, sent.end(), min(sentence.end, sent.end() + DEPUTY)):
        return True
    stead = _IN_HIS_PLACE.search(page.text, end, sentence.end) if page.once(_has_stead, sentence) else None
    if stead is None:
        return False
    people = everyone.between(sentence.start, sentence.end)
    between = [p for p in people if end <= p.start < stead.start()]
    asked = _ASKED.search(page.text, between[-1].end if between else end, stead.start())
    if asked or not between:
        return not between and (bool(asked) or any(p.start >= stead.end() for p in people))
    return len(between) < 2


def _has_stead(page: Page, sentence: Stretch) -> bool:
    return bool(_IN_HIS_PLACE.search(page.text, sentence.start, sentence.end))


def _has_reader(page: Page, clause: Stretch) -> bool:
    return bool(_READ_OUT.search(page.text, clause.start, clause.end))


def read_by(page: Page, clause: Stretch, mention: Person, others: list[Person]) -> Person | None:
    """ "The address of X was read out by Y": X had his words read by another."""
    if not page.once(_has_reader, clause):
        return None
    after = [p for p in others if p.start > mention.start]
    if not after or not _WORDS_OF.search(page.text, clause.start, mention.left):
        return None
    read = _READ_OUT.search(page.text, mention.end, after[0].left)
    return after[0] if read else None
