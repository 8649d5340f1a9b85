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
    r"items|issues|questions|matters|points|agenda|docket|programme of (?:the )?(?:session|meeting|sitting)"
    r"|вопрос(?:а|ов|ы|ам)|пункт(?:а|ов|ы|ам)|повестк\w{1,2}",
    after=r"\b",
)
""" "Seventeen matters await a decision": papers that this sentence or the next names are among them."""
_LIST_ITEM = Pattern(
    r"\W{0,3}(?:[a-zа-я]\)|\d{1,2}[.)]\s|[-–•*]\s"
    r"|(?:A|An|One)\s(?!.{0,80}\b(?:was|were|is|are|had|has|will)\b)(?=[^.]{3,80}\.?\Z))"
)
""" "a) the Regulation …;", "- a plan …": a line of the list that a colon opened."""
_MARK = Pattern(r"(?:\A|\n)[ \t]*\(?(?:\d{1,2}|[a-zа-я])[.)][ \t]*\Z")
MARK = 8
"""Characters before a line's first sentence in which its number stands."""
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
    last = heads.items[-1] if heads.items else -1
    kept: list[DocumentReading] = []
    told = _Told()
    for sentence in page.sentences:
        if sentence.start > last:
            break
        quote = page.quote(sentence)
        if quote.strip("().").isdecimal():
            continue
        named_here = bool(heads.between(sentence.start, sentence.end))
        counts = any(page.matches(_PAPERS, sentence))
        announces = counts or quote[-1:] in ":?"
        done = deeds.find(page, sentence) if named_here or announces else []
        paragraph = page.paragraph_index(sentence.start)
        if counts:
            told.count(done, paragraph)
        told.item = _is_item(page, sentence)
        if _is_headline(quote) and not told.lists():
            told.head(quote, counts)
            continue
        told.at(paragraph, itemised=any(page.matches(_AGENDA, sentence)))
        done = told.of(done, quote) if named_here else told.listed(done)
        for reading in _in_sentence(page, sentence, done) if named_here else ():
            if len(kept) < MOST_PAPERS and not any(papers.same(reading.title, known.title) for known in kept):
                kept.append(reading)
        told.hand_on(done, quote, announces=announces)
    return tuple(kept)


class _Told:
    """What the sentences so far leave for the papers of the next one."""

    def __init__(self) -> None:
        self.item = False
        """Whether the sentence is a line of a list."""
        self._items = False
        self._items_before = False
        self._handed_on: DocumentAction | None = None
        self._fresh = False
        self._of_all: DocumentAction | None = None
        self._counted_in = -1
        self._paragraph = -1

    def at(self, paragraph: int, *, itemised: bool) -> None:
        """Go on to a sentence of a paragraph, which tells of the items of an agenda or does not."""
        self._items_before = self._items and self._paragraph == paragraph
        self._items, self._paragraph = itemised, paragraph

    def count(self, done: list[Deed], paragraph: int) -> None:
        """ "Seventeen papers were signed": each that is named next in the paragraph is one of them."""
        self._of_all = next((d.action for d in done if d.action and not d.listing), self._of_all)
        self._counted_in = paragraph if any(d.action for d in done) else -1

    def head(self, quote: str, counts: bool) -> None:
        """ "PAPERS" over a list of them."""
        if counts and len(quote.split()) <= SHORT_HEADING:
            self._handed_on, self._fresh = DocumentAction.CONSIDERED, True

    def listed(self, done: list[Deed]) -> list[Deed]:
        """The verbs of a sentence; "including" does what was told just before."""
        listed = self._handed_on if self._follows() else self._of_all
        return [deed._replace(action=listed) if listed and deed.listing else deed for deed in done]

    def of(self, done: list[Deed], quote: str) -> list[Deed]:
        """What was done in a sentence that names papers; a draft of which none tells was considered."""
        done = self.listed(done)
        action = self._default(quote)
        return [Deed(0, 0, action)] if action and not done else done

    def hand_on(self, done: list[Deed], quote: str, *, announces: bool) -> None:
        """Keep what a colon, a question or a count of papers announces for the next sentence."""
        named = [deed.action for deed in done if deed.action]
        told = (named[-1] if quote.endswith(":") else named[0]) if named else None
        self._fresh = bool(told and announces)
        self._handed_on = told if self._fresh else (self._handed_on if self.item else None)

    def lists(self) -> bool:
        """ "1. Agreement on …": a line of a list that was announced."""
        return bool(self._handed_on and self.item)

    def _follows(self) -> bool:
        return self.lists() or bool(self._handed_on and self._fresh)

    def _default(self, quote: str) -> DocumentAction | None:
        if self._follows():
            return self._handed_on
        if _UNMADE.search(quote):
            return None
        if self._counted_in == self._paragraph:
            return self._of_all
        lies_there = self._items or self._items_before or papers.DRAFT.search(quote) or _is_fragment(quote)
        return DocumentAction.CONSIDERED if lies_there else None


def _is_fragment(quote: str) -> bool:
    """ "A programme of joint forecasts.": an answer that only names a paper."""
    if not _ONE.match(quote):
        return False
    start, end = next(_titles(quote, []), (len(quote), 0))
    return len(quote) - (end - start) <= FRAGMENT_REST


def _is_item(page: Page, sentence: Stretch) -> bool:
    before = page.text[max(sentence.start - MARK, 0) : sentence.start]
    return bool(_LIST_ITEM.match(page.quote(sentence)) or _MARK.search(before))


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
