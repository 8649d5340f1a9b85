"""States said to take part in a sitting or to stay away from it, and by which words.

Each list of states is typed before it is used: a list of members, of treaty parties or of armies at
an exercise says nothing of a sitting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from events import reference
from events.extract.attending import (
    absences,
    all_but,
    delegates,
    envoys,
    otherwhere,
    seats,
    state_lists,
    unkept,
)
from events.extract.attending.absences import absence_label, governs_what_follows
from events.extract.attending.envoys import Delegation
from events.extract.attending.state_lists import STATES, Group
from events.extract.page import asserted, clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.extract.sessions.places import Place
from events.extract.sessions.scope import Beside, Scope
from events.extract.sessions.sittings import Sitting
from events.extract.words.gazetteer import Hit
from events.kinds import Attendance, Status, Weighed
from events.records import Evidence, Stated

Verdict = tuple[Attendance, str]
"""What is said of a state, and the rule that read it."""
OF_SOMETHING_ELSE = "The sentence lists members, sides of an exercise or of a talk, not who came."
NOT_CLAIMED = "The sentence denies or only supposes what it says."
UNDECIDED = "It is said to be open whether they come."
UNTOLD = "No words say that a delegation of this state came to the sitting or stayed away."

NEXT = 4
"""Characters at most between a sentence and the one that goes on with it."""
_BETWEEN = Pattern(
    r"\b(?:between|against|about|over|между|с|со|против|о|об|про)\W(?:the\W)?\Z", re.IGNORECASE
)
""" "no disputes between [Utopia and Erewhon]": they are no subjects."""
_WITHOUT = Pattern(r"\b(?:without|без)\W(?:the\W)?\Z", re.IGNORECASE)
_OWNS = Pattern(r"['’]s?\s(?!delegat|minist|represent|participat|president|premier)", re.IGNORECASE)
""" "without Utopia['s consent]"."""
_OBSERVERS = Pattern(
    r"\b(?:observers? (?:of|from)|наблюдател\w{1,3}(?: из| от)?)\W(?:the\W)?\Z", re.IGNORECASE
)
_OTHERS = Pattern(r"\b(?:others?|the rest|остальны[еймх]\w*|прочие|другие)\b", re.IGNORECASE)
""" "Only Utopia came; [the other members] stayed away": said of those who are not named."""
_THINGS = Pattern(
    r"\s(?:\w+\s)?(?:notes?|protests?|congratulations|condolences|greetings?|wishes|letters?"
    r"|messages?|telegrams?|troops|aid"
    r"|help|explanations?|presents?|gifts?|wreaths?)\b",
    re.IGNORECASE,
)
""" "sent a [note of protest]": no delegation."""
_SAID_NO = Pattern(
    r"\bотказ\w*\s(?:прислал|ответил|отписал)\w*|\b(?:прислал|ответил)\w*\sотказ\w*", re.IGNORECASE
)
""" "Отказ прислали двое: A и B"."""
_COLON = Pattern(r":\s?(?:the\s|those of\s|from\s|из\s)?", re.IGNORECASE)
_ATTENDERS = Pattern(
    r"\W*(?:участник|присутств|участву|приглаш|делегаци|participants|attending|delegations)\w*\W*\Z",
    re.IGNORECASE,
)
""" "Участники: A, B": a label of those who came."""
_RELATIVE = Pattern(r",\s(?:which|where|who|whose|котор\w{2,3}|где)\s[^,;.]{1,160},")
""" "Utopia, which had cancelled the drills, was represented …": the clause between the commas."""


def read(
    page: Page, sitting: Sitting, scope: Scope | Beside, people: Ordered[Person], places: Ordered[Place]
) -> tuple[Delegation, ...]:
    """The states a text lists for one sitting, the first word on each of them."""
    found: dict[str, Delegation] = {}
    last: Verdict | None = None
    ended = -NEXT
    for sentence, states in page.once(_naming_states):
        covered = {hit for hit in states if scope.covers(sitting, hit.start)}
        if not covered:
            continue
        if _speaks_of_something_else(page, sentence):
            _set_aside_states(page, sentence, OF_SOMETHING_ELSE)
            continue
        if not page.once(asserted.claims, sentence):
            _set_aside_states(page, sentence, NOT_CLAIMED)
            continue
        verdicts = _in_sentence(page, sitting, sentence, people, places)
        verdicts |= _echoes(page, sentence, people, verdicts, last if sentence.start - ended < NEXT else None)
        for hit, (attendance, rule) in sorted(verdicts.items(), key=lambda item: item[0].start):
            if hit not in covered:
                continue
            evidence: Evidence = page.evidence(hit.start, hit.end, rule)
            found.setdefault(hit.code, (Stated(hit.code, (evidence,)), attendance))
            last, ended = (attendance, rule), sentence.end
    return tuple(found.values())


def _naming_states(page: Page) -> list[tuple[Stretch, tuple[Hit, ...]]]:
    """The sentences that name a state, with all their states."""
    naming = page.sentences_of(page.hits_in(page.whole.start, page.whole.end, *STATES))
    return [(sentence, page.hits_in(sentence.start, sentence.end, *STATES)) for sentence in naming]


def _set_aside_states(page: Page, sentence: Stretch, reason: str) -> None:
    for hit in page.hits_in(sentence.start, sentence.end, "country") if page.asides is not None else ():
        page.set_aside(Weighed.STATE, hit.start, hit.end, reason)


def _speaks_of_something_else(page: Page, sentence: Stretch) -> bool:
    cues = page.cues_in(sentence.start, sentence.end, "members", "exercise", "bilateral")
    if not cues:
        return False
    aside = [match.span() for match in _RELATIVE.finditer(page.text, sentence.start, sentence.end)]
    return any(not any(s <= cue.start < e for s, e in aside) for cue in cues)


def _in_sentence(
    page: Page, sitting: Sitting, sentence: Stretch, people: Ordered[Person], places: Ordered[Place]
) -> dict[Hit, Verdict]:
    every = state_lists.every(page, sentence, people)
    by_phrases = dict(_by_phrases(page, sitting, sentence, every))
    told: dict[Hit, Verdict] = {}
    for hit, verdict in _by_clauses(page, sitting, sentence, people, places):
        if hit not in told or (verdict[0].stayed_away and not told[hit][0].stayed_away):
            told[hit] = verdict
    for hit, verdict in by_phrases.items():
        if hit not in told or verdict[0].took_part != told[hit][0].took_part:
            told[hit] = verdict
    for group in seats.gapped(page, sentence, every) if told else ():
        before = [verdict for hit, verdict in told.items() if hit.start < group.start]
        if before and before[0][0].took_part and not any(hit in told for hit in group.hits):
            told |= dict.fromkeys(group.hits, (_here(sitting), "state-takes-part"))
    for group in every:
        if all_but.is_left_out(page, sentence, group):
            told |= dict.fromkeys(group.hits, (Attendance.ABSENT, "all-but-state"))
    for group in delegates.told(page, sentence, every):
        told = dict.fromkeys(group.hits, (_here(sitting), "state-takes-part")) | told
    told = {
        hit: verdict
        for hit, verdict in told.items()
        if not (verdict[0].took_part and _is_stranger(sitting, hit.code))
        or delegates.is_sent_from(page, sentence, hit)
    }
    theirs = delegates.after_all(page, sentence, every)
    if theirs:
        told |= dict.fromkeys(theirs.hits, (_here(sitting), "state-takes-part"))
    for hit in (
        [hit for hit, verdict in told.items() if verdict[0].took_part]
        if sitting.status is not Status.PLANNED
        else ()
    ):
        if unkept.is_state_due(page, hit.end):
            page.set_aside(Weighed.STATE, hit.start, hit.end, UNTOLD)
            del told[hit]
    return told


@cache
def _members_ever() -> frozenset[str]:
    """The states that ever belonged to the CIS or the CSTO."""
    return frozenset(c.code for c in reference.countries() if c.cis_status or c.csto_from)


def _is_stranger(sitting: Sitting, code: str) -> bool:
    """Whether a state never belonged to the organisation of a sitting: of "withdrawal from Afghanistan" a
    session of the CIS only spoke, while a guest is named with a word for him."""
    return sitting.code.startswith(("CIS", "CSTO")) and code not in _members_ever()


def _echoes(
    page: Page, sentence: Stretch, people: Ordered[Person], told: dict[Hit, Verdict], last: Verdict | None
) -> dict[Hit, Verdict]:
    """What is told of a state by pointing to the one before: "Utopia sent nobody. Neither did Erewhon"."""
    groups = state_lists.every(page, sentence, people) if told or last else []
    found: dict[Hit, Verdict] = {}
    for group in seats.echoed(page, sentence, groups) if groups else ():
        before = [verdict for hit, verdict in told.items() if hit.start < group.start]
        verdict = before[-1] if before else last
        if verdict and not any(hit in told for hit in group.hits):
            found |= dict.fromkeys(group.hits, verdict)
    return found


def _by_clauses(
    page: Page, sitting: Sitting, sentence: Stretch, people: Ordered[Person], places: Ordered[Place]
) -> Iterator[tuple[Hit, Verdict]]:
    """What each clause says; "X was invited but did not come" says two things, of which the later holds."""
    groups = state_lists.groups(page, sentence, people, places)
    if not groups:
        return
    before: Group | None = None
    all_clauses = page.once(clauses.split, sentence)
    for position, clause in enumerate(all_clauses):
        label = absence_label(page, clause)
        inside = [g for g in groups if clause.start <= g.start < clause.end]
        away = absences.cues(page, clause.start, clause.end)
        undecided = page.cues_in(clause.start, clause.end, "undecided")
        if label:
            for group in inside:
                yield from _verdict(page, group, label)
            continue
        if away and not inside and before and not _OTHERS.search(page.text, clause.start, away[0].start):
            yield from _verdict(page, before, away[0])
        for number, group in enumerate(inside):
            limit = inside[number + 1].start if number + 1 < len(inside) else clause.end
            attendance = _of_group(page, sitting, clause, group, limit, number)
            if attendance is None and not number and position:
                attendance = _after_colon(page, sitting, all_clauses[position - 1], clause, group)
            if attendance and not (undecided and attendance[0].took_part):
                yield from ((hit, attendance) for hit in group.hits)
            else:
                page.set_aside(Weighed.STATE, group.start, group.end, UNDECIDED if attendance else UNTOLD)
        before = inside[-1] if inside else before


def _by_phrases(
    page: Page, sitting: Sitting, sentence: Stretch, groups: list[Group]
) -> Iterator[tuple[Hit, Verdict]]:
    """What the phrases on delegations and their seats say of each state."""
    told = seats.told(page, sentence, groups) if groups else {}
    for number, group in enumerate(groups):
        attendance = told.get(group.start)
        limit = groups[number + 1].start if number + 1 < len(groups) else sentence.end
        if attendance is None and envoys.takes_a_ministers_place(page, group, limit):
            yield from ((hit, (_here(sitting), "state-takes-part")) for hit in group.hits)
        elif attendance is None and envoys.is_kept_away(page, sentence, group, limit):
            yield from ((hit, (Attendance.ABSENT, "state-stays-away")) for hit in group.hits)
        if attendance is Attendance.ABSENT:
            yield from ((hit, (attendance, "empty-seat")) for hit in group.hits)
        elif attendance is Attendance.PRESENT or (attendance and sitting.status is Status.PLANNED):
            yield from ((hit, (_here(sitting), "state-takes-part")) for hit in group.hits)


def _here(sitting: Sitting) -> Attendance:
    return Attendance.EXPECTED if sitting.status is Status.PLANNED else Attendance.PRESENT


def _after_colon(
    page: Page, sitting: Sitting, before: Stretch, clause: Stretch, group: Group
) -> Verdict | None:
    """ "Commanders of five states have arrived: A, B …": the list says again who did what."""
    if page.text[clause.start] != ":" or not _COLON.fullmatch(page.text, clause.start, group.start):
        return None
    if page.cues_in(before.start, before.end, "members", "exercise"):
        return None
    if absences.cues(page, before.start, before.end) or _SAID_NO.search(page.text, before.start, before.end):
        return Attendance.ABSENT, "state-stays-away"
    here = asserted.affirmed(page, before.start, before.end, "present")
    if not (here or _ATTENDERS.match(page.text, before.start, before.end)):
        return None
    if sitting.status is not Status.PLANNED and page.cues_in(before.start, before.end, "observer"):
        return Attendance.OBSERVER, "state-observes"
    return _here(sitting), "state-takes-part"


def _verdict(page: Page, group: Group, cue: Hit) -> Iterator[tuple[Hit, Verdict]]:
    attendance = (
        Attendance.REFUSED if page.cues_in(cue.start, cue.start + 1, "refused") else Attendance.ABSENT
    )
    yield from ((hit, (attendance, "state-stays-away")) for hit in group.hits)


def _of_group(
    page: Page, sitting: Sitting, clause: Stretch, group: Group, limit: int, number: int
) -> Verdict | None:
    text = page.text
    verbs = page.cues_in(group.end, limit, "present", "absent")
    if any(otherwhere.is_meant(page, sitting, verb) for verb in verbs):
        return None
    lead = text[max(clause.start, group.start - 24) : group.start]
    if _BETWEEN.search(lead):
        return None
    if _WITHOUT.search(lead) and not _OWNS.match(text, group.end):
        return Attendance.ABSENT, "without-state"
    if asserted.neither(page, clause.start, group.start):
        cues = page.cues_in(group.end, clause.end, "present", "absent")
        plain = bool(cues) and (cues[0].code == "present" or page.language == "ru")
        return (Attendance.ABSENT, "neither-state") if plain else None
    away = [
        cue
        for cue in absences.cues(page, group.end, limit)
        if not governs_what_follows(page, cue) and not _OTHERS.search(page.text, group.end, cue.start)
    ]
    if not away and _nobody_from(page, clause, group, number):
        away = absences.cues(page, clause.start, group.start)
    if away:
        refused = page.cues_in(away[0].start, away[0].start + 1, "refused")
        return (Attendance.REFUSED if refused else Attendance.ABSENT), "state-stays-away"
    if group.hits[0].kind == "capital" and not page.cues_in(group.end, limit, "present", "deputised"):
        return None
    here = asserted.affirmed(page, clause.start, clause.end, "present")
    here = tuple(cue for cue in here if not _THINGS.match(page.text, cue.end, clause.end))
    if not here or page.cues_in(clause.start, clause.end, "greeting"):
        return None
    if sitting.status is Status.PLANNED:
        return _here(sitting), "state-takes-part"
    if page.cues_in(group.end, limit, "observer") or _OBSERVERS.search(lead):
        return Attendance.OBSERVER, "state-observes"
    return Attendance.PRESENT, "state-takes-part"


def _nobody_from(page: Page, clause: Stretch, group: Group, number: int) -> bool:
    """ "Nobody came from Azerbaijan": the state stands after the word of absence."""
    cues = absences.cues(page, clause.start, group.start)
    if page.text[group.end : group.end + 1] in ("'", "’"):
        return False
    if not cues or (number and not governs_what_follows(page, cues[-1])):
        return False
    return page.folded[cues[-1].end : group.start].strip(" :") in (
        "",
        "the",
        "republic of",
        "the republic of",
        "from",
        "of",
        "из",
        "от",
    )
