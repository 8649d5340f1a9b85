"""How much hangs on each thing that wants an editor's eye, so that the worklist starts with the weightiest.

The weight is the gravity of the concern times the number of articles that tell of the meeting: what many
texts tell of is read, exported and cited most. From `MOST_ARTICLES` on more of them add nothing, so that no
lesser concern about a famous session hides a contradicted decision about a small one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from events.kinds import Concern
from events.records import Disagreement

GRAVITY: Mapping[Concern, int] = {
    Concern.DECISION: 40,
    Concern.IMPOSSIBLE: 30,
    Concern.CONFLICT: 20,
    Concern.SAME_MEETING: 20,
    Concern.SAME_PERSON: 10,
    Concern.UNREAD: 8,
    Concern.UNNUMBERED: 4,
    Concern.DOUBTFUL: 2,
}
"""A decision that texts contradict may be a mistake with an editor's name on it; what cannot be true is wrong
somewhere; two that may be one are counted twice; a missing number or day only leaves a gap."""
MOST_ARTICLES = 10
JOINT = "--"
"""Between a meeting's address and its person or state in the id of a fact."""


def weighed(found: Iterable[Disagreement], articles: Mapping[str, int]) -> tuple[Disagreement, ...]:
    """What wants an editor's eye, each with its meeting and its weight, in the order given; `articles` are
    counted by meeting."""
    return tuple(_weighed(each, articles) for each in found)


def _weighed(each: Disagreement, articles: Mapping[str, int]) -> Disagreement:
    address = each.fact.partition(JOINT)[0]
    told = min(max(articles.get(address, 1), 1), MOST_ARTICLES)
    return replace(
        each,
        meeting=address if address in articles else None,
        weight=GRAVITY[each.concern] * told,
    )
