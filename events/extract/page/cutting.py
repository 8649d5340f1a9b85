"""Where the paragraphs and the sentences of a text begin and end. All scans are linear in its length."""

from __future__ import annotations

from collections.abc import Iterator

from events.extract.page.patterns import Pattern
from events.extract.page.stretch import Stretch

ABBREVIATIONS = frozenset(
    """
    mr messrs mrs ms dr prof gen lt col maj capt cpt adm sgt brig st sts no nos vs jan feb mar apr jun jul aug
    sep sept oct nov dec mon tue wed thu fri sat sun rep sen gov art fig pp vol inc ltd corp jr sr
    approx им ул пр просп тыс млн млрд руб ген полк подполк адм стр см др проф акад янв фев февр апр авг
    сент окт нояб дек тов гр св ст п пп
    """.split()
)
"""Words whose full stop does not end a sentence: "Gen. Shoigu", "St. Petersburg", "им. Фрунзе"."""

LONGEST_SENTENCE = 2_000
"""Characters; what is longer is no sentence and is cut, so that work on one sentence is bounded."""
_PARAGRAPH = Pattern(r"[^\n\r\u2028\u2029]+")
_STOPS = Pattern(r"""[.!?…"'”’»)\]]+""")
_TERMINATORS = frozenset(".!?…")


def paragraphs(text: str) -> list[Stretch]:
    """The lines of a text without their outer blanks; a line that goes on in small letters is joined."""
    found: list[Stretch] = []
    for line in _PARAGRAPH.finditer(text):
        start, end = _trimmed(text, line.start(), line.end())
        if start == end:
            continue
        if found and _runs_on(text, found[-1], start):
            found[-1] = Stretch(found[-1].start, end)
        else:
            found.append(Stretch(start, end))
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _runs_on(text: str, before: Stretch, start: int) -> bool:
    """Whether a line goes on where the one before it was wrapped: "... of the\\nmember states"."""
    gap = text[before.end : start]
    return gap.count("\n") == 1 and text[start].islower() and text[before.end - 1] not in '.!?…:;»”"'


def sentences(text: str, paragraph: Stretch) -> list[Stretch]:
    """The sentences of a paragraph, in order."""
    found: list[Stretch] = []
    start = paragraph.start
    for stop in _STOPS.finditer(text, paragraph.start, paragraph.end):
        if not _ends_sentence(text, stop.start(), stop.end(), paragraph):
            continue
        found.extend(_bounded(text, start, stop.end()))
        start = stop.end()
        while start < paragraph.end and text[start].isspace():
            start += 1
    if start < paragraph.end:
        found.extend(_bounded(text, start, paragraph.end))
    return found


def _bounded(text: str, start: int, end: int) -> Iterator[Stretch]:
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = cut if cut > start else start + LONGEST_SENTENCE
        yield Stretch(start, cut)
        start = cut
    yield Stretch(start, end)


def _ends_sentence(text: str, start: int, end: int, paragraph: Stretch) -> bool:
    if end >= paragraph.end or not text[end].isspace():
        return False
    stops = text[start:end]
    if not _TERMINATORS & set(stops[:40]):
        return False
    following = _next_word_start(text, end, paragraph.end)
    if following < 0 or text[following].islower():
        return False
    return (
        stops[0] != "." or len(stops.rstrip("\"'”’»)]")) > 1 or not _abbreviated(text, start, paragraph.start)
    )


def _next_word_start(text: str, start: int, end: int) -> int:
    """Where the next letter or digit stands, over opening quotes and brackets; -1 if none is near."""
    for offset in range(start, min(start + 12, end)):
        if text[offset].isalnum():
            return offset
    return -1


def _abbreviated(text: str, stop: int, floor: int) -> bool:
    """Whether the full stop at `stop` belongs to an initial or an abbreviation."""
    start = stop
    while start > floor and stop - start < 12 and text[start - 1].isalpha():
        start -= 1
    word = text[start:stop].lower()
    if word in ("г", "гг"):
        return not text[max(floor, start - 2) : start].strip()[-1:].isdigit()
    return len(word) == 1 or word in ABBREVIATIONS
