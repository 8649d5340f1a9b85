"""A sitting that no phrase tells of, by the sum of an article's signs: who is named first, a roll, papers.

"Two flags were up when the defence ministers of the CIS left Utopia on Monday evening": no verb here is
one of meeting, and with a roll and papers below no reader doubts that they met.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from events.extract.dates import DateMention
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions import bodies, ordinals, tenses, unheld
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.event import CURRENT, EVE_RULE, Dates, Event, Places
from events.extract.sessions.named import LINK
from events.extract.sessions.places import Place, Tie
from events.kinds import Status

RULE = "weighed-sitting"
ENOUGH = 6
"""The sum from which an article that has a roll tells of a sitting. It and the weights were fitted to
articles with and without one, a whole set of articles left out at a time."""
HEADLINE, LEAD, EXPLICIT = 2, 3, 1
"""The body stands in the headline, in the first paragraph, with its organisation."""
GATHERING, NEAR_BY = 4, 1
"""A word of sitting stands in its sentence, or somewhere in the opening."""
CAME = PAPERS = 1
"""Somebody came, papers were dealt with."""
BACKGROUND = EXERCISE = -1
JUBILEE = -4
BY_THE_WAY = frozenset({EVE_RULE, "members-at"})
"""Rules of phrases that leave it open whether the body sat."""
OPENING = 3
"""So many paragraphs of prose are the opening."""
CLOSE = 2
"""Sentences after the body's in which its sitting may be told."""
MANY = 6
"""So many states and members in one paragraph, or in three lines of a list, are a roll."""
ITEM = 2
"""A line of a list names no more of them."""
FEWEST_PAPERS = 3
_PAPERS = Pattern(
    r"\b(?:adopt(?:ed|s)|approv(?:ed|es|al)|endorsed|signed|signatures|communique|agenda|items?|issues|questions"
    r"|papers|documents|draft|утвердил|приня[лт]|одобрил|подпис|повестк|вопрос|документ|проект)",
    re.IGNORECASE,
)
_JUBILEE = Pattern(r"\b(?:anniversary|years (?:ago|old|since)|исполн\w+|годовщин\w+|юбилей)\b", re.IGNORECASE)
""" "The Council is thirty [years old] today"."""
_LEFT = Pattern(r"\bleft\s\Z")
_PAST = Pattern(
    r"\b(?:was|were|had|came|sat|took|left|flew|met|\w{2,}ed)\b|\w{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)\b",
    re.IGNORECASE,
)


def find(page: Page, told: Iterable[Event], when: Dates, where: Places) -> Event | None:
    """The sitting that an article is about, where the phrases `told` in it name none."""
    body = next((m for m in bodies.find(page) if not m.author and m.code not in bodies.ANAPHORS), None)
    if body is None or page.prose_before(body.start) > 1 or _is_told(page, body, told):
        return None
    sentence = page.sentence_at(body.start)
    if unheld.denied(page, sentence, body.start, body.end):
        return None
    seat = _seat(page, body, where)
    if not (seat or _has_roll(page)) or _sum(page, body) + (GATHERING if seat else 0) < ENOUGH:
        return None
    days = when.between(page.paragraph_at(body.start).start, sentence.end)
    places = (p for p in where.between(0, sentence.end) if p.tie is Tie.AT or _is_left(page, p))
    return Event(
        body.code,
        body.joint_with,
        body.start,
        body.end,
        CURRENT,
        _tense(page),
        False,
        RULE,
        seat or min(places, key=lambda place: abs(place.start - body.start), default=None),
        tuple(sorted(filter(_is_day, days), key=lambda day: day.first.month is None)),
        next(iter(ordinals.find(page, sentence)), None),
        not page.is_prose(page.paragraph_at(body.start)),
    )


def _seat(page: Page, body: BodyMention, where: Places) -> Place | None:
    """ "X was elected chairman of the Council. The vote, taken at a sitting in Utopia, …": a sitting told
    after the body with a city beside its noun."""
    last = page.sentences[min(page.sentence_index(body.start) + CLOSE, len(page.sentences) - 1)]
    for noun in page.cues_in(body.end, last.end, "sitting"):
        sentence = page.sentence_at(noun.start)
        near = where.between(max(sentence.start, noun.start - LINK), min(sentence.end, noun.end + LINK))
        place = next((p for p in near if p.tie is Tie.AT), None)
        if place and tenses.time(page, sentence, noun.start, noun.end)[0] == CURRENT:
            return place
    return None


def _is_told(page: Page, body: BodyMention, told: Iterable[Event]) -> bool:
    """Whether a phrase already has the article's body sit, or another in its opening."""
    opening = (e for e in told if e.rule not in BY_THE_WAY and page.prose_before(e.start) <= 1)
    return any(event.code == body.code or event.role == CURRENT for event in opening)


def _is_left(page: Page, place: Place) -> bool:
    """ "The ministers left [Utopia] on Monday": there they sat."""
    return bool(_LEFT.search(page.text, max(place.start - LINK, 0), place.start))


def _is_day(day: DateMention) -> bool:
    return day.precision == 0


def _sum(page: Page, body: BodyMention) -> int:
    """What the signs of an article weigh together."""
    return sum(weight for told, weight in _signs(page, body) if told)


def _signs(page: Page, body: BodyMention) -> Iterator[tuple[bool, int]]:
    named = [m for m in bodies.find(page) if not m.author and m.code not in bodies.ANAPHORS]
    lead = [m for m in named if page.prose_before(m.start) <= 1]
    opening = _opening(page)
    yield any(m.start < page.headline_end for m in lead), HEADLINE
    yield any(m.start >= page.headline_end and page.prose_before(m.start) == 0 for m in lead), LEAD
    yield any(m.explicit for m in lead), EXPLICIT
    yield any(_gathers(page, page.sentence_at(m.start)) for m in lead), GATHERING
    yield _gathers(page, opening), NEAR_BY
    yield bool(page.cues_in(0, len(page.text), "present")), CAME
    yield len(list(_PAPERS.finditer(page.text))) >= FEWEST_PAPERS, PAPERS
    yield bool(page.cues_in(0, len(page.text), "members")), BACKGROUND
    yield bool(page.cues_in(0, opening.end, "exercise")), EXERCISE
    first = page.sentence_at(body.start)
    yield bool(_JUBILEE.search(page.text, first.start, first.end)), JUBILEE


def _opening(page: Page) -> Stretch:
    ends = [line.end for line in page.paragraphs if page.prose_before(line.start) < OPENING]
    return Stretch(0, ends[-1] if ends else 0)


def _gathers(page: Page, stretch: Stretch) -> bool:
    return bool(page.cues_in(stretch.start, stretch.end, "sits", "sitting", "hosts"))


def _has_roll(page: Page) -> bool:
    """Whether many states or members stand in one paragraph, or one beneath the other."""
    counts = [_count(page, line) for line in page.paragraphs]
    lines = zip(counts, counts[1:], counts[2:], strict=False)
    return max(counts, default=0) >= MANY or any(
        sum(three) >= MANY for three in lines if min(three) > 0 and max(three) <= ITEM
    )


def _count(page: Page, line: Stretch) -> int:
    kinds = ("country", "adjective", "capital", "person", "surname")
    return len({hit.code for hit in page.hits_in(line.start, line.end, *kinds)})


def _tense(page: Page) -> Status:
    """Whether most sentences of the opening tell of what is to come."""
    opening = _opening(page)
    ahead = back = 0
    for sentence in page.sentences:
        if sentence.start >= opening.end:
            break
        past = bool(_PAST.search(page.text, sentence.start, sentence.end))
        future = bool(page.cues_in(sentence.start, sentence.end, "future"))
        ahead += future and not past
        back += past and not future
    return Status.PLANNED if ahead > back else Status.HELD
