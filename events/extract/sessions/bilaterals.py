"""Talks of two on the margins, and receptions: sittings of no body, each with its own people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from events.extract import dates
from events.extract.dates import DateMention
from events.extract.page import asserted, clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.people import Figure
from events.extract.sessions import diaries, parties, talks, tenses
from events.extract.sessions.diaries import Diary
from events.extract.sessions.event import Dates, Places
from events.extract.sessions.parties import Party
from events.extract.sessions.places import Tie
from events.extract.sessions.sittings import Sitting
from events.extract.sessions.talks import Talk
from events.extract.words.gazetteer import Hit
from events.kinds import Attendance, DateBasis, Status, Weighed
from events.records import AttendeeReading, DateReading, Evidence, MeetingReading, Stated
from events.telling import tell

TOLD_BEFORE = 2_000
"""Characters before a talk in which the day told last stands."""
SHORTLY = 2
"""Days from one sitting to the next in a report of several days."""
NEAR = 60
"""Characters around a talk that tell its tense."""
RECEPTIONS = ("received", "receives guests")
CUES = ("bilateral", *RECEPTIONS)
NO_COUNCIL_NEAR = "A talk of two counts beside a council's sitting, and the text tells of none."
NO_TWO_SIDES = "Two sides of different states, each with a named holder of an office, are not told."
_WHOLE_DAY = Pattern(r"\d{4}-\d\d-\d\d")
_ON_A_DAY = Pattern(r"(?:\d{4}|XXXX)-\d\d-\d\d.*")
_ANOTHER_DAY = Pattern(
    r"\b(?:eve|earlier|later|ahead of|next (?:day|week|month)|following|previous|prior|days?|weeks?|months?"
    r"|ago|recently|last|накануне|ранее|позже|недавно|в преддверии"
    r"|дн[яеьюи]\w{0,2}|день|недел\w+|следующ\w+)\b",
    re.IGNORECASE,
)
""" "On the eve of the session X received the ministers": a day of its own, though none is printed."""
_THAT_DAY = Pattern(
    r"\b(?:(?:before|after|during) the (?:session|meeting|sitting|summit)"
    r"|(?:до|после|перед|во время) (?:заседани|саммит|встреч|сесси)\w{1,2}"
    r"|the same day|that day|today|morning|afternoon|evening|noon|lunch|breakfast|dinner|сегодня"
    r"|утром|вечером|дн[её]м|в полдень|обед\w{0,2}|завтрак\w{0,2}|ужин\w{0,2}|в тот же день|того же дня"
    r"|в перерыв\w{1,2})\b",
    re.IGNORECASE,
)
_TOPIC = Pattern(r"\b(?:about|discuss\w*|on the|о|об|обсу\w+)\b", re.IGNORECASE)
""" "X talked with Y about the base in Utopia": where the topic is, not the talk."""
_TO_MEET = Pattern(r"(?<!due )(?<!able )\bto (?:have|hold|meet|receive)\b", re.IGNORECASE)
""" "President X to have talks with Y": a headline's future."""
_PRONOUN = Pattern(r"\b(?:he|she|they|the minister|он|она|министр)\b", re.IGNORECASE)


def read(
    page: Page,
    figures: list[Figure],
    main: Sitting | None,
    published: DateReading | None,
    when: Dates,
    where: Places,
) -> tuple[MeetingReading, ...]:
    """Every meeting of two named sides, and every reception by a leader beside a council."""
    return tuple(_meetings(page, figures, main, published, when, where))


def _meetings(
    page: Page,
    figures: list[Figure],
    main: Sitting | None,
    published: DateReading | None,
    when: Dates,
    where: Places,
) -> Iterator[MeetingReading]:
    if main is None:
        for cue in page.cues if page.asides is not None else ():
            if cue.code == "bilateral":
                page.set_aside(Weighed.MEETING, cue.start, cue.end, NO_COUNCIL_NEAR)
        return
    named = Ordered(((m.start, f) for f in figures for m in f.mentions), lambda pair: pair[0])
    told: dict[frozenset[str], Stretch] = {}
    diary = diaries.of(page, when, where)
    cued = set(page.sentences_of(page.cues_in(0, len(page.text), *CUES)))
    for sentence in sorted({*cued, *talks.sentences(page)}):
        for rule, talk, people in _phrased(page, main, figures, named, sentence):
            names = frozenset(figure.name for figure, _ in people)
            if names not in told:
                told[names] = sentence
                clause = next(c for c in page.once(clauses.split, sentence) if talk.start < c.end)
                cue = Hit("cue", rule, talk.start, talk.end)
                yield _meeting(page, clause, cue, people, main, published, when, diary, rule)
        if sentence not in cued:
            continue
        for clause in page.once(clauses.split, sentence):
            cues = page.cues_in(clause.start, clause.end, *CUES)
            if not cues:
                continue
            sides = list(_sides(page, main, figures, named, clause, cues))
            if not sides:
                page.set_aside(Weighed.MEETING, cues[0].start, cues[0].end, NO_TWO_SIDES)
            for rule, people in sides:
                names = frozenset(figure.name for figure, _ in people)
                if names in told or any(names < known and told[known] == sentence for known in told):
                    continue
                told[names] = sentence
                yield _meeting(page, clause, cues[0], people, main, published, when, diary, rule)


def _phrased(
    page: Page,
    main: Sitting,
    figures: list[Figure],
    named: Ordered[tuple[int, Figure]],
    sentence: Stretch,
) -> Iterator[tuple[str, Talk, list[Party]]]:
    """The talks and receptions that the phrases of `talks` find in a sentence that claims them."""
    if not page.once(asserted.claims, sentence):
        return
    sides = {side.left: side for side in parties.sides(page, sentence, figures, named, main)}
    hosts = [(side.left, side.right) for side in sides.values() if parties.is_host(side.figure, main)]
    for talk in talks.receptions(page, sentence, hosts, len(sides) == 1) if hosts else ():
        yield "reception", talk, [sides[talk.sides[0]].party]
    if len(sides) < 2:
        return
    before = page.sentences[max(page.sentence_index(sentence.start) - 1, 0)]
    if talks.goes_on(page, sentence) and not page.cues_in(before.start, before.end, "bilateral", "margins"):
        return
    words = [(side.left, side.right) for side in sides.values()]
    found = list(talks.find(page, sentence, words))
    if not found and (apart := talks.between(page, sentence, words)):
        found = [apart]
    for talk in found:
        one, other = (sides[side] for side in talk.sides)
        if parties.country(one.figure) != parties.country(other.figure):
            received = any(parties.is_host(side.figure, main) for side in (one, other))
            yield "reception" if received else "talk-of-two", talk, [one.party, other.party]


def _sides(
    page: Page,
    main: Sitting,
    figures: list[Figure],
    named: Ordered[tuple[int, Figure]],
    clause: Stretch,
    cues: tuple[Hit, ...],
) -> Iterator[tuple[str, list[Party]]]:
    """Who talks with whom in a clause: two sides, one side with each of several, or a host alone."""
    here = parties.people(page, named.between(clause.start, clause.end), main)
    here += parties.counterparts(page, figures, here, clause, main)
    if any(cue.code in RECEPTIONS for cue in cues):
        hosts = [party for party in here if parties.is_host(party[0], main)]
        if len(hosts) == 1:
            yield "reception", hosts
            return
    cue = next((cue for cue in cues if cue.code in ("bilateral", "received")), None)
    if cue is None:
        return
    if len(here) == 1 and _PRONOUN.search(page.text, clause.start, here[0][1]):
        here = [*parties.antecedent(page, named, clause, here[0], main), *here]
    if here and all(party[1] > cue.start for party in here):
        here = [*parties.by_people(page, figures, here, Stretch(clause.start, cue.start), main), *here]
    subjects = [party for party in here if party[1] < cue.end] or here[:1]
    partners = [party for party in here if party not in subjects]
    if len(subjects) == 1:
        pairs = [(subjects[0], partner) for partner in partners]
    elif len(here) == 2:
        pairs = [(here[0], here[1])]
    else:
        pairs = []
    for one, other in pairs:
        if parties.country(one[0]) != parties.country(other[0]):
            yield "talk-of-two", [one, other]


def _meeting(
    page: Page,
    clause: Stretch,
    cue: Hit,
    people: list[Party],
    main: Sitting,
    published: DateReading | None,
    when: Dates,
    diary: Diary,
    rule: str,
) -> MeetingReading:
    sentence = page.sentence_at(cue.start)
    status = tenses.tense(page, _around(sentence, cue), cue.start, cue.end)
    if _TO_MEET.search(page.text, cue.start, cue.end):
        status = Status.PLANNED
    named = (p for p in diary.where.between(clause.start, clause.end) if p.tie is Tie.AT)
    own = next((p for p in named if not _TOPIC.search(page.text, cue.end, max(p.start, cue.end))), None)
    beside = rule == "reception" or _is_beside(page, sentence)
    heading = diary.day(cue.start)
    place = own or (diary.place(cue.start) if heading else None) or (main.place if beside else None)
    evidence = (page.evidence(cue.start, cue.end, rule),)
    sat = _day_told_last(sentence, published, main, when)
    return MeetingReading(
        body=Stated("OTHER", evidence),
        status=Stated(status, evidence),
        main=False,
        date=_date(
            _nearest_first(when, cue, clause, people),
            status,
            published,
            sat,
        )
        or (_date((heading,), status, published, sat) if heading else None)
        or (
            _day_of_sitting(page, sentence, cue, sat, evidence)
            if status is main.status and (rule == "reception" or _is_same_day(page, sentence))
            else None
        ),
        city=Stated(place.city, (page.evidence(place.start, place.end, "place"),)) if place else None,
        country=Stated(place.country, (page.evidence(place.start, place.end, "place"),)) if place else None,
        attendees=tuple(_attendee(page, sentence, party, main, status) for party in people),
    )


def _day_told_last(
    sentence: Stretch, published: DateReading | None, main: Sitting, when: Dates
) -> DateReading | None:
    """The day of the sitting, or one of the days after it that is told between it and a talk: the heading
    "Wednesday" of a report of several days."""
    if main.date is None or not _WHOLE_DAY.fullmatch(main.date.edtf):
        return main.date
    told = max((day.span.start for day in main.when), default=sentence.start)
    sat = main.date
    for day in when.between(max(told + 1, sentence.start - TOLD_BEFORE), sentence.start):
        reading = dates.settle(day, published, Status.HELD) if day.precision == 0 else None
        if (
            reading
            and published
            and _is_shortly_after(sat.edtf, reading.edtf)
            and reading.edtf <= published.edtf
        ):
            sat = reading
    return sat


def _is_shortly_after(one: str, other: str) -> bool:
    whole = _WHOLE_DAY.fullmatch(one) and _WHOLE_DAY.fullmatch(other)
    return bool(whole) and 0 < (date.fromisoformat(other) - date.fromisoformat(one)).days <= SHORTLY


def _is_same_day(page: Page, sentence: Stretch) -> bool:
    """ "In the morning X met Y", "after the session": a talk of the day of the sitting."""
    told = page.cues_in(sentence.start, sentence.end, "margins")
    return bool(told or _THAT_DAY.search(page.text, sentence.start, sentence.end))


def _around(sentence: Stretch, cue: Hit) -> Stretch:
    """The words near a talk, which tell its tense."""
    return Stretch(max(sentence.start, cue.start - NEAR), min(sentence.end, cue.end + NEAR))


def _is_beside(page: Page, sentence: Stretch) -> bool:
    """Whether a talk is told beside a sitting: in the same words, or as one of the talks told before."""
    if page.cues_in(sentence.start, sentence.end, "sitting", "margins"):
        return True
    before = page.sentences[max(page.sentence_index(sentence.start) - 1, 0)]
    return talks.goes_on(page, sentence) and bool(page.cues_in(before.start, before.end, "margins"))


def _nearest_first(when: Dates, cue: Hit, clause: Stretch, people: list[Party]) -> list[DateMention]:
    """The days of a clause, those in the words of the talk first, the nearest to whom it names last before:
    "X saw Y on Thursday, and Z on Friday"."""
    own, around = when.between(cue.start, cue.end), when.between(clause.start, clause.end)
    partner = max((offset for _, offset in people), default=cue.end)
    return sorted({*own, *around}, key=lambda day: (day not in own, abs(day.span.start - partner)))


def _is_beside_another(day: DateMention) -> bool:
    """ "Later that day", which counts from the day told before it."""
    return day.shift is not None and day.shift.beside


def _date(
    days: Iterable[DateMention], status: Status, published: DateReading | None, sat: DateReading | None
) -> DateReading | None:
    """The first of the days that can be a talk's; a bare year or month belongs to a plan or a treaty, unless
    the talk is still to come."""
    told = list(days)
    for mention in told:
        before = [day for day in told if day.span.start < mention.span.start and not _is_beside_another(day)]
        counted = before[-1:] if _is_beside_another(mention) else []
        base = next((r for day in counted if (r := dates.settle(day, published, status, sat))), sat)
        reading = dates.settle(mention, published, status, base)
        if reading and (status is Status.PLANNED or _ON_A_DAY.fullmatch(reading.edtf)):
            return reading
    return None


def _day_of_sitting(
    page: Page, sentence: Stretch, cue: Hit, sat: DateReading | None, evidence: tuple[Evidence, ...]
) -> DateReading | None:
    """ "X received the ministers before the session": the day of the sitting, unless another is told."""
    if sat is None or not _WHOLE_DAY.fullmatch(sat.edtf):
        return None
    if _ANOTHER_DAY.search(page.text, sentence.start, sentence.end):
        return None
    return replace(
        sat,
        basis=DateBasis.INFERRED,
        reason=tell(
            "“{words}” beside the sitting, which is of {edtf}",
            words=page.text[cue.start : cue.end],
            edtf=sat.edtf,
        ),
        evidence=(*evidence, *sat.evidence),
    )


def _attendee(page: Page, sentence: Stretch, party: Party, main: Sitting, status: Status) -> AttendeeReading:
    figure, _ = party
    own = (m for m in figure.mentions if sentence.start <= m.start < sentence.end)
    mention = next(own, figure.mentions[0])
    attendance = Attendance.EXPECTED if status is Status.PLANNED else Attendance.PRESENT
    evidence = page.evidence(min(mention.left, mention.start), max(mention.right, mention.end), "talk")
    return AttendeeReading(
        figure.name, parties.country(figure), parties.role(figure, main), attendance, (evidence,)
    )
