"""Terms in the chair of the CIS, CSTO and SCO, and standing chairs of their councils (rule 12)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from re import Match
from typing import NamedTuple

from events import reference
from events.extract import asserted, bodies
from events.extract.chair_rules import SEATS, TERMS, TermRule
from events.extract.dates.find import told_year
from events.extract.dates.settle import parts_of
from events.extract.marked import FAMILY, Marked, Token, mark, pattern, sign
from events.extract.text import Page, Stretch
from events.kinds import Weighed
from events.records import ChairmanshipReading, DateReading, Evidence

CO_CHAIRS = frozenset(
    f"chair-{name}"
    for name in (
        "co-chair",
        "other-co-chair",
        "co-chairs",
        "second-co-chairs",
        "russian-co-chairs",
        "russian-second-co-chair",
    )
)
SUCCEEDS = "chair-russian-succeeds"
_CUES = (
    *("chair", "presid", "helm", "takes over", "make way", "makes way", "head of the commonwealth"),
    *("head of the cis", "председател", "эстафет", "передаст", "во главе"),
)
"""One of them stands in every sentence on a chair."""
NOT_CLAIMED = "The sentence denies or only supposes what it says."
NO_TERM = "No phrase says who holds the chair of an organisation or council; to chair one sitting is no term."
OTHER_CHAIR = "It is the chair of another organisation."
_CUE_WORD = re.compile(rf"\w{{0,30}}(?:{'|'.join(_CUES)})\w{{0,30}}", re.IGNORECASE)
_HIS_COUNTRY = pattern(r"\b(?:his|her|its|whose|their)(?: own)? country(?= )")
_THIS = re.compile(
    r"this year|the current year|until the end of the year|until (?:31 )?december(?: 31)?|until the new "
    r"year|as of today|next month|since (?:the )?(?:beginning|start) of (?:the|this) year|since (?:1 "
    r")?january"
    r"|at the moment|at present|с начала года|сейчас"
    r"|в (?:этом|текущем|нынешнем) году|до конца года",
    re.IGNORECASE,
)
_NEXT = pattern(
    r"next year|the coming year|(?:on|from|starting|after) (?:january 1|jan\. 1|1 january|new year's "
    r"day)(?:st)?(?!,? <Y>)|at the end of "
    r"(?:the|this) year|at year's end|с 1 января|с первого января|в конце года|(?:со?|в|на) (?:следующ"
    r"|будущ)\w{2,3} год\w?|(?:следующий|будущий) год",
)
_LAST = re.compile(r"last year|в прошлом году", re.IGNORECASE)
_YEAR = pattern(r"(?<!by )(?<!to )(?<!until )(?<!since )(?<!through )(?<!до )(?<! к )<Y>")
_DID_SO = pattern(r"did so in <Y>(?:(?:, | and |, and )(?:in )?<Y>){0,5}")
_BARRIER = re.compile(r"[,;:—–]|\band\b|\bbut\b", re.IGNORECASE)
_UNTIL_END = re.compile(r"until|до конца", re.IGNORECASE)
ORGANISATION_REACH = 4000
"""How many characters back "the organisation" may refer."""
HEADLINE_REACH = 600
"""How many characters after a headline its organisation may be named."""
_BARRIER_COST = 30
_BEFORE_COST = 15
_YEAR_REACH = 130


class _When(NamedTuple):
    """A year said near a chair: absolute, or counted from the publication."""

    start: int
    end: int
    year: int | None
    shift: int | None
    ends_term: bool = False


def read(page: Page, published: DateReading | None) -> tuple[ChairmanshipReading, ...]:
    """Every term the page tells of, in order; `year` is None where it cannot be known."""
    base = parts_of(published.edtf) if published else None
    year = base.year if base and base.year else told_year(page)
    return _merged(_Reader(page, year).terms())


class _Reader:
    """The sentences of one page with what they refer back to."""

    def __init__(self, page: Page, year: int | None) -> None:
        self.page = page
        self.year = year
        self.councils = tuple(m for m in bodies.find(page) if m.council)
        self.cues = _cues_in(page.text)

    def terms(self) -> Iterator[ChairmanshipReading]:
        """The terms of each sentence that has a word of the chair."""
        sentences = self.page.sentences
        for previous, sentence in zip((None, *sentences), sentences, strict=False):
            if not self._tells_of_chair(self.page.quote(sentence)):
                continue
            if not self.page.once(asserted.claims, sentence):
                self._set_aside(sentence, NOT_CLAIMED)
                continue
            marked = mark(self.page, sentence, self.councils)
            found = [*self._organisations(marked, sentence, previous), *self._seats(marked, sentence)]
            if not found:
                self._set_aside(sentence, NO_TERM)
            yield from found

    def _tells_of_chair(self, words: str) -> bool:
        return bool(self.cues and _cues_in(words, self.cues))

    def _set_aside(self, sentence: Stretch, reason: str) -> None:
        """Keep the word of the chair in a sentence that gives no term."""
        if self.page.asides is None:
            return
        cue = _CUE_WORD.search(self.page.text, sentence.start, sentence.end)
        if cue:
            self.page.set_aside(Weighed.CHAIRMANSHIP, cue.start(), cue.end(), reason)

    # --- organisations ---

    def _organisations(
        self, marked: Marked, sentence: Stretch, previous: Stretch | None
    ) -> Iterator[ChairmanshipReading]:
        if not self._tells_of_chair(marked.text):
            return
        marked = self._with_antecedent(marked, previous)
        if sign("C") not in marked.text and sign("A") not in marked.text:
            return
        times = tuple(_times(marked))
        for rule in TERMS:
            for match in rule.pattern.finditer(marked.text):
                yield from self._term(rule, match, marked, sentence, times)

    def _term(
        self, rule: TermRule, match: Match[str], marked: Marked, sentence: Stretch, times: tuple[_When, ...]
    ) -> Iterator[ChairmanshipReading]:
        organisation = self._organisation(match, marked, sentence)
        if organisation is None:
            start, end = marked.original(match.start()), marked.original(match.end())
            self.page.set_aside(Weighed.CHAIRMANSHIP, start, end, OTHER_CHAIR)
            return
        year = self._year(rule, match, marked, times)
        holder = marked.token(match.start("holder"))
        if "сменит" in match[0] and rule.name != SUCCEEDS and self._is_accusative(holder):
            return
        evidence = (self._evidence(rule, match, marked),)
        yield ChairmanshipReading(organisation, holder.code, year, evidence, co_chair=rule.name in CO_CHAIRS)
        old = match.groupdict().get("old")
        if old and year:
            before = marked.token(match.start("old"))
            if before.code != holder.code:
                yield ChairmanshipReading(organisation, before.code, year - 1, evidence)
        for again in _DID_SO.finditer(marked.text, match.end()):
            for token in marked.tokens:
                if token.kind == "Y" and again.start() <= token.at < again.end():
                    yield ChairmanshipReading(organisation, holder.code, int(token.code), evidence)

    def _is_accusative(self, token: Token) -> bool:
        """ "Грузия сменит Украину": the state after the verb is the one that goes."""
        return self.page.text[token.end - 1] in "ую"

    def _organisation(self, match: Match[str], marked: Marked, sentence: Stretch) -> str | None:
        """The organisation nearest to the phrase, in its sentence or before it; None if it is another."""
        named = [t for t in marked.tokens if t.kind in "OXB" and _family(t)]
        if named:
            nearest = min(named, key=lambda t: _distance(match.start(), match.end(), t.at))
            return _family(nearest) if nearest.kind != "X" else None
        nearby = self.page.hits_in(max(0, sentence.start - ORGANISATION_REACH), sentence.start, "body")
        before = [family for hit in nearby if (family := hit.code.split("-")[0]) in FAMILY]
        if before:
            return before[-1]
        later = self.page.hits_in(sentence.end, sentence.end + HEADLINE_REACH, "body")
        return next((family for hit in later if (family := hit.code.split("-")[0]) in FAMILY), None)

    def _with_antecedent(self, marked: Marked, previous: Stretch | None) -> Marked:
        """ "His country holds the chairmanship": the state of the person spoken of stands for it."""
        match = _HIS_COUNTRY.search(marked.text)
        if match is None:
            return marked
        before = [t for t in marked.tokens if t.at < match.start()]
        if not before and previous is not None:
            before = list(mark(self.page, previous, self.councils).tokens)
        country = next((code for t in before if (code := _country_of(t))), None)
        if country is None:
            return marked
        start, end = marked.original(match.start()), marked.original(match.end())
        width = match.end() - match.start() - 1
        tokens = [t if t.at < match.start() else t._replace(at=t.at - width) for t in marked.tokens]
        tokens.append(Token("C", country, start, end, match.start()))
        tokens.sort(key=lambda t: t.at)
        text = marked.text[: match.start()] + sign("C") + marked.text[match.end() :]
        return Marked(text, tuple(tokens), tuple(t.at for t in tokens), marked._starts)

    def _year(
        self, rule: TermRule, match: Match[str], marked: Marked, times: tuple[_When, ...]
    ) -> int | None:
        when = _nearest(times, match, marked.text)
        if when and when.year:
            return when.year
        if self.year is None:
            return None
        if when and when.shift == 1 and _is_over(match[0]):
            return self.year
        if when and when.shift is not None:
            return self.year + (1 if when.ends_term and rule.when == "next" else when.shift)
        if _is_past(match[0]):
            return None
        return self.year + (1 if rule.when == "next" else 0)

    # --- councils ---

    def _seats(self, marked: Marked, sentence: Stretch) -> Iterator[ChairmanshipReading]:
        if sign("P") not in marked.text:
            return
        times = tuple(_times(marked))
        for rule in SEATS:
            for match in rule.pattern.finditer(marked.text):
                body = self._council(match, marked)
                person = marked.token(match.start("person"))
                country = _country_of(person) or self._country_near(match, marked)
                if body is None or country is None:
                    continue
                when = _nearest(times, match, marked.text)
                year = when.year if when and when.year else self.year
                name = self.page.text[person.start : person.end]
                yield ChairmanshipReading(body, country, year, (self._evidence(rule, match, marked),), name)

    def _council(self, match: Match[str], marked: Marked) -> str | None:
        """The council named in the phrase; "the committee" is the page's own."""
        if match["body"] == sign("B"):
            code = marked.token(match.start("body")).code
            return bodies.published_code(code)
        committee = match["body"].lower().startswith(("commit", "комит"))
        for mention in self.councils:
            other = mention.code not in bodies.CODES.values() and mention.code not in bodies.COMMITTEES
            if other or (mention.code in bodies.COMMITTEES) == committee:
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

    def _evidence(self, rule: TermRule, match: Match[str], marked: Marked) -> Evidence:
        return self.page.evidence(marked.original(match.start()), marked.original(match.end()), rule.name)


def _cues_in(words: str, cues: tuple[str, ...] = _CUES) -> tuple[str, ...]:
    small = words.lower()
    return tuple(cue for cue in cues if cue in small)


def _family(token: Token) -> str | None:
    family = token.code.split("-")[0]
    return family if family in FAMILY else (token.code if token.kind == "X" else None)


def _country_of(token: Token) -> str | None:
    if token.kind in "CA":
        return token.code
    if token.kind != "P" or not token.code:
        return None
    people = set(token.code.split("|"))
    countries = {term.country for term in reference.terms() if term.person in people} - FAMILY
    return countries.pop() if len(countries) == 1 else None


def _is_past(words: str) -> bool:
    return bool(re.search(r"\b(?:chaired|presided|(?<!has )(?<!have )held|председательствовал\w?)\b", words))


def _is_over(words: str) -> bool:
    """Whether a hand-over "on 1 January" has been: "took over", "received"."""
    return bool(
        re.search(
            r"\b(?:took|assumed|received|has taken|handed|passed|moved|went|перешло|передала?)\b", words
        )
    )


def _distance(start: int, end: int, at: int) -> int:
    if start <= at < end:
        return 0
    return start - at + _BEFORE_COST if at < start else at - end


def _times(marked: Marked) -> Iterator[_When]:
    for match in _YEAR.finditer(marked.text):
        yield _When(match.start(), match.end(), int(marked.token(match.start()).code), None)
    for words, shift in ((_THIS, 0), (_NEXT, 1), (_LAST, -1)):
        for match in words.finditer(marked.text):
            yield _When(match.start(), match.end(), None, shift, bool(_UNTIL_END.match(match[0])))


def _nearest(times: tuple[_When, ...], match: Match[str], text: str) -> _When | None:
    """The year said nearest to a phrase; each comma between costs, and so does standing before it."""
    costs = [(_cost(when, match, text), when) for when in times]
    near = [(cost, when) for cost, when in costs if cost <= _YEAR_REACH]
    return min(near, key=lambda pair: (pair[0], pair[1].start))[1] if near else None


def _cost(when: _When, match: Match[str], text: str) -> int:
    if match.start() <= when.start < match.end():
        return 0
    before = when.end <= match.start()
    gap = text[when.end : match.start()] if before else text[match.end() : when.start]
    if len(gap) > _YEAR_REACH:
        return len(gap)
    return len(gap) + _BARRIER_COST * len(_BARRIER.findall(gap)) + (_BEFORE_COST if before else 0)


def _merged(found: Iterator[ChairmanshipReading]) -> tuple[ChairmanshipReading, ...]:
    """One row a term: the fullest name and all its evidence; a term without year yields to one with."""
    rows: dict[tuple[str, str, int | None], ChairmanshipReading] = {}
    words: dict[tuple[str, str, int | None], dict[Evidence, None]] = {}
    for reading in found:
        key = (reading.body, reading.country, reading.year)
        words.setdefault(key, {}).update(dict.fromkeys(reading.evidence))
        known = rows.get(key)
        if known is None:
            rows[key] = reading
            continue
        person = max(known.person or "", reading.person or "", key=len) or None
        co_chair = known.co_chair and reading.co_chair
        rows[key] = replace(known, person=person, co_chair=co_chair)
    dated = {(body, country) for body, country, year in rows if year}
    return tuple(
        replace(row, evidence=tuple(words[body, country, year]))
        for (body, country, year), row in rows.items()
        if year or (body, country) not in dated
    )
