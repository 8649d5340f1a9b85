"""The projection is made from claims and decisions alone, whatever the order in which articles came."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from events.models import Attendee, Ground, Meeting
from events.store import projection, reference

pytestmark = pytest.mark.usefixtures("worker")
Manage = Callable[..., Any]
ORDERS = 3


def test_any_order_of_articles_gives_the_same_rows(manage: Manage, seeds: list[Path]) -> None:
    digests = set()
    for seed in range(ORDERS):
        call_command("flush", interactive=False, verbosity=0)
        reference.load()
        for path in random.Random(seed).sample(seeds, len(seeds)):
            assert manage("ingest", path).failure is None
        assert manage("rebuild", "--check").failure is None
        digests.add(projection.digest())
        manage("rebuild")
        digests.add(projection.digest())
    assert len(digests) == 1
    assert Meeting.objects.exists()


def test_a_row_that_was_changed_by_hand_is_found_and_mended(manage: Manage) -> None:
    manage("samples", "load")
    sound = manage("rebuild")
    attendee = Attendee.objects.order_by("id").first()
    assert attendee
    Attendee.objects.filter(id=attendee.id).update(role="Chief Cook")
    grounds = Ground.objects.filter(fact=attendee.meeting_id, field="status").update(reason="because")

    checked = manage("rebuild", "--check")
    assert checked.failure and f"differs in {grounds + 1} places" in checked.failure
    assert any(attendee.id in line and "Chief Cook" in line for line in checked.lines)
    assert Attendee.objects.get(id=attendee.id).role == "Chief Cook", "a check changes nothing"

    assert manage("rebuild") == sound
    assert manage("rebuild", "--check").failure is None


def test_rebuilding_says_how_many_rows_and_their_digest(manage: Manage) -> None:
    lines = manage("rebuild").lines
    assert lines[0] == "meetings 0"
    assert lines[-1] == f"digest {projection.digest()}"
