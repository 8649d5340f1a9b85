"""Bad input beside good: each piece is refused by name in a sentence, and the rest is taken in."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from events.kinds import JobState
from events.models import Article, Claim, Extraction, Job

pytestmark = pytest.mark.usefixtures("worker")
Manage = Callable[..., Any]

GOOD = (
    "MINSK, November 12. /SAMPLE/. The 84th session of the CIS Council of Defense Ministers was held in Minsk"
    " on Tuesday.\n"
)
RUSSIAN = "МИНСК, 12 ноября. Заседание Совета министров обороны государств СНГ прошло в Минске во вторник.\n"
HTML = f"<!doctype html><html><head><title>Session</title></head><body><p>{GOOD}</p></body></html>"

REFUSED = {
    "binary.txt": (bytes(range(256)) * 40, "binary data"),
    "document.txt": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
    "empty.txt": (b"", "empty"),
    "large.txt": (b"a " * 25_000_000, "50.0 MB"),
    "long.txt": (b"a " * 1_500_000, "3.0 MB"),
    "nul.txt": (
        b"One NUL\0 in a text that is otherwise quite in order, and long enough." * 1,
        "NUL character",
    ),
    "spaces.txt": (b" \n\t \n", "empty"),
    "surrogate.txt": (b"Half \xed\xa0\x80 a letter", "lone surrogate U+D800"),
    "utf16.txt": (RUSSIAN.encode("utf-16-le"), "UTF-16 without its byte order mark"),
}
TAKEN = {
    "cp1251.txt": (RUSSIAN.encode("cp1251"), RUSSIAN),
    "mark.txt": (f"1 {RUSSIAN}".encode("utf-16"), f"1 {RUSSIAN}"),
    "page.txt": (HTML.encode(), f"Session\n\n{GOOD.strip()}"),
    "plain.txt": (GOOD.encode(), GOOD),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, (content, _) in (REFUSED | TAKEN).items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def nothing_is_half_stored() -> bool:
    articles = set(Article.objects.values_list("id", flat=True))
    read = set(Extraction.objects.values_list("article", flat=True))
    open_jobs = Job.objects.exclude(
        state__in=[JobState.DONE, JobState.NO_MEETING, JobState.KNOWN, JobState.FAILED]
    )
    return articles == read and not open_jobs.exists()


def test_a_folder_of_everything(manage: Manage, folder: Path) -> None:
    outcome = manage("ingest", folder)
    counts, *failures = outcome.lines
    assert counts.startswith("4 new") and counts.endswith(f"{len(REFUSED)} failed"), counts
    said = dict(line.split(": ", 1) for line in failures)
    assert set(said) == {f"{folder.name}/{name}" for name in REFUSED}
    for name, (_, words) in REFUSED.items():
        assert words in said[f"{folder.name}/{name}"]
    assert outcome.failure == f"{len(REFUSED)} failed; the lines above say why."

    stored = dict(Article.objects.values_list("origin", "text"))
    assert stored == {f"{folder.name}/{name}": text for name, (_, text) in TAKEN.items()}
    assert nothing_is_half_stored()
    for claim in Claim.objects.select_related("article"):
        assert claim.article.text[claim.start : claim.end] == claim.quote
    assert manage("rebuild", "--check").failure is None


def test_a_stream_with_broken_lines_in_the_middle(manage: Manage, tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "1", "text": GOOD}),
        '{"id": "2", "text": "broken',
        json.dumps({"id": "3", "text": "a\0b"}),
        '{"id": "4", "text": "half \\ud83d a face"}',
        "",
        json.dumps({"id": "6", "text": "  "}),
        json.dumps({"id": "7", "text": RUSSIAN, "published": "2024-11-12"}),
    ]
    (tmp_path / "stream.ndjson").write_text("\n".join(lines))
    counts, *failures = manage("ingest", tmp_path / "stream.ndjson").lines
    assert counts.startswith("2 new") and counts.endswith("4 failed")
    assert [line.split(": ")[0] for line in failures] == [
        f"stream.ndjson:{number}" for number in (2, 3, 4, 6)
    ]
    assert set(Article.objects.values_list("text", flat=True)) == {GOOD, RUSSIAN}
    assert nothing_is_half_stored()


def test_a_feed_is_taken_in_item_by_item(manage: Manage, tmp_path: Path) -> None:
    item = "<item><title>Head {0}</title><link>https://wire.example/{0}</link>{1}</item>"
    described = f"<description>{GOOD}</description>"
    items = item.format(1, described) + item.format(2, "") + item.format(3, described)
    (tmp_path / "feed.xml").write_text(f'<rss version="2.0"><channel>{items}</channel></rss>')
    counts, failure = manage("ingest", tmp_path / "feed.xml").lines
    assert counts == "2 new, 0 known already, 0 without a meeting, 1 failed"
    assert failure.startswith("feed.xml#2: ") and "https://wire.example/2" in failure
    addresses = set(Article.objects.values_list("url", flat=True))
    assert addresses == {"https://wire.example/1", "https://wire.example/3"}


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("no-such-file.txt", "no-such-file.txt: There is no such file or folder"),
        ("ftp://wire.example/a", "ftp://wire.example/a: Only http and https"),
        ("http://127.0.0.1:1/a", "http://127.0.0.1:1/a: 127.0.0.1 leads to 127.0.0.1"),
    ],
)
def test_a_target_that_cannot_be_had(manage: Manage, target: str, words: str) -> None:
    outcome = manage("ingest", target)
    assert outcome.lines[0] == "0 new, 0 known already, 0 without a meeting, 1 failed"
    assert outcome.lines[1].startswith(words)
    assert outcome.failure
