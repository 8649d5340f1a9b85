"""What one mention of a person says of his attendance at a sitting."""

from __future__ import annotations

import re

from events.extract.attending import absences, assumed, left_out, otherwhere, presence, taking_part, unkept
from events.extract.attending.presence_verbs import Link
from events.extract.attending.presence_words import MISSING
from events.extract.attending.saying import Saying
from events.extract.page import asserted, clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.extract.sessions.sittings import Sitting
from events.extract.words.gazetteer import Hit
from events.kinds import Attendance, Status, Weighed

ASIDE = ("bilateral", "received", "greeting", "address")
"""Cues of sentences whose people are no participants on account of that sentence."""
OF_FEW = ("bilateral", "received")
MOST_IN_TALKS = 3
"""Where a sentence names more people, it tells of no talk of two, whatever its verb: "X called on A, B, C """
_EXPECTED = Pattern(
    r"[,\s](?:(?:also|still|too|both|all|тоже|также|по-прежнему)\s)?"
    r"(?:(?:is|are|was|were|has been|have been|had been)\s(?:\w{2,12}ly\s|also\s)?"
    r"(?:expected|due|scheduled|planned|invited|supposed|set|going to|to)\b"
    r"|(?:will|plans?|planned|intends?|intended|promised)\s(?:also\s)?(?:to\s)?"
    r"(?:attend|come|take part|travel|fly|arrive|participate|join|be present)\b"
    r"|(?:ожида[ею]тся|должен|должна|должны|собирается|намерен|планирует|приедет|прибудет|примет участие)\b)",
    re.IGNORECASE,
)
""" "X was expected to attend", "X will come"."""
_GOES_ON = Pattern(
    r"(?:,?\s?\b(?:but|yet|though|although|and|но|однако|а|и)\s)(?:(?:then|later|instead|still|he|she"
    r"|он|она|затем"
    r"|потом|в итоге|в последний момент"
    r"|in the end,?|at the last (?:minute|moment),?)\s){0,2}",
    re.IGNORECASE,
)
""" "X was due to come [but then] stayed at home": the subject stays the same."""
_AT_THE_SITTING = Pattern(
    r"(?:(?P<later>will|would|is to|is due to|is expected to|plans to)\s)?(?P<not>not\s)?(?:also\s)?"
    r"(?:be|was|is|attend(?:ed|s)?|join(?:ed|s)?|came|come|took part|take part|takes part"
    r"|participated?|sat)\s(?:at|in|to|for)?\s?(?:the\s)(?:[\w-]+\s){0,2}?(?:session|meeting|sitting"
    r"|summit|council|talks)\b"
    r"|(?P<no>не\s)?(?:(?:будет|был[аи]?|присутствовал[аи]?|приедет|прибудет)\sна|(?:участвовал[аи]?"
    r"|участвует|принял[аи]? участие|примет участие)\sв[о]?)\s(?:сам\w+\s)?"
    r"(?:заседани|саммит|сесси|встреч|совещани)\w+",
    re.IGNORECASE,
)
_IN_PERSON = Pattern(r"\b(?:словами|words of|words of warm|словом)\s\Z", re.IGNORECASE)
""" "addressed the participants with words of [greeting]": he was there."""
_TERM = Pattern(
    r"\b(?:from|between|с)\s(?:[а-яa-z]+\s)?(?:19|20)\d\d\s(?:to|till|until|through|and|по"
    r"|до)\s(?:[а-яa-z]+\s)?(?:19|20)\d\d\b"
    r"|\b(?:прежде|ранее|раньше|до этого|previously|formerly|until then|before him)\b[^.;:]{0,40}?"
    r"\b(?:возглавлял|руководил|председательствовал|chaired|headed|led|presided)\w*",
    re.IGNORECASE,
)
_MET = Pattern(
    r"(?:\s(?:also|then|later|had|has|earlier|separately))*\s(?:met|meets|saw|sat down with"
    r"|talked (?:to|with)|spoke (?:to|with))"
    r"(?:\swith)?\s(?:the\s|his\s|her\s)?"
    r"|\s(?:также\s|затем\s|позже\s)?(?:встретил(?:ся|ась)|поговорил[аи]?|побеседовал[аи]?"
    r"|провел[аи]? беседу)\sс[о]?\s",
    re.IGNORECASE,
)
_CAME = Pattern(
    r"(?:came|arrived|attended|turned up|showed up|made it|took part|travelled|flew in|sat|spoke"
    r"|joined|appeared|приехал|прилетел|прибыл|явился|принял\w? участие|участвовал|выступил|говорил)\w*",
    re.IGNORECASE,
)
_AWAITED = Pattern(
    r"\b(?:ждали|ожидали|ждут|had expected|were expecting|waited for)(?:\s(?:и|также|also))?\s\Z",
    re.IGNORECASE,
)
UNTIED = "No words about the name say that its bearer was there or stayed away."
_IN_MEMORY = Pattern(
    r"\b(?:(?:in|the) memory of|the late|(?:silence|mourning) for|tribute to|grave of|funeral of|память"
    r"|памяти|умерш\w+|покойн\w+|могил\w+)"
    r"\s[^.;:,]{0,60}\Z|\b(?:the late|умерш\w+|покойн\w+)\s\Z",
    re.IGNORECASE,
)
""" "honoured the memory of [X]"."""
_WHETHER = Pattern(
    r"\b(?:asked|wondered|wanted to know)\s(?:\w+\s)?(?:whether|if)\s(?:the\s)?\Z"
    r"|\b(?:на вопрос|спросили|спросил),?\s[^.;,]{0,40}\bли\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
""" "Asked whether [X] had come"."""
LEFT_OUT = "Named as left out of what others did, or as wished for."
ASIDE_REASONS = {
    "bilateral": "The sentence tells of a talk of two, not of the sitting.",
    "received": "The sentence tells of a reception, not of the sitting.",
    "greeting": "The sentence tells of greetings; whoever sends them need not come.",
    "address": "The sentence tells of an address to the sitting, which need not be given there.",
}
"""Why the people of a sentence with a cue of `ASIDE` are none of a sitting."""


def pass_over(page: Page, mention: Person, reason: str) -> None:
    """Say why a named person is no attendee, where that is asked."""
    page.set_aside(Weighed.PERSON, mention.start, mention.end, reason)


def said(
    page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person], *, reported: bool
) -> Saying | None:
    """What a mention says of its bearer's attendance; None: nothing. Of a sitting that is `reported`, and
    not told of by the way, its members are taken to have been there."""
    sentence = page.sentence_at(mention.start)
    reason = _of_something_else(page, mention, sentence, everyone)
    if reason:
        pass_over(page, mention, reason)
        return None
    held = sitting.status is not Status.PLANNED
    kept = unkept.outcome(page, mention, everyone) if held else None
    if kept and not page.once(asserted.asks_or_supposes, sentence):
        return Saying(kept, mention, "takes-part" if kept is Attendance.PRESENT else "stays-away")
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
    if otherwhere.is_led(page, clause.start, min(mention.left, mention.start)):
        pass_over(page, mention, "The verb speaks of another event than this sitting.")
        return None
    others = list(everyone.between(clause.start, clause.end))
    left = left_out.verdict(page, mention, everyone)
    if left in (Attendance.ABSENT, Attendance.PRESENT):
        return Saying(left, mention, absences.NEITHER_RULE if left.stayed_away else "takes-part")
    if mention.sent and not _denies(page, clause, mention):
        due = not held or page.once(unkept.is_due, mention, everyone)
        return Saying(Attendance.EXPECTED if due else Attendance.PRESENT, mention, "takes-part")
    away = absences.away(page, clause, mention, others, everyone)
    if away:
        return away
    if left is Attendance.NOT_REPORTED or (held and unkept.is_invited(page, mention)):
        pass_over(page, mention, LEFT_OUT)
        return None
    expected = _announced(page, clause, mention) or _awaited(page, clause, mention)
    expected = expected or (held and page.once(unkept.is_due, mention, everyone))
    if (
        expected
        and not everyone.between(mention.end, sentence.end)
        and _stays_after_all(page, clause, sentence)
    ):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    announced = not held or expected
    if announced and page.cues_in(sentence.start, sentence.end, "briefing"):
        pass_over(page, mention, "Only announces the sitting at a briefing.")
        return None
    for name, attendance in (("remote", Attendance.REMOTE), ("observer", Attendance.OBSERVER)):
        cues = page.cues_in(clause.start, clause.end, name)
        if any(mention in absences.subjects(page, cue, others) for cue in cues):
            return Saying(Attendance.EXPECTED if announced else attendance, mention, name)
    if not everyone.between(mention.end, clause.end) and _came_after_all(page, clause, sentence):
        return Saying(Attendance.EXPECTED if announced else Attendance.PRESENT, mention, "takes-part")
    denied = absences.denial(page, clause, mention, others) == ""
    link = Link.HERE if denied else presence.of(page, sitting, mention, everyone)
    if link is None and _is_there(page, sitting, mention, everyone, reported=reported):
        link = Link.HERE
    return _by_link(page, clause, mention, link, Attendance.EXPECTED if announced else Attendance.PRESENT)


def _is_there(
    page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person], *, reported: bool
) -> bool:
    """Whether strong words have anybody take part, or none speak against a member of the council."""
    if not presence.is_open(page, mention) and taking_part.is_told(page, mention, everyone):
        return True
    return reported and assumed.took_part(page, sitting, mention)


def _by_link(
    page: Page, clause: Stretch, mention: Person, link: Link | None, here: Attendance
) -> Saying | None:
    """What a name says by the words that tie it to the sitting."""
    sentence = page.sentence_at(mention.start)
    told_why = link is Link.ELSEWHERE and page.cues_in(sentence.start, clause.start, "absent")
    if link is Link.MISSING or told_why or (link is Link.ELSEWHERE and presence.replaced(page, mention)):
        return Saying(Attendance.ABSENT, mention, "stays-away")
    if link is Link.REPRESENTED:
        return Saying(Attendance.REPRESENTED, mention, "represented")
    if link is Link.ELSEWHERE:
        return Saying(Attendance.NOT_REPORTED, mention, "elsewhere")
    if link is not Link.HERE:
        pass_over(page, mention, UNTIED)
        return None
    takes_part = page.cues_in(sentence.start, sentence.end, "present", "sits", "sitting", "future")
    return Saying(here, mention, "takes-part" if takes_part else "named-in-report")


def _meets_another(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """ "X met Y at his hotel": a talk of the two, told without any word for it."""
    sentence = page.sentence_at(mention.start)
    before = everyone.between(sentence.start, mention.start)[-1:]
    after = everyone.between(mention.end, sentence.end)[:1]
    pairs = [(one, mention) for one in before] + [(mention, other) for other in after]
    return any(
        _MET.fullmatch(page.text, max(one.end, one.right), min(other.start, other.left))
        for one, other in pairs
    )


def _denies(page: Page, clause: Stretch, mention: Person) -> bool:
    """Whether a word of absence follows a name in its clause."""
    return bool(absences.cues(page, mention.end, clause.end))


def _of_something_else(
    page: Page, mention: Person, sentence: Stretch, everyone: Ordered[Person]
) -> str | None:
    """Why a sentence says nothing of a person at the sitting."""
    if mention.former:
        return "Named as a former holder of the office."
    if page.once(_tells_of_a_term, sentence):
        return "The sentence tells how long somebody held an office or a chair."
    near, left = max(sentence.start, mention.left - 90), min(mention.left, mention.start)
    if _IN_MEMORY.search(page.text, near, left):
        return "Named as dead or in somebody's memory."
    if _WHETHER.search(page.text, near, left):
        return "It is asked whether he came."
    aside = page.once(_aside, sentence) or (_meets_another(page, mention, everyone) and "bilateral")
    if aside in OF_FEW and len(everyone.between(sentence.start, sentence.end)) > MOST_IN_TALKS:
        return None
    return ASIDE_REASONS[aside] if aside else None


def _tells_of_a_term(page: Page, sentence: Stretch) -> bool:
    """ "From 2012 to 2024 the Council was headed by X": a term of years is no attendance."""
    return bool(_TERM.search(page.text, sentence.start, sentence.end))


def _aside(page: Page, sentence: Stretch) -> str | None:
    """What a sentence tells of instead of the sitting: a talk of two, a reception, a greeting."""
    for cue in page.cues_in(sentence.start, sentence.end, *ASIDE):
        if not _IN_PERSON.search(page.text, max(sentence.start, cue.start - 24), cue.start):
            return cue.code
    return None


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


def _came_after_all(page: Page, clause: Stretch, sentence: Stretch) -> bool:
    """ "X had a cold but came": the word of coming opens the next clause."""
    joint = _GOES_ON.match(page.text, clause.end, sentence.end)
    return bool(joint and _CAME.match(page.text, joint.end(), sentence.end))


def _awaited(page: Page, clause: Stretch, mention: Person) -> bool:
    """ "Ждали и X, но он не приехал"."""
    return bool(_AWAITED.search(page.text, clause.start, min(mention.left, mention.start)))


def _announced(page: Page, clause: Stretch, mention: Person) -> bool:
    """ "X is expected to attend", "X will take part": a word of the report, but not yet of the room."""
    return bool(_EXPECTED.match(page.text, max(mention.right, mention.end), clause.end))
