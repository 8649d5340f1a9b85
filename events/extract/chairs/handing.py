"""A chair that passes from state to state, by the parts that the states of a clause play.

It reads "Ukraine hands the chairmanship of the CIS to Georgia", "the baton passes from Kyiv to Tbilisi"
and "на смену Украине придет Грузия" alike: what counts is who gives, who takes and who bears the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.chairs.cases import cases
from events.extract.chairs.marked import Marked, Token, pattern
from events.extract.chairs.parts import Part, Played, played
from events.extract.chairs.phrases import Example
from events.extract.chairs.told import Told
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page

HANDED = Example("chair-handed", "Ukraine hands the chairmanship of the CIS over to Georgia")
_NUCLEUS = pattern(
    r"(?:chair(?!s? of the (?:<B>|session|meeting|sitting))\w*|presidency|presid(?:e|es|ing) (?:in|over)"
    r"|helm|reins|gavel|baton|torch"
    r"|(?:lead|head|leads|heads|(?:tak(?:es?|ing|en)|took) over|head of"
    r"|charge of) (?:the )?(?:affairs of (?:the )?)?<O>"
    r"|председател|эстафет|вахт[аеуы]|бразды|молоток|жезл|во главе|у руля|возглав|руковод)"
)
_SEAT = (
    r"(?:chair\w*|presidency|helm|reins|gavel|baton|torch|watch|post|position|role|powers|duties|functions"
    r"|mandate|it|them|over"
    r"|председател\w+|вахт\w|молот\w+|жезл\w*|эстафет\w+|пост|кресло|место|полномочи\w|функци\w+"
    r"|обязанност\w+|роль|бразды|ключ\w{0,2}|право"
    r"|символ\w*|дела|е[ео]|его)"
)
"""What passes from hand to hand."""
_ENGLISH_FLOW = (
    r"hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|g[ai]ve[ns]?|giving|transfer\w*|yield\w*|entrust\w*|cede[sd]?"
    r"|relinquish\w*"
    r"|surrender\w*|turn(?:s|ed|ing)?|mak(?:e|es|ing) way|vacate[sd]?|award\w*|grant\w*|confer\w*|assign\w*"
    r"|go|goes|gone|went|mov(?:e|es|ed|ing)|rotate[sd]?|shift\w*|fall(?:s|en)?|fell|comes?|came|take[sn]?"
    r"|took|taking)(?! (?:part|place|note))\b"
    r"|(?:assum\w+|receiv\w+|accept\w*|inherit\w*|gets?|got|pick\w*|steps? in|succe\w+|replac\w+|reliev\w+"
    r"|follow\w*|baton|next"
    r"|elect\w*|named?|chos\w+|appoint\w*|backed|charged|tasked"
)
_RUSSIAN_FLOW = (
    r"переда\w+|переход\w+|перейд\w+|переш\w+|переня\w*|перенима\w+|перейм\w+|уступ\w+|довер\w+|поруч\w+"
    r"|вруч\w+"
    r"|предостав\w+|достан\w+|достал\w+|достает\w+|возлож\w+|закреп\w+|прин(?:ять|ял\w?|има\w+)|прим(?:ет|ут)"
    r"|получ\w+|перехват\w+|подхват\w+|унаслед\w+|взя\w+|возьм\w+|смен\w+|смену|преемни\w+|эстафет\w+"
    r"|займ\w+|занял\w?|очередь|черед"
    r"|сда(?:ет|ст|л[аи]?|ют)|сменщ\w+|окаж\w+|избра\w+|назнач\w+|утвержд\w+|предсто\w+|стан(?:ет|ут)"
    r"|будет|буду\w+|вслед|после"
)
_FLOW = Pattern(rf"\b(?:(?:{_ENGLISH_FLOW})|{_RUSSIAN_FLOW})\b", re.IGNORECASE)
_PASSIVE = Pattern(
    r"\b(?:be|is|was|been|being|gets?) (?:\w+ )?(?:succeeded|replaced|relieved|followed)|\Wfollowed by",
    re.IGNORECASE,
)
_BREAK = Pattern(
    r"[;:]|[»”\"],? [-–—]|,? (?:and|but|while|whereas|when|before|then|after which)\b|,? (?:а|и|но|затем"
    r"|потом|причем|после чего|когда)\b|,(?= [^,;]{0,40}\b(?:его|е[её]) смен)",
    re.IGNORECASE,
)
_NOW = Pattern(
    r"\b(?:take[sn]?|took|taking|assumes?d?|assuming|receive[sd]?|accept(?:s|ed)?|inherit(?:s|ed)?"
    r"|pick(?:s|ed)|got|succeed(?:s|ed)|replace[sd]|relieve[sd]|приня(?:л[аои]?|в)|взял[аои]?|получил[аои]?"
    r"|унаследовал[аои]?|перенял[аои]?|занял[аои]?"
    r"|(?:получив|приняв|переняв|сменив|унаследовав)ш\w{2,3}|возложен\w*|закреплен\w*)\b",
    re.IGNORECASE,
)
TO_COME = Pattern(r"\b(?:will|would|shall|should|is to|are to|to) (?:be )?\Z", re.IGNORECASE)
_TAKING = Pattern(
    rf"\b(?:(?:take[sn]?|took|taking|assum\w+|inherit\w*|accept\w*|receiv\w+|pick\w*) (?:up |over "
    rf"|on )?(?:[^\s,;]+ ){{0,3}}?{_SEAT}\b"
    rf"|(?:прин(?:ять|ял\w?|има\w+)|прим(?:ет|ут)|взял\w?|возьм\w+|займ\w+|занял\w?|получ\w+|перейм\w+"
    rf"|перехват\w+|подхват\w+"
    rf"|переня\w+)(?: на себя)?"
    rf" (?:(?!как )[^\s,;]+ ){{0,3}}?{_SEAT}\b"
    r"|\b(?:председательство|эстафету|вахту|молоток|жезл|пост|кресло|место|полномочия|функции|обязанности"
    r"|роль|бразды"
    r"|е[её]|его) (?:[^\s;]+ ){0,4}?(?:прим(?:ет|ут)|принял\w?|принима\w+|взял\w?|возьм\w+|займ\w+"
    rf"|занял\w?|получ\w+|перейм\w+|перехват\w+|подхват\w+))",
    re.IGNORECASE,
)
_GIVING = Pattern(
    r"\b(?:hand|pass|giv|gave|transfer|yield|entrust|cede|relinquish|surrender|turn|award|grant|confer"
    r"|assign)\w{0,3}\b|\b(?:переда|уступ|вруч|довер|поруч)\w+",
    re.IGNORECASE,
)
_ABOUT_SEAT = Pattern(rf"\b(?:{_SEAT}|смен\w+)\b", re.IGNORECASE)
_THING = Pattern(
    r"(?:\b|^\s)(?:its|his|her|their|some|an?|more|all|the) (?!republic|state|next|new|end|turn)\w+"
    r"|^ (?!(?:в|во|на|с|со|и|а|после|по|от|у)\b)[а-я]{3,}",
    re.IGNORECASE,
)
_PASSED = Pattern(
    r"(?<!под )\b(?:chairmanship|presidency|chair|helm|reins|gavel|baton|torch|watch|posts?|position|role"
    r"|powers|duties"
    r"|functions|mandate|right|over|it|them|to (?:chair|preside|lead|head)|chairing|presiding|leading"
    r"|председатель(?:ств\w+|ск\w+)|председателя|эстафету|вахту|молоток|жезл|пост|кресло|место|полномочия"
    r"|функции"
    r"|обязанности|роль|бразды|право|ключ|е[её]|его|возглав\w+|руковод\w+)\b",
    re.IGNORECASE,
)
"""What a state gives that gives the chair."""
OBJECT_REACH = 45
"""Characters after the taker in which the thing that it is given may stand."""
_TAKEN = Pattern(
    r"\b(?:take[sn]?|took|taking|assum\w+|inherit\w*|accept\w*|receiv\w+|comes?|прин\w+|прим(?:ет|ут)"
    r"|займ\w+|занял\w?"
    r"|возьм\w+|взял\w?|перейд\w+|переш\w+|получ\w+)\b",
    re.IGNORECASE,
)
_CHANGE = Pattern(r"\bсмен(?!у\b)", re.IGNORECASE)


def told(page: Page, marked: Marked) -> Iterator[Told]:
    """The hand-overs of a sentence, clause by clause."""
    if not _NUCLEUS.search(marked.text):
        return
    for start, end in _clauses(marked):
        words = marked.text[start:end]
        if not _FLOW.search(words) or not (_NUCLEUS.search(words) or _ABOUT_SEAT.search(words)):
            continue
        parts = tuple(played(page, marked, start, end))
        found = _sides(parts, words, page) or _sides_before(marked, parts, start, words)
        if not found or _gives_another_thing(words, start, *found):
            continue
        holder, old = found
        first, last = _extent(words, (start, holder, old))
        when = "now" if any(not TO_COME.search(words[: m.start()]) for m in _NOW.finditer(words)) else "next"
        yield Told(
            HANDED.name,
            when,
            first,
            last,
            marked.text[first:last],
            (start, end),
            holder.at,
            old.at if old else None,
        )


def _extent(words: str, sides: tuple[int, Token, Token | None]) -> tuple[int, int]:
    """From the first of the states, verbs and words of the chair of a clause to the last."""
    start, holder, old = sides
    spans = [(t.at - start, t.at - start + 1) for t in (holder, old) if t]
    spans += [m.span() for cue in (_NUCLEUS, _FLOW) for m in cue.finditer(words)]
    return start + min(s for s, _ in spans), start + max(e for _, e in spans)


def _gives_another_thing(words: str, start: int, holder: Token, old: Token | None) -> bool:
    """ "Passed on its experience to Georgia", "handed Georgia a list"."""
    verb = _GIVING.search(words)
    taker = holder.at - start
    if verb is None or verb.end() > taker:
        return False
    if (old is None or old.at - start > verb.start()) and _NUCLEUS.search(words, 0, verb.start()):
        return False
    gap, rest = words[verb.end() : taker], words[taker + 1 : taker + 1 + OBJECT_REACH]
    given = gap.rpartition(" to ")[0] or gap
    return bool((_THING.search(given) or _THING.match(rest)) and not _PASSED.search(gap + rest))


def _clauses(marked: Marked) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence; one without a state of its own belongs to the one before."""
    start = 0
    cuts = [m.start() for m in _BREAK.finditer(marked.text)]
    for cut, following in zip(cuts, [*cuts[1:], len(marked.text)], strict=False):
        if _whole(marked.text[start:cut]) and _whole(marked.text[cut:following]):
            yield start, cut
            start = cut
    yield start, len(marked.text)


_ITS_PLACE = Pattern(r"\b(?:е[её]|его|ей|ему)\b.{0,30}\bсмен|\bсмену (?:ей|ему)\b", re.IGNORECASE)
""" "В СНГ председательствует Украина, ее сменит Грузия"."""
_STATE = pattern("[<C><L><A>]")


def _whole(words: str) -> bool:
    return bool(_STATE.search(words) and (_FLOW.search(words) or _NUCLEUS.search(words)))


def _sides(parts: tuple[Played, ...], words: str, page: Page) -> tuple[Token, Token | None] | None:
    """Who takes the chair and who leaves it, where the clause says so of both, or of the taker."""
    takers, leavers, agents, bearers, owners = (
        [each.token for each in parts if each.part is part]
        for part in (Part.TAKER, Part.LEAVER, Part.AGENT, Part.BEARER, Part.OWNER)
    )
    if _TAKEN.search(words):
        leavers += [each.token for each in parts if each.part is Part.FORMER]
    if agents and bearers and _PASSIVE.search(words):
        return agents[-1], bearers[0]
    if (
        len(bearers) == 2
        and not (takers or leavers or agents)
        and (_CHANGE.search(words) or _ITS_PLACE.search(words))
    ):
        return _changed(bearers, words, page)
    if (
        len(bearers) == len(owners) == 1
        and not takers
        and (_CHANGE.search(words) or _ITS_PLACE.search(words))
    ):
        return bearers[0], owners[0]
    if len(takers) == 2 and not leavers:
        leavers, takers = takers[:1], takers[1:]
    if len(takers) == 1:
        old = next((t for t in (*leavers, *owners, *bearers) if t.code != takers[0].code), None)
        return takers[0], old
    if len({t.code for t in bearers}) == 1 and not (leavers or agents or takers) and _TAKING.search(words):
        return bearers[0], next((t for t in owners if t.code != bearers[0].code), None)
    if len({t.code for t in leavers}) != 1 or takers:
        return None
    holder = next((t for t in (*agents, *bearers, *owners) if t.code != leavers[0].code), None)
    return (holder, leavers[0]) if holder else None


def _sides_before(
    marked: Marked, parts: tuple[Played, ...], start: int, words: str
) -> tuple[Token, Token] | None:
    """ "В СНГ председательствует Украина, [а с января ее сменит Грузия]": whom, the clause before tells."""
    bearers = [each.token for each in parts if each.part is Part.BEARER]
    before = [token for token in marked.tokens if token.kind in "CL" and token.at < start]
    if len(bearers) != 1 or not before or not _ITS_PLACE.search(words):
        return None
    return bearers[0], before[-1]


def _changed(pair: list[Token], words: str, page: Page) -> tuple[Token, Token]:
    """ "Казахстан сменит Грузия": a name that can only be the subject takes the chair, else the first."""
    first, second = pair
    if _ITS_PLACE.search(words):
        return second, first
    if (
        cases(page.text[second.start : second.end]) == "N"
        and cases(page.text[first.start : first.end]) != "N"
    ):
        return second, first
    return first, second
