"""Which readings are of meetings whose day nothing can move."""

from __future__ import annotations

from collections.abc import Mapping

from events.kinds import Field
from events.records import EvidenceBase
from events.resolve.meetings import cluster
from events.resolve.mentions import MentionId, mentions_of
from events.resolve.part import Boundless
from events.resolve.placing import place
from events.resolve.sittings import Sitting, sittings_of

Bearing = tuple[str, int | None]
"""A meeting's body and number."""


def fixed(base: EvidenceBase) -> Mapping[MentionId, Bearing]:
    """The readings whose meetings are said to one single day, without any join by place alone and by no
    editor, with the body and number of each. Raises `Boundless` where a decision finds none of its readings.
    """
    placing = place(mentions_of(base), base.decisions)
    if placing.homeless or placing.judgements:
        raise Boundless("decisions that name no reading, or join readings")
    sittings = sittings_of(cluster(placing), placing, base.decisions, {})
    return {key: (s.code, s.number) for s in sittings if _on_one_day(s) for key in s.cluster.ids}


def _on_one_day(sitting: Sitting) -> bool:
    days = sitting.stated.extent
    decided = sitting.docket.fields.get(Field.DATE)
    return days.bounded and days.earliest == days.latest and decided is None and not sitting.rejected
