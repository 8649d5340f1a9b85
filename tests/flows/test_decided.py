"""What editors decided stays where they decided it: through later articles and other rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from events import pipeline
from events.extract import claims_of, read
from events.kinds import Field, Verdict
from events.models import Decision, Disagreement, Meeting
from events.query import decisions, pages
from events.query.decisions import Standing
from events.records import ParsedArticle
from events.store import articles, readings, reference
from events.store.decisions import decide, judge, retract

pytestmark = pytest.mark.django_db
COUNCIL = "the Council of Defense Ministers of the Commonwealth of Independent States"
LOOKING_BACK = (
    f"The 90th meeting of {COUNCIL} was held in Bishkek today. "
    f"The participants recalled decisions of the session of {COUNCIL} in Volgograd."
)
HELD = "SOCHI, July 9, {year}. The session of " + COUNCIL + " was held in Volgograd on July 5, {year}."
DATED = "cis-cmd-2016-07-05-volgograd"


@pytest.fixture
def editor() -> Any:
    reference.load()
    return get_user_model().objects.create_superuser("edda")


def take_in(text: str, version: str = "", order: Callable[[Any], Any] = tuple) -> str:
    """Keep an article and its reading, the sittings in another order if asked, and project."""
    parsed = ParsedArticle(text, "test")
    article, _ = articles.keep(parsed, datetime(2024, 5, 1, tzinfo=UTC))
    found = read(parsed)
    found = replace(found, extractor=version or found.extractor, meetings=tuple(order(found.meetings)))
    readings.keep(article, found, claims_of(article, found))
    pipeline.project()
    return article


def decided(verdict: Verdict, meeting: str, author: Any, **more: Any) -> Decision:
    made = decide(verdict, author=author, reason="seen", meeting=Meeting.objects.get(id=meeting), **more)
    pipeline.project()
    return made


def history(meeting: str) -> dict[int, Standing]:
    page = pages.meeting(meeting)
    assert page
    return {entry.judgement.id: entry.standing for entry in page.history}


def about_volgograd() -> list[str]:
    return list(Meeting.objects.filter(city="Volgograd").order_by("id").values_list("id", flat=True))


def test_a_rejected_meeting_stays_gone_and_its_address_says_so(editor: Any, client: Client) -> None:
    recalling = take_in(LOOKING_BACK)
    take_in(HELD.format(year=2016))
    assert about_volgograd() == [DATED]
    rejection = decided(Verdict.REJECT, DATED, editor)
    later = take_in(HELD.format(year=2014))
    assert about_volgograd() == ["cis-cmd-2014-07-05-volgograd"]
    assert client.get(f"/meetings/{DATED}/").status_code == 410
    told = client.get(f"/articles/{recalling}/").content.decode()
    assert f'href="/meetings/{DATED}/"' in told
    assert "Decided by edda" in told
    assert "Decided by edda" not in client.get(f"/articles/{later}/").content.decode()
    assert rejection.id not in history("cis-cmd-2014-07-05-volgograd")

    retract(rejection, author=editor, reason="it was held")
    pipeline.project()
    assert DATED in about_volgograd()
    assert history(DATED)[rejection.id] is Standing.TAKEN_BACK


def test_what_comes_in_against_a_rejection_is_seen(editor: Any, client: Client) -> None:
    take_in(LOOKING_BACK)
    (undated,) = about_volgograd()
    decided(Verdict.REJECT, undated, editor)
    take_in(HELD.format(year=2016))
    assert about_volgograd() == [DATED]
    client.force_login(editor)
    for page in (f"/meetings/{DATED}/", f"/admin/events/meeting/{DATED}/change/"):
        assert f"rejected {undated}, which may be the same" in client.get(page).content.decode()
    decided(Verdict.REJECT, DATED, editor)
    take_in(f"The session of {COUNCIL} was held in Volgograd on July 5, 2016, it was said.")
    assert about_volgograd() == []
    told = "2 other articles (“test”, “test”) name it too"
    assert any(told in open_point.words for open_point in Disagreement.objects.filter(fact=DATED))
    gone = client.get(f"/meetings/{DATED}/")
    assert gone.status_code == 410
    assert told in gone.content.decode()


def test_sittings_numbered_otherwise_keep_decisions_addresses_and_histories(
    editor: Any, client: Client, seeds: list[Path]
) -> None:
    text = seeds[1].read_text()
    take_in(text)
    changed: dict[str, tuple[int, str]] = {}
    for month, row in enumerate(Meeting.objects.order_by("id"), 1):
        key = row.mentions.values_list("mention", flat=True).get()
        number = decided(Verdict.SET, row.id, editor, field=Field.DATE, value=f"2018-{month:02}-04").id
        changed[row.id] = (number, Meeting.objects.get(mentions__mention=key).id)
    old, (_, first) = changed.popitem()
    rejection = decided(Verdict.REJECT, first, editor)
    assert len(changed) > 1
    rows = set(Meeting.objects.values_list("id", "date_edtf", "city", "ordinal"))

    take_in(text, "rules/other", lambda meetings: meetings[::-1])
    assert set(Meeting.objects.values_list("id", "date_edtf", "city", "ordinal")) == rows
    for address, (number, today) in changed.items():
        assert set(history(today)) == {number}
        assert address == today or pages.moved_to(address) == today
    assert {client.get(f"/meetings/{address}/").status_code for address in (old, first)} == {410}
    assert decisions.rejection(first) == rejection


def test_a_join_taken_back_leaves_each_history_and_address_to_its_own(editor: Any) -> None:
    take_in(f"The 90th meeting of {COUNCIL} was held in Bishkek.")
    for year in (2014, 2016):
        take_in(HELD.format(year=year))
    baku, early, late = (
        Meeting.objects.get(id__endswith=end)
        for end in ("-90", "2014-07-05-volgograd", "2016-07-05-volgograd")
    )
    first = judge(Verdict.SAME, early, baku, author=editor, reason="one", despite=True)
    pipeline.project()
    second = judge(
        Verdict.SAME, Meeting.objects.get(id=baku.id), late, author=editor, reason="one", despite=True
    )
    pipeline.project()
    assert Meeting.objects.count() == 1
    assert pages.moved_to(early.id) == baku.id
    retract(first, author=editor, reason="two")
    pipeline.project()
    assert set(Meeting.objects.values_list("id", flat=True)) == {baku.id, early.id}
    assert pages.moved_to(late.id) == baku.id
    assert second.id not in history(early.id)
    assert {first.id, second.id} <= set(history(baku.id))
