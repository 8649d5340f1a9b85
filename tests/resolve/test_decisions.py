"""What editors decide on a meeting, its papers and its chair holds, and what it overrules stays in sight."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from events.kinds import Basis, DateBasis, Status
from events.records import Decision
from tests.resolve.deciding import BAKU, PEOPLE, ashgabat, baku, on_ashgabat, on_baku, run
from tests.resolve.making import Article, decide


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("city", "Minsk", lambda m: (m.city, m.country) == ("Minsk", "BY")),
        ("country", "RU", lambda m: m.country == "RU"),
        ("ordinal", 78, lambda m: (m.ordinal, m.id) == (78, "cis-cmd-78")),
        ("date", "2019-10-30", lambda m: (m.date.edtf, m.date.basis) == ("2019-10-30", DateBasis.EDITOR)),
        ("date", {"edtf": "2019-10"}, lambda m: m.date.edtf == "2019-10"),
        ("status", "planned", lambda m: m.status is Status.PLANNED),
        ("status", {"status": "planned", "detail": "postponed"}, lambda m: m.status_detail == "postponed"),
        ("title", "Autumn session", lambda m: m.title == "Autumn session"),
    ],
)
def test_a_set_field_is_the_editors_and_the_articles_value_stays_visible(field, value, shown) -> None:
    article = baku(date="2019-11-05")
    projection = run(article, decisions=[on_baku(1, "set", field=field, value=value)])
    (meeting,) = projection.meetings
    assert shown(meeting)
    grounds = [g for g in projection.grounds if (g.fact, g.field) == (meeting.id, field)]
    assert [g.decision for g in grounds if g.chosen] == [1]
    if field not in ("title", "country"):
        assert [g.claim for g in grounds if not g.chosen]
        assert any((d.fact, d.field) == (meeting.id, field) for d in projection.disagreements)


def test_the_latest_decision_is_in_force_and_a_retraction_lifts_it() -> None:
    first = on_baku(1, "set", field="city", value="Minsk")
    second = on_baku(2, "set", field="city", value="Tula")
    back = on_baku(3, "retract", value=2)
    back_again = on_baku(4, "retract", value=3)
    for decisions, city in (
        ([first, second], "Tula"),
        ([first, second, back], "Minsk"),
        ([first, second, back, back_again], "Tula"),
        ([first, on_baku(5, "retract", value=1)], "Baku"),
    ):
        assert [m.city for m in run(baku(), decisions=decisions).meetings] == [city]


def test_a_corrected_date_draws_later_articles_right_or_wrong() -> None:
    correction = on_ashgabat(1, "set", field="date", value="2019-10-11")
    right, wrong = ashgabat("b", "2019-10-11"), ashgabat("c", "2019-10-10")
    (meeting,) = run(ashgabat(), right, wrong, decisions=[correction]).meetings
    assert meeting.id == "cis-cfm-2019-10-11-ashgabat"
    assert len(meeting.mentions) == 3


def test_a_corrected_ordinal_joins_the_right_session_and_leaves_its_old_number_free() -> None:
    correction = on_baku(1, "set", field="ordinal", value=78)
    same = Article("b").meeting("CIS-CMD", ordinal=78, date="2019-10-30")
    real_77 = Article("c").meeting("CIS-CMD", ordinal=77, date="2019-06-05", city="Anapa")
    projection = run(baku(date="2019-10-30"), same, real_77, decisions=[correction])
    assert {m.id: len(m.mentions) for m in projection.meetings} == {"cis-cmd-77": 1, "cis-cmd-78": 2}


RENUMBERED = on_baku(1, "set", field="ordinal", value=78)


@pytest.mark.parametrize(
    "told",
    [
        {"city": "Baku"},
        {},
        {"city": "Baku", "date": "2019-10"},
        {"country": "AZ", "date": "2019-10-30"},
        {"city": "Baku", "date": "2019-10-31"},
        {"city": "Baku", "date": "2019-10-01"},
    ],
)
def test_what_texts_call_by_an_overruled_number_is_the_meeting_as_corrected(told: dict[str, str]) -> None:
    rejection = on_baku(2, "reject", field="attendee", person="ivan-petrenko")
    later = Article("b").meeting("CIS-CMD", ordinal=77, people=PEOPLE, **told)
    projection = run(baku(date="2019-10-30"), later, decisions=[RENUMBERED, rejection])
    assert {m.id: len(m.mentions) for m in projection.meetings} == {"cis-cmd-78": 2}
    assert [a.person for a in projection.attendees] == ["sergei-shoigu"]
    assert not [d for d in projection.disagreements if d.field == "meeting"]


@pytest.mark.parametrize(("first", "second"), [("a", "b"), ("b", "a")])
@pytest.mark.parametrize("told", [{"date": "2019-10-30"}, {}])
def test_a_corrected_date_holds_what_joined_after_the_number_was_corrected(
    first: str, second: str, told: dict[str, str]
) -> None:
    on_first: dict[str, Any] = {"identity": BAKU, "mentions": [(first, "m1")]}
    on_both = {"identity": replace(BAKU, ordinal=78), "mentions": [("a", "m1"), ("b", "m1")]}
    decisions = [
        decide(1, "set", "cis-cmd-77", field="ordinal", value=78, **on_first),
        decide(2, "reject", "cis-cmd-78", field="attendee", person="ivan-petrenko", **on_first),
        decide(3, "set", "cis-cmd-78", field="date", value="2019-11-02", **on_both),
    ]
    projection = run(baku(first, date="2019-10-30"), baku(second, **told), decisions=decisions)
    assert {m.id: m.date.edtf for m in projection.meetings} == {"cis-cmd-78": "2019-11-02"}
    assert [a.person for a in projection.attendees] == ["sergei-shoigu"]


@pytest.mark.parametrize("told", [{"city": "Minsk"}, {"city": "Baku", "date": "2018-03-04"}])
def test_an_overruled_number_told_of_another_day_or_place_is_asked_about(told: dict[str, str]) -> None:
    later = Article("b").meeting("CIS-CMD", ordinal=77, **told)
    decisions = [RENUMBERED]
    projection = run(baku(date="2019-10-30"), later, decisions=decisions)
    assert [m.id for m in projection.meetings] == ["cis-cmd-77", "cis-cmd-78"]
    asked = {d.fact: d.words for d in projection.disagreements if d.field == "meeting"}
    assert set(asked) == {"cis-cmd-77", "cis-cmd-78"}
    assert "an editor overruled no. 77 at cis-cmd-78" in asked["cis-cmd-77"]

    two = decide(
        2,
        "not-same",
        "cis-cmd-78",
        other="cis-cmd-77",
        mentions=[("a", "m1")],
        value={"mentions": [[later.id, "m1"]]},
    )
    settled = run(baku(date="2019-10-30"), later, decisions=[*decisions, two])
    assert len(settled.meetings) == 2
    assert not [d for d in settled.disagreements if d.field == "meeting"]


def test_a_rejected_meeting_does_not_come_back_with_another_article() -> None:
    rejection = on_baku(1, "reject")
    assert run(baku(), baku("b"), decisions=[rejection]).meetings == ()
    assert run(baku("b"), decisions=[rejection]).meetings == ()
    assert len(run(baku(), decisions=[rejection, on_baku(2, "confirm")]).meetings) == 1


def test_confirming_is_reviewing() -> None:
    decisions = [on_baku(1, "confirm"), on_baku(2, "confirm", field="attendee", person="sergei-shoigu")]
    projection = run(baku(), decisions=decisions)
    assert [m.reviewed for m in projection.meetings] == [True]
    assert {a.person: a.reviewed for a in projection.attendees} == {
        "sergei-shoigu": True,
        "ivan-petrenko": False,
    }
    assert all(a.basis is Basis.ARTICLE for a in projection.attendees)


def test_chairmanships_are_added_set_and_rejected() -> None:
    article = Article("a").chair("CIS", "TM", 2019)

    def chair(id: int, verdict: str, country: str, **more: Any) -> Decision:
        return decide(
            id, verdict, field="chairmanship", value={"body": "CIS", "country": country, "year": 2019, **more}
        )

    assert [c.id for c in run(article, decisions=[]).chairmanships] == ["cis-tm-2019"]
    assert run(article, decisions=[chair(1, "reject", "TM")]).chairmanships == ()
    projection = run(article, decisions=[chair(1, "set", "UZ", person="Shavkat Mirziyoyev")])
    (row,) = projection.chairmanships
    assert (row.country, row.basis, row.person) == ("UZ", Basis.EDITOR, "shavkat-mirziyoyev")
    assert [g.chosen for g in projection.grounds if g.claim] == [False]


def test_documents_and_delegations_are_settled_the_same_way() -> None:
    article = baku(
        papers=[("Concept of cooperation", "considered"), ("Plan", "approved")], states={"AM": "refused"}
    )
    decisions = [
        on_baku(
            1, "set", field="document", value={"title": "The concept of cooperation", "action": "signed"}
        ),
        on_baku(2, "set", field="document", value={"title": "Concept of Cooperation", "action": "signed"}),
        on_baku(3, "reject", field="document", value="plan"),
        on_baku(4, "reject", field="delegation", value={"country": "AM"}),
        on_baku(5, "add", field="delegation", value={"country": "KG", "attendance": "observer"}),
    ]
    projection = run(article, decisions=decisions)
    assert {(d.title, d.action) for d in projection.documents} == {
        ("Concept of Cooperation", "signed"),
        ("The concept of cooperation", "signed"),
    }
    states = {d.country: d.attendance for d in projection.delegations}
    assert states == {"RU": "present", "BY": "present", "KG": "observer"}


def test_what_the_rules_infer_stays_in_sight_beside_an_editors_date() -> None:
    before = Article("b", "2019-06-30").meeting("CIS-CMD", ordinal=76, date="2019-06-05", city="Tver")
    article = Article("a", "2020-01-20").meeting("CIS-CMD", ordinal=77, city="Baku")
    alone = next(m.date for m in run(before, article, decisions=[]).meetings if m.id == "cis-cmd-77")
    assert (alone.edtf, alone.basis) == ("2019-06-05/2020-01-20", DateBasis.INFERRED)

    settled = on_baku(1, "set", field="date", value={"edtf": "2019-10-31", "basis": "editor"})
    projection = run(before, article, decisions=[settled])
    (row,) = [m for m in projection.meetings if m.id == "cis-cmd-77"]
    assert (row.date.edtf, row.date.basis) == ("2019-10-31", DateBasis.EDITOR)
    lost = [g for g in projection.grounds if (g.fact, g.field, g.chosen) == (row.id, "date", False)]
    assert {g.value for g in lost} == {"2019-06-05/2020-01-20"}
    assert {g.reason for g in lost} == {
        "the 76th session was on 2019-06-05",
        "“a” of 2020-01-20 tells of it as held",
    }
    dated = {m.id: m.date for m in projection.meetings if m.id != row.id}
    assert dated == {m.id: m.date for m in run(before, article, decisions=[]).meetings if m.id != row.id}
