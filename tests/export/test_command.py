"""`manage.py export` gives the bytes of the web export, whole or not at all."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.http import QueryDict

from events import export
from events.export import Context
from events.export.provenance import SAMPLES
from events.query import filters
from events.query.lists import LISTS, ListDefinition
from tests import factories as make

pytestmark = pytest.mark.usefixtures("world")
BASE = "https://portal.example"


@pytest.mark.parametrize("suffix", export.FORMATS)
def test_the_same_bytes(suffix: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    query = "country=RU&from=2019"
    asked = filters.parse("meetings", QueryDict(query))
    expected = b"".join(export.stream("meetings", asked, suffix, Context(BASE)))
    file = tmp_path / "rows"
    call_command("export", "meetings", format=suffix, query=query, base=BASE, output=file)
    assert file.read_bytes() == expected
    call_command("export", "meetings", format=suffix, query=query, base=BASE)
    assert capfdbinary.readouterr().out == expected


@pytest.mark.parametrize("suffix", ["csv", "ndjson"])
def test_notes_stand_beside_a_file_without_room_for_them(suffix: str, tmp_path: Path) -> None:
    make.article("A sample of a text.", sample=True)
    file = tmp_path / f"rows.{suffix}"
    call_command("export", "meetings", format=suffix, query="country=RU", base=BASE, output=file)
    notes = json.loads((tmp_path / f"rows.{suffix}.provenance.json").read_text())
    assert (notes["notice"], notes["filters"]) == (SAMPLES, {"country": ["RU"]})


def test_a_reader_of_a_pipe_is_warned_of_samples(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    make.article("A sample of a text.", sample=True)
    call_command("export", "meetings", base=BASE)
    assert SAMPLES in capfdbinary.readouterr().err.decode()


def test_options_go_with_the_query(tmp_path: Path) -> None:
    call_command("export", "people", query="?bom=1", output=tmp_path / "people.csv")
    assert (tmp_path / "people.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"format": "docx"}, "choose csv, json, ndjson"),
        ({"query": "body=XX"}, "body knows no “XX”"),
        ({"query": "raw=yes"}, "raw is 1 or 0"),
        ({"output": Path("/nowhere/rows.csv")}, "Cannot write /nowhere/rows.csv"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(options: dict[str, object], sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        call_command("export", "meetings", **options)


def test_half_a_file_is_never_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("yesterday's")

    def breaks(*_args: object) -> object:
        yield next(LISTS["people"].rows(filters.default("people")))
        raise RuntimeError("The database went away.")

    monkeypatch.setattr(ListDefinition, "rows", breaks)
    with pytest.raises(RuntimeError):
        call_command("export", "meetings", output=file)
    assert file.read_text() == "yesterday's"
    assert [path.name for path in tmp_path.iterdir()] == ["rows.csv"]
