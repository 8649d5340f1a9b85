"""People: a name as printed, with the office, the rank and the state that stand beside it.

A name is a run of capitalised words or initials that the gazetteer knows for nothing else. Office
and state are read from the words directly before it, from brackets or an apposition after it, and,
where the text gives none, from the reference facts on a known person.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from pymorphy3 import MorphAnalyzer

from events import reference
from events.extract import lexicon, russian
from events.extract.gazetteer import Hit, fold
from events.extract.text import Page, Stretch

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ\-‑](?=[^\W\d_])){0,40}")
_GLUE_EN = frozenset(
    "the a an of new newly appointed host colleague counterpart minister head acting first deputy vice its his their her "
    "department ministry armed forces republic state military chief general also s new former cabinet own fellow "
    "states commander in defence foreign affairs russian-side side delegation whose kyrgyz".split()
)
_GLUE_RU = frozenset(
    "новый новая исполняющий обязанности врио первый заместитель вооруженных сил вс республики глава министр ведомства "
    "ведомство представлял представляла сторону сторона делегации стороны нового нынешний действующий".split()
)
_NOT_NAMES = frozenset(
    "first second new former acting vice deputy host news home press photo the a an on in at as by for from of to and or but with it he she they we his her their our its this that these those "
    "there here when while after before during since until according also both not no all some any each every if so yet "
    "who which what where why how mr mrs ms shri sir dr prof "
    "delegations delegation ministers minister council committee session meeting commonwealth ministry department defence "
    "defense foreign affairs secretary general press service centre center armed forces staff army navy air force military "
    "international regional joint unified united states member members participants parties government republic federation "
    "state union alliance organisation organization treaty charter concept programme program plan strategy agreement "
    "victory war patriotic great day year eve new independence january february march april may june july august september "
    "october november december monday tuesday wednesday thursday friday saturday sunday opening speaking "
    "в на по из от до для при за о об и или но а не что как это он она они его ее их мы вы я ты там тут здесь "
    "после перед во со ко об обо между напротив министры министр совет комитет заседание сегодня завтра вчера накануне "
    "вооруженных сил участники главы лидеры страны кроме также однако при".split()
)
_SUFFIX = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person at [start, end).

    `name` is as printed, in the nominative; `role` and `country` as the words beside it say, else
    None; `known` are the person_ids of the reference facts whom the name fits; [left, right) is the
    whole phrase with office and state. `plural` marks an office shared with others in a list.
    """

    name: str
    start: int
    end: int
    left: int
    right: int
    role: str | None = None
    country: str | None = None
    rank: str | None = None
    known: tuple[str, ...] = ()
    former: bool = False


@cache
def _terms() -> dict[str, tuple[reference.Term, ...]]:
    found: dict[str, list[reference.Term]] = {}
    for term in reference.terms():
        found.setdefault(term.person, []).append(term)
    return {person: tuple(terms) for person, terms in found.items()}


def terms_of(known: tuple[str, ...]) -> tuple[reference.Term, ...]:
    """The terms of office of a known person; none where the name fits several people."""
    return _terms().get(known[0], ()) if len(known) == 1 else ()


def find(page: Page) -> tuple[Person, ...]:
    """Every person of a page with what stands beside the name, in order."""
    found: list[Person] = []
    claimed = 0
    stretches = list(_names(page))
    for number, (start, end, known) in enumerate(stretches):
        following = stretches[number + 1][0] if number + 1 < len(stretches) else len(page.text)
        person = _with_company(page, start, end, known, claimed, following)
        claimed = max(person.right, person.end)
        found.append(person)
    return tuple(_share_offices(page, found))


# --- the names themselves --------------------------------------------------------------------------


def _names(page: Page) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    others = [h for h in page.hits if h.kind not in ("person", "surname")]
    starts = [h.start for h in others]
    people = {
        h.start: h for h in page.hits if h.kind in ("person", "surname") and page.text[h.start].isupper()
    }
    run: list[tuple[int, int]] = []
    for word in _WORD.finditer(page.text):
        start, end = word.span()
        if run and start < run[-1][1]:
            continue
        person = people.get(start)
        if person and person.kind == "person":
            end = person.end
        elif (
            not page.text[start].isupper()
            or _covered(others, starts, start)
            or _is_common(word[0], page.text[end : end + 1])
        ):
            yield from _closed(page, run)
            run = []
            continue
        if end - start == 1 and page.text[end : end + 1] == ".":
            end += 1
        if run and not _joins(page, run[-1][1], start):
            yield from _closed(page, run)
            run = []
        run.append((start, end))
    yield from _closed(page, run)


def _is_common(word: str, after: str) -> bool:
    """Whether a capitalised word is no part of a name; an initial ("A.", "В.") always may be."""
    if len(word) == 1:
        return after != "."
    return _SUFFIX.sub("", fold(word)) in _NOT_NAMES


def _covered(others: list[Hit], starts: list[int], offset: int) -> bool:
    position = bisect_right(starts, offset) - 1
    return any(h.start <= offset < h.end for h in others[max(position - 2, 0) : position + 1])


def _joins(page: Page, end: int, start: int) -> bool:
    gap = page.text[end:start]
    return gap == " " or gap == "\u00a0" or (gap == "" and page.text[end - 1] == ".")


def _closed(page: Page, run: list[tuple[int, int]]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """A run of capitalised words as a name, if it can be one: a known or full name, or initials."""
    if not run:
        return
    start, end = run[0][0], run[-1][1]
    if page.text[end - 2 : end] in ("'s", "’s"):
        end -= 2
    if len(run) > LONGEST_NAME or end - start < SHORTEST_NAME:
        return
    if len(run) == 1 and page.text[start:end].isupper():
        return
    yield start, end, _known(page, start, end)


LONGEST_NAME = 5
SHORTEST_NAME = 3


def _known(page: Page, start: int, end: int) -> tuple[str, ...]:
    """The people of the reference facts whom a printed name fits, initials included."""
    inside = page.hits_in(start, end, "person", "surname")
    whole = [h.code for h in inside if h.kind == "person"]
    if whole:
        return tuple(dict.fromkeys(whole))
    surnames = [h for h in inside if h.kind == "surname"]
    if not surnames:
        return ()
    people = surnames[-1].code.split("|")
    rest = fold(page.text[start : surnames[-1].start] + page.text[surnames[-1].end : end]).strip(" .")
    if not rest:
        return tuple(people)
    return tuple(p for p in people if _initial_fits(p, rest[0], len(rest.replace(".", "").split()[0]) > 2))


def _initial_fits(person: str, initial: str, written_out: bool) -> bool:
    """Whether a given name's first letter is one of a person's; a given name must not be another."""
    if written_out:
        return False
    return any(fold(n)[:1] == initial for t in _terms()[person] for n in (t.name, *t.spellings) if " " in n)


# --- office, rank and state beside the name --------------------------------------------------------


def _with_company(
    page: Page, start: int, end: int, known: tuple[str, ...], claimed: int, following: int
) -> Person:
    sentence = page.sentence_at(start)
    line = page.paragraph_at(start)
    floor = max(claimed, sentence.start if sentence.start <= start else line.start, line.start)
    person = Person(_printed(page, start, end, known), start, end, start, end, known=known)
    person = _read_before(page, person, floor)
    person = _read_after(page, person, min(line.end, max(sentence.end, end)), following)
    if person.role is None:
        person = _read_before_comma(page, person, floor)
    return person


def _read_before(page: Page, person: Person, floor: int) -> Person:
    """ "Kazakh Defence Minister ", "Russia's ", "министра обороны Узбекистана "."""
    left = _chunk_before(page, person.start, floor)
    return _read(page, replace(person, left=left), left, person.start)


def _read_before_comma(page: Page, person: Person, floor: int) -> Person:
    """ "the chief of its General Staff, Rayimberdi Duishenbiev"; "Azerbaijan's Minister of Defence, Colonel-General …"."""
    comma = person.left
    while comma > floor and page.text[comma - 1].isspace():
        comma -= 1
    if comma <= floor or page.text[comma - 1] != ",":
        return person
    left = _chunk_before(page, comma - 1, floor)
    if not any(h.kind == "office" for h in page.hits_in(left, comma)):
        return person
    return _read(page, replace(person, left=left), left, comma - 1)


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
        word = fold(page.text[word_start:cursor]).strip()
        if not word or (word not in _GLUE_EN and word not in _GLUE_RU):
            break
        left = cursor = word_start
    return max(left, floor)


_COMPANY = frozenset({"office", "rank", "country", "adjective", "body", "capital", "city", "members"})
_BRACKET = re.compile(r"\s?\((?:the\s)?([^()]{2,60})\)")
_OF = re.compile(r"\s(?:of|from|из|от)\s(?:the\s)?")
_COMMA = re.compile(r",\s(?:a\s|an\s|the\s|who\s(?:is|was|has been)\s(?:the\s)?|who\s)?")
_APPOSITION_END = re.compile(r"\s?(?:[,;.:()!?…\n–—-]|\Z|\b(?:and|who|was|is|has|had|said|и|также)\b)")


def _read_after(page: Page, person: Person, ceiling: int, following: int) -> Person:
    text = page.text
    end = person.end + (2 if text[person.end : person.end + 2] in ("'s", "’s") else 0)
    bracket = _BRACKET.match(text, end, ceiling)
    if bracket:
        return replace(_read(page, person, bracket.start(1), bracket.end(1)), right=bracket.end())
    of = _OF.match(text, end, ceiling)
    if of:
        hits = [h for h in page.hits_in(of.end(), of.end() + 1) if h.kind in ("country", "capital")]
        if hits and person.country is None:
            return replace(_read(page, person, of.end(), hits[0].end), right=hits[0].end)
    comma = _COMMA.match(text, end, ceiling)
    if comma and (person.role is None):
        return _read_apposition(page, person, comma.end(), min(ceiling, following))
    return person


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
    return replace(_read(page, person, start, right), right=right)


def _ends(page: Page, right: int) -> bool:
    return bool(_APPOSITION_END.match(page.text, right))


def _closes(page: Page, right: int) -> bool:
    return page.text[right : right + 1] in ";." or right >= len(page.text)


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
        word = fold(page.text[cursor:word_end]).strip()
        if not word or word == "and" or word == "и" or (word not in _GLUE_EN and word not in _GLUE_RU):
            break
        cursor = word_end
    return right


def _read(page: Page, person: Person, start: int, end: int) -> Person:
    hits = page.hits_in(start, end)
    offices = [h for h in hits if h.kind == "office" and h.end <= end]
    states = [h for h in hits if h.kind in ("country", "adjective", "capital") and h.end <= end]
    ranks = [h for h in hits if h.kind == "rank"]
    role = _with_deputy(page, offices[-1], start) if offices and not person.role else person.role
    former = bool(page.cues_in(max(start - 8, 0), end, "former")) and "former" in fold(
        page.text[max(start - 8, 0) : end]
    )
    return replace(
        person,
        role=role,
        country=person.country or _state(states),
        rank=person.rank or (ranks[-1].code if ranks else None),
        former=person.former or former,
    )


def _state(hits: list[Hit]) -> str | None:
    """The state beside an office; a capital stands for its state when no other is named."""
    plain = [h.code for h in hits if h.kind != "capital"]
    return plain[-1] if plain else (hits[-1].code if hits else None)


def _with_deputy(page: Page, office: Hit, floor: int) -> str:
    """ "first deputy" before an office belongs to it."""
    before = fold(page.text[max(floor, office.start - 16, 0) : office.start]).split()
    if before[-1:] == ["deputy"]:
        prefix = "First Deputy " if before[-2:-1] == ["first"] else "Deputy "
        return prefix + office.code
    return office.code


# --- printing --------------------------------------------------------------------------------------


def _printed(page: Page, start: int, end: int, known: tuple[str, ...]) -> str:
    """The name as printed; Russian names in the nominative."""
    name = " ".join(page.text[start:end].split())
    if not "\u0400" <= name[0] <= "\u04ff":
        return _SUFFIX.sub("", name)
    return _nominative(name, known)


def _nominative(name: str, known: tuple[str, ...]) -> str:
    """A Russian name of a known person by its dictionary form: "Андрея Белоусова" → Андрей Белоусов."""
    folded = fold(name)
    for person in known:
        spellings = _russian_spellings(person)
        if any(folded in (fold(n), " ".join(reversed(fold(n).split(" ")))) for n in spellings):
            return name
        for spelling in spellings:
            forms = {fold(form) for form in lexicon.name_forms(spelling.split(" "))}
            if folded in forms:
                return spelling if fold(spelling) != folded else name
            family = spelling.split(" ")[-1]
            for form in russian.surname_forms(family.lower()):
                if folded.endswith(fold(form)) and len(folded) > len(form):
                    return (
                        name[: len(name) - len(form)] + family
                        if not folded.split()[-1] == fold(family)
                        else name
                    )
                if folded == fold(form):
                    return family
    return _guessed(name) if not known else name


def _russian_spellings(person: str) -> tuple[str, ...]:
    names = {n for t in _terms()[person] for n in (t.name, *t.spellings)}
    return tuple(sorted(n for n in names if "\u0400" <= n[0] <= "\u04ff" and n.count(" ") == 1))


def _guessed(name: str) -> str:
    """The nominative of an unknown man's name in another case: "Шухратом Сайфуллаевым" → Шухрат Сайфуллаев."""
    words = name.split(" ")
    if len(words) != 2 or "." in name or _is_womans(words[0]):
        return name
    given, family = words
    for ending in ("а", "ом", "ым", "у"):
        stem = family[: -len(ending)]
        oblique = given.endswith(("а", "я", "ом", "ем", "у", "ю")) and family.endswith(ending)
        if oblique and stem.endswith(("ов", "ев", "ин", "ын", "ян", "ко")):
            return f"{_guessed_given(given)} {stem}"
    return name


def _is_womans(given: str) -> bool:
    """Whether a given name is a woman's in the nominative: then "Захарова" is no genitive."""
    tag = _morphology().parse(given.lower())[0].tag
    return {"Name", "femn", "nomn"} <= set(tag.grammemes)


@cache
def _morphology() -> MorphAnalyzer:
    """The dictionary of Russian forms; loaded at the first unknown Russian name only."""
    return MorphAnalyzer()


def _guessed_given(given: str) -> str:
    for ending, nominative in (
        ("ея", "ей"),
        ("ия", "ий"),
        ("ая", "ай"),
        ("ем", "й"),
        ("ом", ""),
        ("а", ""),
        ("у", ""),
    ):
        if given.endswith(ending):
            return given[: -len(ending)] + nominative
    return given


# --- offices shared by a list ----------------------------------------------------------------------

PLURALS = re.compile(
    r"(?:ministers|chiefs|heads|presidents|premiers|министры|президенты|начальники|премьер-министры|главы)\b",
    re.I,
)


def _share_offices(page: Page, found: list[Person]) -> Iterator[Person]:
    """ "the ministers of defence A (X), B (Y)": the office in the plural is everybody's in its sentence."""
    for person in found:
        if person.role or not person.country:
            yield person
            continue
        sentence = page.sentence_at(person.start)
        yield replace(person, role=_shared(page, sentence))


def _shared(page: Page, sentence: Stretch) -> str | None:
    offices = page.hits_in(sentence.start, sentence.end, "office")
    shared = [h for h in offices if PLURALS.match(page.text, h.start)]
    roles = {h.code for h in shared}
    return roles.pop() if len(roles) == 1 else None
