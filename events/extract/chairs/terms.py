"""Terms of states in the chair of an organisation, or of a council that states chair, as readings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain

from events.extract.chairs import alone, handing, lists, succession
from events.extract.chairs.cases import cases
from events.extract.chairs.marked import FAMILY, Marked, Token, pattern, sign
from events.extract.chairs.merging import before
from events.extract.chairs.notes import Notes
from events.extract.chairs.parts import WHICH_IS_SUBJECT
from events.extract.chairs.referents import with_antecedent, with_leaders
from events.extract.chairs.succession import Last
from events.extract.chairs.tables import PHRASES
from events.extract.chairs.times import EARLIER
from events.extract.chairs.told import Told, of_match
from events.extract.chairs.years import YEARS_END, TermYear, Years
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import bodies
from events.kinds import Weighed
from events.records import ChairmanshipReading
from events.telling import joined, tell

CO_CHAIRS = frozenset(
    f"chair-{name}"
    for name in ("co-chair", "co-chairs", "co-chairs-with", "russian-co-chairs", "russian-second-co-chair")
)
OTHER_CHAIR = "It is the chair of another organisation."
_DID_SO = pattern(
    r"(?:did so in|(?:раз|time|впервые) (?:после|since|after|с)|(?<=[^ ] )in(?= <Y>(?:, | and |, and "
    r")(?:again |once more )?(?:in )?<Y>)"
    r"|(?:(?:carr|stay|go|goes|went)\w* on|continu\w+|remain\w*) (?:in|for|through)) "
    r"<Y>(?:(?:, | and |, and )(?:again |once more )?(?:in )?<Y>){0,5}"
)
""" "did so in 2001 and 2006", "for the second time after 2012", "в третий раз после 2012 года"."""
_MERE_COUNCIL = Pattern(
    r"\b(?:chairs|chair|head|lead|preside over|chairmanship of|руковод\w+|возглав\w+|председател\w+"
    r"|председательств\w+ в)"
    r" (?:the )?(?:council|совет(?:ом|а|е)?)\b(?! (?:of|министров|глав))",
    re.IGNORECASE,
)
""" "They entrusted Georgia with heading the Council": the one the page is about."""
_OF_COUNCIL = pattern(
    r"(?:(?:chair\w*|presid\w+|reins) (?:(?:of|in|over|at) )?|председательств\w{1,6}(?: [\w-]+){0,3} (?:в )?)"
    r"(?:the )?(?:<O> )?\Z"
)
""" "The chairmanship of [the Council] goes to Georgia"."""
_COUNCIL_IS = pattern(
    r".(?:,? which)? (?:is|was|will be|has been) (?:[\w-]+ ){0,3}(?:chaired|presided over|headed)"
    r"|[^.;<C>]{0,60}председательству"
)
""" "[The Council] is chaired this year by Georgia", "в [Совете] председательствует Грузия"."""
STATES_COUNCILS = frozenset(bodies.CODES.values()) - {"CIS-CHS"}
"""Councils that a state may chair apart from its organisation."""
_SUMMIT = Pattern(
    r"\b(?:summit|presidents|heads of state|leaders|саммит|президенты|глав(?:ы|ам?) государств)", re.I
)
AT_SUMMITS = frozenset({"SCO", "CSTO"})
"""Organisations whose chair passes at a summit in the course of the year."""
BEFORE_COST = 15
"""A name before a phrase counts as so many characters farther than one after it."""
ORGANISATION_REACH = 4000
"""How many characters back "the organisation" may refer."""
HEADLINE_REACH = 600
"""How many characters after a headline its organisation may be named."""


def read(
    notes: Notes, marked: Marked, sentence: Stretch, previous: Callable[[], Marked | None]
) -> Iterator[ChairmanshipReading]:
    """The terms that a sentence tells of; `previous` marks the one before, where a word refers back."""
    marked = with_leaders(notes.page, with_antecedent(notes.page, marked, previous))
    if not any(sign(kind) in marked.text for kind in "CAL"):
        return
    told = _told(notes.page, marked)
    sentence_terms = _Sentence(notes, marked, sentence, Years(marked, notes.published_at(sentence), told))
    yield from sentence_terms.terms(told)


def _told(page: Page, marked: Marked) -> list[Told]:
    """What a sentence tells: hand-overs, then what the phrases add, then the one state that it names."""
    handed = list(handing.told(page, marked))
    phrases = [
        of_match(phrase, match)
        for phrase in PHRASES.for_text(marked.text)
        for match in phrase.pattern.finditer(marked.text)
        if not phrase.subject or _is_subject(page, marked, match.start("holder"))
    ]
    phrases += lists.told(marked.text)
    told = handed + [each for each in _not_gone(phrases) if not _is_handed(each, handed)]
    return told or list(alone.told(marked))


class _Sentence:
    """The tellings of one sentence as terms."""

    def __init__(self, notes: Notes, marked: Marked, sentence: Stretch, years: Years) -> None:
        self.notes, self.page, self.marked = notes, notes.page, marked
        self.sentence, self.years = sentence, years
        self.last: Last | None = None

    def terms(self, told: list[Told]) -> Iterator[ChairmanshipReading]:
        """The terms of all tellings; a state to come follows on the one that chairs in the year said."""
        own = {
            self.marked.token(each.holder).code: self.years.of_term(each)
            for each in told
            if each.rule not in CO_CHAIRS
        }
        chairing = [each for each in told if each.when == "now" and each.rule not in CO_CHAIRS]
        for each in told:
            changes = each.when == "next" or each.rule == handing.HANDED.name
            before = [o for o in chairing if each.when == "next" or o.holder < each.holder]
            follows = changes and any(self.years.share(each, other) for other in before)
            if not self._is_of_person(each):
                yield from self._term(each, own, follows=follows)
        yield from self._next(told, own)

    def _next(self, told: list[Told], own: dict[str, TermYear]) -> Iterator[ChairmanshipReading]:
        """Who is next, in the clauses after the last telling of the sentence."""
        if self.last is None:
            return
        self.notes.last = self.last
        found = list(succession.read(self.page, self.marked, max(each.end for each in told), self.last))
        yield from (term for term in found if term.country not in own)

    def _term(self, told: Told, own: dict[str, TermYear], *, follows: bool) -> Iterator[ChairmanshipReading]:
        """The term of the holder, and of the one before unless a phrase of its own (`own`) tells of it.

        It `follows` where the only year said is that of the state that chairs now.
        """
        marked, notes, years = self.marked, self.notes, self.years
        organisation = self._organisation(told)
        if organisation is None:
            start, end = marked.original(told.start), marked.original(told.end)
            self.page.set_aside(Weighed.CHAIRMANSHIP, start, end, OTHER_CHAIR)
            return
        mid_year = self._passes_mid_year(told, organisation)
        term = years.of_publication() if mid_year else self._year(told)
        year = term.year
        holder = marked.token(told.holder)
        old = marked.token(told.old) if told.old is not None else None
        evidence, reason = notes.grounds(told, marked, years, term)
        again = own[old.code].year == year if old and old.code in own else follows and not old
        if year and again and not years.in_month(told):
            reason = tell("the year after the term of {year}, which the sentence tells of", year=year)
            year += 1
        notes.last_year = year or notes.last_year
        if year and told.when == "next" and years.said(told):
            notes.coming.setdefault(organisation, {}).setdefault(year, evidence)
        if year and told.when == "now":
            notes.held.setdefault(organisation, {}).setdefault(year, evidence)
        if told.when == "next":
            notes.to_come.update(evidence)
        co_chair = told.rule in CO_CHAIRS
        if not co_chair and organisation in FAMILY:
            newest = max((year or 0, *notes.held.get(organisation, ())), default=0)
            self.last = Last(organisation, holder.code, newest or None, self.sentence.start)
        present = year is None and years.is_of_now(told)
        yield ChairmanshipReading(organisation, holder.code, year, evidence, None, co_chair, reason, present)
        if old and old.code != holder.code and old.code not in own:
            last = year - 1 if year and not mid_year else year
            why = joined(": ", [before(year), *([reason] if reason else [])]) if year else ""
            why = reason if mid_year else why
            yield ChairmanshipReading(organisation, old.code, last, evidence, reason=why)
        for token in self._years_again(told):
            words = (evidence[0], self.page.evidence(token.start, token.end, told.rule))
            yield ChairmanshipReading(organisation, holder.code, int(token.code), words)

    def _passes_mid_year(self, told: Told, organisation: str) -> bool:
        """ "Georgia will hand the SCO over at the summit": of the year in which that is written."""
        coming = told.when == "next" and not self.years.is_over(told) and not self.years.said(told)
        if organisation not in AT_SUMMITS or not coming:
            return False
        around = self.page.paragraph_at(self.sentence.start)
        summit = _SUMMIT.search(self.page.text, around.start, self.sentence.end)
        return summit is not None and (self.years.published.month or YEARS_END) < YEARS_END

    def _years_again(self, told: Told) -> Iterator[Token]:
        """The years of earlier terms of the same state: "for the second time after 2012"."""
        found = (words.finditer(self.marked.text, told.end) for words in (_DID_SO, EARLIER))
        for again in chain.from_iterable(found):
            for token in self.marked.tokens:
                if token.kind == "Y" and again.start() <= token.at < again.end():
                    yield token

    def _year(self, told: Told) -> TermYear:
        """The year of a term; co-chairs of whom none is said share that of the chair named before."""
        if told.rule in CO_CHAIRS and self.notes.last_year and not self.years.said(told):
            return TermYear(self.notes.last_year)
        if _MERE_COUNCIL.search(told.words):
            return self.years.of_seat(told)
        return self.years.of_term(told)

    def _organisation(self, told: Told) -> str | None:
        """The organisation nearest to the phrase, in its sentence or before it; None if it is another."""
        if _MERE_COUNCIL.search(told.words):
            return self.notes.council(told, self.marked)
        named = [t for t in self.marked.tokens if t.kind in "OXB" and _family(t)]
        if named:
            nearest = min(named, key=lambda t: _distance(told.start, told.end, t.at))
            if nearest.code in STATES_COUNCILS and _is_chaired(self.marked.text, nearest.at):
                return nearest.code
            return _family(nearest) if nearest.kind != "X" else None
        start, end = self.sentence.start, self.sentence.end
        nearby = self.page.hits_in(max(0, start - ORGANISATION_REACH), start, "body")
        before = [family for hit in nearby if (family := hit.code.split("-")[0]) in FAMILY]
        if before:
            return before[-1]
        later = self.page.hits_in(end, end + HEADLINE_REACH, "body")
        return next((family for hit in later if (family := hit.code.split("-")[0]) in FAMILY), None)

    def _is_of_person(self, told: Told) -> bool:
        """ "The Georgian minister X, who chairs the Council": the council is the person's."""
        leader = self.marked.token(told.holder).kind == "L" or " who " in told.words
        return leader and sign("B") in told.words


def _is_subject(page: Page, marked: Marked, at: int) -> bool:
    """Whether a state may be the subject of a Russian clause; leaders are told by their offices."""
    token = marked.token(at)
    if WHICH_IS_SUBJECT.match(marked.text, at + 1):
        return True
    return token.kind == "L" or "N" in cases(page.text[token.start : token.end])


def _not_gone(told: list[Told]) -> list[Told]:
    """Without "Georgia succeeded [Ukraine as chair]": a state that goes holds nothing in the same phrase."""
    return [each for each in told if not any(_has_go(other, each) for other in told)]


def _has_go(one: Told, other: Told) -> bool:
    inside = one.start <= other.start and other.end <= one.end
    return inside and one.start < other.holder == one.old


def _is_handed(told: Told, handed: list[Told]) -> bool:
    """Whether a hand-over tells of the same holder, or tells that it has left before it is said to chair."""
    return any(told.holder == each.holder or each.holder < told.holder == each.old for each in handed)


def _is_chaired(text: str, at: int) -> bool:
    """Whether it is the council at a place that a phrase puts in a state's chair."""
    return bool(_OF_COUNCIL.search(text[:at]) or _COUNCIL_IS.match(text, at))


def _family(token: Token) -> str | None:
    family = token.code.split("-")[0]
    return family if family in FAMILY else (token.code if token.kind == "X" else None)


def _distance(start: int, end: int, at: int) -> int:
    if start <= at < end:
        return 0
    return start - at + BEFORE_COST if at < start else at - end
