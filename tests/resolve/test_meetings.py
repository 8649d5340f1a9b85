"""Which mentions are one meeting, and at which address it stands."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from events.kinds import Field
from events.records import Span
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, article_id, base

MINISTERS = [("Ivan Petrov", "RU", "Minister of Defence"), ("Jan Kowal", "BY", "Minister of Defence")]

CASES = {
    "planned, held and remembered sitting of one day": (
        [
            Article("a", "2019-10-09").meeting(
                "CIS-CFM", status="planned", date="2019-10-10", city="Ashgabat"
            ),
            Article("b", "2019-10-10").meeting("CIS-CFM", date="2019-10-10", city="Ashgabat"),
            Article("c", "2020-01-05").meeting("CIS-CFM", status="past-mention", main=False, date="2019-10"),
        ],
        {"cis-cfm-2019-10-10-ashgabat": 3},
    ),
    "the same ordinal joins whatever the dates": (
        [
            Article("a").meeting("CIS-CMD", ordinal=77, city="Baku"),
            Article("b").meeting("CIS-CMD", ordinal=77, date="2019-10-30"),
            Article("c").meeting("CIS-CMD", ordinal=77, date="2019-10-31"),
        ],
        {"cis-cmd-77": 3},
    ),
    "conflicting ordinals never join": (
        [
            Article("a").meeting("CIS-CMD", ordinal=77, date="2019-10-30", city="Baku"),
            Article("b").meeting("CIS-CMD", ordinal=78, date="2019-10-30", city="Baku"),
        ],
        {"cis-cmd-77": 1, "cis-cmd-78": 1},
    ),
    "an ordinal learnt later joins the dated half": (
        [
            Article("a").meeting("CIS-CMD", ordinal=80, date="2021-06-02", city="Minsk"),
            Article("b").meeting("CIS-CMD", date="2021-06-02", city="Minsk"),
            Article("c").meeting("CIS-CMD", date="2021-06", country="BY"),
        ],
        {"cis-cmd-80": 3},
    ),
    "number and city in one text, date and city in another": (
        [
            Article("a").meeting("CIS-CMD", ordinal=81, city="Dushanbe"),
            Article("b").meeting("CIS-CMD", date="2021-11-10", city="Dushanbe"),
        ],
        {"cis-cmd-81": 2},
    ),
    "a numbered session does not take a sitting that the order of numbers excludes": (
        [
            Article("a").meeting("CIS-CMD", ordinal=77, city="Baku"),
            Article("b").meeting("CIS-CMD", date="2006-05", city="Baku"),
            Article("c").meeting("CIS-CMD", ordinal=70, date="2016-06-08", city="Moscow"),
        ],
        {"cis-cmd-77": 1, "cis-cmd-2006-05-baku": 1, "cis-cmd-70": 1},
    ),
    "this session and the next one, told in one text, are two": (
        [
            Article("a")
            .meeting("CIS-CHG", date="2024", city="Minsk")
            .meeting("CIS-CHG", status="planned", date="2024", city="Minsk")
        ],
        2,
    ),
    "one text that tells a numbered session twice": (
        [Article("a").meeting("CIS-CHG", ordinal=5).meeting("CIS-CHG", ordinal=5, city="Minsk", main=False)],
        {"cis-chg-5": 2},
    ),
    "a yearless day fits the day at the same place": (
        [
            Article("a").meeting("CIS-CHS", status="planned", date="2019-10-11", city="Ashgabat"),
            Article("b").meeting("CIS-CHS", status="past-mention", date="XXXX-10-11", city="Ashgabat"),
            Article("c").meeting("CIS-CHS", status="past-mention", date="XXXX-10-11", city="Minsk"),
        ],
        {"cis-chs-2019-10-11-ashgabat": 2, "cis-chs-xxxx-10-11-minsk": 1},
    ),
    "a yearless day is never put into a bare year": (
        [
            Article("a").meeting("CIS-CHG", date="2021"),
            Article("b").meeting("CIS-CHG", status="past-mention", date="XXXX-10-25", city="Moscow"),
        ],
        {"cis-chg-2021": 1, "cis-chg-xxxx-10-25-moscow": 1},
    ),
    "nothing but the body joins the only meeting of it": (
        [
            Article("a").meeting("CIS-CFM", date="2019-10-10", city="Ashgabat"),
            Article("b").meeting("CIS-CFM", main=False),
        ],
        {"cis-cfm-2019-10-10-ashgabat": 2},
    ),
    "nothing but the body, and two meetings of it": (
        [
            Article("a").meeting("CIS-CFM", date="2019-10-10", city="Ashgabat"),
            Article("b").meeting("CIS-CFM", date="2020-10-10", city="Tashkent"),
            Article("c").meeting("CIS-CFM", main=False),
        ],
        {
            "cis-cfm-2019-10-10-ashgabat": 1,
            "cis-cfm-2020-10-10-tashkent": 1,
            f"cis-cfm-article-{article_id('c')[:8]}": 1,
        },
    ),
    "nothing but the body, told years after the only meeting of it": (
        [
            Article("a").meeting("CIS-CHS", date="2019-10-11", city="Ashgabat"),
            Article("b", "2021-12-08").meeting("CIS-CHS", status="past-mention", main=False),
            Article("c", "2020-01-08").meeting("CIS-CHS", status="past-mention", main=False),
        ],
        {"cis-chs-2019-10-11-ashgabat": 2, f"cis-chs-article-{article_id('b')[:8]}": 1},
    ),
    "a dated text that says nothing but the body is not tied to a yearless day": (
        [
            Article("a").meeting("CIS-CHG", date="XXXX-10-25", city="Moscow"),
            Article("b", "2021-12-08").meeting("CIS-CHG", status="past-mention", main=False),
        ],
        2,
    ),
    "two texts that say nothing but the body stay two": (
        [Article("a").meeting("CIS-CHS", main=False), Article("b").meeting("CIS-CHS", main=False)],
        {f"cis-chs-article-{article_id(name)[:8]}": 1 for name in "ab"},
    ),
    "the news of the day is not a session of years ago": (
        [
            Article("a", "2012-05-02").meeting("CIS-CMD", date="2012-05-01", city="Tula"),
            Article("b", "2023-09-30").meeting("CIS-CMD", city="Tula"),
        ],
        2,
    ),
    "one day in two cities is two": (
        [
            Article("a").meeting("CIS-AD", date="2015-04-07", city="Dushanbe"),
            Article("b").meeting("CIS-AD", date="2015-04-07", city="Minsk"),
        ],
        2,
    ),
    "a sub-body never joins its council": (
        [
            Article("a").meeting("CIS-CMD", date="2015-04-07", city="Dushanbe"),
            Article("b").meeting("CIS-AD", date="2015-04-07", city="Dushanbe"),
        ],
        2,
    ),
    "a joint sitting told by way of its other body": (
        [
            Article("a").meeting("CIS-CMD", joint=["SCO-CMD"], date="2022-12-09", city="Moscow"),
            Article("b").meeting("SCO-CMD", date="2022-12-09", city="Moscow"),
        ],
        {"cis-cmd-2022-12-09-moscow": 2},
    ),
    "bilaterals join by day, city and sides": (
        [
            Article("a").meeting("OTHER", date="2011-11-17", city="Almaty", people=MINISTERS),
            Article("b").meeting("OTHER", date="2011-11-17", city="Almaty", people=MINISTERS),
            Article("c").meeting("OTHER", date="2011-11-17", city="Almaty", people=MINISTERS[:1]),
            Article("d").meeting("OTHER", date="2011-11-17", people=MINISTERS),
        ],
        3,
    ),
    "a coarse date that several sittings fit stays by itself, once": (
        [
            Article("a").meeting("CIS-CHS", date="2024-10-08", city="Moscow"),
            Article("b").meeting("CIS-CHS", date="2024-12-25", city="Saint Petersburg"),
            Article("c").meeting("CIS-CHS", status="past-mention", date="2024"),
            Article("d").meeting("CIS-CHS", status="past-mention", date="2024"),
        ],
        {"cis-chs-2024-10-08-moscow": 1, "cis-chs-2024-12-25-saint-petersburg": 1, "cis-chs-2024": 2},
    ),
}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_which_mentions_are_one(case: str) -> None:
    articles, expected = CASES[case]
    evidence = base(*articles)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    sizes = {m.id: len(m.mentions) for m in projection.meetings}
    if isinstance(expected, int):
        assert len(sizes) == expected, sizes
    else:
        assert sizes == expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_order_of_arrival_does_not_matter(case: str) -> None:
    articles, _ = CASES[case]
    shuffled = random.Random(case).sample(articles, len(articles))
    assert resolve(base(*articles)) == resolve(base(*shuffled))


def test_city_alone_gets_a_stable_hash() -> None:
    (meeting,) = resolve(base(Article("a").meeting("CIS-CMD", status="past-mention", city="Anapa"))).meetings
    assert meeting.id.startswith("cis-cmd-anapa-")
    assert len(meeting.id) == len("cis-cmd-anapa-") + 4
    assert meeting.country == "RU"


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (Article("a").meeting("CIS-CMD", ordinal=77), "77th session of the Council of Defence Ministers"),
        (Article("a").meeting("CIS-CMD", ordinal=61), "61st session of the Council of Defence Ministers"),
        (Article("a").meeting("CIS-CMD", ordinal=112), "112th session of the Council of Defence Ministers"),
        (Article("a").meeting("CIS-CHS", date="2019"), "Session of the Council of Heads of State"),
        (
            Article("a").meeting("SCO-CMD", date="2022"),
            "Meeting of Defence Ministers of the SCO Member States",
        ),
        (Article("a").meeting("OTHER", people=MINISTERS), "Meeting of Belarus and Russia"),
        (Article("a").meeting("OTHER"), "Meeting"),
    ],
)
def test_titles(article: Article, title: str) -> None:
    (meeting,) = resolve(base(article)).meetings
    assert meeting.title == title


def test_two_halves_joined_by_late_knowledge_keep_all_mentions() -> None:
    early, late = (
        Article("a").meeting("CIS-CMD", ordinal=77, city="Baku"),
        Article("b").meeting("CIS-CMD", date="2019-10-30", country="AZ"),
    )
    assert len(resolve(base(early, late)).meetings) == 2
    linking = Article("c").meeting("CIS-CMD", ordinal=77, date="2019-10-30", city="Baku")
    (meeting,) = resolve(base(early, late, linking)).meetings
    assert {article for article, _ in meeting.mentions} == {early.id, late.id, linking.id}


def test_a_meeting_is_a_sample_only_if_all_its_articles_are() -> None:
    sample = Article("a", sample=True).meeting("CIS-CMD", ordinal=77)
    real = Article("b").meeting("CIS-CMD", ordinal=77)
    assert [m.sample for m in resolve(base(sample)).meetings] == [True]
    assert [m.sample for m in resolve(base(sample, real)).meetings] == [False]


BOTH = {"date": "2021-06-02", "city": "Minsk"}
DEFENDERS = [("Sergei Shoigu", "RU", "Minister of Defence"), ("Viktor Khrenin", "BY", "Minister of Defence")]
DIPLOMATS = [("Sergey Lavrov", "RU", "Minister of Foreign Affairs")]


@pytest.mark.parametrize(
    "more",
    [
        [],
        [Article("b").meeting("CIS-CMD", people=DEFENDERS[:1], **BOTH)],
        [Article("b").meeting("CIS-CFM", people=DIPLOMATS, **BOTH)],
        [
            Article("b").meeting("CIS-CMD", ordinal=80, people=DEFENDERS[:1], **BOTH),
            Article("c").meeting("CIS-CFM", status="planned", people=DIPLOMATS, **BOTH),
        ],
        [Article("b", "2021-06-03").meeting("CIS-CFM", city="Minsk", people=DIPLOMATS)],
    ],
    ids=["one text on both", "one more on the first", "on the second", "numbered and announced", "undated"],
)
@pytest.mark.parametrize("turned", [False, True])
def test_two_bodies_of_one_day_and_city_keep_their_people(more: list[Article], turned: bool) -> None:
    both = Article("a").meeting("CIS-CMD", people=DEFENDERS, **BOTH)
    articles = [both.meeting("CIS-CFM", main=False, people=DIPLOMATS, **BOTH), *more]
    evidence = base(*(reversed(articles) if turned else articles))
    projection = resolve(evidence)
    laws.check(projection, evidence)
    body_of = {m.id: m.body for m in projection.meetings}
    assert sorted(body_of.values()) == ["CIS-CFM", "CIS-CMD"]
    assert {(body_of[a.meeting], a.person) for a in projection.attendees} == {
        ("CIS-CMD", "sergei-shoigu"),
        ("CIS-CMD", "viktor-khrenin"),
        ("CIS-CFM", "sergei-lavrov"),
    }


def test_the_status_rests_on_the_sentence_that_tells_most_of_the_sitting() -> None:
    article = Article("a").meeting("CIS-CMD", ordinal=77, city="Baku", people=[("Ivan Petrov", "RU")])
    body = next(claim for claim in article.claims if claim.field is Field.BODY)
    full = Span(100, 200, "The 77th session was held in Baku")
    told = [
        replace(claim, sentence=full) if claim.field in (Field.ORDINAL, Field.CITY) else claim
        for claim in article.claims
    ]
    article.claims = [*told, replace(body, id=f"{body.id}-full", sentence=full)]
    grounds = [g for g in resolve(base(article)).grounds if g.field == "status"]
    assert [g.claim == f"{body.id}-full" for g in grounds].count(True) == 1
    assert {(g.value, g.chosen) for g in grounds} == {("held", True)}
    assert len(grounds) == 2


def test_a_mention_without_a_body_is_named() -> None:
    article = Article("a").meeting("CIS-CMD", ordinal=77)
    article.claims = [claim for claim in article.claims if claim.field != "body"]
    with pytest.raises(ValueError, match="none of its body"):
        resolve(base(article))


def test_a_preferred_status_has_a_reason() -> None:
    sitting = {"ordinal": 77, "main": False}
    plan = Article("a", "2019-10-01").meeting("CIS-CMD", status="planned", **sitting)
    back = Article("b", "2019-12-01").meeting("CIS-CMD", status="past-mention", **sitting)
    grounds = resolve(base(plan, back)).grounds
    (reason,) = [g.reason for g in grounds if g.field == "status" and not g.chosen]
    assert reason == (
        "spoken of as past is preferred: an article looks back at it as past, which is later news than its announcement"
    )


def test_of_equal_words_the_reason_is_honest() -> None:
    counts = [Article(name).meeting("CIS-CMD", ordinal=77, agenda=n) for name, n in (("a", 20), ("b", 21))]
    (words,) = [d.words for d in resolve(base(*counts)).disagreements if d.field == "agenda"]
    assert words.endswith("equally well told; a fixed order decides until an editor does")
