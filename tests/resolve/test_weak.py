"""What only a place makes one meeting holds only where the dates known without it allow it."""

from __future__ import annotations

from datetime import date

import pytest

from events import resolve
from events.kinds import DateBasis
from events.records import MeetingRow, Projection
from events.resolve.dates import solve
from tests.resolve.making import Article, base, decide
from tests.resolve.test_dates import ONE_SENTENCE, TODAY, run, together

WRONG = {"city": "Minsk", "people": [("Pavel Orlov", "BY", "Minister of Defence")]}
LED = [("Andrei Ravkov", "BY", "Minister of Defence")]


def numbered(premiers: str = "2018-06-01") -> Article:
    """An undated 90th session in Minsk, under way after a dated one; its former one sat in Brest."""
    article = Article("session").meeting("CIS-CMD", ordinal=90, city="Minsk", people=LED, told=TODAY)
    article.meeting("CIS-CMD", status="past-mention", city="Brest", rule="previous-sitting")
    return article.meeting("CIS-CHG", status="past-mention", date=premiers, city="Moscow")


def dated(day: str, name: str = "dated", **more: object) -> Article:
    return Article(name, day).meeting("CIS-CMD", date=day, **(WRONG | more))


def of(projection: Projection, article: Article, mention: str = "m1") -> MeetingRow:
    return next(m for m in projection.meetings if (article.id, mention) in m.mentions)


@pytest.mark.parametrize("day", ["2012-03-03", "2018-05-30", "2020-01-21", "2031-01-01"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_day_outside_what_the_rest_leaves_open_is_another_sitting(day: str, turned: bool) -> None:
    session, other = numbered(), dated(day)
    alone, both = run(session), run(*((other, session) if turned else (session, other)))
    for mention in ("m1", "m2", "m3"):
        assert of(both, session, mention) == of(alone, session, mention)
    assert of(both, other).id == f"cis-cmd-{day}-minsk"
    assert [a for a in both.attendees if a.meeting == "cis-cmd-90"] == list(alone.attendees)
    named = {d.fact: d.words for d in both.disagreements if d.field == "meeting"}
    assert set(named) == {"cis-cmd-90", of(both, other).id}
    for fact, told in ((of(both, other).id, "cis-cmd-90"), ("cis-cmd-90", of(both, other).id)):
        assert named[fact].startswith(f"may be the same as {told}; its date does not fit because ")


def test_a_day_inside_it_is_the_sitting() -> None:
    session, other = numbered(), dated("2019-05-30")
    projection = run(session, other)
    assert of(projection, other).id == "cis-cmd-90"
    assert of(projection, session).date.edtf == "2019-05-30"
    assert not [d for d in projection.disagreements if d.field == "meeting"]


def test_of_two_days_the_one_inside_is_the_sitting() -> None:
    session, inside, outside = numbered(), dated("2019-05-30"), dated("2012-03-03", "outside")
    projection = run(session, inside, outside)
    assert of(projection, inside) == of(projection, session)
    assert of(projection, outside).id == "cis-cmd-2012-03-03-minsk"


def test_a_former_plan_for_the_city_is_another_sitting() -> None:
    due = Article("due", "2012-03-03").meeting("CIS-CMD", status="planned", detail="postponed", city="Minsk")
    projection = run(numbered(), due)
    assert of(projection, due).id != "cis-cmd-90"
    (words,) = [d.words for d in projection.disagreements if d.fact == "cis-cmd-90" and d.concern.disputed]
    assert "not before 1 June 2018" in words


@pytest.mark.parametrize(("premiers", "day"), [("2015-06-01", "2018-05-30"), ("2018-06-01", "2020-03-03")])
def test_who_an_editor_says_was_there_joins_and_splits_nothing(premiers: str, day: str) -> None:
    session, other = numbered(premiers), dated(day)
    absent = {"field": "attendee", "person": "andrei-ravkov", "value": {"attendance": "absent"}}
    decision = decide(1, "set", "cis-cmd-90", mentions=[(session, "m1")], **absent)
    corrected = resolve.resolve(base(session, other, decisions=[decision]))
    assert "absent" in {row.attendance for row in corrected.attendees}
    assert [m.id for m in corrected.meetings] == [m.id for m in run(session, other).meetings]


@pytest.mark.parametrize(("day", "one"), [("2019-03-03", True), ("2011-03-03", False)])
def test_where_one_end_is_open_the_day_must_be_near_the_other(day: str, one: bool) -> None:
    back = Article("back", "2020-01-08").meeting("CIS-CMD", status="past-mention", city="Minsk")
    assert len(run(back, dated(day)).meetings) == (1 if one else 2)


def test_a_yearless_day_beside_a_session_keeps_its_year() -> None:
    session = Article("session").meeting("CIS-CMD", ordinal=90, city="Minsk", told=TODAY)
    session.meeting("CIS-CHS", status="past-mention", date="XXXX-05-11", city="Astana")
    session.meeting("CIS-CHG", status="past-mention", date="XXXX-05-25", city="Moscow")
    summit = Article("summit").meeting("CIS-CHS", date="2018-05-11", city="Astana")
    projection = run(together(session, ONE_SENTENCE), summit, dated("2012-03-03"))
    premiers = of(projection, session, "m3").date
    assert (premiers.edtf, premiers.basis) == ("2018-05-25", DateBasis.INFERRED)
    assert of(projection, session).date.earliest == date(2018, 5, 25)


def test_the_bound_of_a_yearless_day_is_such_a_day() -> None:
    past = {"status": "past-mention", "date": "XXXX-10-25", "city": "Moscow"}
    article = Article("a", "2019-11-05").meeting("CIS-CMD", date="2019-11-05").meeting("CIS-CHG", **past)
    (found,) = [m.date for m in run(article).meetings if m.body == "CIS-CHG"]
    assert (found.edtf, found.earliest, found.latest) == ("XXXX-10-25", None, date(2019, 10, 25))


@pytest.mark.parametrize("turned", [False, True])
def test_two_joins_that_contradict_each_other_are_both_left_open(turned: bool) -> None:
    session = Article("session").meeting("CIS-CMD", ordinal=90, city="Minsk", told=TODAY)
    session.meeting("CIS-CHS", status="past-mention", city="Astana")
    summit = Article("summit").meeting("CIS-CHS", date="2018-05-11", city="Astana")
    articles = [session, summit, dated("2012-03-03")]
    projection = run(*(reversed(articles) if turned else articles))
    assert len(projection.meetings) == 4
    assert not [r for m in projection.meetings for r in m.date.reasons if "contradiction" in r]
    assert len([d for d in projection.disagreements if "may be the same as" in d.words]) == 4


@pytest.mark.parametrize(("ours", "theirs"), [("a", "b"), ("b", "a")])
def test_a_sitting_that_one_session_may_not_be_is_still_anothers(ours: str, theirs: str) -> None:
    refused = Article(ours).meeting("CIS-CMD", ordinal=90, city="Minsk", people=LED)
    meant = Article(theirs).meeting("CIS-CMD", ordinal=91, city="Minsk")
    sitting = dated("2023-03-03")
    projection = run(refused, meant, sitting)
    assert of(projection, sitting) == of(projection, meant)
    assert of(projection, refused).id == "cis-cmd-90"
    told = {d.fact: d.words for d in projection.disagreements if d.field == "meeting"}
    assert told["cis-cmd-90"].startswith("may be the same as cis-cmd-91; its date does not fit because ")


def test_the_dates_without_weak_joins_are_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(resolve, "solve", lambda *given: asked.append(given) or solve(*given))
    test_two_joins_that_contradict_each_other_are_both_left_open(False)
    assert len(asked) == len(["without any", "with all", "without the two"])
