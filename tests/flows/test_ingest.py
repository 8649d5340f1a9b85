"""The given articles go the whole way, through a real worker, by the command that people use."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from events.extract import VERSION
from events.models import Article, Attendee, Chairmanship, Claim, Extraction, Ground, Job, Meeting

pytestmark = pytest.mark.usefixtures("worker")
Manage = Callable[..., Any]


def test_the_seeds_go_the_whole_way(manage: Manage, seeds: list[Path]) -> None:
    outcome = manage("ingest", seeds[0].parent)
    assert outcome.failure is None
    assert outcome.lines == [f"{len(seeds) - 1} new, 0 known already, 1 without a meeting, 0 failed"] or (
        outcome.lines == [f"{len(seeds)} new, 0 known already, 0 without a meeting, 0 failed"]
    )

    baku = Meeting.objects.get(body="CIS-CMD", ordinal=77)
    assert (baku.city, baku.country_id) == ("Baku", "AZ")
    people = Attendee.objects.filter(meeting=baku, attendance="present").values_list(
        "person__name", flat=True
    )
    assert len(people) >= 6
    assert any("Lebedev" in name for name in people)
    states = dict(baku.delegations.values_list("country", "attendance"))
    assert states["AM"] == "refused"
    assert "AZ" not in states or states["AZ"] != "absent"

    assert Meeting.objects.filter(city="Tula", date_from="2023-09-29").exists()
    assert Meeting.objects.filter(body="CIS-CFM", city="Ashgabat", date_from="2019-10-10").exists()
    assert Meeting.objects.filter(body="CIS-CHS", date_from="2019-10-11").exists()
    terms = set(Chairmanship.objects.filter(body="CIS").values_list("country", "year_from"))
    assert {("TM", 2019), ("BY", 2021), ("KZ", 2022), ("KG", 2023), ("RU", 2024)} <= terms
    assert not Attendee.objects.filter(person__name__contains="Lavrov", attendance="remote").exists()
    assert not Attendee.objects.filter(person__name__contains="Levedev").exists()


def test_every_span_is_verbatim_and_every_fact_has_ground(manage: Manage, seeds: list[Path]) -> None:
    manage("ingest", seeds[0].parent)
    claims = list(Claim.objects.select_related("article"))
    assert claims
    for claim in claims:
        assert claim.article.text[claim.start : claim.end] == claim.quote
    grounded = set(Ground.objects.filter(chosen=True).values_list("fact", flat=True))
    for model in (Meeting, Attendee, Chairmanship):
        facts = {str(key) for key in model.objects.values_list("pk", flat=True)}
        assert facts and facts <= grounded
    assert manage("rebuild", "--check").failure is None


def test_a_second_time_all_is_known_and_nothing_moves(manage: Manage, seeds: list[Path]) -> None:
    manage("ingest", seeds[0].parent)
    before = manage("rebuild").out
    outcome = manage("ingest", *seeds)
    assert outcome.lines == [f"0 new, {len(seeds)} known already, 0 without a meeting, 0 failed"]
    assert Article.objects.count() == Extraction.objects.count() == len(seeds)
    assert manage("rebuild").out == before


def test_a_raised_version_retires_the_older_reading_and_the_current_one_returns(
    manage: Manage, seeds: list[Path]
) -> None:
    manage("ingest", seeds[0].parent)
    claims = Claim.objects.count()
    rehearsed = manage("reextract", "--as", "rules/99-rehearsal")
    assert rehearsed.failure is None
    in_force = Extraction.objects.filter(retired_at=None)
    assert set(in_force.values_list("extractor", flat=True)) == {"rules/99-rehearsal"}
    assert Extraction.objects.count() == 2 * len(seeds)
    assert Claim.objects.count() == 2 * claims
    assert manage("rebuild", "--check").failure is None

    manage("ingest", seeds[0].parent)
    assert set(in_force.values_list("extractor", flat=True)) == {VERSION}
    assert Claim.objects.count() == 2 * claims
    assert manage("rebuild", "--check").failure is None


def test_without_waiting_the_work_is_only_queued(manage: Manage, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nothing of note happened.")
    (tmp_path / "b.txt").write_bytes(b"")
    outcome = manage("ingest", tmp_path, no_wait=True)
    assert outcome.lines[0] == "2 queued, 0 failed"
    manage("ingest", tmp_path)
    assert not Job.objects.exclude(state__in=["known", "no-meeting", "failed"]).exists()


def test_samples_come_marked_and_leave_no_trace(manage: Manage) -> None:
    loaded = manage("samples", "load")
    assert loaded.failure is None
    assert Article.objects.count() == Article.objects.filter(sample=True).count() == 36
    assert Meeting.objects.filter(sample=True).count() == Meeting.objects.count() > 20
    assert manage("rebuild", "--check").failure is None

    assert manage("samples", "remove").lines == ["36 sample articles removed"]
    for model in (Article, Meeting, Attendee, Chairmanship, Claim, Ground):
        assert not model.objects.exists(), model
    assert manage("rebuild", "--check").failure is None
    assert manage("samples", "remove").lines == ["0 sample articles removed"]
