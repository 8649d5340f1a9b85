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
OF_STATE = 14
"""Characters beside an office in which its state stands: "министр обороны РФ"."""
Party = tuple[Figure, int]
"""A side of a talk, and where the clause names it."""
_HEAD_OF_MINISTRY = Pattern(
    r"\b(?:глав(?:а|ы|е|у|ой)|руководител\w{1,2}) (?P<state>[\w-]{4,20}) "
    r"(?:военного|оборонного|внешнеполитического) ведомства"
    r"|\bглав(?:а|ы|е|у|ой) (?:военного|оборонного|внешнеполитического) ведомства (?P<of>[А-Я][\w-]{3,20})"
    r"|\bheads? of the (?P<land>[A-Z][\w-]{3,20}) (?:military|defen[cs]e|foreign) "
    r"(?:department|ministry|agency)",
    re.IGNORECASE,
)
""" "глава российского военного ведомства"."""
_OF_THEM = Pattern(
    r"(?P<more>(?:(?:,| and|,? и) [\w-]+){0,3}(?:,? and|,? и) [\w-]+)?\s(?:defen[cs]e |foreign |prime )?"
    r"(?:(?P<leader>leader|president|premier|лидер\w{0,2}|президент\w{0,2}|премьер\w{0,2})"
    r"|ministers?|counterparts?|colleagues?|opposite numbers?|fellow ministers?|guest|general"
    r"|министр\w{0,3}|коллег\w{0,3}|генерал\w{0,2})\b",
    re.IGNORECASE,
)
""" "his Kazakh [and Belarusian counterparts]", «казахстанский [коллега]»."""
_DOES = Pattern(
    r"\s(?:then|also|later|had|has|met|held|spoke|saw|talked|received|will|was|is|sat|conferred|planned)\b",
    re.IGNORECASE,
)
""" "The Utopian [spoke]"."""
_PRONOUN = Pattern(
    r"\b(?:he|she|the (?:defen[cs]e |foreign )?minister|the general|он|она|у него|министр)\b"
    r"(?! (?:of|обороны|иностранных))",
    re.IGNORECASE,
)
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
        if country(figure) or figure.role or figure.titled
        for m in figure.mentions_in(sentence.start, sentence.end)
        if sentence.start <= m.left and m.right <= sentence.end
    ]
    taken, named_here = [(side.left, side.right) for side in people], set(here)
    meant = (
        side
        for side in _officials(page, sentence, figures, main)
        if id(side.figure) not in named_here
        and not any(left < side.right and side.left < right for left, right in taken)
    )
    found = [*people, *meant]
    return (*_pronoun(page, sentence, found, named, main), *found)


def _pronoun(
    page: Page, sentence: Stretch, found: list[Side], named: Ordered[tuple[int, Figure]], main: Sitting
) -> Iterator[Side]:
    """ "He met X": a pronoun before everybody else stands for whom the sentences before spoke of."""
    if not found:
        return
    first = min(found, key=lambda side: side.left)
    word = _PRONOUN.search(page.text, sentence.start, first.left)
    if word and not page.hits_in(word.start(), word.end() + 1, "adjective"):
        for figure, _ in antecedent(page, named, sentence, first.party, main):
            yield Side(figure, word.start(), word.start(), word.end())


def _officials(page: Page, sentence: Stretch, figures: list[Figure], main: Sitting) -> Iterator[Side]:
    """ "the Armenian defence minister", "his Kazakh and Belarusian counterparts": the one from there."""
    for hit in page.hits_in(sentence.start, sentence.end, "office"):
        state = _state_beside(page, hit) if hit.code in (*peers(main), *LEADERS) else None
        if state is not None:
            left, right = min(hit.start, state.start), max(hit.end, state.end)
            yield from (Side(f, left, left, right) for f in _members(figures, main, state.code, hit.code))
        if hit.code in offices.OFFICERS:
            yield from (Side(f, hit.start, hit.start, hit.end) for f in figures if f.role == hit.code)
    for match in _HEAD_OF_MINISTRY.finditer(page.text, sentence.start, sentence.end):
        group = match.lastgroup or "land"
        for hit in page.hits_in(match.start(group), match.end(group), "adjective", "country")[:1]:
            yield from (
                Side(f, match.start(), match.start(), match.end()) for f in _members(figures, main, hit.code)
            )
    for hit in page.hits_in(sentence.start, sentence.end, "adjective"):
        noun = _OF_THEM.match(page.text, hit.end, sentence.end)
        the = page.text[max(hit.start - 4, 0) : hit.start].lower() == "the "
        if noun or (the and _DOES.match(page.text, hit.end, sentence.end)):
            leader = noun is not None and noun.lastgroup == "leader"
            right = noun.end() if noun and not noun["more"] else hit.end
            yield from (
                Side(f, hit.start, hit.start, right)
                for f in _members(figures, main, hit.code, *(LEADERS if leader else ()))
            )


def _state_beside(page: Page, office: Hit) -> Hit | None:
    before = page.hits_in(max(office.start - OF_STATE, 0), office.start, "country", "adjective")
    if before and _BESIDE.fullmatch(page.text, before[-1].end, office.start):
        return before[-1]
    after = page.hits_in(office.end, office.end + OF_STATE, "country")
    return after[0] if after and _BESIDE.fullmatch(page.text, office.end, after[0].start) else None


def _members(figures: list[Figure], main: Sitting, code: str, *held: str) -> list[Figure]:
    """Of the people of a state the one who holds an office, or sits in the council: named alone or most
    often."""
    wanted = held or peers(main)
    found = [f for f in figures if country(f) == code and offices.base(role(f, main) or "") in wanted]
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
    own = offices.own_office(main.code) if country(figure) else None
    if not figure.role and offices.has_left(offices.of_the_day(figure.known, main.code, day), day):
        return own
    return offices.settle(figure.role, figure.known, main.code, day) or (own if figure.country else None)


def country(figure: Figure) -> str | None:
    """The state a person is printed or known to be of."""
    if figure.role in offices.OFFICERS:
        return None
    return figure.country or offices.country_of(figure.known)
