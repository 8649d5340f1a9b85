"""One set of meetings, people, chairmanships and papers out of many readings and decisions.

Pure and deterministic: the same claims and decisions give the same projection, in whatever order they
come; only the order of decisions by their ids matters.
"""

from __future__ import annotations

from dataclasses import replace

from events.kinds import Field
from events.records import DateSolution, EvidenceBase, Projection
from events.resolve import attendance, chairmanships, weak
from events.resolve.dates import solve
from events.resolve.fingerprint import fingerprint
from events.resolve.joins import taken_back
from events.resolve.ledger import Ledger
from events.resolve.meetings import cluster
from events.resolve.mentions import in_order, mentions_of
from events.resolve.part import WHOLE, Boundless, Part
from events.resolve.people import People, identify
from events.resolve.placing import place, place_rest
from events.resolve.shown import Settled, projected
from events.resolve.sittings import Known, Sitting, sittings_of
from events.resolve.uncollected import uncollected
from events.resolve.verdicts import in_force, is_about_chair, is_about_people

__all__ = ["Boundless", "Part", "fingerprint", "resolve"]


def resolve(base: EvidenceBase, part: Part = WHOLE) -> Projection:
    """Everything the readers see, or a part of it by the evidence that bears on the part.

    Raises ValueError for a mention whose claims name no body, and `Boundless` where more evidence than that
    may bear on the part.
    """
    with uncollected():
        return _resolved(base, part)


def _resolved(base: EvidenceBase, part: Part) -> Projection:
    standing = in_force(base.decisions)
    about_people = [d for d in standing if is_about_people(d)]
    about_chairs = [d for d in standing if is_about_chair(d)]
    about_meetings = [d for d in standing if not is_about_people(d) and not is_about_chair(d)]

    placing = place(mentions_of(base), about_meetings, taken_back(base.decisions, about_meetings))
    placing.numbered = part.numbered
    chaired = in_order(claim for claim in base.claims if claim.field is Field.CHAIRMANSHIP)
    told = replace(base, claims=(*base.claims, *part.led))
    chairing = chairmanships.appearances(chaired, about_chairs)

    def dated(sittings: list[Sitting], ledger: Ledger) -> tuple[People, dict[str, DateSolution]]:
        people = identify(attendance.appearances(sittings) + chairing, about_people, part.named)
        return people, solve(sittings, people, told, ledger)

    known: Known = {}

    def made(weighing: weak.Weighing | None = None) -> list[Sitting]:
        return sittings_of(cluster(placing, weighing), placing, about_meetings, known)

    def solved() -> weak.Solved:
        """The dates as they stand without any weak join, by the people whom texts give: which meetings are
        one does not hang on who an editor says was there."""
        alone = _as_told(_standing(made()))
        return weak.by_reading(alone, dated(alone, Ledger())[1])

    def contradicted(sittings: list[Sitting], dates: dict[str, DateSolution]) -> dict[weak.Pair, str]:
        """The weak joins that contradict each other, by the people whom texts give."""
        if any(s.docket.attendees for s in sittings):
            sittings = _as_told(sittings)
            dates = dated(sittings, Ledger())[1]
        if weighing.suspected(sittings, dates):
            part.refuse("joins by place alone among dates that contradict each other")
        return weighing.contradicted(sittings, dates)

    weighing = weak.Weighing(solved)
    everything = made(weighing)
    if placing.homeless or placing.judgements:
        part.refuse("decisions that name no reading, or join readings")
        standing_last = sorted(everything, key=lambda s: not s.rejected)
        place_rest(placing, {s.id: tuple(sorted(s.cluster.ids)) for s in standing_last})
        known.clear()
        weighing = weak.Weighing(solved)
        everything = made(weighing)
    sittings = _standing(everything)

    ledger = Ledger()
    people, dates = dated(sittings, ledger)
    while undone := contradicted(sittings, dates):
        weighing = weighing.without(undone)
        everything = made(weighing)
        sittings, ledger = _standing(everything), Ledger()
        people, dates = dated(sittings, ledger)
    settled = Settled(placing, everything, people, dates, weighing.doubts, chaired, about_chairs, ledger)
    return projected(settled, base, part)


def _as_told(sittings: list[Sitting]) -> list[Sitting]:
    return [sitting.as_told for sitting in sittings]


def _standing(sittings: list[Sitting]) -> list[Sitting]:
    return [sitting for sitting in sittings if not sitting.rejected]
