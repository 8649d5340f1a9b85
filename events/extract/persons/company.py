"""What stands beside a name: office, rank and state.

They are read from the words directly before the name, from brackets or an apposition after it, or from
the state for which he is said to have come.
"""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.persons import posts
from events.extract.persons.nominative import printed
from events.extract.persons.offices import ENVOYS
from events.extract.persons.person import Person
from events.extract.words.gazetteer import Hit
from events.extract.words.ranks import NATIONAL

_GLUE_EN = frozenset(
    """
    the a an of new newly appointed host colleague counterpart minister head acting first deputy vice
    its his their her department ministry armed forces republic state military chief general also s
    former cabinet own fellow to states commander in defence foreign affairs side delegation whose af one
    councilor councillor leader smt shri mr mrs ms dr lt gen col maj brig
    """.split()
)
_GLUE_RU = frozenset(
    """
    в при возглавит возглавил возглавила возглавляет возглавлял представит представляет делегацию
    его ее наш коллега коллеги хозяин
    новый новая исполняющий обязанности врио первый заместитель вооруженных сил вс республики глава
    министр ведомства ведомство представлял представляла сторону сторона делегации стороны нового
    нынешний действующий
    """.split()
)


def beside(page: Page, start: int, end: int, known: tuple[str, ...], claimed: int, following: int) -> Person:
    sentence = page.sentence_at(start)
    line = page.paragraph_at(start)
    floor = max(claimed, sentence.start if sentence.start <= start else line.start, line.start)
    person = Person(printed(page, start, end, known), start, end, start, end, known=known)
    person = _read_before(page, person, floor)
    person = _read_after(page, person, min(line.end, max(sentence.end, end)), following)
    if person.role is None:
        person = _read_before_comma(page, person, floor)
    if person.role is None and person.country is None:
        person = _read_around_brackets(page, person, floor)
    if person.role is None:
        person = _read_post(page, person, floor, min(line.end, max(sentence.end, end), following))
    return _read_state_after(page, person, line.end)


def _read_state_after(page: Page, person: Person, ceiling: int) -> Person:
    """ "X, deputy foreign minister [(Utopia)]", "X came [from Utopia]": the state told after the office."""
    end = max(person.right, person.end)
    bracket = _BRACKET.match(page.text, end, ceiling) if person.country is None else None
    states = page.hits_in(bracket.start(1), bracket.end(1), "country") if bracket else ()
    if bracket and states:
        return person._replace(country=states[0].code, right=bracket.end())
    came = _CAME_FROM.match(page.text, end, ceiling) if person.country is None and not person.known else None
    homes = page.hits_in(came.end(), came.end() + 1, "country", "capital") if came else ()
    return person._replace(country=homes[0].code) if homes else person


def _read_around_brackets(page: Page, person: Person, floor: int) -> Person:
    """ "the chief of staff of Utopia (Colonel X)": the office before the bracket of the name."""
    bracket = _without_rank(page, person.start, floor)
    while bracket > floor and page.text[bracket - 1].isspace():
        bracket -= 1
    if bracket <= floor or page.text[bracket - 1] != "(" or page.text[person.end : person.end + 1] != ")":
        return person
    left = _chunk_before(page, bracket - 1, floor)
    if not any(h.kind == "country" and h.end <= bracket for h in page.hits_in(left, bracket)):
        return person
    return _read(page, person._replace(left=left, right=person.end + 1), left, bracket - 1)


def _read_post(page: Page, person: Person, floor: int, ceiling: int) -> Person:
    """ "the chairman of its Joint Chiefs of Staff Committee, General X"; "X, chief of signals of Utopia,"."""
    if not person.known and " " not in person.name and "." not in person.name:
        return person
    before = posts.before(page, _without_rank(page, person.start, floor), floor)
    post = before or posts.after(page, person.right if person.right > person.end else person.end, ceiling)
    if post is None:
        return person
    return person._replace(
        post=post.name,
        serves=post.serves,
        titled=True,
        country=person.country or post.country,
        left=min(person.left, post.start),
        right=max(person.right, post.end) if post is not before else person.right,
    )


def _without_rank(page: Page, start: int, floor: int) -> int:
    """Where the ranks begin that stand right before a name."""
    for rank in reversed(page.hits_in(floor, start, "rank")):
        if page.text[rank.end : start].strip(" \u00a0.-–"):
            break
        start = rank.start
    return start


def _read_before(page: Page, person: Person, floor: int) -> Person:
    """ "Kazakh Defence Minister ", "Russia's ", "министра обороны Узбекистана "."""
    left = _chunk_before(page, person.start, floor)
    return _read(page, person._replace(left=left), left, person.start)


def _read_before_comma(page: Page, person: Person, floor: int) -> Person:
    """ "the chief of its General Staff, X"; "Azerbaijan's Minister of Defence, Colonel-General X"."""
    comma = person.left
    while comma > floor and page.text[comma - 1].isspace():
        comma -= 1
    if comma <= floor or page.text[comma - 1] != ",":
        return person
    if page.text[max(comma - 9, floor) : comma - 1].lower().endswith(HOST):
        return person._replace(rank=person.rank or HOST[0])
    left = _chunk_before(page, comma - 1, floor)
    office = any(h.kind == "office" for h in page.hits_in(left, comma))
    if not office and not _COLLEAGUE.search(page.text, left, comma - 1):
        return person
    return _read(page, person._replace(left=left), left, comma - 1)


def _chunk_before(page: Page, end: int, floor: int) -> int:
    """Where the run of office, rank, state and glue words that ends at `end` begins."""
    covering = [h for h in page.hits_in(max(floor, end - 160), end) if h.kind in _COMPANY]
    left = cursor = end
    while cursor > floor:
        while cursor > floor and page.text[cursor - 1] in " \u00a0'’\"-–—\n":
            cursor -= 1
        if cursor >= 1 and page.text[cursor - 1] in ".,;:()/|«»“”!?…":
            break
        hit = next((h for h in reversed(covering) if h.end == cursor or h.start < cursor <= h.end), None)
        if hit:
            left = cursor = hit.start
            continue
        word_start = cursor
        while word_start > floor and (
            page.text[word_start - 1].isalpha() or page.text[word_start - 1] == "-"
        ):
            word_start -= 1
        word = page.folded[word_start:cursor].strip()
        if not word or (word not in _GLUE_EN and word not in _GLUE_RU):
            break
        left = cursor = word_start
    return _without_joint(page, max(left, floor), end)


_JOINT = Pattern(r"(?:(?:of|to|in|at|s|в|при|и)\s)+", re.IGNORECASE)


def _without_joint(page: Page, left: int, end: int) -> int:
    """The beginning of a phrase without the "of" that ties it to what stands before."""
    joint = _JOINT.match(page.text, left, end)
    return joint.end() if joint else left


_FORMER = Pattern(r"\b(?:former|ex|бывш\w{2,3}|экс)\b", re.IGNORECASE)
_COLLEAGUE = Pattern(
    r"\b(?:colleague|counterpart|opposite number|коллега|коллегу|коллегой|визави)\Z", re.IGNORECASE
)
""" "his Utopian colleague, [X]"."""
SERVANT = 60
"""Characters before an office in which "the adviser of the" stands."""
HOST = ("the host", "хозяин")
"""Words that make a name beside them a person's, as a rank does."""
_COMPANY = frozenset({"office", "rank", "country", "adjective", "body", "capital", "city", "members"})
_BRACKET = Pattern(r"\s?\((?:the\s)?([^()]{2,60})\)")
_TO = Pattern(r"\b(?:to|in|at|в|во|при)\W(?:the\W)?\Z", re.I)
_DASHED = Pattern(r"[^–—\n]{0,60}\s[–—-]\s[^–—\n]{0,30}")
_OF = Pattern(r"\s(?:of|from|из|от)\s(?:the\s)?")
_COMMA = Pattern(r",\s(?:a\s|an\s|the\s|who\s(?:is|was|has been)\s(?:the\s)?|who\s)?")
_AS_OFFICE = Pattern(
    r"\s(?:represent(?:ed|s)|attended|attends|spoke|came|took part|participated)\b"
    r"[^.;:,()\n]{0,60}?\sas\s(?:the\s|its\s|an?\s)?"
)
_LED = Pattern(
    r"\s(?:(?:will|would) )?(?:led|headed|lead|head|heads|leads|represented|represents?|spoke for|speaks "
    r"for|took|takes|occup(?:ied|ies)|fill(?:s|ed)|kept|keeps|sat in|sits in|sat behind)\s(?:the\s)?"
    r"(?P<of>delegation\sof\s(?:the\s)?|(?=[A-Z]))?"
)
_DELEGATION = Pattern(r"(?:['’]s)?(?:\s(?:delegation|side|team|party|military|seat|chair|place|flag))?")
""" "X led the Utopian delegation", "X represented Utopia": a state after the verb is his."""
_CAME_FROM = Pattern(
    r",?\s(?:(?:had|has|is|was|also)\s){0,2}(?:come|came|coming|flew in|flown in|flown|flew"
    r"|arrived|travel+ed|travel+ing)\s(?:in\s)?from\s(?:the\s)?"
)
""" "X, a deputy premier, [had come from] Utopia City": his state's."""
_APPOSITION_END = Pattern(r"\s?(?:[,;.:()!?…\n–—-]|\Z|\b(?:and|who|was|is|has|had|said|и|также)\b)")


def _read_after(page: Page, person: Person, ceiling: int, following: int) -> Person:
    text = page.text
    end = person.end + (2 if text[person.end : person.end + 2] in ("'s", "’s") else 0)
    bracket = _BRACKET.match(text, end, ceiling)
    if bracket:
        return _read(page, person, bracket.start(1), bracket.end(1))._replace(right=bracket.end())
    of = _OF.match(text, end, ceiling)
    if of:
        hits = [h for h in page.hits_in(of.end(), of.end() + 1) if h.kind in ("country", "capital")]
        if hits and person.country is None:
            return _read(page, person, of.end(), hits[0].end)._replace(right=hits[0].end)
    led = _LED.match(text, end, min(ceiling, following))
    if led and person.country is None:
        states = [h for h in page.hits_in(led.end(), led.end() + 1) if h.kind in ("country", "adjective")]
        if states and _DELEGATION.match(text, led.end() if led["of"] else states[0].end, ceiling):
            person = person._replace(country=states[0].code)
    as_office = _AS_OFFICE.match(text, end, min(ceiling, following))
    if as_office and person.role is None:
        return _read_capacity(page, person, as_office.end(), min(ceiling, following))
    comma = _COMMA.match(text, end, ceiling)
    if comma and (person.role is None):
        return _read_apposition(page, person, comma.end(), min(ceiling, following))
    return person


def _read_capacity(page: Page, person: Person, start: int, limit: int) -> Person:
    """ "X represented Utopia as deputy defence minister": the office in which he came."""
    right = _chunk_after(page, start, limit)
    if not page.hits_in(start, right, "office"):
        return person
    return person._replace(role=_read(page, person, start, right).role)


def _read_apposition(page: Page, person: Person, start: int, limit: int) -> Person:
    """ ", Russia's defense minister,"; ", CIS secretary general."; ", Armenia;"."""
    right = _chunk_after(page, start, limit)
    if right <= start:
        return person
    if (
        right >= limit - 1
        and limit < len(page.text)
        and page.text[limit : limit + 1].isupper()
        and not _ends(page, right)
    ):
        return person
    hits = page.hits_in(start, right)
    office = any(h.kind == "office" for h in hits)
    alone = bool(hits) and hits[0].kind == "country" and _closes(page, right)
    if not office and not alone:
        return person
    return _read(page, person, start, right)._replace(right=right)


def _ends(page: Page, right: int) -> bool:
    return bool(_APPOSITION_END.match(page.text, right))


def _closes(page: Page, right: int) -> bool:
    return (
        page.text[right : right + 1] in ";." or right >= len(page.text) or page.text.startswith(" (", right)
    )


def _chunk_after(page: Page, start: int, limit: int) -> int:
    """Where the run of office, state and glue words that begins at `start` ends."""
    covering = [h for h in page.hits_in(start, min(limit, start + 160)) if h.kind in _COMPANY]
    right = cursor = start
    while cursor < limit:
        while cursor < limit and page.text[cursor] in " \u00a0'’-–":
            cursor += 1
        hit = next((h for h in covering if h.start == cursor), None)
        if hit:
            right = cursor = max(h.end for h in covering if h.start == cursor)
            continue
        word_end = cursor
        while word_end < limit and (page.text[word_end].isalpha() or page.text[word_end] == "-"):
            word_end += 1
        word = page.folded[cursor:word_end].strip()
        if word in ("and", "и") and any(h.kind == "office" and h.start == word_end + 1 for h in covering):
            cursor = word_end
            continue
        if not word or word in ("and", "и") or (word not in _GLUE_EN and word not in _GLUE_RU):
            break
        cursor = word_end
    return right


def _read(page: Page, person: Person, start: int, end: int) -> Person:
    hits = page.hits_in(start, end)
    offices = [h for h in hits if h.kind == "office" and h.end <= end]
    states = [h for h in hits if h.kind in ("country", "adjective", "capital") and h.end <= end]
    states = [h for h in states if h.kind != "capital" or not is_abroad(page, h)]
    ranks = [h for h in hits if h.kind == "rank"]
    if offices and posts.serves(page, offices[0].start, start - SERVANT):
        return person._replace(serves=True, country=person.country or _state(states))
    role = _with_deputy(page, _foremost(page, offices), start) if offices and not person.role else person.role
    former = bool(_FORMER.search(page.text, max(start - 10, 0), end))
    return person._replace(
        role=role,
        country=person.country
        or _state(_sending(page, states) if role in ENVOYS else states)
        or _national(page, start, end),
        rank=person.rank or (ranks[-1].code if ranks else None),
        former=person.former or former,
    )


def _national(page: Page, start: int, end: int) -> str | None:
    """The state whose title stands in [start, end): "Raksha Mantri" is India's minister."""
    words = page.folded[start:end]
    return next((state for title, state in NATIONAL.items() if title in words), None)


def _foremost(page: Page, offices: list[Hit]) -> Hit:
    """ "first deputy minister – chief of the General Staff": of two offices the one he holds himself."""
    last = offices[-1]
    if len(offices) < 2 or not _DASHED.fullmatch(page.text, offices[-2].end, last.start):
        return last
    own = [office for office in offices[-2:] if "Deputy" not in office.code]
    return own[-1] if own else last


def _sending(page: Page, states: list[Hit]) -> list[Hit]:
    """Of "the Ambassador of A to B" the state that sent him; "посол в B" does not name it."""
    return [hit for hit in states if not is_abroad(page, hit)][:1]


def is_abroad(page: Page, state: Hit) -> bool:
    """Whether a state is where somebody serves: "the ambassador to [Utopia]", "посол в [Утопии]"."""
    return bool(_TO.search(page.text, max(state.start - 8, 0), state.start))


def _state(hits: list[Hit]) -> str | None:
    """The state beside an office; a capital stands for its state when no other is named."""
    plain = [h.code for h in hits if h.kind != "capital"]
    return plain[-1] if plain else (hits[-1].code if hits else None)


def _with_deputy(page: Page, office: Hit, floor: int) -> str:
    """ "first deputy" before an office belongs to it."""
    before = page.folded[max(floor, office.start - 16, 0) : office.start].split()
    if before[-1:] == ["deputy"]:
        prefix = "First Deputy " if before[-2:-1] == ["first"] else "Deputy "
        return prefix + office.code
    return office.code
