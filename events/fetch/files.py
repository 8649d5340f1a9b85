"""Files and folders of the machine the command runs on."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from events.fetch import limits, lines
from events.records import Fetched, Refusal

NDJSON_SUFFIXES: Final = frozenset({".ndjson", ".jsonl"})
MEDIA_TYPES: Final = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".xml": "application/xml",
    ".rss": "application/xml",
    ".atom": "application/xml",
}


def read(target: str, now: datetime, name: str = "") -> Iterator[Fetched | Refusal]:
    """Yield a file, or all files of a folder in the order of their names, hidden ones left out.

    Origins begin at the file's or the folder's own name, or at `name`: they are shown to readers, whom
    the machine's folders do not concern.
    """
    path = Path(target)
    if not path.is_dir():
        # What is not there is known to its giver alone, and by no other name than the given one.
        called = Path(name or path.name) if os.path.exists(path) else path
        yield from _file(path, origin(called), now)
        return
    base = Path(name or path.resolve().name)
    closed: list[OSError] = []
    found = False
    for file in _walk(path, closed):
        found = True
        yield from _file(file, origin(base / file.relative_to(path)), now)
    for error in closed:
        folder = base / Path(error.filename).relative_to(path)
        yield Refusal(origin(folder), f"The folder cannot be read: {error.strerror}.")
    if not found and not closed:
        yield Refusal(origin(base), "The folder holds no files.")


def names(targets: Sequence[str]) -> dict[str, str]:
    """What to call each file or folder: its own name, with as many folders before it as tell them apart."""
    paths = {target: Path(target).absolute() for target in targets}
    called = {}
    for target, path in paths.items():
        parts = path.parts[1:]
        others = [other.parts[1:] for other in paths.values() if other != path]
        depth = 1
        while depth < len(parts) and any(other[-depth:] == parts[-depth:] for other in others):
            depth += 1
        called[target] = str(Path(*parts[-depth:])) if parts and depth > 1 else ""
    return called


def origin(path: Path) -> str:
    """The path as it can be printed and stored, whatever bytes its name has."""
    printed = os.fsencode(path).decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else " " for letter in printed)


def _walk(folder: Path, closed: list[OSError]) -> Iterator[Path]:
    for here, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here, name) for name in sorted(names) if not name.startswith("."))


def _file(path: Path, name: str, now: datetime) -> Iterator[Fetched | Refusal]:
    suffix = path.suffix.lower()
    try:
        if not path.exists():
            yield Refusal(name, "There is no such file or folder; check the path.")
        elif not path.is_file():
            yield Refusal(name, "This is neither a file nor a folder.")
        elif suffix in NDJSON_SUFFIXES:
            with path.open("rb") as stream:
                yield from lines.read(stream, name, now)
        else:
            yield _whole(path, name, now, MEDIA_TYPES.get(suffix))
    except OSError as error:
        yield Refusal(name, f"The file cannot be read: {error.strerror or error}.")


def _whole(path: Path, name: str, now: datetime, media_type: str | None) -> Fetched | Refusal:
    size = path.stat().st_size
    if size > limits.PAGE_BYTES:
        return Refusal(name, limits.too_large("The file", size, limits.PAGE_BYTES))
    with path.open("rb") as stream:
        content = stream.read(limits.PAGE_BYTES + 1)
    if len(content) > limits.PAGE_BYTES:  # it grew between the two looks, or its size was not known
        return Refusal(name, limits.too_large("The file", len(content), limits.PAGE_BYTES))
    return Fetched(content, name, now, media_type=media_type)
