"""A sentence in which each known name is one character, so that patterns read like phrases.

In a pattern `<C>` is a state or a capital that stands for it, `<A>` an adjective of a state, `<O>` the
CIS, CSTO or SCO, `<X>` another organisation, `<B>` a council or committee, `<P>` a person, `<F>` an
office, `<R>` a rank, `<Y>` a year in digits and `<L>` a leader who stands for his state; `<S>` is
either of `<C>` and `<L>`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.sessions import bodies
from events.extract.words.gazetteer import Hit

KINDS = "CAOXBPFRYL"
_SIGN = {kind: chr(0xE000 + number) for number, kind in enumerate(KINDS)}
_PLAIN = str.maketrans({"\n": " ", "\u00a0": " ", "’": "'", "ё": "е"} | dict.fromkeys(_SIGN.values(), " "))
"""Blanks and apostrophes of one kind; a sign that the text itself holds is no name."""
_PLACEHOLDER = Pattern(r"<([A-Z])>")
_YEAR = Pattern(r"(?<![\d–-])(?P<year>(?:19|20)\d\d)(?:[-–/](?:(?:19|20)\d\d|\d\d)(?!\d)|(?![\d–]))")
""" "2031" and "2031–2032", which begins in 2031."""
_NAME = Pattern(
    r"(?<![\w.])(?:[A-Z][a-z’'-]{1,20}|[А-ЯЁ][а-яё-]{1,20}) (?:[A-Z][a-z’'-]{2,20}|[А-ЯЁ][а-яё-]{2,20})(?!\w)"
)
_FORENAMES = Pattern(
    r"(?<![\w.])[А-ЯЁ][а-яё]{1,20}[ \u00a0][А-ЯЁ][а-яё]{2,20}(?:вич|вича|вичу|вичем|виче|вна|вны|вне|вной"
    r"|вну)[ \u00a0]\Z"
    r"|(?<![\w.])[A-Z][a-z]{1,20} [A-Z][a-z]{2,20}(?:vich|vna) \Z"
    r"|(?<![\w.])(?:[A-ZА-ЯЁ]\.[ \u00a0]?){1,2}\Z"
)
""" "Сергей Кужугетович [Шойгу]", "С. К. [Шойгу]"."""
_NO_NAME = frozenset(
    "the a an in on at his her its their this that new year air force forces general staff armed army "
    "council committee ministry minister "
    "defence defense great patriotic war united nations first deputy joint commonwealth republic "
    "federation chairman executive "
    "january february march april may june july august september october november december monday tuesday "
    "wednesday thursday "
    "friday saturday sunday новый новым год года председатель председателя председателем председателю "
    "совет совета совету советом комитет комитета комитету комитетом министр министра министром президент "
    "президента президентом премьер глава главы главой содружество содружества организация организации "
    "республика республики федерация федерации генеральный секретарь государств".split()
)
"""Capitalised words that are no part of a person's name."""
FORENAMES_REACH = 50
"""Characters before a surname in which its forename and patronymic stand."""
FAMILY = frozenset({"CIS", "CSTO", "SCO"})
_SIMPLE = {
    "country": "C",
    "capital": "C",
    "adjective": "A",
    "office": "F",
    "rank": "R",
    "person": "P",
    "surname": "P",
}


class Token(NamedTuple):
    """One name at [start, end) of the page; `at` is its place in the marked sentence."""

    kind: str
    code: str
    start: int
    end: int
    at: int = 0


@dataclass(frozen=True)
class Marked:
    """A sentence with its names marked."""

    text: str
    tokens: tuple[Token, ...]
    _ats: tuple[int, ...]
    _starts: tuple[int, ...]

    def token(self, at: int) -> Token:
        """The token that stands at a place of the marked sentence."""
        return self.tokens[bisect_right(self._ats, at) - 1]

    def original(self, at: int) -> int:
        """The offset in the page of a place in the marked sentence."""
        index = bisect_right(self._ats, at) - 1
        if index < 0:
            return self._starts[0] + at
        token = self.tokens[index]
        return token.start if at == token.at else token.end + at - token.at - 1


def pattern(template: str) -> Pattern:
    """A pattern in which `<C>`, `<O>` … stand for marked names. Blanks match one blank."""
    either = template.replace("<S>", "[<C><L>]")
    return Pattern(_PLACEHOLDER.sub(lambda m: _SIGN[m[1]], either), re.IGNORECASE)


def sign(kind: str) -> str:
    """The character that stands for a name of a kind."""
    return _SIGN[kind]


def mark(page: Page, stretch: Stretch, councils: Ordered[bodies.BodyMention]) -> Marked:
    """The stretch with its names as single characters; of overlapping names the first stays.

    `councils` are the councils and committees of the whole page.
    """
    pieces: list[str] = []
    tokens: list[Token] = []
    position, length = stretch.start, 0
    for token in sorted(_tokens(page, stretch, councils), key=lambda t: (t.start, -t.end)):
        if token.start < position:
            continue
        between = _plain(page.text[position : token.start])
        pieces += (between, _SIGN[token.kind])
        length += len(between)
        tokens.append(Token(token.kind, token.code, token.start, token.end, length))
        length += 1
        position = token.end
    pieces.append(_plain(page.text[position : stretch.end]))
    return Marked("".join(pieces), tuple(tokens), tuple(t.at for t in tokens), (stretch.start,))


def collapse(marked: Marked, start: int, end: int, kind: str, code: str) -> Marked:
    """The sentence with [start, end) of it as one name: "his Russian counterpart X" as a leader."""
    one = Token(kind, code, marked.original(start), marked.original(end), start)
    width = end - start - 1
    before = [t for t in marked.tokens if t.at < start]
    after = [t._replace(at=t.at - width) for t in marked.tokens if t.at >= end]
    tokens = (*before, one, *after)
    text = marked.text[:start] + _SIGN[kind] + marked.text[end:]
    return Marked(text, tokens, tuple(t.at for t in tokens), marked._starts)


def _plain(text: str) -> str:
    return text.translate(_PLAIN)


def _tokens(page: Page, stretch: Stretch, councils: Ordered[bodies.BodyMention]) -> Iterator[Token]:
    named = [m for m in councils.between(stretch.start, stretch.end) if m.end <= stretch.end]
    yield from (Token("B", m.code, m.start, m.end) for m in named)
    inside = {n for m in named for n in range(m.start, m.end)}
    known: set[int] = set()
    for hit in page.hits_in(stretch.start, stretch.end):
        if hit.start in inside or hit.end > stretch.end:
            continue
        kind = _SIMPLE.get(hit.kind) or _organisation(hit.kind, hit.code)
        if kind:
            known.update(range(hit.start, hit.end))
            start = _forenames(page, stretch, hit) if hit.kind == "surname" else hit.start
            known.update(range(start, hit.start))
            yield Token(kind, hit.code, start, hit.end)
    for match in _YEAR.finditer(page.text, stretch.start, stretch.end):
        yield Token("Y", match["year"], match.start(), match.end())
    yield from _unknown_people(page, stretch, known | inside)


def _forenames(page: Page, stretch: Stretch, surname: Hit) -> int:
    """Where a name begins whose forename and patronymic stand before a known surname."""
    floor = max(stretch.start, surname.start - FORENAMES_REACH)
    before = _FORENAMES.search(page.text, floor, surname.start)
    return before.start() if before else surname.start


def _unknown_people(page: Page, stretch: Stretch, taken: set[int]) -> Iterator[Token]:
    """Two capitalised words that no table knows: "Viktor Example"."""
    position = stretch.start
    while match := _NAME.search(page.text, position, stretch.end):
        words = set(match[0].lower().split())
        if words & _NO_NAME or not taken.isdisjoint(range(match.start(), match.end())):
            position = match.start() + match[0].index(" ") + 1
            continue
        yield Token("P", "", match.start(), match.end())
        position = match.end()


def _organisation(kind: str, code: str) -> str | None:
    if kind != "body" or code in ("OTHER", ""):
        return None
    return "O" if code in FAMILY else "X"
