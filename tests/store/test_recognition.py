"""A sitting keeps its key however another version of the rules numbers, orders or words it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from events.kinds import Field
from events.models import Claim as Row
from events.records import Claim, Json, ParsedArticle, Reading, Span
from events.store import articles, readings
from events.store.recognition import recognised

TEXT = "The 90th session was held in Tver. Earlier sessions sat in Anapa and in Volgograd on 5 July 2016."


def sitting(mention: str, **told: Any) -> list[Claim]:
    """Claims by field: the words, and the value if it is another than the words."""
    found = []
    for name, said in told.items():
        words, value = said if isinstance(said, tuple) else (said, said)
        found.append(claim(mention, Field(name), words, value))
    return found


def claim(mention: str, field: Field, words: str, value: Json, article: str = "a") -> Claim:
    start = TEXT.index(words)
    span = Span(start, start + len(words), words)
    return Claim(f"{mention}-{field}-{start}", article, mention, field, value, span, span, "test")


def council(words: str) -> tuple[str, Json]:
    return words, {"code": "CIS-CMD", "main": words == "session"}


TVER = {"body": council("session"), "ordinal": ("90th", 90), "city": "Tver"}
ANAPA = {"body": council("sessions"), "city": "Anapa"}
VOLGOGRAD = {
    "body": council("sessions"),
    "city": "Volgograd",
    "date": ("5 July 2016", {"edtf": "2016-07-05"}),
}
READ = [*sitting("m1", **TVER), *sitting("m2", **ANAPA), *sitting("m3", **VOLGOGRAD)]


def keys(claims: list[Claim], known: list[Claim] = READ) -> dict[str, str]:
    """The key that each sitting is recognised under, by its city as read."""
    return {str(c.value): c.mention for c in recognised(claims, known) if c.field is Field.CITY}


def test_another_order_changes_no_key() -> None:
    backwards = [*sitting("m1", **VOLGOGRAD), *sitting("m2", **ANAPA), *sitting("m3", **TVER)]
    assert keys(backwards) == {"Tver": "m1", "Anapa": "m2", "Volgograd": "m3"}


def test_a_sitting_that_is_new_takes_nobodys_key() -> None:
    assert keys([*sitting("m1", **VOLGOGRAD), *sitting("m2", **TVER)], READ[:5]) == {
        "Tver": "m1",
        "Volgograd": "m2",
    }
    elsewhere = sitting("m1", body=council("held"), city="Tver")
    assert keys(elsewhere, sitting("m1", body=council("sat"), city="Anapa")) == {"Tver": "m2"}


@pytest.mark.parametrize(
    "other",
    [
        {**VOLGOGRAD, "city": ("Volgograd", "Volzhsky")},
        {**VOLGOGRAD, "date": ("July 2016", {"edtf": "2016-07", "reason": "otherwise"})},
        {**VOLGOGRAD, "body": ("Earlier sessions", {"code": "CIS-CFM", "main": False})},
        {"body": council("sat"), "city": "Volgograd"},
    ],
    ids=["another city", "a wider date", "another body", "other words"],
)
def test_a_sitting_read_otherwise_in_the_same_words_keeps_its_key(other: dict[str, Any]) -> None:
    found = recognised([*sitting("m1", **other), *sitting("m2", **TVER)], READ)
    assert {c.mention for c in found if c.id.startswith("m1-")} == {"m3"}
    assert {c.mention for c in found if c.id.startswith("m2-")} == {"m1"}


def test_claims_of_no_sitting_keep_their_place() -> None:
    term = replace(claim("c1", Field.CHAIRMANSHIP, "Tver", {"body": "CIS"}), id="c")
    day = replace(claim("", Field.PUBLISHED, "2016", {"edtf": "2016"}), id="p")
    assert [c.mention for c in recognised([term, day], READ)] == ["c1", ""]


@pytest.mark.django_db
def test_keys_last_through_versions_that_miss_the_sitting() -> None:
    article, _ = articles.keep(ParsedArticle(TEXT, "a.txt"), datetime(2024, 5, 1, tzinfo=UTC))

    def keep(version: str, *told: list[Claim]) -> set[tuple[str, str]]:
        claims = [replace(c, id=f"{version}-{c.id}", article=article) for each in told for c in each]
        readings.keep(article, Reading(version, "en", None, (), (), ()), claims)
        rows = Row.objects.filter(extraction__retired_at=None, field=Field.CITY)
        return set(rows.values_list("value", "mention"))

    all_three = {("Tver", "m1"), ("Anapa", "m2"), ("Volgograd", "m3")}
    assert keep("rules/1", READ) == all_three
    assert keep("rules/2", sitting("m1", **VOLGOGRAD)) == {("Volgograd", "m3")}
    backwards = (sitting("m1", **VOLGOGRAD), sitting("m2", **ANAPA), sitting("m3", **TVER))
    assert keep("rules/3", *backwards) == all_three
    assert keep("rules/1") == all_three


def test_talks_of_the_same_people_keep_their_key_when_read_in_other_words() -> None:
    def talks(key: str, body: str, guest: str, words: str) -> list[Claim]:
        told = sitting(key, body=(body, {"code": "OTHER"}))
        for name, place in (("Ermek Saparov", "Earlier"), (guest, words)):
            told.append(claim(key, Field.ATTENDEE, place, {"name": name, "attendance": "present"}))
        return told

    before = talks("m4", "session", "Bakhyt Olzhas", "Tver")
    (key,) = {c.mention for c in recognised(talks("m1", "held", "Bakhyt Olzhas", "Anapa"), before)}
    assert key == "m4"
    (other,) = {c.mention for c in recognised(talks("m1", "held", "Marat Ilin", "Anapa"), before)}
    assert other == "m5"
    council_then = [replace(c, value={"code": "CIS-CMD"}) if c.field is Field.BODY else c for c in before]
    (council_now,) = {
        c.mention for c in recognised(talks("m1", "held", "Bakhyt Olzhas", "Anapa"), council_then)
    }
    assert council_now == "m5"
