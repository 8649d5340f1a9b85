"""Talks of two on the margins, and receptions: sittings of no body, each with its own people."""

from __future__ import annotations

from collections.abc import Iterator

from events.extract import dates, offices, phrases
from events.extract.gazetteer import Hit
from events.extract.people import Figure
from events.extract.phrases import Dates, Places
from events.extract.places import Tie
from events.extract.sittings import Sitting
from events.extract.text import Ordered, Page, Stretch
from events.kinds import Attendance, Status
from events.records import AttendeeReading, DateReading, MeetingReading, Stated

NEAR = 60
"""Characters around a talk that tell its tense."""
LEADERS = ("President", "Prime Minister")


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
        return
    code = main.code
    named = Ordered(((m.start, f) for f in figures for m in f.mentions), lambda pair: pair[0])
    for sentence in page.sentences:
        cues = page.cues_in(sentence.start, sentence.end, "bilateral", "received")
        if not cues:
            continue
        here = list({id(f): f for _, f in named.between(sentence.start, sentence.end)}.values())
        people = [f for f in here if _role(f, code)]
        states = {_country(f) for f in people} - {None}
        hosts = [
            f for f in people if _role(f, code) in LEADERS and not offices.sits_in(_role(f, code) or "", code)
        ]
        if len(people) == 2 and len(states) == 2:
            yield _meeting(page, sentence, people, main, published, when, where, "talk-of-two")
        elif len(hosts) == 1 and any(cue.code == "received" for cue in cues):
            yield _meeting(page, sentence, hosts, main, published, when, where, "reception")


def _role(figure: Figure, code: str) -> str | None:
    return offices.settle(figure.role, figure.known, code, None) or (
        offices.own_office(code) if figure.country else None
    )


def _country(figure: Figure) -> str | None:
    return figure.country or offices.country_of(figure.known)


def _meeting(
    page: Page,
    sentence: Stretch,
    people: list[Figure],
    main: Sitting,
    published: DateReading | None,
    when: Dates,
    where: Places,
    rule: str,
) -> MeetingReading:
    cue = page.cues_in(sentence.start, sentence.end, "bilateral", "received")[0]
    status = phrases.tense(page, _around(sentence, cue), cue.start, cue.end)
    own = next((p for p in where.between(sentence.start, sentence.end) if p.tie is Tie.AT), None)
    beside = rule == "reception" or bool(page.cues_in(sentence.start, sentence.end, "sitting", "margins"))
    place = own or (main.place if beside else None)
    evidence = (page.evidence(cue.start, cue.end, rule),)
    return MeetingReading(
        body=Stated("OTHER", evidence),
        status=Stated(status, evidence),
        main=False,
        date=_date(sentence, status, published, main, when),
        city=Stated(place.city, (page.evidence(place.start, place.end, "place"),)) if place else None,
        country=Stated(place.country, (page.evidence(place.start, place.end, "place"),)) if place else None,
        attendees=tuple(_attendee(page, sentence, figure, main.code, status) for figure in people),
    )


def _around(sentence: Stretch, cue: Hit) -> Stretch:
    """The words near a talk, which tell its tense."""
    return Stretch(max(sentence.start, cue.start - NEAR), min(sentence.end, cue.end + NEAR))


def _date(
    sentence: Stretch, status: Status, published: DateReading | None, main: Sitting, when: Dates
) -> DateReading | None:
    for mention in when.between(sentence.start, sentence.end):
        reading = dates.settle(mention, published, status, main.date)
        if reading:
            return reading
    return None


def _attendee(page: Page, sentence: Stretch, figure: Figure, code: str, status: Status) -> AttendeeReading:
    mention = next(m for m in figure.mentions if sentence.start <= m.start < sentence.end)
    attendance = Attendance.EXPECTED if status is Status.PLANNED else Attendance.PRESENT
    evidence = page.evidence(min(mention.left, mention.start), max(mention.right, mention.end), "talk")
    return AttendeeReading(figure.name, _country(figure), _role(figure, code), attendance, (evidence,))
