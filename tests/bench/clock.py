"""How long something takes: by the wall for what waits on others, by the processor for what computes."""

import statistics
import time
from collections.abc import Callable

Line = tuple[str, float, str]
"""What was measured, the figure, and its unit."""


def median(
    measured: Callable[[], object], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """The median time of `measured` in seconds, after one call that warms up.

    With `time.process_time` as the clock, what else the machine does is left out.
    """
    measured()
    return statistics.median(_once(measured, clock) for _ in range(rounds))


def _once(measured: Callable[[], object], clock: Callable[[], float]) -> float:
    begun = clock()
    measured()
    return clock() - begun
