"""What the offices of those who came say of the day: a minister sits while he is minister.

The table of officials is one more source that can be wrong: it is asked last, only of sittings whose
day no text gives, only with terms that it is sure of, and it never moves what the texts say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from events import edtf
from events.edtf import Extent
from events.kinds import Status
from events.records import Claim, Decision, Json
from events.reference import Term
from events.resolve.attendance import Part, parts_of
from events.resolve.datings import Bound, Dating
from events.resolve.mentions import Mention
from events.resolve.people import People, terms_of
from events.resolve.titles import state_name
from events.resolve.values import is_state, text_part
from events.resolve.weighing import THERE, word_of
from events.spelling import folded
from events.telling import tell

SURE = frozenset({"high", "medium"})
MONTH = 31
"""Days: a date no wider than this needs no help from the table."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """One person's time in the office in which he came, with the claim or the decision that says so."""

    days: Extent
    words: str
    claims: tuple[Claim, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def bound(self, day: date) -> Bound:
        """One end of a date by this tenure."""
        return Bound(day, self.claims, self.words, decisions=self.decisions)


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
        words = tell("contradiction: {one}, but {other}", one=begun.words, other=ended.words)
        dating.contradictions.append(words)
        return False
    raised = bool(begun and first and dating.not_before(begun.bound(first)))
    lowered = bool(ended and last and dating.not_after(ended.bound(last)))
    return raised or lowered


def _tenures(dating: Dating, people: People) -> Iterator[Tenure]:
    sitting = dating.sitting
    if not any(mention.status is Status.HELD for mention in sitting.mentions):
        return
    for person, part in sorted(parts_of(sitting, people).items()):
        if held := terms_of().get(person, ()):
            yield from _of(part, held)


def _of(part: Part, held: Sequence[Term]) -> Iterator[Tenure]:
    """The tenures of one person: by the office that an editor gave, where the table knows it as one of his;
    else by those that texts print. Whom an editor calls away, or another state's, held none of them there."""
    attendance, state, role = (part.thread.part(name) for name in ("attendance", "country", "role"))
    if part.thread.rejected or (attendance and attendance[1] and attendance[1] not in THERE):
        return
    there = [claim for mention, claim in part.claims if _took_part(mention, claim)]
    held = [term for term in held if state is None or state[1] in (term.country, None)]
    settled = [term for term in held if role and _is_office(role[1], term)]
    if there and role and settled:
        yield from (_tenure(term, decisions=(role[0],)) for term in _only(settled))
        return
    for claim in there:
        printed = [term for term in held if _is_office_of(claim, term)]
        yield from (_tenure(term, claims=(claim,)) for term in _only(printed))


def _took_part(mention: Mention, claim: Claim) -> bool:
    return mention.status is Status.HELD and word_of(mention, claim) in THERE


def _only(fitting: Sequence[Term]) -> Sequence[Term]:
    """The one term that fits of which the table is sure; of several, none."""
    sure = [term for term in fitting if term.confidence in SURE]
    return sure if len(sure) == 1 else ()


def _is_office(role: Json, term: Term) -> bool:
    return isinstance(role, str) and folded(role) == folded(term.office)


def _is_office_of(claim: Claim, term: Term) -> bool:
    """Whether the claim prints the office of a term, and its state or none."""
    role, country = (text_part(claim.value, name) for name in ("role", "country"))
    return _is_office(role, term) and country in (term.country, None)


def _tenure(term: Term, *, claims: tuple[Claim, ...] = (), decisions: tuple[Decision, ...] = ()) -> Tenure:
    days = edtf.read(f"{term.start or '..'}/{term.end or '..'}") or Extent()
    office = term.office
    if is_state(term.country):
        office = tell("{office} of {state}", office=office, state=tell(state_name(term.country)))
    words = tell(
        "{name} took part as {office}, from {first} to {last} by the table of officials: {source}",
        name=term.name,
        office=office,
        first=term.start or "?",
        last=term.end or "?",
        source=term.source.replace("|", ", "),
    )
    return Tenure(days, words, claims, decisions)
