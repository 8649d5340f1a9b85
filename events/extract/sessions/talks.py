"""Phrases of two sides who talk, and of a leader who receives: sentences whose people are masked.

Each named side is one run of private signs as long as its words, so that offsets stay those of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from events.extract.page.patterns import Pattern, Phrasebook
from events.extract.page.text import Page, Stretch

_OPEN, _REST = "\ue000", "\ue001"
_FOREIGN = str.maketrans({_OPEN: " ", _REST: " ", "\n": " ", "\u00a0": " ", "ё": "е"})
_SIDE = f"{_OPEN}{_REST}*"
_ONE = f"(?P<one>{_SIDE})"
_OTHER = f"(?P<other>{_SIDE})"
_HOST = f"(?P<host>{_SIDE})"
_WORDS = Pattern(
    r"\b(?:met|meet|talk|convers|recei|recept|call|visit|audience|negotiation|consultation|discuss|agreed"
    r"|accepted|spent|exchange|interact|stayed behind|spoke|spoken|speak|confer|chat|each other"
    r"|dine|lunch|welcom|compared|exchanged|sat down"
    r"|встре|перегов|бесед|побесед|говор|обсуд|обсужд|прин[ия]|прове|спорили|договор|услов|общал)",
    re.IGNORECASE,
)
"""One of them stands in every sentence on a talk or a reception."""

_BY = (
    r"(?: (?:also|later|then|briefly|separately|personally|again|earlier|today|yesterday|tomorrow|there|here"
    r"|(?:on|in|at|for|after|before) (?:the )?[\w-]+(?: \d{1,2})?(?: of the \w+)?)){0,4}"
)
"""When, where and how, in a few words."""
_GROUP = (
    r"(?:(?:the|all|visiting|his|her) )*(?:(?:defen[cs]e|foreign|prime|CIS|CSTO|SCO) )*"
    r"(?:ministers|participants|heads(?: of (?:the )?[\w ]{3,25}?)?|delegation "
    r"heads|members|guests|commanders|premiers"
    r"|chiefs|delegations|leaders|officers)\b"
)
_BY_RU = r"(?: (?!со? )[\w-]+){0,4}?"
_WITH_RU = r"со? (?:[\w-]+ ){0,2}?"
_GROUP_RU = (
    r"(?:(?:министр|участник|премьер|военачальник|офицер)(?:ы|и|ов|ами)(?: (?:обороны|иностранных "
    r"дел|заседания|встречи|саммита"
    r"|совещания))?|глав(?:ы|ами)? (?:делегаций|правительств|\w+ ведомств|МИД)"
    r"|руководител(?:и|ей|ями) (?:делегаций|(?:\w+ )?ведомств)|гост(?:и|ей|ями)|член(?:ы|ов|ами) \w+"
    r"|командующ(?:ие|их|ими)|делегаци(?:и|й|ями)|их)\b"
)


_INSTANCE = Pattern(r"(?:Так|В частности|Thus|In particular|For instance|For example),?\s", re.IGNORECASE)


def _table(*phrases: str) -> Phrasebook[Pattern]:
    return Phrasebook((Pattern(phrase, re.IGNORECASE) for phrase in phrases), lambda pattern: pattern)


_GAP = rf"[^.;{_OPEN}]{{0,110}}?"
"""Words between a side and what it does; no other side among them."""
_FEW = r"(?: (?!that\b|nobody\b|neither\b|no\b|at the session|in the session)[^\s.,;:]+){0,6}?"
"""A few words, over no comma."""
_DET = r"(?:the |his |her |its |both )?(?:Mr\.? |Mrs\.? |Ms\.? )?"
_NOUN = (
    r"(?:talks?|meetings?|conversations?|negotiations|consultations|chats?|audience|tete-a-tete|dialogue"
    r"|interactions?|exchanges?)\b"
)
_VERB = r"\b(?:met|meets?|saw)\b"
_VERB_WITH = (
    r"\b(?:conferred|confers?|spoke|speaks?|talked|conversed|chatted|sat down|got together|dined|lunched)\b"
)
_HAD = r"\b(?:had|held|holds?|have|has|having|holding|conducted|conducts|took|takes)\b"
_SHARED = (
    rf"(?:\bmet\b|\bmeet\b|{_VERB_WITH}|{_HAD}{_FEW} {_NOUN}"
    r"|\b(?:discuss(?:ed|es)?|agreed|exchanged views|compared notes)\b|\beach other\b)"
)
"""What two do who are named together."""
_FEW_RU = r"(?: (?!никем\b|что\b)[^\s.,;:]+){0,6}?"
_NOUN_RU = r"(?:встреч|бесед|переговор|консультаци|аудиенци)\w{0,4}"
_VERB_RU = (
    r"\b(?:встретил(?:ся|ась|ись)|встреча[ею]тся|встречал(?:ся|ась|ись)|встрет[ия]тся|переговорил[аи]?"
    r"|(?:по)?беседовал[аи]?|говорил[аи]?|поговорил[аи]?|пообщал(?:ся|ась|ись)|увид[ия]тся|общал(?:ся|ась"
    r"|ись))\b"
)
_HAD_RU = (
    r"\b(?:провел[аи]?|проведет|проведут|проводит|имел[аи]?|провести|состоял(?:ся|ась|ись)|прошл[аи]|будет"
    r"|у него)\b"
)
_SHARED_RU = (
    rf"(?:{_VERB_RU}|{_HAD_RU}{_FEW_RU} {_NOUN_RU}"
    r"|\b(?:обсудили|обсуждали|обсудят|спорили|договорились|условились|обменялись мнениями)\b)"
)

TALKS = _table(
    # "X also met on Tuesday with Y", "X, who came early, spoke for an hour to his counterpart Y"
    rf"{_ONE}{_GAP}(?:{_VERB}|{_VERB_WITH}{_FEW} (?:with|to)){_FEW} {_DET}{_OTHER}",
    # "X is to hold separate talks with Y"
    rf"{_ONE}{_GAP}{_HAD}{_FEW} {_NOUN}{_FEW} with{_FEW} {_DET}{_OTHER}",
    # "X spent the next morning, Friday, with Y"
    rf"{_ONE}{_BY} spent [^.;]{{1,50}}? with {_DET}{_OTHER}",
    # "talks between X and Y", "the meeting of X with Y"
    rf"\b{_NOUN}[^.;,]{{0,30}}? (?:between|of) (?:the )?{_ONE}[^.;{_OPEN}]{{0,30}}? (?:and|with) "
    rf"{_DET}{_OTHER}",
    # "X had Y for a guest": "the Belarusian received Y"
    rf"{_ONE}{_BY} (?:(?:has |had )?(?:received|welcomed)|(?:will |is to |to )?receives?)(?:"
    rf" [^\s.,;:]+){{0,3}}? "
    rf"{_DET}{_OTHER}",
    # "X was received by Y"
    rf"(?<!with ){_ONE}{_GAP}\b(?:was|were|be|been) (?:also )?(?:received|welcomed){_FEW} by{_FEW} {_OTHER}",
    # "X встретился вечером с Y", "X провел переговоры с коллегой Y", "у него встреча с Y"
    rf"{_ONE}{_GAP}(?:{_VERB_RU}|{_HAD_RU}{_FEW_RU} {_NOUN_RU}){_FEW_RU} со? (?:[^\s.,;:]+ ){{0,4}}?{_OTHER}",
    # "X был принят президентом Y"
    rf"{_ONE}{_GAP}\bпринят[аы]? (?:[\w-]+ )?{_OTHER}",
    # "X принял Y"
    rf"{_ONE}{_BY_RU} (?:принял[аи]?|примет|принимает)(?: [^\s.,;:]+){{0,3}}? {_OTHER}",
    # "с Y X говорил о …", "с Y встретился X"
    rf"\b{_WITH_RU}{_OTHER},?{_BY_RU} {_ONE}{_GAP}{_VERB_RU}",
    rf"\b{_WITH_RU}{_OTHER}{_BY_RU} {_VERB_RU}{_BY_RU} {_ONE}",
    # "встреча X с Y", "переговоры между X и Y"
    rf"\b{_NOUN_RU} (?:между )?(?:(?!со? )[^\s.,;:]+ ){{0,2}}?{_ONE}(?: и|,? со?) (?:[\w-]+"
    rf" ){{0,2}}?{_OTHER}",
)
MOST_FURTHER = 2
"""Whoever meets more than three is the host of them all."""
PAIRS = _table(
    # "X and Y met in private", "X and Y, both in a hurry, discussed a base"
    rf"{_ONE},? (?:and|with|as well as) {_DET}{_OTHER}{_GAP}{_SHARED}",
    # "X and Y signed a plan after their talks", "… during talks of their own"
    rf"{_ONE} and {_OTHER}{_GAP} (?:after|at|during|following|in) (?:(?:their|separate|bilateral) {_NOUN}"
    rf"|{_NOUN} of their own)",
    # "X и Y провели отдельную встречу", "X и Y четыре часа спорили о налогах"
    rf"{_ONE},? (?:и|с|а также) (?:[^\s.,;:]+ ){{0,3}}?{_OTHER}{_GAP}{_SHARED_RU}",
)
"""Phrases of two who are named together, and of nobody before them: a longer list is the council's."""
_TOGETHER = Pattern(
    r"\b(?:talks?|conversations?|negotiations|consultations|interactions?|an exchange|dialogue"
    r"|t[eê]te-[aà]-t[eê]te|one[- ]on[- ]one|face to face|behind closed doors"
    r"|(?:meeting|talk|word|session) of their own"
    r"|separate(?:ly)?|privately|in private|bilateral(?:ly)?|on the (?:margins|sidelines)|[aà] deux"
    r"|stayed behind"
    r"|разговор\w{0,2}|бесед\w{1,3}|побеседовал\w?|переговор\w{0,3}|встретил(?:ся|ась|ись)|встретится"
    r"|отдельн\w{1,3}|с глазу на глаз|наедине|на полях|в кулуарах|двусторонн\w{1,3}|в перерыве)\b",
    re.IGNORECASE,
)
""" "A [talk] was had by X and Y [behind closed doors]": what two do apart from the council."""
_OTHERWISE = Pattern(
    r"\b(?:fellow|succe\w+|predecessor\w*|replac\w+|instead|stead|(?<!take )(?<!took )place"
    r"|seat\w*|chair\w*|deputi\w+"
    r"|appoint\w*|elect\w*"
    r"|represent\w*|absen\w+|refus\w+|letter|message|telegram|greetings?|read out|said|told|says|interview"
    r"|took over|handed?|from|among|neither|nor|not|never|no(?!\.)"
    r"|сменил\w?|вместо|предшественник\w*|назначен\w*|избран\w*|представля\w+|представил\w?|отсутств\w+|отказал\w*"
    r"|письм\w+|телеграмм\w+|приветстви\w+|сказал\w?|заявил\w?|сообщил\w?|интервью|не|ни|среди|место)\b",
    re.IGNORECASE,
)
"""Words that put two who are named together into another relation."""
_CHAIN = Pattern(
    rf"(?:,| and|,? and,? [^.;:{_OPEN}]{{1,30}}?,(?: with)?"
    rf"| [^.;:,{_OPEN}]{{1,30}}?, and (?:one|another) with"
    rf"|,? and(?: [^\s.,;:]+){{0,4}}? with|,? и(?: [^\s.,;:]+){{0,3}}? со?| и|,? as well as|,? а"
    rf" также)"
    rf"(?: (?!with\b)[^\s.,;:]+){{0,4}}? {_DET}(?P<further>{_SIDE})",
    re.IGNORECASE,
)
""" "X met with Y [and Z]", "… and after it [with Z]": one more whom X met."""
RECEPTIONS = _table(
    # "the president met the participants", "X gave a reception in honour of the heads of delegations"
    rf"{_HOST}{_GAP}\b(?:(?:has |had )?(?:met|received|welcomed)|meets|receives|welcomes|(?:will|is to|to) "
    rf"(?:meet|receive|welcome)"
    rf"|(?:held|had) a meeting|(?:gave|gives|hosted) an? (?:\w+ )?(?:reception|audience|dinner))"
    rf"(?: with| for| to| in hono\w+ of)? {_GROUP}",
    # "the heads of delegation paid a call on the president", "… were welcomed at the palace by the president"
    rf"\b{_GROUP}[^.;]{{0,60}}? (?:met|meet|(?:will|are to) (?:also )?meet|(?:were|will (?:also )?be|are "
    rf"to be) (?:received|welcomed)"
    rf"|called|paid an? (?:\w+ )?(?:call|visit)|had an audience)[^.;{_OPEN}]{{0,50}}? (?:with|by|on|to)?"
    rf" ?(?:the )?{_HOST}",
    # "a meeting of the heads of delegations with the president"
    rf"\bmeeting of {_GROUP}[^.;,]{{0,40}}? with (?:the )?{_HOST}",
    # "президент принял министров", "президент встретился сегодня с участниками заседания"
    rf"{_HOST}{_BY_RU} (?:принял[аи]?|примет|принимает|дал прием в честь|(?:встретил(?:ся|ась)|встретится"
    rf"|(?:провел[аи]?|проведет) (?:[\w-]+ )?встречу){_BY_RU} с)(?: [\w-]+){{0,2}}? {_GROUP_RU}",
    # "министров принял президент", "главы делегаций возложили венки и были приняты президентом"
    rf"\b{_GROUP_RU}[^.;{_OPEN}]{{0,70}}? (?:принял[аи]?|примет|принимает|встретил(?:ись|ся)|встретятся"
    rf"|(?:были |будут )?приняты)"
    rf"{_BY_RU} (?:{_WITH_RU})?{_HOST}",
    # "с министрами встретился президент"
    rf"\bсо? {_GROUP_RU}{_BY_RU} (?:встретил(?:ся|ась)|встретится|побеседовал[аи]?) {_HOST}",
    # "встреча глав делегаций с президентом"
    rf"\bвстреч\w{{1,3}} {_GROUP_RU}[^.;,]{{0,30}}? {_WITH_RU}{_HOST}",
)


_ANY_GROUP = Pattern(rf"\b(?:{_GROUP}|{_GROUP_RU})", re.IGNORECASE)
_RECEIVING = Pattern(
    r"\b(?:receiv\w+|accepted by|reception|audience|called on|welcomed|приняты?"
    r"|при[её]м\w{0,2}|аудиенци\w)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Talk:
    """A phrase at [start, end) of the page and where its sides begin; of a reception the host alone."""

    start: int
    end: int
    sides: tuple[int, ...]


def sentences(page: Page) -> set[Stretch]:
    """The sentences that may tell of a talk or a reception."""
    return {page.sentence_at(match.start()) for match in _WORDS.finditer(page.text)}


def find(page: Page, sentence: Stretch, sides: Iterable[tuple[int, int]]) -> Iterator[Talk]:
    """The talks of two that a sentence tells of; `sides` are the words of each named side."""
    masked = _masked(page, sentence, sides)
    for phrase in TALKS.for_text(masked):
        for match in phrase.finditer(masked):
            further = list(_further(sentence, masked, match))
            if len(further) <= MOST_FURTHER:
                yield from (_talk(sentence, match, "one", "other"), *further)
    for phrase in PAIRS.for_text(masked):
        for match in phrase.finditer(masked):
            if _OPEN not in masked[: match.start()]:
                yield _talk(sentence, match, "one", "other")


def between(page: Page, sentence: Stretch, sides: Iterable[tuple[int, int]]) -> Talk | None:
    """The talk of the only two whom a sentence names, whatever its build: "between X and Y words were had
    behind closed doors"; none where it puts them into another relation."""
    words = _masked(page, sentence, sides)
    if words.count(_OPEN) != 2 or not _TOGETHER.search(words) or _OTHERWISE.search(words):
        return None
    one, other = (sentence.start + match.start() for match in re.finditer(_OPEN, words))
    return Talk(other, other + 1, (one, other))


def _further(sentence: Stretch, masked: str, match: re.Match[str]) -> Iterator[Talk]:
    """Everybody else whom the first side of a phrase met."""
    one, end = sentence.start + match.start("one"), match.end("other")
    if match.end("other") != match.end():
        return
    while after := _CHAIN.match(masked, end):
        end = after.end()
        yield Talk(
            sentence.start + match.start(),
            sentence.start + end,
            (one, sentence.start + after.start("further")),
        )


def _reception(page: Page, sentence: Stretch, masked: str) -> Iterator[Talk]:
    """The reception of a sentence with one leader, in whatever build: "the reception of guests by X"."""
    group = _ANY_GROUP.search(masked)
    if masked.count(_OPEN) == 1 and group and _RECEIVING.search(masked) and not _OTHERWISE.search(masked):
        host = sentence.start + masked.index(_OPEN)
        yield Talk(min(host, sentence.start + group.start()), sentence.end, (host,))


def receptions(
    page: Page, sentence: Stretch, hosts: Iterable[tuple[int, int]], alone: bool
) -> Iterator[Talk]:
    """The receptions that a sentence tells of; `hosts` are the words of each leader, who is `alone` where the
    sentence names nobody else."""
    masked = _masked(page, sentence, hosts)
    found = [m for phrase in RECEPTIONS.for_text(masked) for m in phrase.finditer(masked)]
    yield from (_talk(sentence, match, "host") for match in found)
    if not found and alone:
        yield from _reception(page, sentence, masked)


def goes_on(page: Page, sentence: Stretch) -> bool:
    """Whether a sentence gives an instance of what the one before it told: "Так, X и Y обсудили …"."""
    return bool(_INSTANCE.match(page.text, sentence.start, sentence.end))


def _talk(sentence: Stretch, match: re.Match[str], *sides: str) -> Talk:
    starts = tuple(sentence.start + match.start(side) for side in sides)
    return Talk(sentence.start + match.start(), sentence.start + match.end(), starts)


def _masked(page: Page, sentence: Stretch, sides: Iterable[tuple[int, int]]) -> str:
    text = page.quote(sentence).translate(_FOREIGN)
    for start, end in sides:
        inside = max(start - sentence.start, 0), min(end, sentence.end) - sentence.start
        text = text[: inside[0]] + _OPEN + _REST * (inside[1] - inside[0] - 1) + text[inside[1] :]
    return text
