"""Who takes part in a sitting, who stays away, and by which words.

A holder of an office that sits in the council takes part where the words tie him to its sitting (see
`presence`); nearness is not enough. Said to be absent, represented, a predecessor, a sender of
greetings or a side in a talk of two on the margins, he does not.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from events.extract import asserted, clauses, offices, otherwhere, presence
from events.extract.gazetteer import Hit, fold
from events.extract.names import Person
from events.extract.people import Figure
from events.extract.places import is_elsewhere
from events.extract.presence_verbs import Link
from events.extract.presence_words import MISSING
from events.extract.scope import Beside, Scope
from events.extract.sittings import Sitting
from events.extract.text import Ordered, Page, Stretch
from events.kinds import Attendance, Status, Weighed
from events.records import AttendeeReading, Evidence

ASIDE = ("bilateral", "received", "greeting", "address")
"""Cues of sentences whose people are no participants on account of that sentence."""
BESIDE_NAME = 60
"""Characters within which "spokesman" belongs to a name."""
_BREAK = re.compile(r"[,;:.!?]\s")
_APPOSED = re.compile(r",\s(?:[\w'’]{1,20}\s){0,4}")
_HOST = re.compile(r"\b(?:host|хозяин\w{0,2})\b", re.IGNORECASE)
_RIGHT_BEFORE = re.compile(r"\s(?:(?:has|had|have|again|also|itself|тоже|также|снова)\s){0,2}", re.IGNORECASE)
_EXPECTED = re.compile(
    r"[,\s](?:(?:also|still|too|both|all|тоже|также|по-прежнему)\s)?"
    r"(?:(?:is|are|was|were|has been|have been|had been)\s(?:\w{2,12}ly\s|also\s)?"
    r"(?:expected|due|scheduled|planned|invited|supposed|set|going to|to)\b"
    r"|(?:will|plans?|planned|intends?|intended|promised)\s(?:also\s)?(?:to\s)?"
    r"(?:attend|come|take part|travel|fly|arrive|participate|join|be present)\b"
    r"|(?:ожида[ею]тся|должен|должна|должны|собирается|намерен|планирует|приедет|прибудет|примет участие)\b)",
    re.IGNORECASE,
)
""" "X was expected to attend", "X will come"."""
_CAME = re.compile(r"\b(?:came|come|there|in attendance|was seen|were seen|приехал\w?|прибыл\w?|был\w?)\b")
_SAID = re.compile(
    r"(?:\s\([^()]{2,30}\))?\s(?:said|told|asked|warned|agreed|replied|added|proposed|reported|recalled|напомнил\w?|сказал\w?"
    r"|заявил\w?)\b"
)
LABEL = 5
"""Characters that may stand beside the word of absence in a label."""
_AND_ANOTHER = re.compile(r"\b(?:and|и)\s(?:\w+\s){0,2}\Z")
""" "X was ill and his deputy Y came": the word before "and" is not of Y."""
_WORD = re.compile(r"\w")
_TOO = re.compile(r"\s(?:(?:на|в|во)\s\w+\s)?(?:и|также и|тоже и)\s", re.IGNORECASE)
_NOTHING_MORE = re.compile(r"(?:\W+(?:either|there))?\s*[.!?;,]")
_GOES_ON = re.compile(
    r"(?:,?\s?\b(?:but|yet|though|although|and|но|однако|а|и)\s)(?:(?:then|later|instead|still|he|she|он|она|затем"
    r"|потом|в итоге|в последний момент"
    r"|in the end,?|at the last (?:minute|moment),?)\s){0,2}",
    re.IGNORECASE,
)
""" "X was due to come [but then] stayed at home": the subject stays the same."""
_AT_THE_SITTING = re.compile(
    r"(?:(?P<later>will|would|is to|is due to|is expected to|plans to)\s)?(?P<not>not\s)?(?:also\s)?"
    r"(?:be|was|is|attend(?:ed|s)?|join(?:ed|s)?|came|come|took part|take part|takes part"
    r"|participated?|sat)\s(?:at|in|to|for)?\s?(?:the\s)(?:[\w-]+\s){0,2}?(?:session|meeting|sitting|summit|council|talks)\b"
    r"|(?P<no>не\s)?(?:(?:будет|был[аи]?|присутствовал[аи]?|приедет|прибудет)\sна|(?:участвовал[аи]?"
    r"|участвует|принял[аи]? участие|примет участие)\sв[о]?)\s(?:сам\w+\s)?"
    r"(?:заседани|саммит|сесси|встреч|совещани)\w+",
    re.IGNORECASE,
)
_NOT_ATTENDED = re.compile(
    r"\s(?:did|does|will|would|could)(?: not|n['’]t) (?:attend|take part|participate)\b"
    r"|\s(?:[\w-]+\s){0,3}не (?:участвова|присутствова|принял\w? участи)\w*"
)
DEPUTY = 40
"""Characters within which "sent" has its object."""
_FOR_HIM = re.compile(
    r"\b(?:(?:stood|stands|standing|sat|sitting|sit|stand|filled|filling|deputi[sz](?:ed|ing)) (?:in )?for"
    r"|in (?:the )?place of|instead of|on behalf of the absent|вместо|замещал|заменил\w?)"
    r"\W(?:the\W)?\Z",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"\s(?:has |had )?(?:sent|sends|delegated|delegates|dispatched|прислал[аи]?|направил[аи]?)\s"
    r"(?:(?:his|her|its|a|an|the|only|своего|своих)\s)?(?=(?:first\s)?deput|(?:перв\w+\s)?замест|зам"
    r"|ambassador|посл"
    r"|First Deputy|Deputy|his |her |prime)"
)
_IN_HIS_PLACE = re.compile(
    r"\b(?:in his (?:place|stead)|in her (?:place|stead)|instead of (?:him|her)|вместо него|вместо нее|за "
    r"него)\b"
)
_ASKED = re.compile(r"\b(?:asked|sent|delegated|ordered|told|попросил\w?|поручил\w?|направил\w?)\b")
_WORDS_OF = re.compile(
    r"\b(?:address|speech|message|statement|text|remarks|обращение|речь)\W(?:\w{2,3}\W){0,2}", re.I
)
_READ_OUT = re.compile(r"\b(?:was|were|is|being) read (?:out )?(?:there |for him )?by\b|\bзачита[лн]\w?\b")
_OTHER_SUBJECT = re.compile(
    r"\b(?:that|что)\s(?:(?:his|her|its|the|a|no|его|ее)\s)[\w -]{2,30}\Z", re.IGNORECASE
)
""" "X said that his instructions [had not arrived]"."""
_SENT_BY_STATE = re.compile(
    r"\b(?:(?:was|were|is|are) represented by|представил\w?|представлял\w?|представляет)\s(?:its|the"
    r"|their|his|her|an?)?\s?\Z",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"\b(?:according to|said|told|announced by|сообщил\w?|по словам)\b[^.;]{0,70}\Z", re.IGNORECASE
)
_OF_HIMSELF = re.compile(
    r"[^.;]{0,80}?\b(?:said|warned|told|let it be known|announced|informed|предупредил\w?|сообщил\w?"
    r"|заявил\w?|передал\w?)"
    r"\w*,? (?:that|что) (?:he |she |он |она |сам )?(?:was |will )?",
    re.IGNORECASE,
)
""" "X rang Y and warned that [he would not come]": of whom the sentence began with."""
_NOT_TO_COME = re.compile(
    r"\s(?:to|от|в)\s(?!attend|come|take|participat|join|travel|send|fly|go\b|be |make|show|appear|the "
    r"|this |that"
    r"|its |his |an? |участ|поезд|приезд|приглаш|визит)|\s(?:подпис|коммент|обсужд|поддерж|голосов)\w+",
    re.IGNORECASE,
)
""" "refused to sign"."""
REFUSALS = ("refus", "declin", "отказ", "отклон")
GUEST_RULE = "guest-stays-away"
"""Of somebody whose office does not sit in the council: his seat is not his state's."""
NEITHER_RULE = "neither-person"
_JOINED = frozenset({"and", "и", "as well as", "а также", "nor", ", nor", "ни", ", ни", ", and"})
"""Words between two people of whom one verb speaks."""
REGULAR = frozenset({Attendance.PRESENT, Attendance.EXPECTED})
UNTIED = "No words about the name say that its bearer was there or stayed away."
ASIDE_REASONS = {
    "bilateral": "The sentence tells of a talk of two, not of the sitting.",
    "received": "The sentence tells of a reception, not of the sitting.",
    "greeting": "The sentence tells of greetings; whoever sends them need not come.",
    "address": "The sentence tells of an address to the sitting, which need not be given there.",
}
"""Why the people of a sentence with a cue of `ASIDE` are none of a sitting."""


class Saying(NamedTuple):
    """What one mention says of a person's attendance, and the person who came instead."""

    attendance: Attendance
    mention: Person
    rule: str
    deputy: Person | None = None


def read(
    page: Page, sitting: Sitting, scope: Scope | Beside, figures: list[Figure], everyone: Ordered[Person]
) -> tuple[AttendeeReading, ...]:
    """The attendees of one sitting, in the order in which the text names them."""
    found = [_attendee(page, sitting, scope, figure, everyone) for figure in figures]
    return tuple(attendee for attendee in found if attendee)


def _attendee(
    page: Page, sitting: Sitting, scope: Scope | Beside, figure: Figure, everyone: Ordered[Person]
) -> AttendeeReading | None:
    sayings = [
        s
        for m in figure.mentions
        if scope.covers(sitting, m.start) and (s := _said(page, sitting, m, everyone))
    ]
    told = [s for s in sayings if s.attendance is not Attendance.NOT_REPORTED]
    if len(told) < len(sayings) and all(s.rule == "named-in-report" for s in told):
        absence = next(s for s in sayings if s.attendance is Attendance.NOT_REPORTED)
        pass_over(page, absence.mention, "Said to be elsewhere, but not to be missed or replaced.")
        return None
    sayings = told
    if isinstance(scope, Beside):
        sayings = [s for s in sayings if not _is_source(page, s.mention)]
        if told and not sayings:
            pass_over(page, told[0].mention, "Only announces the sitting; whoever does need not come.")
    if not sayings:
        return None
    day = sitting.date.edtf if sitting.date else None
    if any(_speaks_for_others(page, mention) for mention in figure.mentions):
        pass_over(page, sayings[0].mention, "Speaks for others, as a spokesman or an analyst does.")
        return None
    takes_part = any(saying.rule != "named-in-report" for saying in sayings)
    country = figure.country or offices.country_of(figure.known)
    role = _role_there(page, sitting, figure, sayings, day)
    stands = role is not None and any(_stands_for_state(page, saying.mention) for saying in sayings)
    unnamed = role is None and takes_part and country and not offices.has_table(sitting.code)
    sits = role is not None and offices.sits_in(role, sitting.code)
    if not unnamed and not stands and not sits:
        if role is None or not all(_did_not_attend(page, saying) for saying in sayings):
            pass_over(page, sayings[0].mention, _no_seat(sitting, role))
            return None
        sayings = [saying._replace(rule=GUEST_RULE) for saying in sayings]
    if role and offices.base(role) in offices.OFFICERS:
        country = None
    elif country is None:
        country = _country_near(page, sitting, figure.mentions[0], everyone)
    chosen = _strongest(sayings)
    evidence = tuple(
        _evidence(page, saying) for saying in [chosen, *[s for s in sayings if s is not chosen]][:3]
    )
    deputy = chosen.deputy.name if chosen.deputy else None
    return AttendeeReading(figure.name, country, role, chosen.attendance, evidence, deputy)


def pass_over(page: Page, mention: Person, reason: str) -> None:
    """Say why a named person is no attendee, where that is asked."""
    page.set_aside(Weighed.PERSON, mention.start, mention.end, reason)


def _no_seat(sitting: Sitting, role: str | None) -> str:
    if role is None:
        return "No office is printed with the name or known, and so no seat in the council."
    return f"The office read, {role}, has no seat in {sitting.code}."


def _did_not_attend(page: Page, saying: Saying) -> bool:
    """ "President X did not attend": said of somebody who has no seat, it is still said."""
    end = max(saying.mention.right, saying.mention.end)
    return saying.rule == "stays-away" and bool(_NOT_ATTENDED.match(page.text, end))


def _role_there(
    page: Page,
    sitting: Sitting,
    figure: Figure,
    sayings: list[Saying],
    day: str | None,
) -> str | None:
    """The office printed or known; else the council's own, for a member by the words around the name."""
    own = offices.own_office(sitting.code)
    takes_part = any(saying.rule != "named-in-report" for saying in sayings)
    if takes_part and not figure.role and offices.has_left(figure.known, day):
        return own
    role = offices.settle(figure.role, figure.known, sitting.code, day)
    if role is not None:
        return role
    if figure.country:
        return own
    host = any(_is_host(page, saying.mention) for saying in sayings)
    return own if host and not figure.country else None


def _evidence(page: Page, saying: Saying) -> Evidence:
    return page.evidence(
        min(saying.mention.left, saying.mention.start),
        max(saying.mention.right, saying.mention.end),
        saying.rule,
    )


def _strongest(sayings: list[Saying]) -> Saying:
    """A word of absence, of video or of observing outweighs a mere mention."""
    special = [s for s in sayings if s.attendance not in REGULAR]
    return (special or sayings)[0]


def _said(page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person]) -> Saying | None:
    sentence = page.sentence_at(mention.start)
    if mention.former:
        pass_over(page, mention, "Named as a former holder of the office.")
        return None
    aside = page.cues_in(sentence.start, sentence.end, *ASIDE)
    if aside:
        pass_over(page, mention, ASIDE_REASONS[aside[0].code])
        return None
    if not page.once(asserted.claims, sentence):
        pass_over(page, mention, "The sentence denies or only supposes what it says.")
        return None
    clause = next(c for c in page.once(clauses.split, sentence) if c.start <= mention.start < c.end)
    if page.cues_in(clause.start, mention.start, "left post"):
        pass_over(page, mention, "Said to have left the office.")
        return None
    verbs = page.cues_in(mention.end, clause.end, "present", "absent")
    elsewhere = next((verb for verb in verbs if otherwhere.is_meant(page, sitting, verb)), None)
    if elsewhere:
        after_all = _comes_after_all(page, sitting, sentence, elsewhere, mention, everyone)
        if after_all is None:
            pass_over(page, mention, "The verb speaks of another event than this sitting.")
        return after_all
    others = list(everyone.between(clause.start, clause.end))
    away = _away(page, clause, mention, others, everyone)
    if away:
        return away
    expected = _announced(page, clause, mention)
    if (
        expected
        and not everyone.between(mention.end, sentence.end)
        and _stays_after_all(page, clause, sentence)
    ):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    announced = sitting.status is Status.PLANNED or expected
    if announced and page.cues_in(sentence.start, sentence.end, "briefing"):
        pass_over(page, mention, "Only announces the sitting at a briefing.")
        return None
    for name, attendance in (("remote", Attendance.REMOTE), ("observer", Attendance.OBSERVER)):
        cues = page.cues_in(clause.start, clause.end, name)
        if any(mention in _subjects(page, cue, others) for cue in cues):
            return Saying(Attendance.EXPECTED if announced else attendance, mention, name)
    denied = _denial(page, clause, mention, others) == ""
    link = Link.HERE if denied else presence.of(page, sitting, mention, everyone)
    if link is Link.MISSING or (link is Link.ELSEWHERE and presence.replaced(page, mention.start)):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    if link is Link.REPRESENTED:
        return Saying(Attendance.REPRESENTED, mention, "represented")
    if link is Link.ELSEWHERE:
        return Saying(Attendance.NOT_REPORTED, mention, "elsewhere")
    if link is not Link.HERE:
        pass_over(page, mention, UNTIED)
        return None
    takes_part = page.cues_in(sentence.start, sentence.end, "present", "sits", "sitting", "future")
    here = Attendance.EXPECTED if announced else Attendance.PRESENT
    return Saying(here, mention, "takes-part" if takes_part else "named-in-report")


def _comes_after_all(
    page: Page, sitting: Sitting, sentence: Stretch, cue: Hit, mention: Person, everyone: Ordered[Person]
) -> Saying | None:
    """ "X missed the dinner but will be at the session": the second verb is of this sitting."""
    if everyone.between(mention.end, sentence.end):
        return None
    for joint in _GOES_ON.finditer(page.text, cue.end, sentence.end):
        verb = _AT_THE_SITTING.match(page.text, joint.end(), sentence.end)
        if verb:
            coming = sitting.status is Status.PLANNED or verb["later"]
            here = Attendance.EXPECTED if coming else Attendance.PRESENT
            return Saying(Attendance.ABSENT if verb["not"] or verb["no"] else here, mention, "takes-part")
    return None


def _stays_after_all(page: Page, clause: Stretch, sentence: Stretch) -> bool:
    """ "X was due to attend but remained at home": the word of missing opens the next clause."""
    joint = _GOES_ON.match(page.text, clause.end, sentence.end)
    return bool(joint and MISSING.match(page.text, joint.end(), sentence.end))


def _announced(page: Page, clause: Stretch, mention: Person) -> bool:
    """ "X is expected to attend", "X will take part": a word of the report, but not yet of the room."""
    return bool(_EXPECTED.match(page.text, max(mention.right, mention.end), clause.end))


def _away(
    page: Page, clause: Stretch, mention: Person, others: list[Person], everyone: Ordered[Person]
) -> Saying | None:
    """ "X was represented by Y"; "X stayed at home and had Y sit in for him"; "X was absent"."""
    if _replaced(page, mention, everyone):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    reader = _read_by(page, clause, mention, others)
    if reader:
        return Saying(Attendance.REPRESENTED, mention, "represented", reader)
    stands_in = page.cues_in(clause.start, clause.end, "deputised")
    absent = [c for c in page.cues_in(clause.start, clause.end, "absent") if stays_away(page, c)]
    for cue in stands_in:
        before = [p for p in others if p.start < cue.start]
        after = [p for p in others if p.start >= cue.end]
        if (
            before
            and after
            and before[-1] == mention
            and fold(page.text[cue.start : cue.end]).endswith("represented by")
        ):
            return Saying(Attendance.REPRESENTED, mention, "represented", after[0])
    if absence_label(page, clause):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    denial = _denial(page, clause, mention, others)
    if denial:
        return Saying(Attendance.ABSENT, mention, denial)
    for cue in absent if denial is None else ():
        following = [p for p in others if p.start >= cue.end]
        subjects = [] if governs_what_follows(page, cue) else _subjects(page, cue, others)
        if following and _is_too(page, clause, cue, following[0]):
            subjects = _joined(page, following)
        elif not subjects and following and not _asked(page, cue, following[0]):
            another = _AND_ANOTHER.search(page.text, cue.end, following[0].left)
            subjects = [] if another else following[:1]
        if mention in subjects:
            word = fold(page.text[cue.start : cue.end])
            refused = page.cues_in(cue.start, cue.start + 1, "refused")
            deputy = next((p for p in others if p.start > cue.end), None) if stands_in else None
            attendance = Attendance.REFUSED if refused and word else Attendance.ABSENT
            return Saying(attendance, mention, "stays-away", deputy)
    return None


def _is_too(page: Page, clause: Stretch, cue: Hit, person: Person) -> bool:
    """ "Не приехал и X": a verb that opens its clause has no subject before it, so "и" means "too"."""
    opening = page.text[max(clause.start, page.text.rfind(",", clause.start, cue.start) + 1) : cue.start]
    return not _WORD.search(opening) and bool(_TOO.fullmatch(page.text, cue.end, person.left))


def _joined(page: Page, people: list[Person]) -> list[Person]:
    """The first of some people with those whom commas and "and" join to him."""
    for number, person in enumerate(people[1:], 1):
        before = people[number - 1]
        gap = fold(page.text[max(before.right, before.end) : person.left]).strip()
        if gap not in _JOINED and gap != ",":
            return people[:number]
    return people


def absence_label(page: Page, clause: Stretch) -> Hit | None:
    """ "Absent: X.", "Not expected: Utopia.": the word of absence alone before a colon."""
    if page.text[clause.start : clause.start + 1] != ":":
        return None
    sentence = page.sentence_at(clause.start)
    start = max(sentence.start, page.text.rfind(";", sentence.start, clause.start) + 1)
    cues = page.cues_in(start, clause.start, "absent")
    return next((cue for cue in cues if clause.start - start <= cue.end - cue.start + LABEL), None)


def _replaced(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """ "Y stood in for X"; "X sent a deputy"; "X was ill, and Y spoke in his place"."""
    start, end = mention.left, max(mention.right, mention.end)
    sentence = page.sentence_at(mention.start)
    if _FOR_HIM.search(page.text, max(sentence.start, start - 40), start):
        return True
    sent = _SENT.match(page.text, end, sentence.end)
    if sent and page.hits_in(sent.start(), min(sentence.end, sent.end() + DEPUTY), "office", "rank"):
        return True
    stead = _IN_HIS_PLACE.search(page.text, end, sentence.end) if page.once(_has_stead, sentence) else None
    if stead is None:
        return False
    people = everyone.between(sentence.start, sentence.end)
    between = [p for p in people if end <= p.start < stead.start()]
    asked = _ASKED.search(page.text, between[-1].end if between else end, stead.start())
    if asked or not between:
        return not between and (bool(asked) or any(p.start >= stead.end() for p in people))
    return len(between) < 2


def _has_stead(page: Page, sentence: Stretch) -> bool:
    return bool(_IN_HIS_PLACE.search(page.text, sentence.start, sentence.end))


def _has_reader(page: Page, clause: Stretch) -> bool:
    return bool(_READ_OUT.search(page.text, clause.start, clause.end))


def _read_by(page: Page, clause: Stretch, mention: Person, others: list[Person]) -> Person | None:
    """ "The address of X was read out by Y": X had his words read by another."""
    if not page.once(_has_reader, clause):
        return None
    after = [p for p in others if p.start > mention.start]
    if not after or not _WORDS_OF.search(page.text, clause.start, mention.left):
        return None
    read = _READ_OUT.search(page.text, mention.end, after[0].left)
    return after[0] if read else None


def _denial(page: Page, clause: Stretch, mention: Person, others: list[Person]) -> str | None:
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


def _subjects(page: Page, cue: Hit, people: list[Person]) -> list[Person]:
    """The people a verb speaks of: the last one before it, with those joined to him by "and"."""
    before = [p for p in people if p.end <= cue.start]
    subjects = before[-1:]
    if len(before) > 1 and _OF_HIMSELF.fullmatch(page.text, subjects[0].end, cue.start):
        return before[:1]
    if subjects and _is_of_another_state(page, subjects[0], cue):
        return []
    for person in reversed(before[:-1]):
        gap = fold(page.text[max(person.right, person.end) : subjects[0].left]).strip()
        if gap not in _JOINED and not (gap == "," and len(subjects) > 1):
            break
        subjects.insert(0, person)
    return subjects


def governs_what_follows(page: Page, cue: Hit) -> bool:
    """ "the absence of", "nobody came from": who was away stands after it."""
    return fold(page.text[cue.start : cue.end]).endswith((" of", " from"))


def stays_away(page: Page, cue: Hit) -> bool:
    """Whether a word of absence means staying away: "refused to sign" does not."""
    refuses = fold(page.text[cue.start : cue.end]).startswith(REFUSALS)
    return not (refuses and _NOT_TO_COME.match(page.text, cue.end))


def _is_of_another_state(page: Page, person: Person, cue: Hit) -> bool:
    """ "X said that Utopia refused": the verb's subject is the state right before it."""
    if _OTHER_SUBJECT.search(page.text, max(person.right, person.end), cue.start - 1):
        return True
    states = page.hits_in(max(person.right, person.end), cue.start, "country")
    if not states or states[-1].code == person.country:
        return False
    return bool(_RIGHT_BEFORE.fullmatch(page.text, states[-1].end, cue.start))


def _is_source(page: Page, mention: Person) -> bool:
    """ "…, according to X", "… X said": whoever announces a coming sitting need not come."""
    sentence = page.sentence_at(mention.start)
    if _SAID.match(page.text, max(mention.right, mention.end), sentence.end):
        return True
    return bool(_ACCORDING.search(page.text, max(sentence.start, mention.left - 80), mention.left))


def _speaks_for_others(page: Page, mention: Person) -> bool:
    """ "the ministry's spokesman X", "X, a political scientist": whoever speaks for others is no member."""
    sentence = page.sentence_at(mention.start)
    before = page.cues_in(max(sentence.start, mention.start - BESIDE_NAME), mention.start, "spokesman")
    after = page.cues_in(mention.end, min(sentence.end, mention.end + BESIDE_NAME // 2), "spokesman")
    near = [cue for cue in before if not _BREAK.search(page.text, cue.end, mention.start)]
    near += [cue for cue in after if _APPOSED.fullmatch(page.text, mention.end, cue.start)]
    return bool(near) and mention.role is None


def _stands_for_state(page: Page, mention: Person) -> bool:
    """ "Utopia was represented by its Foreign Minister X": whatever his office, he sat there."""
    return bool(_SENT_BY_STATE.search(page.text, max(mention.left - 40, 0), mention.left))


def _is_host(page: Page, mention: Person) -> bool:
    """ "the host, X": a member of the council without another word."""
    return bool(_HOST.search(page.text, max(mention.start - 12, 0), mention.start))


def _country_near(page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person]) -> str | None:
    """The state of an unknown person from his sentence: the host's, that of the one he stands in for
    ("Armenia's X … replaced by Deputy Y"), or the one named last before him."""
    host = _HOST.search(page.text, mention.left, mention.start) or _is_host(page, mention)
    if host and sitting.place:
        return sitting.place.country
    sentence = page.sentence_at(mention.start)
    before = [p.country for p in everyone.between(sentence.start, mention.start) if p.country]
    states = page.hits_in(sentence.start, mention.start, "country", "adjective", "capital")
    named = [h.code for h in states if h.kind != "capital" or not is_elsewhere(page, h)]
    return next(iter([*before[-1:], *named[-1:]]), None)
