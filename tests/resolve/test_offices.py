"""What an editor's word on those who came does to a date that their offices bound."""

from __future__ import annotations

import pytest

from events.kinds import DateBasis
from events.records import Decision, MeetingRow, Projection
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base, decide

OHANYAN = ("Seyran Ohanyan", "AM", "Minister of Defence")
BY_OFFICE = "2008-04-14/2016-10-03"


def told() -> Article:
    return Article("a").meeting("CIS-CMD", ordinal=77, city="Baku", people=[OHANYAN])


def on_ohanyan(id: int, verdict: str = "set", **value: str | None) -> Decision:
    return decide(
        id,
        verdict,
        "cis-cmd-77",
        field="attendee",
        person="seyran-ohanyan",
        value=value or None,
        mentions=[("a", "m1")],
    )


def run(*decisions: Decision) -> Projection:
    evidence = base(told(), decisions=decisions)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    return projection


def session(projection: Projection) -> MeetingRow:
    (row,) = projection.meetings
    return row


@pytest.mark.parametrize(
    ("decided", "edtf"),
    [
        ({"role": "Deputy Minister of Defence"}, BY_OFFICE),
        ({"role": None}, BY_OFFICE),
        ({"represented_by": "N. N."}, BY_OFFICE),
        ({"attendance": "remote"}, BY_OFFICE),
        ({"role": "Minister of Defence"}, BY_OFFICE),
        ({"attendance": "absent"}, None),
        ({"country": "KZ"}, None),
    ],
    ids=lambda each: " ".join(map(str, each.values())) if isinstance(each, dict) else "",
)
def test_a_correction_keeps_the_days_of_the_office_unless_it_says_otherwise(
    decided: dict[str, str | None], edtf: str | None
) -> None:
    assert session(run(on_ohanyan(1, **decided))).date.edtf == edtf


def test_whoever_is_rejected_held_no_office_there() -> None:
    assert session(run(on_ohanyan(1, "reject"))).date.edtf is None


def test_an_office_that_the_table_knows_bounds_by_the_editors_word() -> None:
    projection = run(on_ohanyan(1, role="Chief of the General Staff"))
    row = session(projection)
    assert (row.date.edtf, row.date.basis) == ("2007-05-01/2008-04-14", DateBasis.INFERRED)
    grounds = [g for g in projection.grounds if (g.fact, g.field, g.chosen) == (row.id, "date", True)]
    assert {g.decision for g in grounds} == {1}


def test_readings_speak_for_themselves_beside_an_editors_word() -> None:
    """No reason of an editor's, and not that there is one, is told as what the rules read."""
    projection = run(
        on_ohanyan(1, role="Chief of the General Staff"),
        on_ohanyan(2, attendance="remote"),
        decide(3, "set", "cis-cmd-77", field="city", value="Baku", mentions=[("a", "m1")]),
        decide(4, "set", "cis-cmd-77", field="date", value={"edtf": "2012-05"}, mentions=[("a", "m1")]),
    )
    told = {(g.fact, g.field): g.reason for g in projection.grounds if g.claim}
    assert not [words for words in told.values() if "editor" in words or "minutes" in words]
    main = "stated by the article whose main subject the sitting is"
    assert told["cis-cmd-77--seyran-ohanyan", "role"] == main
    assert told["cis-cmd-77--seyran-ohanyan", "attendance"] == main
    assert told["cis-cmd-77", "city"] == main
    (inferred,) = {
        g.value for g in projection.grounds if (g.fact, g.field) == ("cis-cmd-77", "date") and g.claim
    }
    assert inferred == BY_OFFICE
