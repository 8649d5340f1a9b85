"""Gold facts and their texts on disk: `GOLD_DIR/NAME.json` belongs to `TEXTS_DIR/NAME.txt`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Facts = dict[str, Any]
"""One article's facts as JSON gives them: the contract's shape, or gold with its `x_` notes."""


class Unusable(Exception):
    """A folder or file that cannot serve as gold; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Case:
    """One article to be scored."""

    name: str
    text: str
    gold: Facts


def cases(gold_dir: Path, texts_dir: Path) -> Iterator[Case]:
    """Every gold file with its text, by name. Raises `Unusable` where one of them is missing or broken."""
    found = sorted(gold_dir.glob("*.json"))
    if not found:
        raise Unusable(f"{gold_dir} holds no gold: NAME.json files are expected there.")
    for path in found:
        yield Case(path.stem, _text(texts_dir / f"{path.stem}.txt"), _facts(path))


def _facts(path: Path) -> Facts:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Unusable(f"{path} cannot be used as gold: {error}.") from error
    if not isinstance(facts, dict):
        raise Unusable(f"{path} cannot be used as gold: it holds no JSON object.")
    return facts


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Unusable(f"{path} is the text of a gold file and cannot be read: {error}.") from error
