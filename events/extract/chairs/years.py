"""The year of a term in the chair: as said near the phrase, else counted from the publication."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from events.extract.chairs import times
from events.extract.chairs.handing import TO_COME
from events.extract.chairs.marked import Marked
from events.extract.chairs.times import When
from events.extract.chairs.told import Told
from events.extract.page.patterns import Pattern
from events.records import Evidence

_PAST_TERM = Pattern(
    r"\b(?:chaired(?! (?:\w+ ){0,3}by)|presided(?! over by)|(?<!has )(?<!have )(?<!having )held"
    r"|headed(?! (?:\w+ "
    r"){0,3}by)|led(?! by)"
    r"|председательствовал\w?|возглавлял\w?)\b"
)
_PAST_HAND_OVER = Pattern(
    r"\b(?:took|assumed|received|ceded|yielded|surrendered|relinquished|transferred (?=the|its)|accepted|has "
    r"taken|handed|passed|gave|moved|went|became|began|started|taken by"
    r"|(?:was|were|has been) (?:\w+ )?(?:given|transferred|entrusted|assigned|ceded)|succeeded|replaced"
    r"|taken over|приняв|переш\w{2,3}|передал[аио]?|уступил[аи]?|вручил[аи]?|доверил[аи]?|поручил[аи]?"
    r"|сменил[аи]?|(?:получив|приняв|переняв|сменив|унаследовав)ш\w{2,3}|приш(?:ел|ла|ло)|принял[аои]?"
    r"|стал[аои]?)\b"
)
_PRESENT = Pattern(
    r"\b(?:chairs|presides|is (?:now |currently )?(?:chairing|presiding)|current(?:ly)?|incumbent"
    r"|председательствует|возглавляет|нынешн\w{2,3})\b",
    re.IGNORECASE,
)
_TAKING = Pattern(r"\b(?:tak(?:es|ing)|picks|assum(?:es|ing)|inherits|receives|becomes?)\b", re.IGNORECASE)
FIRST_HALF = 6
"""Until this month a state that chairs "from 1 January" has begun, and does not begin next year."""
YEARS_END = 10
"""From this month on a chair that was handed over is the one of the coming year."""
LAST_MONTHS = 11
"""A chair that passes in one of these months is that of the next year."""
_CHOSEN = Pattern(
    r"elect|chose|named|appoint|confirm|vot|took|became|since|succeed|replac|избр|назнач|утвер|стал"
    r"|сменил|\bс\b",
    re.IGNORECASE,
)
""" "Elected in November" was last year's, but "meets in June" is no day of a chairman's election."""
CHOSEN_REACH = 30
_IN = Pattern(r"\b(?:in|during|throughout|for|в|на)\s(?:the\s)?\Z", re.IGNORECASE)
""" "[in] 2030", but not "the 2030 plan"."""
_ENDING = Pattern(
    r"\b(?:expires|ends|is over|runs out|comes to an end|истека|завершает|заканчива|подходит к концу)",
    re.IGNORECASE,
)
ENDING_REACH = 30
"""Characters around a phrase in which a verb may say that the term ends."""
_BARRIER = Pattern(r"[,;:—–]|\band\b|\bbut\b", re.IGNORECASE)
AFTER = 8
"""Characters after a phrase in which its own verb may stand: "the presidency [began]"."""
_BARRIER_COST = 30
_BEFORE_COST = 15
_YEAR_REACH = 130
_SEAT_REACH = 75
"""A person's chair lasts: only a year near the phrase is its own."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The year and month from which "this year" and "in September" count; None where unknown."""

    year: int | None = None
    month: int | None = None
    words: str = ""
    """What it is, with how that is known."""
    evidence: tuple[Evidence, ...] = ()


class TermYear(NamedTuple):
    """The year of a term, where in the marked sentence words give it, and whether it is counted from the
    publication; no year where it cannot be known."""

    year: int | None = None
    said: tuple[int, int] | None = None
    counted: bool = False


class Years:
    """The years said in one sentence, each weighed by its distance from a phrase."""

    def __init__(self, marked: Marked, published: Publication, told: list[Told]) -> None:
        self._marked, self._text = marked, marked.text
        self.published = published
        self._told = told

    @cached_property
    def _times(self) -> tuple[When, ...]:
        return tuple(times.said(self._marked, self.published.month))

    def of_term(self, told: Told) -> TermYear:
        """The year of the term that a phrase tells of."""
        when = self._nearest(told)
        if when and (when.lasting if told.when == "next" else when.since):
            when = None
        if when and when.year:
            return TermYear(when.year, (when.start, when.end))
        return self._printed(_counted(self._year_counted(told, when), when))

    def of_publication(self) -> TermYear:
        """The year in which the page appeared."""
        return _counted(self.published.year, None)

    def _printed(self, term: TermYear) -> TermYear:
        """The same year as the sentence prints it, where it was counted though it stands there: "his country
        presides over the Commonwealth in 2025"."""
        if not term.counted or term.said:
            return term
        years = (when for when in self._times if when.year == term.year)
        same = next((when for when in years if _IN.search(self._text, 0, when.start)), None)
        return TermYear(term.year, (same.start, same.end)) if same else term

    def _year_counted(self, told: Told, when: When | None) -> int | None:
        year, month = self.published.year, self.published.month
        over = self.is_over(told)
        if when and when.month and year and month and told.when == "next":
            return _from_month(
                when.month, year - (over and when.month > month) + (not over and when.month < month)
            )
        if year is None or (when and when.on_new_year and over):
            return year
        if when and when.shift == 1 and told.when == "now" and self._ends(told):
            return year
        if when and when.new_year and month and month <= FIRST_HALF and _has_begun(told):
            return year
        if when is None and month and month >= YEARS_END and _changes(told, over):
            return year + 1
        if when and when.shift is not None:
            return year + (1 if when.ends_term and told.when == "next" else when.shift)
        if _PAST_TERM.search(told.words):
            return None
        return year + (1 if told.when == "next" and not over else 0)

    def is_over(self, told: Told) -> bool:
        """Whether a hand-over is told as done: "was handed to Georgia", but not "will be handed"."""
        past = _PAST_HAND_OVER.search(self._text, told.start, told.end + AFTER)
        return past is not None and not TO_COME.search(self._text[: past.start()])

    def _ends(self, told: Told) -> bool:
        """ "The term ends on 1 January" is one of this year."""
        start = max(0, told.start - ENDING_REACH)
        return _ENDING.search(self._text, start, told.end + ENDING_REACH) is not None

    def of_seat(self, told: Told) -> TermYear:
        """The year said of a council's standing chair, else that of the publication."""
        when = self._nearest(told, _SEAT_REACH)
        if when and when.month and not when.year:
            when = self._dated(told) or when
        if when and when.year and not when.since:
            return TermYear(when.year, (when.start, when.end))
        counted = _counted(self._seat_counted(told, when), None if when and when.since else when)
        return self._printed(counted)

    def _seat_counted(self, told: Told, when: When | None) -> int | None:
        year, month = self.published.year, self.published.month
        if year is None or when is None:
            return year
        if when.month and month and when.month > month and told.when == "now":
            near = self._text[max(min(told.start, when.start) - CHOSEN_REACH, 0) : max(told.end, when.end)]
            return year - 1 if _CHOSEN.search(near) else year
        return year + 1 if when.shift == 1 and not when.month and not when.new_year else year

    def is_of_now(self, told: Told) -> bool:
        """Whether a term is that of the time of writing: "this year", "now", or told in the present tense."""
        when = self._nearest(told)
        if told.when != "now" or (when and (when.year or when.shift)):
            return False
        return bool(when and when.shift == 0) or _PRESENT.search(told.words) is not None

    def is_guess(self, told: Told) -> bool:
        """Whether a term to come has no word of its year: it yields to what the text says elsewhere."""
        return told.when == "next" and not self.said(told)

    def share(self, told: Told, other: Told) -> bool:
        """Whether phrases on two states have one word of a year: "Utopia chairs in 2030, Georgia is next"."""
        if told.holder == other.holder:
            return False
        when = self._nearest(told)
        if when is None or when.since or when.lasting or when.ends_term or when.shift == 1:
            return False
        return when is self._nearest(other)

    def in_month(self, told: Told) -> bool:
        """Whether a month is said in which the chair passes."""
        when = self._nearest(told)
        return when is not None and when.month is not None

    def said(self, told: Told) -> bool:
        """Whether any word of a year stands near a phrase."""
        return self._nearest(told) is not None

    def _dated(self, told: Told) -> When | None:
        """The last year printed in the sentence before a phrase."""
        return next(
            (w for w in reversed(self._times) if w.year and not w.since and w.end <= told.start), None
        )

    def _nearest(self, told: Told, reach: int = _YEAR_REACH) -> When | None:
        """The year said nearest to a phrase; each comma between costs, and so does standing before it."""
        start, end = told.near
        costs = [(_cost(when, start, end, self._text), when) for when in self._times]
        near = [(cost, w) for cost, w in costs if cost <= reach and not self._is_anothers(told, w)]
        near = [pair for pair in near if self._is_own(told, *pair)] or near
        holder = told.holder
        if not near:
            return None
        return min(
            near, key=lambda pair: (pair[0], not pair[1].year or pair[1].since, abs(pair[1].start - holder))
        )[1]

    def _is_own(self, told: Told, cost: int, when: When) -> bool:
        """Whether no telling of another state stands nearer to a year."""
        others = (each for each in self._told if each.holder != told.holder)
        return all(_cost(when, *each.near, self._text) >= cost for each in others)

    def _is_anothers(self, told: Told, when: When) -> bool:
        """ "Ukraine chairs the CIS, Georgia will chair it next year": the year of the one that is to come."""
        if told.when == "next" or not (when.shift == 1 or self._lies_ahead(when)):
            return False
        return any(
            told.holder < each.holder and (each.holder < when.start or each.when == "next")
            for each in self._told
        )

    def _lies_ahead(self, when: When) -> bool:
        return bool(when.year and self.published.year and when.year > self.published.year)


def _counted(year: int | None, when: When | None) -> TermYear:
    """A year that is counted from the publication, by the words of `when` if there are any."""
    return TermYear(year, (when.start, when.end) if when else None, counted=True) if year else TermYear()


def _from_month(month: int, year: int) -> int:
    """The year of a term that is handed over in a month: in the last ones it is the next."""
    return year + (month >= LAST_MONTHS)


def _has_begun(told: Told) -> bool:
    """ "Georgia has chaired from 1 January", but not "Georgia takes over from 1 January"."""
    return told.when == "now" and not _TAKING.search(told.words)


def _changes(told: Told, over: bool) -> bool:
    """Whether a phrase tells that the chair changes, or changed, hands."""
    return over if told.when == "next" else bool(_TAKING.search(told.words))


def _cost(when: When, start: int, end: int, text: str) -> int:
    if start <= when.start < end:
        return 0
    before = when.end <= start
    gap = text[when.end : start] if before else text[end : when.start]
    if len(gap) > _YEAR_REACH:
        return len(gap)
    return len(gap) + _BARRIER_COST * len(_BARRIER.findall(gap)) + (_BEFORE_COST if before else 0)
