"""Corrections leave as gold: the article's own reading, with what the editors decided in place of it."""

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from events.evaluation import cases
from events.models import Decision, Meeting
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, Desk, tell

pytestmark = pytest.mark.django_db
LUSINYAN = "attendee-artem-lusinyan"


def exported(folder: Path) -> list[dict[str, Any]]:
    """The gold of each corrected article, after `evaluate` has taken the folder."""
    call_command("export_gold", folder, stdout=io.StringIO())
    call_command("evaluate", folder, stdout=io.StringIO())
    return [case.gold for case in cases(folder / "gold", folder / "texts")]


def people(gold: dict[str, Any]) -> dict[str, str]:
    return {row["name"]: row["attendance"] for row in gold["meetings"][0]["attendees"]}


def test_what_was_decided_stands_in_place_of_what_was_read(desk: Desk, tmp_path: Path) -> None:
    tell(OTHER, OTHER_TOLD)
    desk.correct(**{f"{LUSINYAN}-attendance": "represented", f"{LUSINYAN}-role": "Envoy"})
    desk.correct(city="Minsk", date="2015-06-04", **{"attendee-viktor-zaretsky-reject": "on"})
    (gold,) = exported(tmp_path / "out")
    (meeting,) = gold["meetings"]
    assert meeting["attendees"] == [
        {"name": "Artem Lusinyan", "country": "AM", "role": "Envoy", "attendance": "represented"}
    ]
    told = {
        field: meeting[field] for field in ("body", "ordinal", "date", "city", "country", "status", "main")
    }
    assert told == {
        "body": "CIS-CMD",
        "ordinal": 61,
        "date": "2015-06-04",
        "city": "Minsk",
        "country": "BY",
        "status": "held",
        "main": True,
    }
    assert (meeting["countries_present"], meeting["countries_absent"]) == (["AM"], [])
    assert gold["published"] == "2015-06-06"
    assert {each["decision"] for each in gold["x_corrections"]} <= set(
        Decision.objects.values_list("id", flat=True)
    )
    (text,) = (tmp_path / "out" / "texts").glob("*.txt")
    assert text.read_text() == Meeting.objects.get(id=ADDRESS).mentions.get().article.text


def test_what_the_text_does_not_say_is_accepted_and_not_asked_for(desk: Desk, tmp_path: Path) -> None:
    tell(OTHER, OTHER_TOLD)
    address = "cis-cfm-2017-04-07-minsk"
    added = {"new-0-person": "Pyotr Novikov", "new-0-country": "KZ", "new-0-attendance": "present"}
    desk.correct(address, ordinal="12", city="Brest", **added)
    (gold,) = exported(tmp_path / "out")
    (meeting,) = gold["meetings"]
    assert (meeting["ordinal"], meeting["x_ordinal_alternatives"], meeting["city"]) == (None, [12], "Brest")
    assert meeting["attendees"] == []


def test_somebody_whom_the_rules_missed_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    desk.correct(**{"new-0-person": "Ivan", "new-0-country": "RU", "new-0-attendance": "remote"})
    (gold,) = exported(tmp_path / "out")
    assert people(gold) == {"Artem Lusinyan": "present", "Viktor Zaretsky": "absent", "Ivan": "present"}


def test_a_rejected_meeting_is_none_in_its_article_and_what_was_taken_back_is_no_gold(
    desk: Desk, tmp_path: Path
) -> None:
    desk.client.post(f"/admin/events/meeting/{ADDRESS}/reject/", {"words": "Never held."})
    (gold,) = exported(tmp_path / "first")
    assert gold["meetings"] == []
    number = Decision.objects.get().id
    desk.client.post(f"/admin/events/decision/{number}/take-back/", {"words": "It was."})
    call_command("export_gold", tmp_path / "second", stdout=(said := io.StringIO()))
    assert said.getvalue().startswith("0 articles with corrections")


def test_a_folder_that_holds_something_is_refused(db: None, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("old")
    with pytest.raises(CommandError, match="is not empty: name a new folder"):
        call_command("export_gold", tmp_path)
