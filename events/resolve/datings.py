"""The date of one meeting while it is worked out: what is said, and two ends that move inwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from events.edtf import ANY, Extent
from events.kinds import DateBasis
from events.records import ArticleFacts, Claim
from events.resolve.fields import WORDS, Choice, Rank, Witness, in_words, shown
from events.resolve.ledger import Ledger, decided
from events.resolve.sittings import Sitting
from events.resolve.titles import day_in_words
from events.resolve.values import text_part

Articles = Mapping[str, ArticleFacts]


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of an interval: the day, the claims behind it, and why, in words."""

    day: date
    claims: tuple[Claim, ...]
    words: str


@dataclass(slots=True)
class Dating:
    """The date of one meeting while it is worked out."""

    sitting: Sitting
    extent: Extent = ANY
    edtf: str | None = None
    basis: DateBasis = DateBasis.UNKNOWN
    lower: Bound | None = None
    upper: Bound | None = None
    reasons: list[str] = field(default_factory=list)
    contradictions: list[str] = field(default_factory=list)

    @property
    def earliest(self) -> date | None:
        return self.lower.day if self.lower else self.extent.earliest

    @property
    def latest(self) -> date | None:
        return self.upper.day if self.upper else self.extent.latest

    @property
    def dated(self) -> bool:
        """Whether a date with a known year is said."""
        return self.extent.bounded

    def not_before(self, bound: Bound) -> bool:
        """Raise the lower end; gives whether it moved. A bound past the upper end is a contradiction."""
        if self.earliest and bound.day <= self.earliest:
            return False
        if self.latest and bound.day > self.latest:
            self._contradict(bound, "before", self.latest)
            return False
        self.lower = bound
        return True

    def not_after(self, bound: Bound) -> bool:
        """Lower the upper end; gives whether it moved."""
        if self.latest and bound.day >= self.latest:
            return False
        if self.earliest and bound.day < self.earliest:
            self._contradict(bound, "after", self.earliest)
            return False
        self.upper = bound
        return True

    def tell(self, words: str) -> None:
        """Give a reason once, however many spans say it."""
        if words not in self.reasons:
            self.reasons.append(words)

    def _contradict(self, bound: Bound, side: str, known: date) -> None:
        words = (
            f"contradiction: not {side} {day_in_words(bound.day)}, since {bound.words}, "
            f"but {day_in_words(known)} is known otherwise"
        )
        if words not in self.contradictions:
            self.contradictions.append(words)


def called(article: str, articles: Articles) -> str:
    """An article as a sentence names it."""
    facts = articles.get(article)
    return f"“{facts.title}”" if facts and facts.title else f"article {article[:8]}"


def _told(witness: Witness, articles: Articles) -> str:
    if witness.decision:
        why = WORDS[witness.rank] if witness.rank is Rank.REMEMBERED else decided(witness.decision)
        return f"{shown(witness.value)}: {why}"
    basis = reason = None
    if witness.claim:
        basis, reason = (text_part(witness.claim.value, name) for name in ("basis", "reason"))
    words = f"{called(witness.article, articles)} gives {shown(witness.value)}"
    return words + (f" ({basis})" if basis else "") + (f": {reason}" if reason else "")


def said(sitting: Sitting, articles: Articles, ledger: Ledger) -> Dating:
    """What is said of the date, with its grounds; what contradicts it is set aside by name."""
    stated = sitting.stated
    dating = Dating(sitting, stated.extent, stated.edtf, stated.basis)
    choice = sitting.date
    if choice is None or choice.value is None:
        return dating
    for witness in choice.winners:
        dating.tell(_told(witness, articles))
        _ground(ledger, sitting, witness, WORDS[choice.rank])
    for witness in stated.agreeing:
        dating.tell(f"{_told(witness, articles)}, which agrees")
        _ground(ledger, sitting, witness, "agrees within its precision")
    for witnesses in stated.contradicting:
        _set_aside(dating, choice, witnesses, ledger)
    return dating


def _ground(ledger: Ledger, sitting: Sitting, witness: Witness, reason: str) -> None:
    if witness.decision:
        ledger.decision(sitting.id, "date", witness.decision, witness.value)
    if witness.claim:
        ledger.claim(sitting.id, "date", witness.claim.id, witness.value, reason)


def _set_aside(dating: Dating, choice: Choice, witnesses: Sequence[Witness], ledger: Ledger) -> None:
    id, words = dating.sitting.id, in_words(choice, witnesses[0].value, witnesses)
    dating.contradictions.append(f"contradiction: {words}")
    ledger.disagree(id, "date", words)
    for witness in witnesses:
        if witness.claim:
            ledger.claim(id, "date", witness.claim.id, witness.value, words, chosen=False)
