"""Which body a text speaks of: a council by its members, and the organisation it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.page.wordings import Wordings
from events.extract.sessions import colleagues, foreign
from events.extract.sessions.foreign import OWN, REACH
from events.extract.words.gazetteer import Hit

CODES = {
    **{("CIS", council): f"CIS-{council}" for council in ("CMD", "CFM", "CHS", "CHG", "CCS")},
    ("CSTO", "CMD"): "CSTO-CMD",
    ("SCO", "CMD"): "SCO-CMD",
}
"""(organisation, council) → code; every other pair is published as OTHER."""

OTHER = "OTHER"
COMMITTEES = frozenset({"CIS-CCS", "CIS-AD"})
MINISTERS = "ministers"
"""The code of a mere "the ministers"."""
COUNCIL = "council"
COMMITTEE = "committee"
"""The codes of a mere "the Council" and "the Committee"."""
ANAPHORS = frozenset({MINISTERS, COUNCIL, COMMITTEE})
"""Codes that mean the body the text is about."""
OTHER_COUNCIL = "SUB"
"""The last part of the code of a council or committee that the tables have no code for."""
NAMING = frozenset({"body", "council", "members", "summit"})
"""Kinds of names that can be a body that sits."""

_OTHERS = Wordings(
    r"(?:co-?ordinat(?:ion|ing)|economic|interstate|inter-?parliamentary|military[- ]technical)\s"
    r"(?:committee|council|commission|assembly)"
    r"|(?:council|committee)\sof\s(?:the\s)?(?:CIS\s)?(?:permanent\splenipotentiar\w+"
    r"|commanders|heads(?!\sof\s(?:state|gov))|chiefs|directors|secretaries|prosecutors"
    r"|ministers\sof\s(?:emergency|internal|justice))"
    r"|deputy\s(?:defence|foreign|prime)\sministers|deputy\sministers\sof\s(?:defence|foreign\saffairs)"
    r"|deputy\schiefs\sof\s(?:the\s)?general\sstaffs?"
    r"|заместител(?:и|ей)\sминистров(?:\s(?:обороны|иностранных\sдел))?"
    r"|(?:координационн|экономическ|межгосударственн|межпарламентск|военно-техническ)\w{2,3}\s"
    r"(?:комитет|совет|ассамбле|комисси)\w{0,2}"
    r"|совет\w{0,2}\s(?:командующих|руководителей|начальников|директоров|секретарей|постоянных\sполномочных)",
    after=r"\b",
)
""" "the Coordinating Committee of …", "the Council of Commanders of …": a body named by its work."""
_COORDINATION = Pattern(r"co-?ordinat|координационн", re.IGNORECASE)
_AIR_DEFENCE = Pattern(r"\b(?:air|anti-?\s?aircraft)[- ]defen[cs]e\b|\bПВО\b|противовоздушн", re.IGNORECASE)
""" "Air defence commanders met for a session of the Coordination Committee"."""
_OF_ONE_ARMY = Pattern(r"\b(?:joint|its|his|their)\s\Z", re.IGNORECASE)
""" "the chairman of Pakistan's [Joint] Chiefs of Staff Committee"."""
_WHOSE = Pattern(r"\bwhose\b", re.IGNORECASE)
""" "a member of the CIS, [whose] Council …": what is said of the organisation is not said of its Council."""
_NOT_ALONE = Pattern(r"\s(?:of|on|for|chamber|hall|building|room|staff|member)\b")
""" "The council of elders", "the council chamber"."""
_PARENT = Pattern(
    r"[^.;:,!?]{0,90}?(?:,\s(?:which|that|an?)\s[^.;:,!?]{0,40}?)?\b(?:under|at|of|with|to|при)\s(?:the\s)?",
    re.IGNORECASE,
)
""" "… of engineers of the [Council of Defence Ministers]": a council in another's name."""
_BETWEEN = Pattern(
    r"(?:\W|\b(?:of|from|the|member|members|participating|participant|participants|state|states|countries"
    r"|nations|that|make|up|"
    r"and|to|for|in|s|its|all|\d{1,2}|two|three|four|five|six|organi[sz]ations?|blocs|seven|eight|nine|ten"
    r"|eleven|twelve|"
    r"(?<=\()\w{2,6}(?=\))|государств|государства|сразу|объединений|стран|страны|организаций|двух|трех|участников|участники"
    r"|членов|члены|при|и)\b)*\Z"
)
_INSIDE = Pattern(r"\b(?:CIS|CSTO|SCO)\b")
""" "heads of the [CIS] military establishments"."""
_JOINT = Pattern(r"\W*(?:\([^()]{0,40}\)\W*)?(?:(?:and|и)\W+|,\W*|)(?:the\W+)?(?:council\W+of\W+the\W+)?\Z")


class BodyMention(NamedTuple):
    """A body named at [start, end). `council` is False where its members stand for it.

    `explicit` tells whether the organisation is named beside it; `author` whether the body only
    signs, gives its name or is part of another's name ("under the Council of Defence Ministers").
    """

    code: str
    start: int
    end: int
    council: bool
    explicit: bool
    author: bool = False
    joint_with: tuple[str, ...] = ()


@lru_cache(maxsize=2)
def find(page: Page) -> tuple[BodyMention, ...]:
    """Every body that can sit, in the order of the text, aliases in brackets merged."""
    mentions: list[BodyMention] = []
    default = _default_organisation(page)
    known = [m for hit in page.hits if hit.kind in NAMING and (m := _mention(page, hit, default))]
    others = _others(page, known, default)
    fellows = (BodyMention(c.code, c.start, c.end, False, False) for c in colleagues.find(page))
    for each in sorted([*known, *others, *fellows], key=lambda m: (m.start, -m.end)):
        mention = _inside_name(page, mentions, each)
        covered = bool(mentions) and mention.start < mentions[-1].end
        again = covered and mention.code == mentions[-1].code
        if covered and (again or mention.end != mentions[-1].end or mention.code in ANAPHORS):
            continue
        if mentions and _is_alias(page, mentions[-1], mention):
            explicit = mentions[-1].explicit or mention.explicit
            mentions[-1] = mentions[-1]._replace(end=mention.end, explicit=explicit)
            continue
        mentions.append(mention)
    return tuple(mentions)


def _others(page: Page, known: list[BodyMention], default: str | None) -> Iterator[BodyMention]:
    """Councils and committees by the words of their names, where no table has them."""
    taken = [(m.start, m.end) for m in known if m.council]
    if default is None:
        return
    for match in page.matches(_OTHERS, page.whole):
        start, end = match.span()
        position = bisect_left(taken, (start, start))
        near = taken[max(position - 1, 0) : position + 1]
        if any(s < end and start < e for s, e in near):
            continue
        sentence = page.sentence_at(start)
        named = [
            h
            for h in page.hits_in(max(sentence.start, start - 20), min(sentence.end, end + REACH), "body")
            if h.code.split("-")[0] in OWN
        ]
        if not named and not page.text[start].isupper():
            continue
        family = named[0].code.split("-")[0] if named else default
        author = _is_author(page, start)
        air = family == "CIS" and bool(_AIR_DEFENCE.search(page.text, sentence.start, sentence.end))
        code = "CIS-AD" if air and _COORDINATION.match(page.text, start) else f"{family}-{OTHER_COUNCIL}"
        yield BodyMention(code, start, end, True, True, author)


def _inside_name(page: Page, before: list[BodyMention], mention: BodyMention) -> BodyMention:
    """A council in the name of a committee ("… committee under the Council of …") is no body that sits."""
    if not before or not mention.council or not _is_part(before[-1].code):
        return mention
    inside = _PARENT.fullmatch(page.text, before[-1].end, mention.start)
    return mention._replace(author=True) if inside else mention


def _is_part(code: str) -> bool:
    """Whether a body works under a council, whose name can stand in its own."""
    return code in COMMITTEES or code.endswith(OTHER_COUNCIL)


def published_code(code: str) -> str:
    """The code by which a body is told outside: its own where it has one, else OTHER."""
    return code if code in COMMITTEES or code in CODES.values() else OTHER


def _mention(page: Page, hit: Hit, default: str | None) -> BodyMention | None:
    if hit.kind == "body" and hit.code in COMMITTEES and _of_one_army(page, hit):
        return None
    if hit.kind == "body" and hit.code in COMMITTEES:
        return BodyMention(hit.code, hit.start, hit.end, True, True)
    if hit.kind not in ("council", "members", "summit") or _is_address(page, hit):
        return None
    if (hit.code == "CHS" or hit.code in ANAPHORS) and foreign.of_others(page, hit):
        return None
    if hit.code in ANAPHORS and foreign.of_organisation(page, hit):
        return None
    if hit.code in ANAPHORS:
        named = page.text[hit.start].isupper() or page.text[hit.start].lower() in "mмк" or _the(page, hit)
        return BodyMention(hit.code, hit.start, hit.end, False, False) if named else None
    organisations = tuple(dict.fromkeys(_organisations(page, hit)))
    if not organisations and foreign.of_organisation(page, hit):
        return None
    explicit = bool(organisations)
    if not organisations and default is None and _of_council(hit.code) is None:
        return None
    codes = [f"{name}-{hit.code}" for name in organisations or (_of_council(hit.code) or default or "CIS",)]
    codes.sort(key=lambda code: not code.startswith("CIS"))
    end = max([hit.end, *(o.end for o in _after(page, hit))])
    start = min([hit.start, *(o.start for o in _before(page, hit))])
    own = _WHOSE.search(page.text, start, hit.start)
    author = hit.kind == "council" and _is_author(page, hit.start if own else start)
    council = hit.kind == "council" or (hit.kind == "summit" and explicit)
    return BodyMention(codes[0], start, end, council, explicit, author, tuple(codes[1:]))


def _of_one_army(page: Page, hit: Hit) -> bool:
    return bool(_OF_ONE_ARMY.search(page.text, max(hit.start - 8, 0), hit.start))


def _the(page: Page, hit: Hit) -> bool:
    """ "the committee": in small letters a committee is meant more surely than a council."""
    if page.text[hit.start] not in "ca" or page.text[max(hit.start - 4, 0) : hit.start].lower() != "the ":
        return False
    return page.text[hit.start : hit.end] != "council" or not _NOT_ALONE.match(page.text, hit.end)


def _of_council(council: str) -> str | None:
    """The organisation of a council that only one has."""
    return "CSTO" if council == "CSC" else None


def _organisations(page: Page, hit: Hit) -> Iterator[str]:
    inside = [match[0] for match in _INSIDE.finditer(page.text, hit.start, hit.end)]
    yield from (*inside, *(h.code for h in (*_before(page, hit), *_after(page, hit))))


def _before(page: Page, hit: Hit) -> list[Hit]:
    """ "CIS Council …", "the Commonwealth's council", "SCO, CIS and CSTO ministers"."""
    line = page.paragraph_at(hit.start)
    near = [h for h in page.hits_in(max(hit.start - 50, line.start), hit.start, "body") if h.code in OWN]
    if not near or not foreign.OWNER.fullmatch(page.text, near[-1].end, hit.start):
        return []
    found = near[-1:]
    for h in reversed(near[:-1]):
        if not _JOINT.match(page.folded[h.end : found[0].start]):
            break
        found.insert(0, h)
    return found


def _after(page: Page, hit: Hit) -> list[Hit]:
    """ "… of the member states of the CIS", "… of SCO and CIS states"."""
    sentence = page.sentence_at(hit.start)
    found: list[Hit] = []
    end = hit.end
    for h in page.hits_in(hit.end, min(hit.end + REACH * 2, sentence.end), "body"):
        if h.code not in OWN or h.start - end > REACH:
            break
        gap = page.folded[end : h.start]
        if not _BETWEEN.match(gap) or (found and not _JOINT.match(gap)) or (not found and "," in gap):
            break
        found.append(h)
        end = h.end
    return found


def _default_organisation(page: Page) -> str | None:
    """The organisation a council without one belongs to: the first of the three the text names."""
    for hit in page.hits:
        if hit.kind == "body" and (hit.code in OWN or hit.code.startswith("CIS")):
            return hit.code.split("-")[0]
        inside = _INSIDE.search(page.text, hit.start, hit.end) if hit.kind in NAMING else None
        if inside:
            return inside[0]
    return None


def _is_author(page: Page, start: int) -> bool:
    before = page.cues_in(max(start - 30, 0), start, "author")
    return any(re.fullmatch(r"\W*(?:the\W+)?", page.text[cue.end : start], re.IGNORECASE) for cue in before)


def _is_address(page: Page, hit: Hit) -> bool:
    """Whether the words stand in a web address."""
    start = max(page.text.rfind(" ", 0, hit.start), page.text.rfind("\n", 0, hit.start)) + 1
    return "://" in page.text[start : min(hit.start, start + 20)]


def _is_alias(page: Page, first: BodyMention, second: BodyMention) -> bool:
    """ "the Council of Foreign Ministers (CFM)", "the summit of presidents"."""
    return first.code == second.code and page.text[first.end : second.start].strip() in ("(", "of", "of the")
