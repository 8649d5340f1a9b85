"""States said to take part in a sitting or to stay away from it, and by which words.

Each list of states is typed before it is used: a list of members, of treaty parties or of armies at
an exercise says nothing of a sitting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from events.extract import asserted, clauses, otherwhere
from events.extract.absences import NEITHER_RULE, absence_label, governs_what_follows, stays_away
from events.extract.attendance import GUEST_RULE
from events.extract.gazetteer import Hit, fold
from events.extract.person import Person
from events.extract.places import Place, Tie, is_elsewhere
from events.extract.scope import Beside, Scope
from events.extract.sittings import Sitting
from events.extract.text import Ordered, Page, Stretch
from events.kinds import Attendance, Status, Weighed
from events.records import AttendeeReading, Evidence, Stated

Delegation = tuple[Stated[str], Attendance]
STATES = ("country", "adjective", "capital")
"""Kinds of names that can stand for a delegation."""
OF_SOMETHING_ELSE = "The sentence lists members, sides of an exercise or of a talk, not who came."
NOT_CLAIMED = "The sentence denies or only supposes what it says."
UNDECIDED = "It is said to be open whether they come."
UNTOLD = "No words say that a delegation of this state came to the sitting or stayed away."

_LISTED = re.compile(
    r"(?:\W|\b(?:and|the|from|of|as well as|republic|и|из|республики?)\b){1,12}\Z", re.IGNORECASE
)
_WITHOUT = re.compile(r"\b(?:without|без)\W(?:the\W)?\Z", re.IGNORECASE)
_BUT = re.compile(r"\b(?:but|except|except for|save|кроме|исключением)\W(?:the\W)?\Z", re.IGNORECASE)
_OBSERVERS = re.compile(
    r"\b(?:observers? (?:of|from)|наблюдател\w{1,3}(?: из| от)?)\W(?:the\W)?\Z", re.IGNORECASE
)
_ALL = re.compile(r"\b(?:all|every|everyone|everybody|все|всех|всеми)\b", re.IGNORECASE)
_PARTY = re.compile(
    r"\W(?:delegation|delegations|side|minister|ministers|officers|guests|representative|representatives"
    r"|military\W|"
    r"seat|chair|place|observer|military officers|team|party|contingent|colonel|general|deputies|кресл"
    r"|мест|офицер|генерал|"
    r"screen|participants|ambassador|attach|"
    r"делегаци|сторон|представител|представлял)",
    re.IGNORECASE,
)


_DEPUTY_CAME = re.compile(
    r"(?:came|приехал\w?|прилетел\w?|прибыл\w?|прислали|говорил\w?)\s(?:вместо него\s)?"
    r"(?:his|her|its|его|ее|как\w+-то)\s?"
    r"(?:deputy|заместител\w+|замминистр\w+|генерал\w?)"
    r"|\b(?:[Dd]eputy|[Aa]mbassador|заместител\w+|замминистр\w+)\b[^.;]{0,60}?\s"
    r"(?:was|did|came|stood in|sat in|spoke|приехал\w?|прилетел\w?|прибыл\w?)\b"
)
""" "…; Deputy Minister Y did", "приехал его заместитель"."""
_RELATIVE = re.compile(r",\s(?:which|where|who|whose|котор\w{2,3}|где)\s[^,;.]{1,160},")
""" "Utopia, which had cancelled the drills, was represented …": the clause between the commas."""


@dataclass(frozen=True, slots=True)
class Group:
    """States named one after another: "Armenia, Belarus and Kazakhstan"."""

    hits: tuple[Hit, ...]

    @property
    def start(self) -> int:
        return self.hits[0].start

    @property
    def end(self) -> int:
        return self.hits[-1].end


def read(
    page: Page, sitting: Sitting, scope: Scope | Beside, people: Ordered[Person], places: Ordered[Place]
) -> tuple[Delegation, ...]:
    """The states a text lists for one sitting, the first word on each of them."""
    found: dict[str, Delegation] = {}
    for sentence in page.once(_naming_states, page.whole):
        if not scope.covers(sitting, sentence.start):
            continue
        if _speaks_of_something_else(page, sentence):
            _set_aside_states(page, sentence, OF_SOMETHING_ELSE)
            continue
        if not page.once(asserted.claims, sentence):
            _set_aside_states(page, sentence, NOT_CLAIMED)
            continue
        for hit, attendance, rule in _in_sentence(page, sitting, sentence, people, places):
            evidence: Evidence = page.evidence(hit.start, hit.end, rule)
            found.setdefault(hit.code, (Stated(hit.code, (evidence,)), attendance))
    return tuple(found.values())


def _naming_states(page: Page, within: Stretch) -> list[Stretch]:
    """The sentences that name a state."""
    return list(page.sentences_of(page.hits_in(within.start, within.end, *STATES)))


def _set_aside_states(page: Page, sentence: Stretch, reason: str) -> None:
    for hit in page.hits_in(sentence.start, sentence.end, "country") if page.asides is not None else ():
        page.set_aside(Weighed.STATE, hit.start, hit.end, reason)


def with_absentees(
    page: Page, states: tuple[Delegation, ...], people: tuple[AttendeeReading, ...]
) -> tuple[Delegation, ...]:
    """States whose leader stayed away: "the President skipped the summit" leaves the seat empty, "his
    country was represented by an ambassador" does not."""
    known = {state.value for state, _ in states} | {p.country for p in people if p.attendance.took_part}
    extra: list[Delegation] = []
    for person in people:
        if not person.attendance.stayed_away or person.country is None or person.country in known:
            continue
        evidence = person.evidence[0]
        if evidence.rule == GUEST_RULE:
            continue
        envoys = evidence.rule != NEITHER_RULE and page.hits_in(
            evidence.span.end, evidence.sentence.end, "office"
        )
        sent = envoys and asserted.affirmed(
            page, evidence.span.end, evidence.sentence.end, "present", "deputised"
        )
        deputy = evidence.rule != NEITHER_RULE and _DEPUTY_CAME.search(
            page.text, evidence.span.end, evidence.sentence.end
        )
        attendance = Attendance.REPRESENTED if sent or deputy else person.attendance
        extra.append((Stated(person.country, person.evidence[:1]), attendance))
        known.add(person.country)
    return (*states, *extra)


def _speaks_of_something_else(page: Page, sentence: Stretch) -> bool:
    cues = page.cues_in(sentence.start, sentence.end, "members", "exercise", "bilateral")
    if not cues:
        return False
    aside = [match.span() for match in _RELATIVE.finditer(page.text, sentence.start, sentence.end)]
    return any(not any(s <= cue.start < e for s, e in aside) for cue in cues)


def _in_sentence(
    page: Page, sitting: Sitting, sentence: Stretch, people: Ordered[Person], places: Ordered[Place]
) -> Iterator[tuple[Hit, Attendance, str]]:
    told: dict[Hit, tuple[Attendance, str]] = {}
    for hit, attendance, rule in _by_clauses(page, sitting, sentence, people, places):
        if hit not in told or (attendance.stayed_away and not told[hit][0].stayed_away):
            told[hit] = attendance, rule
    yield from ((hit, *what) for hit, what in told.items())


def _by_clauses(
    page: Page, sitting: Sitting, sentence: Stretch, people: Ordered[Person], places: Ordered[Place]
) -> Iterator[tuple[Hit, Attendance, str]]:
    """What each clause says; "X was invited but did not come" says two things, of which the later holds."""
    groups = _groups(page, sentence, people, places)
    if not groups:
        return
    before: Group | None = None
    for clause in page.once(clauses.split, sentence):
        label = absence_label(page, clause)
        inside = [g for g in groups if clause.start <= g.start < clause.end]
        away = page.cues_in(clause.start, clause.end, "absent")
        undecided = page.cues_in(clause.start, clause.end, "undecided")
        if label:
            for group in inside:
                yield from _verdict(page, group, label)
            continue
        if away and not inside and before:
            yield from _verdict(page, before, away[0])
        for number, group in enumerate(inside):
            limit = inside[number + 1].start if number + 1 < len(inside) else clause.end
            attendance = _of_group(page, sitting, clause, group, limit, number)
            if attendance and not (undecided and attendance[0].took_part):
                yield from ((hit, *attendance) for hit in group.hits)
            else:
                page.set_aside(Weighed.STATE, group.start, group.end, UNDECIDED if attendance else UNTOLD)
        before = inside[-1] if inside else before


def _verdict(page: Page, group: Group, cue: Hit) -> Iterator[tuple[Hit, Attendance, str]]:
    attendance = (
        Attendance.REFUSED if page.cues_in(cue.start, cue.start + 1, "refused") else Attendance.ABSENT
    )
    yield from ((hit, attendance, "state-stays-away") for hit in group.hits)


def _of_group(
    page: Page, sitting: Sitting, clause: Stretch, group: Group, limit: int, number: int
) -> tuple[Attendance, str] | None:
    text = page.text
    verbs = page.cues_in(group.end, limit, "present", "absent")
    if any(otherwhere.is_meant(page, sitting, verb) for verb in verbs):
        return None
    lead = text[max(clause.start, group.start - 24) : group.start]
    sentence = page.sentence_at(group.start)
    if _WITHOUT.search(lead):
        return Attendance.ABSENT, "without-state"
    if _all_but(page, sentence, group):
        return Attendance.ABSENT, "all-but-state"
    if asserted.neither(page, clause.start, group.start):
        cues = page.cues_in(group.end, clause.end, "present", "absent")
        plain = bool(cues) and (cues[0].code == "present" or page.language == "ru")
        return (Attendance.ABSENT, "neither-state") if plain else None
    away = [
        cue
        for cue in page.cues_in(group.end, limit, "absent")
        if stays_away(page, cue) and not governs_what_follows(page, cue)
    ]
    if not away and _nobody_from(page, clause, group, number):
        away = list(page.cues_in(clause.start, group.start, "absent"))
    if away:
        refused = page.cues_in(away[0].start, away[0].start + 1, "refused")
        return (Attendance.REFUSED if refused else Attendance.ABSENT), "state-stays-away"
    if group.hits[0].kind == "capital" and not page.cues_in(group.end, limit, "present", "deputised"):
        return None
    here = asserted.affirmed(page, clause.start, clause.end, "present")
    if not here or page.cues_in(clause.start, clause.end, "greeting"):
        return None
    if sitting.status is Status.PLANNED:
        return Attendance.EXPECTED, "state-takes-part"
    if page.cues_in(group.end, limit, "observer") or _OBSERVERS.search(lead):
        return Attendance.OBSERVER, "state-observes"
    return Attendance.PRESENT, "state-takes-part"


def _all_but(page: Page, sentence: Stretch, group: Group) -> bool:
    """ "All but Utopia came"; to sign or to agree is not to come, so the sentence must tell of coming."""
    if not _BUT.search(page.text[max(sentence.start, group.start - 24) : group.start]):
        return False
    came = page.cues_in(sentence.start, sentence.end, "present", "sits")
    return bool(came and _ALL.search(page.text, sentence.start, group.start))


def _nobody_from(page: Page, clause: Stretch, group: Group, number: int) -> bool:
    """ "Nobody came from Azerbaijan": the state stands after the word of absence."""
    cues = page.cues_in(clause.start, group.start, "absent")
    if not cues or (number and not governs_what_follows(page, cues[-1])):
        return False
    return fold(page.text[cues[-1].end : group.start]).strip(" :") in (
        "",
        "the",
        "republic of",
        "the republic of",
        "from",
        "of",
        "из",
        "от",
    )


def _groups(page: Page, sentence: Stretch, people: Ordered[Person], places: Ordered[Place]) -> list[Group]:
    """The lists of states in a sentence that stand for their delegations."""
    taken = [
        (min(p.left, p.start), max(p.right, p.end)) for p in people.between(sentence.start, sentence.end)
    ]
    tied = {p.start: p.tie for p in places.between(sentence.start, sentence.end)}
    states: list[Hit] = []
    for hit in reversed(page.hits_in(sentence.start, sentence.end, *STATES)):
        if any(s <= hit.start < e for s, e in taken) or (states and hit.end > states[-1].start):
            continue
        if hit.kind == "adjective" and not _acts(page, hit, states):
            continue
        if hit.kind == "capital" and tied.get(hit.start) not in (Tie.OTHER, Tie.HOST):
            continue
        if is_elsewhere(page, hit):
            continue
        states.append(hit)
    states.reverse()
    return list(_joined(page, states))


def _acts(page: Page, hit: Hit, following: list[Hit]) -> bool:
    """Whether an adjective stands for a delegation: "Armenian officers", "Kazakh and Tajik officers"."""
    if _PARTY.match(page.text, hit.end) or _is_people(page, hit):
        return True
    joined = following and following[-1].kind == "adjective"
    return bool(joined and _LISTED.match(page.text[hit.end : following[-1].start]))


def _is_people(page: Page, hit: Hit) -> bool:
    """ "The Utopians stayed at home": the people stand for their delegation."""
    word = page.text[hit.start : hit.end]
    return word.endswith(("ians", "eks", "iks", "khs")) and not word.endswith("ss")


def _joined(page: Page, states: list[Hit]) -> Iterator[Group]:
    group: list[Hit] = []
    for hit in states:
        if group and not _LISTED.match(page.text[group[-1].end : hit.start]):
            yield Group(tuple(group))
            group = []
        group.append(hit)
    if group:
        yield Group(tuple(group))
