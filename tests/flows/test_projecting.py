"""When the projection is made: on trouble the former one stands, on changed rules a new one is made."""

import pytest

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
