"""Named papers of a sitting, with what was done with them (rule 11).

A paper is a noun of the trade with words that name it ("a draft concept of …", "совместное
обращение …") in a sentence that says what was done. Bare numbers of documents, topics, and treaties
told as history are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.adoption import deeds, papers
from events.extract.adoption.deeds import Deed
from events.extract.dates.scan import scan
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.page.wordings import Wordings
from events.kinds import DocumentAction, Weighed
from events.records import DocumentReading

RULE = "document"
LONGEST_HEADLINE = 150
SHORT_HEADING = 3
"""Words of a heading over papers: "PAPERS SIGNED", "Итоговые документы"."""
FRAGMENT_REST = 8
"""Characters beside the title in a sentence that says nothing else: "And a …."."""
MOST_PAPERS = 200
"""No article names more; a longer list is another kind of text."""
IDLE = "The sentence does not say that the sitting did anything with it."
OLD = "The sentence tells history: a whole day of another time."
UNDONE = "It is said to be put off, withdrawn or not there, so the sitting did nothing with it."
_PAPERS = Wordings(r"documents|papers|документ\w{1,3}", after=r"\b")
"""After a sentence that counts papers, the next may name them: "Those that matter are a declaration …"."""
_AGENDA = Wordings(
    r"(?:items|issues|questions|matters|points) (?:are |were |stood )?(?:on|for) (?:the|its|their) "
    r"(?:list|agenda|table)\b|вопрос\w{0,3} (?:в|на) повестк"
)
""" "There are 19 issues on the list": a draft that the next sentence names is one of them."""
_LIST_ITEM = Pattern(
    r"\W{0,3}(?:[a-zа-я]\)|\d{1,2}[.)]\s|[-–•*]\s"
    r"|(?:A|An|One)\s(?!.{0,80}\b(?:was|were|is|are|had|has|will)\b)(?=[^.]{3,80}\.?\Z))"
)
""" "a) the Regulation …;", "- a plan …": a line of the list that a colon opened."""
_UNMADE = Pattern(
    r"\bwork (?:on|up)\b|\b(?:being|be|were|is|are) (?:drafted|drawn up|written|prepared)\b"
    r"|\binstruct(?!ion)|\btasked\b"
    r"|\bratif|\bparliament|\bwrit(?:e|ing) (?:an?|the)\b|\bdraw(?:ing)? up\b|работ\w{1,3} над|поруч|готовит"
    r"|разраб[ао]т|ратифи|парламент",
    re.IGNORECASE,
)
""" "Work on the draft goes on", "the staff was instructed to prepare a draft": it lies before nobody yet."""
_ONE = Pattern(r"(?:and |also )?(?:an?|one|two) ", re.IGNORECASE)
_NO = Pattern(
    r"\b(?:no|any|neither|(?:instead of|in place of|without)(?: an?| the)?|ни од\w{2,4}|никак\w{2,3}|вместо"
    r"|сво[ий]х?|their own|his own)\s\Z",
    re.IGNORECASE,
)
""" "No joint communique was …", "instead of a communique"."""
_HISTORY = Pattern(r"\b(?:sign|creat|found|dates|подписан|создан)", re.IGNORECASE)
_YEAR = Pattern(r"(?:19|20)\d\d")


def find(page: Page) -> tuple[DocumentReading, ...]:
    """Every named paper of the page, in order, each once."""
    heads = Ordered((head.start() for head in page.matches(papers.HEADS, page.whole)), int)
    kept: list[DocumentReading] = []
    told = _Told()
    for sentence in page.sentences:
        if not heads.between(sentence.start, len(page.text)):
            break
        quote = page.quote(sentence)
        named_here = bool(heads.between(sentence.start, sentence.end))
        counts = any(page.matches(_PAPERS, sentence))
        announces = counts or quote[-1:] in ":?"
        done = deeds.find(page, sentence) if named_here or announces else []
        paragraph = page.paragraph_index(sentence.start)
        if counts:
            told.count(done, paragraph)
        if _is_headline(quote):
            told.head(quote, counts)
            continue
        done = told.of(done, quote, paragraph) if named_here else told.listed(done, quote)
        for reading in _in_sentence(page, sentence, done) if named_here else ():
            if len(kept) < MOST_PAPERS and not any(papers.same(reading.title, known.title) for known in kept):
                kept.append(reading)
        told.hand_on(done, quote, announces=announces)
        told.counts_items = any(page.matches(_AGENDA, sentence))
    return tuple(kept)


class _Told:
    """What the sentences so far leave for the papers of the next one."""

    def __init__(self) -> None:
        self.counts_items = False
        """Whether the sentence before counts the items of an agenda."""
        self._handed_on: DocumentAction | None = None
        self._fresh = False
        self._of_all: DocumentAction | None = None
        self._paragraph = -1

    def count(self, done: list[Deed], paragraph: int) -> None:
        """ "Seventeen papers were signed": each that is named next in the paragraph is one of them."""
        self._of_all = next((d.action for d in done if d.action and not d.listing), self._of_all)
        self._paragraph = paragraph if any(d.action for d in done) else -1

    def head(self, quote: str, counts: bool) -> None:
        """ "PAPERS" over a list of them."""
        if counts and len(quote.split()) <= SHORT_HEADING:
            self._handed_on, self._fresh = DocumentAction.CONSIDERED, True

    def listed(self, done: list[Deed], quote: str) -> list[Deed]:
        """The verbs of a sentence; "including" does what was told just before."""
        listed = self._handed_on if self._follows(quote) else self._of_all
        return [deed._replace(action=listed) if listed and deed.listing else deed for deed in done]

    def of(self, done: list[Deed], quote: str, paragraph: int) -> list[Deed]:
        """What was done in a sentence that names papers; a draft of which none tells was considered."""
        done = self.listed(done, quote)
        action = self._default(quote, paragraph)
        return [Deed(0, 0, action)] if action and not done else done

    def hand_on(self, done: list[Deed], quote: str, *, announces: bool) -> None:
        """Keep what a colon, a question or a count of papers announces for the next sentence."""
        named = [deed.action for deed in done if deed.action]
        told = (named[-1] if quote.endswith(":") else named[0]) if named else None
        item = bool(_LIST_ITEM.match(quote))
        self._fresh = bool(told and announces)
        self._handed_on = told if self._fresh else (self._handed_on if item else None)

    def _follows(self, quote: str) -> bool:
        return bool(self._handed_on and (self._fresh or _LIST_ITEM.match(quote)))

    def _default(self, quote: str, paragraph: int) -> DocumentAction | None:
        if self._follows(quote):
            return self._handed_on
        if self._paragraph == paragraph and not _UNMADE.search(quote):
            return self._of_all
        draft = papers.DRAFT.search(quote) and (self.counts_items or not _UNMADE.search(quote))
        return DocumentAction.CONSIDERED if draft or _is_fragment(quote) else None


def _is_fragment(quote: str) -> bool:
    """ "A programme of joint forecasts.": an answer that only names a paper."""
    if not _ONE.match(quote):
        return False
    start, end = next(_titles(quote, []), (len(quote), 0))
    return len(quote) - (end - start) <= FRAGMENT_REST and not _UNMADE.search(quote)


def _is_headline(quote: str) -> bool:
    return len(quote) < LONGEST_HEADLINE and quote[-1:].isalnum()


def _in_sentence(page: Page, sentence: Stretch, done: list[Deed]) -> Iterator[DocumentReading]:
    quote = page.quote(sentence)
    if not done or _is_history(quote):
        for start, end in _titles(quote, done) if page.asides is not None else ():
            page.set_aside(
                Weighed.DOCUMENT, sentence.start + start, sentence.start + end, OLD if done else IDLE
            )
        return
    for start, end in _titles(quote, done):
        if _is_of_name(page, sentence.start + start, sentence.start + end):
            continue
        title = quote[start:end]
        draft = bool(papers.DRAFT.search(title))
        deed = deeds.governing(quote, done, start, end)
        if deed and draft and deed.action is None and _lay_there_too(quote, deed, done):
            deed = deed._replace(action=DocumentAction.CONSIDERED)
        weak = deed and deed.action is DocumentAction.CONSIDERED and not deeds.decides(quote, deed)
        matter = weak and papers.is_matter(title)
        if deed is None or deed.action is None or matter or _NO.search(quote, 0, start):
            page.set_aside(Weighed.DOCUMENT, sentence.start + start, sentence.start + end, UNDONE)
            continue
        evidence = (page.evidence(sentence.start + start, sentence.start + end, RULE),)
        yield DocumentReading(papers.printed(title), deed.action, draft, evidence)


def _lay_there_too(quote: str, deed: Deed, done: list[Deed]) -> bool:
    """ "One paper was signed, and a draft of another put off": the sitting had both before it."""
    return deed.refusal and any(each.action and deeds.decides(quote, each) for each in done)


def _is_of_name(page: Page, start: int, end: int) -> bool:
    """ "The [Collective Security Treaty] Organization": part of an organisation's name."""
    return any(
        hit.start <= start and end <= hit.end for hit in page.hits_in(max(0, start - 60), end + 60, "body")
    )


def _titles(quote: str, done: list[Deed]) -> Iterator[tuple[int, int]]:
    """Where a sentence names papers."""
    verbs = frozenset(offset for deed in done for offset in range(deed.start, deed.end))
    reach = 0
    for head in papers.HEAD.finditer(quote):
        if head.start() < reach:
            continue
        start = papers.left(quote, head.start(), verbs)
        reach = end = papers.right(quote, head.end(), verbs)
        if papers.names_something(quote, start, head, end):
            yield start, end


def _is_history(quote: str) -> bool:
    """ "The treaty was signed on 10 May 1995": a whole day of another year tells of the past."""
    if not (_HISTORY.search(quote) and _YEAR.search(quote)):
        return False
    return any(found.first.year and found.first.day for found in scan(quote))
