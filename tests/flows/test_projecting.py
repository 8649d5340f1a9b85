"""When the projection is made: on trouble the former one stands, on changed rules a new one is made."""

import pytest
from django.core.management import CommandError, call_command

from events import pipeline
from events.store import generation

pytestmark = pytest.mark.django_db


def test_a_projection_that_fails_leaves_the_former_one_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    generation.raise_requested()

    def breaks(base: object) -> None:
        raise ValueError("no way through")

    monkeypatch.setattr(pipeline, "resolve", breaks)
    with pytest.raises(ValueError, match="no way through"):
        pipeline.project()
    assert "no way through" in generation.trouble()
    assert pipeline.is_behind()
    monkeypatch.undo()
    pipeline.project()
    assert generation.trouble() == ""
    assert not pipeline.is_behind()


def test_changed_rules_of_resolving_ask_for_a_projection(monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline.follow_rules()
    before = generation.done()
    pipeline.follow_rules()
    assert generation.done() == before
    monkeypatch.setattr(pipeline, "fingerprint", lambda: "other rules")
    pipeline.follow_rules()
    assert generation.done() == before + 1


def test_a_check_while_evidence_waits_says_so_and_lists_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pipeline, "differences", lambda: [f"row {number}" for number in range(150)])
    generation.raise_requested()
    with pytest.raises(CommandError, match="does not show yet"):
        call_command("rebuild", "--check")
    assert capsys.readouterr().out == ""
    pipeline.project()
    with pytest.raises(CommandError, match="differs in 150 places"):
        call_command("rebuild", "--check")
    lines = capsys.readouterr().out.splitlines()
    assert (len(lines), lines[-1]) == (101, "… and 50 more")
