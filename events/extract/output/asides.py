"""What a reading sets aside, told once: no candidate that another sentence proved, none told twice.

Rules say on the spot what they do not believe (`Page.set_aside`). Only here is it known which people,
states, days, places and papers no rule took up at all, and which came in after all by other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from events.extract.attending.delegations import UNTOLD
from events.extract.attending.mentions import UNTIED
from events.extract.page.text import Page
from events.extract.persons.people import Figure
from events.extract.persons.person import Person
from events.extract.sessions.event import Dates, Places
from events.extract.sessions.places import Tie
from events.kinds import Weighed
from events.records import DocumentReading, Evidence, Reading, SetAside

STRANGER = "If it is a name: no office, rank or state stands with it, and the reference facts do not know it."
MENTIONED = "Named where the text speaks of something else than a sitting's work."
NO_SITTINGS_DAY = "No sitting takes its date from it."
NO_SITTINGS_PAPER = "Named where the text speaks of no sitting that is read."
OF_PLACES = {
    Tie.AT: "Not said of a sitting, or of one that has its place from other words.",
    Tie.HOST: "Not said of a sitting that is read.",
    Tie.DATELINE: "It tells where the report was written; no sitting takes its place from it.",
    Tie.HEADING: "It heads a part of the text; no sitting takes its place from it.",
    Tie.BARE: "Named, but not as the place where a sitting was.",
    Tie.OTHER: "Named, but not as the place where a sitting was.",
}
VAGUE = frozenset({UNTIED, UNTOLD, MENTIONED})
"""Reasons that give way to any other one for the same person or state."""
BESIDE_MEETINGS = frozenset({Weighed.PERSON, Weighed.STATE, Weighed.DATE, Weighed.PLACE, Weighed.DOCUMENT})
"""Without a meeting nobody asks who was not there."""


def settled(
    page: Page,
    reading: Reading,
    figures: list[Figure],
    named: tuple[Person, ...],
    papers: tuple[DocumentReading, ...],
    when: Dates,
    where: Places,
) -> tuple[SetAside, ...]:
    """What a page's reading sets aside, in the order of the text, each candidate once."""
    _days(page, when)
    _places(page, reading, where)
    _papers(page, reading, papers)
    _strangers(page, figures, named)
    told = page.asides or []
    if not reading.meetings:
        told = [aside for aside in told if aside.what not in BESIDE_MEETINGS]
    people = [aside for aside in told if aside.what is Weighed.PERSON]
    states = [aside for aside in told if aside.what is Weighed.STATE]
    others = [aside for aside in told if aside.what not in (Weighed.PERSON, Weighed.STATE)]
    kept = [
        *_people(page, reading, figures, people),
        *_states(page, reading, states),
        *_apart(reading, others),
    ]
    return tuple(sorted(kept, key=lambda aside: (aside.span.start, aside.span.end, aside.what)))


def _days(page: Page, when: Dates) -> None:
    """Days and months that date no meeting; a bare year is too often part of a title."""
    told = {aside.span.start for aside in page.asides or () if aside.what is Weighed.PUBLISHED}
    for mention in when.items:
        year_alone = mention.first.month is None and not mention.shift and mention.weekday is None
        if not year_alone and mention.span.start not in told:
            page.set_aside(Weighed.DATE, mention.span.start, mention.span.end, NO_SITTINGS_DAY)


def _places(page: Page, reading: Reading, where: Places) -> None:
    """Cities in which no meeting sat, each where it is named first."""
    taken = {meeting.city.value for meeting in reading.meetings if meeting.city}
    for place in where.items:
        if place.city not in taken:
            taken.add(place.city)
            page.set_aside(Weighed.PLACE, place.start, place.end, OF_PLACES[place.tie])


def _papers(page: Page, reading: Reading, papers: Iterable[DocumentReading]) -> None:
    taken = {document.title for meeting in reading.meetings for document in meeting.documents}
    for paper in papers:
        if paper.title not in taken:
            span = paper.evidence[0].span
            page.set_aside(Weighed.DOCUMENT, span.start, span.end, NO_SITTINGS_PAPER)


def _strangers(page: Page, figures: list[Figure], named: tuple[Person, ...]) -> None:
    """Full names that nothing ties to an office or a state, each where it is printed first."""
    taken = {mention.name for figure in figures for mention in figure.mentions}
    for person in named:
        if person.name not in taken and " " in person.name:
            taken.add(person.name)
            page.set_aside(Weighed.PERSON, person.start, person.end, STRANGER)


def _people(page: Page, reading: Reading, figures: list[Figure], told: list[SetAside]) -> Iterator[SetAside]:
    """Everybody who attends no meeting, once, with the most telling reason."""
    attending = {attendee.name for meeting in reading.meetings for attendee in meeting.attendees}
    by_start: dict[int, list[SetAside]] = {}
    for aside in told:
        by_start.setdefault(aside.span.start, []).append(aside)
    for figure in figures:
        if figure.name in attending:
            continue
        reasons = [aside for mention in figure.mentions for aside in by_start.get(mention.start, ())]
        yield _most_telling(reasons) if reasons else _mentioned(page, figure)
    yield from (aside for aside in told if aside.reason == STRANGER)


def _mentioned(page: Page, figure: Figure) -> SetAside:
    words = page.evidence(figure.mentions[0].start, figure.mentions[0].end, "")
    return SetAside(Weighed.PERSON, words.span, words.sentence, MENTIONED)


def _states(page: Page, reading: Reading, told: list[SetAside]) -> Iterator[SetAside]:
    """Every state of which no meeting tells, once, with the most telling reason."""
    known = {state.value for meeting in reading.meetings for state, _ in meeting.delegations}
    known |= {person.country or "" for meeting in reading.meetings for person in meeting.attendees}
    elsewhere = _covered(_used(reading, Weighed.STATE))
    by_code: dict[str, list[SetAside]] = {}
    for aside in told:
        for hit in page.hits_in(aside.span.start, aside.span.end, "country"):
            if hit.code not in known and hit.start not in elsewhere:
                words = page.evidence(hit.start, hit.end, "")
                one = SetAside(Weighed.STATE, words.span, words.sentence, aside.reason)
                by_code.setdefault(hit.code, []).append(one)
    yield from (_most_telling(asides) for asides in by_code.values())


def _most_telling(asides: list[SetAside]) -> SetAside:
    return next((aside for aside in asides if aside.reason not in VAGUE), asides[0])


def _apart(reading: Reading, told: list[SetAside]) -> Iterator[SetAside]:
    """Candidates whose words no claim of their kind holds, overlapping ones told by the first rule."""
    taken = {what: _covered(_used(reading, what)) for what in Weighed}
    for aside in told:
        words = range(aside.span.start, aside.span.end)
        if taken[aside.what].isdisjoint(words):
            taken[aside.what].update(words)
            yield aside


def _covered(evidence: Iterable[Evidence]) -> set[int]:
    """The offsets of every character that some evidence quotes."""
    return {offset for each in evidence for offset in range(each.span.start, each.span.end)}


def _used(reading: Reading, what: Weighed) -> Iterator[Evidence]:
    """The words on which claims of one kind rest."""
    terms = [evidence for term in reading.chairmanships for evidence in term.evidence]
    published = reading.published.evidence if reading.published else ()
    match what:
        case Weighed.CHAIRMANSHIP | Weighed.STATE:
            yield from terms
        case Weighed.PUBLISHED:
            yield from published
        case Weighed.DATE:
            yield from (*terms, *published)
    for meeting in reading.meetings:
        match what:
            case Weighed.MEETING:
                yield from meeting.body.evidence
            case Weighed.DATE:
                yield from meeting.date.evidence if meeting.date else ()
            case Weighed.STATE:
                yield from meeting.country.evidence if meeting.country else ()
            case Weighed.PLACE:
                yield from meeting.city.evidence if meeting.city else ()
            case Weighed.DOCUMENT:
                yield from (evidence for paper in meeting.documents for evidence in paper.evidence)
