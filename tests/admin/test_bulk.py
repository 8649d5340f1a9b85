"""One thing done to many rows: its effect is shown before it is saved, and nothing typed is lost."""

from typing import Any

import pytest
from lxml import html

from events.kinds import Verdict
from events.models import Attendee, Decision
from tests.admin.conftest import REASON, Desk, differences

LUSINYAN, ZARETSKY = "attendee-artem-lusinyan", "attendee-viktor-zaretsky"


def looked_at(answer: Any) -> tuple[list[str], dict[str, str]]:
    """The effect that a page tells of, and the form that saves it."""
    page = html.fromstring(answer.content.decode())
    (form,) = page.xpath("//form[.//input[@name='_back']]")
    told = [item.text_content() for item in page.xpath("//ul[@class='desk-effect']/li")]
    return told, {name: value for name, value in form.form_values() if name != "csrfmiddlewaretoken"}


def look(desk: Desk, action: str, *rows: str, **typed: str) -> tuple[list[str], dict[str, str]]:
    form: dict[str, Any] = desk.form() | {"bulk": action, "chosen": list(rows), "_bulk": "on"} | typed
    return looked_at(desk.send(form))


def attendance() -> dict[str, tuple[str, bool]]:
    return {each.person_id: (each.attendance, each.reviewed) for each in Attendee.objects.all()}


BULK = {
    "all right": (
        ("confirm", "*"),
        ["Looked at and found right: Artem Lusinyan", "Looked at and found right: Viktor Zaretsky"],
        {"artem-lusinyan": ("present", True), "viktor-zaretsky": ("absent", True)},
    ),
    "one by video link": (
        ("remote", LUSINYAN),
        ["Artem Lusinyan: attendance changed from present to by video link"],
        {"artem-lusinyan": ("remote", False), "viktor-zaretsky": ("absent", False)},
    ),
    "all came": (
        ("present", LUSINYAN, ZARETSKY),
        ["Viktor Zaretsky: attendance changed from absent to present"],
        {"artem-lusinyan": ("present", False), "viktor-zaretsky": ("present", False)},
    ),
    "one rejected": (
        ("reject", ZARETSKY),
        ["Viktor Zaretsky rejected"],
        {"artem-lusinyan": ("present", False)},
    ),
}


@pytest.mark.parametrize(("asked", "effect", "after"), BULK.values(), ids=BULK)
def test_the_effect_is_shown_and_then_saved(
    desk: Desk, asked: tuple[str, ...], effect: list[str], after: dict[str, tuple[str, bool]]
) -> None:
    told, form = look(desk, *asked)
    assert told == effect
    assert not Decision.objects.exists()
    desk.send(form, **REASON)
    assert attendance() == after
    assert differences() == []


def test_what_was_typed_is_part_of_the_effect_and_comes_back(desk: Desk) -> None:
    told, form = look(desk, "confirm", LUSINYAN, city="Minsk")
    assert told == ["City changed from Tver to Minsk", "Looked at and found right: Artem Lusinyan"]
    back = html.fromstring(desk.send(form, _back="on").content.decode()).get_element_by_id("meeting_form")
    assert (back.fields["city"], back.fields[f"{LUSINYAN}-confirm"]) == ("Minsk", "on")
    assert not Decision.objects.exists()


def test_a_stale_bulk_is_refused_with_both_versions(desk: Desk) -> None:
    _, form = look(desk, "remote", LUSINYAN)
    desk.correct(**{f"{LUSINYAN}-attendance": "observer"})
    answer = desk.send(form, **REASON)
    assert answer.status_code == 409
    rows = html.fromstring(answer.content.decode()).xpath("//section[@role='alert']//tbody/tr")
    versions = ["Artem Lusinyan, attendance", "present", "observer", "by video link"]
    assert versions in [[cell.text_content() for cell in row] for row in rows]
    assert Attendee.objects.get(person="artem-lusinyan").attendance == "observer"


def test_a_bulk_of_nothing_says_so(desk: Desk) -> None:
    form: dict[str, Any] = desk.form() | {"bulk": "present", "chosen": [LUSINYAN], "_bulk": "on"}
    assert "This changes nothing" in desk.send(form).content.decode()
    assert not Decision.objects.filter(verdict=Verdict.SET).exists()
