"""Words of absence, and of whom they speak: "X stayed at home", "neither X nor Y came", "Absent: X"."""

from __future__ import annotations

import re

from events.extract.attending import denied, idioms, rows, stand_ins
from events.extract.attending.saying import Saying
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.extract.words.gazetteer import Hit
from events.kinds import Attendance

_RIGHT_BEFORE = Pattern(
    r"\s(?:(?:has|had|have|again|also|itself|никого|тоже|также|снова)\s){0,2}", re.IGNORECASE
)
_CAME = Pattern(
    r"\b(?:(?:be )?(?:mak(?:e|ing) (?:the|it)|attend(?:ing)?|travel+(?:ing)?|going|coming|flying)\b"
    r"|came|come|there|in attendance|was seen|were seen|приехал\w?|прибыл\w?|был\w?)\b"
)
_ARRIVED = Pattern(
    r",?\s(?:(?:had|has|also|тоже|также)\s)?(?:flew in|arrived|landed|came in|прилетел\w?|прибыл\w?)\b",
    re.IGNORECASE,
)
LABEL = 5
"""Characters that may stand beside the word of absence in a label."""
_AND_ANOTHER = Pattern(r"\b(?:and|и)\s(?:\w+\s){0,2}\Z")
""" "X was ill and his deputy Y came": the word before "and" is not of Y."""
_WORD = Pattern(r"\w")
_TOO = Pattern(
    r"\s(?:(?:(?:на|в|во)\s\w+|was|were|is|are)\s)?(?:(?:и|также и|тоже и|также|только|лишь|only|also)\s)?",
    re.IGNORECASE,
)
_NOTHING_MORE = Pattern(r"(?:\W+(?:either|there))?\s*[.!?;,]")
_OTHER_SUBJECT = Pattern(
    r"\b(?:that|что)\s(?:(?:his|her|its|the|a|no|его|ее)\s)[\w -]{2,30}\Z", re.IGNORECASE
)
""" "X said that his instructions [had not arrived]"."""
_THAT_ANOTHER = Pattern(
    r"\b(?:that|что)\s(?:the\s)?(?:(?-i:[A-ZА-ЯЁ])|nobody\b|no one\b|никто\b|республик|(?:его )?стран)",
    re.IGNORECASE,
)
""" "X said that Utopia [would not take part]": told of another."""
_OF_HIMSELF = Pattern(
    r"[^.;]{0,80}?\b(?:said|warned|told|let it be known|announced|informed|предупредил\w?|сообщил\w?"
    r"|заявил\w?|передал\w?)"
    r"\w*,? (?:that|что) (?:he |she |он |она |сам )?(?:was |will )?"
    r"|[^.;]{0,80}?\b(?:to say|to tell|to explain|to announce|saying|telling|explaining|announcing"
    r"|сообщив|объяснив|сказав),? (?:\w+ )?(?:that|что) [^.;]{0,80}",
    re.IGNORECASE,
)
""" "X rang Y and warned that [he would not come]": of whom the sentence began with."""
_NOT_TO_COME = Pattern(
    r"(?:\s(?:to|от|в)|(?<=\sto))\s"
    r"(?!attend|come|take|participat|join|travel|send|fly|go\b|be |make|show|appear|the |this |that"
    r"|its |his |an? |участ|поезд|приезд|приглаш|визит)|\s(?:подпис|коммент|обсужд|поддерж|голосов)\w+",
    re.IGNORECASE,
)
""" "refused to sign"."""
_OF_A_POST = Pattern(
    r"(?:\s(?:the|its|his|of|from|a|an|от|своего))*\s(?:rotating\s|second\s)?"
    r"(?:chair\w*|presidency|post\b|leadership|offer|request|proposal|comment|documents?"
    r"|председательств\w*|пост\w?\b"
    r"|предложени\w+|просьб\w+|комментари\w+)",
    re.IGNORECASE,
)
""" "refused the chairmanship"."""
REFUSALS = ("refus", "declin", "отказ", "отклон")
NEITHER_RULE = "neither-person"
_JOINED = frozenset({"and", "и", "as well as", "а также", "nor", ", nor", "ни", ", ни", ", and"})
"""Words between two people of whom one verb speaks."""


def away(
    page: Page, clause: Stretch, mention: Person, others: list[Person], everyone: Ordered[Person]
) -> Saying | None:
    """ "X was represented by Y"; "X stayed at home and had Y sit in for him"; "X was absent"."""
    deputy = stand_ins.representative(page, clause, mention, others)
    if deputy:
        return Saying(Attendance.REPRESENTED, mention, "represented", deputy)
    first = page.once(rows.head, mention, everyone)
    if stand_ins.replaced(page, mention, everyone) or idioms.misses(page, clause, mention, first):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    reader = stand_ins.read_by(page, clause, mention, others)
    if reader:
        return Saying(Attendance.REPRESENTED, mention, "represented", reader)
    stands_in = page.cues_in(clause.start, clause.end, "deputised")
    absent = cues(page, clause.start, clause.end)
    for cue in stands_in:
        before = [p for p in others if p.start < cue.start]
        after = [p for p in others if p.start >= cue.end]
        if (
            before
            and after
            and before[-1] == mention
            and not _is_of_another(page, mention, cue)
            and page.folded[cue.start : cue.end].endswith("represented by")
        ):
            return Saying(Attendance.REPRESENTED, mention, "represented", after[0])
    if absence_label(page, clause):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    denied = denial(page, clause, mention, others)
    if denied:
        return Saying(Attendance.ABSENT, mention, denied)
    for cue in absent if denied is None else ():
        following = [p for p in others if p.start >= cue.end]
        missing = [] if governs_what_follows(page, cue) else subjects(page, cue, others)
        if following and _opens_its_clause(page, clause, cue, following[0]):
            missing = _led_by(page, following, everyone)
        elif not missing and following and not _asked(page, cue, following[0]):
            another = _is_another(page, cue, following[0])
            missing = [] if another else _led_by(page, following, everyone)
        if mention in missing and not _arrived(page, mention, cue):
            word = page.folded[cue.start : cue.end]
            refused = page.cues_in(cue.start, cue.start + 1, "refused")
            deputy = next((p for p in others if p.start > cue.end), None) if stands_in else None
            if deputy and deputy.country not in (None, mention.country):
                deputy = None
            attendance = Attendance.REFUSED if refused and word else Attendance.ABSENT
            return Saying(attendance, mention, "stays-away", deputy)
    return None


def _arrived(page: Page, mention: Person, cue: Hit) -> bool:
    """ "X flew in at dawn and missed [the tour]": whoever came misses only a part."""
    return bool(_ARRIVED.match(page.text, max(mention.right, mention.end), cue.start))


def cues(page: Page, start: int, end: int) -> list[Hit]:
    """The words of absence that begin in [start, end), in order: those known and the denials of coming."""
    found = [*page.cues_in(start, end, "absent"), *denied.find(page, start, end)]
    return sorted((cue for cue in found if _stays_away(page, cue)), key=lambda cue: cue.start)


def _is_of_another(page: Page, mention: Person, cue: Hit) -> bool:
    """ "X spoke first, and Utopia was represented by Y": the verb's subject is a state that is not his."""
    states = page.hits_in(max(mention.right, mention.end), cue.start, "country")
    return bool(states) and states[-1].code != mention.country


def _opens_its_clause(page: Page, clause: Stretch, cue: Hit, person: Person) -> bool:
    """ "Не приехал и X", "…, отсутствовали X и Y": a verb that opens its clause has no subject before it."""
    opening = page.text[max(clause.start, page.text.rfind(",", clause.start, cue.start) + 1) : cue.start]
    return not _WORD.search(opening) and bool(_TOO.fullmatch(page.text, cue.end, person.left))


def _is_another(page: Page, cue: Hit, person: Person) -> bool:
    """ "X was ill and his deputy Y came", but not "absent were the ministers of A [and] B, X and Y"."""
    joint = _AND_ANOTHER.search(page.text, cue.end, person.left)
    if joint is None or joint[0] not in ("and ", "и "):
        return joint is not None
    return not any(hit.end == joint.start() - 1 for hit in page.hits_in(cue.end, joint.start(), "country"))


def _led_by(page: Page, people: list[Person], everyone: Ordered[Person]) -> list[Person]:
    """The first of some people with the list that he opens."""
    return [person for person in people if page.once(rows.head, person, everyone) == people[0]]


def absence_label(page: Page, clause: Stretch) -> Hit | None:
    """ "Absent: X.", "Not expected: Utopia.": the word of absence alone before a colon."""
    if page.text[clause.start : clause.start + 1] != ":":
        return None
    sentence = page.sentence_at(clause.start)
    start = max(sentence.start, page.text.rfind(";", sentence.start, clause.start) + 1)
    cues = page.cues_in(start, clause.start, "absent")
    return next((cue for cue in cues if clause.start - start <= cue.end - cue.start + LABEL), None)


def denial(page: Page, clause: Stretch, mention: Person, others: list[Person]) -> str | None:
    """The rule of "neither X nor Y came", "nor did Y"; "" where it is denied that they stayed away.

    None: nothing of the kind is said.
    """
    if not asserted.neither(page, clause.start, mention.left):
        return None
    partners = [p for p in others if asserted.neither(page, clause.start, p.left)]
    verbs = page.cues_in(partners[-1].end, clause.end, "present", "absent")
    came = _CAME.search(page.text, partners[-1].end, clause.end)
    if verbs and verbs[0].code == "absent" and page.language != "ru":
        return ""
    sentence = page.sentence_at(mention.start)
    told = sentence.start
    if _NOTHING_MORE.match(page.text, max(partners[-1].right, partners[-1].end)):
        told = page.sentences[max(page.sentence_index(mention.start) - 1, 0)].start
    before = page.cues_in(sentence.start, mention.left, "absent", "present")
    before = before or page.cues_in(told, sentence.start, "absent")
    return NEITHER_RULE if verbs or came or before else None


def _asked(page: Page, cue: Hit, person: Person) -> bool:
    return bool(page.cues_in(cue.start, person.start, "deputised"))


def subjects(page: Page, cue: Hit, people: list[Person]) -> list[Person]:
    """The people a verb speaks of: the last one before it, with those joined to him by "and"."""
    before = [p for p in people if p.end <= cue.start]
    subjects = before[-1:]
    if len(before) > 1 and _OF_HIMSELF.fullmatch(page.text, subjects[0].end, cue.start):
        return before[:1]
    if subjects and _is_of_another_state(page, subjects[0], cue):
        return []
    for person in reversed(before[:-1]):
        gap = page.folded[max(person.right, person.end) : subjects[0].left].strip()
        if gap not in _JOINED and not (gap == "," and len(subjects) > 1):
            break
        subjects.insert(0, person)
    return subjects


def governs_what_follows(page: Page, cue: Hit) -> bool:
    """ "the absence of", "nobody came from": who was away stands after it."""
    return page.folded[cue.start : cue.end].endswith((" of", " from"))


def _stays_away(page: Page, cue: Hit) -> bool:
    """Whether a word of absence means staying away: "refused to sign" does not."""
    refuses = page.folded[cue.start : cue.end].startswith(REFUSALS)
    if not denied.stands(page, cue.start, cue.end):
        return False
    return not (refuses and (_NOT_TO_COME.match(page.text, cue.end) or _OF_A_POST.match(page.text, cue.end)))


def _is_of_another_state(page: Page, person: Person, cue: Hit) -> bool:
    """ "X said that Utopia refused": the verb's subject is the state right before it."""
    if _OTHER_SUBJECT.search(page.text, max(person.right, person.end), cue.start - 1):
        return True
    if _THAT_ANOTHER.search(page.text, max(person.right, person.end), cue.start):
        return True
    states = page.hits_in(max(person.right, person.end), cue.start, "country")
    if not states or states[-1].code == person.country:
        return False
    return bool(_RIGHT_BEFORE.fullmatch(page.text, states[-1].end, cue.start))
