"""Tables of wordings find what one pattern of all of them would."""

import re

import pytest

from events.extract.page.openings import openings
from events.extract.page.patterns import words_of
from events.extract.page.wordings import Wordings

TABLE = r"(?:is|was)\s(?:here|there)|c[oa]mes?|(?:re-?)?elected|в\sзале|skip+(?:s|ed)|stayed(?=[;,.]|\Z)|t(?:ook|akes)\spart"


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("came", {"cam"}),
        ("c[oa]mes?", {"com", "cam"}),
        (r"(?:is|was)\s(?:here|there)", {"is", "was"}),
        (r"(?:re-?)?elected", {"re", "ree", "ele"}),
        (r"(?P<month>may|июн[яь])(?!\w)", {"may", "июн"}),
        (r"в\sзале", {"в"}),
        ("[Aa]+h,", {"ah", "aah", "aaa"}),
        (r"[xy]{1,2}\b", {"x", "y", "xy", "yx", "xx"}),
    ],
)
def test_a_pattern_tells_with_which_letters_it_begins(pattern: str, told: set[str]) -> None:
    assert told <= openings(pattern)


@pytest.mark.parametrize("pattern", [r"\w+ed", "(?:never )?.*", "a?"])
def test_a_pattern_that_can_begin_with_anything_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"letter"):
        openings(pattern)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Utopia took part; X WAS THERE and was re-elected, Y stayed.",
        "He skipped it, she comes, they stayed",
        "The mistook part of it is nowhere; co-came, came-back. Он в зале. В ЗАЛЕ!",
        "was here was here it comes comes",
    ],
)
def test_a_table_finds_what_one_pattern_finds(text: str) -> None:
    plain = re.compile(rf"(?<![\w-])(?:{TABLE})(?!\w)", re.IGNORECASE)
    table = Wordings(TABLE, before="(?<!-)", after=r"(?!\w)")
    expected = [match.span() for match in plain.finditer(text)]
    assert [match.span() for match in table.finditer(text, table.places(words_of(text)))] == expected


def test_a_wording_is_found_at_a_place_and_before_an_end() -> None:
    table = Wordings("came late|came")
    text = "X came late"
    assert table.match(text, 2, len(text)) and table.match(text, 2, 6)
    assert table.match(text, 0, len(text)) is None
    assert table.match(text, 2, 5) is None
