"""What editors decide on states holds, and what still speaks against it is named."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resolve.deciding import PEOPLE, baku, on_baku, run


def test_what_still_speaks_against_a_decision_on_a_state_is_named() -> None:
    article = baku(states={"AM": "refused", "KZ": "present"})
    decisions = [
        on_baku(1, "set", field="delegation", value={"country": "AM", "attendance": "remote"}),
        on_baku(2, "reject", field="delegation", value={"country": "KZ"}),
        on_baku(3, "reject", field="delegation", value={"country": "RU"}),
        on_baku(4, "set", field="delegation", value={"country": "BY", "attendance": None}),
    ]
    projection = run(article, decisions=decisions)
    assert {d.country: d.attendance for d in projection.delegations} == {
        "AM": "remote",
        "BY": "present",
    }
    assert "sergei-shoigu" in {a.person for a in projection.attendees}
    assert {(d.fact, d.words) for d in projection.disagreements if d.concern.disputed} == {
        ("cis-cmd-77--am", "1 article says refused to come; an editor decided by video link"),
        ("cis-cmd-77--kz", "an editor rejected Kazakhstan; 1 article speaks of it"),
        ("cis-cmd-77--ru", "an editor rejected Russia; people of it took part: Sergey Shoygu"),
    }


def test_what_people_say_of_a_state_stays_in_sight_beside_the_editors_word() -> None:
    settled = on_baku(1, "set", field="delegation", value={"country": "RU", "attendance": "expected"})
    projection = run(baku(), decisions=[settled])
    assert {d.country: d.attendance for d in projection.delegations}["RU"] == "expected"
    lost = [g for g in projection.grounds if g.fact == "cis-cmd-77--ru" and not g.chosen]
    assert [(g.value, g.reason) for g in lost] == [
        ("present", "Sergey Shoygu took part: present"),
    ]
    assert {(d.fact, d.words) for d in projection.disagreements if d.concern.disputed} == {
        ("cis-cmd-77--ru", "people of the state took part: Sergey Shoygu; an editor decided expected")
    }


STAYS = (
    "an editor decided that Sergey Shoygu stayed away (absent); "
    "Russia itself stays {} until a decision on the state"
)
COLLEAGUE = ("Ivan Kuzmin", "RU", "Minister of Foreign Affairs")


@pytest.mark.parametrize(
    ("more", "states", "words"),
    [
        ({}, {}, [STAYS.format("not reported")]),
        ({"states": {"RU": "present"}}, {"RU": "present"}, [STAYS.format("present")]),
        ({"states": {"RU": "absent"}}, {"RU": "absent"}, []),
        ({"people": [PEOPLE[0], COLLEAGUE]}, {"RU": "present"}, []),
    ],
)
def test_an_absent_person_and_his_state_do_not_differ_in_silence(
    more: dict[str, Any], states: dict[str, str], words: list[str]
) -> None:
    absent = on_baku(1, "set", field="attendee", person="sergei-shoigu", value={"attendance": "absent"})
    projection = run(baku(**({"people": PEOPLE[:1]} | more)), decisions=[absent])
    assert {d.country: d.attendance for d in projection.delegations} == states
    assert [d.words for d in projection.disagreements if d.field == "delegation"] == words


def test_a_decision_on_the_state_ends_the_difference() -> None:
    absent = on_baku(1, "set", field="attendee", person="sergei-shoigu", value={"attendance": "absent"})
    state = on_baku(2, "set", field="delegation", value={"country": "RU", "attendance": "absent"})
    projection = run(baku(people=PEOPLE[:1]), decisions=[absent, state])
    assert [d.words for d in projection.disagreements if d.field == "delegation"] == []


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("country", "RU", "Russia (a decision) is preferred to Azerbaijan (1 article): an editor decided it"),
        ("status", "past-mention", "spoken of as past (a decision) is preferred to held (1 article)"),
    ],
)
def test_no_code_stands_in_the_words_of_a_dispute(field: str, value: str, words: str) -> None:
    projection = run(baku(country="AZ"), decisions=[on_baku(1, "set", field=field, value=value)])
    (told,) = [d.words for d in projection.disagreements if d.field == field]
    assert told.startswith(words)
