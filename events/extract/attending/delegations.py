"""States said to take part in a sitting or to stay away from it, and by which words.

Each list of states is typed before it is used: a list of members, of treaty parties or of armies at
an exercise says nothing of a sitting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.attending import absences, denied, otherwhere, seats, state_lists, unkept
from events.extract.attending.absences import NEITHER_RULE, absence_label, governs_what_follows
from events.extract.attending.attendance import GUEST_RULE
from events.extract.attending.state_lists import STATES, Group
from events.extract.page import asserted, clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.extract.sessions.places import Place
from events.extract.sessions.scope import Beside, Scope
from events.extract.sessions.sittings import Sitting
from events.extract.words.gazetteer import Hit, fold
from events.kinds import Attendance, Status, Weighed
from events.records import AttendeeReading, Evidence, Stated

Delegation = tuple[Stated[str], Attendance]
Verdict = tuple[Attendance, str]
"""What is said of a state, and the rule that read it."""
OF_SOMETHING_ELSE = "The sentence lists members, sides of an exercise or of a talk, not who came."
NOT_CLAIMED = "The sentence denies or only supposes what it says."
UNDECIDED = "It is said to be open whether they come."
UNTOLD = "No words say that a delegation of this state came to the sitting or stayed away."

_DIRECTLY = Pattern(
    r"\s?(?:\w+\s){0,3}(?:\w+\s(?:\w+\s){0,4}that\s(?:it|he|they|its\s\w+|the\s\w+)\s(?:\w+\s){0,2})?"
)
""" "the Utopian ministry [replied that it does] not plan to come"."""
_DEPARTMENT = Pattern(
    r"(?:['’]s)?\s(?:(?:first|deputy|foreign|defen[cs]e|military|interior|prime)\s){0,3}"
    r"(?:ministry|ministries|ministers?|department|officers?|premier|president|leader|colleague)\b"
    r"(?:\sof\s(?:defen[cs]e|foreign affairs))?",
    re.IGNORECASE,
)
""" "the Utopian [defence ministry]"."""
NEXT = 4
"""Characters at most between a sentence and the one that goes on with it."""
_BETWEEN = Pattern(
    r"\b(?:between|against|about|over|между|с|со|против|о|об|про)\W(?:the\W)?\Z", re.IGNORECASE
)
""" "no disputes between [Utopia and Erewhon]": they are no subjects."""
_WITHOUT = Pattern(r"\b(?:without|без)\W(?:the\W)?\Z", re.IGNORECASE)
_OWNS = Pattern(r"['’]s?\s(?!delegat|minist|represent|participat|president|premier)", re.IGNORECASE)
""" "without Utopia['s consent]"."""
_BUT = Pattern(
    r"\b(?:but|except|except for|excepting|excluding|save|save for|exception of|apart from|aside from|minus"
    r"|other than|bar|кроме|исключением|исключая|не считая)\W(?:the\W)?\Z",
    re.IGNORECASE,
)
_EXCEPTED = Pattern(r"\s(?:excepted|excluded|aside|apart)\b", re.IGNORECASE)
""" "All came, [Utopia excepted]"."""
_OBSERVERS = Pattern(
    r"\b(?:observers? (?:of|from)|наблюдател\w{1,3}(?: из| от)?)\W(?:the\W)?\Z", re.IGNORECASE
)
_OTHERS = Pattern(r"\b(?:others?|the rest|остальны[еймх]\w*|прочие|другие)\b", re.IGNORECASE)
""" "Only Utopia came; [the other members] stayed away": said of those who are not named."""
_SENT = Pattern(
    r"\b(?:sent|represented|brought together|united|full strength|delegations?|прислал|направил"
    r"|представлен|явил"
    r"|пришл|собра|съехал|делегаци)\w*",
    re.IGNORECASE,
)
_ALL = Pattern(r"\b(?:all|every|everyone|everybody|все|всех|всеми)\b", re.IGNORECASE)
_DEPUTY_CAME = Pattern(
    r"(?:came|приехал\w?|прилетел\w?|прибыл\w?|прислали|говорил\w?)\s(?:вместо него\s)?"
    r"(?:his|her|its|его|ее|как\w+-то)\s?"
    r"(?:deputy|заместител\w+|замминистр\w+|генерал\w?)"
    r"|\b(?:[Dd]eputy|[Aa]mbassador|заместител\w+|замминистр\w+)\b[^.;]{0,60}?\s"
    r"(?:was|did|came|stood in|sat in|spoke|приехал\w?|прилетел\w?|прибыл\w?)\b"
)
""" "…; Deputy Minister Y did", "приехал его заместитель"."""
_IN_HIS_PLACE = Pattern(
    r"\b(?:in (?:his|her|its) (?:place|stead)|instead of (?:him|her)|вместо (?:него|нее|неё)|за (?:него"
    r"|нее|неё))\b"
    r"(?!\s(?:\w+\s){0,2}(?:nobody|no one|никто|никого))",
    re.IGNORECASE,
)
""" "X was ill, and an official spoke [in his place]"."""
_BUT_HIS = Pattern(
    r",?\s(?:but|а)\s(?:by\s)?(?:his|her|its|его|ее|её)\s(?:first\s|перв\w+\s)?(?:deputy|замест|зам\b"
    r"|замминистр)",
    re.IGNORECASE,
)
""" "There came not X [but his deputy]"."""
_SENDING = Pattern(
    r",\s(?:and\s)?(?:sending|прислав|направив|отправив|послав)\s(?!no|his apolog|regret|никого)",
    re.IGNORECASE,
)
""" "X stayed away, sending a deputy"."""
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
_WHICH_CAME = Pattern(
    r",\s(?:котор\w{2,3}|which|whose \w+)\s[^,;.]{0,40}?\b(?:представл\w+|represented|sent"
    r"|прислал\w*|направил\w*)",
    re.IGNORECASE,
)
""" "All but Utopia, which was represented by its ambassador, …": Utopia came too."""
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
    for sentence in page.once(_naming_states, page.whole):
        covered = {
            hit
            for hit in page.hits_in(sentence.start, sentence.end, *STATES)
            if scope.covers(sitting, hit.start)
        }
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
        alone = not _sent_another(page, evidence, person.country)
        attendance = person.attendance if alone else Attendance.REPRESENTED
        extra.append((Stated(person.country, person.evidence[:1]), attendance))
        known.add(person.country)
    return (*states, *extra)


def _sent_another(page: Page, evidence: Evidence, country: str) -> bool:
    """ "X was ill, his deputy came": whether the words after X, up to another state, tell of an envoy."""
    start = evidence.span.end
    if evidence.rule == NEITHER_RULE:
        return bool(_BUT_HIS.match(page.text, start, evidence.sentence.end))
    others = (h.start for h in page.hits_in(start, evidence.sentence.end, "country") if h.code != country)
    end = next(others, evidence.sentence.end)
    envoys = page.hits_in(start, end, "office")
    sent = envoys and asserted.affirmed(page, start, end, "present", "deputised")
    return bool(
        sent or any(words.search(page.text, start, end) for words in (_SENDING, _DEPUTY_CAME, _IN_HIS_PLACE))
    )


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
        if _all_but(page, sentence, group):
            told |= dict.fromkeys(group.hits, (Attendance.ABSENT, "all-but-state"))
    for hit in (
        [hit for hit, verdict in told.items() if verdict[0].took_part]
        if sitting.status is not Status.PLANNED
        else ()
    ):
        if unkept.is_state_due(page, hit.end):
            page.set_aside(Weighed.STATE, hit.start, hit.end, UNTOLD)
            del told[hit]
    return told


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
        if attendance is None and _sends_another(page, group, limit):
            yield from ((hit, (_here(sitting), "state-takes-part")) for hit in group.hits)
        elif attendance is None and _department_stays_away(page, sentence, group, limit):
            yield from ((hit, (Attendance.ABSENT, "state-stays-away")) for hit in group.hits)
        if attendance is Attendance.ABSENT:
            yield from ((hit, (attendance, "empty-seat")) for hit in group.hits)
        elif attendance is Attendance.PRESENT or (attendance and sitting.status is Status.PLANNED):
            yield from ((hit, (_here(sitting), "state-takes-part")) for hit in group.hits)


def _sends_another(page: Page, group: Group, limit: int) -> bool:
    """ "The Utopian minister was ill, and an official [sat in his place]"."""
    office = _DEPARTMENT.match(page.text, group.end, limit)
    return bool(office and _IN_HIS_PLACE.search(page.text, office.end(), limit))


def _department_stays_away(page: Page, sentence: Stretch, group: Group, limit: int) -> bool:
    """ "The Utopian defence ministry [sent nobody]", "Neither Tbilisi nor Chisinau [sent anyone]"."""
    office = _DEPARTMENT.match(page.text, group.end, limit)
    start = office.end() if office else group.end
    if asserted.neither(page, sentence.start, group.start):
        return denied.tells_of_coming(page, start, limit)
    if office is None:
        return False
    away = absences.cues(page, start, limit)[:1]
    return bool(away) and bool(_DIRECTLY.fullmatch(page.text, start, away[0].start))


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


def _all_but(page: Page, sentence: Stretch, group: Group) -> bool:
    """ "All but Utopia came"; to sign or to agree is not to come, so the sentence must tell of coming."""
    excepted = _EXCEPTED.match(page.text, group.end, sentence.end)
    if not excepted and not _BUT.search(page.text[max(sentence.start, group.start - 24) : group.start]):
        return False
    if _WHICH_CAME.match(page.text, group.end, sentence.end):
        return False
    came = page.cues_in(sentence.start, sentence.end, "present", "sits")
    sent = _SENT.search(page.text, sentence.start, sentence.end)
    return bool((came or sent) and _ALL.search(page.text, sentence.start, sentence.end))


def _nobody_from(page: Page, clause: Stretch, group: Group, number: int) -> bool:
    """ "Nobody came from Azerbaijan": the state stands after the word of absence."""
    cues = absences.cues(page, clause.start, group.start)
    if page.text[group.end : group.end + 1] in ("'", "’"):
        return False
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
