"""Who meets whom in a sentence: a word of personal contact, and what each side does in its clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import contacts
from events.extract.sessions.clause_parts import (
    OPEN,
    WHEN,
    Contact,
    Part,
    clauses_of,
    contacts_in,
    masked_words,
    parts_of,
    run_of,
    without_adverbials,
)
from events.extract.sessions.contacts import Kind

_TAKEN_UP = Pattern(
    r"(?:[^;]{0,90}?)(?:,|;|\band\b|\bи\b|\bа\b)[^;]{0,40}\b(?:with|со?)\s[^;]{0,60}", re.IGNORECASE
)
""" "talked with X about gas, after it with [Y]"."""
_AND_THEN = Pattern(
    rf"[^;]{{0,60}}?(?:,|\band\b|\bи\b)[\s,]*(?:(?:then|later|and|towards|потом|затем|{WHEN}+)[\s,]*)*"
)
_RESTS = Pattern(r"\s*(?:[.,;!)]|\Z|(?:for|on|at|in|about|to|в|на|по|о|об)\b)", re.IGNORECASE)
_BARRIER = Pattern(
    r"\b(?:that|which|who|whose|when|where|because|if|said|says|told|tells|adding|not(?:ed|ing)|opened|closed"
    r"|chaired|attended|adopted|approved|supported|thanked|reported|took part|taking part|participated"
    r"|что|котор\w{2,3}|когда|где|сказал\w*|заявил\w*|сообщил\w*|поблагодарил\w*|открыл\w*|закрыл\w*|вел|утвердил\w*"
    r"|одобрил\w*|выступил\w*|поддержал\w*|доложил\w*)\b",
    re.IGNORECASE,
)
"""Words that open another statement."""
_NEW_SUBJECT = Pattern(
    r",|\b(?:and|that|who|said|says|told|as|и|что|который|сказал\w*|сообщил\w*|заявил\w*)\b", re.IGNORECASE
)
_SITTING = Pattern(
    r"\b(?:the|this|its|council|at|на|в ходе|session|regular|очередн\w+|плановой?)\s(?:[\w-]+\s){0,2}\Z",
    re.IGNORECASE,
)
""" "at [the] meeting", «[на] встрече»: that of the council."""
_THEIRS = Pattern(r"\b(?:their|its|of their own|их)\s(?:[\w-]+\s){0,2}\Z", re.IGNORECASE)
_WITH_OTHERS = Pattern(r"\s(?:with|со?)\s(?!each other|one another)", re.IGNORECASE)
_INSTANCE = Pattern(r"(?:Так|В частности|Thus|In particular|For instance|For example),?\s", re.IGNORECASE)
_AND_OTHERS = Pattern(
    r",?\s(?:and|и)\s(?:(?:all|the|все)\s)*(?:others?|друг|остальн|все\b|rest\b)", re.IGNORECASE
)
_QUOTE = Pattern(r"[\"“«]")
DENIAL = 45
"""Characters on either side of a talk in which it is denied."""
LONGEST_OBJECT = 9
"""Words between "received" and whom."""
MOST_PARTNERS = 3
"""Whoever meets more, and none of them apart, is the host of them all."""
FAR = 170
"""Characters over which a leader, his guests and the word of contact may lie."""
_OBJECTS = {
    Kind.MEET: ("", "with"),
    Kind.TALK: ("with", "to"),
    Kind.SPEAK: ("with", "to"),
    Kind.RECEIVE: ("", "by"),
    Kind.WELCOME: ("", "by"),
    Kind.CALL: ("on", "to", "of", "at", ""),
    Kind.NOUN: ("with",),
    Kind.TABLE: ("with", "for", "by", "at", "of"),
}
"""How a word of contact governs its other side."""
_DIRECT = (Kind.MEET, Kind.RECEIVE, Kind.WELCOME, Kind.CALL)


@dataclass(frozen=True, slots=True)
class Talk:
    """A phrase at [start, end) of the page and where its sides begin; of a reception the host alone.

    `own` are the words around it that tell of no other talk of the same side: "on Monday with X, [on
    Tuesday with Y]".
    """

    start: int
    end: int
    sides: tuple[int, ...]
    own: Stretch


def sentences(page: Page) -> set[Stretch]:
    """The sentences that may tell of a talk or a reception."""
    found = {page.sentence_at(match.start()) for match in contacts.WORD.finditer(page.text)}
    return found | {page.sentence_at(match.start()) for match in contacts.APART.finditer(page.text)}


def find(
    page: Page, sentence: Stretch, sides: Iterable[tuple[int, int]], hosts: Iterable[tuple[int, int]]
) -> Iterator[Talk]:
    """The talks that a sentence tells of; `sides` are the words of each side, `hosts` those of leaders."""
    masked = masked_words(page, sentence, sides)
    leaders = {start - sentence.start for start, _ in hosts}
    before: list[Part] = []
    for clause, rest in clauses_of(masked):
        parts = list(parts_of(masked, clause))
        for word, company in _told(masked, clause, parts, before, rest):
            if word.kind is Kind.WELCOME and leaders.isdisjoint(part.start for part in company):
                continue
            start, end = _around(word, *company)
            if not _is_denied(masked, clause, start, end):
                begins = tuple(sentence.start + part.start for part in company)
                own = _own(masked, clause, company[-1], (*parts, *rest))
                own = Stretch(sentence.start + own.start, sentence.start + own.end)
                yield Talk(sentence.start + start, sentence.start + end, begins, own)
        before += parts


def _own(masked: str, clause: Stretch, partner: Part, parts: tuple[Part, ...]) -> Stretch:
    """The clause; of one of several whom the same side met only what follows up to the next."""
    others = [
        part.start for part in parts if part.role == partner.role and not part.joined and part != partner
    ]
    if not partner.role or partner.joined or not others:
        return clause
    end = max(clause.end, partner.end + len(masked[partner.end :].partition(";")[0]))
    return Stretch(partner.start, min((start for start in others if start > partner.end), default=end))


def _told(
    masked: str, clause: Stretch, parts: list[Part], before: list[Part], rest: tuple[Part, ...]
) -> list[tuple[Contact, tuple[Part, ...]]]:
    """The words of contact of a clause, each with the company that it brings together."""
    if contacts.BY_WIRE.search(masked, clause.start, clause.end):
        return []
    words = contacts_in(masked, clause)
    told = [(word, company) for word in words for company in _meets(masked, word, parts, before, rest)]
    return told or list(_apart(masked, clause, parts))


def receptions(page: Page, sentence: Stretch, hosts: Iterable[tuple[int, int]]) -> Iterator[Talk]:
    """The receptions of a council's people that a sentence tells of; `hosts` are the words of each leader."""
    masked = masked_words(page, sentence, hosts)
    for clause, _ in clauses_of(masked):
        parts = parts_of(masked, clause, groups=True)
        guests = [part for part in parts if part.group]
        for host in (part for part in parts if not part.group and not part.owns):
            for contact in contacts_in(masked, clause) if guests else ():
                guest = next((g for g in guests if _is_reception(masked, contact, host, g)), None)
                if guest is None:
                    continue
                start, end = _around(contact, host, guest)
                if _is_denied(masked, clause, start, end):
                    continue
                own = Stretch(sentence.start + clause.start, sentence.start + clause.end)
                yield Talk(sentence.start + start, sentence.start + end, (sentence.start + host.start,), own)
                break


def goes_on(page: Page, sentence: Stretch) -> bool:
    """Whether a sentence gives an instance of what the one before it told: "Так, X и Y обсудили …"."""
    return bool(_INSTANCE.match(page.text, sentence.start, sentence.end))


def _meets(
    masked: str, contact: Contact, parts: list[Part], before: list[Part], rest: tuple[Part, ...]
) -> Iterator[tuple[Part, ...]]:
    """Each company that one word of contact brings together; one alone met whom the text spoke of before."""
    partners = _partners(masked, contact, parts)
    if not partners:
        yield from _together(masked, contact, parts, before)
        return
    principals = _principals(masked, contact, [part for part in parts if part not in partners])
    principals = principals or _subject(before)
    if not principals and not partners[0].role:
        return
    further = _further(masked, contact, partners[-1], (*parts, *rest), principals)
    if len(principals) > 1:
        if len(principals) + len(partners) == 3:
            yield (*principals, *partners)
        return
    everyone = [*partners, *further]
    if len(everyone) > MOST_PARTNERS and not contact.apart:
        return
    for partner in everyone:
        yield (*principals, partner)


def _subject(before: list[Part]) -> list[Part]:
    """Whom the clauses before spoke of: "X is due on Friday: talks with Y are planned"."""
    bare = (
        number for number, part in enumerate(before) if not part.role and not part.joined and not part.owns
    )
    return run_of(before, next(bare, len(before)))


def _partners(masked: str, contact: Contact, parts: list[Part]) -> list[Part]:
    """Whom the word governs: "met [X and Y]", "had a talk with [X]", "with [X] had a talk"."""
    governed = _OBJECTS[contact.kind]
    for number, part in enumerate(parts):
        if part.start < contact.end or part.owns:
            continue
        if _BARRIER.search(masked, contact.end, part.start):
            break
        if part.role in governed and (part.role or _is_object(masked, contact, parts, part)):
            return run_of(parts, number)
    if contact.kind in (Kind.CALL, Kind.RECEIVE, Kind.WELCOME) or _is_sitting(masked, contact):
        return []
    for number in range(len(parts) - 1, -1, -1):
        part = parts[number]
        if part.end <= contact.start and part.role == "with" and not part.joined and not part.owns:
            return run_of(parts, number)
    return []


def _is_object(masked: str, contact: Contact, parts: list[Part], part: Part) -> bool:
    """ "received late at night [X]": few words, over no comma but that of an apposition; none who follows
    «с X встретился» is met."""
    if any(other.role == "with" for other in parts if other.end <= contact.start):
        return False
    between = masked[contact.end : part.start]
    if contact.kind not in _DIRECT or OPEN in between:
        return False
    return len(between.split()) <= LONGEST_OBJECT and "," not in between.rstrip(" ,")


def _principals(masked: str, contact: Contact, parts: list[Part]) -> list[Part]:
    """Who meets: the subject of the clause, else whoever stands behind the word: "a talk by [X] with Y"."""
    before = [
        n for n, p in enumerate(parts) if p.end <= contact.start and p.role in ("", "at") and not p.joined
    ]
    before = [n for n in before if not parts[n].owns or _is_before(masked, parts[n], contact)]
    while len(before) > 1 and not _NEW_SUBJECT.search(masked, parts[before[-2]].end, parts[before[-1]].start):
        before.pop()
    if before:
        run = run_of(parts, before[-1])
        return [part for part in run if part.end <= contact.start] or [parts[before[-1]]]
    behind = (n for n, p in enumerate(parts) if p.start >= contact.end and p.role in ("", "of", "by", "at"))
    return run_of(parts, next(behind, len(parts)))


def _is_before(masked: str, part: Part, contact: Contact) -> bool:
    """ "[X's] separate talks"."""
    return len(masked[part.end : contact.start].split()) <= 4


def _further(
    masked: str, contact: Contact, last: Part, parts: tuple[Part, ...], principals: list[Part]
) -> list[Part]:
    """Others whom the same side met: "…, after it with [Y] about gas", "…, and towards evening, [Y]"."""
    found: list[Part] = []
    for part in parts:
        if part.start <= last.end or part in principals:
            continue
        taken_up = part.role == "with" and _TAKEN_UP.fullmatch(masked, last.end, part.start)
        then = contact.kind in _DIRECT and not part.role and _RESTS.match(masked, part.end)
        if not part.joined and not taken_up and not (then and _is_then(masked, last.end, part.start)):
            break
        found.append(part)
        last = part
    return found


def _is_then(masked: str, start: int, end: int) -> bool:
    return bool(_AND_THEN.fullmatch(without_adverbials(masked[start:end])))


def _together(
    masked: str, contact: Contact, parts: list[Part], before: list[Part]
) -> Iterator[tuple[Part, ...]]:
    """Two who are named together, or three who meet as three: "X and Y met", "talks between X and Y"."""
    if not parts:
        yield from _taken_up(masked, contact, before)
    for number, part in enumerate(parts):
        company = run_of(parts, number)
        if part.joined or len(company) < 2 or len(company) > 3:
            continue
        if len(company) == 3 and not contacts.OF_THREE.search(masked):
            continue
        if _is_company(masked, contact, company):
            yield tuple(company)
            return
    others = [part for part in parts if not part.owns]
    if contact.kind is not Kind.NOUN or not contact.apart or len(others) != 2 or _is_sitting(masked, contact):
        return
    if not _BARRIER.search(masked, *_around(contact, *others)):
        yield tuple(others)


def _taken_up(masked: str, contact: Contact, before: list[Part]) -> Iterator[tuple[Part, ...]]:
    """ "X gave Y a sabre; their talk lasted an hour", "X and Y signed nothing but agreed on a plan"."""
    company = [part for part in before if not part.owns and part.role in ("", "with", "to")]
    if contact.kind is Kind.NOUN and _THEIRS.search(masked, 0, contact.start):
        joined = True
    else:
        joined = contact.kind in (Kind.MEET, Kind.TALK) and len(_subject(before)) == 2
    if joined and len(company) == 2:
        yield tuple(company)


def _is_company(masked: str, contact: Contact, company: list[Part]) -> bool:
    """Whether it is a company's own contact, and no sitting at which they are two of many."""
    first, last = company[0], company[-1]
    if _AND_OTHERS.match(masked, last.end):
        return False
    if contact.kind in (Kind.NOUN, Kind.TABLE) and first.start >= contact.end:
        near = len(masked[contact.end : first.start].split()) <= 6
        return first.role == "between" or (
            near and first.role in ("of", "") and not _is_sitting(masked, contact)
        )
    if first.role or contact.kind in (Kind.RECEIVE, Kind.WELCOME, Kind.CALL):
        return False
    between = (last.end, contact.start) if last.end <= contact.start else (contact.end, first.start)
    if between[0] > between[1] or (not contact.apart and _BARRIER.search(masked, *between)):
        return False
    if contact.kind is Kind.NOUN and (
        _is_sitting(masked, contact) or _WITH_OTHERS.match(masked, contact.end)
    ):
        return False
    if contact.kind is Kind.SPEAK:
        return contact.apart
    return contact.kind is Kind.TABLE or not _WITH_OTHERS.match(masked, contact.end)


def _is_sitting(masked: str, contact: Contact) -> bool:
    """ "At the meeting X and Y spoke"."""
    return contact.kind is Kind.NOUN and bool(_SITTING.search(masked, 0, contact.start)) and not contact.apart


def _apart(masked: str, clause: Stretch, parts: list[Part]) -> Iterator[tuple[Contact, tuple[Part, ...]]]:
    """ "In the break X and Y signed a protocol": two who do anything apart from the others."""
    words = contacts.APART.search(masked, clause.start, clause.end)
    if words is None or len(parts) != 2 or parts[0].role or any(part.owns for part in parts):
        return
    together = parts[1].joined or parts[1].role == "with"
    if together and not _BARRIER.search(masked, parts[1].end, words.start()):
        yield Contact(words.start(), words.end(), Kind.SPEAK, True), tuple(parts)


def _is_reception(masked: str, contact: Contact, host: Part, guest: Part) -> bool:
    """Whether a word of contact brings a leader and a council's people together."""
    start, end = _around(contact, host, guest)
    if end - start > FAR or _BARRIER.search(masked, start, end) or masked[: guest.start].endswith("fellow "):
        return False
    roles = {host.role, guest.role}
    if "other" in roles:
        return False
    if contact.kind in (Kind.MEET, Kind.RECEIVE, Kind.WELCOME):
        return host.role in ("", "with", "by") and guest.role in ("", "with", "by", "of")
    if contact.kind in (Kind.TABLE, Kind.CALL):
        return True
    return bool(roles & {"with", "between"} or (contact.kind is not Kind.NOUN and "to" in roles))


def _around(contact: Contact, *parts: Part) -> tuple[int, int]:
    return min(contact.start, *(part.start for part in parts)), max(contact.end, *(p.end for p in parts))


def _is_denied(masked: str, clause: Stretch, start: int, end: int) -> bool:
    """ "X did not meet Y", "a talk of X with Y was cancelled"; what is quoted denies something else."""
    after = _QUOTE.search(masked, end, clause.end)
    end = min(end + DENIAL, clause.end, after.start() if after else clause.end)
    return bool(contacts.DENIED.search(masked, max(start - DENIAL, clause.start), end))
