"""A decision finds its meeting again: joined or kept apart, read otherwise, or read no more."""

from __future__ import annotations

from events.kinds import Attendance
from tests.resolve.deciding import ASHGABAT, ashgabat, baku, on_ashgabat, on_baku, run
from tests.resolve.making import Article, decide


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
