"""Named papers of a sitting, with what was done with them (rule 11).

A paper is a noun of the trade with words that name it ("a draft concept of …", "совместное
обращение …") in a sentence that says what was done. Bare numbers of documents, topics, and treaties
told as history are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.dates.scan import scan
from events.extract.text import Page, Stretch
from events.kinds import DocumentAction
from events.records import DocumentReading

RULE = "document"
LONGEST_TITLE = 200
LONGEST_HEADLINE = 150
LONGEST_SENTENCE = 4000
"""Of a longer run of words only the beginning is read."""
MODIFIERS = 4
MOST_PAPERS = 200
"""No article names more; a longer list is another kind of text."""
SAME_TITLE = 0.6
"""Share of common longer words from which two mentions name one paper."""

_HEAD = re.compile(
    r"(?<![\w-])(?:concept|plan|programme|program|agreement|statement|declaration|strategy|address|appeal"
    r"|regulations?"
    r"|communiqu[eé]|treaty|protocol|convention|memorandum|resolution|charter|schedule|list|road ?map"
    r"|guidelines"
    r"|table of (?:equipment|organi[sz]ation)|report|decision(?= (?:on|to))|documents(?= on)"
    r"|концепци[яиюей]{1,2}|план[аоуеым]{0,2}|программ[аыуеой]{1,2}|соглашени[еяюм]{1,2}|заявлени[еяюм]{1,2}"
    r"|деклараци[яиюей]{1,2}|стратеги[яиюей]{1,2}|обращени[еяюм]{1,2}|положени[еяюм]{1,2}"
    r"|протокол[аоуем]{0,2}"
    r"|договор[аоуем]{0,2}|конвенци[яиюей]{1,2}|меморандум[аоуем]{0,2}|перечень|перечня|график[аоуем]{0,2}"
    r"|решени[еяюм]{1,2}(?= (?:о|об|по)\b)|коммюнике|дорожн[аяуюой]{2} карт[аыуой]{1,2})(?![\w-])",
    re.IGNORECASE,
)
_ONLY_DRAFT = re.compile(r"(?:report|list|schedule)\Z", re.IGNORECASE)
_DRAFT = re.compile(r"\b(?:draft|project of|проект[аеуом]{0,2})\b", re.IGNORECASE)
_ACTIONS: tuple[tuple[re.Pattern[str], DocumentAction], ...] = (
    (
        re.compile(
            r"\b(?:sign(?:ed|s|ing)?|put (?:their|its) (?:names?|signatures?)|подпис\w{2,6})\b", re.IGNORECASE
        ),
        DocumentAction.SIGNED,
    ),
    (
        re.compile(
            r"\b(?:approv(?:e|es|ed|ing)|endors(?:e|es|ed)|confirmed|agreed? on|passed|backed|backing"
            r"|coordinated|(?:approval|consent|assent|blessing) (?:was|were|is) given|gave (?:their|its) "
            r"(?:approval|consent|assent|blessing)"
            r"|утверд\w{2,5}|утвержд\w{2,4}|одобр\w{2,4}|согласова\w{1,3})\b",
            re.IGNORECASE,
        ),
        DocumentAction.APPROVED,
    ),
    (
        re.compile(r"\b(?:adopt(?:s|ed|ing)?|прин[яи](?:л[иао]?|ты?|та|то|ть|т|мут))\b", re.IGNORECASE),
        DocumentAction.ADOPTED,
    ),
    (
        re.compile(
            r"\b(?:consider(?:ed|s)?|discuss(?:ed|es)?|look(?:ed)? (?:through|at|over|into)|first look"
            r"|examin(?:e|es|ed)"
            r"|review(?:ed)?|debate|present(?:ed|s)?|prepar(?:e|ed)|submitted|on the table|among the "
            r"(?:papers|documents|drafts)"
            r"|(?:documents|papers|items|issues|questions|these|drafts|list|folder|package) includes?"
            r"|principal one"
            r"|(?:folder|package|list) (?:contains|holds)|among (?:them|these)|up for|one of them"
            r"|attention|agenda|рассм\w{3,10}|обсуд\w{1,5}|обсужд\w{2,5}|в "
            r"повестке)\b",
            re.IGNORECASE,
        ),
        DocumentAction.CONSIDERED,
    ),
)
_Deed = tuple[int, int, DocumentAction]
"""Start and end of a verb in its sentence, and what it says was done."""
_PAPERS = re.compile(r"\b(?:documents|papers|документ\w{1,3})\b", re.IGNORECASE)
"""After a sentence that counts papers, the next may name them: "Those that matter are a declaration …"."""
_LIST_ITEM = re.compile(
    r"\W{0,3}(?:[a-zа-я]\)|\d{1,2}[.)]\s|[-–•*]\s"
    r"|(?:A|An|One)\s(?!.{0,80}\b(?:was|were|is|are|had|has|will)\b)(?=[^.]{3,80}\.?\Z))"
)
""" "a) the Regulation …;", "- a plan …": a line of the list that a colon opened."""
_NOT_DONE = re.compile(
    r"\b(?:will|would|to be|is to|are to|asked to|expect\w{0,3}|without|not|предлож\w{2,4}|предстоит"
    r"|ожидается|не)\b",
    re.IGNORECASE,
)
_LEFT_STOP = frozenset(
    "a an the its their his her this that these and or of on in for to with by at from as own two three "
    "both new was were is are has have had be been also over upon under into about first another only same "
    "such no any all "
    "и или в во на о об по с со к у от до для не был была были было его их свой".split()
)
_WORD_BEFORE = re.compile(r"[\w’'-]+\Z")
_TAIL_START = re.compile(
    r" (?:of|on|for|in|to|with|against|founding|as|until|till|through|between|at|by|from|about|о|об|по|на"
    r"|в|во|к|с|со|для)\b"
)
_RUSSIAN_GENITIVE = re.compile(r" [а-яё]+", re.IGNORECASE)
_TAIL_END = re.compile(
    r"[.;:!?,()\n\"“”«»]|\s[-–—]\s"
    r"|\s(?=(?:was|were|is|are|has|have|had|will|would|which|that|who|when|while|but|before|after|put|went"
    r"|goes|came|said"
    r"|получил\w?|был\w?|были|который|которая|которое|которые|но|а)\b)"
    r"|\s(?:and|as well as|и|а также)\s",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:and|as well as|и|а также)\s\Z", re.IGNORECASE)
_VERB = re.compile(
    r"(?:also |then |have |has |had )?(?:to [a-z]{3,}|[a-z]{3,}ed|took|put|heard|made|gave|held|had|was"
    r"|were|set|sent)\b"
    r"|[а-яё]+(?:ли|ла|ло|ть|ют|ят|ет|ит|ены?|ано|аны)\b",
    re.IGNORECASE,
)
_HISTORY = re.compile(r"\b(?:sign|creat|found|dates|подписан|создан)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOMINATIVE = (
    (re.compile(r"(?<=[а-яё])ую\b"), "ая"),
    (re.compile(r"(?<=и)ю\b"), "я"),
    (re.compile(r"(?<=программ)у\b"), "а"),
)


def find(page: Page) -> tuple[DocumentReading, ...]:
    """Every named paper of the page, in order, each once."""
    kept: list[DocumentReading] = []
    handed_on: DocumentAction | None = None
    fresh = False
    for sentence in page.sentences:
        quote = page.text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
        if _is_headline(quote):
            continue
        deeds = _deeds(quote)
        item = bool(_LIST_ITEM.match(quote))
        if not deeds and handed_on and (fresh or item):
            deeds = [(0, 0, handed_on)]
        for reading in _in_sentence(page, sentence, deeds):
            if len(kept) < MOST_PAPERS and not any(_same(reading.title, known.title) for known in kept):
                kept.append(reading)
        opens = deeds and (_PAPERS.search(quote) or quote[-1:] in ":?")
        handed_on = deeds[0][2] if opens else (handed_on if item else None)
        fresh = bool(opens)
    return tuple(kept)


def _is_headline(quote: str) -> bool:
    return len(quote) < LONGEST_HEADLINE and quote[-1:].isalnum()


def _deeds(quote: str) -> list[_Deed]:
    return sorted((m.start(), m.end(), action) for words, action in _ACTIONS for m in words.finditer(quote))


def _in_sentence(page: Page, sentence: Stretch, actions: list[_Deed]) -> Iterator[DocumentReading]:
    quote = page.quote(sentence)
    if not actions or _is_history(quote):
        return
    verbs = frozenset(offset for first, last, _ in actions for offset in range(first, last))
    reach = 0
    for head in _HEAD.finditer(quote):
        if head.start() < reach:
            continue
        start = _left(quote, head.start(), verbs)
        reach = end = _right(quote, head.end())
        title = quote[start:end]
        if not _names_something(quote, start, head, end):
            continue
        draft = bool(_DRAFT.search(title))
        action = _action(quote, actions, start, end)
        evidence = (page.evidence(sentence.start + start, sentence.start + end, RULE),)
        yield DocumentReading(_printed(title), action, draft, evidence)


def _is_history(quote: str) -> bool:
    """ "The treaty was signed on 10 May 1995": a whole day of another year tells of the past."""
    if not (_HISTORY.search(quote) and _YEAR.search(quote)):
        return False
    return any(found.first.year and found.first.day for found in scan(quote))


def _left(quote: str, start: int, verbs: frozenset[int]) -> int:
    """Where the title begins: at most four describing words before the noun."""
    for _ in range(MODIFIERS):
        if start < 2 or quote[start - 1] != " ":
            return start
        word = _WORD_BEFORE.search(quote, max(0, start - 40), start - 1)
        if word is None or word[0].lower() in _LEFT_STOP or word.start() in verbs or word[0][0].isdigit():
            return start
        if _VERB.fullmatch(word[0]) and not _DRAFT.match(word[0]):
            return start
        start = word.start()
    return start


def _right(quote: str, end: int) -> int:
    """Where the title ends: at a comma, a verb, or an "and" that leads to the next paper or deed."""
    if not (_TAIL_START.match(quote, end) or _RUSSIAN_GENITIVE.match(quote, end)):
        return end
    limit = min(len(quote), end + LONGEST_TITLE)
    for stop in _TAIL_END.finditer(quote, end, limit):
        if _AND.match(stop[0]) and not _next_begins(quote, stop.end()):
            continue
        return stop.start()
    return limit


def _next_begins(quote: str, start: int) -> bool:
    """Whether a new paper or a verb follows an "and"."""
    if _VERB.match(quote, start):
        return True
    head = _HEAD.search(quote, start, min(len(quote), start + 70))
    if head is None:
        return False
    between = quote[start : head.start()].split()
    return len(between) <= MODIFIERS and not any(w.lower() in ("of", "on", "for", "in") for w in between)


def _names_something(quote: str, start: int, head: re.Match[str], end: int) -> bool:
    """Whether words describe the noun: "the concept" alone refers back, "a report" alone is a speech."""
    if start == head.start() and end == head.end():
        return False
    return (
        not _ONLY_DRAFT.match(head[0])
        or bool(_DRAFT.search(quote[start:end]))
        or (end > head.end() and "eport" not in head[0])
    )


def _action(quote: str, actions: list[_Deed], start: int, end: int) -> DocumentAction:
    """The verb nearest before the paper, else the first after it; what is only intended is considered."""
    before = [a for a in actions if a[1] <= start]
    first, _, action = before[-1] if before else next((a for a in actions if a[0] >= end), actions[0])
    planned = _NOT_DONE.search(quote, max(0, first - 30), first)
    return DocumentAction.CONSIDERED if planned else action


def _printed(title: str) -> str:
    """The title in the text's own words; a Russian accusative at its head in the nominative."""
    title = " ".join(title.split())
    head, blank, tail = title.partition(" ")
    second, blank_too, rest = tail.partition(" ")
    for ending, nominative in _NOMINATIVE:
        changed = ending.sub(nominative, head)
        if changed != head and head.endswith("ую"):
            for inner, inner_nominative in _NOMINATIVE:
                second = inner.sub(inner_nominative, second)
        head = changed
    return head + blank + second + blank_too + rest


def _same(one: str, two: str) -> bool:
    a, b = (frozenset(w for w in re.findall(r"\w{4,}", title.lower())) for title in (one, two))
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= SAME_TITLE
