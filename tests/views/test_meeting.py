"""The page of a meeting: each value beside its ground."""

import html

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from events.kinds import Attendance, Field
from events.models import Attendee, FormerAddress, Ground
from tests import factories as make
from tests.query.world import World


def read(client: Client, address: str = "/meetings/cis-cmd-77/") -> str:
    return html.unescape(client.get(address).content.decode())


def test_value_stands_beside_its_sentence_with_the_words_marked(client: Client, world: World) -> None:
    page = read(client)
    claim = world.report.claims.get(field=Field.ORDINAL)
    assert "<mark>Ministers gathered</mark> in Baku." in page
    assert f'href="/articles/{world.report.id}/#claim-{claim.id}"' in page
    assert f"{claim.rule}, {claim.extraction.extractor}" in page


def test_attendance_is_said_in_words_and_shapes(client: Client, world: World) -> None:
    page = read(client)
    assert '<use href="#mark-absent"/></svg>absent' in page
    assert '<use href="#mark-refused"/></svg>refused to come' in page
    assert '<use href="#mark-remote"/></svg>by video link' in page


def test_silence_is_not_absence(client: Client, world: World) -> None:
    shown = client.get("/meetings/cis-cmd-77/").context
    silent = {group.country.code for group in shown["not_reported"]}
    assert {"BY", "KZ"} <= silent
    assert not silent & {"AM", "AZ", "RU"}
    assert "GE" in {group.country.code for group in shown["not_members"]}


def test_editors_value_shows_name_time_and_reason(client: Client, world: World) -> None:
    attendee = Attendee.objects.get(id="cis-cmd-77--hasanov-test")
    decision = make.decision(world.baku, by="maria", reason="The minutes say so.", field=Field.ATTENDEE)
    Ground.objects.filter(fact=attendee.id).update(chosen=False, reason="An editor outranks every rule.")
    make.ground(attendee.id, Field.ATTENDEE, decision, value={"role": "Observer of the Court"})
    Attendee.objects.filter(id=attendee.id).update(role="Observer of the Court", basis="editor")
    page = read(client)
    assert "Observer of the Court" in page
    assert "editor's value" in page
    assert "The minutes say so." in page
    assert f"Decided by maria, {decision.made_at:%-d %B %Y, %H:%M} UTC" in page
    assert "One other value was read" in page
    assert "An editor outranks every rule." in page


def test_former_address_leads_to_todays(client: Client, world: World) -> None:
    FormerAddress.objects.create(address="cis-cmd-2019-baku", article=world.report, mention="m1")
    answer = client.get("/meetings/cis-cmd-2019-baku/")
    assert (answer.status_code, answer["Location"]) == (301, "/meetings/cis-cmd-77/")


def test_neighbours_are_linked(client: Client, world: World) -> None:
    assert '<a rel="next" href="/meetings/cis-cmd-78/">' in read(client)
    assert '<a rel="prev" href="/meetings/cis-cmd-77/">' in read(client, "/meetings/cis-cmd-78/")


def test_staff_are_led_to_the_admin(client: Client, world: World) -> None:
    assert "/change/" not in read(client)
    client.force_login(get_user_model().objects.create_superuser("root"))
    assert "/admin/events/meeting/cis-cmd-77/change/" in read(client).replace("_2D", "-")


@pytest.mark.parametrize("word", Attendance)
def test_every_word_of_attendance_has_a_shape(client: Client, world: World, word: Attendance) -> None:
    assert f'<symbol id="mark-{word}"' in read(client)
