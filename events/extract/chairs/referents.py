"""Words that stand for a state in the chair: "his country", "our republic", its president."""

from __future__ import annotations

import re
from collections.abc import Callable

from events import reference
from events.extract.chairs.marked import FAMILY, Marked, Token, collapse, pattern
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.sessions import places

_HANDS = Pattern(
    r"\b(?:tak\w+ over|pass|hand|transfer|g[ai]ve|yield|went|goes|chair\w*(?: of| the)"
    r"|presid\w+ (?:over|state"
    r"|country)|heads "
    r"the|председател)",
    re.IGNORECASE,
)
LEADERS = frozenset({"President", "Prime Minister"})
"""Offices whose holder stands for his state when a chair is handed over."""
_HIS_COUNTRY = pattern(
    r"\b(?:his|her|its|whose|their|our|the)(?: (?:own|neutral|small|host))? (?:country"
    r"|republic)(?= (?!of |that |which |chairing"
    r"|presiding))"
    r"|(?<!turn )\bit(?= (?:(?:will|would|is|has|had|was|also|now|again|then|currently|to"
    r"|formally) )*(?:chair|presid"
    r"|head|led\b|leads?\b|succeed|replac|reliev|took|takes?\b|taking|hand|hold|held|inherit"
    r"|assum)\w*(?! (?:over )?by))"
    r"|(?<=over to |pass to )it\b"
    r"|\b(?:наша|его|ее|их|чья|эта) (?:страна|республика)(?= )|страна котор(?:ого|ой)(?= )"
)
_WHOSE = Pattern(r"whose|чья|страна котор", re.IGNORECASE)
""" "Said the Georgian minister, whose country chairs …": the last name before, not the first."""
_LEADER = pattern(
    r"(?:(?<!<F> )(?<!<F> of )(?<!<F> of the )(?:<A>|<C>(?:'s)?) (?:<F> )?"
    r"|<F>(?: (?:of (?:the )?)?<C>)?,? )<P>|<A> <F>(?! <P>)"
    r"|\b(?:his|her) <A> (?:counterpart|colleague),? <P>|<P>"
)
""" "Kazakh President X", "the president of Kazakhstan, X", "his Russian counterpart Y", a known "Y"."""
DATELINE_REACH = 40
"""How many characters of a page its dateline's city stands in."""
HEAD_REACH = 300
"""How many characters its headlines and the name of the paper take."""


def with_antecedent(page: Page, marked: Marked, previous: Callable[[], Marked | None]) -> Marked:
    """ "His country holds the chairmanship": the state of the person spoken of stands for it."""
    match = _HIS_COUNTRY.search(marked.text)
    if match is None:
        return marked
    before = [t for t in marked.tokens if t.at < match.start()]
    if _WHOSE.match(match[0]):
        before.reverse()
    country = next((code for t in before if (code := country_of(t))), None)
    if match[0].lower().startswith(("the", "эта")):
        country = _pages_state(page)
    if country is None and (sentence := previous()):
        country = next((code for t in sentence.tokens if (code := country_of(t))), None)
    if country is None and match[0].lower().startswith(("our", "наш")):
        country = _speakers_state(page, marked, match.end())
    if country is None:
        return marked
    return with_antecedent(page, collapse(marked, match.start(), match.end(), "C", country), previous)


def _speakers_state(page: Page, marked: Marked, end: int) -> str | None:
    """ "Our country chairs the CIS, the Georgian minister said": else the state of the dateline."""
    after = next((code for t in marked.tokens if t.at >= end and (code := country_of(t))), None)
    if after:
        return after
    return _pages_state(page, DATELINE_REACH)


def _pages_state(page: Page, reach: int = HEAD_REACH) -> str | None:
    """The state of the first city in the head of a page."""
    opening = page.hits_in(0, reach, "capital", "city")
    if not opening:
        return None
    return opening[0].code if opening[0].kind == "capital" else places.country_of(opening[0].code)


def with_leaders(page: Page, marked: Marked) -> Marked:
    """A president who hands the chair over stands for his state."""
    position = 0 if _HANDS.search(marked.text) else len(marked.text)
    while match := _LEADER.search(marked.text, position):
        position = match.start() + 1
        inside = [t for t in marked.tokens if match.start() <= t.at < match.end()]
        offices = [t.code for t in inside if t.kind == "F"]
        if any(office not in LEADERS for office in offices) or (len(inside) == 1 and not _leads(inside[0])):
            continue
        country = next((t.code for t in inside if t.kind in "CA"), None) or country_of(inside[-1])
        if country is None and offices:
            near = page.hits_in(inside[0].start, inside[-1].start, "country", "adjective")
            country = near[0].code if near else None
        if country:
            marked = collapse(marked, match.start(), match.end(), "L", country)
    return marked


def _leads(token: Token) -> bool:
    """Whether a known person has been president or prime minister and nothing else."""
    people = set(token.code.split("|"))
    offices = {term.office for term in reference.terms() if term.person in people}
    return bool(offices) and offices <= LEADERS


def country_of(token: Token) -> str | None:
    """The state of a name: its own, or that whose offices the person has held alone."""
    if token.kind in "CA":
        return token.code
    if token.kind != "P" or not token.code:
        return None
    people = set(token.code.split("|"))
    countries = {term.country for term in reference.terms() if term.person in people} - FAMILY
    return countries.pop() if len(countries) == 1 else None
