"""The contract's JSON."""

from __future__ import annotations

import json

import jsonschema
import pytest

from events.extract.output import report
from events.kinds import Attendance, DateBasis
from events.records import DateReading, MeetingReading, Stated
from tests.extract import samples
from tests.extract.helpers import reading
from tests.shared import shared


def printed(sitting: MeetingReading) -> dict:
    output = report.as_json("a1", samples.reading(sitting))
    jsonschema.validate(output, json.loads(report.schema()))
    return output["meetings"][0]  # type: ignore[index,call-overload,return-value]


def test_a_full_reading_fits_the_schema() -> None:
    sitting = printed(samples.meeting())
    assert (sitting["body"], sitting["ordinal"], sitting["city"], sitting["country"]) == (
        "CIS-CMD",
        68,
        "Minsk",
        "BY",
    )
    assert sitting["date"]["edtf"] == "2015-05-05"
    assert sitting["joint_with"] == ["CSTO-CMD"]
    assert sitting["documents"][0]["title"] == "draft of it"


def test_an_empty_reading_fits_the_schema() -> None:
    silent = samples.reading(published=None, meetings=(), chairmanships=(), organizations=())
    output = report.as_json("a1", silent)
    jsonschema.validate(output, json.loads(report.schema()))
    assert output["meetings"] == []


@pytest.mark.parametrize(
    ("attendance", "word", "detail", "present"),
    [
        (Attendance.PRESENT, "present", None, True),
        (Attendance.REMOTE, "present", "remote", True),
        (Attendance.OBSERVER, "present", "observer", True),
        (Attendance.EXPECTED, "present", "expected", False),
        (Attendance.REPRESENTED, "represented", None, True),
        (Attendance.ABSENT, "absent", None, False),
        (Attendance.REFUSED, "absent", "refused", False),
    ],
)
def test_attendance_is_a_coarse_word_with_a_detail(
    attendance: Attendance, word: str, detail: str | None, present: bool
) -> None:
    sitting = printed(samples.meeting(attendees=(samples.attendee(attendance),), delegations=()))
    (person,) = sitting["attendees"]
    assert (person["attendance"], person["detail"]) == (word, detail)
    assert sitting["countries_present"] == (["RU"] if present else [])


@pytest.mark.parametrize("silent", [Attendance.NOT_REPORTED, Attendance.NOT_A_MEMBER])
def test_silence_is_never_printed(silent: Attendance) -> None:
    delegations = ((Stated("BY", samples.evidence("Belarus")), silent),)
    sitting = printed(samples.meeting(attendees=(samples.attendee(silent),), delegations=delegations))
    assert (sitting["attendees"], sitting["countries_present"], sitting["countries_absent"]) == ([], [], [])


def test_countries_come_from_delegations_and_ministers() -> None:
    delegations = tuple(
        (Stated(code, samples.evidence("Belarus")), attendance)
        for code, attendance in (
            ("KZ", Attendance.PRESENT),
            ("AM", Attendance.REFUSED),
            ("KG", Attendance.ABSENT),
        )
    )
    sitting = printed(samples.meeting(delegations=delegations))
    assert (sitting["countries_present"], sitting["countries_absent"]) == (["KZ", "RU"], ["AM", "KG"])


@pytest.mark.parametrize("edtf", ["XXXX-10-11", "XXXX-10"])
def test_a_date_without_year_is_null(edtf: str) -> None:
    date = DateReading(edtf, DateBasis.EXPLICIT, "no year", samples.evidence("5 May"))
    assert printed(samples.meeting(date=date))["date"] is None


def test_a_date_known_from_the_carrier_needs_no_words() -> None:
    reading = samples.reading(published=DateReading("2015-05-06", DateBasis.GIVEN, "the carrier"))
    output = report.as_json("a1", reading)
    jsonschema.validate(output, json.loads(report.schema()))
    assert output["published"] == {"edtf": "2015-05-06", "basis": "given", "reason": "the carrier"}


def test_the_shipped_schema_is_the_contract() -> None:
    contract = shared("contracts/extraction.schema.json")
    assert json.loads(report.schema()) == json.loads(contract.read_text(encoding="utf-8"))


MET = "The CIS Council of Defence Ministers met in Baku on Wednesday. It was attended by Zakir Hasanov. "
FIXED = "The session of the CIS Council of Defence Ministers planned for 4 December in Baku "


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (MET + "Sergei Shoigu was expected to attend.", ["AZ"]),
        (FIXED + "has been cancelled. Sergei Shoigu was expected to attend.", []),
        (FIXED + "will open on time. Sergei Shoigu is expected to attend.", ["RU"]),
    ],
)
def test_expected_states_are_those_of_a_coming_sitting_alone(text: str, states: list[str]) -> None:
    output = report.as_json("a1", reading("BAKU, 2 December 2015. /SAMPLE/. " + text))
    (sitting,) = output["meetings"]  # type: ignore[misc,union-attr]
    assert sitting["countries_present"] == states  # type: ignore[index,call-overload]
