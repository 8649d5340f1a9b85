"""How well the rules read: their output against gold facts, field by field.

`evaluate(cases)` gives the table of measures; `as_table(measures)` prints it.
"""

from events.evaluation.gold import cases
from events.evaluation.score import evaluate
from events.evaluation.tally import Measure, as_table

__all__ = ["Measure", "as_table", "cases", "evaluate"]
