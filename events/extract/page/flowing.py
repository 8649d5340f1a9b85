"""Text set in lines of one width, as mail, old wires and `<pre>` carry it, made to flow.

"…the Council of Defence\\nMinisters met…": the line ended because it was full. Every break keeps its
length in blanks, so that offsets go on pointing into the text as it was printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from events.extract.page.patterns import Pattern

WIDEST = 120
"""Characters; whoever sets lines by hand or by machine keeps them narrower than any paragraph of prose."""
FEWEST = 2
"""Full lines that a text has to have."""
GOES_ON = 0.15
"""The share of full lines that the next goes on in small letters; the lines of a list begin with capitals."""
MOST_OTHERS = 0.3
"""The share of lines inside blocks that may end early: lists, signatures and last lines do."""
_BREAK = Pattern(r"\r\n|\n|\r")


class Line(NamedTuple):
    """A printed line, the break [start, end) that ends it, and the line after it."""

    words: str
    start: int
    end: int
    following: str

    @property
    def indent(self) -> int:
        """Blanks before the following line."""
        return len(self.following) - len(self.following.lstrip())


def flowed(text: str) -> str:
    """The text with blanks for the breaks of full lines, as long as before; unchanged where lines are no
    sign of a width."""
    lines = list(_lines(text))
    if len(lines) < FEWEST or max(len(line.words) for line in lines) > WIDEST:
        return text
    full = list(_full(lines))
    going_on = sum(line.following.lstrip()[0].islower() for line in full)
    if len(full) < FEWEST or going_on < len(full) * GOES_ON:
        return text
    return _joined(text, full)


def _lines(text: str) -> Iterator[Line]:
    """The lines that another follows at once."""
    breaks = [found.span() for found in _BREAK.finditer(text)]
    begin = 0
    for (start, end), (stop, _) in pairwise([*breaks, (len(text), 0)]):
        line = Line(text[begin:start], start, end, text[end:stop])
        begin = end
        if line.words.strip() and line.following.strip():
            yield line


def _full(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that left no room for the first word of the next; none where too many others end early. A
    line set in from the margin begins a paragraph."""
    width = max(len(line.words.rstrip()) for line in lines)
    margin = min(line.indent for line in lines)
    inside = [line for line in lines if line.indent <= margin]
    full = [line for line in inside if len(line.words.rstrip()) + 1 + _first_word(line.following) > width]
    if len(full) >= len(inside) * (1 - MOST_OTHERS):
        yield from full


def _first_word(line: str) -> int:
    return len(line.split(maxsplit=1)[0])


def _joined(text: str, full: Iterable[Line]) -> str:
    parts, done = [], 0
    for line in full:
        parts += [text[done : line.start], " " * (line.end - line.start)]
        done = line.end
    return "".join([*parts, text[done:]])
