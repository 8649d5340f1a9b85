"""Each join can be taken back by itself, in whatever order they were made."""

from __future__ import annotations

from typing import Any

import pytest

from events.records import Decision, MeetingRow, Projection
from tests.resolve.making import Article
from tests.resolve.test_rejections import meeting, on, run

BAKU = Article("b").meeting("CIS-CMD", ordinal=77, city="Baku")
ANAPA = Article("a").meeting("CIS-CMD", city="Anapa")
SUMMIT = Article("c").meeting("CIS-CHS", date="2019-10-11", city="Ashgabat")
ALL = (BAKU, ANAPA, SUMMIT)


def join(id: int, here: MeetingRow, there: MeetingRow) -> Decision:
    """As the desk stores it: with every reading of both."""
    return on(id, "same", here, other=there.id, value={"mentions": [list(key) for key in there.mentions]})


def groups(projection: Projection) -> set[frozenset[str]]:
    names = {article.id: article.facts.title for article in ALL}
    return {frozenset(names[article] for article, _ in row.mentions) for row in projection.meetings}


def split(*parts: str) -> set[frozenset[str]]:
    return {frozenset(part) for part in parts}


@pytest.mark.parametrize("turned", [False, True], ids=["from Anapa", "from Baku"])
@pytest.mark.parametrize("turned_again", [False, True], ids=["from Baku", "from the summit"])
def test_an_early_join_is_taken_back_alone(turned: bool, turned_again: bool) -> None:
    apart = run(*ALL)
    pair = [meeting(apart, "a"), meeting(apart, "b")]
    first = join(1, *(reversed(pair) if turned else pair))
    pair = [meeting(run(*ALL, decisions=(first,)), "a", "b"), meeting(apart, "c")]
    second = join(2, *(reversed(pair) if turned_again else pair))
    assert groups(run(*ALL, decisions=(first, second))) == split("abc")
    back = on(3, "retract", pair[0], value=1)
    assert groups(run(*ALL, decisions=(first, second, back))) == split("a", "bc")
    assert groups(run(*ALL, decisions=(first, second, on(3, "retract", pair[0], value=2)))) == split(
        "ab", "c"
    )
    both = (first, second, back, on(4, "retract", pair[0], value=2))
    assert run(*ALL, decisions=both) == apart


def test_a_value_decided_on_the_joined_meeting_stays_with_the_one_it_was_named_as() -> None:
    apart = run(*ALL)
    first = join(1, meeting(apart, "a"), meeting(apart, "b"))
    both = meeting(run(*ALL, decisions=(first,)), "a", "b")
    moved = on(2, "set", both, field="city", value="Minsk")
    projection = run(*ALL, decisions=(first, moved, on(3, "retract", both, value=1)))
    assert (meeting(projection, "a").city, meeting(projection, "b").city) == ("Anapa", "Minsk")


def test_an_article_that_came_to_the_joined_meeting_leaves_with_its_own() -> None:
    apart = run(*ALL)
    first = join(1, meeting(apart, "a"), meeting(apart, "b"))
    later: dict[str, Any] = {"city": "Baku", "ordinal": 77, "date": "2019-10-31"}
    more = Article("d").meeting("CIS-CMD", **later)
    four = (*ALL, more)
    second = join(2, meeting(run(*four, decisions=(first,)), "a", "b", "d"), meeting(apart, "c"))
    projection = run(*four, decisions=(first, second, on(3, "retract", meeting(apart, "a"), value=1)))
    assert meeting(projection, "a")
    assert meeting(projection, "b", "c", "d")
