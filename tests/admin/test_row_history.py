"""Shown rows keep their history, whoever changes them: the projection, `.update()` or raw SQL."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from events import pipeline
from events.kinds import Cause
from events.models import Attendee, Decision, FormerRow, Meeting, Revision
from events.query.pages.changes import History
from tests.admin.conftest import ADDRESS, Desk, reread, tell

pytestmark = pytest.mark.django_db
WHO = f"{ADDRESS}--artem-lusinyan"


def told(fact: str = ADDRESS, **more: Any) -> list[tuple[str, str, dict[str, Any]]]:
    """Each change of a fact, oldest first: its cause, its kind and what changed."""
    history = History(fact, **more)
    return [
        (step.revision.cause, change.kind, dict(change.parts))
        for step in reversed(history.steps(history.numbers))
        for change in step.changes
        if change.noun == "attendee"
    ]


def raw(statement: str, *given: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, given)


def test_a_row_comes_changes_and_goes(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-attendance": "absent"})
    desk.correct(**{"attendee-artem-lusinyan-reject": "on"})
    came, changed, went = told(WHO, nouns=["attendee"])
    assert came[:2] == (Cause.PROJECTION, "came")
    assert changed == (Cause.PROJECTION, "changed", {"attendance": ("present", "absent")})
    assert went[:2] == (Cause.PROJECTION, "gone")
    assert went[2]["attendance"] == ("absent", None)


@pytest.mark.parametrize("by", [
    lambda: Attendee.objects.filter(id=WHO).update(role="Chief Cook"),
    lambda: raw("UPDATE events_attendee SET role = %s WHERE id = %s", "Chief Cook", WHO),
], ids=["update()", "raw SQL"])  # fmt: skip
def test_what_is_done_by_hand_shows_as_such_and_so_does_its_mending(
    by: Callable[[], object],
    world: Meeting,
) -> None:
    by()
    change = told(WHO, nouns=["attendee"])[-1]
    assert change == (Cause.BY_HAND, "changed", {"role": ("Minister of Defence", "Chief Cook")})
    pipeline.rebuild()
    history = History(WHO, ["attendee"])
    (mending,) = history.steps(history.numbers[:1])
    assert mending.revision.cause == Cause.REBUILD
    assert [(each.mends, dict(each.parts)) for each in mending.changes] == [
        (True, {"role": ("Chief Cook", "Minister of Defence")})
    ]


def test_what_is_deleted_or_emptied_by_hand_can_still_be_read(world: Meeting) -> None:
    raw("SET CONSTRAINTS ALL IMMEDIATE")
    raw("DELETE FROM events_attendee WHERE id = %s", WHO)
    raw("TRUNCATE events_delegation")
    assert told(WHO, nouns=["attendee"])[-1][:2] == (Cause.BY_HAND, "gone")
    emptied = FormerRow.objects.filter(noun="delegation", until__cause=Cause.BY_HAND)
    assert sorted(emptied.values_list("content__country_id", flat=True)) == ["AM"]


def test_building_anew_and_reading_again_leave_no_history(world: Meeting) -> None:
    before = [History(ADDRESS).numbers, told()]
    pipeline.rebuild()
    assert [History(ADDRESS).numbers, told()] == before
    assert not FormerRow.objects.exists()
    reread()
    assert [History(ADDRESS).numbers, told()] == before


def test_nobody_rewrites_the_history(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-attendance": "absent"})
    for statement in (
        "UPDATE events_formerrow SET content = '{}'",
        "DELETE FROM events_formerrow",
        "TRUNCATE events_formerrow",
        "DELETE FROM events_revision",
    ):
        with pytest.raises(IntegrityError, match="kept for good"), transaction.atomic():
            raw(statement)
    raw("UPDATE events_attendee SET since = 1 WHERE id = %s", WHO)
    assert told(WHO, nouns=["attendee"])[-1][2] == {"attendance": ("present", "absent")}


def test_a_change_tells_the_decision_or_the_article_it_rests_on(desk: Desk) -> None:
    article = tell()
    desk.correct(city="Minsk")
    history = History(ADDRESS, ["meeting"])
    changed, came = history.steps(history.numbers)
    decision = Decision.objects.get()
    (why,) = changed.changes[0].reasons
    assert (why.decision, why.author, why.words) == (decision.id, "editor", "Seen in the minutes.")
    assert {(each.article, each.extractor) for each in came.changes[0].reasons} == {(article, "rules/1")}
    desk.client.post(f"/admin/events/decision/{decision.id}/take-back/", {"words": "A slip."})
    history = History(ADDRESS, ["meeting"])
    (back, *_) = history.steps(history.numbers[:1])
    assert dict(back.changes[0].parts) == {"city": ("Minsk", "Tver"), "country": ("BY", "RU")}
    assert [(each.words, each.lifted) for each in back.changes[0].reasons] == [("A slip.", True)]


def test_who_was_rejected_went_by_that_decision_and_the_page_offers_to_take_it_back(desk: Desk) -> None:
    desk.correct(**{"attendee-artem-lusinyan-reject": "on"})
    page = desk.client.get(f"/admin/events/meeting/{ADDRESS}/history/").content.decode()
    assert "Artem Lusinyan went: office “Minister of Defence”, attendance present" in page
    assert "Decided by editor: Seen in the minutes" in page
    assert f"/admin/events/decision/{Decision.objects.get().id}/take-back/" in page
    gone = desk.client.get(f"/admin/events/attendee/{WHO}/history/")
    assert (gone.status_code, "Artem Lusinyan went" in gone.content.decode()) == (200, True)


def test_the_page_asks_the_same_number_of_queries_whatever_the_number_of_attendees(
    desk: Desk, django_assert_max_num_queries: Any
) -> None:
    desk.correct(**{"attendee-artem-lusinyan-attendance": "absent", "city": "Minsk"})
    with django_assert_max_num_queries(22):
        desk.client.get(f"/admin/events/meeting/{ADDRESS}/history/")


def test_a_meeting_keeps_its_history_under_a_new_address(desk: Desk) -> None:
    desk.correct(ordinal="62")
    steps = History("cis-cmd-62")
    (moved, *_, first) = steps.steps(steps.numbers)
    assert [(each.noun, each.kind, dict(each.parts)) for each in moved.changes] == [
        ("meeting", "changed", {"ordinal": (61, 62)})
    ]
    assert first.changes[0].kind == "came"


def test_a_projection_that_changes_nothing_makes_no_revision(world: Meeting) -> None:
    count = Revision.objects.count()
    pipeline.rebuild()
    reread()
    made = Revision.objects.order_by("id")[count:]
    assert [each.cause for each in made] == [Cause.REBUILD, Cause.PROJECTION]


TABLES = {"meeting": "{since}", "attendee": "{since}", "delegation": "{since}", "ground": "{since,id}"}


def rows(statement: str, **given: Any) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        return sorted(str(row) for (row,) in cursor.fetchall())


def test_what_stood_at_any_revision_is_the_rows_since_then_and_the_former_ones_until_after(
    desk: Desk,
) -> None:
    stood: dict[int, dict[str, list[str]]] = {}
    for typed in (
        {"city": "Minsk"},
        {"attendee-artem-lusinyan-attendance": "remote", "ordinal": "62"},
        {"attendee-viktor-zaretsky-reject": "on"},
    ):
        desk.correct(Meeting.objects.get().id, **typed)
        latest = Revision.objects.latest("id").id
        stood[latest] = {
            table: rows(f"SELECT (to_jsonb(t) - '{untold}'::text[])::text FROM events_{table} AS t")
            for table, untold in TABLES.items()
        }
    pipeline.rebuild()
    assert len(stood) == 3
    for number, tables in stood.items():
        for table, then in tables.items():
            union = f"""
                SELECT (to_jsonb(t) - '{TABLES[table]}'::text[])::text FROM events_{table} AS t
                WHERE coalesce(since, 0) <= %(at)s
                UNION ALL SELECT content::text FROM events_formerrow
                WHERE noun = %(noun)s AND coalesce(since, 0) <= %(at)s AND until_id > %(at)s"""
            assert rows(union, at=number, noun=table) == then, (number, table)
