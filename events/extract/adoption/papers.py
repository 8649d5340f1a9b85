"""The titles of papers: the noun of the trade with the words that name it."""

from __future__ import annotations

import re
from functools import lru_cache

from events.extract.page.patterns import Pattern
from events.extract.page.wordings import Wordings

LONGEST_TITLE = 200
MODIFIERS = 4
SAME_TITLE = 0.6
"""Share of common longer words from which two mentions name one paper."""
MOST_TITLES = 1_000
"""Titles whose words are remembered."""
_LONG_WORD = Pattern(r"\w{4,}")

_HEADS = (
    r"concept|plan|programme|program|(?<!reach )(?<!reached )(?<!in )(?<!by )(?<!into )agreement"
    r"|drafts?(?= (?:on|about)\b)"
    r"|timetable|calendar(?= of)|position(?= about)|terms of reference"
    r"|(?:new |revised )?edition(?= of)|letter of intent|framework(?= for)|statement|declaration"
    r"|strategy|address|appeal"
    r"|regulations?"
    r"|communiqu[eé]|treaty|protocol|convention|memorandum|resolution|charter|schedule|list|road ?map"
    r"|guidelines|pact|accord|doctrine|statutes?|recommendations(?= (?:on|for|of))|standards?(?= (?:for|of"
    r"|on))"
    r"|(?:set|package|range|series) of (?:\w+ )?measures|measures(?= (?:for|to))|amendments(?= to)"
    r"|methodolog(?:y|ies)|rules(?= (?:of|for|on) )|procedures?(?= (?:for|of) )"
    r"|(?<=main )directions(?= of)|composition(?= of)|budget(?= (?:of|for))|estimates?(?= of)|staff list"
    r"|work plan"
    r"|table of (?:equipment|organi[sz]ation)|report|decision(?= (?:on|to"
    r"|of the (?:[\w-]+ ){1,4}?(?:on|to))\b)|provisions?(?= on)|instructions?|documents(?= on)"
    r"|(?<=draft )(?:code|manual|text)(?= (?:of|on))|(?<=model )(?:law|code|act)"
    r"|(?<=модельный )(?:закон|кодекс)|(?<=модельного )(?:закона|кодекса)"
    r"|концепци[яиюей]{1,2}|план[аоуеым]{0,2}|программ[аыуеой]{1,2}|соглашени[еяюм]{1,2}|заявлени[еяюм]{1,2}"
    r"|деклараци[яиюей]{1,2}|стратеги[яиюей]{1,2}|обращени[еяюм]{1,2}|положени[еяюм]{1,2}(?! (?:в|на|дел)\b)"
    r"|протокол[аоуем]{0,2}"
    r"|договор[аоуем]{0,2}|конвенци[яиюей]{1,2}|меморандум[аоуем]{0,2}|перечень|перечня|график[аоуем]{0,2}"
    r"|состава?(?= [а-яё]+(?:ого|ых|ой) )|бюджета?(?= [а-яё]+ )|смет[аыу](?= [а-яё]+ )"
    r"|порядок(?= (?!дня)[а-яё]+ )|замыс(?:ел|ла)(?= [а-яё]+ )|комплекса? мер|пакета? мер"
    r"|правила?(?= [а-яё]+ )|методик[ауи]|инструкци[яию]|наставлени[ея]|календар[ьяюе]|расписани[ея]"
    r"|каталог[а]?|реестр[а]?"
    r"|поправки(?= (?:в|к) )|изменения(?= в )|проект(?= об? )|резолюци[яию]|харти[яию]|послани[ея](?= к)"
    r"|регламент[ау]?(?= [а-яё]+ )|рекомендаци[ией]{1,2}(?= (?:по|о|об|для) )|доктрин[аыуе]"
    r"|устава?(?= [а-яё]+ )"
    r"|(?<=основные )направления(?= [а-яё]+ )|стандарт(?:ы|а|ов)?(?= [а-яё]+ )"
    r"|решени[еяюм]{1,2}(?= (?:[А-ЯЁ]{2,6} |совета (?:[а-яё]+ ){0,3})?(?:о|об|по)\b(?! (?:этом|том"
    r"|чем|котор)))|коммюнике|дорожн[аяуюой]{2} карт[аыуой]{1,2}"
)
HEAD = Pattern(rf"(?<![\w-])(?:{_HEADS})(?![\w-])", re.IGNORECASE)
HEADS = Wordings(_HEADS, before="(?<!-)", after=r"(?![\w-])")
"""The same for a whole page."""
_ONLY_DECIDED = Pattern(
    r"(?:(?!of\b)[\w-]+ ){0,2}(?:composition|timetable|calendar(?= of)|position(?= about)|measures"
    r"|framework|methodolog\w+|каталог\w?|реестр\w?|календар\w"
    r"|расписани\w|инструкци\w|budget|estimates?"
    r"|(?:set|package|range|series) of (?:\w+ )?measures"
    r"|rules|doctrine|procedures?|directions|standards?"
    r"|recommendations"
    r"|состава?|бюджета?|смет[аыу]|порядок|правила|регламент|рекомендации|направления|стандарты?|комплекс мер"
    r"|пакет мер)\b",
    re.IGNORECASE,
)
"""What is a paper only where it was approved: the budget of a force may be discussed as a matter."""
_NO_PAPER = Pattern(
    r"(?:cultural|entertainment|concert|sightseeing|культурн\w{2,3}|развлекательн\w{2,3}"
    r"|концертн\w{2,3}) (?:program|програм)"
    r"|program(?:me)? of (?:the |his |their )?(?:concert|visit|stay|tour|festival)"
    r"|программ\w (?:концерта|визита|пребывания|поездки)",
    re.IGNORECASE,
)
_ENOUGH = Pattern(r"communiqu[eé]|коммюнике", re.IGNORECASE)
"""A paper that needs no other name: a sitting has one."""
_PLANS_TO = Pattern(r"\A(?:The )?[\w-]+ plan to\b")
""" "The military plan to hold six exercises": a verb."""
_ONLY_DRAFT = Pattern(r"(?:report|list|schedule|instructions?)\Z", re.IGNORECASE)
DRAFT = Pattern(r"\b(?:drafts?|project of|проект[аеуомыв]{0,2})\b", re.IGNORECASE)
_DANGLING = Pattern(
    r"(?:\s(?:and|as well as|or|the|an?|of|on|for|in|to|with|и|или|а также|о|об|по|на|в|не|так))+\Z", re.I
)
""" "… and, if time allows, …": words that a title cannot end with."""
_ADJECTIVE = Pattern(
    r"[а-яё-]*(?:[ыиоа]й|[ая]я|[оеё]е|ые|(?<!н)ие|ого|его|[оеё]му|[ыи]м|[оеё]м|[оеё]й|ую|юю|[ыи]х|[ыи]ми|ее)"
    r"|проект\w{0,2}",
    re.IGNORECASE,
)
""" "совместное [заявление]", "проекта [плана]": what may stand before a Russian paper."""
_RUSSIAN = Pattern(r"[а-яё]", re.IGNORECASE)
_NAMED = Pattern(r"\s?(?:«[^«»\n]{2,120}»|“[^“”\n]{2,120}”|\"[^\"\n]{2,120}\")")
""" "the programme «Young Voices»"."""
_FULFILMENT = Pattern(
    r"\b(?:implementation|fulfilment|fulfillment|execution|progress|results?|course) of "
    r"(?:the |a |its |their )?\Z"
    r"|\b(?:исполнени|выполнени|реализаци)\w{0,3} (?:[а-яё]+(?:ого|его|ой|ей) ){0,2}\Z",
    re.IGNORECASE,
)
""" "heard of the fulfilment of the plan of …": no paper of this sitting."""
_LEFT_STOP = frozenset(
    "a an the its their his her this that these and or of on in for to with by at from as own two three "
    "both new was were is are has have had be been also over upon under into about first another only same "
    "such no any all "
    "и или в во на о об по с со к у от до для не был была были было его их свой".split()
)
_WORD_BEFORE = Pattern(r"[\w’'-]+\Z")
_TAIL_START = Pattern(
    r" (?:of|on|for|in|to|with|against|founding|establishing|creating|extending|governing|regulating"
    r"|setting|concerning|regarding|as|until|till|through|between|at|by|from|about|о|об|по|на"
    r"|в|во|к|с|со|для)\b"
)
_RUSSIAN_GENITIVE = Pattern(r" [а-яё]+", re.IGNORECASE)
_TAIL_END = Pattern(
    r"[.;:!?,()\n\"“”«»]|\s[-–—]\s"
    r"|\s(?=(?:was|were|is|are|has|have|had|will|would|may|might|can|could|must|should|during|because"
    r"|which|that|who|when|while|but|before|after|put|went"
    r"|goes|took|takes|caused|drew|met with|crowned|faced|convened|met|gathered|assembled|aroused"
    r"|provoked|sparked|found|came|said|got"
    r"|won|received|passed(?= (?:its|the|first|second))|discussed(?=\W)"
    r"|considered(?=\W)|approved(?=[.,;])"
    r"|adopted(?=[.,;])|signed(?=[.,;])"
    r"|(?:внесен|представлен|направлен|передан)[аоы]?|получил\w?|был\w?|были|[а-яё]+(?:нули|вили|нили|жили"
    r"|тили|лись|лась|лось)|который|которая|которое"
    r"|которые|но|а)\b)"
    r"|\s(?:and|as well as|и|а также)\s",
    re.IGNORECASE,
)
_AND = Pattern(r"\s(?:and|as well as|и|а также)\s\Z", re.IGNORECASE)
_GOVERNED = Pattern(r"\A(?:of|for|on|об?|для) ", re.IGNORECASE)
""" "Drafts of an agreement … and [of] a programme"."""
_PROJECT_OF = Pattern(r"(?:the |a )?project of\b", re.IGNORECASE)
""" "… and project of the agreement": a machine's word for a draft."""
_OTHERS = Pattern(
    r"(?:another|other|others|several|еще|ещё|другие|ряд)\b"
    r"|(?:\d+|[a-zа-яё]+) (?:other|more|others|других)\b",
    re.IGNORECASE,
)
""" "… and nine others"."""
_VERB = Pattern(
    r"(?:also |then |have |has |had )?(?:to [a-z]{3,}|[a-z]{3,}ed|took|put|heard|made|gave|held|had|was"
    r"|were|set|sent)\b"
    r"|[а-яё]+(?:ли|ла|ло|ть|ют|ят|ет|ит|ены?|ано|аны)\b",
    re.IGNORECASE,
)
_NOMINATIVE = (
    (Pattern(r"(?<=[а-яё])ую\b"), "ая"),
    (Pattern(r"(?<=и)ю\b"), "я"),
    (Pattern(r"(?<=программ)у\b"), "а"),
)


def left(quote: str, start: int, verbs: frozenset[int]) -> int:
    """Where the title begins: at most four describing words before the noun."""
    for _ in range(MODIFIERS):
        if start < 2 or quote[start - 1] != " ":
            return start
        word = _WORD_BEFORE.search(quote, max(0, start - 40), start - 1)
        if word is None or word[0].lower() in _LEFT_STOP or word.start() in verbs or word[0][0].isdigit():
            return start
        if _VERB.fullmatch(word[0]) and not DRAFT.match(word[0]):
            return start
        if _RUSSIAN.match(word[0]) and not _ADJECTIVE.fullmatch(word[0]):
            return start
        start = word.start()
    return start


def right(quote: str, end: int, verbs: frozenset[int]) -> int:
    """Where the title ends: at a comma, a verb, or an "and" that leads to the next paper or deed."""
    named = _NAMED.match(quote, end)
    end = named.end() if named else end
    if not (_TAIL_START.match(quote, end) or _RUSSIAN_GENITIVE.match(quote, end)):
        return end
    limit = min(len(quote), end + LONGEST_TITLE)
    limit = min((v for v in verbs if end < v < limit and _RUSSIAN.match(quote, v)), default=limit)
    reach = end
    for stop in _TAIL_END.finditer(quote, end, limit):
        if stop.start() < reach or (_AND.match(stop[0]) and not _next_begins(quote, stop.end())):
            continue
        name = _NAMED.match(quote, stop.start())
        if name is None:
            return _whole(quote, end, stop.start())
        reach = name.end()
    return _whole(quote, end, limit)


def _whole(quote: str, floor: int, end: int) -> int:
    """The end of a title without the "and", "of" or "the" that it cannot end with."""
    while end > floor and quote[end - 1].isspace():
        end -= 1
    dangling = _DANGLING.search(quote, floor, end)
    return dangling.start() if dangling else end


def _next_begins(quote: str, start: int) -> bool:
    """Whether a new paper, a verb or a number of others follows an "and"."""
    if _VERB.match(quote, start) or _OTHERS.match(quote, start) or _PROJECT_OF.match(quote, start):
        return True
    head = HEAD.search(quote, start, min(len(quote), start + 70))
    if head is None:
        return False
    between = _GOVERNED.sub("", quote[start : head.start()]).split()
    return len(between) <= MODIFIERS and not any(w.lower() in ("of", "on", "for", "in") for w in between)


def names_something(quote: str, start: int, head: re.Match[str], end: int) -> bool:
    """Whether words describe the noun: "the concept" alone refers back, "a report" alone is a speech."""
    if _NO_PAPER.search(quote[start:end]) or (
        head[0] == "plan" and start <= len("The ") and _PLANS_TO.match(quote)
    ):
        return False
    bare = start == head.start() and end == head.end() and not _ENOUGH.fullmatch(head[0])
    if bare or _FULFILMENT.search(quote, max(0, start - 60), start):
        return False
    return (
        not _ONLY_DRAFT.match(head[0])
        or bool(DRAFT.search(quote[start:end]))
        or (end > head.end() and "eport" not in head[0])
    )


def is_matter(title: str) -> bool:
    """Whether a title that was only discussed names a matter and no paper: "the composition of the force"."""
    return bool(_ONLY_DECIDED.match(title)) and not DRAFT.search(title)


def printed(title: str) -> str:
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


def same(one: str, two: str) -> bool:
    a, b = _words(one), _words(two)
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= SAME_TITLE


@lru_cache(maxsize=MOST_TITLES)
def _words(title: str) -> frozenset[str]:
    """The words of a title that tell it from others."""
    return frozenset(_LONG_WORD.findall(title.lower()))
