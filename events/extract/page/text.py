"""A page as the rules see it: its language, its paragraphs and its sentences, all as offsets.

Nothing here changes the text: every stretch is `[start, end)` of the stored string, so that each
quotation can be checked against it. All scans are linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeVar, TypeVarTuple

from events.extract.page import cutting
from events.extract.page.flowing import flowed
from events.extract.page.furniture import blanked
from events.extract.page.language import language_of
from events.extract.page.patterns import beginning, words_of
from events.extract.page.stretch import Ordered, Stretch
from events.extract.page.wordings import Place, Wordings
from events.extract.words import gazetteer
from events.kinds import Weighed
from events.records import Evidence, SetAside, Span

__all__ = ["PROSE", "Ordered", "Page", "Stretch"]

PROSE = 100
"""A line of so many characters, or of half of it with a full stop, is prose and no headline."""

NONE: tuple[list[int], tuple[gazetteer.Hit, ...]] = ([], ())
T = TypeVar("T")
Asked = TypeVarTuple("Asked")


@dataclass(frozen=True)
class Page:
    """One article's text with its layers. Make it with `Page(text)`. Rules read the flowing `text`, quotes
    are cut from what is `printed`; their offsets are the same.

    `Page(text, [])` also keeps what the rules set aside. Layers that are computed once for equal
    pages (`bodies.find`, `dates.scan`) set nothing aside: they would say it to the first page alone.
    """

    printed: str
    asides: list[SetAside] | None = field(default=None, compare=False, repr=False)

    @cached_property
    def text(self) -> str:
        """The text with its wrapped lines joined, and blanks for what is none of the article."""
        return flowed(blanked(self.printed))

    @cached_property
    def folded(self) -> str:
        """The text in the form in which names are compared; offsets stay the same."""
        return gazetteer.fold(self.text)

    def __post_init__(self) -> None:
        words_of(self.text)  # so that the patterns know where they need not look

    @cached_property
    def language(self) -> str:
        """'en', 'ru', or 'und' where the text is in neither language."""
        return language_of(self.text)

    @cached_property
    def hits(self) -> tuple[gazetteer.Hit, ...]:
        """Every known name of the text, in order."""
        return self._scan.names

    @cached_property
    def cues(self) -> tuple[gazetteer.Hit, ...]:
        """Every cue word of the text, in order of its start."""
        return self._scan.cues

    @cached_property
    def _scan(self) -> gazetteer.Scan:
        return gazetteer.scan(self.text, self.folded)

    @cached_property
    def _hit_starts(self) -> list[int]:
        return [hit.start for hit in self.hits]

    @cached_property
    def _cue_starts(self) -> list[int]:
        return [cue.start for cue in self.cues]

    def hits_in(self, start: int, end: int, *kinds: str) -> tuple[gazetteer.Hit, ...]:
        """The known names that begin in [start, end), of the given kinds or of all."""
        first = bisect_left(self._hit_starts, start)
        inside = self.hits[first : bisect_left(self._hit_starts, end, first)]
        return tuple([hit for hit in inside if hit.kind in kinds]) if inside and kinds else inside

    def cues_in(self, start: int, end: int, *names: str) -> tuple[gazetteer.Hit, ...]:
        """The cue words that begin in [start, end), of the given names or of all, in order."""
        if len(names) == 1:
            starts, cues = self._cues_by_name.get(names[0], NONE)
            return cues[bisect_left(starts, start) : bisect_left(starts, end)] if cues else ()
        if names and self._cues_by_name.keys().isdisjoint(names):
            return ()
        first = bisect_left(self._cue_starts, start)
        inside = self.cues[first : bisect_left(self._cue_starts, end, first)]
        return tuple([cue for cue in inside if cue.code in names]) if inside and names else inside

    @cached_property
    def _cues_by_name(self) -> dict[str, tuple[list[int], tuple[gazetteer.Hit, ...]]]:
        groups: dict[str, list[gazetteer.Hit]] = {}
        for cue in self.cues:
            groups.setdefault(cue.code, []).append(cue)
        return {name: ([cue.start for cue in cues], tuple(cues)) for name, cues in groups.items()}

    def places(self, table: Wordings, within: Stretch) -> list[Place]:
        """Where in a stretch a wording of a table may begin."""
        if table not in self._places:
            self._places[table] = table.places(words_of(self.text))
        places = self._places[table]
        return places[bisect_left(places, (within.start, "")) : bisect_left(places, (within.end, ""))]

    @cached_property
    def _places(self) -> dict[Wordings, list[Place]]:
        return {}

    def words_with(self, stem: str) -> Iterator[int]:
        """Where the words stand that begin with the letters of a stem, in order."""
        return (start for start in beginning(words_of(self.text), stem) if self.text.startswith(stem, start))

    def matches(self, table: Wordings, within: Stretch) -> Iterator[re.Match[str]]:
        """The wordings of a table in a stretch, in order, with their offsets in it."""
        places = self.places(table, within)
        return table.finditer(self.quote(within), places, within.start) if places else iter(())

    @cached_property
    def paragraphs(self) -> tuple[Stretch, ...]:
        """The lines of the text without their outer blanks; wrapped lines are joined."""
        return tuple(cutting.paragraphs(self.text))

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """The sentences in order; none reaches over the end of a paragraph."""
        return tuple(s for paragraph in self.paragraphs for s in cutting.sentences(self.text, paragraph))

    def prose_before(self, offset: int) -> int:
        """How many paragraphs of prose stand before the one that holds an offset."""
        return self._prose[self.paragraph_index(offset)] if self.paragraphs else 0

    def is_prose(self, line: Stretch) -> bool:
        """Whether a paragraph is prose, and no headline, stamp or menu."""
        length = line.end - line.start
        return length >= PROSE or (length >= PROSE // 2 and self.text[line.end - 1] in '.!?…"”»')

    @cached_property
    def headline_end(self) -> int:
        """Where the first paragraph of prose begins; what stands before it are headlines and stamps."""
        return next((line.start for line in self.paragraphs if self.is_prose(line)), 0)

    @cached_property
    def _prose(self) -> list[int]:
        return list(accumulate((self.is_prose(line) for line in self.paragraphs), initial=0))

    @cached_property
    def _later_sentences(self) -> list[int]:
        """Where the sentences after the first begin."""
        return [sentence.start for sentence in self.sentences[1:]]

    @cached_property
    def _later_paragraphs(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs[1:]]

    @cached_property
    def whole(self) -> Stretch:
        """The stretch of all its text."""
        return Stretch(0, len(self.text))

    def sentence_at(self, offset: int) -> Stretch:
        """The sentence that holds an offset (or the nearest one before it)."""
        return self.sentences[self.sentence_index(offset)] if self.sentences else self.whole

    def sentences_of(self, hits: Iterable[gazetteer.Hit]) -> Iterator[Stretch]:
        """The sentences in which some names or cues stand, in their order, each once."""
        return iter(dict.fromkeys([self.sentence_at(hit.start) for hit in hits]))

    def sentence_index(self, offset: int) -> int:
        """The number of the sentence that holds an offset, counted from 0."""
        return bisect_right(self._later_sentences, offset)

    def paragraph_at(self, offset: int) -> Stretch:
        """The paragraph that holds an offset (or the nearest one before it)."""
        return self.paragraphs[self.paragraph_index(offset)] if self.paragraphs else self.whole

    def paragraph_index(self, offset: int) -> int:
        """The number of the paragraph that holds an offset, counted from 0."""
        return bisect_right(self._later_paragraphs, offset)

    def once(self, rule: Callable[[Page, *Asked], T], *about: *Asked) -> T:
        """What a rule says of a stretch or a name, asked once however many others ask the same.

        A rule that sets something aside is not asked this way: it would say it once alone.
        """
        answers = self._answers[rule]
        if about not in answers:
            answers[about] = rule(self, *about)
        answer: T = answers[about]
        return answer

    @cached_property
    def _answers(self) -> defaultdict[Callable[..., object], dict[object, Any]]:
        return defaultdict(dict)

    def quote(self, stretch: Stretch) -> str:
        """The words of a stretch."""
        return self.text[stretch.start : stretch.end]

    def span(self, start: int, end: int) -> Span:
        """A span with its verbatim quote."""
        return Span(start, end, self.printed[start:end])

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """The words [start, end), the sentence around them, and the rule that read them."""
        around = self.sentence_at(start)
        sentence = self.span(min(around.start, start), max(around.end, end))
        return Evidence(self.span(start, end), sentence, rule)

    def set_aside(self, what: Weighed, start: int, end: int, reason: str) -> None:
        """Keep the words [start, end) as a candidate that a rule does not believe, where that is asked."""
        if self.asides is not None:
            words = self.evidence(start, end, "")
            self.asides.append(SetAside(what, words.span, words.sentence, reason))
