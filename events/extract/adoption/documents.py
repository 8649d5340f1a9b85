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
_NO = Pattern(r"\b(?:no|any|neither|ни од\w{2,4}|никак\w{2,3})\s\Z", re.IGNORECASE)
""" "No joint communique was …"."""
_HISTORY = Pattern(r"\b(?:sign|creat|found|dates|подписан|создан)", re.IGNORECASE)
_YEAR = Pattern(r"(?:19|20)\d\d")


def find(page: Page) -> tuple[DocumentReading, ...]:
    """Every named paper of the page, in order, each once."""
    heads = Ordered((head.start() for head in page.matches(papers.HEADS, page.whole)), int)
    kept: list[DocumentReading] = []
    handed_on: DocumentAction | None = None
    of_all: DocumentAction | None = None
    fresh = counted = False
    for sentence in page.sentences:
        if not heads.between(sentence.start, len(page.text)):
            break
        quote = page.quote(sentence)
        named_here = heads.between(sentence.start, sentence.end)
        counts = any(page.matches(_PAPERS, sentence))
        announces = counts or quote[-1:] in ":?"
        done = deeds.find(page, sentence) if named_here or announces else []
        if counts:
            of_all = next((d.action for d in done if d.action and not d.listing), of_all)
        if _is_headline(quote):
            continue
        item = bool(_LIST_ITEM.match(quote))
        listed = handed_on if handed_on and (fresh or item) else of_all
        if listed:
            done = [deed._replace(action=listed) if deed.listing else deed for deed in done]
        if not done and handed_on and (fresh or item):
            done = [Deed(0, 0, handed_on)]
        if not done and counted and papers.DRAFT.search(quote):
            done = [Deed(0, 0, DocumentAction.CONSIDERED)]
        for reading in _in_sentence(page, sentence, done) if named_here else ():
            if len(kept) < MOST_PAPERS and not any(papers.same(reading.title, known.title) for known in kept):
                kept.append(reading)
        named = [deed.action for deed in done if deed.action]
        told = (named[-1] if quote.endswith(":") else named[0]) if named else None
        opens = told and announces
        handed_on = told if opens else (handed_on if item else None)
        fresh = bool(opens)
        counted = any(page.matches(_AGENDA, sentence))
    return tuple(kept)


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
        weak = deed and deed.action is DocumentAction.CONSIDERED and not deeds.decides(quote, deed)
        matter = weak and papers.is_matter(title)
        if deed is None or deed.action is None or matter or _NO.search(quote, 0, start):
            page.set_aside(Weighed.DOCUMENT, sentence.start + start, sentence.start + end, UNDONE)
            continue
        evidence = (page.evidence(sentence.start + start, sentence.start + end, RULE),)
        yield DocumentReading(papers.printed(title), deed.action, draft, evidence)


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
