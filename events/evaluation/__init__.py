"""How well the rules read: their output against gold facts, field by field.

`evaluate(cases)` gives the table of measures; `as_table(measures)` prints it; a `Measurement` keeps it.
"""

from events.evaluation.gold import cases
from events.evaluation.record import Measurement
from events.evaluation.score import evaluate
from events.evaluation.tally import Measure, as_table

__all__ = ["Measure", "Measurement", "as_table", "cases", "evaluate"]
