"""Who stands on a side of a talk: people of a state, by name, by office, or as somebody's counterparts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons import offices
from events.extract.persons.people import Figure
from events.extract.sessions.sittings import Sitting
from events.extract.words.gazetteer import Hit

LEADERS = ("President", "Prime Minister")
LOOK_BACK = 4
"""Sentences in which "he" or "the minister" was named."""
ADJECTIVES = 60
"""Characters before "counterparts" in which the states of the counterparts stand."""
OF_STATE = 14
"""Characters beside an office in which its state stands: "министр обороны РФ"."""
Party = tuple[Figure, int]
"""A side of a talk, and where the clause names it."""
_COUNTERPART = Pattern(r"\b(?:counterparts?|colleagues?|opposite numbers?|коллег\w{0,3})\b", re.IGNORECASE)
_HEAD_OF_MINISTRY = Pattern(
    r"\b(?:глав(?:а|ы|е|у|ой)|руководител\w{1,2}) (?P<state>[\w-]{4,20}) "
    r"(?:военного|оборонного|внешнеполитического) ведомства"
    r"|\bглав(?:а|ы|е|у|ой) (?:военного|оборонного|внешнеполитического) ведомства (?P<of>[А-Я][\w-]{3,20})"
    r"|\bheads? of the (?P<land>[A-Z][\w-]{3,20}) (?:military|defen[cs]e|foreign) "
    r"(?:department|ministry|agency)",
    re.IGNORECASE,
)
""" "глава российского военного ведомства"."""
_BESIDE = Pattern(r"(?:'s|’s)?\s(?:of\s(?:the\s)?)?\Z|\sof\s(?:the\s)?\Z|\s\Z")


@dataclass(frozen=True, slots=True)
class Side:
    """A side named in the words [left, right) of a sentence; its name or office begins at `start`."""

    figure: Figure
    start: int
    left: int
    right: int

    @property
    def party(self) -> Party:
        """The person and where he is named."""
        return self.figure, self.start


def sides(
    page: Page, sentence: Stretch, figures: list[Figure], named: Ordered[tuple[int, Figure]], main: Sitting
) -> tuple[Side, ...]:
    """Everybody of a state who is named in a sentence, or meant by an office of the council."""
    here = {id(figure): figure for _, figure in named.between(sentence.start, sentence.end)}
    people = [
        Side(figure, m.start, m.left, m.right)
        for figure in here.values()
        if country(figure) or figure.role
        for m in figure.mentions
        if sentence.start <= m.left and m.right <= sentence.end
    ]
    taken, named_here = [(side.left, side.right) for side in people], set(here)
    meant = (
        side
        for side in _officials(page, sentence, figures, main)
        if id(side.figure) not in named_here
        and not any(left < side.right and side.left < right for left, right in taken)
    )
    return (*people, *meant)


def _officials(page: Page, sentence: Stretch, figures: list[Figure], main: Sitting) -> Iterator[Side]:
    """ "the Armenian defence minister", "министр обороны РФ": the one member of the council from there."""
    for hit in page.hits_in(sentence.start, sentence.end, "office"):
        if hit.code not in peers(main):
            continue
        state = _state_beside(page, hit)
        if state is None:
            continue
        left, right = min(hit.start, state.start), max(hit.end, state.end)
        yield from (Side(f, left, left, right) for f in _members(figures, main, state.code))
    for match in _HEAD_OF_MINISTRY.finditer(page.text, sentence.start, sentence.end):
        group = match.lastgroup or "land"
        for hit in page.hits_in(match.start(group), match.end(group), "adjective", "country")[:1]:
            yield from (
                Side(f, match.start(), match.start(), match.end()) for f in _members(figures, main, hit.code)
            )


def _state_beside(page: Page, office: Hit) -> Hit | None:
    before = page.hits_in(max(office.start - OF_STATE, 0), office.start, "country", "adjective")
    if before and _BESIDE.fullmatch(page.text, before[-1].end, office.start):
        return before[-1]
    after = page.hits_in(office.end, office.end + OF_STATE, "country")
    return after[0] if after and _BESIDE.fullmatch(page.text, office.end, after[0].start) else None


def _members(figures: list[Figure], main: Sitting, code: str) -> list[Figure]:
    """The member of the council from a state, where the text names one only or one most often."""
    found = [f for f in figures if country(f) == code and offices.base(role(f, main) or "") in peers(main)]
    often = sorted(found, key=lambda figure: -len(figure.mentions))
    if len(often) > 1 and len(often[0].mentions) == len(often[1].mentions):
        return []
    return often[:1]


def people(page: Page, mentions: Iterable[tuple[int, Figure]], main: Sitting) -> list[Party]:
    """The people of a state named in a clause who hold an office there, each with his place."""
    found: dict[int, Party] = {}
    for start, figure in mentions:
        if role(figure, main) and country(figure):
            found.setdefault(id(figure), (figure, start))
    return list(found.values())


def counterparts(
    page: Page, figures: list[Figure], here: list[Party], clause: Stretch, main: Sitting
) -> list[Party]:
    """ "his Kazakh and Belarusian counterparts": the members of the council from those states."""
    word = _COUNTERPART.search(page.text, clause.start, clause.end)
    if word is None:
        return []
    taken = {country(figure) for figure, _ in here}
    found: list[Party] = []
    for hit in page.hits_in(max(clause.start, word.start() - ADJECTIVES), word.start() + 1, "adjective"):
        fellows = (f for f in figures if country(f) == hit.code and role(f, main))
        fellow = next((f for f in fellows if offices.base(role(f, main) or "") in peers(main)), None)
        if fellow and hit.code not in taken:
            taken.add(hit.code)
            found.append((fellow, hit.start))
    return found


def by_people(
    page: Page, figures: list[Figure], here: list[Party], before: Stretch, main: Sitting
) -> list[Party]:
    """ "The Utopian spoke with X": the one member of the council from that state."""
    for hit in page.hits_in(before.start, before.end, "adjective"):
        if page.text[max(hit.start - 4, 0) : hit.start].lower() != "the ":
            continue
        fellows = [f for f in figures if country(f) == hit.code and role(f, main)]
        if fellows and hit.code not in {country(figure) for figure, _ in here}:
            return [(fellows[0], hit.start)]
    return []


def peers(main: Sitting) -> tuple[str, ...]:
    """The offices whose holders are the council's members."""
    return offices.HOLDERS.get(offices.council_of(main.code), ())


def antecedent(
    page: Page, named: Ordered[tuple[int, Figure]], clause: Stretch, other: Party, main: Sitting
) -> list[Party]:
    """ "He met X": the one person spoken of just before, in the same sentence or in the one before."""
    number = page.sentence_index(clause.start)
    for index in range(number, number - LOOK_BACK, -1):
        stretch = page.sentences[max(index, 0)]
        before = people(page, named.between(stretch.start, min(stretch.end, clause.start)), main)
        before = [party for party in before if country(party[0]) != country(other[0])]
        if before:
            return [(before[0][0], clause.start)]
    return []


def is_host(figure: Figure, main: Sitting) -> bool:
    """Whether a person is a leader who receives, and no member of the council himself."""
    office = role(figure, main) or ""
    member = offices.council_of(main.code) in offices.HOLDERS and offices.sits_in(office, main.code)
    return office in LEADERS and not member


def role(figure: Figure, main: Sitting) -> str | None:
    """The office a person holds for a council: printed, known, or the council's own."""
    day = main.date.edtf if main.date else None
    return offices.settle(figure.role, figure.known, main.code, day) or (
        offices.own_office(main.code) if figure.country else None
    )


def country(figure: Figure) -> str | None:
    """The state a person is printed or known to be of."""
    return figure.country or offices.country_of(figure.known)
