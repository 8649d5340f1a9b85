"""What wants an editor's eye though no texts differ, and how much hangs on it."""

from __future__ import annotations

import pytest

from events.kinds import Concern, Field
from events.records import Claim, Disagreement, Span
from events.resolve import resolve
from events.resolve.impact import GRAVITY, MOST_ARTICLES
from tests.resolve.making import Article, base, decide

SHOIGU = ("Sergei Shoigu", "RU", "Minister of Defence")


def session(number: int | None, date: str | None = None, *, name: str = "", **more) -> Article:
    told = Article(name or f"on {number} {date}", published=more.pop("published", None))
    return told.meeting("CIS-CMD", ordinal=number, date=date, **more)


def concerns(*articles: Article, **more) -> list[Disagreement]:
    return [d for d in resolve(base(*articles, **more)).disagreements if not d.concern.disputed]


LISTED = {
    "a minister before his term": (
        [session(40, "2001-05-29", people=[SHOIGU])],
        (Concern.IMPOSSIBLE, "cis-cmd-40--sergei-shoigu", "role", "an office held from 2012-11-06"),
    ),
    "a state that had left": (
        [session(68, "2015-06-05", states={"GE": "present"})],
        (Concern.IMPOSSIBLE, "cis-cmd-68--ge", "attendance", "was a member of the CIS from"),
    ),
    "a session out of order": (
        [session(70, "2019-06-05"), session(71, "2018-06-05")],
        (Concern.IMPOSSIBLE, "cis-cmd-70", "date", "the 70th session is dated after the 71st session"),
    ),
    "numbers that nobody tells of": (
        [session(70, "2016-06-15"), session(73, "2017-12-20")],
        (Concern.UNNUMBERED, "cis-cmd-73", "ordinal", "no text tells of nos 71 to 72, between cis-cmd-70"),
    ),
    "a session without its number": (
        [session(70, "2016-06-15"), session(None, "2016-11-02"), session(71, "2017-06-20")],
        (Concern.UNNUMBERED, "cis-cmd-2016-11-02", "ordinal", "after the 70th and before the 71st"),
    ),
    "one text that gives no day": (
        [session(70, published="2016-06-15")],
        (Concern.DOUBTFUL, "cis-cmd-70", "date", "one article alone tells of it"),
    ),
}


@pytest.mark.parametrize(("articles", "expected"), LISTED.values(), ids=LISTED)
def test_what_is_listed(articles: list[Article], expected: tuple[Concern, str, str, str]) -> None:
    concern, fact, field, words = expected
    found = [d for d in concerns(*articles) if (d.concern, d.fact, d.field) == (concern, fact, field)]
    assert len(found) == 1
    assert words in found[0].words
    assert found[0].meeting == fact.partition("--")[0]


QUIET = {
    "a minister in his term": [session(77, "2019-10-31", people=[SHOIGU])],
    "an observer who is no member": [session(68, "2015-06-05", states={"GE": "observer"})],
    "a member": [session(68, "2015-06-05", states={"KZ": "present"})],
    "sessions that follow each other": [session(70, "2016-06-15"), session(71, "2016-11-02")],
    "a body that numbers nothing": [Article("a").meeting("CIS-CHS", date="2016-09-16")],
    "a planned session without its number": [
        session(70, "2016-06-15"),
        session(None, "2016-11-02", status="planned"),
    ],
}


@pytest.mark.parametrize("articles", QUIET.values(), ids=QUIET)
def test_what_is_not_listed(articles: list[Article]) -> None:
    assert concerns(*articles) == []


def test_a_confirmed_meeting_is_not_asked_about() -> None:
    told = session(None, published="2016-06-15", name="thin")
    numbered = session(60, "2011-06-08")
    (meeting,) = {d.meeting for d in concerns(told, numbered)}
    looked = decide(1, "confirm", meeting, mentions=[(told, "m1")])
    assert concerns(told, numbered, decisions=[looked]) == []


def speaking_of(body: str, times: int) -> Article:
    told = Article("an essay")
    for place in range(times):
        span = Span(place, place + 1, "x")
        told.claims.append(
            Claim(f"{told.id}-o{place}", told.id, "", Field.ORGANIZATION, body, span, span, "organisation")
        )
    return told


def test_a_text_that_speaks_of_a_council_and_of_no_meeting_is_listed() -> None:
    (unread,) = concerns(speaking_of("CIS-CMD", 2))
    assert (unread.concern, unread.meeting) == (Concern.UNREAD, None)
    assert "Council of Defence Ministers" in unread.words
    assert concerns(speaking_of("CIS-CMD", 1)) == []
    assert concerns(speaking_of("CIS", 3)) == []


def test_much_told_meetings_weigh_more_and_decisions_most() -> None:
    def disputed(copies: int) -> int:
        told = [session(70, "2016-06-15", name=f"a{n}", city="Moscow") for n in range(copies)]
        (dispute,) = resolve(base(*told, session(70, "2016-06-16", name="b", city="Moscow"))).disagreements
        assert dispute.concern is Concern.CONFLICT
        return dispute.weight

    few, many, most = disputed(1), disputed(4), disputed(MOST_ARTICLES + 5)
    assert few < many < most == GRAVITY[Concern.CONFLICT] * MOST_ARTICLES
    ranked = list(GRAVITY.values())
    assert ranked == sorted(ranked, reverse=True)
    assert list(GRAVITY) == list(Concern)
