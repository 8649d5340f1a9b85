"""What editors decide holds: through new articles, other rules, and readings that go."""

from __future__ import annotations

from typing import Any

import pytest

from events.kinds import Attendance, Basis, DateBasis, Status
from events.records import Decision, Identity, Projection
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base, decide

BAKU = Identity("CIS-CMD", 77, None, "Baku")
ASHGABAT = Identity("CIS-CFM", None, "2019-10-10", "Ashgabat")
PEOPLE = [
    ("Sergey Shoygu", "RU", "Minister of Defence"),
    ("Ivan Petrenko", "BY", "Minister of Defence"),
]


def baku(name: str = "a", **more: Any) -> Article:
    more.setdefault("people", PEOPLE)
    return Article(name).meeting("CIS-CMD", ordinal=77, city="Baku", **more)


def ashgabat(name: str = "a", date: str = "2019-10-10") -> Article:
    return Article(name).meeting("CIS-CFM", date=date, city="Ashgabat")


def run(*articles: Article, decisions: list[Decision]) -> Projection:
    evidence = base(*articles, decisions=decisions)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    assert projection == resolve(base(*reversed(articles), decisions=reversed(decisions)))
    return projection


def on_baku(id: int, verdict: str, **more: Any) -> Decision:
    return decide(id, verdict, "cis-cmd-77", identity=BAKU, mentions=[("a", "m1")], **more)


def on_ashgabat(id: int, verdict: str, **more: Any) -> Decision:
    address = "cis-cfm-2019-10-10-ashgabat"
    return decide(id, verdict, address, identity=ASHGABAT, mentions=[("a", "m1")], **more)


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
    assert shoigu == "2 articles say present; an editor decided remote"
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


def test_same_joins_meetings_and_not_same_keeps_them_apart() -> None:
    one, two = ashgabat(), ashgabat("b", "2019-10-11")
    other = "cis-cfm-2019-10-11-ashgabat"
    same = on_ashgabat(1, "same", other=other)
    assert len(run(one, two, decisions=[same]).meetings) == 1
    assert len(run(one, two, decisions=[same, on_ashgabat(2, "not-same", other=other)]).meetings) == 2

    three = ashgabat("b")
    split = on_ashgabat(1, "not-same", other="cis-cfm-elsewhere", value={"mentions": [[three.id, "m1"]]})
    assert len(run(one, three, decisions=[]).meetings) == 1
    assert len(run(one, three, decisions=[split]).meetings) == 2


def test_sessions_kept_apart_do_not_share_a_number() -> None:
    second = baku("b")
    split = on_baku(1, "not-same", other="cis-cmd-x", value={"mentions": [[second.id, "m1"]]})
    projection = run(baku(), second, decisions=[split])
    assert sorted(str(m.ordinal) for m in projection.meetings) == ["77", "None"]
    assert any(d.field == "ordinal" and "belongs to cis-cmd-77" in d.words for d in projection.disagreements)


def test_same_and_not_same_for_people() -> None:
    article = baku(people=[("Ivan Petrenko", "BY"), ("Petrenkov", "BY")])
    far = baku("b", people=[("Yan Petrenka", "BY")])
    assert {a.person for a in run(article, far, decisions=[]).attendees} == {"ivan-petrenko", "yan-petrenka"}
    same = decide(1, "same", person="ivan-petrenko", other="yan-petrenka")
    (row,) = run(article, far, decisions=[same]).attendees
    assert row.person == "ivan-petrenko"
    apart = decide(1, "not-same", person="petrenkov", other="ivan-petrenko")
    assert {a.person for a in run(article, decisions=[apart]).attendees} == {"ivan-petrenko", "petrenkov"}


GONE = [
    on_baku(1, "set", field="date", value="2019-10-30"),
    on_baku(
        2, "add", field="attendee", value={"name": "Zakir Hasanov", "country": "AZ", "attendance": "present"}
    ),
    on_baku(3, "set", field="attendee", person="ivan-petrenko", value={"attendance": "absent"}),
]


def test_when_all_readings_go_the_meeting_stands_from_the_decisions() -> None:
    projection = run(decisions=GONE)
    (meeting,) = projection.meetings
    assert (meeting.id, meeting.city, meeting.date.edtf) == ("cis-cmd-77", "Baku", "2019-10-30")
    assert {a.person: a.attendance for a in projection.attendees} == {
        "zakir-hasanov": Attendance.PRESENT,
        "ivan-petrenko": Attendance.ABSENT,
    }


def test_an_article_that_comes_later_joins_what_stands_from_decisions() -> None:
    (meeting,) = run(Article("z").meeting("CIS-CMD", date="2019-10-30", city="Baku"), decisions=GONE).meetings
    assert (meeting.id, len(meeting.mentions)) == ("cis-cmd-77", 1)


def test_a_decision_follows_its_sitting_when_the_article_tells_of_it_under_another_key() -> None:
    telling = (
        Article("a")
        .meeting("CIS-CFM", status="planned", date="2020-04-10", city="Moscow")
        .meeting("CIS-CFM", date="2019-10-10", city="Ashgabat")
    )
    gone = decide(
        1,
        "set",
        "cis-cfm-2019-10-10-ashgabat",
        identity=ASHGABAT,
        mentions=[("a", "m7")],
        field="country",
        value="TJ",
    )
    projection = run(telling, decisions=[gone])
    assert {m.id: m.country for m in projection.meetings} == {
        "cis-cfm-2019-10-10-ashgabat": "TJ",
        "cis-cfm-2020-04-10-moscow": "RU",
    }


def test_a_decision_stays_with_its_reading_whatever_that_says_now() -> None:
    """A sitting keeps its key, so its words may conflict with what the meeting was known by."""
    article = Article("a").meeting("CIS-CFM", date="2019-10-11", city="Minsk").meeting("CIS-CMD", city="Baku")
    projection = run(article, decisions=[on_ashgabat(1, "set", field="country", value="TJ")])
    assert {m.id: m.country for m in projection.meetings}["cis-cfm-2019-10-11-minsk"] == "TJ"


def test_an_address_alone_is_enough() -> None:
    by_id = decide(1, "set", "cis-cmd-77", field="city", value="Minsk")
    assert [m.city for m in run(baku(), decisions=[by_id]).meetings] == ["Minsk"]
    assert [m.id for m in run(decisions=[by_id]).meetings] == ["cis-cmd-77"]


def test_a_decision_that_fits_nowhere_is_named() -> None:
    projection = run(baku(), decisions=[decide(9, "set", "no-such-body", field="city", value="Minsk")])
    assert any("decision 9" in d.words for d in projection.disagreements)


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


def test_a_corrected_country_does_not_make_another_person() -> None:
    settled = on_baku(1, "set", field="attendee", person="ivan-petrenko", value={"country": "AM"})
    (row,) = [a for a in run(baku(), decisions=[settled]).attendees if a.person.startswith("ivan")]
    assert (row.id, row.country) == ("cis-cmd-77--ivan-petrenko", "AM")


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
        "RU": "present",
    }
    assert {(d.fact, d.words) for d in projection.disagreements} == {
        ("cis-cmd-77--am", "1 article says refused; an editor decided remote"),
        ("cis-cmd-77", "an editor rejected Kazakhstan; 1 article speaks of it"),
        (
            "cis-cmd-77",
            "an editor rejected Russia; its people took part, so it stays for as long as they do: Sergey Shoygu",
        ),
    }


def test_what_people_say_of_a_state_stays_in_sight_beside_the_editors_word() -> None:
    settled = on_baku(1, "set", field="delegation", value={"country": "RU", "attendance": "expected"})
    projection = run(baku(), decisions=[settled])
    assert {d.country: d.attendance for d in projection.delegations}["RU"] == "expected"
    lost = [g for g in projection.grounds if g.fact == "cis-cmd-77--ru" and not g.chosen]
    assert [(g.value, g.reason) for g in lost] == [
        ("present", "Sergey Shoygu took part: present"),
    ]
    assert {(d.fact, d.words) for d in projection.disagreements} == {
        ("cis-cmd-77--ru", "people of the state took part: Sergey Shoygu; an editor decided expected")
    }


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
