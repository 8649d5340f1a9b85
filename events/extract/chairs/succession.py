"""Who chairs next, in no word of the chair: "Ukraine chairs the CIS. Georgia takes its place in 2031."

A clause right after one on a term tells of the next, where it is made of nothing but a state, a year and
words of order: what else such a clause might be about would need a word of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from events.extract.chairs.cases import cases
from events.extract.chairs.marked import Marked, Token, pattern, sign
from events.extract.chairs.merging import after, before
from events.extract.chairs.phrases import Example
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.records import ChairmanshipReading

NEXT = Example("chair-next", "Ukraine chairs the CIS until December. Georgia is next.")
MOST_WORDS = 16
"""Words of a clause that says no more than who is next."""
_ORDER = frozenset(
    "next then after afterwards thereafter later follow follows following followed succeed succeeds "
    "succeeded relieve relieves relieved replace replaces replaced take takes took taken taking place "
    "turn hold holds inherits inherit step steps continue continues "
    "затем потом далее после следующий следующая "
    "следующим следующей следующем сменит сменяет сменил сменила смену смена очередь черед займет "
    "занимает заступит заступает перейдет придет january января".split()
)
_BESIDE = frozenset(
    "it its the a an will would shall is are was be been being has have had to from on in of by for at "
    "and that this when which who where until whereupon s year years month months jan december first 1 31 "
    "two three time over line queue coming come comes side republic again due set expected chair "
    "chairmanship presidency helm reins baton job post duties seat until already in up ее её его ей ему "
    "на в во с со и а ею ним ней она он это этого год года году м го декабря нового место пост за будет "
    "станет стать заняла заступающий сторона республика уже к у председателем председательство кресло".split()
)
_CUT = pattern(r"[;:,()!?«»\"]|\.(?=\s|\Z)|\s[-–—]\s|\b(?:and|while|whereas|but|а|и|но)\b")
_WORD = Pattern(rf"[{''.join(map(sign, 'CAOXBPFRYL'))}]|\w+")
_GONE = pattern(
    r"(?:\b(?:after|from|since|following|in|at|(?:succe|reliev|replac|follow)\w+|после|от|из|в|с)"
    r"(?: the)? )\Z"
)
""" "After Georgia", "in Georgia", "relieves Georgia": not the one that comes."""


_SUCCEEDS = pattern(
    r"\A(?:it|she|he|which|who|он|она|которая|который) (?:has |had )?(?:succeed\w*|reliev\w+|replac\w+"
    r"|follow(?:s|ed)"
    r"|(?:took|takes) over from|сменил[аи]?)(?: the)? \Z"
)
""" "It succeeds [Georgia]"."""
_IN_YEAR = pattern(r",? (?:in|for|from|since|в|на|с) <Y>")
""" "Georgia is next, [in 2031]"."""


class Last(NamedTuple):
    """The term that was told of last, and where in the page."""

    body: str
    country: str
    year: int | None
    at: int


def read(page: Page, marked: Marked, start: int, last: Last) -> Iterator[ChairmanshipReading]:
    """The terms after the last one, in the clauses of a sentence from `start` on."""
    for first, end in _clauses(marked.text, start):
        token = _neighbour(marked, first, end)
        if token is None or token.code == last.country:
            continue
        if _SUCCEEDS.search(marked.text[first : token.at]):
            yield from _predecessor(page, token, last)
            continue
        if _GONE.search(marked.text[first : token.at]) or not _comes(page.text[token.start : token.end]):
            continue
        apart = _IN_YEAR.match(marked.text, end)
        reach = apart.end() if apart else end
        said = next((t for t in marked.tokens if t.kind == "Y" and first <= t.at < reach), None)
        year = int(said.code) if said else last.year and last.year + 1
        words = page.evidence(marked.original(first), marked.original(end), NEXT.name)
        reason = "" if said or not last.year else after(last.year)
        yield ChairmanshipReading(last.body, token.code, year, (words,), reason=reason)
        last = Last(last.body, token.code, year, token.start)


def _clauses(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The clauses from a place on, without the blanks around them."""
    cuts = [start, *(m.end() for m in _CUT.finditer(text, start)), len(text)]
    ends = [*(m.start() for m in _CUT.finditer(text, start)), len(text)]
    for first, end in zip(cuts, ends, strict=False):
        words = text[first:end]
        if words.strip():
            yield first + len(words) - len(words.lstrip()), first + len(words.rstrip())


def _predecessor(page: Page, token: Token, last: Last) -> Iterator[ChairmanshipReading]:
    """ "It succeeds Georgia": the term before the last one."""
    year = last.year and last.year - 1
    words = page.evidence(token.start, token.end, NEXT.name)
    reason = before(last.year) if last.year else ""
    yield ChairmanshipReading(last.body, token.code, year, (words,), reason=reason)


def _neighbour(marked: Marked, first: int, end: int) -> Token | None:
    """The only state of a clause that says who is next, or was before, and nothing else."""
    words = [word[0].lower() for word in _WORD.finditer(marked.text, first, end)]
    states = [t for t in marked.tokens if t.kind in "CL" and first <= t.at < end]
    if len(states) != 1 or len(words) > MOST_WORDS:
        return None
    signs = {sign("C"), sign("L"), sign("Y")}
    if not any(word in _ORDER or word == sign("Y") for word in words):
        return None
    if not all(word in signs or word in _ORDER or word in _BESIDE for word in words):
        return None
    return states[0]


def _comes(form: str) -> bool:
    """Whether a name can be of the one that comes: a Russian one stands in the nominative or genitive."""
    return not form or not "А" <= form[0].upper() <= "Я" or bool(set("NG") & set(cases(form)))
