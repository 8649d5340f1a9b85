"""How many items stood on an agenda: "17 questions were considered", "more than 20 issues" (rule 11).

"More than 20", "about 20" and "over 20" count as 20. Documents that were signed are no items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.page.wordings import Wordings
from events.records import Stated

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen "
    "eighteen nineteen twenty"
)
_UNITS_RU = (
    "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать"
)
_GENITIVE_RU = (
    "одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати "
    "четырнадцати "
    "пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати"
)
_TENS = {"thirty": 30, "forty": 40, "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40}
NUMBERS = {
    word: number
    for words in (_UNITS, _UNITS_RU, _GENITIVE_RU)
    for number, word in enumerate(words.split(), start=1)
} | _TENS
"""Number words up to forty, in English and Russian (nominative and genitive)."""
DOZENS = {
    "half a dozen": 6,
    "a dozen": 12,
    "two dozen": 24,
    "three dozen": 36,
    "a score": 20,
    "дюжина": 12,
    "дюжину": 12,
    "дюжины": 12,
    "десяток": 10,
    "десятка": 10,
    "полтора десятка": 15,
    "полутора десятков": 15,
    "два десятка": 20,
    "двух десятков": 20,
    "три десятка": 30,
    "трех десятков": 30,
}
"""Round numbers of several words."""

REACH = 300
"""How many characters of the sentence on either side tell what is counted."""

_NUMBER_WORDS = "|".join(sorted({**NUMBERS, **DOZENS}, key=len, reverse=True))
_N = (
    rf"(?P<n>\d{{1,3}}|(?:{_NUMBER_WORDS})(?:-(?:one|two|three|four|five|six|seven|eight|nine)"
    rf"|(?<=ать) (?:один|два|три|четыре|пять|шесть|семь|восемь|девять))?)"
)
_HEDGE = (
    r"(?:(?:more than|over|upwards? of|about|around|roughly|approximately|some|nearly|almost|at least|up to"
    r"|as many as|no fewer than|not less than|fewer than|less than|better than"
    r"|более|более чем|больше|свыше|около|порядка|примерно|почти|не менее|не менее чем|до) )?"
)
"""Words that leave a number open; they stay in the quotation of the claim."""
_ITEMS = (
    r"items?|questions?|issues?|points?|topics?|matters?|entries|subjects?"
    r"|вопрос(?:а|ов|ы|ам|ами)?|пункт(?:а|ов|ы|ам)?|тем(?:а|ы)?"
)
_COUNT = Pattern(
    rf"(?<![\w.,-]){_HEDGE}{_N}(?: с лишним)?"
    rf"(?: (?:[a-z]{{3,15}}|[а-яё]{{3,15}})){{0,2}}? (?:{_ITEMS})(?!\w)",
    re.IGNORECASE,
)
LABEL = 16
_LABEL = Pattern(r"\b(?:agenda|повестка(?: дня)?)[.:–—-]\s*\Z", re.IGNORECASE)
""" "Agenda. 18 items." """
BEFORE_ITEM = 70
"""Characters before the word for an item in which its number stands."""
_ITEM_WORD = Wordings(_ITEMS, before="(?<= )", after=r"(?!\w)")
_PLACE = Wordings(r"on it|on the agenda|stood on")
_ABOUT = Pattern(
    r"agenda|on the (?:table|list|docket)|consider|discuss|dealt with|deal with|examin|put down|on paper"
    r"|looked at|look at|review|went through|go through|worked through|disposed of|submitted|took up|take up"
    r"|up for|studied|programme|plough|plow|await|got through|get through|docket|order of business"
    r"|decided on|order of the day|day order|order paper|stood|raised|decisions?\b|approved|before them"
    r"|before the (?:ministers|council|leaders|premiers)|tackled|covered|settled"
    r"|включ|повестк|рассмотр|обсуд|обсужд|внесен|вынесен|решени|согласова",
    re.IGNORECASE,
)
_WHOLE = Pattern(
    r"\b(?:agenda|altogether|in all|all told|in total|повестк\w+|всего|в общей сложности)\b", re.I
)
""" "Altogether 14 issues were considered", beside "three issues of air defence were discussed"."""
_OUT_OF = Pattern(
    rf" out of (?:an? |the )?(?:planned |scheduled |original |total of )?{_N}(?!\w)", re.IGNORECASE
)
""" "Six questions [out of a planned 20]"."""
_NOT_ITEMS = Pattern(r"\b(?:documents?|reporters|journalists|hours)\b", re.IGNORECASE)
_OF_A_PAPER = Pattern(
    r"(?:communiqu[eé]|statement|declaration|plan|programme|document|paper|list|коммюнике|заявлени\w|план\w?"
    r"|программ\w|документ\w?) (?:of|in|with|has|had|из|в) \Z",
    re.IGNORECASE,
)
""" "A communique of eleven points"."""
_ASKED = Pattern(
    r"\b(?:ask|answer|repl|report|journalis|press|percent|questions? (?:for|to)\b|ceasefire|peace plan"
    r"|задал|ответ|журналист|корреспондент"
    r"|процент)",
    re.IGNORECASE,
)
FEWEST, MOST = 6, 60
"""Between so many items a number needs no word of the agenda beside it: "Nineteen issues lie ahead of us"."""


def find(page: Page) -> tuple[Stated[int], ...]:
    """Each count of items on an agenda: first what is said of the whole agenda, each in order.

    Where no words tell of an agenda, the items that a report counts are those of the sitting.
    """
    found: list[Stated[int]] = []
    counted: list[Stated[int]] = []
    for match in _counts(page):
        around = page.sentence_at(match.start())
        sentence = page.text[max(around.start, match.start() - REACH) : min(around.end, match.end() + REACH)]
        labelled = _LABEL.search(page.text, max(match.start() - LABEL, 0), match.start())
        if _NOT_ITEMS.search(match[0]) or _OF_A_PAPER.search(page.text[around.start : match.start()]):
            continue
        whole = _OUT_OF.match(page.text, match.end())
        evidence = page.evidence(match.start(), whole.end() if whole else match.end(), "agenda-count")
        count = Stated(_number((whole or match)["n"]), (evidence,))
        if labelled or _ABOUT.search(sentence):
            found.append(count)
        elif FEWEST <= count.value <= MOST and not _ASKED.search(sentence):
            counted.append(count)
    found.sort(key=lambda count: not _WHOLE.search(count.evidence[0].sentence.quote))
    return tuple(found) or _by_agenda(page) or _listed(page) or tuple(counted)


def _counts(page: Page) -> Iterator[re.Match[str]]:
    """Numbers of items, sought only right before the word for an item."""
    reach = 0
    for item in page.matches(_ITEM_WORD, page.whole):
        match = _COUNT.search(page.text, max(item.start() - BEFORE_ITEM, reach), item.end())
        if match:
            reach = match.end()
            yield match


_ITEM_AGENDA = Pattern(
    rf"(?<![\w.,-]){_N}[- ](?:item|point|question|issue)s?\s(?:\w+\s)?(?:agenda|programme|list)\b",
    re.IGNORECASE,
)
""" "a 14-item agenda"."""
_NUMBER_OF = Pattern(
    rf"\b(?:(?:number|list|total) of (?:{_ITEMS})|(?:количество|число"
    rf"|перечень) (?:{_ITEMS}))[^.;\d]{{0,50}}?\s(?:(?:from|с|со)\s\w+\s(?:to|до)\s)?{_N}(?!\w)"
    rf"|\b(?:{_ITEMS}) (?:on|in|в|на) (?:the agenda|повестк\w+(?: дня)?|заседани\w)[^.;\d\n]{{0,25}}?[\s]"
    rf"{_N.replace('?P<n>', '?P<there>')}(?!\w)"
    rf"|\bвсего их\s?(?:[–-]\s)?{_N.replace('?P<n>', '?P<all>')}(?!\w)",
    re.IGNORECASE,
)
""" "The number of items on the agenda is 14"."""
_AGENDA_WORD = Wordings(
    r"agenda|number|list|total|повестк\w+|количество|число|перечень|всего|вопросов|пунктов"
)


def _by_agenda(page: Page) -> tuple[Stated[int], ...]:
    """The number of items told with the agenda itself: "a 14-point agenda"."""
    for word in page.matches(_AGENDA_WORD, page.whole):
        sentence = page.sentence_at(word.start())
        start = max(sentence.start, word.start() - BEFORE_ITEM)
        match = _ITEM_AGENDA.search(page.text, start, sentence.end) or _NUMBER_OF.search(
            page.text, start, sentence.end
        )
        if match:
            number = _number(next(filter(None, map(match.groupdict().get, ("all", "there", "n")))))
            return (Stated(number, (page.evidence(match.start(), match.end(), "agenda-count"),)),)
    return ()


_LISTED = Pattern(
    rf"(?<![\w.,-]){_HEDGE}{_N} (?:items )?(?:had been |were |are |is )?(?:on it|on the agenda|stood on)",
    re.IGNORECASE,
)


def _listed(page: Page) -> tuple[Stated[int], ...]:
    """ "Eighteen were on the agenda": the items are not named again."""
    place = next(page.matches(_PLACE, page.whole), None)
    match = _LISTED.search(page.text, max(place.start() - BEFORE_ITEM, 0)) if place else None
    if match is None:
        return ()
    return (Stated(_number(match["n"]), (page.evidence(match.start(), match.end(), "agenda-count"),)),)


def _number(words: str) -> int:
    if words.isdigit():
        return int(words)
    if words.lower() in DOZENS:
        return DOZENS[words.lower()]
    tens, _, unit = words.lower().replace("ё", "е").replace(" ", "-").partition("-")
    return NUMBERS[tens] + (NUMBERS[unit] if unit else 0)
