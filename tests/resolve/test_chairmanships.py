"""Chairs and those who share the work beside them."""

import pytest

from events.resolve import chairmanships, resolve
from tests.resolve.making import Article, base


def test_a_co_chair_is_no_rival_and_stays_in_sight() -> None:
    told = Article("a").chair("CIS", "TM", 2026).chair("CIS", "TJ", 2026, co_chair=True)
    projection = resolve(base(told))
    assert [row.id for row in projection.chairmanships] == ["cis-tm-2026"]
    assert projection.disagreements == ()
    (beside,) = [ground for ground in projection.grounds if not ground.chosen]
    assert beside.fact == "cis-tm-2026"
    assert "co-chair" in beside.reason


def test_rivals_are_named_by_their_names() -> None:
    rivals = base(Article("a").chair("CIS", "TM", 2012), Article("b").chair("CIS", "TJ", 2012))
    (disagreement,) = resolve(rivals).disagreements
    assert disagreement.words.startswith(
        "Turkmenistan is preferred to Tajikistan in the chair of CIS in 2012"
    )


def test_an_organisation_chairs_nothing() -> None:
    told = Article("a").chair("CIS-AD", "CIS", 2024).chair("CIS", "RU", 2024)
    assert [row.id for row in resolve(base(told)).chairmanships] == ["cis-ru-2024"]


def elected(*years: int | None, person: str = "Andrey Belousov") -> Article:
    told = Article(f"told of {person}")
    for year in years:
        told.chair("CIS-CMD", "RU", year, person)
    return told


@pytest.mark.parametrize(
    ("articles", "rows"),
    [
        ([elected(2024, None)], {"cis-cmd-ru-2024"}),
        ([elected(None, 2024)], {"cis-cmd-ru-2024"}),
        ([elected(2024, 2025, None)], {"cis-cmd-ru-2024", "cis-cmd-ru-2025", "cis-cmd-ru-andrei-belousov"}),
        (
            [elected(2024), elected(None, person="Anatoly Serdyukov")],
            {"cis-cmd-ru-2024", "cis-cmd-ru-anatoly-serdyukov"},
        ),
    ],
)
def test_a_chair_without_a_year_joins_the_only_term_of_the_person(
    articles: list[Article], rows: set[str]
) -> None:
    projection = resolve(base(*articles))
    assert {row.id for row in projection.chairmanships} == rows
    told = {claim.id for article in articles for claim in article.claims}
    assert {ground.claim for ground in projection.grounds} == told
    assert not projection.disagreements


def test_a_chair_without_a_year_says_why_it_stands_alone() -> None:
    grounds = resolve(base(elected(2024, 2025, None))).grounds
    (why,) = {g.reason for g in grounds if (g.fact, g.field) == ("cis-cmd-ru-andrei-belousov", "term")}
    assert why == "the sentence gives the term no year, and the same person had the chair in 2024, 2025"


def test_a_year_that_is_counted_says_so() -> None:
    counted = "“this year” counted from publication (2024-05-01: the stamp “1 May 2024”)"
    grounds = resolve(base(Article("a").chair("CSTO", "KZ", 2024, reason=counted))).grounds
    assert {ground.reason for ground in grounds} == {counted}


@pytest.mark.parametrize(
    ("body", "year", "days"),
    [
        ("CIS", 2024, "2024-01-01/2024-12-31"),
        ("CIS", 2009, "2009-01-01/2009-12-31"),
        ("CIS", 2008, None),
        ("CSTO", 2024, None),
        ("CIS", None, None),
    ],
)
def test_days_in_the_chair_are_inferred_only_where_it_changes_with_the_year(
    body: str, year: int | None, days: str | None
) -> None:
    projection = resolve(base(Article("a").chair(body, "RU", year)))
    (row,) = projection.chairmanships
    grounds = [ground for ground in projection.grounds if ground.field == "days"]
    assert [ground.value for ground in grounds] == ([days] if days else [])
    assert all(ground.reason.startswith("inferred from the year") for ground in grounds)
    assert (row.date_from is None) == (days is None)


def test_each_claim_is_looked_at_a_few_times_however_many_terms_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[object] = []
    whole = chairmanships._key
    monkeypatch.setattr(chairmanships, "_key", lambda *value: looked.append(value) or whole(*value))
    articles = [Article(f"a{year}").chair("CIS", "RU", year) for year in range(1992, 2026)]
    assert len(resolve(base(*articles)).chairmanships) == len(articles)
    assert len(looked) <= 3 * len(articles)
