"""One number printed for two sessions."""

from __future__ import annotations

from itertools import permutations

import pytest

from events.resolve import resolve
from events.resolve.ids import short_hash
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
OSH_NEWS = Article("i", "2012-11-05").meeting(BODY, ordinal=61, city="Osh")
ANAPA = Article("j").meeting(BODY, ordinal=60, date="2012-06-05", city="Anapa")
MINSK = Article("k").meeting(BODY, ordinal=64, date="2014-06-05", city="Minsk")
HERE = f"cis-cmd-baku-{short_hash(BAKU_SILENT.id, 'm1')}"
BAKU_BARE = Article("l").meeting(BODY, city="Baku")
THERE = f"cis-cmd-baku-{short_hash(BAKU_BARE.id, 'm1')}"
ALONE = f"{BODY}-2016-09-29-osh".lower()

CASES = {
    "years and cities differ": ([BAKU, BAKU_AGAIN, OSH], {"cis-cmd-61": 2, ALONE: 1}),
    "published before the other day": ([BAKU_UNDATED, OSH, OSH_PLAIN], {"cis-cmd-61": 1, ALONE: 2}),
    "a sitting of that day is known": ([BAKU_SILENT, OSH, OSH_PLAIN], {"cis-cmd-61": 1, ALONE: 2}),
    "and bears its own number": ([BAKU, OSH, OSH_NUMBERED], {"cis-cmd-61": 1, "cis-cmd-69": 2}),
    "another city and no day in common": ([BAKU_SILENT, OSH], {"cis-cmd-61": 1, HERE: 1}),
    "another city, and no number on the one": ([BAKU_BARE, OSH], {"cis-cmd-61": 1, THERE: 1}),
    "another city, told as news of one month": ([BAKU_UNDATED, OSH_NEWS], {"cis-cmd-61": 2}),
    "against the order of numbers": (
        [BAKU_SILENT, OSH, ANAPA, MINSK],
        {"cis-cmd-61": 1, ALONE: 1, "cis-cmd-60": 1, "cis-cmd-64": 1},
    ),
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
    told = {d.fact: d.words for d in projection.disagreements if d.field == "ordinal"}
    assert told == {
        ALONE: "no. 61 is printed for it, but belongs to cis-cmd-61 in another city",
        "cis-cmd-61": f"no. 61 is printed for {ALONE} in another city too",
    }
    (ground,) = [g for g in projection.grounds if (g.fact, g.field) == (ALONE, "ordinal")]
    assert (ground.value, ground.chosen) == (61, False)
