"""The laws on real articles and on made-up worlds: grounds, unique ids, and no trace of arrival."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.records import Claim, Decision, EvidenceBase, Identity
from events.resolve import resolve
from tests.resolve import gold, laws
from tests.resolve.making import Article, base, decide
from tests.shared import shared

CITIES = ["Baku", "Minsk", "Ashgabat", None]
DATES = ["2019-10-10", "2019-10-11", "2019-10", "2019", "XXXX-10-11", "2019-10-10/2019-10-11", None]
NAMES = [
    "Sergei Shoigu",
    "Shoygu",
    "Ivan Petrenko",
    "Petrenko Ivan",
    "Ivan Pertenko",
    "Petrenko",
    "Oleg Ivanov",
]
WORDS = ["present", "absent", "expected", "remote", "refused", "represented"]

people = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from(["RU", "BY", None]),
        st.sampled_from(["Guest", None]),
        st.sampled_from(WORDS),
    ),
    max_size=3,
)
mentions = st.fixed_dictionaries(
    {
        "body": st.sampled_from(["CIS-CMD", "CIS-CHS", "OTHER"]),
        "status": st.sampled_from(["held", "planned", "past-mention"]),
        "ordinal": st.sampled_from([None, None, 76, 77]),
        "date": st.sampled_from(DATES),
        "city": st.sampled_from(CITIES),
        "joint": st.sampled_from([[], [], ["SCO-CMD"]]),
        "people": people,
        "states": st.dictionaries(st.sampled_from(["RU", "BY", "AM"]), st.sampled_from(WORDS), max_size=2),
        "papers": st.lists(
            st.tuples(st.sampled_from(["Plan", "plan", "Concept"]), st.sampled_from(["signed", "approved"])),
            max_size=2,
        ),
    }
)
chairs = st.tuples(st.just("CIS"), st.sampled_from(["RU", "BY"]), st.sampled_from([2019, 2020, None]))
worlds = st.lists(
    st.tuples(
        st.lists(mentions, max_size=3),
        st.lists(chairs, max_size=2),
        st.sampled_from([None, "2019-10-12", "2020"]),
    ),
    min_size=1,
    max_size=5,
)
verdicts = st.lists(
    st.tuples(
        st.sampled_from(["set", "reject", "confirm", "add", "same", "not-same", "retract"]),
        st.sampled_from(["date", "city", "ordinal", "attendee", None]),
        st.integers(0, 4),
        st.integers(1, 3),
    ),
    max_size=5,
)
VALUES = {
    "date": "2019-10-12",
    "city": "Tula",
    "ordinal": 77,
    "attendee": {"name": "Oleg Ivanov", "country": "BY", "attendance": "present"},
    None: None,
}


def world(parts: list, first: int = 0) -> list[Article]:
    articles = []
    for number, (told, led, published) in enumerate(parts, first):
        article = Article(f"article {number}", published, sample=number % 2 == 0)
        for mention in told:
            article.meeting(mention["body"], **{k: v for k, v in mention.items() if k != "body"})
        for chair in led:
            article.chair(*chair)
        articles.append(article)
    return articles


def decisions_of(choices: list) -> list[Decision]:
    made = []
    for number, (verdict, field, article, mention) in enumerate(choices, 1):
        paired = verdict in ("same", "not-same")
        made.append(
            decide(
                number,
                verdict,
                "cis-cmd-77",
                field=None if paired or verdict == "retract" else field,
                value=number - 1 if verdict == "retract" else None if paired else VALUES[field],
                person="sergei-shoigu" if field == "attendee" and not paired else None,
                other="cis-cmd-76" if paired else None,
                mentions=[(f"article {article}", f"m{mention}")],
                identity=Identity("CIS-CMD", 77, None, None),
            )
        )
    return made


def shuffled(evidence: EvidenceBase, seed: int) -> EvidenceBase:
    """The same evidence in another order: articles, claims, decisions, and the parts of each value."""
    rng = random.Random(seed)

    def claim(one: Claim) -> Claim:
        if not isinstance(one.value, dict):
            return one
        keys = rng.sample(sorted(one.value), len(one.value))
        return replace(one, value={key: one.value[key] for key in keys})

    articles = rng.sample(sorted(evidence.articles), len(evidence.articles))
    return EvidenceBase(
        {id: evidence.articles[id] for id in articles},
        tuple(claim(c) for c in rng.sample(evidence.claims, len(evidence.claims))),
        tuple(rng.sample(evidence.decisions, len(evidence.decisions))),
    )


@settings(max_examples=300, deadline=None)
@given(worlds, verdicts, st.integers(0, 10_000))
def test_any_order_gives_the_same_lawful_projection(parts: list, choices: list, seed: int) -> None:
    evidence = base(*world(parts), decisions=decisions_of(choices))
    projection = resolve(evidence)
    laws.check(projection, evidence)
    assert resolve(shuffled(evidence, seed)) == projection


@settings(max_examples=150, deadline=None)
@given(worlds)
def test_no_mention_is_dropped(parts: list) -> None:
    evidence = base(*world(parts))
    told = {(c.article, c.mention) for c in evidence.claims if c.mention.startswith("m")}
    assert {key for m in resolve(evidence).meetings for key in m.mentions} == told


@pytest.mark.parametrize("sets", [["seeds"], ["dev"], ["seeds", "dev"]], ids="+".join)
def test_laws_on_the_evaluation_sets(sets: list[str]) -> None:
    shared("eval")
    evidence = base(*(article for name in sets for article in gold.articles(name)))
    projection = resolve(evidence)
    laws.check(projection, evidence)
    for seed in range(10):
        assert resolve(shuffled(evidence, seed)) == projection


def test_the_seeds_become_one_story() -> None:
    shared("eval")
    projection = resolve(base(*gold.articles("seeds")))
    meetings = {m.id: m for m in projection.meetings}
    assert {
        "cis-cmd-77",
        "cis-cmd-2023-09-29-tula",
        "cis-cfm-2019-10-10-ashgabat",
        "cis-chs-2019-10-11-ashgabat",
    } <= set(meetings)
    assert len(meetings["cis-chs-2019-10-11-ashgabat"].mentions) == 2
    baku = meetings["cis-cmd-77"].date
    assert (baku.edtf, baku.basis) == ("2019-10-11/2020-01-20", "inferred")
    at_baku = {a.person for a in projection.attendees if a.meeting == "cis-cmd-77"}
    assert {"sergei-shoigu", "sergei-lebedev", "sherali-mirzo"} <= at_baku
    assert len(at_baku) == 7
    states = {d.country: d.attendance for d in projection.delegations if d.meeting == "cis-cmd-77"}
    assert states == dict.fromkeys(["BY", "KG", "KZ", "RU", "TJ", "UZ"], "present") | {"AM": "refused"}
    assert {c.id for c in projection.chairmanships} == {
        "cis-tm-2019",
        "cis-by-2021",
        "cis-kz-2022",
        "cis-kg-2023",
        "cis-ru-2024",
    }
    assert not [d for d in projection.disagreements if d.concern.disputed]


def test_the_sets_together_tie_loose_ends() -> None:
    shared("eval")
    projection = resolve(base(*gold.articles("seeds"), *gold.articles("dev")))
    sizes = {m.id: len(m.mentions) for m in projection.meetings}
    joined = [
        "cis-cmd-2019-06-05-anapa",
        "cis-cmd-2023-09-29-tula",
        "cis-cmd-55",
        "cis-chs-2023-10-13-bishkek",
    ]
    assert all(sizes[id] > 1 for id in joined)
    assert "cis-cmd-2006-05-baku" in sizes
