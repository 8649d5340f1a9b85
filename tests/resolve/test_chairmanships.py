"""Chairs and those who share the work beside them."""

from events.resolve import resolve
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
