"""Present, expected, absent, refused; and the states."""

from __future__ import annotations

from typing import Any

import pytest

from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base


def report(name: str, status: str = "held", *, word: str | None = None, **states: str) -> Article:
    people = [("Ivan Petrenko", "BY", "Minister of Defence", word)] if word else []
    return Article(name).meeting("CIS-CMD", ordinal=77, status=status, people=people, states=states)


@pytest.mark.parametrize(
    ("articles", "person", "state", "quarrels"),
    [
        ([report("a", "planned", word="expected")], "expected", "expected", 0),
        ([report("a", "planned", word="present")], "expected", "expected", 0),
        ([report("a", "planned", word="expected"), report("b")], "expected", "expected", 0),
        ([report("a", "planned", word="expected"), report("b", word="present")], "present", "present", 0),
        ([report("a", "planned", word="expected"), report("b", word="absent")], "absent", None, 0),
        ([report("a", word="present"), report("b", word="remote")], "remote", "remote", 0),
        ([report("a", word="absent"), report("b", word="refused")], "refused", None, 0),
        ([report("a", word="absent"), report("b", word="represented")], "represented", "represented", 0),
        (
            [report("a", word="present"), report("b", word="present"), report("c", word="absent")],
            "present",
            "present",
            1,
        ),
        ([report("a", BY="refused")], None, "refused", 0),
        ([report("a", BY="absent", word="absent")], "absent", "absent", 0),
        ([report("a", BY="absent", word="present")], "present", "present", 1),
        ([report("a", "planned", word="expected"), report("b", BY="refused")], "expected", "refused", 0),
        ([report("a", "planned", BY="expected"), report("b", word="present")], "present", "present", 0),
        ([report("a", "planned", BY="expected"), report("b", BY="present")], None, "present", 0),
        ([report("a", BY="observer", word="present")], "present", "observer", 0),
        ([report("a")], None, None, 0),
    ],
)
def test_attendance(articles: list[Article], person: str | None, state: str | None, quarrels: int) -> None:
    evidence = base(*articles)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    assert [a.attendance for a in projection.attendees] == ([person] if person else [])
    assert [d.attendance for d in projection.delegations] == ([state] if state else [])
    assert len([d for d in projection.disagreements if d.field == "attendance"]) == quarrels


def test_officers_of_an_organisation_make_no_state() -> None:
    article = Article("a").meeting(
        "CIS-CMD", ordinal=77, people=[("Sergey Lebedev", None, "CIS Executive Secretary")]
    )
    assert resolve(base(article)).delegations == ()


def test_what_lost_stays_visible() -> None:
    projection = resolve(base(report("a", "planned", word="expected"), report("b", word="present")))
    grounds = [g for g in projection.grounds if g.fact.endswith("petrenko") and g.field == "attendance"]
    assert [(g.value, g.chosen) for g in grounds] == [("present", True), ("expected", False)]


def test_a_paper_told_by_two_articles_is_one() -> None:
    one = Article("a").meeting("CIS-CMD", ordinal=77, papers=[("Concept of Cooperation", "approved")])
    two = Article("b").meeting(
        "CIS-CMD",
        ordinal=77,
        papers=[("concept of cooperation", "approved"), ("draft concept of cooperation", "considered")],
    )
    projection = resolve(base(one, two))
    assert [(d.title, d.action, d.draft) for d in projection.documents] == [
        ("Concept of Cooperation", "approved", False),
        ("draft concept of cooperation", "considered", True),
    ]
    long = "a " + "very " * 40 + "long title"
    (paper,) = resolve(base(Article("a").meeting("CIS-CMD", ordinal=77, papers=[(long, "signed")]))).documents
    assert len(paper.id) < 100


@pytest.mark.parametrize(
    ("other", "published", "detail"),
    [
        ({"detail": "under-way"}, "2019-10-31", "under-way"),
        ({}, "2019-10-30", "under-way"),
        ({}, "2019-10-31", None),
        ({"status": "past-mention"}, "2020-05-01", None),
        ({"status": "planned"}, "2019-10-31", "under-way"),
    ],
    ids=["still", "told before", "over on the day", "past later", "a plan is no report"],
)
def test_under_way_ends_with_the_first_report_that_it_is_over(
    other: dict[str, Any], published: str, detail: str | None
) -> None:
    sitting = {"ordinal": 77, "date": "2019-10-30/2019-10-31"}
    live = Article("a", "2019-10-31").meeting("CIS-CMD", detail="under-way", **sitting)
    (meeting,) = resolve(base(live, Article("b", published).meeting("CIS-CMD", **sitting, **other))).meetings
    assert (meeting.status, meeting.status_detail) == ("held", detail)


@pytest.mark.parametrize("status", ["held", "planned"])
@pytest.mark.parametrize("detail", ["cancelled", "postponed"])
@pytest.mark.parametrize("word", ["present", "remote", "observer"])
def test_nobody_came_to_a_sitting_that_was_not_held(status: str, detail: str, word: str) -> None:
    people = [("Ivan Petrenko", "BY", "Minister of Defence", word)]
    called_off = Article("a", "2019-11-01").meeting(
        "CIS-CMD",
        ordinal=77,
        date="2019-10-30",
        status=status,
        detail=detail,
        people=people,
        states={"RU": word},
    )
    projection = resolve(base(called_off))
    (meeting,) = projection.meetings
    assert (meeting.status, meeting.status_detail) == ("planned", detail)
    assert [a.attendance for a in projection.attendees] == ["expected"]
    assert {d.attendance for d in projection.delegations} == {"expected"}
    if detail == "cancelled":
        assert not any("contradiction" in reason for reason in meeting.date.reasons)

    after_all = resolve(base(called_off, report("b", word="present")))
    assert [(m.status, m.status_detail) for m in after_all.meetings] == [("held", None)]
    assert [a.attendance for a in after_all.attendees] == ["present"]
