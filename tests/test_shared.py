"""What a missing ../shared means: a failure where CI is set, a skipped test elsewhere."""

from pathlib import Path

import pytest

from tests import shared


def test_a_missing_folder_fails_clearly_in_ci(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shared, "SHARED", tmp_path)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=rf"{tmp_path}/eval is missing: .* where CI is set"):
        shared.shared("eval")


def test_a_missing_folder_skips_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shared, "SHARED", tmp_path)
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=f"{tmp_path}/eval is not here"):
        shared.shared("eval")


@pytest.mark.parametrize("ci", ["", "true"])
def test_a_folder_that_is_there_is_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ci: str) -> None:
    (tmp_path / "eval").mkdir()
    monkeypatch.setattr(shared, "SHARED", tmp_path)
    monkeypatch.setenv("CI", ci)
    assert shared.shared("eval") == tmp_path / "eval"


def test_the_ci_script_sets_ci() -> None:
    script = Path(shared.__file__).parents[1] / ".ci" / "run"
    assert "export CI=true" in script.read_text().splitlines()
