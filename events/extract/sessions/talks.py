"""Phrases of two sides who talk, and of a leader who receives: sentences whose people are masked.

Each named side is one run of private signs as long as its words, so that offsets stay those of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch

_OPEN, _REST = "\ue000", "\ue001"
_FOREIGN = str.maketrans({_OPEN: " ", _REST: " ", "\n": " ", "\u00a0": " ", "ё": "е"})
_SIDE = f"{_OPEN}{_REST}*"
_ONE = f"(?P<one>{_SIDE})"
_OTHER = f"(?P<other>{_SIDE})"
_HOST = f"(?P<host>{_SIDE})"
_WORDS = Pattern(
    r"\b(?:met|meet|talk|convers|recei|recept|call|visit|audience|negotiation|consultation|discuss|agreed"
    r"|встре|перегов|бесед|побесед|говор|обсуд|прин[ия]|прове)",
    re.IGNORECASE,
)
"""One of them stands in every sentence on a talk or a reception."""

_BY = (
    r"(?: (?:also|later|then|briefly|separately|personally|again|earlier|today|yesterday|tomorrow|there|here"
    r"|(?:on|in|at|for|after|before) (?:the )?[\w-]+(?: \d{1,2})?(?: of the \w+)?)){0,4}"
)
"""When, where and how, in a few words."""
_TALK = (
    r"(?:(?:a|an|the|separate|bilateral|brief|short|working|one-on-one) )*(?:meetings?|talks?|conversations?)"
)
_MEET = (
    r"(?:(?:will |to |would |is (?:due|set|scheduled|expected) to |is to )?meet|met|meets|has met|had "
    r"met|is meeting"
    rf"|(?:held|had|holds|(?:will|to|would) (?:hold|have)) {_TALK})"
)
_GROUP = (
    r"(?:(?:the|all|visiting|his|her) )*(?:(?:defen[cs]e|foreign|prime|CIS|CSTO|SCO) )*"
    r"(?:ministers|participants|heads(?: of (?:the )?[\w ]{3,25}?)?|delegation "
    r"heads|members|guests|commanders|premiers"
    r"|chiefs|delegations|leaders|officers)\b"
)
_BY_RU = r"(?: (?!со? )[\w-]+){0,4}?"
_WITH_RU = r"со? (?:[\w-]+ ){0,2}?"
_MET_RU = (
    r"(?:встретил(?:ся|ась)|встречается|встречал(?:ся|ась)|встретится|переговорил[аи]?|(?:по)?беседовал[аи]?"
    r"|говорил[аи]?|пообщал(?:ся|ась)|обсудил[аи]?"
    r"|(?:провел[аи]?|проведет|проводит|имел[аи]?|провести)(?: [\w-]+){0,3}? "
    r"(?:встреч[уи]|переговоры|бесед[уы]))"
)
_GROUP_RU = (
    r"(?:(?:министр|участник|премьер|военачальник|офицер)(?:ы|ов|ами)(?: (?:обороны|иностранных "
    r"дел|заседания|встречи|саммита"
    r"|совещания))?|глав(?:ы|ами)? (?:делегаций|правительств|\w+ ведомств|МИД)"
    r"|руководител(?:и|ей|ями) (?:делегаций|(?:\w+ )?ведомств)|гост(?:и|ей|ями)|член(?:ы|ов|ами) \w+"
    r"|командующ(?:ие|их|ими)|делегаци(?:и|й|ями)|их)\b"
)


_INSTANCE = Pattern(r"(?:Так|В частности|Thus|In particular|For instance|For example),?\s", re.IGNORECASE)


def _table(*phrases: str) -> tuple[Pattern, ...]:
    return tuple(Pattern(phrase, re.IGNORECASE) for phrase in phrases)


TALKS = _table(
    # "X also met on Tuesday with Y", "X is to hold talks with his counterpart Y"
    rf"{_ONE}(?:,? who)?{_BY} {_MEET}{_BY}(?: with)?{_BY} (?:the |his |her )?{_OTHER}",
    # "talks between X and Y"
    rf"\b(?:talks|meetings?|conversations?|negotiations|consultations)\b[^.;,]{{0,30}}? between (?:the "
    rf")?{_ONE}"
    rf"[^.;]{{0,30}}? and (?:the |his )?{_OTHER}",
    # "the meeting of X with Y"
    rf"\b(?:talks|meeting|conversation|negotiations) of (?:the )?{_ONE} (?:with|and) (?:the |his )?{_OTHER}",
    # "X and Y signed a plan after their talks"
    rf"{_ONE} and {_OTHER}[^.;]{{0,80}}? (?:after|at|during|following) their (?:talks|meeting|conversation)",
    # "X met one-on-one with"; "X and Y met in private"
    rf"{_ONE} and {_OTHER}{_BY} (?:met|meet|talked|spoke|conferred)(?: (?:separately|privately|in "
    rf"private|alone|one-on-one"
    r"|face to face|bilaterally|tete-a-tete))",
    # "X встретился вечером с Y", "X провел переговоры с коллегой Y"
    rf"{_ONE}{_BY_RU} {_MET_RU}{_BY_RU} {_WITH_RU}{_OTHER}",
    # "X был принят президентом Y"
    rf"{_ONE}{_BY_RU} принят[аы]? (?:[\w-]+ )?{_OTHER}",
    # "с Y X говорил о …"
    rf"\b{_WITH_RU}{_OTHER},?{_BY_RU} {_ONE} {_MET_RU}",
    # "встреча X с Y", "переговоры между X и Y"
    rf"\b(?:встреч[аиуе]|переговор\w{{1,2}}|бесед[аыуе]) (?:между )?{_ONE}(?: и|,? со?) (?:[\w-]+ "
    rf"){{0,2}}?{_OTHER}",
    # "Так, X и Y обсудили …", after "Прошел ряд двусторонних встреч"
    rf"\A(?:Так|В частности),? {_ONE} и {_OTHER}{_BY_RU} (?:обсудили|говорили|встретились|договорились)",
    rf"\A(?:Thus|In particular|For instance|For example),? (?:the )?{_ONE} and {_OTHER}{_BY} "
    rf"(?:discussed|met|agreed|talked)",
    # "X и Y провели отдельную встречу"
    rf"{_ONE} и {_OTHER}{_BY_RU} (?:провели|проведут)(?: [\w-]+){{0,3}}? (?:встреч[уи]|переговоры|бесед[уы])",
)
RECEPTIONS = _table(
    # "the president met the participants"
    rf"{_HOST}(?:,? who)?{_BY} (?:(?:has |had )?(?:met|received)|meets|receives|(?:will|is to|to) "
    rf"(?:meet|receive)"
    rf"|held a meeting|had a meeting|gave an? (?:reception|audience))(?: with| for| to)? {_GROUP}",
    # "the heads of delegation paid a call on the president"
    rf"\b{_GROUP}[^.;]{{0,40}}? (?:met|meet|(?:will|are to) (?:also )?meet|(?:were|will (?:also )?be|are "
    rf"to be) received"
    r"|called|paid an? (?:\w+ )?(?:call|visit)|had an audience)(?: with| by| on| to)?"
    rf" (?:the )?{_HOST}",
    # "a meeting of the heads of delegations with the president"
    rf"\bmeeting of {_GROUP}[^.;,]{{0,40}}? with (?:the )?{_HOST}",
    # "президент принял министров", "президент встретился с главами делегаций"
    rf"{_HOST}{_BY_RU} (?:принял[аи]?|примет|принимает|(?:встретил(?:ся|ась)|встретится"
    rf"|(?:провел[аи]?|проведет) (?:[\w-]+ )?встречу) с)(?: [\w-]+){{0,2}}? {_GROUP_RU}",
    # "министров принял президент", "министры встретятся с президентом"
    rf"\b{_GROUP_RU}{_BY_RU} (?:принял[аи]?|примет|принимает|встретил(?:ись|ся)|встретятся|(?:были |будут "
    rf")?приняты)"
    rf"{_BY_RU} (?:{_WITH_RU})?{_HOST}",
    # "с министрами встретился президент"
    rf"\bсо? {_GROUP_RU}{_BY_RU} (?:встретил(?:ся|ась)|встретится|побеседовал[аи]?) {_HOST}",
    # "встреча глав делегаций с президентом"
    rf"\bвстреч\w{{1,3}} {_GROUP_RU}[^.;,]{{0,30}}? {_WITH_RU}{_HOST}",
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
    for phrase in TALKS:
        for match in phrase.finditer(masked):
            yield _talk(sentence, match, "one", "other")


def receptions(page: Page, sentence: Stretch, hosts: Iterable[tuple[int, int]]) -> Iterator[Talk]:
    """The receptions that a sentence tells of; `hosts` are the words of each leader."""
    masked = _masked(page, sentence, hosts)
    for phrase in RECEPTIONS:
        for match in phrase.finditer(masked):
            yield _talk(sentence, match, "host")


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
