"""Talks of two on the margins, and receptions: sittings of no body, each with its own people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from events.extract import clauses, dates, offices, phrases
from events.extract.gazetteer import Hit
from events.extract.people import Figure
from events.extract.phrases import Dates, Places
from events.extract.places import Tie
from events.extract.sittings import Sitting
from events.extract.text import Ordered, Page, Stretch
from events.kinds import Attendance, DateBasis, Status, Weighed
from events.records import AttendeeReading, DateReading, Evidence, MeetingReading, Stated

NEAR = 60
"""Characters around a talk that tell its tense."""
LEADERS = ("President", "Prime Minister")
RECEPTIONS = ("received", "receives guests")
CUES = ("bilateral", *RECEPTIONS)
LOOK_BACK = 4
"""Sentences in which "he" or "the minister" was named."""
ADJECTIVES = 60
"""Characters before "counterparts" in which the states of the counterparts stand."""
NO_COUNCIL_NEAR = "A talk of two counts beside a council's sitting, and the text tells of none."
NO_TWO_SIDES = "Two sides of different states, each with a named holder of an office, are not told."
Party = tuple[Figure, int]
"""A side of a talk, and where the clause names it."""
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ANOTHER_DAY = re.compile(
    r"\b(?:eve|earlier|later|ahead of|next (?:day|week|month)|following|previous|prior|days?|weeks?|months?"
    r"|ago|recently|last|накануне|ранее|позже|недавно|в преддверии"
    r"|дн[яеьюи]\w{0,2}|день|недел\w+|следующ\w+)\b",
    re.IGNORECASE,
)
""" "On the eve of the session X received the ministers": a day of its own, though none is printed."""
_COUNTERPART = re.compile(r"\b(?:counterparts?|colleagues?|opposite numbers?|коллег\w{0,3})\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|they|the minister|он|она|министр)\b", re.IGNORECASE)


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
    told: set[frozenset[str]] = set()
    for sentence in page.sentences_of(page.cues_in(0, len(page.text), *CUES)):
        for clause in page.once(clauses.split, sentence):
            cues = page.cues_in(clause.start, clause.end, *CUES)
            if not cues:
                continue
            sides = list(_sides(page, main, figures, named, clause, cues))
            if not sides:
                page.set_aside(Weighed.MEETING, cues[0].start, cues[0].end, NO_TWO_SIDES)
            for rule, people in sides:
                names = frozenset(figure.name for figure, _ in people)
                if names in told:
                    continue
                told.add(names)
                yield _meeting(page, clause, cues[0], people, main, published, when, where, rule)


def _sides(
    page: Page,
    main: Sitting,
    figures: list[Figure],
    named: Ordered[tuple[int, Figure]],
    clause: Stretch,
    cues: tuple[Hit, ...],
) -> Iterator[tuple[str, list[Party]]]:
    """Who talks with whom in a clause: two sides, one side with each of several, or a host alone."""
    here = _parties(page, named.between(clause.start, clause.end), main)
    here += _counterparts(page, figures, here, clause, main)
    if any(cue.code in RECEPTIONS for cue in cues):
        hosts = [party for party in here if _is_host(party[0], main)]
        if len(hosts) == 1:
            yield "reception", hosts
            return
    cue = next((cue for cue in cues if cue.code in ("bilateral", "received")), None)
    if cue is None:
        return
    if len(here) == 1 and _PRONOUN.search(page.text, clause.start, here[0][1]):
        here = [*_antecedent(page, named, clause, here[0], main), *here]
    if here and all(party[1] > cue.start for party in here):
        here = [*_by_people(page, figures, here, Stretch(clause.start, cue.start), main), *here]
    subjects = [party for party in here if party[1] < cue.end] or here[:1]
    partners = [party for party in here if party not in subjects]
    if len(subjects) == 1:
        pairs = [(subjects[0], partner) for partner in partners]
    elif len(here) == 2:
        pairs = [(here[0], here[1])]
    else:
        pairs = []
    for one, other in pairs:
        if _country(one[0]) != _country(other[0]):
            yield "talk-of-two", [one, other]


def _parties(page: Page, mentions: Iterable[tuple[int, Figure]], main: Sitting) -> list[Party]:
    """The people of a state named in a clause who hold an office there, each with his place."""
    found: dict[int, Party] = {}
    for start, figure in mentions:
        if _role(figure, main) and _country(figure):
            found.setdefault(id(figure), (figure, start))
    return list(found.values())


def _counterparts(
    page: Page, figures: list[Figure], here: list[Party], clause: Stretch, main: Sitting
) -> list[Party]:
    """ "his Kazakh and Belarusian counterparts": the members of the council from those states."""
    word = _COUNTERPART.search(page.text, clause.start, clause.end)
    if word is None:
        return []
    taken = {_country(figure) for figure, _ in here}
    found: list[Party] = []
    for hit in page.hits_in(max(clause.start, word.start() - ADJECTIVES), word.start() + 1, "adjective"):
        fellows = (f for f in figures if _country(f) == hit.code and _role(f, main))
        fellow = next((f for f in fellows if offices.base(_role(f, main) or "") in _peers(main)), None)
        if fellow and hit.code not in taken:
            taken.add(hit.code)
            found.append((fellow, hit.start))
    return found


def _by_people(
    page: Page, figures: list[Figure], here: list[Party], before: Stretch, main: Sitting
) -> list[Party]:
    """ "The Utopian spoke with X": the one member of the council from that state."""
    for hit in page.hits_in(before.start, before.end, "adjective"):
        if page.text[max(hit.start - 4, 0) : hit.start].lower() != "the ":
            continue
        fellows = [f for f in figures if _country(f) == hit.code and _role(f, main)]
        if fellows and hit.code not in {_country(figure) for figure, _ in here}:
            return [(fellows[0], hit.start)]
    return []


def _peers(main: Sitting) -> tuple[str, ...]:
    return offices.HOLDERS.get(offices.council_of(main.code), ())


def _antecedent(
    page: Page, named: Ordered[tuple[int, Figure]], clause: Stretch, other: Party, main: Sitting
) -> list[Party]:
    """ "He met X": the one person spoken of just before, in the same sentence or in the one before."""
    number = page.sentence_index(clause.start)
    for index in range(number, number - LOOK_BACK, -1):
        stretch = page.sentences[max(index, 0)]
        before = _parties(page, named.between(stretch.start, min(stretch.end, clause.start)), main)
        before = [party for party in before if _country(party[0]) != _country(other[0])]
        if before:
            return [(before[0][0], clause.start)]
    return []


def _is_host(figure: Figure, main: Sitting) -> bool:
    role = _role(figure, main) or ""
    member = offices.council_of(main.code) in offices.HOLDERS and offices.sits_in(role, main.code)
    return role in LEADERS and not member


def _role(figure: Figure, main: Sitting) -> str | None:
    day = main.date.edtf if main.date else None
    return offices.settle(figure.role, figure.known, main.code, day) or (
        offices.own_office(main.code) if figure.country else None
    )


def _country(figure: Figure) -> str | None:
    return figure.country or offices.country_of(figure.known)


def _meeting(
    page: Page,
    clause: Stretch,
    cue: Hit,
    people: list[Party],
    main: Sitting,
    published: DateReading | None,
    when: Dates,
    where: Places,
    rule: str,
) -> MeetingReading:
    sentence = page.sentence_at(cue.start)
    status = phrases.tense(page, _around(sentence, cue), cue.start, cue.end)
    own = next((p for p in where.between(clause.start, clause.end) if p.tie is Tie.AT), None)
    beside = rule == "reception" or bool(page.cues_in(sentence.start, sentence.end, "sitting", "margins"))
    place = own or (main.place if beside else None)
    evidence = (page.evidence(cue.start, cue.end, rule),)
    return MeetingReading(
        body=Stated("OTHER", evidence),
        status=Stated(status, evidence),
        main=False,
        date=_date(clause, status, published, main, when)
        or (
            _day_of_sitting(page, sentence, cue, main, evidence)
            if rule == "reception" and status is main.status
            else None
        ),
        city=Stated(place.city, (page.evidence(place.start, place.end, "place"),)) if place else None,
        country=Stated(place.country, (page.evidence(place.start, place.end, "place"),)) if place else None,
        attendees=tuple(_attendee(page, sentence, party, main, status) for party in people),
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


def _day_of_sitting(
    page: Page, sentence: Stretch, cue: Hit, main: Sitting, evidence: tuple[Evidence, ...]
) -> DateReading | None:
    """ "X received the ministers before the session": the day of the sitting, unless another is told."""
    if main.date is None or not _WHOLE_DAY.fullmatch(main.date.edtf):
        return None
    if _ANOTHER_DAY.search(page.text, sentence.start, sentence.end):
        return None
    return replace(
        main.date,
        basis=DateBasis.INFERRED,
        reason=f"“{page.text[cue.start : cue.end]}” beside the sitting, which is of {main.date.edtf}",
        evidence=(*evidence, *main.date.evidence),
    )


def _attendee(page: Page, sentence: Stretch, party: Party, main: Sitting, status: Status) -> AttendeeReading:
    figure, _ = party
    own = (m for m in figure.mentions if sentence.start <= m.start < sentence.end)
    mention = next(own, figure.mentions[0])
    attendance = Attendance.EXPECTED if status is Status.PLANNED else Attendance.PRESENT
    evidence = page.evidence(min(mention.left, mention.start), max(mention.right, mention.end), "talk")
    return AttendeeReading(figure.name, _country(figure), _role(figure, main), attendance, (evidence,))
