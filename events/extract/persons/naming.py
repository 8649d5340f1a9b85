"""The names in a text: runs of capitalised words or initials that the gazetteer knows for nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from events import reference
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.words.gazetteer import Hit, fold

_WORD = Pattern(r"(?<![^\W\d_])(?<![^\W\d_]['’ʼ\-‑])[^\W\d_a-zа-яё](?:[^\W\d_]|['’ʼ\-‑](?=[^\W\d_])){0,40}")
_NOT_NAMES = frozenset(
    """
    first second new former acting vice deputy host news home press photo the a an on in at as by for
    from of to and or but with it he she they we his her their our its this that these those there here
    when while after before during since until according also both not no all some any each every if so
    observers observer representatives representative officers guests guest envoys envoy delegates experts
    journalist journalists reporter reporters correspondent professor interpreter translator veteran driver
    historian photographer doctor engineer lawyer writer
    without except excepting excluding unlike apart aside minus absentees absent missing
    neither nor only even because although though whereas unless despite instead under over among besides
    meanwhile moreover however thus then later earlier nobody none everyone several many most few two three
    whose whom без вместо исключая среди
    ни либо лишь только даже хотя пока если поэтому затем позже ранее никто все оба
    yet who which what where why how mr mrs ms shri sir dr prof delegations delegation ministers
    minister council committee session meeting commonwealth ministry department defence defense foreign
    affairs secretary general service centre center armed forces staff army navy air force military
    international regional joint unified united states member members participants parties government
    republic federation state union alliance organisation organization treaty charter concept programme
    program plan strategy agreement victory war patriotic great day year eve independence january
    february march april may june july august september october november december province region
    oblast city district palace square street hotel university resort airport base hall
    park centre island sea lake river airlines messrs academy institute museum embassy monday tuesday
    wednesday thursday friday saturday sunday opening speaking в на по из от до для при за о об и или но
    а не что как это он она они его ее их мы вы я ты там тут здесь после перед во со ко обо между
    напротив министры министр совет комитет заседание сегодня завтра вчера накануне вооруженных сил
    участники главы лидеры страны кроме также однако troops signals signal border railway chiefs chief
    main directorate commission federation assembly advisory adviser advisor presidential
    councilor councillor chairman chairwoman interior speaker head heads
    smt shri lt gen col maj brig
    analyst expert spokesman spokeswoman spokesperson
    parliamentary permanent topographic engineer logistics aerospace space guard guards coast
    совета совете советом генштаб генштаба генштаба минобороны комитета комитете управления содружества
    впервые помимо отдельно секретариата секретариат штаба штаб
    """.split()
)
"""Words that open a sentence or a title and are no part of a person's name."""
_OPENING_VERB = Pattern(
    r"(?:(?:председательство|присутство|участво|отсутство)вал|приехал|прибыл|прилетел|выступил|открыл|закрыл"
    r"|ждут|ждали|ожидают|ожидали|приедет|прибудет|прилетит|будет|приехали|прибыли|прилетели|вел|вёл|сидел"
    r"|представил|представлял|слушал|говорил|подписал|пригласил|встретил|встретила|вместо|справа|слева"
    r"|возглавил|принял|заявил|сказал|сообщил|отметил|добавил|напомнил|подчеркнул|заболел|остался)(?:а|и)?"
)
""" "Председательствовал Иван Тестов.": the verb that opens a sentence in capitals."""
_POSSESSIVE = Pattern(r"['’]s?\Z")
LONGEST_NAME = 5
"""Words; a longer run of capitals is a heading."""
HEADLINE_REACH = 10_000
"""Characters of the body in which a headline's people are named again."""
SAME_PEOPLE_REACH = 10_000
"""Characters before a name in which its bearer was named whole."""
_GIVEN = Pattern(r"\b([A-ZА-ЯЁ](?:[\w-]+|\.))\s?\Z")
LONGEST_GIVEN = 40
"""Characters of a given name and the blank after it."""
SHORTEST_NAME = 3
"""Characters."""
CASE_ENDING = 2
"""Characters at the end of a surname that its case may change."""
SHORTEST_STEM = 4
"""Characters of a surname that stand in all its cases."""


@cache
def terms_by_person() -> dict[str, tuple[reference.Term, ...]]:
    """The terms of office of every person of the reference facts."""
    found: dict[str, list[reference.Term]] = {}
    for term in reference.terms():
        found.setdefault(term.person, []).append(term)
    return {person: tuple(terms) for person, terms in found.items()}


def terms_of(known: tuple[str, ...]) -> tuple[reference.Term, ...]:
    """The terms of office of a known person; none where the name fits several people."""
    return terms_by_person().get(known[0], ()) if len(known) == 1 else ()


def find(page: Page) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Start, end and the known people of every name, in order."""
    others = [h for h in page.hits if h.kind not in ("person", "surname")]
    starts, reaches = [h.start for h in others], list(accumulate((h.end for h in others), max))
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
            not page.text[start].isupper() or _covered(starts, reaches, start) or _is_common(page, start, end)
        ):
            yield from _closed(page, run)
            run = []
            continue
        if end - start == 1 and page.text[end : end + 1] == ".":
            end += 1
        if run and (_is_another(page, person, run) or not _joins(page, run[-1][1], start)):
            yield from _closed(page, run)
            run = []
        run.append((start, end))
    yield from _closed(page, run)


def _is_another(page: Page, person: Hit | None, run: list[tuple[int, int]]) -> bool:
    """ "Без Ивана Тестова [Олег Запасный] подписал": a known full name after another known one."""
    return person is not None and person.kind == "person" and " " in page.text[slice(*run[-1])]


def _is_common(page: Page, start: int, end: int) -> bool:
    """Whether a capitalised word is no part of a name; an initial ("A.", "В.") always may be."""
    if end - start == 1:
        return not page.text.startswith(".", end)
    plain = _POSSESSIVE.sub("", page.folded[start:end])
    return _NOT_NAMES.issuperset(plain.split()) or bool(_OPENING_VERB.fullmatch(plain))


def _covered(starts: list[int], reaches: list[int], offset: int) -> bool:
    position = bisect_right(starts, offset) - 1
    return position >= 0 and offset < reaches[position]


def _joins(page: Page, end: int, start: int) -> bool:
    gap = page.text[end:start]
    return gap in (" ", "\u00a0") or (gap == "" and page.text[end - 1] == ".")


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
    line = page.paragraph_at(start)
    if page.text[start:end].isupper() and page.quote(line).isupper():
        return
    known = known_at(page, start, end)
    if not known and len(run) > 1 and _opens_before_a_name(page, run):
        yield from _closed(page, run[1:])
        return
    if not known and _is_headline_word(page, line, run):
        return
    yield start, end, known


def _opens_before_a_name(page: Page, run: list[tuple[int, int]]) -> bool:
    """ "Afterwards Testov left": the first word of a sentence is no given name of whom others name whole."""
    (start, end), (following, last) = run[0], run[1]
    if page.sentence_at(start).start < start or page.text[end - 1] == ".":
        return False
    if page.folded[start:end] in _given_names():
        return False
    stem = page.text[following : max(last - CASE_ENDING, following + SHORTEST_STEM)]
    return any(given != page.text[start:end] for given in _given_before(page, stem, start))


def _given_before(page: Page, stem: str, end: int) -> Iterator[str]:
    """The names and initials that stand before a surname, up to an offset."""
    floor = max(end - SAME_PEOPLE_REACH, 0)
    at = page.text.find(stem, floor, end)
    while at >= 0:
        if given := _GIVEN.search(page.text, max(at - LONGEST_GIVEN, floor), at):
            yield given[1]
        at = page.text.find(stem, at + 1, end)


@cache
def _given_names() -> frozenset[str]:
    """The given names of the people of the reference facts."""
    names = (n for terms in terms_by_person().values() for t in terms for n in (t.name, *t.spellings))
    return frozenset(fold(name).split()[0] for name in names if " " in name)


def _is_headline_word(page: Page, line: Stretch, run: list[tuple[int, int]]) -> bool:
    """ "Utopian Minister Misses Talks": capitals of a headline, unless the body prints the last word too."""
    if line.start >= page.headline_end or page.is_prose(line):
        return False
    last = page.text[run[-1][0] : run[-1][1]]
    return page.text.find(last, page.headline_end, page.headline_end + HEADLINE_REACH) < 0


def known_at(page: Page, start: int, end: int) -> tuple[str, ...]:
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
    given = rest.replace(".", " ").split()
    if len(given) > 1 and len(given[0]) > 2:
        return tuple(p for p in people if _is_given(p, given[0]))
    return tuple(p for p in people if _initial_fits(p, rest[0], len(rest.replace(".", "").split()[0]) > 2))


def _is_given(person: str, given: str) -> bool:
    """ "Sergey V. Lavrov": a given name with a middle initial or a patronymic after it."""
    names = (name for term in terms_by_person()[person] for name in (term.name, *term.spellings))
    return any(fold(name).split()[0] == given for name in names if " " in name)


def _initial_fits(person: str, initial: str, written_out: bool) -> bool:
    """Whether a given name's first letter is one of a person's; a given name must not be another."""
    if written_out:
        return False
    return any(
        fold(n)[:1] == initial for t in terms_by_person()[person] for n in (t.name, *t.spellings) if " " in n
    )
