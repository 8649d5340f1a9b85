"""How well the rules read: the measurement that the portal ships, beside the rules in force here."""

from __future__ import annotations

from dataclasses import dataclass

from events.evaluation import Measurement
from events.evaluation.record import load
from events.query.versions import extractors


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The shipped measurement, and the rules by which articles here were read that it did not measure."""

    measurement: Measurement
    others: tuple[str, ...]


def accuracy() -> Accuracy:
    """One query and one small file."""
    measurement = load()
    return Accuracy(measurement, tuple(rules for rules in extractors() if rules != measurement.rules))
