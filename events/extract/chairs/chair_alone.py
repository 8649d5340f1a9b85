"""Chairs in words that no phrase foresees: where one state alone stands with the chair, it holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from re import Match

from events.extract.chairs.chair_phrases import TermRule, rule
from events.extract.chairs.chair_words import NO_SITTING, NOUN
from events.extract.chairs.marked import Marked, pattern, sign
from events.extract.page.patterns import Pattern

_ENGLISH = (
    rf"(?:<O>(?:'s?)? (?:[a-z-]+ )?(?:{NOUN}|chair|helm|reins)\b(?! of)|<O>[^.;]{{0,60}}? {NOUN}\b(?! "
    rf"(?:of|in))"
    rf"|(?:{NOUN}|\bchair(?:man|ed|s|ing)?|\bpresid(?:es?|ed|ing)|helm|head|reins)(?: role| office)? "
    rf"(?:(?:of|in|over|at|within) )?(?:the )?(?:<O>){NO_SITTING}(?!(?:'s?)? (?-i:[A-Z]))"
    rf"|<O>{NO_SITTING} (?:[a-z]+ ){{1,4}}(?:chaired|presided over) by)"
)
_RUSSIAN = (
    r"(?:председательств\w{1,6} (?:(?!на |заседани|саммит)[\w<Y>-]+ ){0,4}?(?:в )?<O>"
    r"|председател\w{1,3} (?:в )?<O>|(?:во главе|у руля|руководство|эстафет\w{1,2}) (?:в )?<O>"
    r"|<O> (?:(?!на |заседани|саммит)[\w<Y>-]+ ){0,4}?председательств\w{2,7}"
    r"|возглав\w{2,7} (?:[\w<Y>-]+ ){0,4}?<O>)"
)
_CHAIR = rf"(?:{_ENGLISH}|{_RUSSIAN})"
ALONE: tuple[TermRule, ...] = (
    rule(
        "lone-state-from",
        "now",
        "Georgia makes ready to inherit the presidency of the CIS from Ukraine",
        rf"(?P<holder><C>|<A>)[^;]{{0,140}}?{_CHAIR}[^;.,<C>]{{0,30}}? from (?:the )?(?P<old><C>)",
    ),
    rule(
        "russian-lone-state-from",
        "now",
        "Грузия готовится принять у Украины председательство в СНГ",
        rf"(?P<holder><C>)[^;]{{0,80}}? (?:у|от) (?P<old><C>)[^;.<C>]{{0,60}}?{_CHAIR}",
    ),
    rule(
        "lone-state-before",
        "now",
        "Georgia has settled into the presidency of the CIS",
        rf"(?P<holder><C>|<A>)[^;]{{0,140}}?{_CHAIR}",
    ),
    rule(
        "lone-states-own",
        "now",
        "in the CIS the year passed under the sign of the Georgian presidency",
        rf"(?P<holder><A>) {NOUN}\b(?! (?:of|elect|campaign))",
    ),
    rule(
        "lone-state-after",
        "now",
        "the duties of CIS chair lie this year upon Georgia",
        rf"(?:having taken over (?:the )?|приняв (?:[\w<Y>]+ "
        rf"){{0,4}}?)?{_CHAIR}[^;]{{0,140}}?(?P<holder><C>|<A>)\Z",
    ),
)
_HOLDER = pattern(
    r"(?<!\bin )(?<!\bat )(?<!\bto visit )(?<!\bв )(?<!\bво )(?<!\bfrom )(?<!\bafter )(?<!\bот )(?<!\bу )"
    r"(?<!\bпосле )(?<!<F> )(?<!<F> of )(?<!<F> of the )(?:<C>(?!(?:'s?)? (?:<F>|<P>|minist|foreign|defence))"
    r"|<A>(?= (?:side|party|state|republic|chairm|presid|сторон|республик|председат)))"
)
_UNSURE = Pattern(r"\b(?:who|whether|not|never|no longer|кто|не|ли|если|ни разу)\b", re.IGNORECASE)
_OTHERS = Pattern(
    r"\b(?:wish|want|propos|offer|suggest|ask|hope|congratulat|thank|support|refus|declin|candida|welcom"
    r"|prais"
    r"|critici|approv|accept|attend|visit|discuss|invite|met|поздрав|благодар|поддерж|предл[ао]|прос|жела"
    r"|отказ"
    r"|кандидат|приветств|хвал|критик|одобр|посе[тщ]|обсу[дж]|приглас|встре[тч])",
    re.IGNORECASE,
)
""" "Georgia thanked the CIS chair": the state that stands alone need not be the one in the chair."""
_TO_COME = Pattern(
    r"\b(?:will|would|is to|to be|prepares? to|makes? ready to|готовится|due to|set to|next|будет|станет"
    r"|займет|возглавит|примет|перейдет|встанет"
    r"|вступит|получит|возьмет|предстоит)\b",
    re.IGNORECASE,
)


def told(marked: Marked) -> Iterator[tuple[TermRule, Match[str]]]:
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
                yield replace(alone, when="next" if _TO_COME.search(match[0]) else "now"), match
                return
