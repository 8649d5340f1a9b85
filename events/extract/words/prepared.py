"""What takes long to make of tables and patterns, prepared once and kept for the next start.

`recall` gives what an earlier process made, and makes what none did; `keep` writes what was made new. The
file lies where Python keeps its own compiled modules and holds plain values alone. It counts only whole,
for this very Python and for the sources it was made of; else all is made anew, and reads the same.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Hashable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar, cast

from events import reference

T = TypeVar("T")
MOST = 4_000
"""Kept things; beyond them only those are kept that this process asked for."""
_DIGEST = 32
_SOURCES = (
    (Path(__file__).parent, "*.py"),
    (Path(__file__).parents[1] / "page", "*.py"),
    (reference.FOLDER, "*.py"),
    (reference.FOLDER, "*.csv"),
)
"""What kept things are made of, beside the patterns, which are kept under their own words."""
_asked: dict[Hashable, object] = {}
_new: set[Hashable] = set()
_UNKNOWN = object()


def recall(key: Hashable, make: Callable[[], T]) -> T:
    """What `make` gives, made once for all starts.

    Key and value are made of numbers, words, tuples, lists, mappings and frozen sets alone.
    """
    if key not in _asked:
        known = _kept().get(key, _UNKNOWN)
        if known is _UNKNOWN:
            known = make()
            _new.add(key)
        _asked[key] = known
    return cast(T, _asked[key])


def keep() -> None:
    """Write what was made new, for the next start; without a place to write in, nothing is kept."""
    if not _new:
        return
    known = _kept() | _asked
    told = marshal.dumps(known if len(known) <= MOST else _asked)
    place = _place()
    written = place.with_suffix(f".{os.getpid()}")
    with suppress(OSError):  # an installation that nobody may write in starts as it did the first time
        place.parent.mkdir(exist_ok=True)
        written.write_bytes(_digest(told) + told)
        written.replace(place)
    _new.clear()


@cache
def _kept() -> dict[Hashable, object]:
    """What earlier processes kept; nothing where there is no such file, or one of other sources."""
    try:
        content = _place().read_bytes()
    except OSError:  # the first start
        return {}
    digest, told = content[:_DIGEST], content[_DIGEST:]
    if digest != _digest(told):
        return {}
    return cast(dict[Hashable, object], marshal.loads(told))  # noqa: S302 - whole, and beside the code itself


def _place() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".tables")


def _digest(told: bytes) -> bytes:
    """The digest of what is kept together with all it was made of."""
    digest = blake2b(told, digest_size=_DIGEST, key=_made_of())
    return digest.digest()


@cache
def _made_of() -> bytes:
    made_of = blake2b(sys.version.encode())
    for folder, names in _SOURCES:
        for path in sorted(folder.glob(names)):
            made_of.update(path.read_bytes())
    return made_of.digest()
