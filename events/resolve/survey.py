"""Which readings are of meetings whose day nothing can move."""

from __future__ import annotations

from collections.abc import Mapping

from events.kinds import Field
from events.parts import Bearing
from events.records import EvidenceBase
from events.resolve.meetings import cluster
from events.resolve.mentions import MentionId, mentions_of
from events.resolve.part import Boundless
from events.resolve.placing import place
from events.resolve.sittings import Sitting, sittings_of


def fixed(base: EvidenceBase) -> Mapping[MentionId, Bearing]:
    """The readings whose meetings are said to one single day, without any join by place alone and by no
    editor, with what each passes on. Raises `Boundless` where a decision finds none of its readings.
    """
    placing = place(mentions_of(base), base.decisions)
    if placing.homeless or placing.judgements:
        raise Boundless("decisions that name no reading, or join readings")
    sittings = sittings_of(cluster(placing), placing, base.decisions, {})
    return {key: found for s in sittings if (found := _bearing(s)) for key in s.cluster.ids}


def _bearing(sitting: Sitting) -> Bearing | None:
    """What a meeting passes on; None where its day can move."""
    day, decided = sitting.stated.extent.earliest, sitting.docket.fields.get(Field.DATE)
    if day is None or day != sitting.stated.extent.latest or decided or sitting.rejected:
        return None
    city = sitting.city.value if sitting.city else None
    return Bearing(sitting.code, sitting.number, str(city or ""), day)
