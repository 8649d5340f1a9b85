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
from events.extract.sessions.places import Place, Tie
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
    r"\b(?<!that )(?<!same )(?<!тот же )(?<!того же )"
    r"(?:eve|earlier|later|ahead of|next (?:day|week|month)|following"
    r"|previous|prior|days?|weeks?|months?"
    r"|ago|recently|last|накануне|ранее|позже|недавно|в преддверии"
    r"|дн[яеьюи]\w{0,2}|день|недел\w+|следующ\w+)\b",
    re.IGNORECASE,
)
""" "On the eve of the session X received the ministers": a day of its own, though none is printed."""
_SAME_DAY = Pattern(
    r"(?:later |\bon |\bв |\b)(?:that|the same|same|(?:тот|того|тем) же) "
    r"(?:day|morning|afternoon|evening|night|день|дня|днем|утр\w{1,2}|вечер\w{0,2})\b",
    re.IGNORECASE,
)
""" "[That evening] X met Y": the day of the sitting, which a talk does not take for its own."""
_NTH_DAY = Pattern(
    r"\b(?:on the|во?) (?P<first>first|opening|перв\w{2})?(?P<last>second|last|final|втор\w{2}|последн\w{2})?"
    r" ?(?:day|evening|morning|день|вечер)\b(?! of the (?:visit|trip|tour))(?! визита)",
    re.IGNORECASE,
)
""" "On the [first] evening X talked with Y": of a sitting of several days."""
_ITEM = Pattern(r"(?:[-–—•*]|\d{1,2}[.)])\s*")
_ENDS_OPENING = Pattern(r"[.:]|\s[–—-]\s")
_MARGINS = Pattern(
    r"\b(?:framework of the|apart from the|margins|sidelines|fringes|corridors?|wings|breaks?|intervals?"
    r"|рамках|полях|кулуарах|перерыв(?:е|ах))\b",
    re.IGNORECASE,
)
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
        found = list(_phrased(page, main, figures, named, sentence))
        for rule, talk, people in found:
            names = frozenset(figure.name for figure, _ in people)
            if names not in told:
                told[names] = sentence
                clause = next(c for c in page.once(clauses.split, sentence) if talk.end <= c.end)
                cue = Hit("cue", rule, talk.start, talk.end)
                yield _meeting(page, clause, cue, talk.own, people, main, published, when, diary, rule)
        if sentence in cued and not found:
            cue = page.cues_in(sentence.start, sentence.end, *CUES)[0]
            page.set_aside(Weighed.MEETING, cue.start, cue.end, NO_TWO_SIDES)


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
    received = set()
    for talk in talks.receptions(page, sentence, hosts) if hosts else ():
        received.add(talk.sides[0])
        yield "reception", talk, [sides[talk.sides[0]].party]
    before = page.sentences[max(page.sentence_index(sentence.start) - 1, 0)]
    if talks.goes_on(page, sentence) and not page.cues_in(before.start, before.end, "bilateral", "margins"):
        return
    for talk in talks.find(page, sentence, [(side.left, side.right) for side in sides.values()], hosts):
        met = [sides[side].party for side in talk.sides]
        if len(met) == 1:
            met = [*parties.antecedent(page, named, sentence, met[0], main), *met]
        states = {parties.country(figure) for figure, _ in met}
        if received.isdisjoint(talk.sides) and 1 < len(states) == len(met):
            leaders = [figure for figure, _ in met if parties.is_host(figure, main)]
            by_leader = 0 < len(leaders) < len(met)
            yield "reception" if by_leader else "talk-of-two", talk, met


def _meeting(
    page: Page,
    clause: Stretch,
    cue: Hit,
    told: Stretch,
    people: list[Party],
    main: Sitting,
    published: DateReading | None,
    when: Dates,
    diary: Diary,
    rule: str,
) -> MeetingReading:
    sentence = page.sentence_at(cue.start)
    partner = people[-1][1]
    status = tenses.tense(page, _around(page, clause, cue), partner, partner + 1)
    if _TO_MEET.search(page.text, cue.start, cue.end):
        status = Status.PLANNED
    named = (p for p in diary.where.between(clause.start, clause.end) if p.tie is Tie.AT)
    own = next((p for p in named if not _TOPIC.search(page.text, cue.end, max(p.start, cue.end))), None)
    same_day = _names_its_session(page, clause)
    beside = rule == "reception" or same_day or _is_beside(page, sentence)
    today = bool(main.date and published and main.date.edtf == published.edtf)
    beside_it = rule == "reception" or same_day or _is_same_day(page, clause)
    around = beside_it and (status is main.status or today)
    heading = diary.day(cue.start)
    opening = diary.place(cue.start) if heading else _item_place(page, diary, cue.start)
    place = own or opening or (main.place if beside else None)
    evidence = (page.evidence(cue.start, cue.end, rule),)
    sat = _day_told_last(sentence, published, main, when)
    return MeetingReading(
        body=Stated("OTHER", evidence),
        status=Stated(status, evidence),
        main=False,
        date=_date(_days(when, sentence, told, clause), status, published, sat)
        or _nth_day(page, clause, main)
        or (_date((heading,), status, published, sat) if heading else None)
        or (_day_of_sitting(page, sentence, cue, sat, evidence) if around else None),
        city=Stated(place.city, (page.evidence(place.start, place.end, "place"),)) if place else None,
        country=Stated(place.country, (page.evidence(place.start, place.end, "place"),)) if place else None,
        attendees=tuple(_attendee(page, sentence, party, main, status) for party in people),
    )


def _item_place(page: Page, diary: Diary, offset: int) -> Place | None:
    """ "5. [Utopia]. On Wednesday X receives Y": the place that opens an item of a list."""
    line = page.paragraph_at(offset)
    item = _ITEM.match(page.text, line.start, line.end)
    places = diary.where.between(item.end(), item.end() + 1) if item else ()
    return next((p for p in places if _ENDS_OPENING.match(page.text, p.end, line.end)), None)


def _around(page: Page, clause: Stretch, cue: Hit) -> Stretch:
    """The words near a talk, which tell its tense: of its clause, or of the sentence if that tells none."""
    told = page.cues_in(clause.start, clause.end, "future", "over")
    within = clause if told else page.sentence_at(cue.start)
    return Stretch(max(within.start, cue.start - NEAR), min(within.end, cue.end + NEAR))


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


def _is_same_day(page: Page, clause: Stretch) -> bool:
    """ "In the morning X met Y", "after the session": a talk of the day of the sitting."""
    told = page.cues_in(clause.start, clause.end, "margins")
    return bool(told or _THAT_DAY.search(page.text, clause.start, clause.end))


def _names_its_session(page: Page, clause: Stretch) -> bool:
    """ "As soon as the session ends, on the same day": of the session, which the same words name."""
    named = page.cues_in(clause.start, clause.end, "sitting")
    return bool(named and _SAME_DAY.search(page.text, clause.start, clause.end))


def _is_beside(page: Page, sentence: Stretch) -> bool:
    """Whether a talk is told beside a sitting: in its margins, or as one of the talks told before."""
    if _MARGINS.search(page.text, sentence.start, sentence.end):
        return True
    before = page.sentences[max(page.sentence_index(sentence.start) - 1, 0)]
    return talks.goes_on(page, sentence) and bool(page.cues_in(before.start, before.end, "margins"))


def _days(when: Dates, sentence: Stretch, told: Stretch, clause: Stretch) -> Iterator[DateMention]:
    """The days that may be a talk's: its own, those of its clause, and those of the clauses before."""
    for part in (told, clause, Stretch(sentence.start, clause.start)):
        for day in when.between(part.start, part.end):
            if not _SAME_DAY.match(day.span.quote):
                yield day


def _date(
    days: Iterable[DateMention], status: Status, published: DateReading | None, sat: DateReading | None
) -> DateReading | None:
    """The first of the days that can be a talk's; a bare year or month belongs to a plan or a treaty, unless
    the talk is still to come."""
    for mention in days:
        reading = dates.settle(mention, published, status, sat)
        if reading and (status is Status.PLANNED or _ON_A_DAY.fullmatch(reading.edtf)):
            return reading
    return None


def _nth_day(page: Page, clause: Stretch, main: Sitting) -> DateReading | None:
    """The day of a sitting of several that a clause counts from its start or its end."""
    nth = _NTH_DAY.search(page.text, clause.start, clause.end)
    if nth is None or main.date is None or not (nth["first"] or nth["last"]):
        return None
    first, _, last = main.date.edtf.partition("/")
    if not last:
        return None
    return replace(
        main.date,
        edtf=first if nth["first"] else last,
        basis=DateBasis.INFERRED,
        reason=tell("“{words}” of a sitting of {edtf}", words=nth[0], edtf=main.date.edtf),
        evidence=(page.evidence(nth.start(), nth.end(), "talk-of-two"), *main.date.evidence),
    )


def _day_of_sitting(
    page: Page, sentence: Stretch, cue: Hit, sat: DateReading | None, evidence: tuple[Evidence, ...]
) -> DateReading | None:
    """ "X received the ministers before the session": the day of the sitting, unless another is told."""
    if sat is None or not _WHOLE_DAY.fullmatch(sat.edtf):
        return None
    if _ANOTHER_DAY.search(page.text, sentence.start, min(cue.end + NEAR // 2, sentence.end)):
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
    mention = next(iter(figure.mentions_in(sentence.start, sentence.end)), figure.mentions[0])
    attendance = Attendance.EXPECTED if status is Status.PLANNED else Attendance.PRESENT
    evidence = page.evidence(min(mention.left, mention.start), max(mention.right, mention.end), "talk")
    return AttendeeReading(
        figure.name, parties.country(figure), parties.role(figure, main), attendance, (evidence,)
    )
