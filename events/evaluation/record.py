"""A measurement kept as a file: which rules were measured, when, on how many articles, and the figures.

The portal ships one, of its own rules on its own samples; `manage.py evaluate … --write` makes it anew.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from events.evaluation.gold import Unusable
from events.evaluation.tally import Measure

SHIPPED = Path(__file__).parents[1] / "samples" / "accuracy.json"
"""The figures of the current rules on the sample articles."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one version of the rules reached on a set of articles, and on which day it was measured."""

    rules: str
    day: date
    articles: int
    measures: tuple[Measure, ...]


def write(path: Path, measurement: Measurement) -> None:
    """Keep a measurement, one measure a line so that changes can be compared. Raises `OSError`."""
    head = {"rules": measurement.rules, "day": measurement.day.isoformat(), "articles": measurement.articles}
    opening = json.dumps(head, indent=1).removesuffix("\n}")
    lines = ",\n".join(f"  {json.dumps(asdict(measure))}" for measure in measurement.measures)
    path.write_text(f'{opening},\n "measures": [\n{lines}\n ]\n}}\n', encoding="utf-8")


def load(path: Path = SHIPPED) -> Measurement:
    """A measurement from its file. Raises `Unusable` where it is missing or holds something else."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        measures = tuple(Measure(**measure) for measure in kept["measures"])
        return Measurement(kept["rules"], date.fromisoformat(kept["day"]), kept["articles"], measures)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Unusable(f"{path} holds no measurement: {error}.") from error
