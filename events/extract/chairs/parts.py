"""The part each state of a sentence plays when a chair changes hands, by what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from events.extract.chairs.cases import cases
from events.extract.chairs.marked import Marked, Token, pattern
from events.extract.chairs.referents import LEADERS
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page


class Part(Enum):
    """What a state does in a clause on a chair."""

    BEARER = "bears the verb"
    OWNER = "the chair is its own until now"
    TAKER = "the chair goes to it"
    LEAVER = "the chair comes from it"
    FORMER = "the chair comes after it: from it only where it is taken"
    AGENT = "by it the chair is held or taken"


class Played(NamedTuple):
    """A state and its part in the marked sentence."""

    part: Part
    token: Token


_FELLOW = (
    r"(?: ?\b(?:the|his|her|its|fellow|neighbou?ring|neighbou?r|current|outgoing|incoming|next|colleague"
    r"|counterpart|partner|ally|republic of|сосед\w*|республик\w+))*\s?\Z"
)
_ENGLISH = (
    (Part.AGENT, rf"\bby{_FELLOW}"),
    (
        Part.LEAVER,
        r"\b(?:from|behind|following|instead of|in place of|succession to|successor (?:of|to)"
        rf"|(?:succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|reliev(?:e|es|ed|ing)|follow(?:s"
        rf"|ed)?)){_FELLOW}",
    ),
    (Part.FORMER, rf"\bafter{_FELLOW}"),
    (None, rf"\b(?:thanks to|according to|(?:visit|trip|journey|ambassador|envoy|belongs?) to){_FELLOW}"),
    (
        Part.TAKER,
        r"\b(?:to|on|upon|onto|(?:way|room|chair|helm|place) for|lie with|lies with|rests? with|(?:remains"
        r"|stays|is|be) with"
        r"|(?:hand|pass|giv|grant|award|assign|entrust|elect|re-elect|nam|appoint|pick|back|charg|task)"
        rf"(?:e|es|s|ed|ing)?|gave|chose|choose|turn of|hands of){_FELLOW}",
    ),
    (Part.OWNER, rf"\b(?:chairmanship|presidency|chair) (?:<O> |in (?:the )?<O> )?of{_FELLOW}"),
    (None, rf"\b(?:in|at|near|via|across|inside|with|between|against|about|of|and|visit\w*) ?{_FELLOW}"),
)
_RUSSIAN = (
    (Part.LEAVER, "GDAIL", r"\b(?:от|у|вместо|вслед за|следом за|на смену|преемни\w+|сменщ\w+)"),
    (Part.FORMER, "G", r"\bпосле"),
    (Part.TAKER, "DIA", r"\b(?:к|ко|за|на)"),
    (Part.TAKER, "GDL", r"\b(?:очередь|черед|пользу|руки|руках)"),
    (None, "GDAIL", r"\b(?:в|во|из|с|со|при|под|через|между|о|об|по|про)"),
    (Part.OWNER, "G", r"\b(?:председательств\w{1,2}|эстафету)"),
)
_BEFORE = tuple((part, "", pattern(words)) for part, words in _ENGLISH) + tuple(
    (part, case, pattern(rf"{words}{_FELLOW}")) for part, case, words in _RUSSIAN
)
WHICH_IS_SUBJECT = pattern(r", (?:котор(?:ый|ая|ое|ые)|(?:[\w-]+ ){0,3}?председательству\w+)\b")
""" "В столице Грузии, которая примет председательство": the relative word is the subject."""
_LEFT = pattern(r"'s? (?:successor|place)")
_OWNS = pattern(r"(?:'s?)? (?:<O> |\w+ )?(?:chairmanship|presidency|chair|term|year|stint)\b")
_WHICH = (
    (
        Part.TAKER,
        pattern(r",? (?:to|on|upon) wh|, (?:к|на) котор|, которо(?:му|й) (?:переда|уступ|довер|поруч)"),
    ),
    (Part.LEAVER, pattern(r",? from wh|, (?:от|у) котор")),
)
""" "Georgia, to which Ukraine ceded the chairmanship"."""
_OTHER = pattern(
    r"(?:'s?)? (?:<F>|<P>|minist|foreign|defen[cs]e|capital|parliament|embass|delegat|hosted)|,? (?:\d|\("
    r"|<Y>)"
)
_OF_SIDE = pattern(
    r"(?: [\w-]+){0,2} ?(?:side|party|state|leader\w*|republic|chair\w*|presidency|brothers|friends"
    r"|colleagues"
    r"|сторон|республик|председат|брат|друз|коллег|партн)"
)
_OF_OFFICE = pattern(r"<F>(?: of)?(?: the)? ?\Z")
_GIVEN = Pattern(r"\b(?:переда|уступ|довер|поруч|вруч|отда|предостав|доста|предсто)", re.IGNORECASE)
_CHANGED = Pattern(r"\bсмен", re.IGNORECASE)
_CHOSEN = Pattern(r"\b(?:избра|назнач|утверд|выбра)", re.IGNORECASE)


def played(page: Page, marked: Marked, start: int, end: int) -> Iterator[Played]:
    """The states of [start, end) of a marked sentence with their parts; others play none."""
    words = marked.text[start:end]
    for token in marked.tokens:
        if token.kind not in "CAL" or not start <= token.at < end:
            continue
        part = _part(page, marked, token, start, words)
        if part:
            yield Played(part, token)


def _part(page: Page, marked: Marked, token: Token, start: int, words: str) -> Part | None:
    before, after = marked.text[start : token.at], token.at + 1
    if token.kind == "A" and not _OF_SIDE.match(marked.text, after):
        return None
    if token.kind != "L" and _OTHER.match(marked.text, after):
        return None
    if token.kind != "L" and _OF_OFFICE.search(before):
        return Part.BEARER if _office(marked, token) in LEADERS else None
    if _LEFT.match(marked.text, after):
        return Part.LEAVER
    which = next((part for part, words_after in _WHICH if words_after.match(marked.text, after)), None)
    if which:
        return which
    form = page.text[token.start : token.end]
    case = cases(form) if form and "А" <= form[0].upper() <= "я" else ""
    for part, wanted, pattern_before in _BEFORE:
        fits = set(wanted) & set(case) if wanted else not case
        if fits and pattern_before.search(before):
            return part
    if _OWNS.match(marked.text, after):
        return Part.OWNER
    if not case or WHICH_IS_SUBJECT.match(marked.text, after):
        return Part.BEARER
    return _by_case(case, words)


def _office(marked: Marked, token: Token) -> str:
    """The office that stands before a state: "President of Georgia"."""
    return [t.code for t in marked.tokens if t.kind == "F" and t.at < token.at][-1]


def _by_case(case: str, words: str) -> Part | None:
    """The part of a Russian name that no preposition governs."""
    if "N" in case:
        return Part.BEARER
    if "A" in case:
        return Part.LEAVER if _CHANGED.search(words) else Part.TAKER if _CHOSEN.search(words) else None
    if "D" in case and _GIVEN.search(words):
        return Part.TAKER
    return Part.AGENT if case == "I" else None
