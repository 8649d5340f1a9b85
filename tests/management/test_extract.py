"""`manage.py extract` and `manage.py evaluate`: without servers, streaming, and honest about bad input."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from events.evaluation import record
from events.extract import VERSION
from events.extract.output.report import schema

ROOT = Path(__file__).parents[2]
TEXT = (
    "On 5 May 2015 the CIS Council of Defence Ministers held its 68th session in Minsk. Belarus chairs "
    "the CIS in 2015."
)


def manage(*arguments: str, given: bytes = b"", folder: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), *arguments],
        input=given,
        capture_output=True,
        timeout=60,
        cwd=folder,
        env=environment(folder),
        check=False,
    )


def streaming() -> subprocess.Popen[bytes]:
    """A reader of standard input that is still at work."""
    return subprocess.Popen(
        [sys.executable, str(ROOT / "manage.py"), "extract", "--ndjson"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(ROOT),
    )


def environment(folder: Path) -> dict[str, str]:
    """No database and no broker answer: the commands must not ask."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "cis_portal.settings",
        "DATA_DIR": str(folder / "nowhere"),
        "DATABASE_URL": "",
        "REDIS_URL": "",
        "PYTHONIOENCODING": "latin-1",
    }


def lines(done: subprocess.CompletedProcess[bytes]) -> list[dict]:
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def test_a_stream_gives_a_line_for_each_line() -> None:
    articles = [{"id": "a", "text": TEXT}, {"id": 7, "text": "Заседание СМО СНГ прошло в Минске."}]
    done = manage("extract", "--ndjson", given="\n".join(json.dumps(a) for a in articles).encode())
    assert done.returncode == 0, done.stderr
    first, second = lines(done)
    for line in (first, second):
        jsonschema.validate(line, json.loads(schema()))
    assert (first["id"], second["id"]) == ("a", "7")
    assert first["meetings"][0]["ordinal"] == 68
    assert first["chairmanships"][0]["country"] == "BY"
    assert second["language"] == "ru"


@pytest.mark.parametrize(
    ("line", "id"),
    [
        (b"{broken", "standard input:2"),
        (b"[1, 2]", "standard input:2"),
        (b'{"id": "x"}', "x"),
        (b'{"id": "x", "text": 5}', "x"),
        (b'{"id": "x", "text": "a\\u0000b"}', "x"),
        (b'{"id": "x", "text": "\\ud800"}', "x"),
        (b"\xff\xfe\xfa{", "standard input:2"),
        (b'{"id": "x", "text": "t", "published": "some day"}', "x"),
    ],
)
def test_a_bad_line_is_an_error_object_and_the_rest_goes_on(line: bytes, id: str) -> None:
    good = json.dumps({"id": "a", "text": TEXT}).encode()
    done = manage("extract", "--ndjson", given=b"\n".join((good, line, good)))
    assert done.returncode == 0, done.stderr
    first, bad, last = lines(done)
    assert first["id"] == last["id"] == "a"
    assert bad["id"] == id
    assert bad["error"].endswith(".")
    assert set(bad) == {"id", "error"}


def test_files_are_known_by_their_names_and_keep_their_offsets(tmp_path: Path) -> None:
    text = f"URL: https://example.org/2015/05/06/minsk\n\n{TEXT}\n"
    (tmp_path / "minsk.txt").write_text(text, encoding="utf-8")
    done = manage("extract", "minsk.txt", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = lines(done)
    assert line["id"] == "minsk.txt"
    assert line["published"]["edtf"] == "2015-05-06"
    evidence = line["meetings"][0]["evidence"][0]
    assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_a_file_that_cannot_be_read_is_told_and_gives_the_exit_status(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4)
    done = manage("extract", "missing.txt", "picture.txt", "good.txt", folder=tmp_path)
    assert done.returncode != 0
    missing, picture, good = lines(done)
    assert "no such file" in missing["error"]
    assert picture["id"] == "picture.txt"
    assert picture["error"]
    assert good["meetings"]
    assert b"Traceback" not in done.stderr


def test_older_encodings_are_read(tmp_path: Path) -> None:
    text = (
        "Заседание Совета министров обороны СНГ прошло 5 мая 2015 года в Минске. Министры утвердили "
        "план учений."
    )
    (tmp_path / "old.txt").write_bytes(text.encode("cp1251"))
    (tmp_path / "wide.txt").write_bytes(text.encode("utf-16"))
    done = manage("extract", "old.txt", "wide.txt", folder=tmp_path)
    assert done.returncode == 0, done.stdout
    assert [line["meetings"][0]["city"] for line in lines(done)] == ["Minsk", "Minsk"]


def test_a_reader_that_goes_away_is_no_error() -> None:
    feed = json.dumps({"id": "a", "text": TEXT}) + "\n"
    process = streaming()
    assert process.stdin and process.stdout and process.stderr
    process.stdin.write(feed.encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "a"  # it came before the stream ended
    process.stdout.close()
    process.stdin.write(feed.encode() * 50)
    process.stdin.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=30) == 0


def test_an_interrupt_is_quiet() -> None:
    feed = json.dumps({"id": "a", "text": TEXT}) + "\n"
    process = streaming()
    assert process.stdin and process.stdout and process.stderr
    process.stdin.write(feed.encode())
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == -signal.SIGINT  # a shell says 130
    assert process.stderr.read() == b""


def test_explain_prints_the_text_with_what_was_read_and_what_was_not(tmp_path: Path) -> None:
    text = f"{TEXT} The Council was founded on 14 February 1992."
    (tmp_path / "minsk.txt").write_text(text, encoding="utf-8")
    done = manage("extract", "--explain", "minsk.txt", "missing.txt", folder=tmp_path)
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr
    printed = done.stdout.decode("utf-8")
    assert printed.startswith("== minsk.txt ==")
    assert "    + m1 ordinal No. 68 “68th” [ordinal]\n" in printed
    assert "    - date “14 February 1992”: It dates a founding or a treaty.\n" in printed
    assert printed.splitlines()[-1].startswith("missing.txt: ")


def test_explain_reads_a_stream_too() -> None:
    given = json.dumps({"id": "a", "text": "Заседание СМО СНГ прошло в Минске."}).encode() + b"\n{broken"
    done = manage("extract", "--explain", given=given)
    assert done.returncode == 0, done.stderr
    printed = done.stdout.decode("utf-8").splitlines()
    assert printed[0].startswith("== a ==")
    assert printed[-1].startswith("standard input:2: ")


def test_evaluate_prints_the_table(tmp_path: Path) -> None:
    gold, texts = tmp_path / "gold", tmp_path / "texts"
    gold.mkdir(), texts.mkdir()
    (texts / "a.txt").write_text(TEXT, encoding="utf-8")
    facts = {
        "published": None,
        "meetings": [],
        "chairmanships": [
            {"body": "CIS", "country": "BY", "year": 2015},
            {"body": "CIS", "country": "KZ", "year": 2016},
        ],
    }
    (gold / "a.json").write_text(json.dumps(facts), encoding="utf-8")
    done = manage("evaluate", str(gold), str(texts))
    assert done.returncode == 0, done.stderr
    rows = {line[:28].strip(): line[28:].split() for line in done.stdout.decode().splitlines()[1:]}
    assert rows["measure"] == ["P", "R", "F1/acc", "gold"]
    assert rows["chairmanships"] == ["1.0", "0.5", "0.667", "2"]
    assert rows["no meeting where none is"] == ["0.0", "1"]


def test_evaluate_keeps_its_figures_where_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text('{"published": null, "meetings": []}', encoding="utf-8")
    done = manage("evaluate", str(tmp_path), str(tmp_path), "--write", str(tmp_path / "figures"))
    assert done.returncode == 0, done.stderr
    kept = record.load(tmp_path / "figures")
    assert (kept.rules, kept.articles) == (VERSION, 1)
    assert {m.name: m.value for m in kept.measures}["no meeting where none is"] == 0.0
    refused = manage("evaluate", str(tmp_path), str(tmp_path), "--write", str(tmp_path / "no" / "figures"))
    assert refused.returncode != 0
    assert b"could not be kept" in refused.stderr
    assert b"Traceback" not in refused.stderr


@pytest.mark.parametrize("broken", [None, "{", "[]"])
def test_evaluate_says_what_is_wrong_with_its_folders(tmp_path: Path, broken: str | None) -> None:
    if broken is not None:
        (tmp_path / "a.json").write_text(broken, encoding="utf-8")
        (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = manage("evaluate", str(tmp_path), str(tmp_path))
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr
    assert str(tmp_path).encode() in done.stderr
