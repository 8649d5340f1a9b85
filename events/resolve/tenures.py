"""What the offices of those who came say of the day: a minister sits while he is minister.

The table of officials is one more source that can be wrong: it is asked last, only of sittings whose
day no text gives, only with terms that it is sure of, and it never moves what the texts say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from events import edtf
from events.edtf import Extent
from events.kinds import Status
from events.records import Claim
from events.reference import Term
from events.resolve.attendance import parts_of
from events.resolve.datings import Bound, Dating
from events.resolve.names import folded
from events.resolve.people import People, is_state, terms_of
from events.resolve.titles import state_name
from events.resolve.values import text_part
from events.resolve.weighing import THERE, word_of

SURE = frozenset({"high", "medium"})
MONTH = 31
"""Days: a date no wider than this needs no help from the table."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """One person's time in the office in which he came, with the claims that say so."""

    days: Extent
    claims: tuple[Claim, ...]
    words: str


def bound_by_tenures(datings: Mapping[str, Dating], people: People) -> list[str]:
    """Narrow the open dates by the offices of those who came; gives the meetings whose bounds moved."""
    moved = []
    for id, dating in datings.items():
        if Extent(dating.earliest, dating.latest).length <= MONTH:
            continue
        if any([_bound(dating, *_ends(_tenures(dating, people)))]):
            moved.append(id)
    return moved


def _ends(tenures: Iterable[Tenure]) -> tuple[Tenure | None, Tenure | None]:
    """The tenure that began last, and the one that ended first."""
    found = list(tenures)
    begun = max((t for t in found if t.days.earliest), key=lambda t: str(t.days.earliest), default=None)
    ended = min((t for t in found if t.days.latest), key=lambda t: str(t.days.latest), default=None)
    return begun, ended


def _bound(dating: Dating, begun: Tenure | None, ended: Tenure | None) -> bool:
    first, last = begun and begun.days.earliest, ended and ended.days.latest
    if begun and ended and first and last and first > last:
        dating.contradictions.append(f"contradiction: {begun.words}, but {ended.words}")
        return False
    raised = bool(begun and first and dating.not_before(Bound(first, begun.claims, begun.words)))
    lowered = bool(ended and last and dating.not_after(Bound(last, ended.claims, ended.words)))
    return raised or lowered


def _tenures(dating: Dating, people: People) -> Iterator[Tenure]:
    sitting = dating.sitting
    if not any(mention.status is Status.HELD for mention in sitting.mentions):
        return
    for person, part in sorted(parts_of(sitting, people).items()):
        held = terms_of().get(person, ())
        if not held or part.thread.decisions:
            continue
        for mention, claim in part.claims:
            if mention.status is Status.HELD and word_of(mention, claim) in THERE:
                fitting = [term for term in held if _is_office_of(claim, term)]
                if len(fitting) == 1:
                    yield _tenure(fitting[0], claim)


def _is_office_of(claim: Claim, term: Term) -> bool:
    """Whether the claim prints the office and the state of a term that the table is sure of."""
    role, country = (text_part(claim.value, name) for name in ("role", "country"))
    same = role is not None and folded(role) == folded(term.office)
    return same and term.confidence in SURE and country in (term.country, None)


def _tenure(term: Term, claim: Claim) -> Tenure:
    days = edtf.read(f"{term.start or '..'}/{term.end or '..'}") or Extent()
    whose = f" of {state_name(term.country)}" if is_state(term.country) else ""
    source = term.source.replace("|", ", ")
    told = f"from {term.start or '?'} to {term.end or '?'}"
    words = f"{term.name} took part as {term.office}{whose}, {told} by the table of officials: {source}"
    return Tenure(days, (claim,), words)
