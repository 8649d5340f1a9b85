"""Terms in the chair of the CIS, CSTO and SCO, and standing chairs of their councils (rule 12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from re import Match

from events.extract.chairs import chair_alone, chair_grounds, chair_lists
from events.extract.chairs.chair_cues import CUE_WORD, Cues
from events.extract.chairs.chair_merging import Coming, before_next, merged
from events.extract.chairs.chair_referents import country_of, with_antecedent, with_leaders
from events.extract.chairs.chair_rules import SEATS, TermRule, terms_for
from events.extract.chairs.chair_years import EARLIER, Publication, TermYear, Years
from events.extract.chairs.marked import FAMILY, Marked, Token, mark, pattern, sign
from events.extract.page import asserted
from events.extract.page.patterns import index
from events.extract.page.text import Page, Stretch
from events.extract.persons import nominative
from events.extract.sessions import bodies
from events.kinds import Weighed
from events.records import ChairmanshipReading, DateReading, Evidence

CO_CHAIRS = frozenset(
    f"chair-{name}"
    for name in (
        "co-chair",
        "other-co-chair",
        "co-chairs",
        "co-chairs-with",
        "russian-co-chairs",
        "russian-second-co-chair",
    )
)
_DID_SO = pattern(
    r"(?:did so in|(?:раз|time|впервые) (?:после|since|after|с)|(?<=[^ ] )in(?= <Y>(?:, | and |, and "
    r")(?:in )?<Y>)) "
    r"<Y>(?:(?:, | and |, and )(?:in )?<Y>){0,5}"
)
""" "did so in 2001 and 2006", "for the second time after 2012", "в третий раз после 2012 года"."""
NOT_CLAIMED = "The sentence denies or only supposes what it says."
NO_TERM = "No phrase says who holds the chair of an organisation or council; to chair one sitting is no term."
OTHER_CHAIR = "It is the chair of another organisation."
_OF_COUNCIL = pattern(
    r"(?:chairmanship|presidency|chair|reins|председательств\w{1,3}) (?:of|in|over|at|в) (?:the )?\Z"
)
""" "The chairmanship of [the Council] goes to Georgia"."""
STATES_COUNCILS = frozenset(
    code for code in bodies.CODES.values() if code.startswith("CIS-") and code != "CIS-CHS"
)
"""Councils that a state may chair apart from its organisation."""
FAMILY_COUNCILS = {"CSTO-CSC": "CSTO"}
"""Councils whose chair is the chair of the organisation."""
BEFORE_COST = 15
"""A name before a phrase counts as so many characters farther than one after it."""
ORGANISATION_REACH = 4000
"""How many characters back "the organisation" may refer."""
HEADLINE_REACH = 600
"""How many characters after a headline its organisation may be named."""


def read(page: Page, published: DateReading | None) -> tuple[ChairmanshipReading, ...]:
    """Every term the page tells of, in order; `year` is None where it cannot be known."""
    reader = _Reader(page, chair_grounds.publication_of(page, published))
    terms = list(reader.terms())
    return merged([before_next(term, reader.coming) for term in terms], reader.guesses)


class _Reader:
    """The sentences of one page with what they refer back to."""

    def __init__(self, page: Page, published: Publication) -> None:
        self.page = page
        self.published = published
        found = bodies.find(page)
        self.councils = tuple(m for m in found if m.council)
        self.others = tuple(m for m in found if not m.council and m.code in bodies.CODES.values())
        self.cues = Cues(page.text)
        self.guesses: set[Evidence] = set()
        self.last_year: int | None = None
        self.headings = chair_grounds.headings(page)
        self.coming: Coming = {}

    def terms(self) -> Iterator[ChairmanshipReading]:
        """The terms of each sentence that has a word of the chair."""
        sentences = self.page.sentences
        for previous, sentence in zip((None, *sentences), sentences, strict=False):
            if not self.cues.in_sentence(self.page.quote(sentence)):
                continue
            if not self.page.once(asserted.claims, sentence):
                self._set_aside(sentence, NOT_CLAIMED)
                continue
            marked = mark(self.page, sentence, self.councils)
            found = [*self._organisations(marked, sentence, previous), *self._seats(marked, sentence)]
            if not found:
                self._set_aside(sentence, NO_TERM)
            yield from found

    def _published_at(self, sentence: Stretch) -> Publication:
        """When the page appeared; under the headings of a chronology, the year of the last of them."""
        above = [heading for heading in self.headings if heading.evidence[0].span.start < sentence.start]
        return above[-1] if above else self.published

    def _marked(self, sentence: Stretch | None) -> Marked | None:
        """The sentence before, marked only where a word refers back to it."""
        return mark(self.page, sentence, self.councils) if sentence else None

    def _set_aside(self, sentence: Stretch, reason: str) -> None:
        """Keep the word of the chair in a sentence that gives no term."""
        if self.page.asides is None:
            return
        cue = CUE_WORD.search(self.page.text, sentence.start, sentence.end)
        if cue:
            self.page.set_aside(Weighed.CHAIRMANSHIP, cue.start(), cue.end(), reason)

    # --- organisations ---

    def _organisations(
        self, marked: Marked, sentence: Stretch, previous: Stretch | None
    ) -> Iterator[ChairmanshipReading]:
        marked = with_leaders(self.page, with_antecedent(self.page, marked, partial(self._marked, previous)))
        if not any(sign(kind) in marked.text for kind in "CAL"):
            return
        years = Years(marked, self._published_at(sentence))
        rules = terms_for(marked.text)
        told = list(_told(marked.text, rules))
        told += chair_lists.told(marked.text)
        gone = [(m.start("old"), m.span()) for _, m in told if m.groupdict().get("old")]
        told = [(rule, m) for rule, m in told if not _goes_in(m, "holder", gone)]
        told = told or list(chair_alone.told(marked))
        own = {marked.token(m.start("holder")).code: years.of_term(rule, m) for rule, m in told}
        chairing = [m for rule, m in told if rule.when == "now" and rule.name not in CO_CHAIRS]
        for rule, match in told:
            follows = rule.when == "next" and any(years.share(match, other) for other in chairing)
            yield from self._term(rule, match, marked, sentence, years, own, follows=follows)

    def _term(
        self,
        rule: TermRule,
        match: Match[str],
        marked: Marked,
        sentence: Stretch,
        years: Years,
        own: dict[str, TermYear],
        *,
        follows: bool,
    ) -> Iterator[ChairmanshipReading]:
        """The term of the holder, and of the one before unless a phrase of its own (`own`) tells of it.

        It `follows` where the only year said is that of the state that chairs now.
        """
        organisation = self._organisation(match, marked, sentence)
        if organisation is None:
            start, end = marked.original(match.start()), marked.original(match.end())
            self.page.set_aside(Weighed.CHAIRMANSHIP, start, end, OTHER_CHAIR)
            return
        told = self._year(rule, match, years)
        year = told.year
        holder = marked.token(match.start("holder"))
        old = marked.token(match.start("old")) if match.groupdict().get("old") else None
        if "смен" in match[0] and self._is_accusative(holder):
            if old is None:
                return
            holder, old = old, holder
        evidence, reason = self._grounds(rule, match, marked, years, told)
        if year and (own[old.code].year == year if old and old.code in own else follows and not old):
            reason = f"the year after the term of {year}, which the sentence tells of"
            year += 1
        self.last_year = year or self.last_year
        if year and rule.when == "next" and years.said(match):
            self.coming.setdefault(organisation, {}).setdefault(year, evidence)
        co_chair = rule.name in CO_CHAIRS
        yield ChairmanshipReading(organisation, holder.code, year, evidence, None, co_chair, reason)
        if old and year and old.code != holder.code and old.code not in own:
            before = f"the year before the next term, which is of {year}" + (f": {reason}" if reason else "")
            yield ChairmanshipReading(organisation, old.code, year - 1, evidence, reason=before)
        earlier = (words.finditer(marked.text, match.end()) for words in (_DID_SO, EARLIER))
        for again in chain.from_iterable(earlier):
            for token in marked.tokens:
                if token.kind == "Y" and again.start() <= token.at < again.end():
                    named = self.page.evidence(token.start, token.end, rule.name)
                    words = (evidence[0], named)
                    yield ChairmanshipReading(organisation, holder.code, int(token.code), words)

    def _year(self, rule: TermRule, match: Match[str], years: Years) -> TermYear:
        """The year of a term; co-chairs of whom none is said share that of the chair named before."""
        if rule.name in CO_CHAIRS and self.last_year and not years.said(match):
            return TermYear(self.last_year)
        return years.of_term(rule, match)

    def _is_accusative(self, token: Token) -> bool:
        """ "Грузия сменит Украину": the state after the verb is the one that goes."""
        return self.page.text[token.end - 1] in "ую"

    def _organisation(self, match: Match[str], marked: Marked, sentence: Stretch) -> str | None:
        """The organisation nearest to the phrase, in its sentence or before it; None if it is another."""
        named = [t for t in marked.tokens if t.kind in "OXB" and _family(t)]
        if named:
            nearest = min(named, key=lambda t: _distance(match.start(), match.end(), t.at))
            if nearest.code in STATES_COUNCILS and _OF_COUNCIL.search(marked.text[: nearest.at]):
                return nearest.code
            return _family(nearest) if nearest.kind != "X" else None
        nearby = self.page.hits_in(max(0, sentence.start - ORGANISATION_REACH), sentence.start, "body")
        before = [family for hit in nearby if (family := hit.code.split("-")[0]) in FAMILY]
        if before:
            return before[-1]
        later = self.page.hits_in(sentence.end, sentence.end + HEADLINE_REACH, "body")
        return next((family for hit in later if (family := hit.code.split("-")[0]) in FAMILY), None)

    # --- councils ---

    def _seats(self, marked: Marked, sentence: Stretch) -> Iterator[ChairmanshipReading]:
        if sign("P") not in marked.text:
            return
        years = Years(marked, self._published_at(sentence))
        told = list(_told(marked.text, SEATS))
        gone = [(m.start("old"), m.span()) for _, m in told if m.groupdict().get("old")]
        for rule, match in told:
            body = self._council(match, marked)
            person = marked.token(match.start("person"))
            country = country_of(person) or self._country_near(match, marked)
            if body is None or country is None or _goes_in(match, "person", gone):
                continue
            known = tuple(person.code.split("|")) if person.code else ()
            name = nominative.printed(self.page, person.start, person.end, known)
            year = years.of_seat(rule, match)
            evidence, reason = self._grounds(rule, match, marked, years, year)
            yield ChairmanshipReading(body, country, year.year, evidence, name, reason=reason)

    def _council(self, match: Match[str], marked: Marked) -> str | None:
        """The council named in the phrase; "the committee" is the page's own."""
        named = match.groupdict().get("body")
        if named == sign("B"):
            code = marked.token(match.start("body")).code
            return FAMILY_COUNCILS.get(code) or bodies.published_code(code)
        committee = (named or "").lower().startswith(("commit", "комит"))
        for mention in (*self.councils, *self.others):
            other = mention.code not in bodies.CODES.values() and mention.code not in bodies.COMMITTEES
            if (other and named) or (mention.code in bodies.COMMITTEES) == committee:
                return bodies.published_code(mention.code)
        return None

    def _country_near(self, match: Match[str], marked: Marked) -> str | None:
        """ "Commander-in-Chief of the Georgian Air Force Ivan Example": the last state before the name."""
        start, end = marked.original(match.start()), marked.token(match.start("person")).start
        after = marked.original(match.end())
        floor = self.page.sentence_at(end).start
        near = self.page.hits_in(max(start - 60, floor), end, "country", "adjective")
        near = near or self.page.hits_in(end, after, "country", "adjective")
        near = near or self.page.hits_in(floor, end, "country", "adjective")
        near = near or self.page.hits_in(after, self.page.sentence_at(end).end, "country", "adjective")[:1]
        return near[-1].code if near else None

    def _grounds(
        self, rule: TermRule, match: Match[str], marked: Marked, years: Years, told: TermYear
    ) -> tuple[tuple[Evidence, ...], str]:
        """The words of a term and how its year follows. Those beside the phrase make it neither surer nor
        more of a guess."""
        words = chair_grounds.words_of(self.page, rule, match, marked, told)
        sure = 1 if not years.is_guess(rule, match) else 0
        if not told.counted:
            self.guesses.update(words[sure:])
            return words, ""
        words = (*words, *years.published.evidence)
        self.guesses.update(words[sure:])
        return words, chair_grounds.counted(self.page, marked, told, years.published)


def _told(text: str, rules: Iterable[TermRule]) -> Iterator[tuple[TermRule, Match[str]]]:
    """What the rules match in a sentence, each tried only where the sentence has its words."""
    words = index(text)
    for rule in rules:
        if rule.pattern.may_stand_among(words):
            yield from ((rule, match) for match in rule.pattern.finditer(text))


def _goes_in(match: Match[str], group: str, gone: list[tuple[int, tuple[int, int]]]) -> bool:
    """ "Georgia succeeded [Ukraine as chair]": a state that goes holds nothing in the same phrase."""
    at = match.start(group)
    return any(
        start < old == at and start <= match.start() and match.end() <= end for old, (start, end) in gone
    )


def _family(token: Token) -> str | None:
    family = token.code.split("-")[0]
    return family if family in FAMILY else (token.code if token.kind == "X" else None)


def _distance(start: int, end: int, at: int) -> int:
    if start <= at < end:
        return 0
    return start - at + BEFORE_COST if at < start else at - end
