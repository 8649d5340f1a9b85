"""States told apart from the names: "the ministers of A, B and C – X, Y and Z", "for Utopia came X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.persons import company, offices, posts, rows
from events.extract.persons.person import Person
from events.extract.words.gazetteer import Hit

PLURALS = Pattern(
    r"(?:ministers|chiefs|heads(?! the\b)|presidents|premiers|министр(?:ы|ов|ам|ами)|президент(?:ы|ов|ам|ами)"
    r"|начальник(?:и|ов|ам|ами)|премьер-министр(?:ы|ов|ам|ами)|главы|глав)\b",
    re.I,
)
FEWEST = 2
_LISTED = Pattern(r"(?:\s?,)?\s(?:and\s|и\s)?(?:of\s|the\s)*(?:republic of\s)?\Z|\s?,\s?\Z", re.IGNORECASE)
_SEVERAL = Pattern(
    rf"{PLURALS.pattern}|\b(?:counterparts|colleagues|commanders|ministries|directors|ambassadors"
    rf"|deputies|коллеги|командующие|послы)\b",
    re.IGNORECASE,
)
_OPENS = Pattern(
    r"(?:\s(?:ministries|delegations|ministers|colleagues|counterparts|armies|commanders"
    r"|chiefs))?(?:\s?(?:[,:(]|\s[–—-])\s?|\s)(?:the\s)?(?:messrs\.?\s)?",
    re.IGNORECASE,
)
_NEXT = Pattern(r"\s?,?\s?(?:and\s|и\s)?", re.IGNORECASE)
_PARTY = (
    r"(?:['’]s)?(?:\s(?:delegation|side|party|team|contingent|military|one|interests|seat|делегаци\w+"
    r"|сторон\w+))?"
)
_STATE_FIRST = Pattern(
    _PARTY + r",?\s(?:(?:will be|would be|(?:is|was) to be|was to have been"
    r"|should have been|being|is|was|are|were|has been|had been)\s)?(?:there\s|only\s)?"
    r"(?:represented|led|headed)\s(?:there\s|only\s"
    r"|at the \w+\s){0,2}(?:not by [\w ]{2,30} but )?by\s(?:its\s|the\s|an?\s|their\s){0,2}"
    r"|"
    + _PARTY
    + r"\s(?:sent|sends|is sending|will send|dispatched|delegated)\s(?:its\s|the\s|an?\s|their\s){0,2}"
    r"|" + _PARTY + r",?\s(?:во главе со?|под руководством|возглавляем\w+|(?:был|будет"
    r"|была)[аио]?\sпредставлен[аыо]?)\s"
    r"|\s(?:делегировал|прислал|направил|командировал|отправил|пришл[её]т"
    r"|направит)[аи]?\s(?:своего\s|лишь\s|только\s)?"
    r"|" + _PARTY + r"\s(?:на (?:заседании|встрече|саммите|осенней встрече|этом \w+)\s)?"
    r"(?:будет\s|долж(?:ен|на|ны) был[аи]?\s)?"
    r"(?:представ(?:ить|лять|ит|ил|ила|лял|ляла|ляет|лять|лена?)|возглав(?:ит|ил|ила|лял|ляла|ляет))\s",
    re.IGNORECASE,
)
""" "Utopia was represented by [X]", "Утопию представлял [X]"."""
_FOR = Pattern(
    r"\b(?:for|from|on behalf of|representing|at the head of|от|из|от имени|представлять)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_FOR_TAIL = Pattern(
    r"\s?(?:[–—-]\s?|,\s|:\s)?(?:(?:there\s)?(?:came|was|is|comes|spoke|sat|attended|took part|arrived)\s"
    r"|(?:delegation\s)?(?:is|was|will be)\s|(?:был|будет|приехал|прибыл|прилетел|выступил|выступал"
    r"|участвовал|присутствовал|приедет"
    r"|прибудет|говорил)[аи]?\s"
    r"|(?:принял[аи]? участие)\s)?(?:its\s|the\s)?",
    re.IGNORECASE,
)
_GAP = Pattern(
    r"(?:\s(?:one|side|delegation|party|сторон\w+|делегаци\w+))?\s?(?:,|[–—-])?\s?(?:by\s)?(?:its\s"
    r"|the\s|an?\s){0,2}",
    re.IGNORECASE,
)
_AFTER = Pattern(
    r"\s(?:(?:sat|stood|stepped|filled|spoke|came|was there|attended)\s(?:in\s)?)?(?:for|from"
    r"|от)\s(?:the\s)?|\s[–—-]\s|,\s"
)
_STANDS_IN = Pattern(
    r"\s(?:(?:stood|sat|filled|stands|sits)\sin\sfor|deputi[sz](?:ed|es)\sfor|(?:замещал|заменил|подменил"
    r"|замещает)[аи]?)\s(?:the\s)?",
    re.IGNORECASE,
)
""" "X [stood in for] the Utopian minister Y": X is of Y's state."""
_IN_STEAD = Pattern(
    r"\s(?:\w+\s){1,4}?(?:in (?:his|her) (?:place|stead)|instead of (?:him|her)|for (?:him"
    r"|her)\b)",
    re.IGNORECASE,
)
_IN_STEAD_BEFORE = Pattern(
    r"\b(?:in (?:his|her) (?:place|stead)|instead of (?:him|her)|вместо (?:него|нее|неё)|за (?:него|нее|неё))"
    r",?\s(?:\w+\s){0,5}?\Z",
    re.IGNORECASE,
)
""" "X is ill, and Y speaks [in his stead]": Y is of X's state."""
_ENDS = Pattern(r"\s?(?:[,;.)]|\Z|\s?(?:and|и)\s)")


def share(page: Page, found: list[Person]) -> Iterator[Person]:
    """The people with the state and the office that their sentence gives to several of them at once."""
    people = list(found)
    start = 0
    for sentence in page.sentences:
        end = start
        while end < len(people) and people[end].start < sentence.end:
            end += 1
        if end > start:
            inside = _respectively(page, sentence, people[start:end])
            inside = _one_by_one(page, sentence, inside)
            people[start:end] = rows.mark([_with_office(page, sentence, person) for person in inside], page)
        start = end
    yield from people


def _states(page: Page, start: int, end: int) -> list[Hit]:
    return [h for h in page.hits_in(start, end, "country", "adjective") if h.end <= end]


def _respectively(page: Page, sentence: Stretch, people: list[Person]) -> list[Person]:
    """ "The ministers of A, B and C, X, Y and Z, came": as many names as states, in one order."""
    if len(people) < FEWEST or not _SEVERAL.search(page.text, sentence.start, sentence.end):
        return people
    for number in range(len(people) - 1):
        run = _run(page, people[number:])
        if len(run) < FEWEST:
            continue
        group = _group_before(page, sentence, run[0])
        if len(group) == len(run):
            told = [p._replace(country=h.code, left=p.start) for p, h in zip(run, group, strict=True)]
            return [*people[:number], *told, *people[number + len(run) :]]
    return people


def _run(page: Page, people: list[Person]) -> list[Person]:
    """The names that follow one another with nothing but ranks, commas and "and" between them."""
    run = people[:1]
    for person in people[1:]:
        gap = page.text[run[-1].end : person.start]
        joint = _NEXT.match(gap)
        if (
            joint is None
            or not joint.group().strip(" ")
            or not _only_ranks(page, run[-1].end + joint.end(), person.start)
        ):
            break
        if person.role or person.country:
            break
        run.append(person)
    return run


def _group_before(page: Page, sentence: Stretch, person: Person) -> list[Hit]:
    """The states listed right before the first of some names: "of A, B and C – [X]"."""
    states = _states(page, sentence.start, person.start)
    if not states or not _OPENS.match(page.text, states[-1].end, person.start):
        return []
    opening = _OPENS.match(page.text, states[-1].end, person.start)
    if opening is None or not _only_ranks(page, opening.end(), person.start):
        return []
    group = states[-1:]
    for state in reversed(states[:-1]):
        if not _LISTED.fullmatch(page.text[state.end : group[0].start]):
            break
        group.insert(0, state)
    return group


def _one_by_one(page: Page, sentence: Stretch, people: list[Person]) -> list[Person]:
    """ "For Utopia came X, for Erewhon Y"; "Utopia was represented by X, Erewhon by Y"; "X – Utopia"."""
    told: list[Person] = []
    floor = sentence.start
    opened = False
    for number, person in enumerate(people):
        ceiling = people[number + 1].left if number + 1 < len(people) else sentence.end
        state = _sender(page, floor, person, opened)
        if state is None and person.country is None:
            state = _capital(page, floor, person, opened)
        opened = opened or state is not None
        sent = state is not None
        if state is None and person.country is None:
            state = _beside(page, person, ceiling)
        country = person.country or (state.code if state else None)
        following = people[number + 1 : number + 2]
        if country is None and told and _is_in_stead(page, person, floor, ceiling):
            country, sent = told[-1].country or offices.country_of(told[-1].known), True
        if country is None and following and _STANDS_IN.fullmatch(page.text, person.end, following[0].left):
            country, sent = following[0].country, True
        told.append(person._replace(country=country, sent=sent))
        floor = max(person.end, person.right, state.end if state else 0)
    return told


def _is_in_stead(page: Page, person: Person, floor: int, ceiling: int) -> bool:
    """Whether the words beside a name say that its bearer came in place of the one named before."""
    after = _IN_STEAD.match(page.text, max(person.end, person.right), ceiling)
    return bool(after or _IN_STEAD_BEFORE.search(page.text, floor, min(person.left, person.start)))


def _sender(page: Page, floor: int, person: Person, opened: bool) -> Hit | None:
    """The state right before a name for which its bearer came; `opened` tells that another did before."""
    left = min(person.left, person.start)
    own = [h for h in page.hits_in(left, person.start, "country")[:1] if not company.is_abroad(page, h)]
    for state in reversed([*_states(page, floor, left), *own]):
        name = left if state.end < left else person.start
        if _reaches(page, _STATE_FIRST, state.end, name):
            return state
        lead = _FOR.search(page.text, max(floor, state.start - 24), state.start)
        if lead and _reaches(page, _FOR_TAIL, state.end, name):
            return state
        return state if opened and _reaches(page, _GAP, state.end, name) else None
    return None


def _capital(page: Page, floor: int, person: Person, opened: bool) -> Hit | None:
    """ "[Minsk] was represented by X, [Astana] by Y": a capital that sends somebody is its state."""
    left = min(person.left, person.start)
    for capital in reversed(page.hits_in(floor, left, "capital")):
        if _reaches(page, _STATE_FIRST, capital.end, left) or (
            opened and _reaches(page, _GAP, capital.end, left)
        ):
            return capital
    return None


def _only_ranks(page: Page, start: int, end: int) -> bool:
    """Whether nothing but ranks stands in [start, end)."""
    for rank in page.hits_in(start, end, "rank"):
        if page.text[start : rank.start].strip():
            return False
        start = max(start, rank.end)
    return not page.text[start:end].strip(" .")


def _reaches(page: Page, words: Pattern, start: int, left: int) -> bool:
    """Whether some words lead from a state right to a name, ranks left out."""
    match = words.match(page.text, start, left)
    return bool(match and match.end() > start and _only_ranks(page, match.end(), left))


def _beside(page: Page, person: Person, ceiling: int) -> Hit | None:
    """ "X for Utopia", "X – Utopia;", "X, Utopia;"."""
    end = max(person.end, person.right)
    joint = _AFTER.match(page.text, end, ceiling)
    if joint is None:
        return None
    state = next(iter(page.hits_in(joint.end(), joint.end() + 1, "country")), None)
    if state is None or not _ENDS.match(page.text, state.end):
        return None
    return state


def _with_office(page: Page, sentence: Stretch, person: Person) -> Person:
    """ "the ministers of defence A (X), B (Y)": the office in the plural is everybody's in its sentence."""
    if person.role or person.post or not person.country:
        return person
    offices = page.hits_in(sentence.start, sentence.end, "office")
    roles = {h.code for h in offices if PLURALS.match(page.text, h.start)}
    if len(roles) == 1:
        return person._replace(role=roles.pop())
    return person if roles else person._replace(post=posts.shared(page, sentence))
