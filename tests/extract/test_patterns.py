"""Patterns that are tried only near their words find what they would find everywhere."""

import re

import pytest

from events.extract.page.openings import begins, needed
from events.extract.page.patterns import Pattern, Phrasebook, openings_of, words_of


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (r"\bthe (?:\w+ )?(?:guests|visitors) came late\b", {"cam"}),
        (r"(?:\bnever|\bnot)\s[^.;]{0,40}?\b(?:came|arriv\w+)", {"cam", "arr"}),
        (r"\bthe [4-9]\d(?:st|nd|rd|th) was\b|\bdawned\b", {f"{n}s" for n in range(40, 100)} | {"daw"}),
        (r"(?<!no )(?:guest|visitor)s? (?!who )(?-i:left)\b", {"lef"}),
        (r"\bdo(?:\ not|n['’]t)\ go\b", {"go"}),
        (r"(?:do|does)(?:\ not|n['’]t)\b|\bby\b", None),
        (r"\W(?:do|does)(?:\ not|n['’]t)\b|\bby\b", {"do", "doe", "don", "by"}),
        (r"\w+ed|guests", None),
        (r"guests", None),
        (r"\b[A-Z]\w+", None),
        (r"(?:guests )?(?:came)?", None),
    ],
)
def test_a_pattern_tells_which_words_it_needs(pattern: str, told: set[str] | None) -> None:
    found = needed(pattern)
    assert found is None if told is None else found is not None and told <= found


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (r"\b(?:guests?|visitors) came\b", {"gue", "vis"}),
        (r"(?<!\w)(?:no )?(?=late)guests|(?<![\w-])came", {"gue", "no", "cam"}),
        (r"\b(?:the )?[45]th\b", {"the", "4th", "5th"}),
        (r"guests came", None),
        (r"\b[\"«]?guests", None),
        (r"\A\W*guests", None),
        (r"\b\w+ came", None),
        (r"\b(?:guests)?", None),
        (r"\b(?:guests|; visitors)", None),
    ],
)
def test_a_pattern_tells_with_which_words_it_begins(pattern: str, told: set[str] | None) -> None:
    found = begins(pattern)
    assert found is None if told is None else found is not None and told <= found


def test_the_layout_of_a_pattern_is_no_part_of_it() -> None:
    laid_out = r"""
        \b(?: guests | visitors )  # who
        \ came\ late
    """
    assert needed(laid_out, verbose=True) == {"cam"}


LONG = r"\bguest came\b|\bguests\b|late|нет|\bwho came\b|\bгост[ьия]\b|; the guest"


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bguests? (?:came|left)\b",
        r"\bгост\w+ (?:пришли|ушли)\b",
        r"\w+ late",
        r"\A\W*guests|\bcame\Z",
        r"\b(?:the )?guests?\b",
        r"(?<!\w)(?:с|гост[иья])\w*",
        LONG,
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "Guests came late. The guest LEFT; guests, who came",
        "Гости пришли, гостей нет, гостья ушла",
        "came",
    ],
)
def test_a_pattern_finds_in_a_page_what_it_finds_elsewhere(pattern: str, text: str) -> None:
    plain, tried = re.compile(pattern, re.IGNORECASE), Pattern(pattern, re.IGNORECASE)
    words_of("A page before.")
    tried.search("A page before.")
    words_of(text)
    for start in range(len(text) + 1):
        for end in (len(text), start + 12, start):
            expected = [match.span() for match in plain.finditer(text, start, end)]
            assert [match.span() for match in tried.finditer(text, start, end)] == expected
            first = tried.search(text, start, end)
            assert (first.span() if first else None) == next(iter(expected), None)


def test_a_pattern_is_tried_only_where_its_words_stand() -> None:
    pattern = Pattern(r"\bguests came\b", re.IGNORECASE)
    assert pattern.match("guests came")
    assert pattern.may_stand_among(openings_of("The guests came"))
    assert not pattern.may_stand_among(openings_of("The hosts went"))
    assert pattern.search("Nobody asked for the words of this: guests came")


def test_of_many_phrases_those_are_tried_whose_words_stand() -> None:
    phrases = [Pattern(words, re.IGNORECASE) for words in (r"\bcame\b", r"\w+ed\b", r"\bguests|\bvisitors")]
    book = Phrasebook(phrases, lambda phrase: phrase)
    assert book.for_text("The VISITORS came") == phrases
    assert book.for_text("Nobody left") == phrases[1:2]
