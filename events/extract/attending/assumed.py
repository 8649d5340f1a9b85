"""Who is taken to have been there though no word says so: a member of the council, told of in the report
of its sitting.

A careful reader takes a minister whom the report of his council's session has do anything for one who
sat in it. The words around the name that speak against it are few: it belongs to another noun ("X's
office"), a preposition governs it ("a successor to X"), the sentence tells of a change in office, or
it is not known whether he came.
"""

from __future__ import annotations

import re

from events.extract.attending import deeds, presence
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.persons import offices
from events.extract.persons.person import Person
from events.extract.sessions.sittings import Sitting

REACH = 24
"""Characters before a name in which the word stands that governs it."""
_OWNS = Pattern(r"['’]s?\s")
""" "[X]'s office"."""
_GOVERNED = Pattern(
    r"\b(?:over|without|since|under|through|via|because of|thanks to|succeed(?:s|ed|ing)?"
    r"|replac(?:es?|ed|ing)|inherit(?:s|ed)|mourn(?:s|ed|ing)|late|nor|than|like|unlike|heard of"
    r"|(?:office|advis[eo]rs?|aides?|portraits?|names?|friends?|followers|posts?|successor|spokes\w+|letters?"
    r"|messages?|resignation|departure|dismissal|illness|death|birthday|family|widow|sons?|memoirs"
    r"|government|administration|critics?|times|era|rule) (?:of|to|from)"
    r"|вместо|после|кроме|без|против|памяти|преемник\w{0,2}|ухода[^.;:,]{0,30}|портрет\w{0,2}|советник\w{0,2})"
    r"\s(?:the\s)?\Z",
    re.IGNORECASE,
)
""" "the office of [X]"."""
_CHANGE = Pattern(
    r"\b(?:succeeds?|succeeded|successor|predecessor|dismiss\w+|sacked|resign\w*|takes over as|took over as"
    r"|сменил\w*|преемник\w*|предшественник\w*|уволен\w*|в отставку)\b",
    re.IGNORECASE,
)
""" "Y succeeded X as minister": told of an office, not of the day."""
_OF_HIM = Pattern(
    r"(?:,[^.;:,]{2,90},)?\s(?:(?:was|is|has been|had been|also|then)\s){0,2}"
    rf"(?:(?!stayed\sbehind){deeds.OF_HIM}\b|in\s(?-i:[A-Z])"
    rf"|(?:[\w-]+\s){{0,3}}?(?:{deeds.OF_HIM_RU}|назначен|избран))",
    re.IGNORECASE,
)
""" "X [was appointed] in April"."""
_WORD_BEFORE = Pattern(r"[\w-]+\s\Z")
_JOINTS = frozenset("and by with the also but from of и а также был была от".split())
"""Words that may stand before a name and its state; another is his calling: "analyst [X of Utopia]"."""


def took_part(page: Page, sitting: Sitting, mention: Person) -> bool:
    """Whether a name in the body of a report is a member's, and nothing speaks against his coming."""
    if mention.start < page.headline_end or not _has_seat(page, sitting, mention):
        return False
    if mention.name.isupper() and not mention.known:
        return False
    left, end = min(mention.left, mention.start), max(mention.right, mention.end)
    sentence = page.sentence_at(mention.start)
    if presence.is_open(page, mention):
        return False
    if _OWNS.match(page.text, end) or _OF_HIM.match(page.text, end, sentence.end):
        return False
    if _GOVERNED.search(page.text, max(left - REACH, sentence.start), left):
        return False
    return not _CHANGE.search(page.text, sentence.start, sentence.end)


def _has_seat(page: Page, sitting: Sitting, person: Person) -> bool:
    """Whether an office that is printed or known seats somebody in the council; a whole name printed with
    its state and nothing else is its minister's."""
    if not offices.has_table(sitting.code):
        return False
    day = sitting.date.edtf if sitting.date else None
    if offices.has_left(person.known, day) and not person.role:
        return False
    role = offices.settle(person.role, person.known, sitting.code, day)
    if role is not None:
        return offices.sits_in(role, sitting.code)
    left = min(person.left, person.start)
    word = _WORD_BEFORE.search(page.text, max(left - REACH, page.sentence_at(person.start).start), left)
    bare = word is None or word[0].strip().lower() in _JOINTS
    return bool(bare and person.country and " " in person.name and not (person.titled or person.rank))
