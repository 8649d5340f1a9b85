"""One number printed for two sessions."""

from __future__ import annotations

from itertools import permutations

import pytest

from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base

BODY = "CIS-CMD"
BAKU = Article("a").meeting(BODY, ordinal=61, date="2012-10-31", city="Baku")
BAKU_AGAIN = Article("b").meeting(BODY, ordinal=61, date="2012-10", city="Baku")
BAKU_UNDATED = Article("c", "2012-11-02").meeting(BODY, ordinal=61, city="Baku")
BAKU_SILENT = Article("d").meeting(BODY, ordinal=61, city="Baku")
OSH = Article("e").meeting(BODY, ordinal=61, date="2016-09-29", city="Osh")
OSH_PLAIN = Article("f").meeting(BODY, date="2016-09-29", city="Osh")
OSH_NUMBERED = Article("g").meeting(BODY, ordinal=69, date="2016-09-29", city="Osh")
OSH_SOON = Article("h").meeting(BODY, ordinal=61, date="2012-11-01", city="Osh")
ALONE = f"{BODY}-2016-09-29-osh".lower()

CASES = {
    "years and cities differ": ([BAKU, BAKU_AGAIN, OSH], {"cis-cmd-61": 2, ALONE: 1}),
    "published before the other day": ([BAKU_UNDATED, OSH, OSH_PLAIN], {"cis-cmd-61": 1, ALONE: 2}),
    "a sitting of that day is known": ([BAKU_SILENT, OSH, OSH_PLAIN], {"cis-cmd-61": 1, ALONE: 2}),
    "and bears its own number": ([BAKU, OSH, OSH_NUMBERED], {"cis-cmd-61": 1, "cis-cmd-69": 2}),
    "another city alone": ([BAKU_SILENT, OSH], {"cis-cmd-61": 2}),
    "another city a day later": ([BAKU, OSH_SOON], {"cis-cmd-61": 2}),
}


@pytest.mark.parametrize(("articles", "expected"), CASES.values(), ids=CASES)
def test_a_number_of_two_sessions(articles: list[Article], expected: dict[str, int]) -> None:
    for order in permutations(articles):
        evidence = base(*order)
        projection = resolve(evidence)
        laws.check(projection, evidence)
        assert {m.id: len(m.mentions) for m in projection.meetings} == expected


def test_the_misprint_is_told() -> None:
    projection = resolve(base(BAKU, BAKU_AGAIN, OSH))
    (told,) = [d.words for d in projection.disagreements if d.field == "ordinal"]
    assert told == "no. 61 is printed for it, but belongs to cis-cmd-61 in another city"
    (ground,) = [g for g in projection.grounds if (g.fact, g.field) == (ALONE, "ordinal")]
    assert (ground.value, ground.chosen) == (61, False)
