"""Standing chairs of councils and committees: a person beside a word that makes him the chair.

Who presides over one sitting is none: there the word stands with a session, not with the council.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from events.extract.chairs.marked import Marked, pattern
from events.extract.chairs.told import Told
from events.extract.page.patterns import Pattern, Phrasebook

_COUNCIL = (
    r"(?:the )?(?:new )?(?:<O>(?:'s?)? )?(?P<body><B>|council|committee)"
    r"(?![\w-]| of(?! (?:the )?<O>))(?! (?:session|meeting|sitting))"
)
_CHAIR = r"(?:chair(?:man|person|woman)?|head)"
_REST = r"(?! министров)(?:\s\(\w+\))?(?: при <B>)?(?: <O>)?"
_OF = rf"(?P<body><B>|комитета|совета)(?!\w){_REST}"
_WHOM = rf"(?<!при )(?P<body><B>|комитет(?:ом)?|совет(?:ом)?)(?!\w){_REST}"
_IN = rf"(?P<body><B>|совете|комитете)(?!\w){_REST}"


@dataclass(frozen=True, slots=True)
class Office:
    """Words that make a person the chair of a council.

    `sides` tells where the person stands, the likelier side first; `example` is a phrase it reads.
    """

    name: str
    example: str
    pattern: Pattern
    sides: str


def _office(name: str, sides: str, example: str, words: str) -> Office:
    return Office(f"chair-{name}", example, pattern(words), sides)


OFFICES: tuple[Office, ...] = (
    _office(
        "chairman-of-council",
        "after before",
        "the chairman of the Council, Ivan Example; Ivan Example took over the chairmanship of the Council",
        rf"\b(?:{_CHAIR}|chairmanship|presidency|reins|helm) (?:of|in|at) {_COUNCIL}",
    ),
    _office(
        "councils-chairman",
        "after before",
        "the Council's chairman, General Ivan Example",
        r"\b(?<!in )(?:the )?(?:<O>(?:'s?)? )?(?P<body><B>|council|committee|body|its"
        r"|our)(?:'s?)? (?:current |own |new "
        r"|standing |permanent |regular |long-standing |unchanging )?"
        r"(?:chair(?:man|person|woman)?)\b(?! of| for the)",
    ),
    _office(
        "whose-chairman",
        "after",
        "the Council, whose chairman is Ivan Example",
        r"(?P<body><B>|council|committee), whose (?:\w+ )?(?:chair(?:man|person|woman)?|head)(?: is|,)",
    ),
    _office(
        "chairs-council",
        "before",
        "Ivan Example chairs the Council",
        r"\b(?:chairs|heads|leads|steers|runs|presides over"
        r"|(?:to|will) (?:chair|head|lead|steer|preside over)"
        r"|ha[sd] (?:chaired|headed|led|steered|presided over)"
        rf"|(?:is|has been) (?:chairing|heading|leading|steering|presiding over)) {_COUNCIL}",
    ),
    _office(
        "headed-council-in",
        "before",
        "Ivan Example headed the Council in 2030",
        rf"\b(?:headed|led|chaired) {_COUNCIL} (?:in|during|for) <Y>",
    ),
    _office(
        "council-headed-by",
        "after",
        "the committee, which is presided over by General Ivan Example",
        r"(?<!(?:session|meeting|sitting) of )(?<!(?:session|meeting|sitting) of the )(?P<body><B>|council"
        r"|committee),?"
        r" (?:(?:which|that|is|has been|now|currently|will|continue to|again"
        r"|be) ){0,5}(?:presided over|chaired"
        r"|headed|led) by",
    ),
    _office(
        "elected-chairman",
        "before",
        "session in Utopia: Ivan Example elected chairman, succeeding John Sample",
        r"\b(?:re-?appointed|re-?confirmed|re-?elected|elected|voted in|named|made|chosen|appointed"
        r"|confirmed)"
        r" (?:him )?(?:as )?(?P<body>its |the )?(?:new )?(?:chairman|chairperson)(?=[.;,]|\Z)",
    ),
    _office(
        "been-chairman",
        "before",
        "Ivan Example, who has been chairman for five years",
        r"(?<=<P>), who (?:is|remains|has been) (?:the |still )?(?:chairman|chairperson)(?P<body>)(?=[.;,]"
        r"|\Z| for | since )",
    ),
    _office(
        "as-chairman",
        "before",
        "the Council re-elected Ivan Example as chairman",
        r"(?<=<P>)(?P<body>)(?:'s)?,? (?:as|to be|to remain) (?:the )?(?:new )?(?:chairman"
        r"|chairperson)(?=[.;,]|\Z| for)",
    ),
    _office(
        "russian-chairman-of-council",
        "after before",
        "председатель комитета генерал Иван Пример; председателем совета избран Иван Пример",
        rf"(?:председател\w{{1,3}}|глав(?:а|ы|е|у|ой)|руководител\w{{1,3}}|председательство в|руководство"
        rf"|во главе) {_OF}",
    ),
    _office(
        "russian-chairmanship-in",
        "after before",
        "председательство в Совете перешло к Ивану Примеру",
        rf"председательств(?:о|ует|ующ\w{{2,3}}) (?:(?!на )(?:[\w-]+|<Y>) ){{0,4}}?в {_IN}",
    ),
    _office(
        "russian-heads-council",
        "before",
        "Иван Пример возглавляет комитет",
        rf"(?:возглав(?:ляет|ит|ил[аи]?|ляющ\w{{2,3}})|руковод(?:ит|ящ\w{{2,3}})) {_WHOM}",
    ),
    _office(
        "russian-headed-council-in",
        "before",
        "Иван Пример в 2030 году возглавлял совет",
        rf"(?:в|с) <Y> (?:годах |году |года )?возглавлял[аи]? {_WHOM}",
    ),
    _office(
        "russian-council-headed-by",
        "after",
        "комитет возглавляет генерал Иван Пример",
        rf"{_WHOM}(?:, котор\w+)? (?:[\w-]+ ){{0,4}}?(?:возглавляет|возглавит|возглавил[аи]?|руководит"
        rf"|(?:будет|станет) (?:возглавлять|руководить))",
    ),
    _office(
        "russian-will-head-council",
        "after",
        "руководить комитетом будет генерал Иван Пример",
        rf"(?:руководить|возглавлять) {_WHOM} (?:будет|станет)",
    ),
    _office(
        "russian-its-chairman",
        "after before",
        "совет избрал своим председателем Ивана Примера; его председатель Иван Пример",
        r"(?:\b(?P<body>его|своим|сво[её]го|своему|избрал[иа]?|переизбрал[иа]?|избран\w?"
        r"|доверил[иа]?(?: пост)?) (?:\w+ )?"
        r"председател\w{1,3}\b|председателем (?:\w+ )?(?:является|(?:пере)?избран\w?|стал[аи]?"
        r"|оста[её]тся|остал(?:ся|ась)))",
    ),
)
_AFTER = pattern(
    r"(?:\s|,|:|[-–—])*(?:(?!thank|<P>)[^.;<P>]){0,90}?(?:(?:instead of|вместо|после|succeeding"
    r"|replacing) <P>,? "
    r"(?:[^.;<P>]{0,60} )?)?(?P<holder><P>)"
)
_TITLE = pattern(
    r"(?:,| [-–—])?(?: (?:is|by|<F>|<R>|<C>|<A>|<O>|<B>|of|the|and|general|colonel|army|armed|air|force"
    r"|forces|staff|defen[cs]e|deputy|first"
    r"|генерал\w*|армии|полковник\w*|вс|рф|-|–|—|министр\w*|обороны|,|[А-Яа-я-]+(?:ский|ого|ий"
    r"|ый)))*,?(?:'s)? <P>"
)
_BEFORE = pattern(r"(?P<holder><P>)(?P<gap>(?:[^.;<P>]|(?<=<P>)'s place[^.;<P>]*){0,90}?)\Z")
_SUCCEEDING = pattern(
    r"(?P<holder><P>) [^.;<P>]{0,20}?(?:succe\w+|replac\w+|tak(?:es|en) over from|took over from|takes"
    r"|took|смен\w+|вместо) "
    r"(?:[^.;<P>]{0,40} )?(?P<old><P>)(?:'s place)?[^.;<P>]{0,30}\Z"
)
_FORMER = Pattern(
    r"\b(?:former|ex|previous|past|previously|formerly|late|deputy|vice|acting for|not|never|no longer"
    r"|бывш\w+|прежн\w+|прежде|ранее"
    r"|тогдашн\w+|заместител\w+|зам|не)[- ](?:\w+ ){0,2}?\Z",
    re.IGNORECASE,
)
_OFFICES = Phrasebook(OFFICES, lambda office: office.pattern)
_OTHERS = Pattern(
    r"\b(?:thank|congratulat|met\b|meets|meeting with|receiv|report(?:s|ed) to|invit|ask|wrote|letter"
    r"|address|guest|session|sitting"
    r"|поздрав|благодар|встре[тч]|принял|доложи|приглас|обрати|письм|заседани|сессии|слова|уход[ае]?\b"
    r"|отставк|освобод)",
    re.IGNORECASE,
)
_WILL = Pattern(
    r"\b(?:will|to be|to become|is to|should|would|останется|станет|будет|возглавит)\b", re.IGNORECASE
)
_STATES_OWN = pattern(r"<C>(?: ?[-–—]|'s?) \Z")
""" "Pakistan – the chairman of its committee of chiefs of staff"."""
_OF_SITTING = Pattern(r"(?:session|meeting|sitting|заседани\w|сессии)(?: of)?(?: the)? \Z", re.IGNORECASE)


def told(marked: Marked) -> Iterator[Told]:
    """The standing chairs that a sentence tells of, each person once."""
    seen: set[int] = set()
    for office in _OFFICES.for_text(marked.text):
        for match in office.pattern.finditer(marked.text):
            found = _person(office, match, marked.text)
            if found and found[0] not in seen:
                seen.add(found[0])
                yield _told(office, match, found, marked.text)


def _person(office: Office, match: Match[str], text: str) -> tuple[int, int, int] | None:
    """The place of the person of an office and the stretch that tells of him; None without one."""
    head = text[: match.start()]
    if _FORMER.search(head) or _OF_SITTING.search(head) or _STATES_OWN.search(head):
        return None
    title = _TITLE.match(text, match.end())
    if "after" in office.sides and title:
        return title.end() - 1, match.start(), title.end()
    before = _SUCCEEDING.search(head) or _BEFORE.search(head)
    if "before" in office.sides and before and not _OTHERS.search(head[before.start() :]):
        return before.start("holder"), before.start(), match.end()
    after = _AFTER.match(text, match.end()) if "after" in office.sides else None
    if after is None or _OTHERS.search(after[0]):
        return None
    return after.start("holder"), match.start(), after.end()


def _told(office: Office, match: Match[str], found: tuple[int, int, int], text: str) -> Told:
    holder, start, end = found
    body = (match.start("body"), match["body"]) if match.groupdict().get("body") else None
    when = "next" if _WILL.search(text[start:end]) else "now"
    return Told(office.name, when, start, end, text[start:end], (start, end), holder, None, body)
