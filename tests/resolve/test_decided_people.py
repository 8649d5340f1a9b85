"""What editors decide on those who came holds, however they are printed later."""

from __future__ import annotations

import pytest

from events.kinds import Attendance, Basis
from tests.resolve.deciding import baku, on_baku, run
from tests.resolve.making import Article, decide


@pytest.mark.parametrize(
    ("value", "attribute", "expected"),
    [
        ({"role": "Deputy Minister of Defence"}, "role", "Deputy Minister of Defence"),
        ({"attendance": "absent"}, "attendance", Attendance.ABSENT),
        ({"country": "KZ"}, "country", "KZ"),
        ({"name": "Sergei K. Shoigu"}, "name_as_printed", "Sergei K. Shoigu"),
        ({"attendance": "represented", "represented_by": "N. N."}, "represented_by", "N. N."),
    ],
)
def test_a_set_part_of_an_attendee(value, attribute, expected) -> None:
    decision = on_baku(1, "set", field="attendee", person="sergei-shoigu", value=value)
    projection = run(baku(), baku("b"), decisions=[decision])
    row = next(a for a in projection.attendees if a.person == "sergei-shoigu")
    assert getattr(row, attribute) == expected
    assert row.basis is Basis.EDITOR
    other = next(a for a in projection.attendees if a.person == "ivan-petrenko")
    assert other.basis is Basis.ARTICLE


def test_parts_set_one_after_another_hold_together() -> None:
    decisions = [
        on_baku(1, "set", field="attendee", person="sergei-shoigu", value={"role": "Guest"}),
        on_baku(2, "set", field="attendee", person="sergei-shoigu", value={"attendance": "remote"}),
    ]
    row = next(a for a in run(baku(), decisions=decisions).attendees if a.person == "sergei-shoigu")
    assert (row.role, row.attendance) == ("Guest", Attendance.REMOTE)


@pytest.mark.parametrize("person", [None, "zakir-hasanov"])
def test_an_added_attendee_stands_beside_the_articles(person: str | None) -> None:
    value = {"name": "Zakir Hasanov", "country": "AZ", "role": "Minister of Defence", "attendance": "present"}
    projection = run(baku(), decisions=[on_baku(1, "add", field="attendee", person=person, value=value)])
    row = next(a for a in projection.attendees if a.person == "zakir-hasanov")
    assert (row.basis, row.attendance, row.country, row.reviewed) == (
        Basis.EDITOR,
        Attendance.PRESENT,
        "AZ",
        True,
    )
    assert "cis-cmd-77--az" in {d.id for d in projection.delegations}


@pytest.mark.parametrize("spelling", ["Sergey Shoygu", "Sergei Shoigu", "Сергей Шойгу"])
def test_a_rejected_attendee_does_not_come_back_by_another_spelling(spelling: str) -> None:
    rejection = on_baku(1, "reject", field="attendee", person="sergei-shoigu")
    later = baku("b", people=[(spelling, "RU", "Minister of Defence")])
    projection = run(baku(), later, decisions=[rejection])
    assert {a.person for a in projection.attendees} == {"ivan-petrenko"}
    assert "cis-cmd-77--ru" not in {d.id for d in projection.delegations}


def test_articles_that_an_editor_overrules_on_an_attendee_are_named() -> None:
    decisions = [
        on_baku(1, "set", field="attendee", person="sergei-shoigu", value={"attendance": "remote"}),
        on_baku(2, "reject", field="attendee", person="ivan-petrenko"),
    ]
    people = [("Sergei Shoigu", "RU", "Minister of Defence", "present"), ("Ivan Petrenko", "BY", None)]
    projection = run(baku(people=people), baku("b", people=people[:1]), decisions=decisions)
    told = {(d.fact, d.field): d.words for d in projection.disagreements}
    shoigu = told["cis-cmd-77--sergei-shoigu", "attendance"]
    assert shoigu == "2 articles say present; an editor decided by video link"
    words = "an editor rejected Ivan Petrenko; 1 article names him or her"
    assert told["cis-cmd-77--ivan-petrenko", "attendee"] == words


@pytest.mark.parametrize("spelling", ["Ivan Petrenko", "Ivan Pyetrenko", "I. Petrenko"])
def test_a_rejected_unlisted_attendee_stays_out_when_the_rules_print_him_otherwise(spelling: str) -> None:
    rejection = on_baku(1, "reject", field="attendee", person="ivan-petrenko")
    projection = run(baku(people=[(spelling, "BY", "Minister of Defence")]), decisions=[rejection])
    assert projection.attendees == ()


def test_a_decision_finds_its_person_when_a_namesake_of_another_state_turns_up() -> None:
    rejection = on_baku(1, "reject", field="attendee", person="ivan-petrenko")
    namesake = Article("b").meeting("CIS-AD", date="2019", people=[("Ivan Petrenko", "UA", "General")])
    projection = run(baku(), namesake, decisions=[rejection])
    assert {a.person for a in projection.attendees} == {"sergei-shoigu", "ivan-petrenko-ua"}


def test_same_and_not_same_for_people() -> None:
    article = baku(people=[("Ivan Petrenko", "BY"), ("Petrenkov", "BY")])
    far = baku("b", people=[("Yan Petrenka", "BY")])
    assert {a.person for a in run(article, far, decisions=[]).attendees} == {"ivan-petrenko", "yan-petrenka"}
    same = decide(1, "same", person="ivan-petrenko", other="yan-petrenka")
    (row,) = run(article, far, decisions=[same]).attendees
    assert row.person == "ivan-petrenko"
    apart = decide(1, "not-same", person="petrenkov", other="ivan-petrenko")
    assert {a.person for a in run(article, decisions=[apart]).attendees} == {"ivan-petrenko", "petrenkov"}


def test_a_corrected_country_does_not_make_another_person() -> None:
    settled = on_baku(1, "set", field="attendee", person="ivan-petrenko", value={"country": "AM"})
    (row,) = [a for a in run(baku(), decisions=[settled]).attendees if a.person.startswith("ivan")]
    assert (row.id, row.country) == ("cis-cmd-77--ivan-petrenko", "AM")
