"""The projection is written by difference, compares clean, and leaves addresses behind."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from events.kinds import Attendance, DateBasis, Field, Status
from events.models import FormerAddress, Meeting
from events.models import Ground as GroundRow
from events.records import (
    Claim,
    DateSolution,
    DelegationRow,
    Ground,
    MeetingRow,
    ParsedArticle,
    Projection,
    Reading,
    Span,
)
from events.store import articles, projection, readings, reference, tables
from events.telling import Told, tell

pytestmark = pytest.mark.django_db
TEXT = "The ministers met in Tver."
RESTING = ("body", "date", "city", "country", "status")
ROWS = 2 + len(RESTING)
"""A meeting, its mention, and a ground for each of its values."""


def grounds(fact: str, *fields: str) -> tuple[Ground, ...]:
    return tuple(Ground(fact, field, claim="k1", value="Tver") for field in fields)


@pytest.fixture
def told() -> Projection:
    """One meeting told by one article."""
    reference.load()
    article, _ = articles.keep(ParsedArticle(TEXT, "a.txt"), datetime(2024, 5, 1, tzinfo=UTC), sample=True)
    claim = Claim(
        "k1", article, "m1", Field.CITY, "Tver", Span(21, 25, "Tver"), Span(0, 26, TEXT), "place/in"
    )
    readings.keep(article, Reading("rules/1", "en", None, (), (), ()), [claim])
    day = DateSolution("2024-05-01", date(2024, 5, 1), date(2024, 5, 1), DateBasis.EXPLICIT, ("Printed.",))
    meeting = MeetingRow(
        id="cis-cmd-2024-05-01-tver",
        body="CIS-CMD",
        ordinal=None,
        date=day,
        city="Tver",
        country="RU",
        status=Status.HELD,
        status_detail=None,
        title="Session of the Council of Defence Ministers",
        joint_with=(),
        agenda_items_count=None,
        reviewed=False,
        sample=False,
        mentions=((article, "m1"),),
    )
    return Projection(meetings=(meeting,), grounds=grounds(meeting.id, *RESTING))


def renamed(told: Projection, address: str) -> Projection:
    meeting = replace(told.meetings[0], id=address, ordinal=9)
    return replace(told, meetings=(meeting,), grounds=grounds(address, *RESTING, "ordinal"))


def test_writing_again_changes_nothing(told: Projection) -> None:
    assert projection.write(told) == ROWS
    assert projection.write(told) == 0
    assert projection.compare(told) == []


def test_building_anew_gives_the_same_bytes(told: Projection) -> None:
    projection.write(told)
    before = projection.digest()
    assert projection.write(told, anew=True) == ROWS
    assert projection.digest() == before


def test_a_reason_is_written_anew_once_it_is_told_by_a_template(told: Projection) -> None:
    plain, templated = (
        replace(told, grounds=tuple(replace(each, reason=why) for each in told.grounds))
        for why in ("decided by Anna", tell("decided by {author}", author="Anna"))
    )
    projection.write(plain)
    assert projection.write(templated) > 0
    assert projection.write(templated) == 0
    assert all(isinstance(each.reason, Told) for each in GroundRow.objects.all())


ALIKE = [
    "a",
    "",
    None,
    0,
    1,
    True,
    date(2024, 5, 1),
    "2024-05-01",
    ["a"],
    ("a",),
    {"a": 1},
    {"a": True},
    Status.HELD,
]
TOLD = [tell("{a} b", a="x"), tell("x {a}", a="b"), tell("{a} b", a=tell("x")), "x b", "held"]


def test_the_quick_comparison_says_what_the_bytes_say() -> None:
    for a, b in product([*ALIKE, *TOLD], repeat=2):
        left, right = {"column": a}, {"column": b}
        assert tables.same(left, right) == (tables.canonical(left) == tables.canonical(right)), (a, b)


def test_a_difference_is_named(told: Projection) -> None:
    projection.write(told)
    Meeting.objects.update(city="Tula")
    (line,) = projection.compare(told)
    assert "city is 'Tula', should be 'Tver'" in line


def test_a_meeting_that_moves_is_found_at_its_old_address(told: Projection) -> None:
    projection.write(told)
    projection.write(renamed(told, "cis-cmd-9"))
    assert Meeting.objects.get().id == "cis-cmd-9"
    former = FormerAddress.objects.get(address="cis-cmd-2024-05-01-tver")
    assert (former.article_id, former.mention) == told.meetings[0].mentions[0]


def test_an_ordinal_may_pass_from_one_meeting_to_another(told: Projection) -> None:
    projection.write(renamed(told, "first"))
    projection.write(renamed(told, "second"))
    assert Meeting.objects.get(ordinal=9).id == "second"


def test_samples_and_all_that_rests_on_them_go_together(told: Projection) -> None:
    from events.store import samples

    projection.write(told)
    assert samples.remove() == 1
    projection.write(Projection())
    assert samples.remove() == 0
    assert not Meeting.objects.exists()


def test_a_state_that_is_only_expected_is_not_present(told: Projection) -> None:
    words = {"KZ": Attendance.EXPECTED, "BY": Attendance.PRESENT, "AM": Attendance.REFUSED}
    sent = tuple(
        DelegationRow(f"{told.meetings[0].id}--{code.lower()}", told.meetings[0].id, code, word)
        for code, word in words.items()
    )
    on = (*told.grounds, *(ground for row in sent for ground in grounds(row.id, "attendance")))
    projection.write(replace(told, delegations=sent, grounds=on))
    meeting = Meeting.objects.get()
    assert (meeting.countries_present, meeting.countries_absent) == (["BY"], ["AM"])
