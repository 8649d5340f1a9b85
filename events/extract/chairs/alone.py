"""Chairs in words that no phrase foresees: where one state alone stands with the chair, it holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.chairs.english import NO_SITTING, NOUN
from events.extract.chairs.marked import Marked, pattern, sign
from events.extract.chairs.phrases import Phrase, rule
from events.extract.chairs.told import Told, of_match
from events.extract.page.patterns import Pattern

_ENGLISH = (
    rf"(?:<O>(?:'s?)? (?:[a-z-]+ )?(?:{NOUN}|chair|helm|reins)\b(?! of)|<O>[^.;]{{0,60}}? {NOUN}\b(?! "
    rf"(?:of|in))"
    rf"|(?:{NOUN}|\bchair(?:man|ed|s|ing)?|\bpresid(?:es?|ed|ing)|helm|head|reins)(?: role| office)? "
    rf"(?:(?:of|in|over|at|within) )?(?:the )?(?:<O>){NO_SITTING}(?!(?:'s?)? (?-i:[A-Z]))"
    rf"|<O>{NO_SITTING},? (?:(?:is|was|has|been|being|now|currently|this|year|which) ){{1,4}}(?:chaired"
    rf"|presided over) by)"
)
_RUSSIAN = (
    r"(?:председательств\w{1,6} (?:(?!на |заседани|саммит)[\w<Y>-]+ ){0,4}?(?:в )?<O>"
    r"|председател\w{1,3} (?:в )?<O>|(?:во главе|у руля|руководство|эстафет\w{1,2}) (?:в )?<O>"
    r"|<O> (?:(?!на |заседани|саммит)[\w<Y>-]+ ){0,4}?председательств\w{2,7}"
    r"|возглав\w{2,7} (?:(?:в|с|этом|следующем|будущем|нынешнем|текущем|году|<Y>) ){0,4}?<O>)"
)
_CHAIR = rf"(?:{_ENGLISH}|{_RUSSIAN})"
ALONE: tuple[Phrase, ...] = (
    rule(
        "lone-state-from",
        "Georgia makes ready to inherit the presidency of the CIS from Ukraine",
        rf"(?P<holder><S>|<A>)[^;]{{0,140}}?{_CHAIR}[^;.,<C>]{{0,30}}? from (?:the )?(?P<old><C>)",
    ),
    rule(
        "russian-lone-state-from",
        "Грузия готовится принять у Украины председательство в СНГ",
        rf"(?P<holder><C>)[^;]{{0,80}}? (?:у|от) (?P<old><C>)[^;.<C>]{{0,60}}?{_CHAIR}",
    ),
    rule(
        "lone-state-before",
        "Georgia has settled into the presidency of the CIS",
        rf"(?P<holder><S>|<A>)[^;]{{0,140}}?{_CHAIR}",
    ),
    rule(
        "lone-states-own",
        "in the CIS the year passed under the sign of the Georgian presidency",
        rf"(?P<holder><A>) {NOUN}\b(?! (?:of|elect|campaign))",
    ),
    rule(
        "lone-state-after",
        "the duties of CIS chair lie this year upon Georgia",
        rf"(?:next (?:in line )?(?:for|to|in) (?:the )?|having taken over (?:the )?|приняв (?:[\w<Y>]+ "
        rf"){{0,4}}?)?{_CHAIR}[^;]{{0,140}}?(?P<holder><S>|<A>)\Z",
    ),
)
_HOLDER = pattern(
    r"(?<!\bin )(?<!\bat )(?<!\bto visit )(?<!\bв )(?<!\bво )(?<!\bfrom )(?<!\bafter )(?<!\bот )(?<!\bу )"
    r"(?<!\bпосле )(?<!<F> )(?<!<F> of )(?<!<F> of the )(?:<L>"
    r"|<C>(?!(?:'s?)? (?:<F>|<P>|minist|foreign|defence))"
    r"|<A>(?= (?:side|party|state|republic|chairm|presid|сторон|республик|председат)))"
)
_UNSURE = Pattern(r"\b(?:who|whether|not|never|no longer|кто|не|ли|если|ни разу)\b", re.IGNORECASE)
_OTHERS = Pattern(
    r"\b(?:wish|want|g[ai]v\w{1,2} up|renounc|forgo|propos|offer|suggest|ask|turn\w* down|reject|waiv"
    r"|skip|hope|congratulat|thank|support"
    r"|refus|declin|candida|welcom"
    r"|prais"
    r"|critici|approv|accept|attend|visit|discuss|invite|met|поздрав|благодар|поддерж|предл[ао]|прос|жела"
    r"|отказ"
    r"|кандидат|приветств|хвал|критик|одобр|посе[тщ]|обсу[дж]|приглас|встре[тч])",
    re.IGNORECASE,
)
""" "Georgia thanked the CIS chair": the state that stands alone need not be the one in the chair."""


def told(marked: Marked) -> Iterator[Told]:
    """The one state of a sentence on the chair of an organisation."""
    if sign("O") not in marked.text or _UNSURE.search(marked.text):
        return
    places = {match.end() - 1 for match in _HOLDER.finditer(marked.text)}
    if len({marked.token(at).code for at in places}) != 1:
        return
    *before, after = ALONE
    for at in sorted(places):
        found = [(alone, alone.pattern.match(marked.text, at)) for alone in before]
        found.append((after, after.pattern.search(marked.text, 0, at + 1)))
        for alone, match in found:
            if match and not _OTHERS.search(match[0]):
                yield of_match(alone, match)
                return
